import { type App, BROWSER, expect, type Page, test } from './harness/index.ts';
import { soundDatabase } from './help/database.ts';
import { keepDownloads, savedText } from './help/downloads.ts';
import { dropFiles } from './help/drop-files.ts';

/** Chooses a file of this text. */
async function choose(page: Page, text: string): Promise<void> {
  await page.evaluate((content: string) => {
    const input = document.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no input');
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'margin-crm-2026-11-28.ndjson'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** The browser's own window for folders cannot be driven: a folder of its private files is picked. */
async function pickFolder(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Backups', { create: true }),
    });
  });
  await page.role('button', 'Choose folder').click();
  // What comes with the folder moves the fields below it: a click of before would miss them.
  await expect(page.role('button', 'Another folder')).toBeVisible();
}

/** What lies in the folder of the backups, by name. */
async function filesInFolder(page: Page): Promise<[name: string, text: string][]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const found: [string, string][] = [];
    for await (const [name, entry] of (await root.getDirectoryHandle('Backups')).entries())
      if (entry instanceof FileSystemFileHandle)
        found.push([name, await (await entry.getFile()).text()]);
    return found;
  });
}

/** Chooses the newest file of that folder. */
async function chooseFromFolder(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const transfer = new DataTransfer();
    for await (const entry of (await root.getDirectoryHandle('Backups')).values())
      if (entry instanceof FileSystemFileHandle) transfer.items.add(await entry.getFile());
    const input = document.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no input');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function namesIn(app: App): Promise<string[]> {
  return (await soundDatabase(app)).contacts.map(({ name }) => name).sort();
}

