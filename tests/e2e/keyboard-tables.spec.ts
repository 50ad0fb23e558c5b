import { BROWSER, expect, type Page, test } from './harness/index.ts';
import { soundDatabase } from './help/database.ts';
import { expectFocusSeen, tabTo } from './help/keyboard.ts';
import { goTo, openDemo, rowNames, said } from './help/workspace.ts';

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
  await expect(bar.role('combobox', 'Value')).toBeFocused();
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

const heads = (page: Page) => page.css('.grid-head-cell .grid-sort');

test('rows are put together, folded and unfolded by keyboard alone (chromium)', async ({ app }) => {
  const page = await openDemo(app);
  await page.viewport(1280, 800);
  await goTo(page, 'people');
  await expect(page.role('grid', 'People')).toBeFocused();
  await expect(rowNames(page)).toHaveCount(8);

  await tabTo(page.role('button', 'Group'), 'Shift+Tab');
  await page.press('Enter');
  const choices = page.role('menu', 'Group');
  await expect(choices.role('menuitemradio', 'No grouping')).toBeFocused();
  await tabTo(choices.role('menuitemradio', 'Whose turn'), 'ArrowDown');
  await page.press('Enter');
  await expect(page.role('button', 'Grouped by Whose turn')).toBeFocused();
  await expectFocusSeen(page);
  const grid = page.role('treegrid', 'People');
  await tabTo(grid);
  await page.press('Home');
  await expectFocusSeen(page);
  const groups = page.css('.grid-group');
  await expect(groups.first()).toHaveAttribute('aria-expanded', 'true');
  await page.press('ArrowLeft');
  await expect(groups.first()).toHaveAttribute('aria-expanded', 'false');
  const left = (await rowNames(page).texts()).length;
  expect(left).toBeLessThan(8);
  await page.press('ArrowRight');
  await expect(rowNames(page)).toHaveCount(8);

  // From a row its head is one key away, and Enter folds there too.
  await page.press('j');
  await page.press('j');
  await page.press('ArrowLeft');
  await expect(grid).toHaveAttribute('aria-activedescendant', 'cell-0-0');
  await page.press('Enter');
  await expect(rowNames(page)).toHaveCount(left);
  await page.press('Enter');
  await expect(rowNames(page)).toHaveCount(8);

  await tabTo(page.role('button', 'Grouped by Whose turn'), 'Shift+Tab');
  await page.press('Enter');
  // The menu opens where one is; the arrows go round.
  await expect(choices.role('menuitemradio', 'Whose turn')).toBeFocused();
  await tabTo(choices.role('menuitemradio', 'No grouping'), 'ArrowUp');
  await page.press('Enter');
  await expect(page.role('button', 'Group')).toBeFocused();
  await expect(page.role('grid', 'People')).toBeVisible();
});

