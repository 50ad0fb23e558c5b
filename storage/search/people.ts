import type { SearchQuery } from '@/utils/search/query';
import type { Contact } from '../schema';
import { fits, type Index, matchesOf, passes } from './matches';
import type { Candidate } from './stream';

/** So many that may fit are compared by when one was last in touch with them. */
const RANKED = 1000;
/** So many rows are read where that is the only way to compare them. */
const READ = 300;
/** What reading a row by its id costs, in ids of a list of them (measured 2026-11-29). */
const ALONE = 30;
/** Ids in a list at least, and looked through at most. */
const LEAST = 100;
const MOST = 8000;
/** Where still more may fit, the people one was last in touch with are looked through so far. */
const WALKED = [32, 150, 600];

const LAST_TOUCH = 'relationship.lastAt';

/**
 * Those one was last in touch with first. The index knows who may fit and the database in which
 * order one was in touch with everybody: where both lists meet, only the rows that are shown are
 * read. Where few may fit, they are read at once.
 */
export async function closestPeople(
  index: Index,
  query: SearchQuery,
  near: boolean,
  most: number,
): Promise<Contact[]> {
  const matches = matchesOf(index, 'people', query, near);
  const candidates = await matches.ahead(RANKED);
  const latest =
    candidates.length === RANKED
      ? await latestPeople(index, query, near, most)
      : await closestOf(index, candidates, query, near, most);
  if (latest.length === most) return latest;
  const found = await matches.take(Math.max(READ, most));
  const people = new Map([...found.map(({ row }) => row), ...latest].map((row) => [row.id, row]));
  return [...people.values()].sort(latestFirst).slice(0, most);
}

/** The closest of these, as far as it takes less to look for them than to read them all. */
async function closestOf(
  { from, state }: Index,
  candidates: readonly Candidate[],
  query: SearchQuery,
  near: boolean,
  most: number,
): Promise<Contact[]> {
  const segments = state?.segments.filter(({ sort }) => sort === 'people') ?? [];
  const people = segments.reduce((sum, { docs }) => sum + docs, 0);
  const wanted = new Set(candidates.map(({ id }) => id));
  // One in so many may fit, so far down the list the last one wanted is to be expected.
  const depth = (most * people) / wanted.size;
  if (wanted.size <= most || depth > wanted.size * ALONE) return [];
  const found: Contact[] = [];
  const step = Math.min(MOST, Math.max(LEAST, Math.ceil(depth)));
  let range = IDBKeyRange.lowerBound(0);
  let last: Contact | undefined;
  for (let looked = 0, limit = step; ; ) {
    const ids = await from.newestIds('contacts', { index: LAST_TOUCH, range, limit });
    await find(ids);
    if (found.length === most) return found;
    if (ids.length < limit) break;
    looked += ids.length;
    if (looked >= MOST) return found;
    const before = last;
    last = await from.get('contacts', ids.at(-1) ?? '');
    // On from there; the same ones again where many share a moment, so more of them.
    if (last?.id === before?.id) limit *= 2;
    range = IDBKeyRange.bound(0, last?.relationship.lastAt ?? 0);
  }
  // The others one was never in touch with: those that were made last come first.
  await find([...wanted].sort().reverse());
  return found;

  async function find(ids: string[]): Promise<void> {
    const here = ids.filter((id) => wanted.delete(id));
    while (here.length > 0 && found.length < most) {
      const rows = await from.each('contacts', here.splice(0, most - found.length));
      const fitting = await Promise.all(
        rows.map(
          async (row) =>
            fits('contacts', 'people', row, row.createdAt, query, near) &&
            (await passes(from, 'people', row, query)),
        ),
      );
      found.push(...rows.filter((_, index) => fitting[index]));
    }
  }
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
    const rows = await from.newest('contacts', { index: LAST_TOUCH, range, limit });
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
