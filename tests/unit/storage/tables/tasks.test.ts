import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addressOfRow } from '@/components/workspace/tables/CellView';
import { RowList } from '@/components/workspace/tables/row-list';
import { addContact } from '@/storage/contacts';
import type { MarginDb } from '@/storage/margin-db';
import type { Task } from '@/storage/schema';
import { editRows, type RowEdit } from '@/storage/tables/edit';
import { tableCount, tableKeys, tableRows, tableRowsOf } from '@/storage/tables/rows';
import { addTask, doneTask, snoozeTask } from '@/storage/tasks';
import { undo } from '@/storage/undo';
import { type Cell, columnsOf } from '@/utils/rules/columns';
import { speakEnglish } from '../../english';
import { ANA, BEN, dealWith, freshDatabase, know, ME } from '../world';

let db: MarginDb;
const at = (day: string) => ({ local: `2027-01-${day}T10:00`, zone: 'UTC' });

beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

async function add(text: string, day: string, more: Partial<Parameters<typeof addTask>[0]> = {}) {
  const input = { text, due: at(day), anchor: { kind: 'nothing' } as const, unlessReply: false };
  return (await addTask({ ...input, ...more })).taskId;
}

async function rows(query = '', columns = ['what'], sort = { by: 'due', down: false }) {
  const list = new RowList(
    { table: 'tasks', query, columns, sort },
    columnsOf('tasks', []),
    { tableRows, tableRowsOf, tableKeys },
    () => undefined,
  );
  await list.readTo(Number.POSITIVE_INFINITY);
  expect(list.error).toBeUndefined();
  const { rows: read } = await tableRowsOf({ table: 'tasks', columns, ids: list.ids });
  return read.map(({ cells }) => cells);
}

const taskOf = (n: number, due: number, done: number | null): Task => ({
  id: uuidv7(),
  rev: uuidv7(),
  text: `Task ${n}`,
  due: at(`0${due + 1}`),
  dueAt: Date.UTC(2027, 0, due + 1, 10),
  ...(done === null ? { openAt: Date.UTC(2027, 0, due + 1, 10) } : { doneAt: 1.7e12 + done }),
  createdAt: 1.7e12,
});

const edit = (ids: string[], what: RowEdit) => editRows({ table: 'tasks', ids, edit: what });

