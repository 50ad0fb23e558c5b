import { type App, expect, type Page, test } from './harness/index.ts';
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

const BERTH = `BEGIN:VCARD
VERSION:3.0
FN:Ole Holm
EMAIL:ole+berth@piernord-group.example
END:VCARD
`;

const HOUSES = `BEGIN:VCARD
VERSION:3.0
FN:Ada Petersen
EMAIL:ada@piernord.example
ORG:Pier Nord AG
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Ole Holm
EMAIL:ole@piernord-group.example
ORG:Pier Nord GmbH
END:VCARD
`;

/** The quality page of a book with two cards of one person and one that lacks a company. */
async function looked(app: App, more = ''): Promise<Page> {
  const page = await app.extensionPage('workspace.html#/import');
  await dropFiles(page, { 'friends.vcf': CARDS + more });
  await page.role('button', 'Import').click();
  await expect(
    page.role('region', 'friends.vcf').role('status').containing('Imported'),
  ).toBeVisible();
  // Compared by itself once everything is stored.
  await page.role('link', /^\d+ possible duplicates?$/).click();
  // The two beside each other come last, and move everything below them.
  const review = page.role('region', /^Possible duplicates/);
  await expect(review.role('radio', 'Name: Ilse Brandt')).toBeVisible();
  return page;
}

async function people(app: App): Promise<string[]> {
  const { contacts } = await soundDatabase(app);
  return contacts.map(({ name, emails }) => `${name}: ${[...emails].sort().join(', ')}`).sort();
}

test('two records of one person, and of one company, become one, and two again (chromium)', async ({
  app,
}) => {
  const page = await looked(app, HOUSES);
  const review = page.role('region', /^Possible duplicates/);
  await expect(review.text('One mailbox: ilse@kelptide.example')).toBeVisible();
  const before = await people(app);
  await review.role('radio', 'Name: Ilse Brandt').click();
  await page.press('m');
  const house = review.role('radio', 'Name: Pier Nord GmbH');
  await expect(house).toBeVisible();
  await expect
    .poll(() => people(app))
    .toEqual([
      'Ada Petersen: ada@piernord.example',
      'Ilse Brandt: ilse+boats@kelptide.example, ilse@kelptide.example',
      'Jonas Weck: jonas.weck@gmail.com',
      'Ole Holm: ole@piernord-group.example',
    ]);
  await page.role('button', 'Undo').click();
  await expect.poll(() => people(app)).toEqual(before);

  const houses = async () => {
    const { companies, contacts } = await soundDatabase(app);
    return companies
      .map(({ id, name }) => `${name}: ${contacts.filter((one) => one.companyId === id).length}`)
      .sort();
  };
  await house.click();
  await page.press('m');
  await expect(review.text('No two records look like one.')).toBeVisible();
  await expect.poll(houses).toEqual(['Kelp & Tide: 2', 'Pier Nord GmbH: 2']);
  await page.role('button', 'Undo').click();
  await expect.poll(houses).toEqual(['Kelp & Tide: 2', 'Pier Nord AG: 1', 'Pier Nord GmbH: 1']);

  // Whoever comes and is known already is told at once, where they are shown; Ilse was parted again.
  await expect(page.role('link', 'Quality 1')).toBeVisible();
  const again = await app.extensionPage('workspace.html#/import');
  await dropFiles(again, { 'berth.vcf': BERTH });
  await again.role('button', 'Import').click();
  await expect(again.role('link', 'Quality 2')).toBeVisible();
  await page.toFront();
  await expect(review.text('One mailbox: ole@piernord-group.example')).toBeVisible();
  expect(await app.consoleErrors()).toEqual([]);
});

test('what a record lacks is filled in where it is shown (chromium)', async ({ app }) => {
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
  const compared = page
    .role('region', 'Quarter by quarter')
    .role('row', /^Possible duplicates/)
    .role('cell');
  await expect(compared).toHaveTexts(['0', '−1', '1']);
  await page.role('button', "Keep today's figures").click();
  await expect(compared).toHaveTexts(['0', '0', '0', '1']);
  expect(await app.consoleErrors()).toEqual([]);
});
