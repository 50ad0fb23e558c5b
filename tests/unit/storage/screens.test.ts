import 'fake-indexeddb/auto';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RowCalls, RowList } from '@/components/workspace/tables/row-list';
import { api } from '@/storage/api';
import { noRelationship } from '@/storage/kept';
import type { MarginDb } from '@/storage/margin-db';
import { seedPipeline } from '@/storage/pipelines';
import type {
  Activity,
  Change,
  Company,
  Contact,
  Deal,
  Task,
  Thread,
  Touch,
} from '@/storage/schema';
import { columnsOf } from '@/utils/rules/columns';
import { speakEnglish } from '../english';
import { freshDatabase } from './world';

const DAY = 86_400_000;
/** Nothing here is written, so the key means nothing. */
const FIRST = { callKey: 'first', attempt: 1 };
const NOW = Date.now();
const ids = (count: number) => Array.from({ length: count }, () => uuidv7());

/** What a database with that much of everything has: one person, company and deal has it all. */
interface World {
  db: MarginDb;
  contact: string;
  company: string;
  deal: string;
  thread: string;
  stage: string;
}

async function worldOf(size: number): Promise<World> {
  const db = freshDatabase();
  await seedPipeline();
  const [pipeline] = await db.pipelines.toArray();
  const stage = pipeline?.stages[0]?.id ?? '';
  const [contacts, deals, threads, activities] = [ids(size), ids(size), ids(size), ids(size)];
  const [contact = '', deal = '', thread = ''] = [contacts[0], deals[0], threads[0]];
  const company = uuidv7();
  const at = (n: number) => NOW - n * 60_000;

  await db.companies.bulkPut(
    [company, ...ids(size)].map(
      (id, n): Company => ({
        id,
        rev: uuidv7(),
        name: `Company ${n}`,
        domains: [`c${n}.example`],
        createdAt: at(n),
      }),
    ),
  );
  await db.contacts.bulkPut(
    contacts.map(
      (id, n): Contact => ({
        id,
        rev: uuidv7(),
        name: `Person ${n}`,
        emails: [`p${n}@c0.example`],
        phones: [],
        title: '',
        companyId: company,
        source: 'test',
        tags: [],
        createdAt: at(n),
        relationship: { ...noRelationship(), lastAt: at(n), firstAt: at(n), inbound: 1 },
      }),
    ),
  );
  await db.deals.bulkPut(
    deals.map(
      (id, n): Deal => ({
        id,
        rev: uuidv7(),
        name: `Deal ${n}`,
        pipelineId: pipeline?.id ?? '',
        stageId: stage,
        state: 'open',
        value: 1000 + n,
        currency: 'EUR',
        companyId: company,
        people: [{ contactId: contact, role: '' }],
        contactIds: [contact],
        nextStep: '',
        createdAt: at(n),
        stageSince: at(n),
      }),
    ),
  );
  await db.threads.bulkPut(
    threads.map(
      (id, n): Thread => ({
        id,
        rev: uuidv7(),
        subject: `Thread ${n}`,
        keys: [`gmail:me@own.example:${n.toString(16)}`],
        dealId: deal,
        createdAt: at(n),
        count: 1,
        lastAt: at(n),
        ball: 'mine',
        contactIds: [contact],
      }),
    ),
  );
  await db.activities.bulkPut(
    activities.map(
      (id, n): Activity => ({
        id,
        rev: uuidv7(),
        kind: 'email',
        at: at(n),
        timeSource: 'id',
        direction: 'in',
        threadId: thread,
        dealId: deal,
        aboutIds: [],
        subject: `Mail ${n}`,
        snippet: '',
        participants: [{ address: 'p0@c0.example', name: '', role: 'from' }],
        keys: [`rfc822:${n}@x.example`],
        sources: ['thread'],
        reason: { code: 'contact', args: [] },
      }),
    ),
  );
  await db.touches.bulkPut(
    activities.map(
      (activityId, n): Touch => ({
        who: contact,
        at: at(n),
        activityId,
        address: 'p0@c0.example',
        kind: 'email',
        direction: 'in',
        threadId: thread,
        subject: `Mail ${n}`,
        snippet: '',
        sender: 'Person 0',
      }),
    ),
  );
  await db.tasks.bulkPut(
    ids(size * 2).map((id, n): Task => {
      // From a month ago to a month from now, however many there are.
      const dueAt = NOW + Math.round(((n - size) / size) * 30 * DAY);
      return {
        id,
        rev: uuidv7(),
        text: `Task ${n}`,
        due: { local: '2026-11-28T09:00', zone: 'UTC' },
        dueAt,
        ...(n % 4 === 0 ? { doneAt: NOW - n * 1000 } : { openAt: dueAt }),
        contactId: contact,
        dealId: deal,
        createdAt: at(n),
      };
    }),
  );
  await db.changes.bulkPut(
    ids(size).map(
      (id, n): Change => ({
        id,
        at: at(n),
        actor: 'person',
        source: 'table',
        entries: [{ table: 'contacts', id: contact, before: null }],
      }),
    ),
  );
  return { db, contact, company, deal, thread, stage };
}

