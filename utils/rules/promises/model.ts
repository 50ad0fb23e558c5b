/** How a promise is told from other sentences in one language. */
export interface PromiseRules {
  /** What every promise of the language has at least, to pass other languages by quickly. */
  signs: RegExp;
  /** What makes a promise; a sentence may fit at several places, and one sound place is enough. */
  promise: RegExp[];
  /** No sentence with this promises anything. */
  never: RegExp;
  /** What, said before the place, makes it hang on something, or somebody else's words. */
  before: RegExp;
  /** What does so in the clause of the place: denied, doubted, a habit, done in this very mail. */
  clause: RegExp;
  /**
   * What one does with one's own: "I'm handing in my laptop". That is no promise, unless something
   * in the same breath names whom it is for (`others`).
   */
  own: RegExp;
  others: RegExp;
  /** What does so after it. */
  after: RegExp;
  /** What looks like a condition and is a question one will answer: "I'll check if". */
  asking: RegExp;
  /** Where a clause ends and the next begins. */
  border: RegExp;
  /** The words that say when. */
  when: RegExp;
}

const LETTERS = 'a-zß-öø-ÿœ';

/**
 * A pattern for folded text (see `told`), in which < is the start and > the end of a word, # a letter
 * of the languages at hand, and no group is remembered: without the flags for all alphabets and both
 * cases, which make long patterns slow to prepare.
 */
export function pattern(source: string | RegExp): RegExp {
  const words = (typeof source === 'string' ? source : source.source)
    .replace(/\[[^\]]*\]/g, (group) => group.replaceAll('#', LETTERS))
    .replaceAll('#', `[${LETTERS}]`)
    .replace(/(?<!\\)\((?!\?)/g, '(?:')
    .replace(/(?<!\\)[A-ZÄÖÜÀ-Þ]/g, (letter) => letter.toLowerCase())
    .replace(/(?<!\(\?)</g, `(?<![${LETTERS}])`)
    .replaceAll('>', `(?![${LETTERS}])`);
  return new RegExp(words, 'g');
}

/** A sentence as the patterns expect it. */
export function told(sentence: string): string {
  return sentence.normalize('NFC').replaceAll('’', "'").toLowerCase();
}
