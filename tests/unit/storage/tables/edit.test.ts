import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cellAhead } from '@/components/workspace/tables/cell-editing';
import { captureAutomatically } from '@/storage/capture';
import { createDeal } from '@/storage/deals';
import { saveField } from '@/storage/fields';
import type { MarginDb } from '@/storage/margin-db';
import { addActivity } from '@/storage/records/activity';
import type { CustomValue } from '@/storage/schema';
import { readSettings } from '@/storage/settings';
import { saveSettings } from '@/storage/settings-view';
import { stageNames } from '@/storage/stage-names';
import { editRows, type RowEdit } from '@/storage/tables/edit';
import { removeView, savedViews, saveView } from '@/storage/tables/saved-views';
import { undo } from '@/storage/undo';
import { type Cell, columnsOf } from '@/utils/rules/columns';
import { speakEnglish } from '../../english';
import { ANA, BEN, freshDatabase, know, mail, NOON } from '../world';

let db: MarginDb;
let ids: string[];

beforeEach(async () => {
  db = freshDatabase();
  speakEnglish();
  ids = [(await know(ANA)).contactId, (await know(BEN)).contactId];
});

afterEach(() => vi.useRealTimers());

const edit = (what: RowEdit, of = ids) => editRows({ table: 'people', ids: of, edit: what });
const set = (column: string, value: string | string[] | null, of = ids) =>
  edit({ kind: 'set', column, value }, of);
const people = () => db.contacts.orderBy('id').toArray();

describe('One place that two windows change at the same moment', () => {
  const save = (column: string, value: CustomValue | null, seen: Cell) =>
    edit({ kind: 'set', column, value, seen: JSON.stringify(seen) }, ids.slice(0, 1));

  it('says to the later one what it wrote over, which undo brings back', async () => {
    const [first, second] = await Promise.all([
      save('title', 'Chef', ''),
      save('title', 'Baker', ''),
    ]);
    expect([first.over, second.over]).toEqual([undefined, 'Chef']);
    await undo({ change: second.change ?? '' });
    expect((await people())[0]?.title).toBe('Chef');
    expect((await save('title', 'Cook', 'Chef')).over).toBeUndefined();
    expect((await save('title', null, 'Chef')).over).toBe('Cook');
    expect((await save('title', 'Cook', 'Chef')).over).toBe('');
  });

  it('says nothing to who saves twice in a row, whatever the place holds', async () => {
    const { fieldId: met } = await saveField({
      fieldId: null,
      of: 'contacts',
      name: 'Met at',
      type: 'date',
      options: [],
    });
    const columns = columnsOf('people', await db.fields.toArray());
    const twice: [column: string, first: CustomValue, second: CustomValue][] = [
      ['name', 'Ana S', 'Ana T'],
      ['company', 'Acme', 'Northpine'],
      ['owner', 'Robin', 'Kim'],
      ['tag', ['vip'], ['vip', 'late']],
      [met, '2026-11-28', '2026-11-29'],
    ];
    for (const [id, first, second] of twice) {
      const column = columns.find((one) => one.id === id);
      if (!column) throw new Error(`no ${id}`);
      await edit({ kind: 'set', column: id, value: first }, ids.slice(0, 1));
      // What the window shows meanwhile.
      const ahead = cellAhead(column, first, null, []) ?? null;
      expect([id, (await save(id, second, ahead)).over]).toEqual([id, undefined]);
    }
  });
});

