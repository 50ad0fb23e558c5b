/** Character sets that files come in without saying so, by the names that `TextDecoder` has. */
export const CHARSETS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-15',
  'iso-8859-2',
  'iso-8859-13',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-6',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;
export type Charset = (typeof CHARSETS)[number];

/** The character set that the first bytes declare by a byte order mark, or by their zeros. */
export function declaredCharset(bytes: Uint8Array): Charset | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Every calendar and every card begins with plain letters, and so do most tables.
  if (isPlain(bytes[0]) && bytes[1] === 0 && isPlain(bytes[2]) && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && isPlain(bytes[1]) && bytes[2] === 0 && isPlain(bytes[3])) return 'utf-16be';
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (sample.includes(ESCAPE) && isEscaped(bytes)) return 'iso-2022-jp';
  // Latin text in UTF-16 has a zero in nearly every second byte, and text in UTF-8 has none.
  if (odd > sample.length / 4 && even < odd / 8) return 'utf-16le';
  if (even > sample.length / 4 && odd < even / 8) return 'utf-16be';
  return null;
}

const ESCAPE = 0x1b;

/**
 * Whether bytes of ASCII say that those behind them are Japanese, as old mail programs do; false
 * where any byte is none of ASCII.
 */
function isEscaped(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1))
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40))
      return bytes.every((byte) => byte < 0x80);
  return false;
}

/** A sign of ASCII that can be seen. */
function isPlain(byte: number | undefined): boolean {
  return byte !== undefined && byte > 0x20 && byte < 0x7f;
}

/**
 * The character set of bytes without a mark: UTF-8 when they are well-formed, else the
 * Western or Central European Windows code page, by the letters that only one of them has.
 */
export function likelyCharset(bytes: Uint8Array): Charset {
  if (isUtf8(bytes)) return 'utf-8';
  let score = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7f) score += leanOf(byte, bytes[at - 1] ?? 0, bytes[at + 1] ?? 0);
  }
  return score > 0 ? 'windows-1250' : 'windows-1252';
}

/** Whether the bytes are well-formed UTF-8; the last character may be cut off. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * How far a byte speaks for 1250 (Polish, Czech, Hungarian…) rather than 1252: letters in the
 * one that are signs or rare letters in the other, and the reverse.
 */
const LEAN = new Int8Array(256);
for (const byte of [0x8a, 0x8c, 0x8d, 0x8e, 0x8f, 0x9a, 0x9c, 0x9d, 0x9e, 0x9f]) LEAN[byte] = 2;
for (const byte of [0xa3, 0xa5, 0xaf, 0xb3, 0xb9, 0xbc, 0xbe, 0xbf]) LEAN[byte] = 2;
for (const byte of [0xe0, 0xe2, 0xe5, 0xe7, 0xc5]) LEAN[byte] = -1;

/** Consonants in the one, vowels in the other: č and è, ř and ø, ď and ï, ň and ò, ć and æ. */
const EITHER = bytesSet(...[0xe8, 0xf8, 0xef, 0xf2, 0xe6].flatMap((byte) => [byte, byte - 0x20]));
/** Stand within words in the one and at their end in the other: ě and ì, ů and ù. */
const WITHIN = bytesSet(0xec, 0xf9);
/** Letters that are vowels in both, as far as they are the same. */
const VOWELS = bytesSet(
  ...[...'aeiouyAEIOUY'].map((char) => char.charCodeAt(0)),
  ...[0xe1, 0xe2, 0xe4, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xee, 0xf3, 0xf4, 0xf6, 0xf9, 0xfa, 0xfc],
);

function bytesSet(...bytes: number[]): ReadonlySet<number> {
  return new Set(bytes);
}

/** By what stands beside it: vowels stand between consonants, and consonants between vowels. */
function leanOf(byte: number, before: number, after: number): number {
  if (EITHER.has(byte)) return vowelness(before) + vowelness(after);
  if (WITHIN.has(byte)) return isLetter(after) ? 1 : -1;
  // ñ stands before a vowel, ń before none; Portuguese has õe, Hungarian ő before consonants.
  if (byte === 0xf1) return VOWELS.has(after) ? -1 : 1;
  if (byte === 0xf5) return after === 0x65 ? -1 : 1;
  // So it has ão; Romanian has ă before consonants, ş as a letter among others, ţ not at the start.
  if (byte === 0xe3) return isLetter(after) && after !== 0x65 && after !== 0x6f ? 1 : -1;
  if (byte === 0xba || byte === 0xaa) return isLetter(after) ? 2 : 0;
  if (byte === 0xfe || byte === 0xde) return isLetter(before) ? 1 : -1;
  return LEAN[byte] ?? 0;
}

