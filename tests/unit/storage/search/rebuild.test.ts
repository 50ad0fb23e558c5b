import 'fake-indexeddb/auto';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { buildNext, startBuilding } from '@/storage/search/build';
import { INDEX_VERSION, STATE_KEY, stateOf } from '@/storage/search/rows';
import { search } from '@/storage/search/search';
import { flushWaiting, tidySearch } from '@/storage/search/tidy';
import { write } from '@/storage/write';
import { speakEnglish } from '../../english';
import { ANA, freshDatabase, know } from '../world';

const NOTES = 12;
const SEARCH_STORES = ['searchBlocks', 'searchChunks'];

let db: MarginDb;

beforeEach(async () => {
  speakEnglish();
  db = freshDatabase();
  const { contactId } = await know(ANA);
  for (let number = 0; number < NOTES; number++)
    await addNote({ text: `Thing ${number}`, anchor: { kind: 'contact', contactId } });
  await flushWaiting();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const state = async () => stateOf((await db.meta.get(STATE_KEY))?.value);

async function found(): Promise<number> {
  const { notes } = await search({ query: 'thing kind:note' });
  return notes.length;
}

/** The background is stopped when it writes into the index for the n-th time from now. */
function stopAt(turn: number): void {
  const { put } = IDBObjectStore.prototype;
  let turns = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (SEARCH_STORES.includes(this.name) || args[0]?.key === STATE_KEY) turns += 1;
    if (turns >= turn) throw new Error('Stopped');
    return put.apply(this, args);
  });
}

describe('building the index of the search anew', () => {
  it('says how far it is, answers from the old one meanwhile, and goes on where it was', async () => {
    await startBuilding();
    const seen: (number | null)[] = [];
    for (let turn = 0; turn < 100 && (await state())?.building; turn++) {
      const { indexing, notes } = await search({ query: 'thing kind:note' });
      expect(notes).toHaveLength(NOTES);
      seen.push(indexing);
      await buildNext({ most: 3 });
    }
    expect(seen.length).toBeGreaterThan(4);
    expect(seen).toEqual(seen.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(new Set(seen).size).toBe(seen.length);
    expect(await search({ query: 'thing' })).toMatchObject({ indexing: null });
  });

  it('goes on after the last that was finished when the background is stopped', async () => {
    await startBuilding();
    await buildNext({ most: 4 });
    const before = await state();
    stopAt(3);
    await expect(buildNext({ most: 4 })).rejects.toThrow();
    vi.restoreAllMocks();
    expect((await state())?.building).toMatchObject({ done: before?.building?.done });
    await buildNext({ most: 4 });
    expect((await state())?.building).toMatchObject({ done: (before?.building?.done ?? 0) + 4 });
  });

  it('reads no rows that another version wrote, and all again once it is built', async () => {
    const old = await state();
    expect(old?.segments.length).toBeGreaterThan(0);
    await db.meta.put({ key: STATE_KEY, value: { ...old, version: INDEX_VERSION - 1 } });
    await db.searchBlocks.toCollection().modify({ posts: new Uint8Array([255, 255, 255]) });
    expect(await search({ query: 'thing' })).toMatchObject({ indexing: 0, notes: [] });
    expect(await tidySearch()).toBe(true);
    expect(await found()).toBe(NOTES);
  });

  it('reads what was brought since the index was thrown away, by this version alone', async () => {
    await db.meta.delete(STATE_KEY);
    const [ana] = await db.contacts.toArray();
    if (!ana) throw new Error('Nobody is there');
    await write({ actor: 'person', source: 'test' }, async (scope) => {
      for (let n = 0; n < 300; n++)
        await scope.put('contacts', { ...ana, id: uuidv7(), name: `Person ${n}`, emails: [] });
    });
    const thrown = await state();
    expect(thrown).toMatchObject({ version: 0, format: INDEX_VERSION });
    expect((await search({ query: 'person' })).people).not.toEqual([]);
    // As the version before this one wrote it: its rows say something else, and named no format.
    await db.searchBlocks.toCollection().modify({ posts: new Uint8Array([255, 255, 255]) });
    for (const format of [undefined, INDEX_VERSION - 1]) {
      await db.meta.put({ key: STATE_KEY, value: { ...thrown, format } });
      expect((await search({ query: 'person' })).people).toEqual([]);
    }
    expect(await tidySearch()).toBe(true);
    expect((await search({ query: 'person' })).people).not.toEqual([]);
  });

  it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'is whole in the end and leaves nothing behind when it was stopped at write %i',
    async (turn) => {
      await startBuilding();
      stopAt(turn);
      await tidySearch().catch(() => undefined);
      vi.restoreAllMocks();
      expect(await found()).toBe(NOTES);
      expect(await tidySearch()).toBe(true);
      expect(await found()).toBe(NOTES);
      expect(await search({ query: 'ana' })).toMatchObject({
        indexing: null,
        people: [{ name: 'Ana Silva' }],
      });
      const known = (await state())?.segments.map(({ id }) => id) ?? [];
      const blocks = await db.searchBlocks.toArray();
      const chunks = await db.searchChunks.toArray();
      const there = new Set([...blocks, ...chunks].map(({ segment }) => segment));
      expect([...there].toSorted()).toEqual(known.toSorted());
    },
  );
});
