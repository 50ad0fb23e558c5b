import { type Charset, isUtf8, likelyCharset } from './charset';
import { ALPHABETS } from './charset-alphabets';
import { EASTERN } from './charset-eastern';
import { ASCII, isAsciiLetter, isoLean, latinBits, turkishLean } from './charset-latin';
import type { Kind, Script } from './charset-script';

/**
 * Which character set a table without a mark is in. Each is asked how many bits the text would
 * take if it were written in it: few where its letters are those that people write, many where
 * they are rare, or stand in the middle of Latin words. The shortest wins if it is shorter by far
 * than Western and Central European text, which stay what they are in doubt. No measured tables:
 * what letters cost follows from the share that their kind has of such text and how many share it.
 */

/** By how many bits a set must be shorter than Latin letters: about two names of people. */
const MARGIN = 24;
/** By how many Turkish must be shorter than other Latin letters: two or three of its own. */
const TURKISH_MARGIN = 14;
/** By how many the letters of ISO 8859-2 must be shorter than those of the Windows pages. */
const ISO_MARGIN = 7;
/** Words that are looked at; those of ASCII alone say nothing. */
const WORDS = 4000;
/** Bytes of one word that are looked at. */
const WORD = 2000;
const LATIN1 = new TextDecoder('latin1');
/** A letter of another script that touches a Latin one. */
const TOUCHING = 5;
/** A word that cannot be in a set at all; a cell that was cut off is no proof against it. */
const BROKEN = 30;
/** A byte of a character that is cut off. */
const LEFT = 14;

/**
 * The character set that bytes without a mark are written in.
 * @param bytes some of a file, from its beginning or from where it is no longer ASCII
 */
export function guessedCharset(bytes: Uint8Array): Charset {
  if (isUtf8(bytes)) return 'utf-8';
  const latin = likelyCharset(bytes);
  const words = [...foreignWords(bytes)];
  const costs = words.map(({ bytes: word }) => latinBits(word));
  const total = sum(costs);
  const lean = turkishLean(words.map(({ bytes: word }) => word));
  const isIso = isoLean(words.map(({ bytes: word }) => word)) < -ISO_MARGIN;
  let best: { charset: Charset; bits: number } =
    lean < -TURKISH_MARGIN
      ? { charset: 'windows-1254', bits: total + lean }
      : { charset: isIso ? 'iso-8859-2' : latin, bits: total - MARGIN };
  for (const script of SCRIPTS) {
    let bits = script.doubt;
    for (const [index, word] of words.entries())
      bits += bitsIn(script, word) ?? (costs[index] ?? 0) + BROKEN;
    if (bits < best.bits) best = { charset: script.charset, bits };
  }
  return best.charset;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

interface Word {
  bytes: Uint8Array;
  /** It ends where nothing says that a character does. */
  isCut: boolean;
}

/** What stands between words; no set has it as a part of a character. */
const BETWEEN = new Set([0x09, 0x0a, 0x0d, 0x20, 0x2c, 0x3b]);

/** Words that hold a byte above ASCII, each once: said twice they prove no more. */
function* foreignWords(bytes: Uint8Array): Generator<Word> {
  const known = new Set<string>();
  let start = 0;
  let isForeign = false;
  for (let at = 0; at <= bytes.length && known.size < WORDS; at += 1) {
    const byte = bytes[at];
    if (byte !== undefined && byte > 0x7f) isForeign = true;
    if (byte !== undefined && !BETWEEN.has(byte)) continue;
    if (isForeign) {
      const word = bytes.subarray(start, Math.min(at, start + WORD));
      const key = LATIN1.decode(word);
      if (!known.has(key)) yield { bytes: word, isCut: byte === undefined || at - start > WORD };
      known.add(key);
    }
    start = at + 1;
    isForeign = false;
  }
}

/** Bits of a word in a set; null when it cannot be in it. */
function bitsIn(script: Script, { bytes: word, isCut }: Word): number | null {
  const { decoder, isForeign, bits, bytes } = script;
  const start = textIn(decoder, word, isCut ? 3 : 0);
  if (start === null) return null;
  const touching = isForeign ? TOUCHING : 0;
  let total = start.left * LEFT;
  let at = 0;
  let before: Kind = 'sign';
  for (const char of start.text) {
    const lead = word[at] ?? 0;
    const trail = word[at + 1] ?? 0;
    if (lead < 0x80) {
      at += 1;
      total += ASCII;
      const isLetter = isAsciiLetter(lead);
      if (isLetter && before === 'letter') total += touching;
      before = isLetter ? 'latin' : 'sign';
      continue;
    }
    at += bytes(lead, trail);
    total += bits(char, lead, trail, before) + (before === 'latin' ? touching : 0);
    before = 'letter';
  }
  return total;
}

/** @param most how many of the last bytes may be left out */
function textIn(
  decoder: TextDecoder,
  word: Uint8Array,
  most: number,
): { text: string; left: number } | null {
  for (let left = 0; left <= most; left += 1)
    try {
      return { text: decoder.decode(word.subarray(0, word.length - left)), left };
    } catch {
      // It cannot end there.
    }
  return null;
}

const SCRIPTS: readonly Script[] = [
  {
    charset: 'utf-8',
    decoder: new TextDecoder('utf-8', { fatal: true }),
    isForeign: false,
    doubt: 0,
    bits: (_char, lead) => (lead < 0xe0 ? 9 : 14),
    bytes: (lead) => (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4),
  },
  ...EASTERN,
  ...ALPHABETS,
];
