import { type App, expect, type Page, test } from './harness/index.ts';
import { expectNoBarriers } from './help/axe.ts';
import { soundDatabase } from './help/database.ts';
import { INBOX, logged, loggedWords, logThread, openThread, WHOLE_INBOX } from './help/mail.ts';
import { said } from './help/workspace.ts';

const go = (app: App, place: string): Promise<Page> =>
  app.extensionPage(`workspace.html#/${place}`);

/** The workspace with the demo data in it, as the first-run page offers it. */
async function openDemo(app: App): Promise<void> {
  const page = await app.firstRunPage();
  await page.role('button', 'Try the demo data').click();
  await expect(said(page)).toHaveText('Demo data loaded');
}

const SIGNED = `Hello,

the samples arrived, thank you.

Kind regards
Tilda Bergqvist

Tilda Bergqvist
Head of Purchasing
+46 8 5550 1234`;

test('what the signature of a logged mail says is taken over, and Undo takes it back (chromium)', async ({
  app,
  replica,
}) => {
  replica.world.deliver({
    from: { name: 'Tilda Bergqvist', address: 'tilda@nordfilter.example' },
    subject: 'Samples arrived',
    text: SIGNED,
  });
  const mail = await app.open(INBOX);
  await openThread(mail, 'Samples arrived');
  await logThread(mail).click();
  await expect(logged(mail)).toHaveText(loggedWords(1));
  const { contacts } = await soundDatabase(app);
  const tilda = contacts.find(({ name }) => name === 'Tilda Bergqvist');
  const page = await go(app, `person/${tilda?.id}`);
  const proposals = page.role('list', 'From their signature');
  await expect(proposals).toHaveText(/Head of Purchasing/);
  await expect(proposals).toHaveText(/5550 1234/);
  await proposals.role('button', 'Take over: Head of Purchasing').click();
  await expect(said(page)).toHaveText('Taken over: Head of Purchasing');
  await expect(proposals).not.toHaveText(/Head of Purchasing/);
  await page.role('button', 'Undo').click();
  await expect(said(page)).toHaveText('Undone: Taken over: Head of Purchasing');
  await expect(proposals).toHaveText(/Head of Purchasing/);
  const after = (await soundDatabase(app)).contacts.find(({ id }) => id === tilda?.id);
  expect(after?.title).toBe('');
  // What is refused is not asked again, and nothing was written over.
  await proposals.role('button', /^Do not take over: .*5550 1234$/).click();
  await expect(said(page)).toHaveText(/^Not taken over/);
  await page.reload();
  await expect(proposals).toHaveText(/Head of Purchasing/);
  await expect(proposals).not.toHaveText(/5550 1234/);
});

test('somebody who writes from a new house is shown beside who they were, and is one or two as I say (chromium)', async ({
  app,
  replica,
}) => {
  const tilda = (address: string, subject: string, daysAgo: number) =>
    replica.world.deliver({
      ...{ from: { name: 'Tilda Bergqvist', address }, subject },
      ...{ text: 'Good to hear from you.', at: replica.world.now() - daysAgo * 86_400_000 },
    });
  tilda('tilda@nordfilter.example', 'Filters for spring', 90);
  tilda('tilda@kelptide.example', 'From my new desk', 1);
  const mail = await app.open(WHOLE_INBOX);
  for (const subject of ['Filters for spring', 'From my new desk']) {
    await mail.open(WHOLE_INBOX);
    await openThread(mail, subject);
    await logThread(mail).click();
    await expect(logged(mail)).toHaveText(loggedWords(1));
  }
  const known = async () => {
    const { contacts, companies } = await soundDatabase(app);
    return contacts
      .filter(({ name }) => name === 'Tilda Bergqvist')
      .map(({ emails, companyId }) => [
        companies.find(({ id }) => id === companyId)?.name ?? '',
        ...emails.toSorted(),
      ])
      .sort();
  };
  const before = await known();
  expect(before).toHaveLength(2);
  const { contacts } = await soundDatabase(app);
  const now = contacts.find(({ emails }) => emails.includes('tilda@kelptide.example'));
  const page = await go(app, `person/${now?.id}`);
  const moved = page.role('list', 'Changed jobs?');
  await expect(moved).toHaveText(
    /wrote from tilda@nordfilter\.example until then, and writes from tilda@kelptide\.example since/,
  );
  await expect(moved.role('link')).toHaveTexts([/nordfilter/i, /kelptide/i]);
  await expectNoBarriers(page, 'a change of jobs', 'main');
  await moved.role('button', 'Two people').click();
  await expect(said(page)).toHaveText('Two people: Tilda Bergqvist');
  await expect(page.text('Changed jobs?')).not.toBeVisible();
  await page.role('button', 'Undo').click();
  await moved.role('button', 'The same person: merge').click();
  await expect(said(page)).toHaveText('Tilda Bergqvist is one person with the new company now');
  await expect
    .poll(known)
    .toEqual([
      [expect.stringMatching(/kelptide/i), 'tilda@kelptide.example', 'tilda@nordfilter.example'],
    ]);
  await page.role('button', 'Undo').click();
  await expect.poll(known).toEqual(before);
});

