import { placesOf } from '../../start/screens.ts';
import { type App, expect, type Page } from '../harness/index.ts';
import { wordsOf } from './words.ts';

export { placesOf };

/** The workspace with the demo data in it, as the first-run page offers it in its `words`. */
export async function openDemo(app: App, words = wordsOf('en')): Promise<Page> {
  const page = await app.firstRunPage();
  await page.toFront();
  await page.role('button', words('welcome_demo_try')).click();
  await expect(page.role('button', words('welcome_demo_remove'))).toBeVisible();
  return page;
}

/** Another screen of the page that is open, as a link of the navigation leads there. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
  await expect(page.css('main :is(h1, [role=search], .search-input)').first()).toBeVisible();
  // What was there before is gone, what is there now has read what it shows.
  await expect
    .poll(() =>
      page.evaluate(
        (hash) => location.hash === hash && !document.querySelector('main [aria-busy=true]'),
        `#/${place}`,
      ),
    )
    .toBe(true);
}

/** What stands in the rows of the table that is shown, by name; heads of groups are none. */
export const rowNames = (page: Page) => page.css('.grid-body .grid-cell .row-link');

/** What was said last about what was done. */
export const said = (page: Page) => page.role('status').containing(/./).last();

/** The page of the deal that most stories are about. */
export async function openDeal(app: App, page: Page): Promise<void> {
  const place = (await placesOf(app)).find((one) => one.startsWith('deal/'));
  await goTo(page, place ?? 'deals');
}

/** A dashboard of one's own with a report on it, which the demo data do not bring; where it is. */
export async function makeDashboard(page: Page): Promise<string> {
  await goTo(page, 'reports');
  await page.role('textbox', 'Name of the dashboard').fill('Monday');
  await page.press('Enter');
  await expect(page.role('heading', 'Monday')).toBeVisible();
  await expect(page.role('combobox', 'Add a report')).toBeVisible();
  await addReports(page, 'Stage conversion');
  await expect(page.role('region', 'Stage conversion').role('figure')).toBeVisible();
  return page.evaluate(() => location.hash.slice(2));
}

/** Chooses reports for the dashboard that is open, all before the page has drawn the first of them. */
export async function addReports(page: Page, ...names: string[]): Promise<void> {
  // The list goes back to its first line once a report was added.
  await page.evaluate((wanted) => {
    for (const name of wanted) {
      const option = [...document.querySelectorAll('option')].find(({ text }) => text === name);
      const select = option?.closest('select');
      if (!option || !select) throw new Error('There is no such report.');
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, names);
}

/** Types a day, or a day and an hour, into a field: how that is done is the business of each browser and country. */
export async function fillWhen(page: Page, selector: string, value: string): Promise<void> {
  await page.evaluate(
    ([where, typed]) => {
      const field = document.querySelector<HTMLInputElement>(where);
      if (!field) throw new Error('There is no day to choose.');
      field.value = typed;
      for (const kind of ['input', 'change'])
        field.dispatchEvent(new Event(kind, { bubbles: true }));
    },
    [selector, value] as const,
  );
}
