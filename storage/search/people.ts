import { hasNearUnit, hasUnit } from '@/utils/search/match';
import type { SearchQuery } from '@/utils/search/query';
import type { Contact } from '../schema';
import { closestOfAll, readOn, readWords } from './closest';
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
  const shown = new Shown(index, query, near, most);
  if (candidates.length === RANKED) await latestPeople(index, shown);
  else await closestOf(index, candidates, shown);
  const latest = shown.found;
  if (latest.length === most) return latest;
  const found = await matches.take(Math.max(READ, most));
  const people = new Map([...found.map(({ row }) => row), ...latest].map((row) => [row.id, row]));
  return [...people.values()].sort(latestFirst).slice(0, most);
}

/** The rows that fit of those that may, as many as are wanted. */
class Shown {
  readonly found: Contact[] = [];

  constructor(
    readonly index: Index,
    readonly query: SearchQuery,
    readonly near: boolean,
    readonly most: number,
  ) {}

  /** Reads the next ones; answers whether that is enough. */
  async read(ids: string[]): Promise<boolean> {
    const { index, query, near, most, found } = this;
    for (let next = 0; next < ids.length && found.length < most; ) {
      const some = ids.slice(next, next + most - found.length);
      next += some.length;
      const rows = await index.from.each('contacts', some);
      const fitting = await Promise.all(
        rows.map(
          async (row) =>
            fits('contacts', 'people', row, row.createdAt, query, near) &&
            (await passes(index.from, 'people', row, query)),
        ),
      );
      found.push(...rows.filter((_, place) => fitting[place]));
    }
    return found.length >= most;
  }
}

/** The closest of these, as far as it takes less to look for them than to read them all. */
async function closestOf(
  index: Index,
  candidates: readonly Candidate[],
  shown: Shown,
): Promise<void> {
  const segments = index.state?.segments.filter(({ sort }) => sort === 'people') ?? [];
  const people = segments.reduce((sum, { docs }) => sum + docs, 0);
  const wanted = [...new Set(candidates.map(({ id }) => id))];
  // One in so many may fit, so far down the list the last one wanted is to be expected.
  const depth = (shown.most * people) / wanted.length;
  if (wanted.length <= shown.most || depth > wanted.length * ALONE) return;
  const list = closestOfAll(index);
  const step = Math.min(MOST, Math.max(LEAST, Math.ceil(depth)));
  for (let looked = 0; ; ) {
    const { length: end } = list.ids;
    const isNext = (place = -1) => place >= looked && place < end;
    const here = wanted
      .flatMap((id) => {
        const place = list.places.get(id);
        return isNext(place) ? { id, place: place ?? 0 } : [];
      })
      .sort((a, b) => a.place - b.place);
    if (await shown.read(here.map(({ id }) => id))) return;
    looked = end;
    // Read on by this question, or by another one meanwhile.
    if (list.ids.length > looked) continue;
    if (list.isAll) break;
    if (looked >= MOST) return;
    await readOn(index, list, step);
  }
  // The others one was never in touch with: those that were made last come first.
  const others = wanted.filter((id) => !list.places.has(id));
  await shown.read(others.sort().reverse());
}

/** Those who fit among everybody one was last in touch with, latest first. */
async function latestPeople(index: Index, shown: Shown): Promise<void> {
  const list = closestOfAll(index);
  const hasWord = shown.near ? hasNearUnit : hasUnit;
  let walked = 0;
  for (const limit of WALKED) {
    await readWords(index, list, limit);
    const end = Math.min(limit, list.words.length);
    const here: string[] = [];
    for (let place = walked; place < end; place++) {
      const texts = list.words[place] ?? [];
      const id = list.ids[place];
      if (id && shown.query.units.every((unit) => hasWord(texts, unit))) here.push(id);
    }
    if (await shown.read(here)) return;
    if (end < limit) return;
    walked = end;
  }
}

function latestFirst(a: Contact, b: Contact): number {
  const times = (b.relationship.lastAt ?? 0) - (a.relationship.lastAt ?? 0);
  return times || (a.id < b.id ? 1 : -1);
}
