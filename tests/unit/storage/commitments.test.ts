import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { log } from '@/storage/capture';
import { commitments } from '@/storage/commitments';
import { answerNudge } from '@/storage/nudges';
import { addTask } from '@/storage/tasks';
import { undo } from '@/storage/undo';
import { ANA, freshDatabase, know, ME, mail, threadSubject } from './world';

test('promises of both sides are proposed until they are tasks or put aside, and come back with Undo', async () => {
  freshDatabase();
  const { contactId } = await know(ANA);
  const at = Date.now() - 86_400_000;
  await log({
    subject: threadSubject([
      mail({ at, snippet: "Thanks for the call. I'll send the signed contract tomorrow." }),
      mail({
        at: at + 60_000,
        from: { address: ME, name: '' },
        to: [ANA],
        snippet: 'Great! We will share the slides. Could you call me?',
      }),
    ]),
    headers: [],
  });
  const found = await commitments({ contactId });
  expect(found.map(({ sentence, mine, dated }) => [sentence, mine, dated])).toEqual(
    expect.arrayContaining([
      ["I'll send the signed contract tomorrow.", false, true],
      ['We will share the slides.', true, false],
    ]),
  );
  expect(found).toHaveLength(2);
  const [first, second] = found;
  if (!first || !second) throw new Error('Nothing was found');
  const { change } = await addTask({
    text: first.sentence,
    due: first.due,
    anchor: { kind: 'contact', contactId },
    unlessReply: false,
  });
  expect(await commitments({ contactId })).toEqual([second]);
  await answerNudge({ key: second.key, hiddenUntil: null });
  expect(await commitments({ contactId })).toEqual([]);
  await undo({ change: change ?? '' });
  expect(await commitments({ contactId })).toEqual([first]);
});
