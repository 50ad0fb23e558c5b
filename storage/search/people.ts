import { hasNearUnit } from '@/utils/search/match';
import type { SearchQuery } from '@/utils/search/query';
import type { Contact } from '../schema';
import { type Closest, closestOfAll, readOn } from './closest';
import { fits, type Index, matchesOf, passes } from './matches';

/** So many that may fit are counted, and compared by when one was last in touch with them. */
const COUNTED = 10_000;
const RANKED = 1000;
/** So many rows are read where that is the only way to compare them. */
const READ = 300;
/** What finding and reading a row by itself costs, in lines of the list (measured 2026-11-30). */
const ALONE = 24;
/** Lines read at least, and looked through at most. */
const LEAST = 32;
const MOST = 8000;

/**
 * Those one was last in touch with first. The index knows how many may fit and the database in
 * which order one was in touch with everybody: where many may, those who do are soon met in that
 * order. Where few may fit, they are read at once.
 */
export async function closestPeople(
  index: Index,
  query: SearchQuery,
  near: boolean,
  most: number,
): Promise<Contact[]> {
  const matches = matchesOf(index, 'people', query, near);
  const count = await matches.count(COUNTED);
  const list = closestOfAll(index);
  const shown = new Shown(index, query, near, most);
  const depth = depthFor(index, most, count);
  if (count > most && isWorthReading(list, count, depth)) {
    await latestPeople(index, list, depth, shown);
    if (shown.found.length < most && shown.isAll) {
      // The others one was never in touch with: those that were made last come first.
      const candidates = await matches.ahead(RANKED);
      const others = new Set(candidates.map(({ id }) => id).filter((id) => !list.known.has(id)));
      if (candidates.length < RANKED) await shown.read([...others].sort().reverse());
    }
    if (shown.found.length === most) return shown.found;
  } else list.alone += Math.min(READ, count);
  const found = await matches.take(Math.max(READ, most));
  const rows = [...found.map(({ row }) => row), ...shown.found];
  const people = new Map(rows.map((row) => [row.id, row]));
  return [...people.values()].sort(latestFirst).slice(0, most);
}

/** Where one in so many may fit, so far down the list the last one wanted is to be expected. */
function depthFor({ state }: Index, most: number, count: number): number {
  const segments = state?.segments.filter(({ sort }) => sort === 'people') ?? [];
  const people = segments.reduce((sum, { docs }) => sum + docs, 0);
  return Math.max(LEAST, Math.ceil((most * people) / Math.max(1, count)));
}

/**
 * Whether reading on in the list costs less than reading all who may fit. What was read one by one
 * before counts as well: whoever types on will ask for others.
 */
function isWorthReading(list: Closest, count: number, depth: number): boolean {
  if (depth > MOST) return false;
  return list.isAll || depth - list.ids.length <= ALONE * (Math.min(READ, count) + list.alone);
}

/** The rows that fit of those that may, as many as are wanted. */
class Shown {
  readonly found: Contact[] = [];
  /** Whether all whom one was ever in touch with were looked through. */
  isAll = false;
  #looked = 0;

  constructor(
    readonly index: Index,
    readonly query: SearchQuery,
    readonly near: boolean,
    readonly most: number,
  ) {}

  /** Reads the next ones; answers whether that is enough, or where filters let few pass, too much. */
  async read(ids: string[]): Promise<boolean> {
    const { index, query, near, most, found } = this;
    for (let next = 0; next < ids.length && found.length < most; ) {
      const some = ids.slice(next, next + most - found.length);
      next += some.length;
      this.#looked += some.length;
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
    return found.length >= most || this.#looked >= RANKED;
  }
}

/** Those who fit among everybody one was last in touch with, latest first. */
async function latestPeople(
  index: Index,
  list: Closest,
  depth: number,
  shown: Shown,
): Promise<void> {
  const mayFit = mayFitOf(shown);
  let walked = 0;
  for (let limit = depth; ; limit = Math.min(MOST, limit + depth)) {
    await readOn(index, list, limit);
    const end = Math.min(limit, list.ids.length);
    const here: string[] = [];
    for (let place = walked; place < end; place++) {
      const id = list.ids[place];
      if (id && mayFit(list.words[place] ?? '')) here.push(id);
    }
    if (await shown.read(here)) return;
    walked = end;
    shown.isAll = list.isAll && end === list.ids.length;
    if (shown.isAll || limit === MOST) return;
  }
}

/** Whether somebody with these words is worth a look: the row tells whether they follow each other. */
function mayFitOf({ query: { units }, near }: Shown): (words: string) => boolean {
  if (!near) {
    const begun = units.flatMap(({ tokens }) => tokens.map((token) => ` ${token}`));
    return (words) => begun.every((token) => words.includes(token));
  }
  return (words) => {
    const texts = [words.split(' ')];
    return units.every((unit) => hasNearUnit(texts, unit));
  };
}

function latestFirst(a: Contact, b: Contact): number {
  const times = (b.relationship.lastAt ?? 0) - (a.relationship.lastAt ?? 0);
  return times || (a.id < b.id ? 1 : -1);
}
