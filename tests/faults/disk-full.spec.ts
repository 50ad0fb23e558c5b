import { BROWSER, expect, test } from '../e2e/harness/index.ts';
import { emailsIn, notesIn, soundDatabase } from '../e2e/help/database.ts';
import { INBOX, logged, logThread, note, openThread, saveNote } from '../e2e/help/mail.ts';
import { paste } from '../e2e/help/paste.ts';
import { fillQuota, mend } from './broken-database.ts';
import { mountSmallDisk } from './small-disk.ts';

/** Longer than what may be free in the last block of a file. */
const TEXT = 'Wants brushed steel, and a quote by Friday. '.repeat(400).trim();

test(`a full disk is told with the text kept, and saving works again after it (${BROWSER})`, async ({
  launch,
}) => {
  const disk = mountSmallDisk(400);
  if (!disk)
    console.warn('A FULL DISK CANNOT BE MADE BY THIS USER: A FULL QUOTA STANDS IN FOR IT.');
  const app = await launch(disk ? { profile: disk.folder } : {});
  try {
    const page = await app.open(INBOX);
    await openThread(page);
    await note(page).fill('Before');
    await saveNote(page).click();
    await expect(page.sidebar.text('Note saved')).toBeVisible();
    await page.sidebar.role('button', 'Close').click();
    await paste(page, note(page), TEXT);
    await expect(note(page)).toHaveValue(TEXT);

    await (disk ? disk.fill() : fillQuota(app));
    await saveNote(page).click();
    await expect(page.sidebar.role('alert').containing(/^Not saved/)).toBeVisible();
    await expect(note(page)).toHaveValue(TEXT);
    await expect(page.sidebar.text('Note saved')).not.toBeVisible();
    await expect(logged(page)).not.toBeVisible();

    await (disk ? disk.free() : mend(app));
    await page.sidebar.role('button', 'Retry').click();
    await expect(page.sidebar.text('Note saved')).toBeVisible();
    await expect(page.sidebar.role('alert')).not.toBeVisible();
    await logThread(page).click();
    await expect(logged(page)).toBeVisible();
    const stored = await soundDatabase(app);
    expect(notesIn(stored)).toEqual(['Before', TEXT]);
    expect(emailsIn(stored)).toHaveLength(1);
  } finally {
    await app.close();
    disk?.remove();
  }
});
