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

/** Words of plain letters with one space between them, which most lines are. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/** The same for one line: white space of any kind becomes one space. */
export function cleanLine(text: string, max: number): string {
  // One letter more, so that there is something after a space at the end.
  const start = text.length > max ? text.slice(0, max + 1) : text;
  if (CLEAN.test(start)) return start.slice(0, max).trimEnd();
  const cut = text.length > max * 4 ? text.slice(0, max * 4) : text;
  return cleanText(cut.replace(/\s+/gu, ' '), max);
}

const PLAIN = /^[\0-\x7f]*$/;

/** Lower case without diacritics, for comparing; not for showing, and finding knows more. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/**
 * The same text by itself. A piece that was cut out of a text keeps all of that in memory, which is
 * much where thousands of pieces are kept (V8 does so from 13 letters on).
 */
export function standalone(text: string): string {
  return text.split('').join('');
}
