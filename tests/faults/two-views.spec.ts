import { BROWSER, expect, test } from '../e2e/harness/index.ts';
import { emailsIn, soundDatabase } from '../e2e/help/database.ts';
import {
  history,
  INBOX,
  idsShown,
  logged,
  loggedWords,
  logThread,
  openThread,
  SUBJECT,
} from '../e2e/help/mail.ts';

test(`a thread that two tabs log at the same moment is there once (${BROWSER})`, async ({
  app,
}) => {
  const [one, other] = [await app.open(INBOX), await app.open(INBOX)];
  await openThread(one);
  await openThread(other);
  const shown = (await idsShown(one)).length;

  await app.background.evaluate(({ scope }) => scope.marginFaults.hold('before-write'));
  const standing = () =>
    app.background.evaluate(({ scope }) => Number(Reflect.get(scope.marginFaults, 'standing')));
  await logThread(one).click();
  await expect.poll(standing).toBe(1);
  await logThread(other).click();
  await expect.poll(standing).toBe(2);
  await app.background.evaluate(({ scope }) => scope.marginFaults.release());

  for (const page of [one, other]) {
    await page.toFront();
    await expect(logged(page)).toBeVisible();
    await expect(history(page).css('time')).toHaveCount(shown);
  }
  const stored = await soundDatabase(app);
  expect(emailsIn(stored)).toHaveLength(shown);
  expect(stored.threads).toHaveLength(1);
});

test('a thread is known again when the accounts have changed places (chromium)', async ({
  app,
  replica,
}) => {
  const page = await app.open(INBOX);
  await openThread(page);
  const shown = (await idsShown(page)).length;
  await logThread(page).click();
  await expect(logged(page)).toHaveText(loggedWords(shown));
  await page.close();

  const [first, second] = replica.world.boxes().map(({ account }) => account);
  if (!first || !second) throw new Error('The story has two mailboxes.');
  const paths = [first.path, second.path] as const;
  [second.path, first.path] = paths;
  try {
    const mine = await app.open('https://mail.google.com/mail/u/1/#inbox');
    await openThread(mine, SUBJECT);
    await expect(logged(mine)).toBeVisible();
    await expect(history(mine).css('time')).toHaveCount(shown);
    await logThread(mine).click();
    await expect(logged(mine)).toHaveText('Logged already');

    const others = await app.open(INBOX);
    await openThread(others, 'Sunday run');
    await expect(history(others).css('time')).toHaveCount(0);
    await logThread(others).click();
    await expect(logged(others)).toHaveText(/^Logged \d+ message/);
  } finally {
    [first.path, second.path] = paths;
  }
  const mails = emailsIn(await soundDatabase(app));
  const accounts = mails.map(({ account }) => account);
  expect(accounts.filter((account) => account === first.address)).toHaveLength(shown);
  expect(accounts.filter((account) => account === second.address).length).toBeGreaterThan(0);
  expect(accounts).toHaveLength(
    accounts.filter((account) => account === first.address || account === second.address).length,
  );
});
