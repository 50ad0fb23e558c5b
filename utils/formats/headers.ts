import { isInstant, LIMITS } from '../limits';
import { readPerson } from '../page/address';
import type { Person } from '../seen';
import { decodeWords } from './encoded-words';

/**
 * Mail headers (RFC 5322, RFC 2047), read in one pass over capped input: whoever writes a mail
 * writes its headers, and the parsers we measured took seconds for one crafted line.
 */

/** Caps in UTF-16 units: one line, one unfolded field, all fields; and addresses in one field. */
export const HEADER_CAPS = {
  line: 8192,
  field: 65_536,
  block: 262_144,
  fields: 500,
  addresses: 500,
};

export interface HeaderField {
  /** Lower case. */
  name: string;
  /** Unfolded, not decoded. */
  value: string;
  /** True when a cap cut the value, so that its last piece may be a part of something. */
  cut: boolean;
}

/**
 * The fields before the first empty line, in order. Lines that are no field are left out, as is
 * the "From " line of an mbox.
 */
export function readHeaderBlock(text: string): HeaderField[] {
  const fields: HeaderField[] = [];
  const block = text.trimStart();
  // What a cap leaves out of a line is none of it: the subject may stand behind a line of megabytes.
  let room = HEADER_CAPS.block;
  for (let start = 0; start < block.length && room > 0; ) {
    const newline = block.indexOf('\n', start);
    const end = newline < 0 ? block.length : newline;
    const line = block.slice(start, block.charCodeAt(end - 1) === RETURN ? end - 1 : end);
    start = end + 1;
    if (line === '') break;
    const last = fields.at(-1);
    const first = line.charCodeAt(0);
    if (first === SPACE || first === TAB) {
      if (!last) continue;
      if (!last.cut) room -= Math.min(line.length, HEADER_CAPS.line);
      extend(last, line);
      continue;
    }
    room -= Math.min(line.length, HEADER_CAPS.line);
    if (fields.length >= HEADER_CAPS.fields) break;
    const name = /^([!-9;-~]{1,100})[ \t]*:/.exec(line);
    if (name?.[1])
      fields.push({
        name: name[1].toLowerCase(),
        value: line.slice(name[0].length, HEADER_CAPS.line).trim(),
        cut: line.length > HEADER_CAPS.line,
      });
  }
  return fields;
}

const [TAB, RETURN, SPACE] = [0x09, 0x0d, 0x20];

function extend(field: HeaderField, line: string): void {
  const more = line.slice(0, HEADER_CAPS.line).trim();
  const room = HEADER_CAPS.field - field.value.length - 1;
  if (field.cut || room <= 0) {
    field.cut = true;
    return;
  }
  field.value += ` ${more.slice(0, room)}`;
  field.cut = more.length > room || line.length > HEADER_CAPS.line;
}

/**
 * The people in an address field: names, quoted and encoded names, comments, groups and routes.
 * Whatever is no address is left out; at most 500. `cut` leaves the last one out, which may be a
 * part of an address.
 */
export function readAddresses(value: string, cut = false): Person[] {
  const people: Person[] = [];
  const tokens = new AddressTokens(value.slice(0, HEADER_CAPS.field));
  for (
    let next = tokens.next();
    next && people.length < HEADER_CAPS.addresses;
    next = tokens.next()
  ) {
    if (cut && tokens.atEnd) break;
    const person = readPerson(next.address, decodeWords(next.name));
    if (person) people.push(person);
  }
  return people;
}

/** One pass from left to right; every character is looked at once. */
class AddressTokens {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The next mailbox, up to a comma or the end; null when there is none. */
  next(): { name: string; address: string } | null {
    while (!this.atEnd) {
      const found = this.mailbox();
      if (found) return found;
    }
    return null;
  }

  private mailbox(): { name: string; address: string } | null {
    let words = '';
    let comment = '';
    let isPhrase = false;
    let angle: string | null = null;
    while (!this.atEnd) {
      const char = this.text[this.at] ?? '';
      this.at += 1;
      if (char === '=' && this.text[this.at] === '?') {
        words += this.encodedWord();
        continue;
      }
      if (char === ',' || char === ';') break;
      // The name of a group ends here; its members follow.
      if (char === ':' && angle === null) words = '';
      else if (char === '"') {
        const quoted = this.quoted();
        isPhrase ||= /\s/.test(quoted);
        words += quoted;
      } else if (char === '(') comment = this.comment();
      else if (char === '<') angle = this.upTo('>');
      else words += char;
    }
    if (angle !== null) return { name: words.trim() || comment, address: lastOfRoute(angle) };
    // "the boss"@acme.com is no address that is kept, and without its gap it would be somebody else's.
    if (isPhrase) return null;
    const address = words.replace(/\s+/g, '');
    return address.includes('@') ? { name: comment, address } : null;
  }

  /** Some programs leave a comma or a bracket in an encoded word as it is: it is part of the word. */
  private encodedWord(): string {
    ENCODED.lastIndex = this.at - 1;
    const word = ENCODED.exec(this.text)?.[0] ?? '=';
    this.at += word.length - 1;
    return word;
  }

  private quoted(): string {
    let text = '';
    while (!this.atEnd) {
      const char = this.text[this.at] ?? '';
      this.at += 1;
      if (char === '"') break;
      if (char === '\\') {
        text += this.text[this.at] ?? '';
        this.at += 1;
      } else text += char;
    }
    return text;
  }

