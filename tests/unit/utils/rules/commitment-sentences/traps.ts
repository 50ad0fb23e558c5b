import type { SentencesByLanguage } from './labelled';
import { TRAPS_ENGLISH } from './traps-english';
import { TRAPS_FRENCH } from './traps-french';
import { TRAPS_GERMAN } from './traps-german';
import { TRAPS_JAPANESE } from './traps-japanese';
import { TRAPS_SPANISH } from './traps-spanish';

/**
 * Five more rounds, each with two traps to a promise, among them much that one does with one's own:
 * "I'm handing in my laptop". Each was measured once before the rules learned from it: of the first,
 * 50 of 50 promises were found and 20 of 100 traps taken for one; of the next three together 93 of
 * 105 and 9 of 195; of the last 29 of 35 and 1 of 65.
 */
export const TRAPS: SentencesByLanguage = {
  en: TRAPS_ENGLISH,
  de: TRAPS_GERMAN,
  fr: TRAPS_FRENCH,
  es: TRAPS_SPANISH,
  ja: TRAPS_JAPANESE,
};
