import { BROWSER, expect, type Page, test } from './harness/index.ts';
import { soundDatabase } from './help/database.ts';
import { expectFocusSeen, tabTo } from './help/keyboard.ts';
import { goTo, openDemo } from './help/workspace.ts';

const said = (page: Page) => page.role('status').containing(/./).last();

test(`a table is changed, grouped, laid out and kept by keyboard alone, and Escape closes one thing at a time (${BROWSER})`, async ({
  app,
}) => {
  const page = await openDemo(app);
  await page.viewport(1280, 800);
  await goTo(page, 'deals');
  const grid = page.role('grid', 'Deals');
  await expect(grid).toBeFocused();
  const row = page.css('.grid-row').containing(/Onboarding portal/);
  await expect(row).toHaveText(/Lead/);

  // A choice where it stands: the arrows go past what they come to.
  await page.press('j');
  await page.press('ArrowRight');
  await page.press('e');
  const stage = page.role('combobox', 'Stage');
  await expect(stage).toBeFocused();
  await page.press('ArrowDown');
  await page.press('ArrowDown');
  await expect(stage).toHaveValue('Proposal');
  await page.press('Escape');
  await expect(grid).toBeFocused();
  await expect(row).toHaveText(/Lead/);
  await page.press('e');
  await page.press('ArrowDown');
  await page.press('ArrowDown');
  await page.press('Enter');
  await expect(said(page)).toHaveText('Changed: Stage');
  await expect(row).toHaveText(/Proposal/);
  await expect(grid).toBeFocused();
  await expectFocusSeen(page);
  await page.press('z');
  await expect(row).toHaveText(/Lead/);

  // The same in several rows, with a way back from every step.
  await page.press('x');
  await page.press('j');
  await page.press('x');
  const bar = page.role('toolbar').containing(/2 selected/);
  const change = bar.role('button', 'Set a field');
  await tabTo(change);
  await page.press('Enter');
  const field = bar.role('combobox', 'Field');
  await expect(field).toBeFocused();
  await field.choose('Next step');
  await expect(field).toBeFocused();
  await page.press('Tab');
  await expect(bar.role('textbox', 'Value')).toBeFocused();
  await page.type('Send the contract');
  await page.press('Enter');
  await expect(bar.role('button', 'Apply')).toBeFocused();
  await expectFocusSeen(page);
  await page.press('Escape');
  await expect(change).toBeFocused();
  await expectFocusSeen(page);
  await expect(bar).toBeVisible();
  await page.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(grid).toBeFocused();

  // What rows are put together by.
  await tabTo(page.role('button', 'Group'), 'Shift+Tab');
  await page.press('Enter');
  await tabTo(page.role('button', 'Company'), 'ArrowDown');
  await expectFocusSeen(page);
  await page.press('Enter');
  await expect(page.role('treegrid', 'Deals')).toBeVisible();
  await expect(page.role('button', 'Grouped by Company')).toBeFocused();
  await expectFocusSeen(page);

  // Which columns there are, and where: what is moved keeps the keys.
  await tabTo(page.role('button', 'Columns'));
  await page.press('Enter');
  const up = page.role('button', 'Move Value forward');
  await tabTo(up);
  await page.press('Enter');
  await expect(up).toBeFocused();
  await expectFocusSeen(page);
  await page.press('Escape');
  await expect(page.role('button', 'Columns')).toBeFocused();
  await expect(page.role('columnheader').nth(2)).toHaveText('Value');

  // And all of it under a name.
  await tabTo(page.role('button', 'Save view'), 'Shift+Tab');
  await page.press('Enter');
  await expect(page.role('textbox', 'Name of the view')).toBeFocused();
  await page.press('Escape');
  await expect(page.role('button', 'Save view')).toBeFocused();
  await page.press('Enter');
  await page.type('By company');
  await page.press('Enter');
  await expect(page.role('heading', 'By company')).toBeVisible();
  await expectFocusSeen(page);
  await page.reload();
  await expect(page.role('treegrid', 'Deals')).toBeVisible();
  await expect(page.role('columnheader').nth(2)).toHaveText('Value');
  await soundDatabase(app);
});
