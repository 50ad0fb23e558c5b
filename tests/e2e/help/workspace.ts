import { placesOf } from '../../start/screens.ts';
import { type App, expect, type Page } from '../harness/index.ts';
import { wordsOf } from './words.ts';

export { placesOf };

/** The workspace with the demo data in it, as the first-run page offers it in its `words`. */
export async function openDemo(app: App, words = wordsOf('en')): Promise<Page> {
  const page = await app.tab(/workspace\.html#\/welcome$/);
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
  // The list goes back to its first line once a report was added.
  await page.evaluate(() => {
    const option = [...document.querySelectorAll('option')].find(
      ({ text }) => text === 'Stage conversion',
    );
    const select = option?.closest('select');
    if (!option || !select) throw new Error('There is no such report.');
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.role('region', 'Stage conversion').role('figure')).toBeVisible();
  return page.evaluate(() => location.hash.slice(2));
}
