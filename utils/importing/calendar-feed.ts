import { readIcal } from '../formats/ical';
import { PROBLEMS, type ProblemCode } from '../formats/reading';
import { isAddress } from '../limits';
import { batchesOf, type SourceBatch } from './batches';
import type { Step } from './file-source';
import { OwnerGuess } from './mailbox';

/** A calendar that is read from its secret address, over and over. */

/** Calendars of groups, rooms and holidays are nobody's mailbox. */
const NOBODYS = /@(group|import|resource)\.(v\.)?calendar\.google\.com$/;

/** Whose calendar it is: the one it names, else the one who is in most of its meetings. */
export async function ownerOf(
  text: string,
  { calendar, own, ...when }: { calendar: string; own: readonly string[] } & Moment,
): Promise<string | null> {
  if (own.includes(calendar)) return calendar;
  if (isAddress(calendar) && !NOBODYS.test(calendar)) return calendar;
  const guess = new OwnerGuess();
  const account = own[0] ?? 'nobody@invalid';
  for await (const one of readIcal(piecesOf(text), { account, ...when })) {
    if ('record' in one) guess.add(one.record.seen);
    if (guess.isSure) break;
  }
  return guess.best(own) ?? own[0] ?? null;
}

/** When it is read, and the zone for times without one. */
export interface Moment {
  now: number;
  zone: string;
}

/** What a calendar says, in batches as the import takes them. */
export interface FeedReading {
  batches: AsyncGenerator<SourceBatch>;
  /** When the next meeting ends that is still to come; null where there is none. Known at the end. */
  nextEndAt(): number | null;
  /** Why the text is no calendar, or not read to its end. Known at the end. */
  stoppedBy(): ProblemCode | null;
}

/**
 * Reads a calendar; only those meetings that end `within` some time, where that is said. What is
 * still to come is handed on as well: a meeting of the history may have been put off.
 */
export function readFeed(
  text: string,
  { account, within, now, zone }: { account: string; within: Span | null } & Moment,
): FeedReading {
  let nextEndAt: number | null = null;
  let stoppedBy: ProblemCode | null = null;
  async function* steps(): AsyncGenerator<Step[]> {
    let offset = 0;
    for await (const one of readIcal(piecesOf(text), { account, now, zone })) {
      offset += 1;
      if ('problem' in one) {
        if (PROBLEMS[one.problem.why] === 'stopped') stoppedBy = one.problem.why;
        yield [{ problem: one.problem, offset }];
        continue;
      }
      const { seen } = one.record;
      const end = seen.endAt ?? seen.startAt;
      if (end === undefined || seen.guests.length === 0) continue;
      if (end > now) nextEndAt = Math.min(nextEndAt ?? end, end);
      if (within === null || (end >= within.from && end <= within.to))
        yield [{ item: { kind: 'meeting', seen }, offset }];
    }
  }
  return {
    batches: batchesOf(steps(), 0),
    nextEndAt: () => nextEndAt,
    stoppedBy: () => stoppedBy,
  };
}

export interface Span {
  from: number;
  to: number;
}

const PIECE = 256 * 1024;

async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let at = 0; at < text.length; at += PIECE) yield encoder.encode(text.slice(at, at + PIECE));
}

/** The text without the moments at which it was written, which change at every reading. */
export function lastingOf(text: string): string {
  return text.replace(/^DTSTAMP[;:].*\r?\n/gm, '');
}
