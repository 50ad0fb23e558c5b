import { people as cast } from '../replica/story/cast.ts';
import { BROWSER, expect, type Page, test } from './harness/index.ts';
import { knowing, mailUrl, moments, openRow, row, threadPlace } from './mail-steps.ts';

const GWEN = 'Water cooler for our waiting room';
// Emoji of a subject are pictures, too.
const OURS = /^(Logged in Margin CRM|Open deal|Waiting for you)/;
const mark = (page: Page, subject: string) => row(page, subject).role('img', OURS);

/** Heights of all lines in sight, each once. */
const heights = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('tr[role=row]')]
        .map((line) => line.getBoundingClientRect().height)
        .filter((height) => height > 0),
    ),
  ]);

test(`a line says what is known about its thread, and grows by nothing (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await app.open(mailUrl());
  await expect(page.sidebar).toBeVisible();
  const before = await heights(page);
  expect(before).toHaveLength(1);
  await expect(page.role('row').role('img', OURS)).toHaveCount(0);

  // Gwen wrote last and becomes a contact; there is a deal with her.
  await openRow(page, GWEN);
  await page.sidebar.role('button', 'Log thread').click();
  await expect(moments(page)).toHaveCount(1);
  await page.sidebar.role('combobox', 'Deal').choose('New deal…');
  await page.sidebar.role('button', 'Create deal').click();
  await expect(page.sidebar.text(/^Created /)).toBeVisible();
  await page.role('button', 'Back to Inbox').click();

  const all = 'Logged in Margin CRM, Open deal, Waiting for you';
  await expect(mark(page, GWEN)).toHaveAttribute('aria-label', all);
  // Another thread of hers was logged from its line.
  await expect(mark(page, 'Question about water hardness')).toHaveAttribute('aria-label', all);
  await expect(mark(page, 'Do you ship to Åland?')).toHaveCount(0);
  await expect(page.role('row').role('img', OURS)).toHaveCount(2);
  expect(await heights(page)).toEqual(before);

  // Answered: her turn, elsewhere the mark is as it was.
  replica.world.send({
    account: 'robin@brightwater.example',
    threadId: replica.world
      .box('robin@brightwater.example')
      .threads.find(({ subject }) => subject === GWEN)?.id,
    to: [cast.gwen],
    cc: [],
    bcc: [],
    subject: `Re: ${GWEN}`,
    text: 'From £640.',
  });
  await expect(row(page, GWEN)).toHaveText(/me 2/);
  await expect(mark(page, GWEN)).toHaveAttribute('aria-label', all);
  await openRow(page, GWEN);
  await expect(moments(page)).toHaveCount(3);
  await page.role('button', 'Back to Inbox').click();
  await expect(mark(page, GWEN)).toHaveAttribute('aria-label', 'Logged in Margin CRM, Open deal');
});

test(`marks survive that the list is drawn anew, left and come back to (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await knowing(app, replica, GWEN, cast.gwen.name);
  await page.open(mailUrl());
  const name = 'Logged in Margin CRM, Waiting for you';
  await expect(mark(page, GWEN)).toHaveAttribute('aria-label', name);
  // Every line is built anew for a mail that comes in.
  replica.world.deliver({ from: cast.elsa, subject: 'One more thing', text: 'Hello' });
  await expect(row(page, 'One more thing')).toBeVisible();
  await expect(mark(page, GWEN)).toHaveAttribute('aria-label', name);
  await expect(mark(page, 'One more thing')).toHaveCount(0);
  await page.role('link', 'Sent').click();
  await expect(row(page, 'Brass finish for the Lac model')).toBeVisible();
  await page.role('link', 'Inbox').click();
  await expect(mark(page, GWEN)).toHaveAttribute('aria-label', name);
  await page.reload();
  await expect(mark(page, GWEN)).toHaveAttribute('aria-label', name);

  // Taken out of the history in another tab.
  const other = await app.open(mailUrl(threadPlace(replica, GWEN)));
  await other.sidebar.role('button', /^Don.t log this thread$/).click();
  await expect(moments(other)).toHaveCount(1);
  await page.toFront();
  await expect(mark(page, GWEN)).toHaveCount(0);
});

test('marks are there in a narrow window, in Arabic and in the dark (chromium)', async ({
  app,
  replica,
}) => {
  const page = await knowing(app, replica, GWEN, cast.gwen.name);
  for (const switches of ['', 'lang=ar&theme=dark', 'split=1']) {
    await page.open(mailUrl('#inbox', switches));
    await expect(mark(page, GWEN)).toHaveAttribute('aria-label', /^Logged in Margin CRM/);
    await page.viewport(700, 800);
    await expect(mark(page, GWEN)).toHaveAttribute('aria-label', /^Logged in Margin CRM/);
    expect(await heights(page)).toHaveLength(1);
    await page.viewport(1280, 800);
  }
});
