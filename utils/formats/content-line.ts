import { type Charset, textOf, utf8OrNull } from './charset';
import { fromQuotedPrintable } from './mail-text';
import { joined } from './slices';

/** One line of a card, unfolded and taken apart. */
export interface ContentLine {
  /** `item1` of `item1.EMAIL`, lower case; empty without one. */
  group: string;
  /** Upper case. */
  name: string;
  /** Upper-case names; values of repeated and comma-separated parameters in order. */
  params: Map<string, string[]>;
  /** Decoded from its character set and transfer encoding; escapes are still in it. */
  value: string;
}

/** How values are read that do not say what they are written in. */
export interface ValueDecoding {
  /** What a person said all of them are in. */
  charset?: Charset | null;
  /** What those are in that are not UTF-8; Windows-1252 without it. */
  otherwise?: Charset;
  /** Told of those. */
  onOther?: (bytes: Uint8Array) => void;
}

/** Longest line that is kept: a note of some pages. Photos are longer and not wanted. */
export const LINE_BYTES = 64 * 1024;

/**
 * Takes a line apart: `item1.TEL;TYPE="home,voice";PREF=1:+49…`, and the bare parameters of
 * version 2.1 (`TEL;HOME;PREF:…`), which are types or encodings. Null when there is no colon.
 */
export function readContentLine(
  bytes: Uint8Array,
  decoding: ValueDecoding = {},
): ContentLine | null {
  const colon = colonOf(bytes);
  if (colon < 0) return null;
  const head = textOf(bytes.subarray(0, colon));
  const [nameWithGroup = '', ...rest] = splitOutsideQuotes(head, ';');
  const name = /^(?:([\w-]+)\.)?([\w-]+)$/.exec(nameWithGroup.trim());
  if (!name?.[2]) return null;
  const params = new Map<string, string[]>();
  for (const param of rest) addParam(params, param);
  const isIn = (encoding: RegExp) => params.get('ENCODING')?.some((value) => encoding.test(value));
  const raw = bytes.subarray(colon + 1);
  const decoded = isIn(/^(QUOTED-PRINTABLE|Q)$/i)
    ? fromQuotedPrintable(raw)
    : isIn(/^(BASE64|B)$/i) && TEXTS.has(name[2].toUpperCase())
      ? fromBase64(raw)
      : raw;
  return {
    group: name[1]?.toLowerCase() ?? '',
    name: name[2].toUpperCase(),
    params,
    value: textOfValue(decoded, params.get('CHARSET')?.[0] ?? '', decoding),
  };
}

function textOfValue(
  bytes: Uint8Array,
  declared: string,
  { charset, otherwise, onOther }: ValueDecoding,
): string {
  // A file in UTF-16 is UTF-8 by now.
  const named = declared || (charset?.startsWith('utf-16') ? '' : (charset ?? ''));
  if (named === '' && onOther && utf8OrNull(bytes) === null) onOther(bytes);
  return textOf(bytes, named, otherwise);
}

/** Texts that some phones write in Base64; whatever else is so written is a picture or a key. */
const TEXTS = new Set(['N', 'FN', 'NICKNAME', 'ORG', 'TITLE', 'NOTE', 'ADR', 'CATEGORIES']);

function fromBase64(raw: Uint8Array): Uint8Array {
  try {
    return Uint8Array.from(atob(String.fromCharCode(...raw)), (char) => char.charCodeAt(0));
  } catch {
    return raw;
  }
}

function colonOf(bytes: Uint8Array): number {
  let inQuotes = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x22) inQuotes = !inQuotes;
    else if (byte === 0x3a && !inQuotes) return at;
  }
  // A quote that never ends is a quote in the name.
  return bytes.indexOf(0x3a);
}

function addParam(params: Map<string, string[]>, param: string): void {
  const equals = param.indexOf('=');
  const bare = param.trim().toUpperCase();
  const name = equals < 0 ? bareParam(bare) : param.slice(0, equals).trim().toUpperCase();
  const text = equals < 0 ? bare : param.slice(equals + 1);
  const values = splitOutsideQuotes(text, ',')
    .flatMap((value) => {
      const unquoted = value.trim().replace(/^"([\s\S]*)"$/, '$1');
      return name === 'TYPE' ? unquoted.split(',') : [unquoted];
    })
    .slice(0, 20);
  params.set(name, [...(params.get(name) ?? []), ...values]);
}

