import { sayFrom, t } from '@/utils/words';

/**
 * Fetches the words of this page's language. The browser's own way to words hands over every word
 * of the product before the first is said, and a page of Google's stood still for 50 to 90 ms
 * meanwhile (2026-11-28), so it knows only those that are said there.
 */
export async function fetchWords(): Promise<void> {
  const answer = await fetch(`/words/${t('language_tag')}.json`);
  const words: unknown = await answer.json();
  if (!isWords(words)) throw new Error('These are no words.');
  sayFrom(words);
}

/** Zod would be 5 KB that the popup has no other use for. */
function isWords(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