test('columns are chosen, put in order, made wider and kept in view by keyboard alone (chromium)', async ({
  app,
}) => {
  const page = await openDemo(app);
  await page.viewport(1280, 800);
  await goTo(page, 'deals');
  await expect(page.role('grid', 'Deals')).toBeFocused();
  await expect(heads(page).first()).toHaveText('Name');

  // In the head: wider, back, and one place on.
  const stage = page.role('columnheader', 'Stage');
  const place = async (name: string) => (await heads(page).texts()).indexOf(name);
  expect(await place('Stage')).toBe(1);
  await tabTo(stage.role('button', 'Stage'));
  const width = () =>
    page.evaluate(
      () => document.querySelector('[role=columnheader][aria-label=Stage]')?.clientWidth ?? 0,
    );
  const before = await width();
  await page.press('Alt+ArrowRight');
  await expect.poll(width).toBe(before + 16);
  await page.press('Alt+ArrowLeft');
  await expect.poll(width).toBe(before);
  await page.press('Alt+Shift+ArrowRight');
  await expect.poll(() => place('Stage')).toBe(2);
  await expect(stage.role('button', 'Stage')).toBeFocused();
  await page.press('Alt+Shift+ArrowLeft');
  await expect.poll(() => place('Stage')).toBe(1);
  await expect(stage.role('button', 'Stage')).toBeFocused();
  await expectFocusSeen(page);
  // Enter puts the rows in this order.
  await page.press('Enter');
  await expect(stage).toHaveAttribute('aria-sort', 'ascending');
  await expect(stage.role('button', 'Stage')).toBeFocused();

  // In the menu: shown, moved as far as it goes, hidden, and how many stay.
  const menu = page.role('list', 'Columns');
  await tabTo(page.role('button', 'Columns'), 'Shift+Tab');
  await page.press('Enter');
  await expect(menu.role('checkbox', 'Name')).toBeFocused();
  const owner = menu.role('checkbox', 'Owner');
  await tabTo(owner);
  await page.press(' ');
  await expect.poll(() => place('Owner')).toBe(8);
  await expect(owner).toBeFocused();
  const forward = menu.role('button', 'Move Owner forward');
  await tabTo(forward);
  for (let at = 7; at >= 0; at -= 1) {
    await page.press('Enter');
    await expect.poll(() => place('Owner')).toBe(at);
    if (at > 0) await expect(forward).toBeFocused();
  }
  // It can go no further: the other button is where one goes on.
  await expect(menu.role('button', 'Move Owner back')).toBeFocused();
  await expectFocusSeen(page);
  await tabTo(owner, 'Shift+Tab');
  await page.press(' ');
  await expect.poll(() => place('Owner')).toBe(-1);
  await expect(owner).toBeFocused();
  const stays = page.role('combobox', 'Pinned columns');
  await tabTo(stays);
  await page.press('ArrowDown');
  await expect(page.css('.grid-head-cell.pinned')).toHaveCount(2);
  await page.press('Escape');
  await expect(page.role('button', 'Columns')).toBeFocused();

  // What was chosen is there the next time.
  await page.reload();
  await expect(page.css('.grid-head-cell.pinned')).toHaveCount(2);
  await expect(page.role('grid', 'Deals')).toBeFocused();
  await tabTo(page.role('button', 'Columns'), 'Shift+Tab');
  await page.press('Enter');
  await tabTo(page.role('button', 'Reset columns'));
  await page.press('Enter');
  await expect(page.css('.grid-head-cell.pinned')).toHaveCount(1);
});

test(`views are saved, changed, gone through and deleted by keyboard alone (${BROWSER})`, async ({
  app,
}) => {
  const page = await openDemo(app);
  await page.viewport(1280, 800);
  await goTo(page, 'people');
  const save = async (name: string) => {
    await tabTo(page.role('button', 'Save view'), 'Shift+Tab');
    await page.press('Enter');
    await expect(page.role('textbox', 'Name of the view')).toBeFocused();
    await page.type(name);
    await page.press('Enter');
    await expect(page.role('heading', name)).toBeVisible();
    await expect(page.role('button', 'Save view')).toBeFocused();
    await expectFocusSeen(page);
  };
  const filter = page.role('combobox', 'Filter');
  await tabTo(filter, 'Shift+Tab');
  await page.type('company:fjord');
  await page.press('Enter');
  await expect(rowNames(page)).toHaveCount(2);
  await save('Bikes');
  await tabTo(page.role('button', /^Remove the filter/));
  await page.press('Enter');
  await expect(rowNames(page)).toHaveCount(8);
  await expect(filter).toBeFocused();
  await page.type('turn:mine');
  await page.press('Enter');
  const change = page.role('button', 'Save changes to Bikes');
  await tabTo(change, 'Shift+Tab');
  await page.press('Enter');
  await expect(said(page)).toHaveText('Saved the view Bikes');
  await expect(change).toHaveCount(0);
  await expect(page.role('grid', 'People')).toBeFocused();
  await expectFocusSeen(page);
  const mine = await rowNames(page).texts();
  await save('Mine to answer');

  // From one to another in the navigation.
  const link = (name: RegExp) => page.role('navigation').first().role('link', name);
  await tabTo(link(/^Bikes/), 'Shift+Tab');
  await page.press('Enter');
  await expect(page.role('heading', 'Bikes')).toBeVisible();
  await expect(rowNames(page)).toHaveTexts(mine);
  await page.reload();
  await expect(page.role('heading', 'Bikes')).toBeVisible();
  await expect(rowNames(page)).toHaveTexts(mine);

  // One that is deleted leaves the keys to the table, and one key brings it back.
  await tabTo(page.role('button', 'Remove the view Bikes'), 'Shift+Tab');
  await page.press('Enter');
  await expect(said(page)).toHaveText('Removed the view Bikes');
  await expect(page.role('heading', 'People')).toBeVisible();
  await expect(page.role('grid', 'People')).toBeFocused();
  await expectFocusSeen(page);
  await expect(link(/^Bikes/)).toHaveCount(0);
  await page.press('z');
  await expect(link(/^Bikes/)).toBeVisible();
  await soundDatabase(app);
});