function bareParam(word: string): string {
  if (/^(QUOTED-PRINTABLE|BASE64|B|7BIT|8BIT)$/.test(word)) return 'ENCODING';
  return 'TYPE';
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  let inQuotes = false;
  for (const char of text) {
    if (char === '"') inQuotes = !inQuotes;
    if (char === separator && !inQuotes) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part];
}

/** The parts of a structured value (`N`, `ORG`, `ADR`), escapes undone. At most 100. */
export function structured(value: string, separator: ';' | ',' = ';'): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < value.length; at += 1) {
    const char = value[at] ?? '';
    if (char === '\\' && at + 1 < value.length) {
      at += 1;
      part += unescapedChar(value[at] ?? '');
    } else if (char === separator && parts.length < 99) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part];
}

/**
 * `\n` is a line end; every other escaped sign stands for itself. No letter is escaped: in version
 * 2.1, `C:\Books` is what it looks like.
 */
function unescapedChar(char: string): string {
  if (char === 'n' || char === 'N') return '\n';
  return /[\p{L}\p{N}]/u.test(char) ? `\\${char}` : char;
}

/** A text value with its escapes undone. */
export function unescaped(value: string): string {
  return value.replace(/\\([\s\S])/g, (_all, char: string) => unescapedChar(char));
}

/**
 * Cuts bytes into unfolded lines as they come, whatever ends them: CRLF, LF or CR. Lines that
 * begin with white space go on with the line before; so does a quoted-printable line that ends
 * with `=`. What is longer than the cap is cut.
 */
export class ContentLines {
  private parts: Uint8Array[] = [];
  private length = 0;
  private rest: Uint8Array = new Uint8Array(0);
  /** The last line ended with the soft line end of quoted-printable. */
  private isQuoted = false;
  /** The last slice ended in the middle of a line that is too long to be held. */
  private isMidLine = false;
  /** The space of a fold is part of the text in version 2.1. */
  keepsFoldSpace = false;

  *push(slice: Uint8Array): Generator<Uint8Array> {
    const bytes = this.rest.length > 0 ? joined([this.rest, slice]) : slice;
    let start = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte !== 0x0a && byte !== 0x0d) continue;
      if (byte === 0x0d) {
        // Whether a line feed follows is known with the next slice.
        if (at + 1 === bytes.length) break;
        if (bytes[at + 1] === 0x0a) {
          yield* this.physical(bytes.subarray(start, at));
          at += 1;
          start = at + 1;
          continue;
        }
      }
      yield* this.physical(bytes.subarray(start, at));
      start = at + 1;
    }
    this.rest = bytes.slice(start);
    if (this.rest.length <= LINE_BYTES) return;
    // Of a line this long only the start is kept; the rest of it must not look like a new one.
    yield* this.physical(this.rest);
    this.rest = new Uint8Array(0);
    this.isMidLine = true;
  }

  *end(): Generator<Uint8Array> {
    const last = this.rest.at(-1) === 0x0d ? this.rest.subarray(0, -1) : this.rest;
    this.rest = new Uint8Array(0);
    if (last.length > 0) yield* this.physical(last);
    yield* this.flush();
  }

  private *physical(line: Uint8Array): Generator<Uint8Array> {
    const isFold = (line[0] === 0x20 || line[0] === 0x09) && this.length > 0;
    const goesOn = this.isMidLine || this.isQuoted;
    if (!goesOn && !isFold) yield* this.flush();
    const isSoft =
      line.at(-1) === 0x3d && (this.isQuoted || (!goesOn && !isFold && isQuotedPrintable(line)));
    const start = isFold && !goesOn && !this.keepsFoldSpace ? 1 : 0;
    this.add(line.subarray(start, isSoft ? -1 : undefined));
    this.isQuoted = isSoft;
    this.isMidLine = false;
  }

  private *flush(): Generator<Uint8Array> {
    if (this.length > 0) yield joined(this.parts);
    this.parts = [];
    this.length = 0;
  }

  private add(part: Uint8Array): void {
    const kept = part.slice(0, LINE_BYTES - this.length);
    if (kept.length > 0) this.parts.push(kept);
    this.length += kept.length;
  }
}

function isQuotedPrintable(line: Uint8Array): boolean {
  const colon = line.subarray(0, 500).indexOf(0x3a);
  const head = String.fromCharCode(...line.subarray(0, Math.max(colon, 0)));
  return /;\s*(ENCODING\s*=\s*)?"?QUOTED-PRINTABLE/i.test(head);
}