const TABLES = {
  people: 'last',
  companies: 'created',
  deals: 'created',
  activities: 'date',
} as const;

/** What each screen asks when it is opened. */
const SCREENS: Record<string, (world: World) => Promise<unknown>> = {
  ...Object.fromEntries(
    Object.entries(TABLES).map(([table, by]) => [
      `the table of ${table}`,
      () =>
        api.tableRows.run(
          {
            table: table as keyof typeof TABLES,
            query: '',
            columns: [
              'name',
              'company',
              'last',
              'quiet',
              'open',
              'people',
              'person',
              'stage',
              'with',
            ],
            sort: { by, down: true },
          },
          FIRST,
        ),
    ]),
  ),
  'the board': async () => Promise.all([api.pipeline.run({}, FIRST), api.pipelines.run({}, FIRST)]),
  'more of a column': ({ stage }) =>
    api.boardColumn.run({ stageId: stage, from: `${NOW - 30 * 60_000}:${uuidv7()}` }, FIRST),
  'the tasks': async () =>
    Promise.all([
      api.tasksBetween.run({ after: null, until: NOW }, FIRST),
      api.tasksBetween.run({ after: NOW, until: NOW + DAY }, FIRST),
      api.tasksBetween.run({ after: NOW + DAY, until: NOW + 7 * DAY }, FIRST),
      api.tasksBetween.run({ after: NOW + 7 * DAY, until: null }, FIRST),
      api.tasksDone.run({}, FIRST),
    ]),
  'a person': async ({ contact: contactId }) =>
    Promise.all([
      api.personPage.run({ contactId }, FIRST),
      api.history.run({ who: [contactId] }, FIRST),
      api.personScores.run({ contactId }, FIRST),
      api.commitments.run({ contactId }, FIRST),
    ]),
  'a company': async ({ company: companyId }) =>
    Promise.all([
      api.companyPage.run({ companyId }, FIRST),
      api.companyHistory.run({ companyId }, FIRST),
    ]),
  'a deal': async ({ deal: dealId }) =>
    Promise.all([
      api.dealPage.run({ dealId }, FIRST),
      api.dealHistory.run({ dealId }, FIRST),
      api.playsOfDeal.run({ dealId }, FIRST),
      api.dealScore.run({ dealId }, FIRST),
    ]),
  'a thread': async ({ thread: threadId }) =>
    Promise.all([
      api.threadPage.run({ threadId }, FIRST),
      api.threadHistory.run({ threadId }, FIRST),
    ]),
  'what happened': async () => api.journal.run({}, FIRST),
  'the settings': async () =>
    Promise.all([
      api.settings.run({}, FIRST),
      api.fields.run({}, FIRST),
      api.pipelines.run({}, FIRST),
    ]),
  'the navigation': async () =>
    Promise.all([api.views.run({}, FIRST), api.hasPeople.run({}, FIRST)]),
};

/** What is asked where a handful of tasks is left to do, of however many there were. */
const WHEN_DONE: Record<string, () => Promise<unknown>> = {
  'the table of tasks, nearly all of them done': () => firstTasks(''),
  'the table of the few tasks that are open': () => firstTasks('state:open'),
  'the table of tasks by when they were done': () => firstTasks('', { by: 'done', down: true }),
};

