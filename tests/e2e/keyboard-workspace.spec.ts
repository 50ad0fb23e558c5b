import { type App, BROWSER, expect, type Page, test } from './harness/index.ts';
import { soundDatabase } from './help/database.ts';
import { expectFocusSeen, tabTo } from './help/keyboard.ts';
import { rowNames, said } from './help/workspace.ts';

// The ten jobs that a week in the workspace is made of, without one press of a mouse: no step here
// but keys, and after each of them somebody sees where the next key goes.

/** The workspace with the demo data in it. */
async function begin(app: App): Promise<Page> {
  const page = await app.firstRunPage();
  await page.viewport(1280, 800);
  await tabTo(page.role('button', 'Try the demo data'));
  await page.press('Enter');
  await expect(page.role('button', 'Remove demo data')).toBeVisible();
  await expectFocusSeen(page);
  return page;
}

async function go(page: Page, letter: string, heading: string): Promise<void> {
  await page.press('g');
  await page.press(letter);
  await expect(page.role('heading', heading, { level: 1 })).toBeVisible();
}

test(`people are found, opened, filtered, kept as a view, changed and tagged by keyboard alone (${BROWSER})`, async ({
  app,
}) => {
  const page = await begin(app);
  // 1. Find a person from anywhere, 2. open their record and go back to the list.
  await page.press('/');
  await expect(page.css('main .search-input')).toBeFocused();
  await page.type('jonas');
  await expect(page.role('option', /^Jonas Berg/)).toBeVisible();
  await page.press('Enter');
  await expect(page.role('heading', 'Jonas Berg')).toBeVisible();
  await go(page, 'p', 'People');
  const grid = page.role('grid', 'People');
  await expect(grid).toBeFocused();
  await page.press('j');
  await page.press('Enter');
  await expect(page.role('heading', 'Nora Lindqvist')).toBeVisible();
  // The browser's own key, which a driver cannot press.
  await page.raw.goBack();
  await expect(grid).toBeFocused();
  await expect(grid).toHaveAttribute('aria-activedescendant', 'cell-1-0');
  await expectFocusSeen(page);

  // 7. Filter by words and keep it as a view.
  await tabTo(page.role('combobox', 'Filter'), 'Shift+Tab');
  await page.type('company:fjord');
  await page.press('Enter');
  await expect(rowNames(page)).toHaveTexts(['Nora Lindqvist', 'Jonas Berg']);
  await tabTo(page.role('button', 'Save view'), 'Shift+Tab');
  await page.press('Enter');
  await expect(page.role('textbox', 'Name of the view')).toBeFocused();
  await page.type('Bikes');
  await page.press('Enter');
  await expect(page.role('heading', 'Bikes')).toBeVisible();
  await expectFocusSeen(page);

  // 6. Change a value where it stands.
  await tabTo(grid);
  await page.press('Home');
  await page.press('ArrowRight');
  await page.press('ArrowRight');
  await page.press('e');
  await expect(page.role('textbox', 'Company')).toBeFocused();
  await page.press('Control+a');
  await page.type('Fjord Bikes AS');
  await page.press('Enter');
  await expect(said(page)).toHaveText('Changed: Company');
  await expect(grid).toBeFocused();
  await expectFocusSeen(page);
  await page.press('z');
  await expect(said(page)).toHaveText(/^Undone/);

  // 8. Choose several rows and tag them; one key takes it back.
  await page.press('Home');
  await page.press('x');
  await page.press('j');
  await page.press('x');
  const bar = page.role('toolbar').containing(/2 selected/);
  await tabTo(bar.role('button', 'Add tag'));
  await page.press('Enter');
  await expect(bar.role('textbox', 'Add tag')).toBeFocused();
  await page.type('fair');
  await page.press('Enter');
  await expect(said(page)).toHaveText('Changed 2 rows');
  await expectFocusSeen(page);
  const tagged = async () =>
    (await soundDatabase(app)).contacts.filter(({ tags }) => tags?.includes('fair')).length;
  expect(await tagged()).toBe(2);
  await page.press('z');
  await expect.poll(tagged).toBe(0);
  await expectFocusSeen(page);
  await tabTo(bar.role('button', 'Clear selection'));
  await page.press('Enter');
  await expect(bar).toHaveCount(0);
  await expect(grid).toBeFocused();
});

