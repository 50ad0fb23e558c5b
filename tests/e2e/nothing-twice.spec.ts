import { me, second } from '../replica/story/cast.ts';
import type { MailMessage } from '../replica/story/mail.ts';
import { BROWSER, expect, type Replica, test } from './harness/index.ts';
import { emailsIn, soundDatabase } from './help/database.ts';
import { history, INBOX, logged, loggedWords, logThread, openThread } from './help/mail.ts';

/** Nobody of the story, so that nothing else was ever said with her. */
const nora = { name: 'Nora Quill', address: 'nora@quillworks.example' };
const SUBJECT = 'Seen from everywhere';
const OTHERS = 'https://mail.google.com/mail/u/1/#inbox';
const marked = /Logged in Margin CRM/;

/** One mail that reaches both of Robin's mailboxes, as with both addresses in To. */
function deliverToBoth({ world }: Replica): MailMessage {
  const at = world.now() - 60_000;
  const copies = [me, second].map(({ address }) => {
    const { messageId } = world.deliver({
      account: address,
      from: nora,
      to: [me, second],
      subject: SUBJECT,
      text: 'One question to both of you.',
      at,
    });
    const all = world.box(address).threads.flatMap(({ messages }) => messages);
    return all.find(({ id }) => id === messageId);
  });
  const [mine, other] = copies;
  if (!mine || !other) throw new Error('A mail got lost.');
  other.rfcId = mine.rfcId;
  return mine;
}

test(`a mail is there once, from whichever side and however often it is seen (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const mail = deliverToBoth(replica);

  // The open thread alone: its raw headers cannot be had.
  const page = await app.open('https://mail.google.com/mail/u/0/?headers=fail#inbox');
  await openThread(page, SUBJECT);
  await logThread(page).click();
  await expect(logged(page)).toHaveText(loggedWords(1));

  // The line of the list.
  await page.open(INBOX);
  const line = page.role('row', new RegExp(SUBJECT)).first();
  await expect(line.role('img', marked)).toBeVisible();

  // Again in a second tab, now with raw headers.
  const tab = await app.open(INBOX);
  await openThread(tab, SUBJECT);
  await expect(logged(tab)).toBeVisible();
  await logThread(tab).click();
  await expect(logged(tab)).toHaveText('Logged already');

  // The copy in the other mailbox, whose ids are all different.
  const other = await app.open(OTHERS);
  await openThread(other, SUBJECT);
  await logThread(other).click();
  await expect(logged(other)).toHaveText('Logged already');
  for (const view of [tab, other]) {
    await view.toFront();
    await expect(history(view).css('time')).toHaveCount(1);
    await expect(history(view).css('time')).toHaveAttribute(
      'datetime',
      new Date(mail.at).toISOString(),
    );
  }

  const stored = await soundDatabase(app);
  const mails = emailsIn(stored).filter(({ subject }) => subject === SUBJECT);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.sources).toEqual(expect.arrayContaining(['thread', 'headers']));
  expect(mails[0]?.keys).toHaveLength(3);
  expect(stored.threads.filter(({ subject }) => subject === SUBJECT)).toHaveLength(1);
});

test('a mail that its line in the list brought in is not added by its thread (chromium)', async ({
  app,
  replica,
}) => {
  // Nora becomes a contact by another thread; then the list alone brings this mail in.
  replica.world.deliver({ from: nora, subject: 'Good morning', text: 'Hello!' });
  const page = await app.open(INBOX);
  await openThread(page, 'Good morning');
  await page.sidebar.role('button', 'Add Nora Quill').click();
  await page.sidebar.role('textbox', 'Name').fill('Nora Quill');
  await page.press('Enter');
  await expect(page.sidebar.text('Added Nora Quill')).toBeVisible();
  deliverToBoth(replica);
  await page.open(INBOX);
  const line = page.role('row', new RegExp(SUBJECT)).first();
  await expect(line.role('img', marked)).toBeVisible();
  const sources = async () =>
    emailsIn(await soundDatabase(app))
      .filter(({ subject }) => subject === SUBJECT)
      .map((mail) => mail.sources);
  expect(await sources()).toEqual([['row']]);

  await openThread(page, SUBJECT);
  await expect(logged(page)).toBeVisible();
  await logThread(page).click();
  await expect(logged(page)).toHaveText('Logged already');
  await logThread(page).click();
  await expect(logged(page)).toHaveText('Logged already');
  expect(await sources()).toEqual([['row', 'thread', 'headers']]);
});