const PROMISING = `Hello,

We will send you the frames on 12 December.
I'll ask Nils for the drawings.
If you like, we would send samples first.
Will you send the invoice on Friday?

Kind regards
Tilda Bergqvist

On Monday, Robin wrote:
> I'll send you the measurements tomorrow.
`;

test('what a logged mail promises is proposed with its sentence, made a task, and put aside (chromium)', async ({
  app,
  replica,
}) => {
  replica.world.deliver({
    from: { name: 'Tilda Bergqvist', address: 'tilda@nordfilter.example' },
    subject: 'Frames for the workshop',
    text: PROMISING,
  });
  const mail = await app.open(INBOX);
  await openThread(mail, 'Frames for the workshop');
  await logThread(mail).click();
  await expect(logged(mail)).toHaveText(loggedWords(1));
  const { contacts } = await soundDatabase(app);
  const tilda = contacts.find(({ name }) => name === 'Tilda Bergqvist');
  const page = await go(app, `person/${tilda?.id}`);
  // Not what they asked, offered or quoted.
  const promises = page.role('list', 'Promises found').role('listitem');
  await expect(promises).toHaveTexts([
    /^They promised.*We will send you the frames on 12 December\./s,
    /^They promised.*I'll ask Nils for the drawings\./s,
  ]);
  await promises.first().role('button', 'Make it a task').click();
  await expect(said(page)).toHaveText('Task made from the promise');
  await expect(promises).toHaveTexts([/ask Nils/]);
  const [task] = (await soundDatabase(app)).tasks;
  expect(task).toMatchObject({
    text: 'We will send you the frames on 12 December.',
    contactId: tilda?.id,
    due: { local: expect.stringMatching(/-12-12T/) },
  });
  await promises.role('button', 'Not a promise').click();
  await expect(said(page)).toHaveText('Put aside');
  await expect(page.text('Promises found')).not.toBeVisible();
  await page.role('button', 'Undo').click();
  await expect(promises).toHaveTexts([/ask Nils/]);
});

test('a sentence is marked as an objection, and stands in the ledger (chromium)', async ({
  app,
}) => {
  await openDemo(app);
  const { contacts } = await soundDatabase(app);
  const nora = contacts.find(({ name }) => name === 'Nora Lindqvist');
  const page = await go(app, `person/${nora?.id}`);
  await page.role('button', 'Note', { expanded: false }).click();
  const note = page.role('form', 'Note');
  await note.role('textbox', 'Note').fill('The board likes it. Delivery takes too long for us.');
  await note.role('button', 'Save').click();
  await page
    .role('list', 'History')
    .role('button', /The board likes it/)
    .click();
  await page.role('button', 'Mark a sentence').click();
  const form = page.role('form', 'Mark a sentence');
  await form.role('combobox', 'Sentence').choose('Delivery takes too long for us.');
  await form.role('textbox', 'Tag').fill('Delivery time');
  await form.role('button', 'Mark').click();
  await expect(said(page)).toHaveText('Marked: Delivery time');
  await expect(page.role('list', 'Signals and objections')).toHaveText(
    /Delivery time.*Delivery takes too long for us\./,
  );
  const ledger = await go(app, 'reports/objections');
  await expect(ledger.role('row', /^delivery time/)).toBeVisible();
});

test(`a report of one's own is put together, kept, and found again (chromium)`, async ({ app }) => {
  await openDemo(app);
  const page = await go(app, 'reports/own/new');
  const form = page.role('form', 'New report');
  await form.role('combobox', 'Grouped by').choose('Stage');
  await form.role('combobox', 'Measure').choose('Sum of Value');
  await form.role('textbox', 'Name').fill('Value by stage');
  await expect(page.role('table')).toBeVisible();
  await form.role('button', 'Save report').click();
  await expect(page.role('heading', 'Value by stage')).toBeVisible();
  const list = await go(app, 'reports');
  await list.role('link', 'Value by stage').click();
  await expect(list.role('form', 'New report').role('textbox', 'Name')).toHaveValue(
    'Value by stage',
  );
  await expect(list.role('table')).toBeVisible();
});
