import { BROWSER, expect, type Page, test } from './harness/index.ts';
import { soundDatabase } from './help/database.ts';
import { expectFocusSeen, tabTo } from './help/keyboard.ts';
import { goTo, openDemo } from './help/workspace.ts';

const said = (page: Page) => page.role('status').containing(/./).last();

test(`a table is changed by keyboard alone, one row and several, and Escape closes one thing at a time (${BROWSER})`, async ({
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
  await expect(stage).toBeFocused();
  await page.press('ArrowDown');
  await page.press('ArrowDown');
  await expect(stage).toHaveValue('Proposal');
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
  await soundDatabase(app);
});
