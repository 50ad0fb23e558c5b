import { cleanLine } from '../text';
import { type Decoding, withoutUtf16 } from './charset';
import {
  type ContentLine,
  ContentLines,
  readContentLine,
  type ValueDecoding,
} from './content-line';
import { endingWithProblem, FormatError, problemOf, type Reading } from './reading';
import type { ContactRecord } from './records';
import { capped } from './slices';
import { contactOfCard, isGroupCard } from './vcard-contact';

export const VCARD_CAPS = {
  bytes: 100 * 1024 * 1024,
  cards: 200_000,
  /** Lines of one card; an honest one has a few dozen. */
  lines: 2000,
};

/**
 * The cards of a vCard file (2.1, 3.0, 4.0, mixed as they come) as contacts. Photos, sounds and
 * keys are left out, and so are cards inside cards: the assistant of somebody is a note at most.
 */
export function readVcards(
  source: AsyncIterable<Uint8Array>,
  decoding: Decoding & ValueDecoding = {},
): AsyncGenerator<Reading<ContactRecord>> {
  const bytes = withoutUtf16(capped(source, VCARD_CAPS.bytes), decoding);
  return endingWithProblem(readings(bytes, decoding));
}

interface Card {
  lines: ContentLine[];
  /** Lines that could not be read. */
  unreadable: string[];
  count: number;
}

async function* readings(
  source: AsyncIterable<Uint8Array>,
  decoding: ValueDecoding,
): AsyncGenerator<Reading<ContactRecord>> {
  const lines = new ContentLines();
  const cards = new Cards(lines, decoding);
  for await (const slice of source) for (const line of lines.push(slice)) yield* cards.line(line);
  for (const line of lines.end()) yield* cards.line(line);
  yield* cards.end();
}

/** Puts lines together to cards. */
class Cards {
  private card: Card | null = null;
  /** How many cards inside this card are open. */
  private nested = 0;
  private record = 0;
  private agentIsOpen = false;
  private readonly lines: ContentLines;
  private readonly decoding: ValueDecoding;

  constructor(lines: ContentLines, decoding: ValueDecoding) {
    this.lines = lines;
    this.decoding = decoding;
  }

  *line(bytes: Uint8Array): Generator<Reading<ContactRecord>> {
    const mark = markOf(bytes);
    if (mark === 'begin') {
      if (this.card && (this.agentIsOpen || this.nested > 0)) {
        this.nested += 1;
        this.agentIsOpen = false;
        return;
      }
      if (this.card) yield* this.close(false);
      this.open();
      return;
    }
    const { card } = this;
    if (!card) return;
    if (mark === 'end') {
      if (this.nested > 0) this.nested -= 1;
      else yield* this.close(true);
      return;
    }
    if (this.nested > 0) return;
    card.count += 1;
    if (card.count > VCARD_CAPS.lines || isBinary(bytes)) return;
    const line = readContentLine(bytes, this.decoding);
    if (!line) {
      // Lines of a photo that is not indented look like nothing at all, and signs that are not seen are
      // nothing that a person could look for.
      const text = cleanLine(ASCII.decode(bytes.subarray(0, 200)), 200);
      if (!/^[A-Za-z0-9+/=\s]*$/.test(text)) card.unreadable.push(text.slice(0, 80));
      return;
    }
    if (line.name === 'VERSION') this.lines.keepsFoldSpace = line.value.trim().startsWith('2');
    this.agentIsOpen = line.name === 'AGENT' && line.value.trim() === '';
    card.lines.push(line);
  }

  *end(): Generator<Reading<ContactRecord>> {
    if (this.card) yield* this.close(false);
    if (this.record === 0) throw new FormatError('not-recognised', 'vCard');
  }

  private open(): void {
    this.record += 1;
    if (this.record > VCARD_CAPS.cards) throw new FormatError('too-many-records', VCARD_CAPS.cards);
    this.card = { lines: [], unreadable: [], count: 0 };
    this.nested = 0;
    this.agentIsOpen = false;
    this.lines.keepsFoldSpace = false;
  }

  private *close(isEnded: boolean): Generator<Reading<ContactRecord>> {
    const card = this.card;
    this.card = null;
    if (!card) return;
    if (isGroupCard(card.lines)) {
      const name = card.lines.find((line) => line.name === 'FN')?.value;
      yield { problem: problemOf('card-group', '', { record: this.record, name }) };
      return;
    }
    const contact = contactOfCard(card.lines);
    const name = contact?.name || contact?.emails[0]?.address || '';
    const where = { record: this.record, name };
    if (contact) yield { record: contact };
    else yield { problem: problemOf('card-empty', '', where) };
    if (!isEnded) yield { problem: problemOf('no-end', '', where) };
    if (card.count > VCARD_CAPS.lines)
      yield { problem: problemOf('too-many-values', VCARD_CAPS.lines, where) };
    for (const line of card.unreadable.slice(0, 5))
      yield { problem: problemOf('line-unreadable', line, where) };
  }
}

const ASCII = new TextDecoder('latin1');

function markOf(bytes: Uint8Array): 'begin' | 'end' | null {
  if (bytes.length > 40) return null;
  const match = /^\ufeff?\s*(?:[\w-]+\.)?(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  );
  if (!match) return null;
  return match[1]?.toUpperCase() === 'BEGIN' ? 'begin' : 'end';
}

/** Properties whose values are megabytes and no use here. */
function isBinary(bytes: Uint8Array): boolean {
  return /^(?:[\w-]+\.)?(PHOTO|LOGO|SOUND|KEY|X-MS-OL-DESIGN|X-MS-CARDPICTURE)\b/i.test(
    ASCII.decode(bytes.subarray(0, 60)),
  );
}
