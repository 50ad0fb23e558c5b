import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { captureAutomatically } from '@/storage/capture';
import { history } from '@/storage/history';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { speakEnglish } from '../english';
import { ANA, BEN, freshDatabase, idAt, know, mail, NOON } from './world';

let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

describe('the history of one kind', () => {
  it('skips nothing of a busy person beside a quiet one', { timeout: 60_000 }, async () => {
    const ana = await know(ANA);
    const ben = await know(BEN);
    const about = (contactId: string) => ({ kind: 'contact' as const, contactId });
    await addNote({ text: 'first of Ana', anchor: about(ana.contactId) });
    await addNote({ text: 'first of Ben', anchor: about(ben.contactId) });
    await place('first of Ana', NOON - 20_000);
    await place('first of Ben', NOON - 30_000);
    // More mail with Ana than is looked at for one page.
    for (let from = 0; from < 700; from += 350)
      await captureAutomatically(
        Array.from({ length: 350 }, (_, n) =>
          mail({ at: NOON + (from + n) * 1000, messageId: idAt(NOON + (from + n) * 1000, 3) }),
        ),
      );
    const found: string[] = [];
    let before: string | undefined;
    do {
      const page = await history({
        who: [ana.contactId, ben.contactId],
        kinds: ['note'],
        before,
      });
      found.push(...page.items.map((item) => item.snippet));
      before = page.next ?? undefined;
    } while (before);
    expect(found).toEqual(['first of Ana', 'first of Ben']);
  });
});

/** Gives a note another time, which the product never does. */
async function place(text: string, at: number): Promise<void> {
  const touch = await db.touches.filter((row) => row.snippet === text).first();
  if (!touch) throw new Error('no such note');
  await db.touches.delete([touch.who, touch.at, touch.activityId]);
  await db.touches.put({ ...touch, at });
}
