import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { captureAutomatically } from '@/storage/capture';
import { ANA, freshDatabase, idAt, know, mail, NOON } from './world';

it('takes five hundred rows of a list in one write', async () => {
  const db = freshDatabase();
  await know(ANA);
  const seen = Array.from({ length: 500 }, (_, n) =>
    mail({ at: NOON + n, threadId: idAt(NOON + n), messageId: idAt(NOON + n, n) }),
  );
  expect(await captureAutomatically(seen)).toMatchObject({ logged: 500 });
  expect(await db.threads.count()).toBe(500);
  // Once more, all from what is there.
  expect(await captureAutomatically(seen)).toMatchObject({ logged: 0, already: 500 });
});
