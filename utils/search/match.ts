import type { Unit } from './query';
import { isNear } from './typos';

/** The words of each text of a record, in their order. */
export type Tokens = readonly (readonly string[])[];

/** Whether the words of a unit follow each other in one of the texts. */
export function hasUnit(texts: Tokens, unit: Unit): boolean {
  return texts.some((tokens) => startsOf(tokens, unit).next().done === false);
}

/** Whether every word of a unit is there, or one that it may be a slip of. */
export function hasNearUnit(texts: Tokens, { tokens }: Unit): boolean {
  return tokens.every((word) => texts.some((text) => text.some((token) => isNear(token, word))));
}

/** Where in a text a unit begins, by the index of its first word. */
export function* startsOf(tokens: readonly string[], { tokens: wanted, whole }: Unit) {
  const last = wanted.length - 1;
  for (let start = 0; start + last < tokens.length; start++) {
    const fits = wanted.every((word, index) => {
      const token = tokens[start + index] ?? '';
      return index < last || whole ? token === word : token.startsWith(word);
    });
    if (fits) yield start;
  }
}
