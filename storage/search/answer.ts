import { excerpt } from '@/utils/search/marks';
import { isEmpty, type Kind, parseQuery, type SearchQuery } from '@/utils/search/query';
import { readPersonCards } from '../contacts';
import { reading } from '../db';
import { readDealCards } from '../deal-cards';
import type { Requests } from '../requests';
import type { Activity, Company, Contact, Deal } from '../schema';
import { SEARCH_GROUPS, type SearchGroup, type SearchView } from '../views';
import type { Sort } from './docs';
import { companyHits, meetingHits, noteHits, threadHits } from './hits';
import { type Index, type Match, matchesOf, openIndex, SEARCH_STORES } from './matches';
import { closestPeople } from './people';
import { progressOf } from './progress';
import { type FoundThread, newestThreads } from './threads';

/** Results per group, and of a group that is asked for alone. */
const SHOWN = 8;
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

/** Everything that holds all words asked for, in groups: the closest people, the newest of the rest. */
export async function search({ query: text }: { query: string }): Promise<SearchView> {
  const query = parseQuery(text);
  const groups = groupsOf(query);
  const count = groups.length === 1 ? SHOWN_ALONE : SHOWN;
  return reading(
    async (from) => {
      const index = await openIndex(from);
      const find = (near: boolean) => findGroups(index, query, groups, count, near);
      let found = isEmpty(query) ? NOTHING : await find(false);
      const near = mayBeNear(query, groups, found);
      if (near) {
        const { people, companies } = await find(true);
        found = { ...found, people, companies };
      }
      return {
        ...(await viewOf(from, query, found, count)),
        near: near && found.people.length + found.companies.length > 0,
        indexing: progressOf(index.state),
      };
    },
    [...SEARCH_STORES, 'contacts', 'companies', 'deals', 'threads', 'activities', 'pipelines'],
  );
}

function groupsOf({ kinds }: SearchQuery): SearchGroup[] {
  const asked = new Set(kinds.map((kind) => GROUP_OF[kind]));
  return SEARCH_GROUPS.filter((group) => asked.size === 0 || asked.has(group));
}

/** Names are mistyped: looked for again where nobody is spelled so. */
function mayBeNear(query: SearchQuery, groups: SearchGroup[], found: Found): boolean {
  return (
    query.units.some(({ tokens }) => tokens.some((word) => word.length >= 4)) &&
    (groups.includes('people') || groups.includes('companies')) &&
    found.people.length + found.companies.length === 0
  );
}

/** Rows found, one more than shown where there are more. */
interface Found {
  people: Contact[];
  companies: Company[];
  deals: Deal[];
  threads: FoundThread[];
  notes: Activity[];
  meetings: Activity[];
}

const NOTHING: Found = {
  people: [],
  companies: [],
  deals: [],
  threads: [],
  notes: [],
  meetings: [],
};

/** The rows of each group in the order in which they are shown, one more than asked for if any. */
export async function findGroups(
  index: Index,
  query: SearchQuery,
  groups: SearchGroup[],
  count: number,
  near = false,
): Promise<Found> {
  const most = count + 1;
  const has = (group: SearchGroup) => groups.includes(group) && (!near || NEAR.has(group));
  const rows = async <T>(group: SearchGroup, find: () => Promise<T[]>) =>
    has(group) ? find() : [];
  const [people, companies, deals, threads, notes, meetings] = await Promise.all([
    rows('people', () => closestPeople(index, query, near, most)),
    rows('companies', () => firstRows(index, 'companies', query, most, near)),
    rows('deals', () => firstRows(index, 'deals', query, most)),
    rows('threads', () => newestThreads(index, query, most)),
    rows('notes', () => firstRows(index, 'notes', query, most)),
    rows('meetings', () => firstRows(index, 'meetings', query, most)),
  ]);
  return { people, companies, deals, threads, notes, meetings };
}

const NEAR: ReadonlySet<SearchGroup> = new Set(['people', 'companies']);

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

async function viewOf(
  from: Requests,
  query: SearchQuery,
  found: Found,
  count: number,
): Promise<Omit<SearchView, 'near' | 'indexing'>> {
  const shown = <T>(rows: T[]) => rows.slice(0, count);
  const piece = (text: string, max: number) => excerpt(text, query, max);
  const [people, companies, deals, threads, notes, meetings] = await Promise.all([
    readPersonCards(from, shown(found.people)),
    companyHits(from, shown(found.companies)),
    readDealCards(from, shown(found.deals)),
    threadHits(from, shown(found.threads), piece),
    noteHits(from, shown(found.notes), piece),
    meetingHits(from, shown(found.meetings)),
  ]);
  const more = SEARCH_GROUPS.filter((group) => found[group].length > count);
  return { people, companies, deals, threads, notes, meetings, more };
}
