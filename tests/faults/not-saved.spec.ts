import { type App, BROWSER, expect, type Page, test } from '../e2e/harness/index.ts';
import { notesIn, soundDatabase } from '../e2e/help/database.ts';
import { history, INBOX, logged, logThread, note, openThread, saveNote } from '../e2e/help/mail.ts';
import { fillQuota, loseConnection, mend } from './broken-database.ts';

const TEXT = 'Wants brushed steel, and a quote by Friday';

async function seesNotSaved(page: Page, words: string): Promise<void> {
  await expect(page.sidebar.role('alert').containing(words)).toBeVisible();
  await expect(note(page)).toHaveValue(TEXT);
  await expect(page.sidebar.text('Note saved')).not.toBeVisible();
}

async function savesAgain(app: App, page: Page): Promise<void> {
  await page.sidebar.role('button', 'Retry').click();
  await expect(page.sidebar.text('Note saved')).toBeVisible();
  await expect(page.sidebar.role('alert')).not.toBeVisible();
  await expect(note(page)).toHaveValue('');
  expect(notesIn(await soundDatabase(app))).toEqual([TEXT]);
}

// The errors are made here: to the product one browser's are like the other's.
for (const [error, told] of [
  ['UnknownError', 'chromium'],
  ['AbortError', 'chromium'],
  ['InvalidStateError', BROWSER],
] as const) {
  test(`a connection lost once by ${error} is not noticed (${told})`, async ({ app }) => {
    const page = await app.open(INBOX);
    await openThread(page);
    await note(page).fill(TEXT);
    await loseConnection(app, error, 1);
    await saveNote(page).click();
    await expect(page.sidebar.text('Note saved')).toBeVisible();
    await expect(page.sidebar.role('alert')).not.toBeVisible();
    expect(notesIn(await soundDatabase(app))).toEqual([TEXT]);
  });

  test(`a connection lost for good by ${error} is told, and nothing counts as logged (${told})`, async ({
    app,
  }) => {
    const page = await app.open(INBOX);
    await openThread(page);
    await note(page).fill(TEXT);
    await loseConnection(app, error, 1000);
    await saveNote(page).click();
    await seesNotSaved(page, 'Not saved. Your text is still here.');

    await logThread(page).click();
    await expect(page.sidebar.role('alert').containing('Not saved')).toHaveCount(2);
    await expect(logged(page)).not.toBeVisible();

    await mend(app);
    expect(notesIn(await soundDatabase(app))).toEqual([]);
    await expect(history(page).css('time')).toHaveCount(0);
    await page.sidebar.role('button', 'Retry').last().click();
    await expect(page.sidebar.text('Note saved')).toBeVisible();
    expect(notesIn(await soundDatabase(app))).toEqual([TEXT]);
  });
}

test(`a full quota is told with the text kept, and saving works again after it (${BROWSER})`, async ({
  app,
}) => {
  const page = await app.open(INBOX);
  await openThread(page);
  await note(page).fill(TEXT);
  await fillQuota(app);
  await saveNote(page).click();
  await seesNotSaved(page, 'Not saved: the disk is full. Free some space and try again.');
  expect(notesIn(await soundDatabase(app))).toEqual([]);
  await mend(app);
  await savesAgain(app, page);
});
