import { type App, BROWSER, expect, type Page, test } from './harness/index.ts';
import { soundDatabase } from './help/database.ts';
import { dropFiles } from './help/drop-files.ts';

const CARDS = `BEGIN:VCARD
VERSION:3.0
FN:Ilse Brandt
EMAIL:ilse@kelptide.example
TEL:+49 171 2345678
ORG:Kelp & Tide
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Ilse M. Brandt
EMAIL:ilse+boats@kelptide.example
TITLE:Harbour master
ORG:Kelp & Tide
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Jonas Weck
EMAIL:jonas.weck@gmail.com
END:VCARD
`;

/** The quality page of a book with two cards of one person and one that lacks a company. */
async function looked(app: App): Promise<Page> {
  const page = await app.extensionPage('workspace.html#/import');
  await dropFiles(page, { 'friends.vcf': CARDS });
  await page.role('button', 'Import').click();
  await expect(
    page.role('region', 'friends.vcf').role('status').containing('Imported'),
  ).toBeVisible();
  await page.role('link', 'Quality').click();
  // The two beside each other come last, and move everything below them.
  const review = page.role('region', /^Possible duplicates/);
  await expect(review.role('radio', 'Name: Ilse Brandt')).toBeVisible();
  return page;
}

async function people(app: App): Promise<string[]> {
  const { contacts } = await soundDatabase(app);
  return contacts.map(({ name, emails }) => `${name}: ${[...emails].sort().join(', ')}`).sort();
}

test(`two records of one person become one, and two again (${BROWSER})`, async ({ app }) => {
  const page = await looked(app);
  const review = page.role('region', /^Possible duplicates/);
  await expect(review.text('One mailbox: ilse@kelptide.example')).toBeVisible();
  const before = await people(app);
  await review.role('radio', 'Name: Ilse Brandt').click();
  await page.press('m');
  await expect(review.text('No two records look like one.')).toBeVisible();
  await expect
    .poll(() => people(app))
    .toEqual([
      'Ilse Brandt: ilse+boats@kelptide.example, ilse@kelptide.example',
      'Jonas Weck: jonas.weck@gmail.com',
    ]);
  await page.role('button', 'Undo').click();
  await expect.poll(() => people(app)).toEqual(before);
  expect(await app.consoleErrors()).toEqual([]);
});

test(`what a record lacks is filled in where it is shown (${BROWSER})`, async ({ app }) => {
  const page = await looked(app);
  const missing = page.role('region', /^Something missing/);
  await missing.role('textbox', 'Company: Jonas Weck').fill('Weck Sails');
  await missing.role('button', 'Save').click();
  await expect(missing.text('Nothing to mend here.')).toBeVisible();
  await expect
    .poll(async () => (await soundDatabase(app)).companies.map(({ name }) => name).sort())
    .toEqual(['Kelp & Tide', 'Weck Sails']);
  // What are two stay two, and the quarter is kept beside the next one.
  await page
    .role('region', /^Possible duplicates/)
    .role('button', /^Not a duplicate/)
    .click();
  await expect(page.text('No two records look like one.')).toBeVisible();
  await expect(page.role('columnheader', 'Change')).toBeVisible();
  const { contacts, duplicateAnswers, audits } = await soundDatabase(app);
  expect([contacts.length, duplicateAnswers.length, audits.length]).toEqual([3, 1, 1]);
  expect(await app.consoleErrors()).toEqual([]);
});
