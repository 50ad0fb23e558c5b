import { excerpt } from '@/utils/search/marks';
import { isEmpty, type Kind, parseQuery, type SearchQuery } from '@/utils/search/query';
import { readPersonCards } from '../contacts';
import { reading } from '../db';
import { readDealCards } from '../deal-cards';
import type { Requests } from '../requests';
import type { Activity, Company, Contact, Deal, Thread } from '../schema';
import { SEARCH_GROUPS, type SearchGroup, type SearchView } from '../views';
import { companyHits, meetingHits, noteHits, threadHits } from './hits';
import {
  type Index,
  latestMatches,
  type Match,
  matchesOf,
  openIndex,
  SEARCH_STORES,
} from './matches';
import { progressOf } from './progress';

/** Results per group, and of a group that is asked for alone. */
const SHOWN = 8;
const SHOWN_ALONE = 50;
/** People and deals whose order is by what happened since they were made: so many are compared. */
const RANKED = 300;

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
  threads: { thread: Thread; mail: Activity | null }[];
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
    rows('companies', () => firstRows(matchesOf(index, 'companies', query, near), most)),
    rows('deals', () => latestDeals(index, query, most)),
    rows('threads', () => newestThreads(index, query, most)),
    rows('notes', () => firstRows(matchesOf(index, 'notes', query), most)),
    rows('meetings', () => firstRows(matchesOf(index, 'meetings', query), most)),
  ]);
  return { people, companies, deals, threads, notes, meetings };
}

const NEAR: ReadonlySet<SearchGroup> = new Set(['people', 'companies']);

async function firstRows<M extends Match>(
  matches: AsyncGenerator<M>,
  most: number,
): Promise<M['row'][]> {
  const rows: M['row'][] = [];
  for await (const { row } of matches) {
    rows.push(row);
    if (rows.length === most) break;
  }
  return rows;
}

/**
 * Those one was last in touch with first. Where very many fit, the latest of them are found by
 * walking back through everybody one was in touch with.
 */
async function closestPeople(
  index: Index,
  query: SearchQuery,
  near: boolean,
  most: number,
): Promise<Contact[]> {
  const ranked = Math.max(RANKED, most);
  const found = await firstRows(matchesOf(index, 'people', query, near), ranked);
  const people = new Map(found.map((contact) => [contact.id, contact]));
  if (found.length === ranked)
    for await (const contact of latestMatches(index, query, near, most))
      people.set(contact.id, contact);
  return [...people.values()]
    .sort(latestFirst(({ relationship }) => relationship.lastAt ?? 0))
    .slice(0, most);
}

async function latestDeals(index: Index, query: SearchQuery, most: number): Promise<Deal[]> {
  const deals = await firstRows(matchesOf(index, 'deals', query), Math.max(RANKED, most));
  return deals.sort(latestFirst(({ stageSince }) => stageSince)).slice(0, most);
}

/** Threads by the newest thing in them that was found: a mail, or the subject itself. */
async function newestThreads(
  index: Index,
  query: SearchQuery,
  most: number,
): Promise<Found['threads']> {
  const mails = matchesOf(index, 'mails', query);
  const threads = matchesOf(index, 'threads', query);
  let [mail, subject] = await Promise.all([mails.next(), threads.next()]);
  const found = new Map<string, { thread: Thread; mail: Activity | null }>();
  while (found.size < most && !(mail.done && subject.done)) {
    if (subject.done || (!mail.done && mail.value.at >= subject.value.at)) {
      if (mail.done) break;
      const { row } = mail.value;
      const thread =
        row.threadId && !found.has(row.threadId) && (await index.from.get('threads', row.threadId));
      if (thread) found.set(thread.id, { thread, mail: row });
      mail = await mails.next();
    } else {
      const { row } = subject.value;
      if (!found.has(row.id)) found.set(row.id, { thread: row, mail: null });
      subject = await threads.next();
    }
  }
  return [...found.values()];
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

function latestFirst<T extends { id: string }>(time: (row: T) => number) {
  return (a: T, b: T) => time(b) - time(a) || (a.id < b.id ? 1 : -1);
}
