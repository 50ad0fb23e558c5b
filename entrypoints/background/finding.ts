import { reading } from '@/storage/connection';
import type { ANSWER_STORES, answer } from '@/storage/search/answer';
import type { SearchView } from '@/storage/views';

/** What finds; it is given the reading it does that in, and so brings no connection of its own. */
interface Finding {
  answer: typeof answer;
  ANSWER_STORES: typeof ANSWER_STORES;
}

declare global {
  /** Left here by background-search.js. */
  var marginFinding: Finding | undefined;
}

/**
 * What is found for the words that somebody typed. Whoever types waits for this, often with a
 * background that was just started for it: in Chrome a script of its own, a thirtieth of what the
 * rest of the background takes.
 */
export async function search({ query }: { query: string }): Promise<SearchView> {
  const { answer, ANSWER_STORES } = await finding();
  return reading((from) => answer(from, query), ANSWER_STORES);
}

/** Reads the script of the search, once. */
export async function finding(): Promise<Finding> {
  if (import.meta.env.FIREFOX) return import('@/storage/search/answer');
  if (!globalThis.marginFinding) importScripts('/background-search.js');
  if (!globalThis.marginFinding) throw new Error('The background is incomplete');
  return globalThis.marginFinding;
}