describe('The table of tasks', () => {
  it('has the open ones in the order in which they come up, those done after them', async () => {
    const first = await add('First', '05');
    await add('Second', '06');
    const late = await add('Late', '04');
    const over = await add('Over', '03');
    await snoozeTask({ taskId: late, until: at('09') });
    await doneTask({ taskId: over, done: true });
    expect(await rows()).toEqual([['First'], ['Second'], ['Late'], ['Over']]);
    expect(await rows('', ['what'], { by: 'due', down: true })).toEqual([
      ['Late'],
      ['Second'],
      ['First'],
      ['Over'],
    ]);
    expect(await rows('state:done', ['what', 'state'])).toEqual([['Over', 'done']]);
    expect((await rows('first', ['due']))[0]).toEqual([Date.UTC(2027, 0, 5, 10)]);
    expect((await tableCount({ table: 'tasks', query: 'state:open' })).count).toBe(3);
    const keys = await tableKeys({ table: 'tasks', query: '', by: 'what', group: 'state' });
    expect(keys.groups).toEqual(['open', 'done']);
    expect(first).toBe(keys.ids[0]);
  });

  it('has those done behind the open ones, last done first, whichever comes up first', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ due: fc.integer({ min: 0, max: 4 }), done: fc.option(fc.nat(4)) }), {
          maxLength: 150,
        }),
        fc.boolean(),
        fc.constantFrom('', 'state:open', 'state:done', '-state:open', 'state:open,done'),
        async (kinds, down, query) => {
          db = freshDatabase();
          const tasks = kinds.map(({ due, done }, n) => taskOf(n, due, done));
          await db.tasks.bulkPut(tasks);
          const of = new Map(tasks.map((task) => [task.text, task]));
          const fits = query.endsWith('open,done')
            ? ''
            : query.replace('-state:open', 'state:done');
          const wanted = tasks.filter(({ doneAt }) =>
            fits === '' ? true : (doneAt === undefined) === (fits === 'state:open'),
          );
          const seen = (await rows(query, ['what'], { by: 'due', down })).map(
            ([text]) => of.get(String(text)) ?? taskOf(0, 0, null),
          );
          expect(seen.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
          const open = seen.filter(({ doneAt }) => doneAt === undefined);
          expect(seen.slice(0, open.length)).toEqual(open);
          const turns = open.map(({ openAt = 0 }) => openAt);
          expect(turns).toEqual([...turns].sort((a, b) => (down ? b - a : a - b)));
          const done = seen.slice(open.length).map(({ doneAt = 0 }) => doneAt);
          expect(done).toEqual([...done].sort((a, b) => b - a));

          const byDone = (await rows(query, ['done'], { by: 'done', down })).flat();
          const times = byDone.filter((at) => typeof at === 'number');
          expect(byDone).toHaveLength(wanted.length);
          expect(byDone.slice(0, times.length)).toEqual(
            times.toSorted((a, b) => (down ? b - a : a - b)),
          );
          expect((await tableCount({ table: 'tasks', query })).count).toBe(wanted.length);
        },
      ),
      { numRuns: 40 },
    ));

  it('counts and puts in order each open one once, those that move while pages are read too', async () => {
    const tasks = Array.from({ length: 3000 }, (_, n) => taskOf(n, n % 9, null));
    // Each call looks at as many as it reads at once, and no more.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1000;
      return now;
    });
    const read = {
      keys: async (after?: string) => {
        const { ids, next } = await tableKeys({ ...asked, by: 'what', after });
        return { ids, count: ids.length, next };
      },
      count: async (after?: string) => ({ ids: [], ...(await tableCount({ ...asked, after })) }),
    };
    const asked = { table: 'tasks', query: 'state:open' } as const;
    for (const page of [read.keys, read.count]) {
      await db.tasks.clear();
      await db.tasks.bulkPut(tasks);
      const first = await page();
      expect(first.next).not.toBeNull();
      const [early, late] = (await db.tasks.orderBy('openAt').primaryKeys()).filter(
        (_, n) => n === 0 || n === tasks.length - 1,
      );
      await snoozeTask({ taskId: early ?? '', until: at('30') });
      await snoozeTask({ taskId: late ?? '', until: at('01') });
      const ids = [...first.ids];
      let { count } = first;
      for (let after = first.next; after !== null; ) {
        const more = await page(after);
        ids.push(...more.ids);
        count += more.count;
        after = more.next;
      }
      expect(count).toBe(tasks.length);
      if (page === read.keys) expect(new Set(ids).size).toBe(tasks.length);
    }
  });

  it('looks at no open one where those that are done are asked for', async () => {
    const tasks = Array.from({ length: 3000 }, (_, n) => taskOf(n, n % 9, n % 1000 ? null : n));
    await db.tasks.bulkPut(tasks);
    // Each call looks at as many as it reads at once, and no more.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1000;
      return now;
    });
    const asked = { table: 'tasks', query: 'state:done' } as const;
    expect(await tableCount(asked)).toEqual({ count: 3, next: null });
    expect(await tableKeys({ ...asked, by: 'what' })).toMatchObject({
      keys: ['Task 0', 'Task 1000', 'Task 2000'],
      next: null,
    });
  });

  it('has a row once that its pages tell of twice', async () => {
    const pages = [['a', 'b'], ['b', 'c'], []];
    const list = new RowList(
      { table: 'tasks', query: '', columns: ['what'], sort: { by: 'what', down: false } },
      columnsOf('tasks', []),
      {
        tableRows,
        tableRowsOf: () => Promise.resolve({ rows: [] }),
        tableKeys: () => {
          const ids = pages.shift() ?? [];
          return Promise.resolve({ ids, keys: ids, next: pages.length > 0 ? '0 1 b' : null });
        },
      },
      () => undefined,
    );
    await list.readTo(Number.POSITIVE_INFINITY);
    expect(list.ids).toEqual(['a', 'b', 'c']);
  });

  it('leads from a task about a conversation alone to that conversation', async () => {
    const mail = { account: ME, threadId: 'ab12cd34', subjectLine: 'Offer', addresses: [] };
    await add('Read again', '05', { anchor: { kind: 'thread', ...mail } });
    const [thread] = await db.threads.toArray();
    const [[what, person, deal, about] = []] = await rows('', ['what', 'person', 'deal', 'thread']);
    expect([what, person, deal]).toEqual(['Read again', [], null]);
    const cells: Record<string, Cell> = { person: [], deal: null, thread: about ?? null };
    expect(addressOfRow('tasks', 'x', (column) => cells[column])).toBe(`#/thread/${thread?.id}`);
  });

  it('says what each is about, and is filtered by that', async () => {
    const dealId = await dealWith(ANA, 'Renewal', 1200);
    const { contactId } = await know(ANA);
    await add('Call', '05', { anchor: { kind: 'contact', contactId } });
    await add('Offer', '06', {
      anchor: { kind: 'deal', dealId },
      repeat: { every: 1, unit: 'week' },
    });
    await addContact({ ...BEN, company: 'Acme', source: 'test' });
    const companyId = (await db.companies.toArray())[0]?.id ?? '';
    await add('Reception', '07', { anchor: { kind: 'company', companyId } });
    await add('Rest', '08');
    const about = ['what', 'person', 'company', 'deal', 'repeats'];
    expect(await rows('', about)).toMatchObject([
      ['Call', [{ id: contactId, name: 'Ana Silva' }], null, null, false],
      ['Offer', expect.anything(), null, { id: dealId, name: 'Renewal' }, true],
      ['Reception', [], { id: companyId, name: 'Acme' }, null, false],
      ['Rest', [], null, null, false],
    ]);
    expect(await rows('company:acme')).toEqual([['Reception']]);
    const cells: Record<string, Cell> = { person: [], company: { id: companyId, name: 'Acme' } };
    expect(addressOfRow('tasks', 'x', (column) => cells[column])).toBe(`#/company/${companyId}`);
    expect(await rows('deal:renew')).toEqual([['Offer']]);
    expect(await rows('person:silva -deal:any')).toEqual([['Call']]);
  });
});

