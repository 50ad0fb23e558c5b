import { type App, BROWSER, expect, type Page, test } from './harness/index.ts';
import { chip, meeting, openCalendar } from './help/calendar.ts';
import { tabTo } from './help/keyboard.ts';
import { logged, logThread, note } from './help/mail.ts';

/** As the browser hands a command's key to the background, and that to the tab in front. */
async function command(app: App, name: 'toggle-sidebar' | 'log-subject'): Promise<void> {
  await app.background.evaluate(async ({ api }, command) => {
    const [tab] = await api.tabs.query({ active: true });
    if (tab?.id !== undefined) await api.tabs.sendMessage(tab.id, { margin: 1, command });
  }, name);
}

/** From wherever the page has the focus: folded and unfolded again, the sidebar takes it. */
async function intoSidebar(app: App, page: Page): Promise<void> {
  await command(app, 'toggle-sidebar');
  await expect(page.sidebar.role('button', 'Open the sidebar')).toBeFocused();
  await page.press('Enter');
  await expect(page.sidebar.role('button', 'Collapse the sidebar')).toBeFocused();
}

test(`the whole job beside a mail is done by keyboard alone (${BROWSER})`, async ({ app }) => {
  const page = await app.open('https://mail.google.com/mail/u/0/#inbox');
  await expect(page.sidebar.role('heading', 'Open a conversation')).toBeVisible();
  // Gmail hears its keys once the list stands; until then there is no row to go to.
  await expect(page.css('html[data-ready] tr.zA').first()).toBeVisible();
  await page.press('j');
  await page.press('Enter');
  await expect(logThread(page)).toBeEnabled();
  const side = page.sidebar;
  await intoSidebar(app, page);

  const add = side.role('button', /^Add /);
  await tabTo(add);
  await page.press('Enter');
  await expect(side.role('textbox', 'Name')).toBeFocused();
  await page.press('Enter');
  await expect(side.text(/^Added /)).toBeVisible();

  await tabTo(logThread(page), 'Shift+Tab');
  await page.press('Enter');
  await expect(logged(page)).toBeVisible();
  const history = side.role('list', 'History').css('time');
  await expect(history).toHaveCount(1);

  await tabTo(side.role('button', 'New task'));
  await page.press('Enter');
  await expect(side.role('button', /^Tomorrow/)).toBeFocused();
  await page.press('ArrowDown');
  await page.press('Enter');
  await expect(side.role('list', 'Open tasks').role('listitem')).toHaveText(/^Follow up with/);
  await expect(side.role('button', 'New task')).toBeFocused();

  await tabTo(side.role('combobox', 'Deal'));
  await page.press('End');
  await tabTo(side.role('textbox', 'Name of the deal'));
  await page.press('End');
  await page.type(' and Leeds');
  await page.press('Enter');
  await expect(side.text(/^Created .* and Leeds$/)).toBeVisible();
  await expect(side.role('combobox', 'Deal')).toBeFocused();

  await tabTo(note(page));
  await page.type('Wants brass');
  await page.press('Control+Enter');
  await expect(side.text('Note saved')).toBeVisible();
  await expect(history).toHaveCount(2);
  await tabTo(side.role('button', 'Undo'));
  await page.press('Enter');
  await expect(history).toHaveCount(1);
});

test(`a meeting is found, logged and taken back by keyboard alone (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const kickoff = meeting(replica, 'northpine-kickoff');
  const page = await openCalendar(app);
  for (let week = 0; week < 5; week += 1) await page.press('k');
  await tabTo(chip(page, kickoff));
  await page.press('Enter');
  await expect(page.sidebar.css('.subject time')).toHaveAttribute(
    'datetime',
    new Date(kickoff.start).toISOString(),
  );
  await intoSidebar(app, page);
  await tabTo(page.sidebar.role('button', 'Log meeting'));
  await page.press('Enter');
  await expect(logged(page)).toHaveText('Logged this meeting');
  await tabTo(page.sidebar.role('button', 'Undo'));
  await page.press('Enter');
  await expect(page.sidebar.role('list', 'History').css('time')).toHaveCount(0);
  await command(app, 'log-subject');
  await expect(logged(page)).toHaveText('Logged this meeting');
});
