import { BROWSER, expect, test } from '../e2e/harness/index.ts';
import { soundDatabase } from '../e2e/help/database.ts';
import { INBOX, logThread, openThread, SUBJECT } from '../e2e/help/mail.ts';

test(`a page that changed under us is said to be unreadable, and nothing of it is logged (${BROWSER})`, async ({
  app,
}) => {
  // A contact, so that automatic logging would take the thread if it could.
  const known = await app.open(INBOX);
  await openThread(known);
  await known.sidebar.role('button', 'Add Ana Petrova').click();
  await known.sidebar.role('textbox', 'Name').fill('Ana Petrova');
  await known.press('Enter');
  await expect(known.sidebar.text('Added Ana Petrova')).toBeVisible();
  const address = new URL(known.url());
  await known.close();
  const before = await soundDatabase(app);

  const page = await app.open(`${address.origin}${address.pathname}?drift=1${address.hash}`);
  await expect(page.role('heading', SUBJECT)).toBeVisible();
  const alert = page.sidebar.role('alert');
  await expect(alert.role('heading', "Can't read this page")).toBeVisible();
  await expect(logThread(page)).toHaveCount(0);
  await expect(page.sidebar.text(SUBJECT)).toHaveCount(0);

  const after = await soundDatabase(app);
  expect(after.activities).toEqual(before.activities);
  expect(after.contacts).toHaveLength(1);
});
