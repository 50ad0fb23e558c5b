import { HELD_OUT_ENGLISH } from './held-out-english';
import { HELD_OUT_FRENCH } from './held-out-french';
import { HELD_OUT_GERMAN } from './held-out-german';
import { HELD_OUT_JAPANESE } from './held-out-japanese';
import { HELD_OUT_SPANISH } from './held-out-spanish';
import type { SentencesByLanguage } from './labelled';

/**
 * More of the same in other tones, written in rounds; each was measured once before the rules
 * learned from it. The second (fifty of each language) had a recall of 0.84–0.96 at a precision of
 * 1; of the last, with twice as much that looks like a promise and is none, 31 of 40 were found and
 * 5 of 80 wrong.
 */
export const HELD_OUT: SentencesByLanguage = {
  en: HELD_OUT_ENGLISH,
  de: HELD_OUT_GERMAN,
  fr: HELD_OUT_FRENCH,
  es: HELD_OUT_SPANISH,
  ja: HELD_OUT_JAPANESE,
};
