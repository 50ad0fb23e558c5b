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

test(`a meeting that has ended is logged in one click and found again (${BROWSER})`, async ({
  app,
}) => {
  const page = await app.open('https://calendar.google.com/calendar/u/0/r/week');
  const meeting = page.role('button', /Check-in with Nikhil/).first();
  const history = page.sidebar.role('list', 'History');

  await meeting.click();
  await page.sidebar.role('button', 'Log meeting').click();
  await expect(page.sidebar.role('status').containing(/^Logged/)).toBeVisible();
  await expect(history.css('time')).toHaveCount(1);
  const [at] = await history.css('time').attributes('datetime');

  await page.reload();
  await meeting.click();
  await expect(page.sidebar.role('status').containing(/^Logged/)).toBeVisible();
  await expect(history.css('time')).toHaveAttribute('datetime', `${at}`);
});

test(`a click survives the background being killed before it could answer (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await app.open(INBOX);
  await openThread(page, SUBJECT);
  const log = page.sidebar.role('button', 'Log thread');
  await expect(log).toBeEnabled();
  const shown = await timesShown(page, replica);
  const history = page.sidebar.role('list', 'History');

  await app.background.evaluate(({ scope }) => scope.marginFaults.hold('after-commit'));
  await log.click();
  await expect
    .poll(() => app.background.evaluate(({ scope }) => scope.marginFaults.reached))
    .toBe('after-commit');
  await app.killBackground();

  await expect(page.sidebar.role('status').containing(/^Logged/)).toHaveText(/^Logged \d+ message/);
  await expect(history.css('time')).toHaveCount(shown.length);
});