/** Whether a byte is a vowel or a consonant of the Latin pages, which have most of them alike. */
export function vowelness(byte: number): -1 | 0 | 1 {
  if (!isLetter(byte)) return 0;
  return VOWELS.has(byte) ? 1 : -1;
}

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return byte >= 0xc0 || (lower >= 0x61 && lower <= 0x7a);
}

/**
 * Bytes as text: the named character set where the platform knows it, else UTF-8 when
 * well-formed, else Windows-1252 or whatever else a file is in. Never throws.
 * @param otherwise that character set, or what finds it out
 */
export function textOf(
  bytes: Uint8Array,
  named = '',
  otherwise: Charset | (() => string) = 'windows-1252',
): string {
  const label = named.trim().toLowerCase();
  if (bytes.length <= SHORT && isAsciiBased(label)) {
    const text = shortAscii(bytes);
    if (text !== null) return text;
  }
  if (label !== '' && label !== 'us-ascii' && label !== 'ascii') {
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // An unknown name says nothing; what the bytes are is found out below.
    }
  }
  const utf8 = utf8OrNull(bytes);
  if (utf8 !== null) return utf8;
  const other = typeof otherwise === 'string' ? otherwise : otherwise();
  return (other === 'windows-1252' ? WESTERN : new TextDecoder(other)).decode(bytes);
}

/** The text of bytes that are well-formed UTF-8 to their end. */
export function utf8OrNull(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that are put together as text by hand where they are plain. */
const SHORT = 2048;

/**
 * What a decoder makes lies outside the heap of scripts and is taken away only when all of that is
 * tidied up: of the heads of a mailbox 25 MB lay about at a time (Chromium 156, 2026-11-29).
 */
function shortAscii(bytes: Uint8Array): string | null {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 0x7f) return null;
  const text: string = Reflect.apply(String.fromCharCode, null, bytes);
  return text;
}

/** Whether bytes below 128 alone are ASCII in this character set, as they are not in UTF-16. */
export function isAsciiBased(named: string): boolean {
  return /^(?:(?:us-)?ascii|utf-?8|iso-8859-\d+|windows-125\d|)$/i.test(named.trim());
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const WESTERN = new TextDecoder('windows-1252');

/** How the text of a file is found in its bytes. */
export interface Decoding {
  /** What a person said it is in; found out without it. */
  charset?: Charset | null;
  /** Told once which one it is, where that is found out. */
  onCharset?: (charset: Charset) => void;
  /** Which one bytes without a mark are in. */
  guess?: (bytes: Uint8Array) => Charset;
}

/**
 * Slices of bytes as pieces of text. A mark decides at once; without one everything is ASCII
 * until the first slice that holds another byte, and that slice decides.
 */
export async function* decoded(
  source: AsyncIterable<Uint8Array>,
  { charset: said, onCharset, guess = likelyCharset }: Decoding = {},
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = said ? new TextDecoder(said) : null;
  let isFirst = true;
  for await (const slice of source) {
    if (slice.length === 0) continue;
    if (!decoder) {
      const mark = isFirst ? declaredCharset(slice) : null;
      isFirst = false;
      const ascii = mark ? null : asciiOrNull(slice);
      const isJapanese = ascii?.includes('\u001b$') && isEscaped(slice);
      if (ascii !== null && !isJapanese) {
        yield ascii;
        continue;
      }
      const charset = mark ?? (isJapanese ? 'iso-2022-jp' : guess(slice));
      onCharset?.(charset);
      decoder = new TextDecoder(charset);
    }
    yield decoder.decode(slice, { stream: true });
  }
  if (!decoder) onCharset?.('utf-8');
  const rest = decoder?.decode();
  if (rest) yield rest;
}

/** The text of bytes that are ASCII alone: as UTF-8 it has as many letters as there are bytes. */
function asciiOrNull(bytes: Uint8Array): string | null {
  try {
    const text = UTF8.decode(bytes);
    return text.length === bytes.length ? text : null;
  } catch {
    return null;
  }
}

/**
 * Bytes of a file in UTF-16 as UTF-8, all others as they are: for readers to which each line may have
 * a character set of its own.
 */
export async function* withoutUtf16(
  source: AsyncIterable<Uint8Array>,
  { charset: said, onCharset }: Decoding = {},
): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  for await (const slice of source) {
    if (decoder === undefined) {
      const charset = said ?? declaredCharset(slice);
      decoder = charset?.startsWith('utf-16') ? new TextDecoder(charset) : null;
      if (charset && decoder) onCharset?.(charset);
    }
    yield decoder ? encoder.encode(decoder.decode(slice, { stream: true })) : slice;
  }
  if (decoder) yield encoder.encode(decoder.decode());
}
