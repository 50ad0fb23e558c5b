import { expect, test } from './harness/index.ts';
import { expectNoBarriers } from './help/axe.ts';
import { meeting, openCalendar, openMeeting } from './help/calendar.ts';
import { INBOX, logged, logThread, note, openThread, SUBJECT } from './help/mail.ts';
import {
  expectFromCatalogue,
  pseudoExtension,
  pseudoWords,
  wordsOfData,
  wordsOfHost,
} from './help/pseudo.ts';
import { goTo, makeDashboard, openDemo, placesOf } from './help/workspace.ts';

const OURS = 'margin-crm';

const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Where scrolling and folding are most likely to go wrong. */
const NARROW = [
  ...['people', 'board', 'tasks', 'reports/forecast', 'reports/own/new', 'quality', 'data'],
  ...['templates', 'rules', 'settings'],
];

for (const theme of ['light', 'dark'] as const) {
  test(`nothing bars the way beside a mail, ${theme} (chromium)`, async ({ app }) => {
    const query = theme === 'dark' ? '?theme=dark' : '';
    const page = await app.open(`https://mail.google.com/mail/u/0/${query}#inbox`);
    await expect(page.sidebar.role('heading', 'Open a conversation')).toBeVisible();
    await expectNoBarriers(page, 'the sidebar beside a list', OURS);
    await openThread(page);
    await expect(page.sidebar).toHaveAttribute('data-theme', theme);
    await page.sidebar.role('button', 'Add Ana Petrova').click();
    await page.sidebar.role('button', 'New task').click();
    await page.sidebar.role('combobox', 'Deal').choose('New deal…');
    await expectNoBarriers(page, 'the sidebar with its forms', OURS);
    await page.sidebar.role('textbox', 'Name of the deal').fill('Taps for Leeds');
    await page.sidebar.role('button', 'Create deal').click();
    await expect(page.sidebar.text('Created Taps for Leeds')).toBeVisible();
    await page.sidebar.role('button', /^Tomorrow/).click();
    await note(page).fill('Brass, not steel');
    await page.press('Control+Enter');
    await logThread(page).click();
    await expect(logged(page)).toBeVisible();
    await page.sidebar.role('button', /^Snooze:/).click();
    await expectNoBarriers(page, 'the sidebar with everything in it', OURS);
  });

  test(`nothing bars the way beside a meeting, ${theme} (chromium)`, async ({ app, replica }) => {
    const page = await openCalendar(app, theme === 'dark' ? '?theme=dark' : '');
    await openMeeting(page, meeting(replica, 'northpine-kickoff'));
    await page.sidebar.role('button', 'Log meeting').click();
    await expect(logged(page)).toBeVisible();
    await openMeeting(page, meeting(replica, 'northpine-weekly:-4'));
    await expect(page.sidebar.role('list', 'Last exchanges').first()).toBeVisible();
    await expectNoBarriers(page, 'the sidebar beside a meeting', OURS);
    // Calendar is given eight seconds to draw, so one look has to do.
    if (theme === 'light') return;
    await page.open('https://calendar.google.com/calendar/u/0/r/week?drift=1&theme=dark');
    await expect(page.sidebar.role('heading', "Can't read this page")).toBeVisible();
    await expectNoBarriers(page, 'the sidebar that cannot read', OURS);
  });

  test(`nothing bars the way in the popup and on our pages, ${theme} (chromium)`, async ({
    app,
  }) => {
    await app.colorScheme(theme);
    const welcome = await app.firstRunPage();
    await welcome.toFront();
    await expectNoBarriers(welcome, 'the first-run page');
    await welcome.role('button', 'Try the demo data').click();
    await expect(welcome.role('button', 'Remove demo data')).toBeVisible();
    await expectNoBarriers(welcome, 'the first-run page with demo data');
    const popup = await app.extensionPage('popup.html');
    await expect(popup.role('list', 'What to do now')).toBeVisible();
    await popup.press('j');
    await popup.press('s');
    await expect(popup.role('dialog', 'Snooze')).toBeVisible();
    await expectNoBarriers(popup, 'Today');
    await popup.press('Escape');
    await popup.role('tab', 'Pipeline').click();
    await popup.role('button', 'Add deal', { expanded: false }).click();
    await expectNoBarriers(popup, 'the pipeline');
    await popup.press('Escape');
    await popup.role('button', 'Edit stages').click();
    await expect(popup.role('dialog', 'Stages')).toBeVisible();
    await expectNoBarriers(popup, 'the stages');
    await popup.press('Escape');
    await popup.role('button', 'Shop relaunch').click();
    await expect(popup.role('textbox', 'Next step')).toBeVisible();
    await expectNoBarriers(popup, 'a deal');
    await popup.role('tab', 'Search').click();
    await popup.type('nor');
    await expect(popup.role('option').first()).toBeVisible();
    await expectNoBarriers(popup, 'the search');
    await popup.press('Enter');
    await expect(popup.role('heading', 'Nora Lindqvist')).toBeVisible();
    await expectNoBarriers(popup, 'a person');
  });
}

/** Forty screens in one browser take longer than a story may (ms). */
const ALL_SCREENS = 300_000;

for (const theme of ['light', 'dark'] as const) {
  test(
    `nothing bars the way on any screen of the workspace, ${theme} (chromium)`,
    async ({ app }) => {
      await app.colorScheme(theme);
      const page = await openDemo(app);
      await page.viewport(1280, 800);
      await expectNoBarriers(page, `the frame of the workspace, ${theme}`);
      for (const place of [...(await placesOf(app)), await makeDashboard(page)]) {
        await goTo(page, place);
        // In the dark only the colours are others, and the frame is the same everywhere.
        await expectNoBarriers(
          page,
          `#/${place}, ${theme}`,
          'main',
          theme === 'dark' ? COLOURS : undefined,
        );
      }
    },
    ALL_SCREENS,
  );
}

test(
  'nothing bars the way, is cut or is missing in the catalogue on any screen shown twice as large in a language that takes more room (chromium)',
  async ({ launch }) => {
    const { folder, remove } = pseudoExtension();
    const app = await launch({ extension: folder, locale: 'en' });
    const page = await openDemo(app, pseudoWords);
    const words = await wordsOfData(app);
    // What is left of a window of 1280 by 800 at 200 %.
    await page.viewport(640, 400);
    for (const place of await placesOf(app)) {
      await goTo(page, place);
      await expectNoBarriers(page, `#/${place} at 200 %`);
      await expectFromCatalogue(page, words, `#/${place} at 200 %`);
    }
    // Or one that shows all four times as large.
    await page.viewport(320, 640);
    for (const place of NARROW) {
      await goTo(page, place);
      await expectNoBarriers(page, `#/${place} in 320 px`, 'main');
      await expectFromCatalogue(page, words, `#/${place} in 320 px`);
    }
    const popup = await app.extensionPage('popup.html');
    for (const tab of ['popup_today', 'popup_pipeline', 'popup_search']) {
      await popup.role('tab', new RegExp(pseudoWords(tab))).click();
      await expect(popup.css('[aria-busy=true]')).toHaveCount(0);
      await expectFromCatalogue(popup, words, tab);
    }
    const mail = await app.open(INBOX);
    await mail
      .role('link', new RegExp(`^${SUBJECT}`))
      .first()
      .click();
    await expect(
      mail.role('complementary').role('button', pseudoWords('sidebar_log_thread')),
    ).toBeVisible();
    await expectFromCatalogue(mail, await wordsOfHost(mail), 'the sidebar beside a mail');
    remove();
  },
  ALL_SCREENS,
);
