import { vowelness } from './charset';
import { isTurkishWord } from './charset-turkish';

/** Text in Latin letters, whichever of the code pages for it a table is in. */

/** Bits of a character of ASCII, which is alike in all sets. */
export const ASCII = 5;

export function isAsciiLetter(byte: number): boolean {
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x7a;
}

/** What each byte above ASCII costs as a letter or sign of Latin text, whichever code page it is. */
const LATIN = new Uint8Array(256).fill(12);
const LATIN_SIGNS = new Set<number>();
for (const page of ['windows-1252', 'windows-1250']) {
  const decoder = new TextDecoder(page);
  for (let byte = 0x80; byte < 256; byte += 1) {
    const char = decoder.decode(Uint8Array.of(byte));
    if (/[àâäåæçèéêëíîïñóôöøùúüßáãõąćęłńśźżčďěňřšťůýžőűăâîșşţđ]/i.test(char)) LATIN[byte] = 8;
    else if (/[€‚„…‘’“”•–—®°«»´\u00a0]/.test(char)) LATIN[byte] = 8;
    if (page === 'windows-1250' && !/\p{L}/u.test(char)) LATIN_SIGNS.add(byte);
  }
}

const APOSTROPHE = 0x92;

/** Bits of a line of Latin text: letters with accents stand among others, and few in a row. */
export function latinBits(line: Uint8Array): number {
  let total = 0;
  let run = 0;
  for (const [at, byte] of line.entries()) {
    if (byte < 0x80) {
      total += ASCII;
      run = 0;
      continue;
    }
    run += 1;
    total += (LATIN[byte] ?? 12) + Math.min(8, Math.max(0, run - 3) * 3);
    const isInside = isAsciiLetter(line[at - 1] ?? 0) && isAsciiLetter(line[at + 1] ?? 0);
    if (isInside && byte !== APOSTROPHE && LATIN_SIGNS.has(byte) && (LATIN[byte] ?? 12) <= 8)
      total += 5;
  }
  return total;
}

/** `ğ ı ş İ Ş Ğ` of the Turkish page, where the Western one has `ð ý þ Ý Þ Ð`. */
const TURKISH = { g: 0xf0, i: 0xfd, s: 0xfe, capitalI: 0xdd, capitalS: 0xde, capitalG: 0xd0 };
/** `ç ö ü` and the circumflexes of old words. */
const TURKISH_TOO = new Set([
  0xc7, 0xe7, 0xd6, 0xf6, 0xdc, 0xfc, 0xc2, 0xe2, 0xce, 0xee, 0xdb, 0xfb,
]);
/** Vowels of Turkish, small and capital: `ı`, `ö` and `ü` among them. */
const TURKISH_VOWELS = new Set([
  ...[...'aeiouAEIOU'].map((char) => char.charCodeAt(0)),
  ...[TURKISH.i, TURKISH.capitalI, 0xd6, 0xf6, 0xdc, 0xfc, 0xc2, 0xe2],
]);

/** What a word that is known is worth: more than what its letters may say against it. */
const WORD = 16;

/**
 * By how many bits lines are shorter in Turkish (below nothing) or longer than in other Latin text.
 * Icelandic, Czech, Croatian and Romanian have letters at the same places, but beside others that
 * Turkish has not, and in other company: `ı` stands between consonants, not before a `j`, and `ğ`
 * behind a vowel. Those that stand where theirs do as well count as far as `ı` and `İ` are there too,
 * which no Turkish is without.
 */
export function turkishLean(lines: Iterable<Uint8Array>): number {
  const lean = { own: 0, shared: 0, others: 0 };
  for (const line of lines) {
    if (isTurkishWord(line)) lean.own -= WORD;
    for (const [at, byte] of line.entries())
      if (byte >= 0x80) addLean(lean, byte, line[at - 1] ?? 0, line[at + 1] ?? 0);
  }
  return lean.others + lean.own + Math.max(lean.shared, lean.own);
}

function addLean(
  lean: { own: number; shared: number; others: number },
  byte: number,
  before: number,
  after: number,
): void {
  const isFirst = !isLetter(before);
  const isLast = !isLetter(after);
  if (byte === TURKISH.i) {
    const isAmongVowels = TURKISH_VOWELS.has(before) || TURKISH_VOWELS.has(after);
    if (isAmongVowels || after === 0x6a) lean.others += 4;
    else lean.own -= isLast ? 1 : 5;
  } else if (byte === TURKISH.capitalI) lean.own -= isLast ? 0 : isFirst ? 2 : 3;
  else if (byte === TURKISH.s || byte === TURKISH.capitalS) lean.shared -= 2;
  else if (byte === TURKISH.g || byte === TURKISH.capitalG) {
    if (!isFirst && TURKISH_VOWELS.has(before)) lean.shared -= 3;
    else lean.others += 6;
  } else if (isLetter(byte) && !TURKISH_TOO.has(byte)) lean.others += 5;
}

/** `Š Ž Ś Ź Ť` and the small ones of ISO 8859-2, where the Windows pages have signs. */
const ISO_FIRST = new Set([0xa6, 0xa9, 0xac, 0xae]);
const ISO_LATER = new Set([0xb1, 0xb5, 0xb6, 0xbb, 0xab, 0xa1]);

/**
 * By how many bits lines are shorter in ISO 8859-2 (below nothing) or longer than in the pages of
 * Windows: it has letters where these have signs, and no sign where they have letters and quotes.
 */
export function isoLean(lines: Iterable<Uint8Array>): number {
  let lean = 0;
  // `©Getty` and `®Reuters` are signs before a name; `Š` and `Ž` stand before small letters most often.
  let doubtful = 0;
  for (const line of lines)
    for (const [at, byte] of line.entries()) {
      if (byte < 0x80) continue;
      const isAfter = isLetter(line[at - 1] ?? 0);
      const isBefore = isLetter(line[at + 1] ?? 0);
      if (byte < 0xa0) lean += 8;
      else if (ISO_FIRST.has(byte) && isBefore)
        if (isSmallVowel(line[at + 1] ?? 0)) lean -= 4;
        else doubtful -= 4;
      else if (ISO_LATER.has(byte) && isAfter && (isBefore || byte === 0xb1)) lean -= 6;
      // `š` stands beside vowels; as Windows has it, it is `ą`.
      else if (byte === 0xb9) lean -= vowelness(line[at - 1] ?? 0) + vowelness(line[at + 1] ?? 0);
    }
  return lean < 0 ? lean + doubtful : lean;
}

/** Small letters have the bit of 0x20 in ASCII and above 0xc0. */
function isSmallVowel(byte: number): boolean {
  return (byte & 0x20) !== 0 && vowelness(byte) === 1;
}

/** Of a Latin page, where letters begin at 0xc0 but for a few before that. */
function isLetter(byte: number): boolean {
  return byte >= 0xc0 || isAsciiLetter(byte) || OTHER_LETTERS.has(byte);
}

const OTHER_LETTERS = new Set([0x8a, 0x8c, 0x8d, 0x8e, 0x8f, 0x9a, 0x9c, 0x9d, 0x9e, 0x9f]);
for (const byte of [0xa3, 0xa5, 0xaa, 0xaf, 0xb3, 0xb9, 0xba, 0xbc, 0xbe, 0xbf])
  OTHER_LETTERS.add(byte);