describe('What was written over unseen', () => {
  const save = (column: string, value: CustomValue | null, seen: Cell, of = ids.slice(0, 1)) =>
    edit({ kind: 'set', column, value, seen: JSON.stringify(seen) }, of);

  it('is told where it was, not where nothing was saved or the same stood there already', async () => {
    await set('title', 'Chef');
    expect((await save('title', 'Chef', '')).over).toBeUndefined();
    expect(await save('name', '', 'Somebody', ids)).toEqual({ done: 0, kept: 2, change: null });
    expect((await save('title', 'Cook', '', ids)).over).toBe('Chef');
  });

  it('is told where another of the same name stood there', async () => {
    const { fieldId } = await saveField({
      fieldId: null,
      of: 'contacts',
      name: 'Met through',
      type: 'person',
      options: [],
    });
    const [one, other] = await Promise.all(
      ['one', 'other'].map((of) => know({ name: 'Ana Ruiz', address: `ana@${of}.example` })),
    );
    const seen = { id: one?.contactId ?? '', name: 'Ana Ruiz' };
    await set(fieldId, seen.id);
    expect((await save(fieldId, ids[1] ?? '', seen)).over).toBeUndefined();
    await set(fieldId, other?.contactId ?? '');
    const { over } = await save(fieldId, ids[1] ?? '', seen);
    expect(over).toEqual({ id: other?.contactId, name: 'Ana Ruiz' });
  });
});

describe('Many activities at once', () => {
  it('lose what was written by hand, with one way back, and keep what was logged', async () => {
    const anchor = { kind: 'contact', contactId: ids[0] ?? '' } as const;
    const said = { kind: 'note', at: Date.now(), call: null, anchor, contactIds: null } as const;
    const notes = [
      (await addActivity({ ...said, text: 'Likes steel' })).activityId,
      (await addActivity({ ...said, text: 'Likes brass' })).activityId,
    ];
    await captureAutomatically([mail({ at: NOON })]);
    const all = (await db.activities.toArray()).map(({ id }) => id);
    expect(all).toHaveLength(3);
    const change = (of: string[], what: RowEdit) =>
      editRows({ table: 'activities', ids: of, edit: what });
    const [logged = ''] = all.filter((id) => !notes.includes(id));
    const gone = await change(all, { kind: 'remove' });
    expect([gone.done, gone.kept]).toEqual([2, 1]);
    expect((await db.activities.toArray()).map(({ id }) => id)).toEqual([logged]);
    await undo({ change: gone.change ?? '' });
    expect(await db.activities.count()).toBe(3);
    await expect(change([logged], { kind: 'remove' })).rejects.toThrow('written by hand');
    const set = { kind: 'set', column: 'subject', value: 'Other' } as const;
    await expect(change([logged], set)).rejects.toThrow();
  });
});

