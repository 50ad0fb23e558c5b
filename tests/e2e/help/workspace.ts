import { REPORTS } from '@/utils/rules/reports/catalogue';
import { type App, expect, type Page } from '../harness/index.ts';
import { soundDatabase } from './database.ts';

/** The workspace with the demo data in it, as the first-run page offers it. */
export async function openDemo(app: App): Promise<Page> {
  const page = await app.tab(/workspace\.html#\/welcome$/);
  await page.toFront();
  await page.role('button', 'Try the demo data').click();
  await expect(page.role('button', 'Remove demo data')).toBeVisible();
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

/** Every screen there is, with a record of the demo data for each kind of record page. */
export async function placesOf(app: App): Promise<string[]> {
  const { contacts, companies, deals, threads } = await soundDatabase(app);
  const idOf = (rows: readonly { id: string; name: string }[], wanted: string) =>
    rows.find(({ name }) => name === wanted)?.id ?? wanted;
  return [
    'people',
    'companies',
    'deals',
    'activities',
    'board',
    'tasks',
    'playbooks',
    'templates',
    'reports',
    ...REPORTS.map(({ name }) => `reports/${name}`),
    'reports/scores',
    'reports/own/new',
    'import',
    'quality',
    'data',
    'history',
    'products',
    'pipelines',
    'rules',
    'settings',
    'search?q=fjord',
    'find/fjord',
    `person/${idOf(contacts, 'Nora Lindqvist')}`,
    `company/${idOf(companies, 'Fjord Bikes')}`,
    `deal/${idOf(deals, 'Shop relaunch')}`,
    `thread/${threads.find(({ subject }) => subject === 'Proposal for the shop relaunch')?.id}`,
    // Nobody has it.
    'deal/00000000-0000-7000-8000-000000000000',
  ];
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
