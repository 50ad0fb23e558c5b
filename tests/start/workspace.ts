import type { App } from '../e2e/harness/app.ts';
import type { Page } from '../e2e/harness/page.ts';

/** A screen of the workspace that is worth a picture, and what stands there once it is shown. */
export interface Screen {
  picture: string;
  /** What the tour calls it. */
  name: string;
  /** Where it is, or the link of the one before that leads there. */
  place?: string;
  link?: string;
  shows(page: Page): ReturnType<Page['role']>;
}

export const SCREENS: readonly Screen[] = [
  {
    picture: 'people',
    name: 'The people',
    place: 'people',
    shows: (page) => page.role('link', 'Nora Lindqvist'),
  },
  {
    picture: 'person',
    name: 'A person',
    link: 'Nora Lindqvist',
    shows: (page) => page.text('Relationship'),
  },
  {
    picture: 'deal',
    name: 'A deal',
    link: 'Shop relaunch',
    shows: (page) => page.text('Chance to win'),
  },
  {
    picture: 'board',
    name: 'The board',
    place: 'board',
    shows: (page) => page.role('button', 'Packaging line'),
  },
  {
    picture: 'report',
    name: 'A report',
    place: 'reports/conversion',
    shows: (page) => page.role('figure'),
  },
  {
    picture: 'search',
    name: 'The search',
    place: 'search?q=fjord',
    shows: (page) => page.role('option', /^Nora Lindqvist/),
  },
];

/** The workspace with the demo data in it. */
export async function loadDemoData(app: App): Promise<Page> {
  const page = await app.extensionPage('workspace.html#/welcome');
  await page.viewport(1280, 800);
  await page.role('button', /demo data/).click();
  await page.role('button', 'Remove demo data').appears();
  await page.role('button', 'Close').click();
  return page;
}

export async function showScreen(page: Page, { place, link, shows }: Screen): Promise<void> {
  if (place)
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${place}`);
  if (link)
    await page
      .role('main')
      .role('link', new RegExp(`^${link}`))
      .first()
      .click();
  await shows(page).first().appears();
  await isRead(page);
}

/** Pictures of what is still being read would differ from run to run. */
export async function isRead(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let calm = 0; calm < 3; ) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      calm = document.querySelector('[aria-busy=true], .skeleton') ? 0 : calm + 1;
    }
  });
}
