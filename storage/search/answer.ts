import { excerpt } from '@/utils/search/marks';
import { isEmpty, type Kind, parseQuery, type SearchQuery } from '@/utils/search/query';
import { readDealCards } from '../deal-cards';
import { readPersonCards } from '../person-cards';
import type { Requests } from '../requests';
import type { Activity, Company, Contact, Deal } from '../schema';
import { SEARCH_GROUPS, type SearchGroup, type SearchView } from '../views';
import type { Sort } from './docs';
import { companyHits, meetingHits, noteHits, threadHits } from './hits';
import { type Index, type Match, matchesOf, openIndex, SEARCH_STORES } from './matches';
import { closestPeople } from './people';
import { progressOf } from './progress';
import { type FoundThread, newestThreads } from './threads';

/** Results per group: what of six groups is looked at; and of a group that is asked for alone. */
const SHOWN = 5;
const SHOWN_ALONE = 50;

const GROUP_OF: Record<Kind, SearchGroup> = {
  person: 'people',
  company: 'companies',
  deal: 'deals',
  thread: 'threads',
  note: 'notes',
  call: 'notes',
  meeting: 'meetings',
};

/** Stores that an answer reads. */
export const ANSWER_STORES = [
  ...SEARCH_STORES,
  ...(['contacts', 'companies', 'deals', 'threads', 'activities', 'touches', 'pipelines'] as const),
];

/**
 * Everything that holds all words asked for, in groups: the closest people, the newest of the rest.
 * Each group goes its way from the index to its lines without waiting for the others.
 */
export async function answer(from: Requests, text: string): Promise<SearchView> {
  const query = parseQuery(text);
  const groups = groupsOf(query);
  const count = groups.length === 1 ? SHOWN_ALONE : SHOWN;
  const index = await openIndex(from);
  const find = findersFor(index, query, isEmpty(query) ? [] : groups, count + 1);
  const more = new Set<SearchGroup>();
  const lines = async <T, Line>(
    group: SearchGroup,
    finding: Promise<T[]>,
    show: (rows: T[]) => Promise<Line[]>,
  ): Promise<Line[]> => {
    const rows = await finding;
    if (rows.length > count) more.add(group);
    return rows.length > 0 ? show(rows.slice(0, count)) : [];
  };
  const named = findNamed(find, query, groups);
  const piece = (long: string, max: number) => excerpt(long, query, max);
  const [people, companies, deals, threads, notes, meetings] = await Promise.all([
    lines('people', named.people, (rows) => readPersonCards(from, rows)),
    lines('companies', named.companies, (rows) => companyHits(from, rows)),
    lines('deals', find.deals(), (rows) => readDealCards(from, rows)),
    lines('threads', find.threads(), (rows) => threadHits(from, rows, piece)),
    lines('notes', find.notes(), (rows) => noteHits(from, rows, piece)),
    lines('meetings', find.meetings(), (rows) => meetingHits(from, rows)),
  ]);
  return {
    people,
    companies,
    deals,
    threads,
    notes,
    meetings,
    more: SEARCH_GROUPS.filter((group) => more.has(group)),
    near: (await named.near) && people.length + companies.length > 0,
    indexing: progressOf(index.state),
  };
}

function groupsOf({ kinds }: SearchQuery): SearchGroup[] {
  const asked = new Set(kinds.map((kind) => GROUP_OF[kind]));
  return SEARCH_GROUPS.filter((group) => asked.size === 0 || asked.has(group));
}

interface Named {
  people: Promise<Contact[]>;
  companies: Promise<Company[]>;
  /** Whether names that nearly fit were looked for. */
  near: Promise<boolean>;
}

/** People and companies. Names are mistyped: looked for again where nobody is spelled so. */
function findNamed(find: Finders, query: SearchQuery, groups: SearchGroup[]): Named {
  const exact = Promise.all([find.people(), find.companies()]);
  const mayBeNear =
    query.units.some(({ tokens }) => tokens.some((word) => word.length >= 4)) &&
    (groups.includes('people') || groups.includes('companies'));
  if (!mayBeNear)
    return {
      people: exact.then(([people]) => people),
      companies: exact.then(([, companies]) => companies),
      near: Promise.resolve(false),
    };
  const near = exact.then(([people, companies]) => people.length + companies.length === 0);
  const found = near.then((isNear) =>
    isNear ? Promise.all([find.people(true), find.companies(true)]) : exact,
  );
  return {
    people: found.then(([people]) => people),
    companies: found.then(([, companies]) => companies),
    near,
  };
}

/** What finds the rows of each group, in the order in which they are shown. */
interface Finders {
  people(near?: boolean): Promise<Contact[]>;
  companies(near?: boolean): Promise<Company[]>;
  deals(): Promise<Deal[]>;
  threads(): Promise<FoundThread[]>;
  notes(): Promise<Activity[]>;
  meetings(): Promise<Activity[]>;
}

/** Finds so many rows of each group at most; none of a group that is not asked for. */
export function findersFor(
  index: Index,
  query: SearchQuery,
  groups: SearchGroup[],
  most: number,
): Finders {
  const asked =
    <T>(group: SearchGroup, find: (near: boolean) => Promise<T[]>) =>
    async (near = false) =>
      groups.includes(group) ? find(near) : [];
  return {
    people: asked('people', (near) => closestPeople(index, query, near, most)),
    companies: asked('companies', (near) => firstRows(index, 'companies', query, most, near)),
    deals: asked('deals', () => firstRows(index, 'deals', query, most)),
    threads: asked('threads', () => newestThreads(index, query, most)),
    notes: asked('notes', () => firstRows(index, 'notes', query, most)),
    meetings: asked('meetings', () => firstRows(index, 'meetings', query, most)),
  };
}

async function firstRows<S extends Sort>(
  index: Index,
  sort: S,
  query: SearchQuery,
  most: number,
  near = false,
): Promise<Match<S>['row'][]> {
  const matches = await matchesOf(index, sort, query, near).take(most);
  return matches.map(({ row }) => row);
}
