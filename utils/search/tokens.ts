import { letters } from './letters';

/** Longest word that is told apart from another with the same beginning. */
const LONGEST = 40;

const BETWEEN = /[^\p{L}\p{N}]+/u;
const BETWEEN_PLAIN = /[^a-z0-9]+/;
const PLAIN = /^[\u0000-\u007f]*$/;
/** Scripts written without spaces, or with words grown together, as one finds them in names. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\u30fc]+';
/** Made when the first one is needed: the tables of scripts take 0.7 ms of a start (2026-11-29). */
let unspaced: RegExp | undefined;

/**
 * The words of a text in their order, as they are found by: folded, cut at everything that is no
 * letter or digit, so that an address is found by any of its parts. Scripts without spaces give
 * each pair of neighbours and the last letter alone, so that every letter begins a word.
 */
export function tokensOf(text: string): string[] {
  const folded = letters(text);
  if (PLAIN.test(folded)) return folded.split(BETWEEN_PLAIN).filter(Boolean).map(cut);
  return folded.split(BETWEEN).flatMap((word) => (word ? split(word) : []));
}

/** The different words of some texts. */
export function termsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(tokensOf))];
}

/** Texts worth remembering the words of: names, addresses, subjects; and how many of them. */
const SHORT = 100;
const REMEMBERED = 20_000;

/**
 * `termsOf` for many texts in a row, most of whose names, addresses and subjects come again: their
 * words are remembered as long as the answer is.
 */
export function rememberingTerms(): (texts: readonly string[]) => string[] {
  const known = new Map<string, string[]>();
  const tokens = (text: string): string[] => {
    if (text.length > SHORT) return tokensOf(text);
    let words = known.get(text);
    if (!words) {
      words = tokensOf(text);
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, words);
    }
    return words;
  };
  return (texts) => {
    const terms = new Set<string>();
    for (const text of texts) for (const word of tokens(text)) terms.add(word);
    return [...terms];
  };
}

/** Whether a word is of a script that is cut into pairs. */
export function isUnspaced(token: string): boolean {
  return unspacedIn(token).length > 0;
}

function unspacedIn(word: string): RegExpExecArray[] {
  unspaced ??= new RegExp(UNSPACED, 'gu');
  return [...word.matchAll(unspaced)];
}

function split(word: string): string[] {
  const tokens: string[] = [];
  let end = 0;
  for (const match of unspacedIn(word)) {
    if (match.index > end) tokens.push(cut(word.slice(end, match.index)));
    const run = Array.from(match[0]);
    run.forEach((letter, index) => {
      tokens.push(letter + (run[index + 1] ?? ''));
    });
    end = match.index + match[0].length;
  }
  if (end < word.length) tokens.push(cut(word.slice(end)));
  return tokens;
}

function cut(word: string): string {
  return word.length > LONGEST ? word.slice(0, LONGEST) : word;
}
