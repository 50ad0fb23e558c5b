import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, it } from 'vitest';
import { addressOfRow } from '@/components/workspace/tables/CellView';
import { saveField } from '@/storage/fields';
import { noRelationship } from '@/storage/kept';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { setOwnValue } from '@/storage/own-values';
import type { Contact, Deal } from '@/storage/schema';
import { search } from '@/storage/search/search';
import { tableCount, tableKeys, tableRows, tableRowsOf } from '@/storage/tables/rows';
import type { Sort } from '@/storage/tables/walk';
import type { TableId } from '@/utils/rules/columns';
import { speakEnglish } from '../../english';
import { freshDatabase } from '../world';

const DAY = 86_400_000;
const ACME = '00000000-0000-7000-8000-000000000401';
let db: MarginDb;

beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

function contact(n: number, more: Partial<Contact> = {}, lastAt: number | null = null): Contact {
  return {
    id: uuidv7(),
    rev: uuidv7(),
    name: `Person ${n}`,
    emails: [`p${n}@acme.example`],
    phones: [],
    title: '',
    source: 'test',
    tags: [],
    createdAt: 1_700_000_000_000 + n,
    relationship: { ...noRelationship(), lastAt, firstAt: lastAt },
    ...more,
  };
}

/** Every page one after the other, as a list in a window reads them. */
async function all(
  table: TableId,
  query: string,
  sort: Sort = { by: 'created', down: false },
  columns = ['name'],
): Promise<{ names: unknown[]; pages: number }> {
  const names: unknown[] = [];
  let after: string | undefined;
  for (let pages = 1; ; pages++) {
    const page = await tableRows({ table, query, columns, sort, after });
    expect(JSON.stringify(page).length).toBeLessThan(60_000);
    names.push(...page.rows.map(({ cells }) => cells[0]));
    if (page.next === null) return { names, pages };
    expect(pages).toBeLessThan(200);
    after = page.next;
  }
}

