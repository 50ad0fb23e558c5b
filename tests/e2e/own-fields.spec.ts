import { BROWSER, expect, type Page, test } from './harness/index.ts';
import { soundDatabase } from './help/database.ts';
import { goTo, openDemo } from './help/workspace.ts';

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

test(`a field that is made in one dialog is in the record, the table, its filter and reports, and a formula reckons with it (${BROWSER})`, async ({
  app,
}) => {
  const page = await openDemo(app);
  await page.viewport(1280, 800);
  const { deals } = await soundDatabase(app);
  await goTo(page, `deal/${deals.find(({ name }) => name === 'Shop relaunch')?.id}`);
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
  await soundDatabase(app);
});
