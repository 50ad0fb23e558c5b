import 'fake-indexeddb/auto';
import { describe, expect, it, test } from 'vitest';
import { captureAutomatically, log } from '@/storage/capture';
import { acceptCommitment, commitments } from '@/storage/commitments';
import { answerNudge } from '@/storage/nudges';
import { addTask } from '@/storage/tasks';
import { today } from '@/storage/today';
import { undo } from '@/storage/undo';
import type { EmailSeen } from '@/utils/seen';
import { say } from '@/utils/words';
import { speakEnglish } from '../english';
import { ANA, freshDatabase, idAt, know, ME, mail, threadSubject } from './world';

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

const LONG = 'We walked through the hall once more and looked at all of the old pumps. '.repeat(6);

test('where all of a mail is at hand, all of it is read: what follows its first lines, and that it goes to many', async () => {
  freshDatabase();
  const { contactId } = await know(ANA);
  const at = Date.now() - 86_400_000;
  const said = async (...mails: Partial<EmailSeen>[]) => {
    await captureAutomatically(
      mails.map((more, n) => mail({ at: at + n, messageId: idAt(at + n), ...more })),
    );
    return (await commitments({ contactId })).map(({ sentence }) => sentence);
  };
  const mine: Partial<EmailSeen> = { source: 'sent', from: { address: ME, name: '' }, to: [ANA] };
  const promise = "I'll send you the drawings on Friday.";
  expect(
    await said({ ...mine, snippet: LONG.slice(0, 300), shown: `${LONG}\n${promise}` }),
  ).toEqual([promise]);
  // Of what goes to many the first lines are no promise either; what was found before stays.
  const many = `We'll send you the new catalogue tomorrow. ${LONG}`;
  const footer = 'You are receiving this email because you have an account.';
  expect(
    await said(
      { ...mine, snippet: LONG.slice(0, 300), shown: `${LONG}\nSee you.` },
      { snippet: many.slice(0, 300), shown: `${many}\n${footer}`, messageId: idAt(at + 9) },
      { snippet: `We'll send you the list tomorrow. ${footer}`, messageId: idAt(at + 8) },
    ),
  ).toEqual([promise]);
});

describe('in the list of what to do', () => {
  const at = Date.now() - 86_400_000;
  const promised = async (more: Partial<EmailSeen>) => {
    await log({ subject: threadSubject([mail({ at, ...more })]), headers: [] });
  };
  const lines = async () =>
    (await today()).items.map(
      ({ kind, title, reason }) =>
        `${kind}: ${title} ${say(`nudge_${reason.code}`, reason.args).replace(/due .*/, 'due …')}`,
    );

  it('a promise stands with its sentence, becomes a task with one call, and Undo proposes it again', async () => {
    const db = freshDatabase();
    speakEnglish();
    await know(ANA);
    await promised({ snippet: "Thank you! I'll send the quote tomorrow. Could you wait?" });
    const shown = ["commitment: I'll send the quote tomorrow. Ana Silva promised this; due …"];
    expect(await lines()).toEqual(shown);
    const [item] = (await today()).items;
    const { change } = await acceptCommitment({
      key: item?.key ?? '',
      contactId: item?.person?.contactId ?? null,
    });
    const [task] = await db.tasks.toArray();
    expect(task).toMatchObject({
      text: "I'll send the quote tomorrow.",
      contactId: item?.person?.contactId,
      threadId: (await db.threads.toArray())[0]?.id,
    });
    expect((await lines()).filter((line) => line.startsWith('commitment'))).toEqual([]);
    await undo({ change: change ?? '' });
    expect(await db.tasks.count()).toBe(0);
    expect(await lines()).toEqual(shown);
  });

  it('what is put off comes back, what is waved away does not', async () => {
    freshDatabase();
    const { contactId } = await know(ANA);
    await promised({ snippet: 'We will share the slides.' });
    const [item] = (await today()).items;
    const key = item?.key ?? '';
    await answerNudge({ key, hiddenUntil: Date.now() + 60_000 });
    expect(await lines()).toEqual([]);
    expect(await commitments({ contactId })).toEqual([]);
    await answerNudge({ key, hiddenUntil: Date.now() - 1 });
    expect(await lines()).toHaveLength(1);
    expect(await commitments({ contactId })).toHaveLength(1);
    await answerNudge({ key, hiddenUntil: null });
    expect(await lines()).toEqual([]);
  });

  it('nothing is proposed of strangers, newsletters and what was quoted', async () => {
    freshDatabase();
    const { contactId } = await know(ANA);
    await log({ subject: threadSubject([mail({ at, snippet: 'Hello' })]), headers: [] });
    await promised({
      snippet: 'We will share the slides.',
      bulk: 'List-Id',
      messageId: idAt(at + 1),
    });
    expect(await lines()).toEqual([]);
    expect(await commitments({ contactId })).toEqual([]);
  });

  it('a promise far down in a long mail is found where the whole mail was read, and only there', async () => {
    const db = freshDatabase();
    const { contactId } = await know(ANA);
    const message = mail({ at, snippet: 'Dear Robin,' });
    const raw = [
      'From: Ana Silva <ana@acme.example>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Dear Robin,',
      '',
      ...Array.from(
        { length: 12 },
        () => 'The weather has been nice and the fair went well for us all.',
      ),
      '',
      'About the other matter we spoke of on the phone last week: we will',
      'send you the signed contract by Friday.',
      '',
      'On Mon, Oct 5, 2026, Robin <robin@brightwater.example> wrote:',
      '> I will call you tomorrow.',
    ].join('\r\n');
    await log({
      subject: threadSubject([message]),
      headers: [{ ...message, source: 'headers', snippet: '', raw }],
    });
    const [stored] = await db.activities.toArray();
    expect(stored?.promises).toEqual([
      'About the other matter we spoke of on the phone last week: we will send you the signed contract by Friday.',
    ]);
    expect(JSON.stringify(stored)).not.toContain('weather');
    expect(
      (await commitments({ contactId })).map(({ sentence, dated }) => [sentence, dated]),
    ).toEqual([[stored?.promises?.[0], true]]);
    expect(await lines()).toHaveLength(1);
  });

  it('a promise far down in an open mail that logs itself is found, and nothing else of it is kept', async () => {
    const db = freshDatabase();
    const { contactId } = await know(ANA);
    await captureAutomatically([
      mail({
        at,
        snippet: 'Dear Robin, the weather has been nice.',
        shown: `Dear Robin,\n${'The weather has been nice.\n'.repeat(30)}\nOne more thing:\nWe'll replace the damaged units by Friday.\n\nAna`,
      }),
    ]);
    const found = await commitments({ contactId });
    expect(found.map(({ sentence, dated }) => [sentence, dated])).toEqual([
      ["We'll replace the damaged units by Friday.", true],
    ]);
    for (const table of db.tables)
      expect(JSON.stringify(await table.toArray())).not.toContain('One more thing');
  });
});