describe('The rows of a table', () => {
  it('come once each in the order of the last touch, those never met at the end', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.integer({ min: 0, max: 5 })), { maxLength: 150 }),
        fc.boolean(),
        async (times, down) => {
          db = freshDatabase();
          const people = times.map((time, n) =>
            contact(n, {}, time === null ? null : 1_700_000_000_000 + time * DAY),
          );
          await db.contacts.bulkPut(people);
          const { names } = await all('people', '', { by: 'last', down });
          expect(names.length).toBe(people.length);
          expect(new Set(names).size).toBe(people.length);
          const key = new Map(people.map((p) => [p.name, p.relationship.lastAt]));
          const seen = names.map((name) => key.get(String(name)) ?? null);
          const known = seen.filter((at) => at !== null);
          expect(seen.slice(known.length).every((at) => at === null)).toBe(true);
          expect(known).toEqual([...known].sort((a, b) => (down ? b - a : a - b)));
        },
      ),
      { numRuns: 25 },
    ));

  it('are read in a bounded number of requests, whatever the size of the table', async () => {
    await db.contacts.bulkPut(Array.from({ length: 1500 }, (_, n) => contact(n, {}, n + 1e12)));
    let requests = 0;
    const { get, getAll, count } = IDBObjectStore.prototype;
    const counted = <A extends unknown[], R>(method: (...args: A) => R) =>
      function (this: unknown, ...args: A): R {
        requests += 1;
        return method.apply(this, args);
      };
    Object.assign(IDBObjectStore.prototype, {
      get: counted(get),
      getAll: counted(getAll),
      count: () => {
        throw new Error('counts');
      },
    });
    try {
      const page = await tableRows({
        table: 'people',
        query: '',
        columns: ['name', 'company', 'last'],
        sort: { by: 'last', down: true },
      });
      expect(page.rows[0]?.cells[0]).toBe('Person 1499');
      expect(requests).toBeLessThan(10);
    } finally {
      Object.assign(IDBObjectStore.prototype, { get, getAll, count });
    }
  });

  it('say what is next with somebody, and whose turn it is in a deal', async () => {
    const turn = (ball: 'mine' | 'theirs', lastAt: number) => ({
      ...noRelationship(),
      lastAt,
      firstAt: lastAt,
      lastInboundAt: ball === 'mine' ? lastAt : null,
      lastOutboundAt: ball === 'theirs' ? lastAt : null,
    });
    const asked = contact(1, { companyId: ACME, relationship: turn('mine', 2e12) });
    const waits = contact(2, { companyId: ACME, relationship: turn('theirs', 1e12) });
    const deal = (name: string, people: Contact[], more: Partial<Deal> = {}): Deal => ({
      id: uuidv7(),
      rev: uuidv7(),
      name,
      pipelineId: uuidv7(),
      stageId: uuidv7(),
      state: 'open',
      value: 100,
      currency: 'EUR',
      companyId: ACME,
      people: people.map(({ id }) => ({ contactId: id, role: '' })),
      contactIds: people.map(({ id }) => id),
      nextStep: `After ${name}`,
      createdAt: 1,
      stageSince: 1,
      ...more,
    });
    await db.companies.put({ id: ACME, rev: ACME, name: 'Acme', domains: [], createdAt: 1 });
    await db.contacts.bulkPut([asked, waits]);
    await db.deals.bulkPut([
      deal('A', [waits, asked]),
      deal('B', [waits], { nextStep: '' }),
      deal('C', [asked], { state: 'lost' }),
      deal('D', []),
    ]);
    const read = async (table: TableId, columns: string[], query = '') => {
      const sort = { by: 'created', down: false };
      return (await tableRows({ table, query, columns, sort })).rows.map(({ cells }) => cells);
    };
    expect(await read('people', ['name', 'next', 'open'])).toEqual([
      ['Person 1', ['After A'], [{ amount: 100, currency: 'EUR' }]],
      ['Person 2', ['After A'], [{ amount: 200, currency: 'EUR' }]],
    ]);
    expect(await read('companies', ['next'])).toEqual([[['After A', 'After D']]]);
    expect(await read('companies', ['name'], 'next:"after d"')).toEqual([['Acme']]);
    expect(await read('companies', ['name'], 'next:"after c"')).toEqual([]);
    expect(await read('deals', ['name', 'turn', 'next'])).toEqual([
      ['A', 'mine', 'After A'],
      ['B', 'theirs', ''],
      ['C', 'mine', 'After C'],
      ['D', 'nobody', 'After D'],
    ]);
    expect(await read('deals', ['name'], 'turn:theirs')).toEqual([['B']]);
  });

  it('pass a filter exactly where a plain look at each says so', async () => {
    const people = Array.from({ length: 2500 }, (_, n) =>
      contact(n, { tags: n % 7 === 0 ? ['VIP'] : [], title: n % 3 === 0 ? 'Chef' : '' }),
    );
    await db.contacts.bulkPut(people);
    const wanted = people.filter((p) => p.tags.length > 0 && p.title === '').map((p) => p.name);
    expect((await all('people', 'tag:vip -title:chef')).names).toEqual(wanted);
    expect((await all('people', 'person 24')).names).toEqual(
      people.filter((p) => p.name.includes('24') || p.emails[0]?.includes('24')).map((p) => p.name),
    );
    expect((await all('people', 'nowhere:x')).names).toEqual([]);
  });

  it('of deals say what is found beside them', async () => {
    const company = {
      id: uuidv7(),
      rev: uuidv7(),
      name: 'Acme',
      domains: [],
      createdAt: 1,
    };
    await db.companies.put({ ...company, createdAt: 1_700_000_000_000 });
    const ana = contact(1, { name: 'Ana' }, Date.now() - 20 * DAY);
    await db.contacts.put(ana);
    const stage = {
      id: uuidv7(),
      name: 'Proposal',
      probability: 50,
      staleAfterDays: null,
      outcome: 'open' as const,
    };
    const pipelineId = uuidv7();
    await db.pipelines.put({ id: pipelineId, rev: uuidv7(), name: 'Sales', stages: [stage] });
    const deal = (name: string, more: Partial<Deal> = {}): Deal => ({
      id: uuidv7(),
      rev: uuidv7(),
      name,
      pipelineId,
      stageId: stage.id,
      state: 'open',
      value: 500,
      currency: 'EUR',
      people: [],
      contactIds: [],
      nextStep: '',
      createdAt: 1_700_000_000_000,
      stageSince: Date.now() - 2 * DAY,
      ...more,
    });
    await db.deals.bulkPut([
      deal('Quiet', { companyId: company.id, contactIds: [ana.id], people: [] }),
      deal('Fresh', { value: 90_000 }),
    ]);
    const names = async (query: string) => (await all('deals', query)).names;
    expect(await names('company:acm')).toEqual(['Quiet']);
    expect(await names('stage:prop quiet:>14d')).toEqual(['Quiet']);
    expect(await names('value:>=1k')).toEqual(['Fresh']);
    expect(await names('company:none')).toEqual(['Fresh']);
    expect(await names('person:ana')).toEqual(['Quiet']);
    const { rows } = await tableRowsOf({ table: 'people', ids: [ana.id], columns: ['open'] });
    expect(rows).toEqual([{ id: ana.id, cells: [[{ amount: 500, currency: 'EUR' }]] }]);
  });

  it('are filtered and put in order by fields of one’s own', async () => {
    await db.contacts.bulkPut([contact(1), contact(2), contact(3)]);
    const [one, two] = await db.contacts.orderBy('id').toArray();
    const input = { fieldId: null, of: 'contacts', name: 'Shoe size', options: [] } as const;
    const { fieldId } = await saveField({ ...input, type: 'number', options: [] });
    const say = (id = '', value = 0) => setOwnValue({ of: 'contacts', id, fieldId, value });
    await say(one?.id, 44);
    await say(two?.id, 38);
    expect((await all('people', '"shoe size":>40')).names).toEqual([one?.name]);
    expect((await all('people', `${fieldId}:38`)).names).toEqual([two?.name]);
    const { ids, keys } = await tableKeys({ table: 'people', query: '', by: fieldId });
    expect(ids.length).toBe(3);
    expect(keys).toEqual([44, 38, null]);
  });
});