describe('Many tasks at once', () => {
  it('are done in one change, with the next turn of what repeats, and open again by one undo', async () => {
    const once = await add('Once', '05');
    const weekly = await add('Weekly', '06', { repeat: { every: 1, unit: 'week' } });
    const { change, done } = await edit([once, weekly], {
      kind: 'set',
      column: 'state',
      value: 'done',
    });
    expect(done).toBe(2);
    expect(await rows('state:done')).toEqual([['Weekly'], ['Once']]);
    expect(await rows('state:open', ['what', 'due'])).toHaveLength(1);
    await undo({ change: change ?? '' });
    expect(await rows('state:open')).toEqual([['Once'], ['Weekly']]);
    expect(await db.tasks.count()).toBe(2);
  });

  it('are named anew, opened again and deleted, and take nothing that a task has not', async () => {
    const id = await add('Cal Ana', '05');
    await edit([id], { kind: 'set', column: 'what', value: 'Call Ana' });
    await edit([id], { kind: 'set', column: 'state', value: 'done' });
    await edit([id], { kind: 'set', column: 'state', value: 'open' });
    expect(await rows('', ['what', 'state'])).toEqual([['Call Ana', 'open']]);
    for (const wrong of [
      { kind: 'set', column: 'what', value: '  ' },
      { kind: 'set', column: 'state', value: 'later' },
      { kind: 'set', column: 'owner', value: 'Robin' },
      { kind: 'tags', add: ['vip'], remove: [] },
    ] satisfies RowEdit[])
      await expect(edit([id], wrong)).rejects.toThrow();
    const { change } = await edit([id], { kind: 'remove' });
    expect(await rows()).toEqual([]);
    await undo({ change: change ?? '' });
    expect(await rows()).toEqual([['Call Ana']]);
  });
});
