import 'fake-indexeddb/auto';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { buildNext, startBuilding } from '@/storage/search/build';
import { idAt } from '@/storage/search/bytes';
import { emptyState, INDEX_VERSION, STATE_KEY, stateOf } from '@/storage/search/rows';
import { search } from '@/storage/search/search';
import { timesIn } from '@/storage/search/segment';
import { flushWaiting, tidySearch } from '@/storage/search/tidy';
import { write } from '@/storage/write';
import { speakEnglish } from '../../english';
import { ANA, freshDatabase, know } from '../world';

const NOTES = 12;
/** Some pages of notes, where turns end by time; and what makes them small. */
const MANY = 600;
const SMALL = { fewest: 2, newest: 16 };
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
      await nothingIsLeft();
    },
  );
});

/** There are rows of the segments that count and of no others. */
async function nothingIsLeft(): Promise<void> {
  const known = (await state())?.segments.map(({ id }) => id) ?? [];
  const blocks = await db.searchBlocks.toArray();
  const chunks = await db.searchChunks.toArray();
  const there = new Set([...blocks, ...chunks].map(({ segment }) => segment));
  expect([...there].toSorted()).toEqual(known.toSorted());
}

describe('building in turns that end by time', () => {
  beforeEach(async () => {
    const [note] = await db.activities.toArray();
    if (!note) throw new Error('There is no note');
    const notes = Array.from({ length: MANY - NOTES }, (_, n) => {
      const id = uuidv7();
      return { ...note, id, rev: id, at: note.at - n, body: `Thing ${NOTES + n}` };
    });
    await db.activities.bulkAdd(notes);
    await startBuilding();
  });

  async function buildAll(): Promise<number> {
    let turns = 0;
    for (; (await state())?.building; turns++) await buildNext(SMALL);
    return turns;
  }

  /** The notes in the index, each as often as it stands there. */
  async function notesHeld(): Promise<string[]> {
    const notes = (await state())?.segments.flatMap(({ sort, id }) => (sort === 'notes' ? id : []));
    const chunks = (await db.searchChunks.toArray()).filter(({ segment }) =>
      notes?.includes(segment),
    );
    return chunks.flatMap((row) => timesIn(row).map((_, index) => idAt(row.ids, index))).toSorted();
  }

  it('ends a turn within a table, but not before it has the fewest, and sets the newest apart', async () => {
    expect(await buildAll()).toBe(3);
    const notes = (await state())?.segments.filter(({ sort }) => sort === 'notes') ?? [];
    expect(notes.map(({ docs }) => docs)).toEqual([250, 250, MANY - 500 - 16, 16]);
    await startBuilding();
    for (let turn = 0; turn < 5; turn++) await buildNext({ ...SMALL, fewest: 2 * MANY });
    expect((await state())?.building).toBeNull();
  });

  it('reads for half of the time that there is', async () => {
    const { getAll } = IDBObjectStore.prototype;
    let now = 1_000_000;
    vi.spyOn(Date, 'now').mockImplementation(() => now);
    // A page of activities takes a second.
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'activities') now += 1000;
      return getAll.apply(this, args);
    });
    await buildNext({ ...SMALL, until: now + 1500 });
    expect((await state())?.building).toMatchObject({ done: 1 + 250 });
    await startBuilding();
    await buildNext({ ...SMALL, until: now + 8000 });
    expect((await state())?.building).toBeNull();
  });

  it('ends a turn that has read enough words, however few documents', async () => {
    await buildNext({ words: 1 });
    expect((await state())?.building).toMatchObject({ done: 1 });
    await buildNext();
    expect((await state())?.building).toBeNull();
  });

  it('writes no row of what was thrown away meanwhile, as when somebody is forgotten', async () => {
    const { put } = IDBObjectStore.prototype;
    let written = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      // Has its turn right after the first rows.
      if (SEARCH_STORES.includes(this.name) && written++ === 0) {
        const dropping = this.transaction.db.transaction(['meta', ...SEARCH_STORES], 'readwrite');
        for (const name of SEARCH_STORES) dropping.objectStore(name).clear();
        dropping.objectStore('meta').delete(STATE_KEY);
      }
      return put.apply(this, args);
    });
    await buildNext();
    expect(written).toBeGreaterThan(0);
    expect(await state()).toBeNull();
    expect(await db.searchBlocks.count()).toBe(0);
    expect(await db.searchChunks.count()).toBe(0);
  });

  it('brings nothing that it read before into the index that is built after that', async () => {
    const { getAll } = IDBObjectStore.prototype;
    let isDropped = false;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (this.name === 'activities' && !isDropped) {
        isDropped = true;
        const name = 'another index';
        const value = { ...emptyState(), name };
        const building = { table: 0, after: null, done: 0, total: 1, old: [], unfinished: [] };
        const changed = this.transaction.db.transaction(['meta'], 'readwrite');
        changed.objectStore('meta').put({ key: STATE_KEY, value: { ...value, building } });
      }
      return getAll.apply(this, args);
    });
    const before = await db.searchChunks.toArray();
    await buildNext();
    expect(isDropped).toBe(true);
    expect(await state()).toMatchObject({ name: 'another index', segments: [], next: 1 });
    expect(await db.searchChunks.toArray()).toEqual(before);
  });

  it.each(Array.from({ length: 16 }, (_, index) => index + 1))(
    'holds each note once and leaves nothing behind when it was stopped at write %i',
    async (write) => {
      stopAt(write);
      await buildAll().catch(() => undefined);
      vi.restoreAllMocks();
      await buildAll();
      expect(await tidySearch()).toBe(true);
      const ids = (await db.activities.toArray()).map(({ id }) => id);
      expect(await notesHeld()).toEqual(ids.toSorted());
      await nothingIsLeft();
    },
  );
});
