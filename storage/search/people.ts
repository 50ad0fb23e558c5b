import type { SearchQuery } from '@/utils/search/query';
import type { Contact } from '../schema';
import { fits, type Index, matchesOf, passes } from './matches';

/** People whose order is by what happened since they were made: so many are compared. */
const RANKED = 300;
/** People one was last in touch with: the first few of them first, so many at most. */
const WALKED = [32, 150, 600];
/** What reading a row by its id costs beside one of many in order (measured 2026-11-28). */
const ALONE = 3;

/**
 * Those one was last in touch with first. Where many fit, the latest of them are found by walking
 * back through everybody one was in touch with, which soon meets them; where few do, they are read.
 */
export async function closestPeople(
  index: Index,
  query: SearchQuery,
  near: boolean,
  most: number,
): Promise<Contact[]> {
  const matches = matchesOf(index, 'people', query, near);
  const ranked = Math.max(RANKED, most);
  const count = await matches.ahead(ranked);
  const isMany = count === ranked || count * count * ALONE > most * peopleIn(index);
  const latest = isMany ? await latestPeople(index, query, near, most) : [];
  if (latest.length === most) return latest;
  const found = await matches.take(ranked);
  const people = new Map([...found.map(({ row }) => row), ...latest].map((row) => [row.id, row]));
  return [...people.values()].sort(latestFirst).slice(0, most);
}

function peopleIn({ state }: Index): number {
  const segments = state?.segments.filter(({ sort }) => sort === 'people') ?? [];
  return segments.reduce((sum, { docs }) => sum + docs, 0);
}

/** Those who fit among everybody one was last in touch with, latest first. */
async function latestPeople(
  { from }: Index,
  query: SearchQuery,
  near: boolean,
  most: number,
): Promise<Contact[]> {
  const range = IDBKeyRange.lowerBound(0);
  const found: Contact[] = [];
  let walked = 0;
  for (const limit of WALKED) {
    const rows = await from.newest('contacts', { index: 'relationship.lastAt', range, limit });
    for (const row of rows.slice(walked)) {
      if (!fits('contacts', 'people', row, row.createdAt, query, near)) continue;
      if (!(await passes(from, 'people', row, query))) continue;
      found.push(row);
      if (found.length === most) return found;
    }
    if (rows.length < limit) break;
    walked = rows.length;
  }
  return found;
}

function latestFirst(a: Contact, b: Contact): number {
  const times = (b.relationship.lastAt ?? 0) - (a.relationship.lastAt ?? 0);
  return times || (a.id < b.id ? 1 : -1);
}
