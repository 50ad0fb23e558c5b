import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { routeOf } from '@/components/workspace/route';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { STATE_KEY } from '@/storage/search/rows';
import { search } from '@/storage/search/search';
import { tidySearch } from '@/storage/search/tidy';
import { showRecord, showSearch } from '@/storage/show';
import { speakEnglish } from '../../english';
import { ANA, freshDatabase, know } from '../world';

const TAB = { index: 0, highlighted: true, active: true, pinned: false, incognito: false };
let db: MarginDb;

beforeEach(() => {
  speakEnglish();
  db = freshDatabase();
});

describe('the index of the search', () => {
  it('is in segments once much was written, and few of them', async () => {
    const { contactId } = await know(ANA);
    for (let number = 0; number < 70; number++)
      await addNote({ text: `Thing ${number}`, anchor: { kind: 'contact', contactId } });
    expect(await db.searchWaiting.count()).toBeGreaterThan(64);
    expect(await tidySearch()).toBe(true);
    expect(await db.searchWaiting.count()).toBe(0);
    expect((await search({ query: 'thing kind:note' })).notes).toHaveLength(50);
    expect((await search({ query: 'thing 69' })).notes).toMatchObject([{ text: 'Thing 69' }]);
  });

  it('says so while it is being built, goes on where it was, and finds all in the end', async () => {
    await know(ANA);
    await db.meta.delete(STATE_KEY);
    expect((await search({ query: 'ana' })).indexing).toBe(0);
    // Each turn ends after its first look at the clock, as when the background is stopped.
    expect(await tidySearch(0)).toBe(false);
    expect(await tidySearch()).toBe(true);
    const { indexing, people } = await search({ query: 'ana' });
    expect([indexing, people.length]).toEqual([null, 1]);
  });

  it('finds names with slips in them where nobody is spelled so, and says it', async () => {
    await know(ANA);
    expect(await search({ query: 'slva' })).toMatchObject({
      near: true,
      people: [{ name: 'Ana Silva' }],
    });
    expect((await search({ query: 'silva' })).near).toBe(false);
  });
});

const PERSON = '00000000-0000-7000-8000-000000000001';

describe('the box in the sidebar', () => {
  it('opens our own search page, whatever is typed into it', async () => {
    const opened = vi.spyOn(browser.tabs, 'create').mockImplementation(async () => TAB);
    const query = 'ana & "offer" #/settings?x=https://evil.example';
    expect(await showSearch({ query })).toEqual({});
    const url = new URL(opened.mock.calls[0]?.[0].url ?? '');
    expect(url.pathname).toBe('/workspace.html');
    const route = routeOf(url.hash);
    expect([route.name, route.query.get('q')]).toEqual(['search', query]);
    expect(await showRecord({ kind: 'person', id: PERSON })).toEqual({});
    const record = routeOf(new URL(opened.mock.calls[1]?.[0].url ?? '').hash);
    expect([record.name, ...record.args]).toEqual(['person', PERSON]);
  });
});
