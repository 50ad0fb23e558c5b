import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { compactJournal } from '@/storage/journal/compact';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { saveSettings } from '@/storage/settings-view';
import { undo } from '@/storage/undo';
import { speakEnglish } from '../../english';
import { ANA, freshDatabase, know } from '../world';

const DAY = 86_400_000;
let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

const notes = async (count: number) => {
  const { contactId } = await know(ANA);
  for (let n = 0; n < count; n++)
    await addNote({ text: `Note ${n}`, anchor: { kind: 'contact', contactId } });
};

it('keeps every change until a person says for how long', async () => {
  await notes(5);
  expect(await compactJournal(Date.now() + 9000 * DAY)).toBe(0);
  expect(await db.changes.count()).toBe(6);
});

it('clears what is older, once a day, and leaves the newest change and all data', async () => {
  await notes(300);
  await saveSettings({ keepChangesMonths: 6 });
  expect(await compactJournal(Date.now() + 100 * DAY)).toBe(0);
  expect(await compactJournal(Date.now() + 200 * DAY)).toBe(301);
  expect(await db.changes.count()).toBe(1);
  expect(await db.activities.count()).toBe(300);
  expect(await compactJournal(Date.now() + 200 * DAY + 1000)).toBe(0);
});

it('keeps what a younger undo took back, so that it can be brought again', async () => {
  await notes(3);
  await saveSettings({ keepChangesMonths: 1 });
  const [, , third] = await db.changes.toCollection().primaryKeys();
  const undone = await undo({ change: third ?? '' });
  // As if all but the undo had been long ago.
  const id = '0fffffff-ffff-7000-8000-000000000000';
  const change = await db.changes.get(undone.change ?? '');
  await db.changes.put({ ...change, id } as NonNullable<typeof change>);
  await db.changes.update(third ?? '', { undoneBy: id });
  await db.changes.delete(undone.change ?? '');
  await compactJournal(Date.now() + 60 * DAY);
  expect(await db.changes.toCollection().primaryKeys()).toEqual([third, id]);
  expect((await undo({ change: id })).undone).toBe(1);
  expect(await db.activities.count()).toBe(3);
});
