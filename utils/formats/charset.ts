/** Character sets that files come in without saying so, by the names that `TextDecoder` has. */
export const CHARSETS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'shift_jis',
  'euc-jp',
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
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Latin text in UTF-16 has a zero in nearly every second byte, and text in UTF-8 has none.
  if (odd > sample.length / 4 && even < odd / 8) return 'utf-16le';
  if (even > sample.length / 4 && odd < even / 8) return 'utf-16be';
  return null;
}

/**
 * The character set of bytes without a mark: UTF-8 when they are well-formed, else the
 * Western or Central European Windows code page, by the letters that only one of them has.
 */
export function likelyCharset(bytes: Uint8Array): Charset {
  if (isUtf8(bytes)) return 'utf-8';
  let score = 0;
  for (let index = 0; index < bytes.length; index += 1) score += LEAN[bytes[index] ?? 0] ?? 0;
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
for (const byte of [0xe8, 0xec, 0xea, 0xf8, 0xf9, 0xfb, 0xf5, 0xef, 0xf2]) LEAN[byte] = 1;
for (const byte of [0xe0, 0xe2, 0xe3, 0xe5, 0xe6, 0xe7, 0xf1, 0xc5, 0xc6]) LEAN[byte] = -1;
for (const byte of [0xe9, 0xfc, 0xf6, 0xe4, 0xdf]) LEAN[byte] = 0;

/**
 * Bytes as text: the named character set where the platform knows it, else UTF-8 when
 * well-formed, else Windows-1252. Never throws.
 */
export function textOf(bytes: Uint8Array, named = ''): string {
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
  try {
    return UTF8.decode(bytes);
  } catch {
    return WESTERN.decode(bytes);
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

/**
 * Slices of bytes as pieces of text. A mark decides at once; without one everything is ASCII
 * until the first slice that holds another byte, and that slice decides.
 * @param found told once which character set it is
 * @param guess which one the bytes of that slice are in
 */
export async function* decoded(
  source: AsyncIterable<Uint8Array>,
  found?: (charset: Charset) => void,
  guess: (bytes: Uint8Array) => Charset = likelyCharset,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for await (const slice of source) {
    if (slice.length === 0) continue;
    if (!decoder) {
      const mark = isFirst ? declaredCharset(slice) : null;
      isFirst = false;
      const ascii = mark ? null : asciiOrNull(slice);
      if (ascii !== null) {
        yield ascii;
        continue;
      }
      const charset = mark ?? guess(slice);
      found?.(charset);
      decoder = new TextDecoder(charset);
    }
    yield decoder.decode(slice, { stream: true });
  }
  if (!decoder) found?.('utf-8');
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
