import { INDEX_VERSION, type SearchState } from './rows';

/** How much of the database can be found, in percent; null for all of it. */
export function progressOf(state: SearchState | null): number | null {
  if (state?.version !== INDEX_VERSION) return 0;
  if (!state.building) return null;
  const { done, total } = state.building;
  return Math.min(99, Math.floor((100 * done) / Math.max(1, total)));
}
