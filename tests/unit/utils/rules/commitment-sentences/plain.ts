import type { SentencesByLanguage } from './labelled';
import { PLAIN_ENGLISH } from './plain-english';
import { PLAIN_FRENCH } from './plain-french';
import { PLAIN_GERMAN } from './plain-german';
import { PLAIN_JAPANESE } from './plain-japanese';
import { PLAIN_SPANISH } from './plain-spanish';

/**
 * Five more sets of a hundred and twenty, half of each plain business mail. The rules learned from
 * two; the next two, measured once before they were learned from as well, gave 105 of 120 promises
 * with 1 of 120 other sentences, and the last, likewise, 51 of 60 with 1 of 60.
 */
export const PLAIN: SentencesByLanguage = {
  en: PLAIN_ENGLISH,
  de: PLAIN_GERMAN,
  fr: PLAIN_FRENCH,
  es: PLAIN_SPANISH,
  ja: PLAIN_JAPANESE,
};
