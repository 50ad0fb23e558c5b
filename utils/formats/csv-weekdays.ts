/** Languages whose dates are read in words (csv-values.ts). */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'ar'];

let known: ReadonlySet<string> | null = null;

/** Whether a word is the name of a weekday, whole or short, in one of the languages that are read. */
export function isWeekday(word: string): boolean {
  known ??= new Set(LANGUAGES.flatMap(weekdaysIn));
  // `SO` and `DO` are orders, `So` and `do` are days.
  const isCode = word.length === 2 && word === word.toUpperCase() && word !== word.toLowerCase();
  return !isCode && known.has(lettersOf(word));
}

/** A word in small letters without their accents, as names are compared. */
export function lettersOf(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function weekdaysIn(language: string): string[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    // "segunda-feira" is written without what all have as well.
    return [1, 2, 3, 4, 5, 6, 7].map((day) =>
      lettersOf(format.format(Date.UTC(2024, 0, day))).replace(/\.$|-feira$/, ''),
    );
  });
}
