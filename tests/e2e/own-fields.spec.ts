import { expect, type Page, test } from './harness/index.ts';
import { soundDatabase } from './help/database.ts';
import { keepDownloads, savedText } from './help/downloads.ts';
import { dropFiles } from './help/drop-files.ts';
import { INBOX, openThread } from './help/mail.ts';
import { goTo, openDeal, openDemo } from './help/workspace.ts';

/** Makes a field in its dialog, which is the same wherever it is opened. */
async function addField(page: Page, name: string, type: string, formula?: string): Promise<void> {
  await page.role('button', 'Add field').click();
  const dialog = page.role('dialog', 'Add field');
  await dialog.role('textbox', 'Name').fill(name);
  await dialog.role('combobox', 'What it holds').choose(type);
  if (formula) await dialog.role('textbox', 'Formula').fill(formula);
  await dialog.role('button', 'Save').click();
  await expect(dialog).toHaveCount(0);
}

test('a field that is made in one dialog is in the record, the table, its filter, reports, an import, an export and the sidebar, and a formula reckons with it (chromium)', async ({
  app,
}) => {
  const page = await openDemo(app);
  await page.viewport(1280, 800);
  await openDeal(app, page);
  await addField(page, 'Seats', 'Number');
  await page.role('button', 'Change Seats').click();
  await page.role('textbox', 'Seats').fill('12');
  await page.press('Enter');
  await addField(page, 'Twice', 'Formula', '{Seats} * 2');
  await expect(page.role('main')).toHaveText(/Twice\s*24/);

  // Columns out of sight are not drawn.
  await page.viewport(1800, 800);
  await goTo(page, 'deals');
  await page.role('combobox', 'Filter').click();
  await page.type('seats:>10');
  await page.press('Enter');
  const rows = page.css('.grid-row');
  await expect(rows).toHaveTexts([/Shop relaunch.*12.*24/s]);

  await goTo(page, 'reports/own/new');
  await page.role('combobox', 'Measure').choose('Sum of Seats');
  await expect(page.role('region', /^Table/).role('cell', /12$/)).toHaveCount(1);

  await goTo(page, `person/${(await soundDatabase(app)).contacts[0]?.id}`);
  await addField(page, 'Berth', 'Text');
  await goTo(page, 'import');
  const table = 'Name,Email,Berth\nAna Petrova,ana.petrova@northpine.example,West 4\n';
  await dropFiles(page, { 'berths.csv': table });
  const file = page.role('region', 'berths.csv');
  await file.role('button', 'Show what would happen').click();
  await file.role('button', 'Import').click();
  await expect(file.role('status').containing('Imported')).toBeVisible();
  await goTo(page, 'data');
  await keepDownloads(page);
  await page.role('button', 'Save file: Table').click();
  await expect.poll(() => savedText(page)).toMatch(/Berth.*Ana Petrova.*West 4/s);
  const mail = await app.open(INBOX);
  await openThread(mail);
  await expect(mail.sidebar.text('Berth: West 4')).toBeVisible();
  await soundDatabase(app);
});