async function finishTasks({ db }: World): Promise<void> {
  const open = (await db.tasks.toArray()).filter(({ openAt }) => openAt !== undefined);
  await db.tasks.bulkPut(
    open.slice(10).map(({ openAt, ...task }) => ({ ...task, doneAt: openAt ?? NOW })),
  );
}

/** As much of the table as a window shows, as its list asks for it. */
async function firstTasks(query: string, sort = { by: 'due', down: false }): Promise<void> {
  const calls: RowCalls = {
    tableRows: (input) => api.tableRows.run(input, FIRST),
    tableRowsOf: (input) => api.tableRowsOf.run(input, FIRST),
    tableKeys: (input) => api.tableKeys.run(input, FIRST),
  };
  const columns = ['what', 'due', 'state', 'person', 'deal'];
  const list = new RowList(
    { table: 'tasks', query, columns, sort },
    columnsOf('tasks', []),
    calls,
    () => undefined,
  );
  list.look(0, 20);
  await list.readTo(60);
  if (list.error) throw list.error;
  expect(list.ids.length).toBeGreaterThanOrEqual(query ? 10 : 60);
}

let undo = () => {};
afterEach(() => undo());

/** Counts requests, and the rows that were read or counted for them. */
function counted() {
  const seen = { requests: 0, rows: 0 };
  const methods = [
    'get',
    'getAll',
    'getAllKeys',
    'getAllRecords',
    'count',
    'openCursor',
    'openKeyCursor',
  ] as const;
  const undos = [IDBObjectStore, IDBIndex].flatMap(({ prototype }) =>
    methods.map((name) => {
      const method: (...args: unknown[]) => IDBRequest<unknown> = Reflect.get(prototype, name);
      const watched = function (this: unknown, ...args: unknown[]) {
        const request = method.apply(this, args);
        seen.requests += 1;
        request.addEventListener('success', () => {
          const { result } = request;
          // A cursor answers once for each row that it walks over.
          if (Array.isArray(result)) seen.rows += result.length;
          else if (name === 'count' && typeof result === 'number') seen.rows += result;
          else if (result) seen.rows += 1;
        });
        return request;
      };
      Object.assign(prototype, { [name]: watched });
      return () => Object.assign(prototype, { [name]: method });
    }),
  );
  undo = () => {
    for (const one of undos) one();
    undo = () => {};
  };
  return seen;
}

/** Requests and rows of a screen; more than these is a scan in small pieces. */
const MOST = { requests: 250, rows: 1500 };
const SMALL = 600;
const LARGE = 3000;

describe('Opening a screen', () => {
  const costs = new Map<number, Map<string, { requests: number; rows: number }>>();

  beforeAll(async () => {
    speakEnglish();
    for (const size of [SMALL, LARGE]) {
      const world = await worldOf(size);
      const of = new Map<string, { requests: number; rows: number }>();
      const openAll = async (screens: typeof SCREENS) => {
        for (const [name, open] of Object.entries(screens)) {
          const seen = counted();
          try {
            await open(world);
          } finally {
            undo();
          }
          of.set(name, { ...seen });
        }
      };
      await openAll(SCREENS);
      await finishTasks(world);
      await openAll(WHEN_DONE);
      costs.set(size, of);
    }
  }, 120_000);

  it.each(Object.keys({ ...SCREENS, ...WHEN_DONE }))(
    '%s costs what it shows, whatever there is',
    (name) => {
      const [small, large] = [costs.get(SMALL)?.get(name), costs.get(LARGE)?.get(name)];
      if (!small || !large) throw new Error('not opened');
      expect(large.requests).toBeGreaterThan(0);
      expect(large.requests).toBeLessThanOrEqual(MOST.requests);
      expect(large.rows).toBeLessThanOrEqual(MOST.rows);
      // Ten times as much of everything: no more is read than where there was enough already.
      expect(large.requests).toBeLessThanOrEqual(small.requests * 1.2 + 5);
      expect(large.rows).toBeLessThanOrEqual(small.rows * 1.2 + 20);
    },
  );
});
