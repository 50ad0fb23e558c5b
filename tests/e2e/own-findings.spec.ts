import { type App, BROWSER, expect, type Page, test } from './harness/index.ts';
import { soundDatabase } from './help/database.ts';
import { INBOX, logged, loggedWords, logThread, openThread } from './help/mail.ts';

const said = (page: Page) => page.role('status').containing(/./);

const go = (app: App, place: string): Promise<Page> =>
  app.extensionPage(`workspace.html#/${place}`);

/** The workspace with the demo data in it, as the first-run page offers it. */
async function openDemo(app: App): Promise<void> {
  const page = await app.tab(/workspace\.html#\/welcome$/);
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

test(`what the signature of a logged mail says is taken over, and Undo takes it back (${BROWSER})`, async ({
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

test(`what a logged mail promises is proposed with its sentence, made a task, and put aside (${BROWSER})`, async ({
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

test(`a sentence is marked as an objection, and stands in the ledger (${BROWSER})`, async ({
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

test(`a report of one's own is put together, kept, and found again (${BROWSER})`, async ({
  app,
}) => {
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
