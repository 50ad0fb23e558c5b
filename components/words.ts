import * as z from 'zod/mini';
import { sayFrom, t } from '@/utils/words';

const Words = z.record(z.string(), z.string());

/**
 * Fetches the words of this page's language. The browser's own way to words hands over every word
 * of the product before the first is said, and a page of Google's stood still for 50 to 90 ms
 * meanwhile (2026-11-28), so it knows only those that are said there.
 */
export async function fetchWords(): Promise<void> {
  const answer = await fetch(`/words/${t('language_tag')}.json`);
  sayFrom(Words.parse(await answer.json()));
}
