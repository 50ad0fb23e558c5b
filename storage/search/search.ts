import { reading } from '../connection';
import type { SearchView } from '../views';
import { ANSWER_STORES, answer } from './answer';

/** What is found for the words that somebody typed. */
export function search({ query }: { query: string }): Promise<SearchView> {
  return reading((from) => answer(from, query), ANSWER_STORES);
}