  private comment(): string {
    const start = this.at;
    let depth = 1;
    while (!this.atEnd && depth > 0) {
      const char = this.text[this.at];
      this.at += char === '\\' ? 2 : 1;
      if (char === '(') depth += 1;
      if (char === ')') depth -= 1;
    }
    return this.text.slice(start, Math.max(start, this.at - (depth === 0 ? 1 : 0))).trim();
  }

  private upTo(end: string): string {
    const start = this.at;
    const found = this.text.indexOf(end, start);
    this.at = found < 0 ? this.text.length : found + 1;
    return this.text.slice(start, found < 0 ? this.text.length : found).trim();
  }
}

/** An encoded word in a name, at most as long as a line may be. */
const ENCODED = /=\?[^?\s]{1,60}\?[bq]\?[^?\r\n"]{0,1000}\?=/iy;

/** `@relay,@other:ana@acme.com` of old mail: the address stands behind the colon. */
function lastOfRoute(angle: string): string {
  const address = angle.startsWith('@')
    ? angle.slice(angle.indexOf(':') + 1)
    : angle.replace(/^mailto:/i, '');
  // Quotes round a name that needs none say nothing.
  return address.replace(/^"([^\s"\\@]+)"(?=@)/, '$1');
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Zones with a name in RFC 5322, in minutes east; all other names mean "unknown", which is 0. */
const ZONES: Record<string, number> = {
  ...{ ut: 0, gmt: 0, z: 0, edt: -240, est: -300, cdt: -300 },
  ...{ cst: -360, mdt: -360, mst: -420, pdt: -420, pst: -480, ast: -240, adt: -180 },
  // Names that no rule knows, in mail of those who live there.
  ...{ bst: 60, cet: 60, mez: 60, met: 60, cest: 120, mesz: 120, mest: 120 },
  ...{ eet: 120, eest: 180, msk: 180, jst: 540 },
};

/**
 * The instant in a Date header, in ms; null when it is no date of RFC 5322 or lies outside the
 * years we store. Two- and three-digit years are read as RFC 5322 4.3 says. Dates as other
 * programs write them (`Tue Aug  8 12:36:29 2023`, `2023-08-08T12:36:29Z`) are read as well.
 */
export function readDate(value: string): number | null {
  const text = withoutComments(value.slice(0, 200)).toLowerCase().trim();
  const rfc =
    /^(?:[\p{L}.]+\s*,?\s*)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{2,4})\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(.*)$/su.exec(
      text,
    );
  if (rfc) {
    const [, day = '', month = '', year = '', ...time] = rfc;
    return instantIn(fullYear(year), MONTHS.indexOf(month), Number(day), time);
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})[t\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?(.*)$/s.exec(
    text,
  );
  if (iso) {
    const [, year, month, day, ...time] = iso;
    return instantIn(Number(year), Number(month) - 1, Number(day), time);
  }
  const asctime =
    /^(?:[a-z]+,?\s+)?([a-z]{3})[a-z]*\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(.*?)\s(\d{4})(\s.*)?$/s.exec(
      text,
    );
  if (!asctime) return null;
  const [, month = '', day = '', hour, minute, second, zone = '', year = '', after = ''] = asctime;
  const time = [hour, minute, second, zone.trim() || after];
  return instantIn(Number(year), MONTHS.indexOf(month), Number(day), time);
}

function instantIn(
  year: number,
  month: number,
  day: number,
  [hours = '', minutes = '', seconds = '0', rest = '']: (string | undefined)[],
): number | null {
  const half = /^\s*([ap])\.?m\b\.?/.exec(rest);
  const zone = rest.slice(half?.[0].length ?? 0);
  const hour = half ? (Number(hours) % 12) + (half[1] === 'p' ? 12 : 0) : Number(hours);
  const minute = Number(minutes);
  const shown = Date.UTC(year, month, day, hour, minute, Math.min(Number(seconds), 59));
  const date = new Date(shown);
  // 31 February and hour 25 roll over; such a date says nothing.
  if (month < 0 || date.getUTCDate() !== day || date.getUTCHours() !== hour || minute > 59)
    return null;
  const at = shown - minutesEast(zone) * 60_000;
  return isInstant(at) ? at : null;
}

/** Without comments, wherever they stand. */
function withoutComments(text: string): string {
  // The inner ones first.
  return text.replace(/\([^()]*\)/g, ' ').replace(/\([^()]*\)?/g, ' ');
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}

/** `+0200`, `+02:00`, `GMT+0200`, `+530`, or a name. */
function minutesEast(text: string): number {
  const zone = text.replace(/["']/g, '').trim();
  const offset = /^(?:utc|gmt|ut)?\s*([+-])(\d{1,2}):?(\d{2})\b/.exec(zone);
  if (!offset) return ZONES[/^[a-z]{1,5}/.exec(zone)?.[0] ?? ''] ?? 0;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return offset[1] === '-' ? -minutes : minutes;
}

/** A Message-ID without its brackets and the white space of folding; null when it is none. */
export function readMessageId(value: string): string | null {
  const inner = /<([^<>]{1,2000})>/.exec(value.slice(0, HEADER_CAPS.line))?.[1] ?? value;
  const id = inner.slice(0, 2000).replace(/\s+/g, '');
  return id.length > 2 && id.length <= LIMITS.messageId && !/[<>\p{Cc}]/u.test(id) ? id : null;
}
