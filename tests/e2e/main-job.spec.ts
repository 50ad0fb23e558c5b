import { BROWSER, expect, type Page, type Replica, test } from './harness/index.ts';

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
const SUBJECT = 'Filters for three hotels';

async function openThread(page: Page, subject: string): Promise<void> {
  await page
    .role('link', new RegExp(`^${subject}`))
    .first()
    .click();
  await expect(page.role('heading', subject)).toBeVisible();
}

/** Times of the messages of which the page shows an id, newest first, as the story has them. */
async function timesShown(page: Page, replica: Replica): Promise<string[]> {
  const ids = (
    await page.css('[data-legacy-message-id]').attributes('data-legacy-message-id')
  ).filter((id) => id !== null);
  const messages = replica.world
    .boxes()
    .flatMap(({ threads }) => threads.flatMap((each) => each.messages));
  return messages
    .filter(({ id }) => ids.includes(id))
    .map(({ at }) => new Date(at).toISOString())
    .sort()
    .reverse();
}

test(`a thread is logged in one click, taken back, and never there twice (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await app.open(INBOX);
  await openThread(page, SUBJECT);
  await expect(page.sidebar).toBeVisible();
  const shown = await timesShown(page, replica);
  expect(shown.length).toBeGreaterThan(0);
  const history = page.sidebar.role('list', 'History');
  const said = page.sidebar.role('status').containing(/^Logged/);
  const count = `Logged ${shown.length} ${shown.length === 1 ? 'message' : 'messages'}`;

  await page.sidebar.role('button', 'Log thread').click();
  await expect(said).toHaveText(count);
  await expect(history.css('time')).toHaveCount(shown.length);
  expect(await history.css('time').attributes('datetime')).toEqual(shown);

  await page.sidebar.role('button', 'Undo').click();
  await expect(history.css('time')).toHaveCount(0);

  await page.sidebar.role('button', 'Log thread').click();
  await expect(history.css('time')).toHaveCount(shown.length);
  await page.sidebar.role('button', 'Log thread').click();
  await expect(said).toBeVisible();
  await expect(history.css('time')).toHaveCount(shown.length);

  await page.reload();
  await expect(history.css('time')).toHaveCount(shown.length);
  expect(await history.css('time').attributes('datetime')).toEqual(shown);
});
