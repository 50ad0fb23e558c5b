import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER, expect, type Page, test } from './harness/index.ts';
import { soundDatabase } from './help/database.ts';

/** Files that are not what they seem: changed on the disk, in a folder, in letters of old. */

const card = (page: Page, name: string) => page.role('region', name);

const meeting = (title: string) => `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:quay-walk@harbourlight.example
DTSTART:20261009T100000Z
DTEND:20261009T110000Z
SUMMARY:${title}
ATTENDEE;PARTSTAT=ACCEPTED:mailto:robin@harbourlight.example
ATTENDEE;PARTSTAT=ACCEPTED;CN=Oskar Lind:mailto:oskar@quayside.example
END:VEVENT
END:VCALENDAR
`;

const CARD =
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Imke Visser\r\nEMAIL:imke@tide.example\r\nEND:VCARD\r\n';
/** «Иван Петров;Ромашка» and two more, as a Russian program of old writes them. */
const RUSSIAN = Uint8Array.from(
  'Name,Company,Email\n\xc8\xe2\xe0\xed \xcf\xe5\xf2\xf0\xee\xe2,\xd0\xee\xec\xe0\xf8\xea\xe0,ivan@romashka.example\n',
  (char) => char.charCodeAt(0),
);

async function choose(page: Page, ...paths: string[]): Promise<void> {
  await expect(page.role('button', 'Choose files')).toBeVisible();
  const input = await page.raw.$('input[type=file]');
  await input?.uploadFile(...paths);
}

test(`a file that changed since it was chosen says so by its name, and is taken again (${BROWSER})`, async ({
  app,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'margin-import-'));
  const path = join(folder, 'harbour.ics');
  writeFileSync(path, meeting('Walk along the quay'));
  const page = await app.extensionPage('workspace.html#/import');
  await choose(page, path);
  const file = card(page, 'harbour.ics');
  await expect(file.role('button', 'Import')).toBeVisible();
  rmSync(path);
  await file.role('button', 'Import').click();
  await expect(file.role('alert')).toHaveText(
    '“harbour.ics” has changed or moved since you chose it. Choose it again.',
  );
  expect((await soundDatabase(app)).activities).toEqual([]);

  writeFileSync(path, meeting('Walk along the whole quay'));
  await choose(page, path);
  await file.role('button', 'Import').click();
  await expect(file.role('status').containing('Imported')).toBeVisible();
  const { activities } = await soundDatabase(app);
  expect(activities.map(({ subject }) => subject)).toEqual(['Walk along the whole quay']);
  rmSync(folder, { recursive: true });
  expect(await app.consoleErrors()).toEqual([]);
});

test(`what a table is written in is said, chosen again, and read so (${BROWSER})`, async ({
  app,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'margin-import-'));
  writeFileSync(join(folder, 'clients.csv'), RUSSIAN);
  const page = await app.extensionPage('workspace.html#/import');
  await choose(page, join(folder, 'clients.csv'));
  const file = card(page, 'clients.csv');
  await expect(file).toHaveText(/Such as Иван Петров/);
  const choice = file.role('combobox', 'Character set');
  await expect(choice).toHaveValue('Cyrillic (Windows-1251)');
  await choice.choose('Western (Windows-1252)');
  await file.role('button', 'Read again').click();
  await expect(file).toHaveText(/Such as Èâàí Ïåòðîâ/);
  // In this one it is no table at all, and can still be read as something else.
  await choice.choose('Unicode (UTF-16 LE)');
  await file.role('button', 'Read again').click();
  await expect(file.role('alert')).toHaveText(/Nothing in this file is known/);
  await choice.choose('Cyrillic (Windows-1251)');
  await file.role('button', 'Read again').click();
  await expect(file).toHaveText(/Such as Иван Петров/);
  await file.role('button', 'Import').click();
  await expect(file.role('status').containing('Imported')).toBeVisible();
  const { contacts, companies } = await soundDatabase(app);
  expect(contacts.map(({ name }) => name)).toEqual(['Иван Петров']);
  expect(companies.map(({ name }) => name)).toEqual(['Ромашка']);
  rmSync(folder, { recursive: true });
  expect(await app.consoleErrors()).toEqual([]);
});

// Only the protocol of Chromium lets a folder go over a page as the system does.
test('a folder gives the files that are in it (chromium)', async ({ app }) => {
  const folder = mkdtempSync(join(tmpdir(), 'margin-import-'));
  const backup = join(folder, 'Backup');
  mkdirSync(join(backup, '2025'), { recursive: true });
  writeFileSync(join(backup, 'friends.vcf'), CARD);
  writeFileSync(
    join(backup, '2025', 'friends.vcf'),
    CARD.replaceAll('Imke', 'Onno').replace('imke', 'onno'),
  );
  writeFileSync(join(backup, 'readme.html'), '<p>');
  const page = await app.extensionPage('workspace.html#/import');
  await expect(page.role('heading', 'Bring your history')).toBeVisible();
  const session = await page.raw.createCDPSession();
  const data = { items: [], files: [backup], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  await expect(card(page, 'Backup')).toHaveText(/2 files in it\s*1 other file cannot be read/);
  await page.role('button', 'Import all').click();
  for (const name of ['Backup › 2025/friends.vcf', 'Backup › friends.vcf'])
    await expect(card(page, name).role('status').containing('Imported')).toBeVisible();
  const { contacts } = await soundDatabase(app);
  expect(contacts.map(({ name }) => name).sort()).toEqual(['Imke Visser', 'Onno Visser']);
  rmSync(folder, { recursive: true });
  expect(await app.consoleErrors()).toEqual([]);
});
