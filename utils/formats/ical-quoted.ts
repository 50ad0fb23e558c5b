import { textOf } from './charset';

/** What the first version of the format (vCalendar 1.0) writes otherwise, line by line. */

const QUOTED = /;\s*(?:ENCODING\s*=\s*)?"?QUOTED-PRINTABLE"?\s*(?=;|$)/i;
const MARK = /^(BEGIN|END)\s*:\s*[\w-]+\s*$/i;
const CHARSET = /;\s*CHARSET\s*=\s*"?([\w.:-]+)"?\s*(?=;|$)/i;

/**
 * Lines in quoted-printable as the plain ones that the second version has; their soft line ends are
 * undone. All other lines are handed on as they are.
 */
export class QuotedLines {
  /** Parts of a line that goes on in the next one. */
  #open: string[] = [];
  #length = 0;

  constructor(
    /** Characters of a line that are kept. */
    readonly max: number,
  ) {}

  /** @param text where the lines come from: hardly any file has one of these */
  plain(lines: string[], text: string): string[] {
    const isAny = text.includes('UOTED-') || text.includes('uoted-');
    if (!isAny && this.#open.length === 0) return lines;
    return lines.flatMap((line) => this.#line(line));
  }

  /** What was left open by the last line of the file. */
  end(): string[] {
    const line = this.#open.join('');
    this.#open = [];
    this.#length = 0;
    return line === '' ? [] : [plainLine(line)];
  }

  #line(raw: string): string[] {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    // Whatever a line ends with, it does not go on behind its record.
    if (MARK.test(line)) return [...this.end(), raw];
    if (this.#open.length === 0 && !isQuoted(line)) return [raw];
    const goesOn = line.endsWith('=');
    const part = line.slice(0, goesOn ? -1 : undefined).slice(0, this.max - this.#length);
    this.#length += part.length;
    if (part !== '') this.#open.push(part);
    return goesOn ? [] : this.end();
  }
}

/** Bytes of a line in which its value is looked for. */
const HEAD = 1024;

/**
 * Which line ends are soft ones of quoted-printable, found before lines are unfolded: to what
 * follows these a space belongs. Told all bytes of a file in order, in pieces of any size.
 */
export class SoftEnds {
  /** Only the first version has any: in the second every space behind a line end is a fold. */
  #hasAny = false;
  /** How the line begins, its folds undone. */
  #head = '';
  #isInside = false;
  /** Not known before the value begins. */
  #isQuoted: boolean | undefined;
  #isSoft = false;
  #last = 0;

  /** How the file begins, which says its version; told before everything else. */
  lookAt(start: Uint8Array): void {
    const text = new TextDecoder('latin1').decode(start);
    this.#hasAny = /^VERSION\s*:\s*(\S*)/im.exec(text)?.[1] === '1.0';
  }

  /** How many blanks a fold adds to a line: one in the second version. */
  get foldedBlanks(): 0 | 1 {
    return this.#hasAny ? 0 : 1;
  }

  /** A part of a line, without its end: the bytes between two offsets. */
  add(bytes: Uint8Array, from: number, to: number): void {
    if (!this.#hasAny) return;
    if (to > from) this.#last = bytes[to - 1] ?? 0;
    for (let at = from; at < to && this.#isQuoted === undefined; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) this.#isInside = !this.#isInside;
      if (byte === COLON && !this.#isInside) this.#isQuoted = QUOTED.test(this.#head);
      else if (this.#head.length === HEAD) this.#isQuoted = false;
      else this.#head += String.fromCharCode(byte);
    }
  }

  /** Whether the end of the line is a soft one that stands behind this part. */
  isSoft(bytes: Uint8Array, from: number, to: number): boolean {
    if (!this.#hasAny) return false;
    this.add(bytes, from, to);
    this.#isSoft = this.#last === EQUALS && this.#isQuoted === true;
    this.#last = 0;
    return this.#isSoft;
  }

  /** The next line begins. */
  next(isFold: boolean): void {
    if (isFold || this.#isSoft || !this.#hasAny) return;
    this.#head = '';
    this.#isInside = false;
    this.#isQuoted = undefined;
  }
}

function isQuoted(line: string): boolean {
  return QUOTED.test(line.slice(0, colonOf(line)));
}

/** Where the value begins: a colon may stand in a parameter as well. */
function colonOf(line: string): number {
  let isInside = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isInside = !isInside;
    else if (line[at] === ':' && !isInside) return at;
  }
  return 0;
}

function plainLine(line: string): string {
  const colon = colonOf(line);
  const head = line.slice(0, colon);
  const charset = CHARSET.exec(head)?.[1] ?? '';
  const text = textOf(bytesIn(line.slice(colon + 1)), charset);
  return `${head.replace(QUOTED, '').replace(CHARSET, '')}:${text.replace(/\r\n?|\n/g, '\\n')}`;
}

const EQUALS = 0x3d;
const QUOTE = 0x22;
const COLON = 0x3a;
const encoder = new TextEncoder();

/** What stands for itself is itself; an equals sign that stands for nothing was a soft line end. */
function bytesIn(text: string): Uint8Array {
  const raw = encoder.encode(text);
  const out = new Uint8Array(raw.length);
  let length = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const byte = raw[at] ?? 0;
    if (byte !== EQUALS) out[length++] = byte;
    else {
      const hex = /^[0-9A-F]{2}/i.exec(String.fromCharCode(raw[at + 1] ?? 0, raw[at + 2] ?? 0));
      if (!hex) continue;
      out[length++] = Number.parseInt(hex[0], 16);
      at += 2;
    }
  }
  return out.subarray(0, length);
}

const DAYS = /^(SU|MO|TU|WE|TH|FR|SA)$/;
const FREQ: Record<string, string> = {
  D: 'DAILY',
  W: 'WEEKLY',
  MP: 'MONTHLY',
  MD: 'MONTHLY',
  YM: 'YEARLY',
  YD: 'YEARLY',
};

/**
 * A rule of the first version (`W2 MO TU #10`, `MP1 1- FR 19991231T000000Z`) as the second version
 * says it; null for what is none, or means times of day.
 */
export function ruleOfFirstVersion(text: string): string | null {
  const [head = '', ...words] = text.trim().toUpperCase().split(/\s+/).slice(0, 100);
  const [, kind = '', every = ''] = /^(D|W|MP|MD|YM|YD)(\d{1,4})$/.exec(head) ?? [];
  const freq = FREQ[kind];
  if (!freq) return null;
  const last = words.at(-1) ?? '';
  const count = /^#(\d{1,6})$/.exec(last)?.[1];
  const until = /^\d{8}(T\d{6}Z?)?$/.test(last) ? last : undefined;
  const values = count || until ? words.slice(0, -1) : words;
  const by = partOf(kind, values);
  if (by === null) return null;
  // Without an end it comes twice; `#0` is for ever.
  const end = until ? `UNTIL=${until}` : count === '0' ? '' : `COUNT=${count ?? 2}`;
  return [`FREQ=${freq}`, `INTERVAL=${every}`, by, end].filter(Boolean).join(';');
}

function partOf(kind: string, values: readonly string[]): string | null {
  if (values.length === 0) return '';
  if (kind === 'D') return null;
  if (kind === 'W') return values.every((one) => DAYS.test(one)) ? `BYDAY=${values}` : null;
  if (kind === 'MP') {
    const days: string[] = [];
    let place = '';
    for (const value of values) {
      const [, nth, sign] = /^([1-5])([+-])?$/.exec(value) ?? [];
      if (nth) place = sign === '-' ? `-${nth}` : nth;
      else if (DAYS.test(value) && place !== '') days.push(`${place}${value}`);
      else return null;
    }
    return days.length > 0 ? `BYDAY=${days}` : null;
  }
  const numbers = values.map((value) => {
    const [, number, sign] = /^(\d{1,3})([+-])?$/.exec(value) ?? [];
    return value === 'LD' ? '-1' : number && `${sign === '-' ? '-' : ''}${number}`;
  });
  const name = { MD: 'BYMONTHDAY', YM: 'BYMONTH', YD: 'BYYEARDAY' }[kind];
  return numbers.every(Boolean) ? `${name}=${numbers}` : null;
}

/** Dates in a list that the first version parts with semicolons. */
export function withCommas(line: string): string {
  const [, head, dates] = /^((?:EX|R)DATE(?:;[^:]*)?:)(\d{8}[\dTZ;]*)$/i.exec(line) ?? [];
  return head && dates ? `${head}${dates.replace(/;+$/, '').replaceAll(';', ',')}` : line;
}