describe('What a table is put in order by', () => {
  it('comes in answers that stay small and name each row once', async () => {
    await db.contacts.bulkPut(
      Array.from({ length: 1200 }, (_, n) => contact(n, { name: `${'x'.repeat(100)} ${n}` })),
    );
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const page = await tableKeys({ table: 'people', query: '', by: 'name', after });
      expect(JSON.stringify(page).length).toBeLessThan(60_000);
      ids.push(...page.ids);
      after = page.next ?? undefined;
    } while (after);
    expect(ids.length).toBe(1200);
    expect(new Set(ids).size).toBe(1200);
  });
});

describe('A note about a company', () => {
  it('says in the table which one, is found by its name, and leads there', async () => {
    await db.companies.add({
      id: ACME,
      rev: uuidv7(),
      name: 'Acme',
      domains: ['acme.example'],
      createdAt: 1_700_000_000_000,
    });
    await addNote({ text: 'Moves to Lyon', anchor: { kind: 'company', companyId: ACME } });
    const columns = ['text', 'with', 'deal'];
    const sort = { by: 'date', down: true };
    const page = await tableRows({ table: 'activities', query: 'with:acme', columns, sort });
    expect(page.rows.map(({ cells }) => cells)).toEqual([
      ['Moves to Lyon', [{ id: `company:${ACME}`, name: 'Acme' }], null],
    ]);
    const [row] = page.rows;
    const cell = (column: string) => row?.cells[columns.indexOf(column)];
    expect(addressOfRow('activities', row?.id ?? '', cell)).toBe(`#/company/${ACME}`);
    expect((await search({ query: 'lyon' })).notes).toMatchObject([
      { people: [], company: { companyId: ACME, name: 'Acme' } },
    ]);
  });
});

describe('The count of a view', () => {
  it('is how many rows a filter lets through, over all calls together', async () => {
    const people = Array.from({ length: 2300 }, (_, n) =>
      contact(n, { tags: n % 7 === 0 ? ['VIP'] : [] }),
    );
    await db.contacts.bulkPut(people);
    for (const query of ['tag:vip', '']) {
      let sum = 0;
      let after: string | undefined;
      do {
        const { count, next } = await tableCount({ table: 'people', query, after });
        sum += count;
        after = next ?? undefined;
      } while (after !== undefined);
      expect(sum).toBe(people.filter(({ tags }) => query === '' || tags.length > 0).length);
    }
  });
});

describe('What rows are put together by', () => {
  it('comes with their order, in answers that stay small, each group named once', async () => {
    await db.contacts.bulkPut(
      Array.from({ length: 1200 }, (_, n) =>
        contact(n, { owner: n % 3 === 0 ? undefined : `Owner ${n % 3} ${'x'.repeat(60)}` }),
      ),
    );
    const counts = new Map<unknown, number>();
    let after: string | undefined;
    do {
      const page = await tableKeys({
        table: 'people',
        query: '',
        by: 'last',
        group: 'owner',
        after,
      });
      expect(JSON.stringify(page).length).toBeLessThan(60_000);
      expect(new Set(page.groups).size).toBe(page.groups?.length);
      for (const place of page.grouped ?? []) {
        const key = page.groups?.[place];
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect([...counts.values()]).toEqual([400, 400, 400]);
    expect(counts.get(null)).toBe(400);
  });
});