describe('Many rows at once', () => {
  it('are changed in one change, which one undo takes back', async () => {
    const before = await people();
    // Who has it already is not changed, and not counted.
    await set('owner', 'Robin', ids.slice(0, 1));
    expect(await set('owner', 'Robin')).toMatchObject({ done: 1, kept: 0 });
    expect(await set('owner', 'Robin')).toEqual({ done: 0, kept: 0, change: null });
    const { change, done, kept } = await edit({ kind: 'tags', add: ['VIP'], remove: [] });
    expect([done, kept]).toEqual([2, 0]);
    expect((await people()).map(({ owner, tags }) => [owner, tags])).toEqual([
      ['Robin', ['VIP']],
      ['Robin', ['VIP']],
    ]);
    await undo({ change: change ?? '' });
    expect((await people()).map(({ owner, tags }) => [owner, tags])).toEqual([
      ['Robin', []],
      ['Robin', []],
    ]);
    const removed = await edit({ kind: 'remove' });
    expect(await people()).toEqual([]);
    await undo({ change: removed.change ?? '' });
    expect((await people()).map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  });

  it('are taken back weeks later but for what was edited since, which is named; and that, too', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { change } = await edit({ kind: 'tags', add: ['VIP'], remove: [] });
    vi.setSystemTime(Date.now() + 50 * 86_400_000);
    await set('title', 'Chef', ids.slice(0, 1));
    const titled = async () => (await people()).map(({ title, tags }) => [title, ...tags]);
    const back = await undo({ change: change ?? '' });
    expect(back).toMatchObject({ undone: 1, kept: 1, stayed: ['Ana Silva'] });
    expect(await titled()).toEqual([['Chef', 'VIP'], ['']]);
    await undo({ change: back.change ?? '' });
    expect(await titled()).toEqual([
      ['Chef', 'VIP'],
      ['', 'VIP'],
    ]);
  });

  it('keep what they are where they cannot be changed so, and one alone says why', async () => {
    const gone = '00000000-0000-7000-8000-000000000999';
    const answer = await set('title', 'Chef', [...ids, gone]);
    expect([answer.done, answer.kept]).toEqual([2, 1]);
    await expect(set('title', 'Chef', [gone])).rejects.toThrow('no longer there');
    await expect(set('name', null, ids.slice(0, 1))).rejects.toThrow();
    await expect(set('nowhere', 'x', ids.slice(0, 1))).rejects.toThrow();
    await expect(set('tag', 'not a list', ids.slice(0, 1))).rejects.toThrow('does not fit there');
    expect((await people()).map(({ name }) => name)).toEqual(['Ana Silva', 'Ben Okoro']);
  });

  it('take the values of own fields, and none that does not fit', async () => {
    const { fieldId } = await saveField({
      fieldId: null,
      of: 'contacts',
      name: 'Size',
      type: 'choice',
      options: ['S', 'L'],
    });
    await set(fieldId, 'L');
    const answer = await set(fieldId, 'XL');
    expect([answer.done, answer.kept, answer.change]).toEqual([0, 2, null]);
    expect((await people()).map(({ custom }) => custom?.[fieldId])).toEqual(['L', 'L']);
  });

  it('move deals to a stage and keep each move', async () => {
    const dealIds: string[] = [];
    for (const name of ['One', 'Two']) {
      const { dealId } = await createDeal({
        anchor: { kind: 'nothing' },
        name,
        value: 100,
        currency: 'EUR',
        stageId: null,
      });
      dealIds.push(dealId);
    }
    const second = (await stageNames())[1]?.stageId ?? '';
    const { change } = await editRows({
      table: 'deals',
      ids: dealIds,
      edit: { kind: 'set', column: 'stage', value: second },
    });
    expect((await db.deals.toArray()).map(({ stageId }) => stageId)).toEqual([second, second]);
    expect(await db.stageMoves.count()).toBe(4);
    await undo({ change: change ?? '' });
    expect(await db.stageMoves.count()).toBe(2);
  });
});

describe('A saved view', () => {
  it('is kept, changed, taken away and brought back', async () => {
    const view = {
      table: 'people' as const,
      name: ' Quiet VIPs ',
      query: 'tag:vip quiet:>14d',
      sort: { by: 'last', down: false },
      columns: [{ id: 'name', width: 200 }],
      pinned: 1,
    };
    const { viewId } = await saveView({ ...view, viewId: null });
    expect(await savedViews()).toMatchObject([{ name: 'Quiet VIPs', query: view.query }]);
    await saveView({ ...view, viewId, query: 'tag:vip' });
    expect(await savedViews()).toMatchObject([{ query: 'tag:vip' }]);
    const { change } = await removeView({ viewId });
    expect(await savedViews()).toEqual([]);
    await undo({ change: change ?? '' });
    expect(await savedViews()).toHaveLength(1);
    await expect(saveView({ ...view, name: ' ', viewId: null })).rejects.toThrow('a name');
  });

  it('goes with its key, which comes back with it only where nothing else has it by then', async () => {
    const view = {
      ...{ table: 'people' as const, query: '', sort: { by: 'last', down: false } },
      ...{ columns: [], pinned: 0, viewId: null },
    };
    const a = (await saveView({ ...view, name: 'A' })).viewId;
    const b = (await saveView({ ...view, name: 'B' })).viewId;
    const keys = async () => (await readSettings(db)).shortcuts;
    await saveSettings({ shortcuts: { [a]: 'w', search: 'f' } });
    const first = await removeView({ viewId: a });
    expect(await keys()).toEqual({ search: 'f' });
    await undo({ change: first.change ?? '' });
    expect(await keys()).toEqual({ [a]: 'w', search: 'f' });
    const second = await removeView({ viewId: a });
    await saveSettings({ shortcuts: { [b]: 'w', search: 'f' } });
    await undo({ change: second.change ?? '' });
    expect((await savedViews()).map(({ name }) => name)).toEqual(['A', 'B']);
    expect(await keys()).toEqual({ [b]: 'w', search: 'f' });
  });
});
