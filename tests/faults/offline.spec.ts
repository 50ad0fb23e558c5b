import { BROWSER, expect, test } from '../e2e/harness/index.ts';
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
} from '../e2e/help/mail.ts';

test(`without a network everything that was open works (${BROWSER})`, async ({ app, replica }) => {
  const page = await app.open(INBOX);
  await openThread(page);
  const shown = (await idsShown(page)).length;
  replica.goOffline();

  await logThread(page).click();
  await expect(logged(page)).toHaveText(loggedWords(shown));
  await note(page).fill('Written on a train');
  await saveNote(page).click();
  await expect(page.sidebar.text('Note saved')).toBeVisible();
  await expect(history(page).css('time')).toHaveCount(shown + 1);

  const popup = await app.extensionPage('popup.html');
  await popup.role('tab', 'Search').click();
  await popup.role('combobox').fill('Ana');
  await expect(popup.role('option', /^Ana Petrova/)).toBeVisible();

  const stored = await soundDatabase(app);
  expect(notesIn(stored)).toEqual(['Written on a train']);
  expect(emailsIn(stored)).toHaveLength(shown);
});