test(`a database that is lost is noticed, and a proven backup brings it back (${BROWSER})`, async ({
  app,
}) => {
  const page = await app.extensionPage('workspace.html#/welcome');
  await page.role('button', 'Try the demo data').click();
  await expect(page.role('button', 'Remove demo data')).toBeVisible();
  const before = await namesIn(app);
  expect(before.length).toBeGreaterThan(3);
  await page.close();

  const data = await app.extensionPage('workspace.html#/data');
  await keepDownloads(data);
  await data.role('button', 'Back up now').click();
  await expect(data.text(/^Last proven backup:/)).toBeVisible();
  const file = await savedText(data);
  expect(file).toContain('"format":"margin-crm"');
  await data.close();

  await app.background.evaluate(
    ({ scope }) =>
      new Promise<void>((resolve, reject) => {
        const request = scope.indexedDB.deleteDatabase('margin');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  const lost = await app.extensionPage('workspace.html#/data');
  await expect(lost.role('heading', 'Your data could not be found')).toBeVisible();
  await lost.role('button', 'Restore a backup').click();
  await expect(lost.role('heading', 'Your data could not be found')).toHaveCount(0);
  await choose(lost, file);
  await expect(lost.text('What would happen')).toBeVisible();
  await lost.role('button', 'Restore').click();
  await expect(lost.role('button', 'Undo this restore')).toBeVisible();
  expect(await namesIn(app)).toEqual(before);
  await lost.close();

  const past = await app.extensionPage('workspace.html#/history');
  await expect(past.role('button', 'Undo: Restored from a file')).toBeVisible();
  expect(await app.consoleErrors()).toEqual([]);
});

const HISTORY = `From 1790000000000000001@xxx Mon Oct 05 12:00:00 +0000 2026
X-GM-THRID: 1790000000000000001
From: Robin Hale <robin@harbourlight.example>
To: Nadia Ferreira <nadia@tideworks.example>
Subject: Two moorings for spring
Date: Mon, 5 Oct 2026 12:00:00 +0000
Message-ID: <one@harbourlight.example>

Could you hold two of them?

From 1790000000000000002@xxx Tue Oct 06 12:00:00 +0000 2026
X-GM-THRID: 1790000000000000002
From: Robin Hale <robin@harbourlight.example>
To: Oskar Lind <oskar@quayside.example>
Subject: The quay
Date: Tue, 6 Oct 2026 12:00:00 +0000
Message-ID: <two@harbourlight.example>

Shall we walk along it?

`;

async function imported(page: Page, name: string): Promise<void> {
  const file = page.role('region', name);
  await file.role('button', 'Import').click();
  await expect(file.role('status').containing('Imported')).toBeVisible();
}

test(`a file comes back in, an import goes weeks later, and who is forgotten stays away (${BROWSER})`, async ({
  app,
}) => {
  const page = await app.extensionPage('workspace.html#/import');
  await dropFiles(page, { 'harbour.mbox': HISTORY });
  await imported(page, 'harbour.mbox');
  expect(await namesIn(app)).toEqual(['Nadia Ferreira', 'Oskar Lind']);

  // The past of a domain that is never to be logged.
  await page.role('link', 'Settings').click();
  const never = page.role('region', 'Never log');
  await never.role('textbox', 'Address or domain never to log').fill('quayside.example');
  await never.role('button', 'Add').click();
  await page.role('button', 'Take them out').click();
  const subjects = async () =>
    (await soundDatabase(app)).activities.map(({ subject }) => subject).sort();
  await expect.poll(subjects).toEqual(['Two moorings for spring']);
  await page.role('button', 'Undo').click();
  await expect.poll(subjects).toEqual(['The quay', 'Two moorings for spring']);

  await page.role('link', 'Export and backup').click();
  await keepDownloads(page);
  await page.role('button', 'Save file: Table').click();
  await expect(page.text(/^Saved as contacts-/)).toBeVisible();
  const csv = await savedText(page);
  expect(csv).toMatch(/Nadia Ferreira.*nadia@tideworks\.example/);
  await page.role('button', 'Save file: People as an address book').click();
  await expect.poll(() => savedText(page)).toMatch(/^BEGIN:VCARD/);

  await page.role('textbox', 'Address or domain to forget').fill('nadia@tideworks.example');
  await page.role('button', 'Show what would go').click();
  await page.role('button', 'Forget for good').click();
  await expect(page.role('status').containing('Forgotten')).toBeVisible();
  expect(await namesIn(app)).toEqual(['Oskar Lind']);
  expect(JSON.stringify(await soundDatabase(app))).not.toMatch(/nadia|moorings/i);

  await page.role('link', 'Import').click();
  await dropFiles(page, { 'contacts.csv': csv });
  const file = page.role('region', 'contacts.csv');
  await expect(file).toHaveText(/Already there\s*1|To be updated\s*1|To be added\s*0/);
  await file.text('Why some are left out').click();
  await expect(file).toHaveText(/People you had forgotten\s*1/);

  await page.role('link', 'History').click();
  await page.role('button', 'Undo: Import of harbour.mbox').click();
  await expect.poll(() => namesIn(app)).toEqual([]);
  // Taken back itself, it brings everybody again but who was forgotten.
  await page.role('button', 'Redo: Import of harbour.mbox').click();
  await expect.poll(() => namesIn(app)).toEqual(['Oskar Lind']);
  await expect(page.role('button', 'Undo: Import of harbour.mbox')).toBeVisible();
  expect(await app.consoleErrors()).toEqual([]);
});

/** As if a change had been made long ago: its place in time is its key. */
async function makeOld(app: App, ids: string[]): Promise<void> {
  await app.background.evaluate(
    ({ scope }, [old = [] as string[]]) =>
      new Promise<void>((resolve, reject) => {
        const request = scope.indexedDB.open('margin');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const store = request.result.transaction('changes', 'readwrite').objectStore('changes');
          for (const id of old) {
            const found = store.get(id);
            found.onsuccess = () => {
              store.delete(id);
              store.put({ ...found.result, id: id.replace(/^........-..../, '00000000-0001') });
            };
          }
          store.transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [ids],
  );
}

test(`changes older than wanted are cleared, but for what a later undo needs (${BROWSER})`, async ({
  app,
}) => {
  const card = (name: string) => `BEGIN:VCARD\nVERSION:4.0\nFN:${name}\nEND:VCARD\n`;
  const page = await app.extensionPage('workspace.html#/import');
  await dropFiles(page, { 'first.vcf': card('Ines Prado'), 'second.vcf': card('Jo Marsh') });
  for (const name of ['first.vcf', 'second.vcf']) await imported(page, name);
  await page.role('link', 'History').click();
  await page.role('button', 'Undo: Import of second.vcf').click();
  await expect.poll(() => namesIn(app)).toEqual(['Ines Prado']);
  const { changes } = await soundDatabase(app);
  const steps = changes.filter(({ callKey }) => callKey?.startsWith('import:'));
  expect(steps).toHaveLength(2);
  await makeOld(
    app,
    steps.map(({ id }) => id),
  );

  await page.role('spinbutton', 'Keep changes').fill('1');
  await page.press('Tab');
  const kept = async () =>
    (await soundDatabase(app)).changes.filter(({ callKey }) => callKey?.startsWith('import:'))
      .length;
  await expect.poll(kept).toBe(1);
  await page.reload();
  await expect(page.text('Import of first.vcf')).toHaveCount(0);
  await page.role('button', 'Redo: Import of second.vcf').click();
  await expect.poll(() => namesIn(app)).toEqual(['Ines Prado', 'Jo Marsh']);
  expect(await app.consoleErrors()).toEqual([]);
});

// Firefox keeps no folders: there the file goes to the downloads, as in the story above.
test('a backup under a passphrase goes into a folder, and comes back from it (chromium)', async ({
  app,
}) => {
  const welcome = await app.extensionPage('workspace.html#/welcome');
  await welcome.role('button', 'Try the demo data').click();
  await expect(welcome.role('button', 'Remove demo data')).toBeVisible();
  const before = await namesIn(app);
  const data = await app.extensionPage('workspace.html#/data');
  await pickFolder(data);
  await data.css('#backup-passphrase').fill('seven brass taps');
  await data.role('button', 'Save').click();
  await expect(data.text(/^New backups are sealed/)).toBeVisible();
  await data.role('button', 'Back up now').click();
  await expect(data.text(/^Last proven backup:/)).toBeVisible();
  const [file, ...more] = await filesInFolder(data);
  expect(more).toEqual([]);
  expect(file?.[0]).toMatch(/\.sealed$/);
  for (const name of before) expect(file?.[1].includes(name)).toBe(false);

  await welcome.role('button', 'Remove demo data').click();
  await expect(welcome.role('button', 'Try the demo data')).toBeVisible();
  expect(await namesIn(app)).toEqual([]);
  await chooseFromFolder(data);
  const words = data.css('#restore-passphrase');
  await words.fill('eight brass taps');
  await data.role('button', 'Open').click();
  await expect(data.text(/^That passphrase does not open it/)).toBeVisible();
  await words.fill('seven brass taps');
  await data.role('button', 'Open').click();
  await expect(data.text('What would happen')).toBeVisible();
  expect(await namesIn(app)).toEqual([]);
  await data.role('button', 'Restore').click();
  await expect(data.role('button', 'Undo this restore')).toBeVisible();
  expect(await namesIn(app)).toEqual(before);
  await data.role('button', 'Undo this restore').click();
  await expect(data.text(/^The restore was undone/)).toBeVisible();
  expect(await namesIn(app)).toEqual([]);
});
