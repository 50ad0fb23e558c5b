import { BROWSER, expect, test } from '../e2e/harness/index.ts';
import { alteredExtension } from '../e2e/help/altered-extension.ts';
import { emailsIn, notesIn, soundDatabase } from '../e2e/help/database.ts';
import {
  history,
  INBOX,
  idsShown,
  logged,
  logThread,
  note,
  openThread,
  saveNote,
} from '../e2e/help/mail.ts';

const TEXT = 'Half a thought about';

test(`an update under an open tab keeps the unsaved note (${BROWSER})`, async ({ app }) => {
  const page = await app.open(INBOX);
  await openThread(page);
  await note(page).fill(TEXT);

  await app.reloadExtension();

  await note(page).click();
  // Firefox puts the new sidebar into open tabs by itself; in Chromium the old one has to say it.
  const words =
    BROWSER === 'firefox' ? /^Margin CRM is new in this tab/ : /^Margin CRM was updated/;
  const updated = page.sidebar.role('alert').containing(words);
  await expect(updated).toBeVisible();
  await expect(page.sidebar).toHaveCount(1);
  await expect(note(page)).toHaveValue(TEXT);
  await updated.role('button', 'Reload').click();
  await expect(updated).not.toBeVisible();
  await expect(note(page)).toHaveValue(TEXT);
  await saveNote(page).click();
  await expect(page.sidebar.text('Note saved')).toBeVisible();
  expect(notesIn(await soundDatabase(app))).toEqual([TEXT]);
});

test(`a second sidebar takes the place of the first (${BROWSER})`, async ({ launch }) => {
  const app = await launch({ extension: alteredExtension((built) => [...built, 'scripting']) });
  const page = await app.open(INBOX);
  await openThread(page);
  const shown = (await idsShown(page)).length;
  await page.evaluate(() =>
    document.querySelector('margin-crm')?.setAttribute('data-first', 'yes'),
  );

  await app.background.evaluate(async ({ api }) => {
    const [tab] = await api.tabs.query({ url: 'https://mail.google.com/*' });
    await api.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      files: ['content-scripts/gmail.js'],
    });
  });

  await expect(page.css('margin-crm[data-first]')).toHaveCount(0);
  await expect(page.css('margin-crm')).toHaveCount(1);
  await logThread(page).click();
  await expect(logged(page)).toBeVisible();
  await expect(history(page).css('time')).toHaveCount(shown);
  expect(emailsIn(await soundDatabase(app))).toHaveLength(shown);
  // Coming after the page's own scripts it cannot keep keys from them, and says so.
  await page.sidebar
    .role('alert')
    .containing(/^Margin CRM is new/)
    .role('button', 'Reload')
    .click();
  await expect(page.sidebar.role('alert')).not.toBeVisible();
  await note(page).fill('once');
  await expect(note(page)).toHaveValue('once');
});