test('a person and a deal are added, the deal goes on, and what was said is written down by keyboard alone (chromium)', async ({
  app,
}) => {
  const page = await begin(app);
  // 3. Add a person, by the address.
  await page.press('Control+k');
  await expect(page.role('combobox', 'Commands')).toBeFocused();
  await page.type('mira@kestrel.example');
  await page.press('Enter');
  await tabTo(page.role('button', /^Add /), 'Shift+Tab');
  await page.press('Enter');
  await expect(said(page)).toHaveText(/^Added/);
  await expectFocusSeen(page);
  await expect(page.role('option', /^Mira/)).toBeVisible();
  await page.press('Enter');
  await expect(page.role('heading', 'Mira')).toBeVisible();

  // 4. Add a deal, 5. and move it on.
  await go(page, 'b', 'Board');
  await tabTo(page.role('button', 'Add deal'));
  await page.press('Enter');
  await expect(page.role('textbox', 'Name')).toBeFocused();
  await page.type('Kestrel signs');
  await page.press('Tab');
  await page.type('4200');
  await page.press('Enter');
  await expect(said(page)).toHaveText('Added Kestrel signs');
  await expectFocusSeen(page);
  const card = page.role('button', 'Kestrel signs');
  // Tab leads to one card of the board, the arrows to the others.
  await tabTo(card);
  await page.press('ArrowDown');
  await expect(page.role('button', 'Onboarding portal')).toBeFocused();
  await page.press('ArrowUp');
  await expect(card).toBeFocused();
  await expectFocusSeen(page);
  await page.press('Alt+ArrowRight');
  await expect(said(page)).toHaveText('Moved Kestrel signs to Qualified');
  await expect(card).toBeFocused();
  await page.press('Enter');
  await expect(page.role('heading', 'Kestrel signs')).toBeVisible();

  // 10. Write down a note and a call.
  await page.press('n');
  await expect(page.role('textbox', 'Note')).toBeFocused();
  await page.type('Wants brass letters');
  await page.press('Control+Enter');
  await expect(page.role('list', 'History').role('button', /Wants brass letters/)).toBeVisible();
  await expectFocusSeen(page);
  await page.press('c');
  const call = page.role('form', 'Call');
  await expect(call.role('textbox', 'What was said')).toBeFocused();
  await page.type('Budget is fine');
  await page.press('Control+Enter');
  await expect(page.role('list', 'History').role('button', /Budget is fine/)).toBeVisible();
  await expectFocusSeen(page);
  await soundDatabase(app);
});

test('a task is put down in words and ticked, and every key is found by keyboard alone (chromium)', async ({
  app,
}) => {
  const page = await begin(app);
  // 9. A task in words, and done.
  await go(page, 't', 'Tasks');
  await tabTo(page.role('textbox', 'What to do'));
  await page.type('Call Nora every Tuesday 10am');
  await page.press('Enter');
  await expect(said(page)).toHaveText(/^Added: Call Nora/);
  await expectFocusSeen(page);
  const row = page.role('listitem', /^Call Nora$/);
  await tabTo(page.role('listitem', /^Send the two references/));
  while ((await row.seen())[0]?.focused !== true) await page.press('j');
  await expectFocusSeen(page);
  await page.press('e');
  await expect(said(page)).toHaveText(/^Done: Call Nora/);
  await expectFocusSeen(page);
  // It repeats, so it is there again, a week later.
  expect((await soundDatabase(app)).tasks.filter(({ text }) => text === 'Call Nora')).toHaveLength(
    2,
  );

  // Whatever one does not know the key of is found by its name, and the keys themselves by one.
  await page.press('Control+k');
  await expect(page.role('combobox', 'Commands')).toBeFocused();
  await page.type('go comp');
  await page.press('Enter');
  await expect(page.role('grid', 'Companies')).toBeFocused();
  await page.press('?');
  await expect(page.role('dialog', 'Keyboard shortcuts')).toHaveText(/Next row/);
  await expectFocusSeen(page);
  await page.press('Escape');
  await expect(page.role('grid', 'Companies')).toBeFocused();
  await expectFocusSeen(page);
});
