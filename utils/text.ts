/** Control characters without a meaning in text, and the bidi controls that can disguise a line. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Text from a page, a file or a person made safe to store and show: well-formed UTF-16, without
 * control and bidi-override characters, trimmed, at most `max` UTF-16 units (cut at a character).
 */
export function cleanText(text: string, max: number): string {
  // Cut first, generously: cleaning a 1 MB subject must not cost more than cleaning what is kept.
  const cut = text.length > max * 4 ? text.slice(0, max * 4) : text;
  const clean = cut.toWellFormed().replace(INVISIBLE, '').trim();
  if (clean.length <= max) return clean;
  const end = isHighSurrogate(clean.charCodeAt(max - 1)) ? max - 1 : max;
  return clean.slice(0, end).trimEnd();
}

/** The same for one line: white space of any kind becomes one space. */
export function cleanLine(text: string, max: number): string {
  const cut = text.length > max * 4 ? text.slice(0, max * 4) : text;
  return cleanText(cut.replace(/\s+/gu, ' '), max);
}

/**
 * Words to find a record by: lower case, diacritics folded, split at everything that is no letter
 * or digit; addresses and domains also count as a whole. At most `max` words of 40 characters.
 */
export function searchWords(texts: (string | undefined)[], max = 24): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    const folded = fold(text);
    for (const word of folded.split(/[^\p{L}\p{N}]+/u)) if (word) words.add(word.slice(0, 40));
    if (folded.includes('@')) words.add(folded.slice(0, 80));
  }
  return [...words].slice(0, max);
}

/** Lower case without diacritics, for comparing and finding; not for showing. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
