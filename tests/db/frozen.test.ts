import 'fake-indexeddb/auto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { addContact } from '@/storage/contacts';
import { database, useDatabase } from '@/storage/db';
import { editDeal } from '@/storage/deals';
import { journal } from '@/storage/journal/list';
import { MarginDb } from '@/storage/margin-db';
import { saveProduct } from '@/storage/products';
import { ROW_SCHEMAS, TABLES } from '@/storage/schema';
import { undo } from '@/storage/undo';
import { VERSION } from '@/storage/version';
import { speakEnglish } from '../unit/english';
import { play } from '../unit/storage/backup/generated';
import { freshDatabase, uuid } from '../unit/storage/world';

/**
 * A frozen database per schema version: made by the code of its time, opened by that of today.
 * `FREEZE=1` makes the one of the present version again, as long as it is not released.
 */
const Frozen = z.object({
  version: z.int(),
  stores: z.record(z.string(), z.string()),
  rows: z.record(z.string(), z.array(z.looseObject({}))),
});

const fileOf = (version: number) => join(import.meta.dirname, `version-${version}.json`);

beforeEach(speakEnglish);

/** Everything a frozen database should have met. */
async function live(): Promise<void> {
  const person = { person: 1 };
  await play({ do: 'add', ...person, words: 'Fjord' });
  await play({ do: 'add', person: 2, words: 'Acme' });
  for (const out of [true, false])
    await play({ do: 'mail', ...person, thread: 1, at: out ? 2 : 3, out, words: 'Two moorings' });
  await play({ do: 'meeting', ...person, at: 5, words: 'Kick-off' });
  await play({ do: 'note', ...person, words: 'Wants brushed steel' });
  await play({ do: 'task', ...person, words: 'Send the offer', done: false });
  await play({ do: 'task', ...person, words: 'Call back', done: true });
  await play({ do: 'deal', words: 'Fleet', value: 1200, stage: 2, gone: false });
  await play({ do: 'deal', words: 'Given up', value: null, stage: 0, gone: true });
  const sold = { name: 'Mooring', price: 19.9, currency: 'EUR' };
  const { productId } = await saveProduct({ productId: null, ...sold });
  const [deal] = await (await database()).deals.toArray();
  const line = { id: uuid(1), productId, name: 'Mooring', quantity: 3, price: 19.9 };
  await editDeal({ dealId: deal?.id ?? '', lines: [line] });
  await play({ do: 'field', words: 'Favourite boat' });
  await play({ do: 'never', words: 1 });
  await play({ do: 'nudge', key: 1 });
  await play({ do: 'takeBack', thread: 3 });
  await play({ do: 'edit', ...person, words: 'Nora Lind', phone: '+4512345678' });
}

if (process.env.FREEZE)
  test('is frozen', async () => {
    const db = freshDatabase();
    await live();
    const rows = Object.fromEntries(
      await Promise.all(
        db.tables.map(async (table) => [table.name, await table.toArray()] as const),
      ),
    );
    const stores = Object.fromEntries(
      db.tables.map(({ name, schema }) => [
        name,
        [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', '),
      ]),
    );
    writeFileSync(
      fileOf(VERSION),
      `${JSON.stringify({ version: VERSION, stores, rows }, null, 1)}\n`,
    );
  });

const versions = Array.from({ length: VERSION }, (_, at) => at + 1);

test.each(versions)(
  'a database of version %i is opened, read and written by the present code',
  async (version) => {
    expect(existsSync(fileOf(version)), `${fileOf(version)} is missing`).toBe(true);
    const frozen = Frozen.parse(JSON.parse(readFileSync(fileOf(version), 'utf8')));
    const name = `frozen-${version}`;
    const old = new Dexie(name);
    old.version(frozen.version).stores(frozen.stores);
    await old.open();
    for (const [store, rows] of Object.entries(frozen.rows)) await old.table(store).bulkPut(rows);
    old.close();

    const db = new MarginDb(name);
    useDatabase(db);
    await db.open();
    for (const table of TABLES) {
      const rows = await db.table(table).toArray();
      expect(rows.length, table).toBeGreaterThanOrEqual(frozen.rows[table]?.length ?? 0);
      for (const row of rows)
        expect(ROW_SCHEMAS[table].safeParse(row).error?.issues ?? [], table).toEqual([]);
    }
    const { items } = await journal({});
    expect(items.length).toBeGreaterThan(5);
    await addContact({
      address: 'new@present.example',
      name: 'New',
      company: null,
      source: 'test',
    });
    const before = await db.contacts.count();
    const [newest] = (await journal({})).items;
    await undo({ change: newest?.change ?? '' });
    expect(await db.contacts.count()).toBe(before - 1);
  },
);
