import { type App, BROWSER, expect, test } from '../e2e/harness/index.ts';
import { emailsIn, notesIn, soundDatabase } from '../e2e/help/database.ts';
import {
  history,
  INBOX,
  idsShown,
  logged,
  loggedWords,
  logThread,
  note,
  openThread,
  saveNote,
  WHOLE_INBOX,
} from '../e2e/help/mail.ts';

/** The next write stands still at this moment, and the background is ended there. */
async function killAt(app: App, point: 'before-write' | 'after-commit', act: () => Promise<void>) {
  await app.background.evaluate(({ scope }, at) => scope.marginFaults.hold(at), point);
  await act();
  await expect
    .poll(() => app.background.evaluate(({ scope }) => scope.marginFaults.reached))
    .toBe(point);
  await app.killBackground();
}

for (const point of ['before-write', 'after-commit'] as const) {
  test(`a log whose worker was killed ${point} is there once (${BROWSER})`, async ({ app }) => {
    const page = await app.open(INBOX);
    await openThread(page);
    const shown = (await idsShown(page)).length;

    await killAt(app, point, () => logThread(page).click());

    await expect(logged(page)).toHaveText(loggedWords(shown));
    await expect(history(page).css('time')).toHaveCount(shown);
    expect(emailsIn(await soundDatabase(app))).toHaveLength(shown);
  });

  test(`a note whose worker was killed ${point} is there once (${BROWSER})`, async ({ app }) => {
    const page = await app.open(INBOX);
    await openThread(page);
    await note(page).fill('Wants brushed steel');

    await killAt(app, point, () => saveNote(page).click());

    await expect(page.sidebar.text('Note saved')).toBeVisible();
    await expect(note(page)).toHaveValue('');
    expect(notesIn(await soundDatabase(app))).toEqual(['Wants brushed steel']);
  });
}

test(`a long write that is killed half-way leaves nothing behind and is done again (${BROWSER})`, async ({
  app,
}) => {
  const page = await app.open(WHOLE_INBOX);
  await openThread(page, 'Everybody on one line');
  // The write stands after its fortieth row: rows were put, and the transaction cannot end.
  await app.background.evaluate(({ scope }) => {
    const { prototype } = scope.IDBObjectStore;
    const put = prototype.put;
    let rows = 0;
    prototype.put = function (this: IDBObjectStore, ...row: Parameters<typeof put>) {
      rows += 1;
      if (rows === 40) {
        Object.assign(scope, { halfWay: true });
        const keepOpen = () => {
          this.get('nothing').onsuccess = keepOpen;
        };
        keepOpen();
      }
      return put.apply(this, row);
    };
  });
  await logThread(page).click();
  await expect
    .poll(() => app.background.evaluate(({ scope }) => Reflect.has(scope, 'halfWay')))
    .toBe(true);
  await app.killBackground();

  await expect(logged(page)).toHaveText(loggedWords(1));
  const stored = await soundDatabase(app);
  expect(emailsIn(stored)).toHaveLength(1);
  expect(stored.contacts.length).toBeGreaterThan(40);
});

test(`a worker that was stopped when idle wakes up for a click (${BROWSER})`, async ({ app }) => {
  const page = await app.open(INBOX);
  await openThread(page);
  const shown = (await idsShown(page)).length;
  await app.killBackground();
  await logThread(page).click();
  await expect(logged(page)).toHaveText(loggedWords(shown));
  await app.killBackground();
  await page.sidebar.role('button', 'Undo').click();
  await expect(page.sidebar.text('Undone')).toBeVisible();
  await expect(history(page).css('time')).toHaveCount(0);
  expect(emailsIn(await soundDatabase(app))).toEqual([]);
});
