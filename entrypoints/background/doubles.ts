import type { DuplicateFinder } from '@/utils/rules/duplicates';

declare global {
  /** Left here by background-doubles.js. */
  var marginDoubles: { DuplicateFinder: typeof DuplicateFinder } | undefined;
}

/**
 * What tells that two contacts are one, with its lists of first names and ways of spelling. Asked
 * for after somebody was added, which most starts of the background are not about: in Chrome a
 * script of its own.
 */
export async function duplicateFinder(): Promise<typeof DuplicateFinder> {
  if (!import.meta.env.CHROME) return (await import('@/utils/rules/duplicates')).DuplicateFinder;
  if (!globalThis.marginDoubles) importScripts('/background-doubles.js');
  if (!globalThis.marginDoubles) throw new Error('The background is incomplete');
  return globalThis.marginDoubles.DuplicateFinder;
}
