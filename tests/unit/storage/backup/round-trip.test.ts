import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { undoGroup } from '@/storage/journal/groups';
import { recounted } from '@/storage/kept';
import type { MarginDb } from '@/storage/margin-db';
import { seedPipeline } from '@/storage/pipelines';
import { TABLES } from '@/storage/schema';
import { readFile } from '@/utils/backup/file';
import { provenBy } from '@/utils/backup/prove';
import { opened, sealed, sealKey } from '@/utils/backup/seal';
import { rounds } from '../../../rounds';
import { speakEnglish } from '../../english';
import { freshDatabase } from '../world';
import { play, type Step, steps } from './generated';
import { MORE } from './generated-more';
import { exported, gathered, restored, streamed, textOf, trialCalls } from './help';

const RUNS = rounds(100);

let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

/** Everything that is stored, but for when it was written; what is derived in one order. */
async function everything(of: MarginDb) {
  const rows = await Promise.all(
    TABLES.map(async (table) => [table, (await of.table(table).toArray()).map(bare)] as const),
  );
  const sums = (await of.stageSums.toArray()).filter(({ count }) => count > 0);
  return { ...Object.fromEntries(rows), touches: await of.touches.toArray(), sums };
}

function bare({ rev: _, ...row }: { rev: string; contactIds?: string[]; stages?: unknown }) {
  return 'ball' in row && row.contactIds ? { ...row, contactIds: [...row.contactIds].sort() } : row;
}

describe('An export', () => {
  it(
    'brings the same database back after everything was wiped',
    async () => {
      let rows = 0;
      await fc.assert(
        fc.asyncProperty(steps, async (life) => {
          const before = freshDatabase();
          for (const step of life) await play(step);
          const file = await exported();
          rows += textOf(file).split('\n').length - 4;
          const expected = await everything(before);
          const after = freshDatabase();
          const progress = await restored(file);
          expect(progress.failed).toBe(0);
          expect(await everything(after)).toEqual(expected);
          for (const { id, relationship } of await after.contacts.toArray())
            expect(relationship).toEqual(
              recounted(
                await after.touches.where('[who+at+activityId]').between([id], [id, []]).toArray(),
                Date.now(),
              ),
            );
          // The same file again adds nothing.
          const again = await restored(file);
          expect([again.added, again.changed]).toEqual([0, 0]);
        }),
        { numRuns: RUNS },
      );
      expect(rows).toBeGreaterThan(RUNS * 5);
    },
    600_000 + RUNS * 3000,
  );

  it('brings back a life in which every table has rows', async () => {
    const daily: Step[] = [
      ...[1, 2, 3, 4, 5].map((person): Step => ({ do: 'add', person, words: `House ${person}` })),
      { do: 'mail', person: 1, thread: 1, at: 3, out: true, words: 'Offer' },
      { do: 'meeting', person: 2, at: 5, words: 'Lunch' },
      { do: 'task', person: 2, words: 'Call', done: false },
      { do: 'deal', words: 'Fleet', value: 5, stage: 2, gone: false },
      { do: 'field', words: 'Boat' },
      { do: 'nudge', key: 1 },
      { do: 'takeBack', thread: 3 },
    ];
    for (const step of daily) await play(step);
    for (const [n, what] of MORE.entries()) await play({ do: 'more', what, n, words: 'Words' });
    const expected = await everything(db);
    for (const table of TABLES)
      expect([table, await db.table(table).count()]).not.toEqual([table, 0]);
    const file = await exported();
    await restored(file);
    const after = freshDatabase();
    await restored(file);
    expect(await everything(after)).toEqual(expected);
  });

  it('says what it is, and how its rows look, in its first lines', async () => {
    await play({ do: 'add', person: 1, words: 'Acme' });
    const [header = '', schemas = '', ...rest] = textOf(await exported()).split('\n');
    expect(JSON.parse(header)).toMatchObject({ format: 'margin-crm', version: 1, tables: TABLES });
    const { contacts } = JSON.parse(schemas).schemas;
    expect(Object.keys(contacts.properties)).toEqual(
      expect.arrayContaining(['id', 'name', 'emails', 'custom']),
    );
    expect(rest.filter((line) => line.includes('"table":"contacts"'))).toHaveLength(1);
    expect(JSON.parse(rest.at(-2) ?? '')).toMatchObject({ end: true, rows: rest.length - 2 });
  });

  it('is found out when a part of it is missing or was changed', async () => {
    await play({ do: 'add', person: 1, words: 'Acme' });
    const text = textOf(await exported());
    const read = (changed: string) =>
      restored([new TextEncoder().encode(changed)], { rehearse: true });
    await expect(read(text.replace('Acme', 'Acne'))).rejects.toMatchObject({ why: 'checksum' });
    await expect(read(text.split('\n').slice(0, 3).join('\n'))).rejects.toMatchObject({
      why: 'cut',
    });
    await expect(read('{"format":"another"}\n')).rejects.toMatchObject({ why: 'not-ours' });
    let slices = 0;
    async function* endless() {
      for (; slices < 100; slices += 1) yield new Uint8Array(1024 * 1024).fill(0x5b);
    }
    // A line that never ends is not held until it does.
    await expect(readFile(endless()).next()).rejects.toMatchObject({ why: 'not-ours' });
    expect(slices).toBeLessThan(10);
    await expect(read(text.replace('"version":1', '"version":2'))).rejects.toMatchObject({
      why: 'newer',
    });
  });
});

