import type { SentencesByLanguage } from './labelled';
import { LATER_ENGLISH } from './later-english';
import { LATER_FRENCH } from './later-french';
import { LATER_GERMAN } from './later-german';
import { LATER_JAPANESE } from './later-japanese';
import { LATER_SPANISH } from './later-spanish';

/**
 * Four later rounds of sentences as people write them at work, each measured once before the rules
 * learned from it: of the first, 85 of 100 promises were found and 1 of 100 others wrong; of the
 * second 65 of 80 and 1 of 80; of the third 86 of 100 and 4 of 100; of the last, with more that looks
 * like a promise and is none, 55 of 60 and 5 of 90.
 */
export const LATER: SentencesByLanguage = {
  en: LATER_ENGLISH,
  de: LATER_GERMAN,
  fr: LATER_FRENCH,
  es: LATER_SPANISH,
  ja: LATER_JAPANESE,
};
