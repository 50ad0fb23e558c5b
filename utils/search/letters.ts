/** Letters that no decomposition takes apart, and those written in more than one way. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};
const ALIKE_ANY = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');
const PLAIN = /^[\u0000-\u007f]*$/;
/** All marks but the voicing of kana, which makes other letters. */
const MARKS = /[^\P{M}\u3099\u309a]+/gu;

/**
 * A text as it is found by: lower case, without diacritics, letters with several spellings in one
 * of them. Folding for comparing (utils/text) runs in mail pages too and stays smaller.
 */
export function letters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(ALIKE_ANY, (letter) => ALIKE[letter] ?? letter)
    .normalize('NFC');
}