describe('A restore', () => {
  it('shows what it would do without doing it', async () => {
    await play({ do: 'add', person: 1, words: 'Acme' });
    const file = await exported();
    const other = freshDatabase();
    const progress = await restored(file, { rehearse: true });
    expect(progress.added).toBe(progress.rows);
    expect(await other.contacts.count()).toBe(0);
  });

  it('onto what is here finds the same people by their addresses, and is taken back as one', async () => {
    for (const step of [
      { do: 'add', person: 1, words: 'Acme' },
      { do: 'note', person: 1, words: 'From the file' },
      { do: 'deal', words: 'Fleet', value: 5, stage: 0, gone: false },
    ] as const)
      await play(step);
    const file = await exported();
    const here = freshDatabase();
    await play({ do: 'add', person: 1, words: 'Acme' });
    await play({ do: 'note', person: 1, words: 'Written here' });
    const before = await everything(here);

    const restoreId = crypto.randomUUID();
    await restored(file, { restoreId });
    const [ana, ...others] = await here.contacts.toArray();
    expect(others).toEqual([]);
    expect(ana?.relationship.notes).toBe(2);
    expect(await here.deals.count()).toBe(1);

    let from: string | null = null;
    do from = (await undoGroup({ group: `restore:${restoreId}`, from })).next;
    while (from);
    expect(await everything(here)).toEqual(before);
  });

  it.each([
    ['file', 'Old title'],
    ['here', 'New title'],
  ] as const)('takes the word of the %s where both differ', async (prefer, title) => {
    await play({ do: 'add', person: 1, words: 'Acme' });
    await play({ do: 'edit', person: 1, words: 'Old title', phone: '+12345678' });
    const file = await exported();
    await play({ do: 'edit', person: 1, words: 'New title', phone: '+12345678' });
    const progress = await restored(file, { prefer });
    expect([progress.changed, progress.kept]).toEqual(prefer === 'file' ? [1, 0] : [0, 1]);
    expect((await db.contacts.toArray())[0]?.title).toBe(title);
  });

  it('stores a batch once, however often it is asked to', async () => {
    await play({ do: 'add', person: 1, words: 'Acme' });
    const file = await exported();
    freshDatabase();
    const restoreId = crypto.randomUUID();
    const first = await restored(file, { restoreId });
    expect(await restored(file, { restoreId })).toEqual(first);
  });

  it('lets the pipeline of the start give way to that of the file', async () => {
    await play({ do: 'deal', words: 'Fleet', value: 5, stage: 1, gone: false });
    const file = await exported();
    const other = freshDatabase();
    await seedPipeline();
    await restored(file);
    expect(await other.pipelines.count()).toBe(1);
  });
});

describe('A sealed file', () => {
  it('opens with its passphrase alone, whole or not at all', async () => {
    await play({ do: 'add', person: 1, words: 'Canary of the coal mine' });
    const file = await exported();
    const key = await sealKey('correct horse');
    const closed = await gathered(sealed(streamed(file), key));
    expect(textOf(closed)).not.toContain('Canary');
    const open = (pieces: Uint8Array[], words: string) => gathered(opened(streamed(pieces), words));
    expect(textOf(await open(closed, 'correct horse'))).toBe(textOf(file));
    await expect(open(closed, 'wrong horse')).rejects.toMatchObject({ name: 'SealError' });
    const bytes = new Uint8Array(Buffer.concat(closed));
    await expect(open([bytes.slice(0, -5)], 'correct horse')).rejects.toMatchObject({ why: 'cut' });
    bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
    await expect(open([bytes], 'correct horse')).rejects.toMatchObject({ name: 'SealError' });
  }, 30_000);
});

describe('A trial', () => {
  it('gives back exactly what the file holds, and leaves the database alone', async () => {
    for (let n = 0; n < 5; n++) await play({ do: 'add', person: n, words: 'Acme' });
    await play({ do: 'nudge', key: 1 });
    await play({ do: 'mail', person: 1, thread: 1, at: 3, out: true, words: 'Offer' });
    const file = await exported();
    await play({ do: 'edit', person: 2, words: 'Changed since', phone: '+12345678' });
    expect(await provenBy(() => readFile(streamed(file)), trialCalls)).toBe(true);
    const two = textOf(file).replace('p1@people1.example', 'p2@people2.example');
    const doubled = readFile(streamed([new TextEncoder().encode(two)]));
    await expect(provenBy(() => doubled, trialCalls)).rejects.toThrow();
    expect(await db.contacts.count()).toBe(5);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('margin-trial');
  });
});
