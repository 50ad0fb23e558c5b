import type { Answer } from '../replica/story/events.ts';
import { type App, BROWSER, expect, type Locator, type Page, test } from './harness/index.ts';
import {
  CALENDAR,
  cancel,
  chip,
  editAddress,
  iso,
  meeting,
  moveTo,
  openCalendar,
  openMeeting,
  respond,
  showDay,
} from './help/calendar.ts';
import { INBOX, logThread, openThread, SUBJECT } from './help/mail.ts';

const MINUTE = 60_000;

const log = (page: Page): Locator => page.sidebar.role('button', 'Log meeting');
const logged = (page: Page): Locator => page.sidebar.role('status').containing(/^Logged/);
const history = (page: Page): Locator => page.sidebar.role('list', 'History');
const people = (page: Page): Locator => page.sidebar.role('region', 'People');
const person = (page: Page, name: string): Locator =>
  people(page).role('listitem').containing(name);
const why = (page: Page): Locator => page.sidebar.text(/^Why:/);
const shownTime = (page: Page): Locator => page.sidebar.css('.subject time');
const note = (page: Page): Locator => page.sidebar.role('textbox', 'Note');

async function withoutAutomaticLogging(app: App): Promise<void> {
  const settings = await app.extensionPage('workspace.html#/settings');
  await settings.role('radio', 'Off').click();
  await expect(settings.role('status').containing('Automatic logging: Off')).toBeVisible();
  await settings.close();
}

/** What the pages' answers are called in the sidebar. */
const SAID: Record<Answer, string> = {
  accepted: 'Accepted',
  declined: 'Declined',
  tentative: 'Maybe',
  needsAction: 'Not answered yet',
};

test(`beside a meeting stand its name, its exact time, its guests and their answers (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const buyers = meeting(replica, 'buyers-day');
  const page = await openCalendar(app);
  await openMeeting(page, buyers);

  await expect(shownTime(page)).toHaveAttribute('datetime', iso(buyers.start));
  // A long list starts as a count; only opened it tells the names.
  await page.role('dialog').role('button', 'Show guests').click();
  await expect(person(page, "Daniel O'Brien")).toBeVisible();
  await people(page)
    .role('button', /^Show \d more$/)
    .click();
  const guests = buyers.guests.filter(
    ({ is, self, address }) =>
      is === 'person' && !self && !address.endsWith('@brightwater.example'),
  );
  expect(guests.length).toBeGreaterThan(8);
  for (const { name, answer } of guests)
    await expect(person(page, name)).toHaveText(new RegExp(`^\\S* ?${name}.*${SAID[answer]}`));
  // Rooms and groups are no people; a colleague is there, but is nobody to add.
  await expect(people(page).containing(/Harbour Room/)).toHaveCount(0);
  await expect(person(page, 'buyers-group')).toHaveText(/role address/);
  await expect(person(page, 'Mina Okafor')).toHaveText(/Colleague at brightwater\.example/);
  await expect(people(page).role('button', 'Add Mina Okafor')).toHaveCount(0);
});

test('a meeting is logged in one click, taken back, and never there twice (chromium)', async ({
  app,
  replica,
}) => {
  const kickoff = meeting(replica, 'northpine-kickoff');
  const page = await openCalendar(app);
  await openMeeting(page, kickoff);
  await expect(people(page).role('button', /^Add /)).toHaveTexts([
    'Add Ana Petrova',
    'Add Lucas Meyer',
  ]);

  await log(page).click();
  await expect(logged(page)).toHaveText('Logged this meeting');
  await expect(history(page).css('time')).toHaveAttribute('datetime', iso(kickoff.start));
  await history(page).hover();
  await expect(history(page)).toHaveText(new RegExp(kickoff.title));
  await expect(people(page).role('button', /^Add /)).toHaveCount(0);

  await page.sidebar.role('button', 'Undo').click();
  await expect(history(page).css('time')).toHaveCount(0);
  await expect(people(page).role('button', /^Add /)).toHaveCount(2);

  await log(page).click();
  await expect(history(page).css('time')).toHaveCount(1);
  await log(page).click();
  await expect(logged(page)).toHaveText('Logged already');
  await expect(history(page).css('time')).toHaveCount(1);
  await expect(person(page, 'Ana Petrova')).toHaveText(/1 meeting/);
});

test('every occurrence of a series is a meeting of its own (chromium)', async ({
  app,
  replica,
}) => {
  await withoutAutomaticLogging(app);
  const first = meeting(replica, 'northpine-weekly:-5');
  const second = meeting(replica, 'northpine-weekly:-4');
  const page = await openCalendar(app);
  await openMeeting(page, first);
  await log(page).click();
  await expect(history(page).css('time')).toHaveCount(1);

  await openMeeting(page, second);
  await expect(shownTime(page)).toHaveAttribute('datetime', iso(second.start));
  await expect(logged(page)).toHaveCount(0);
  await log(page).click();
  await expect(logged(page)).toHaveText('Logged this meeting');
  await expect(history(page).css('time')).toHaveCount(2);
  expect(await history(page).css('time').attributes('datetime')).toEqual([
    iso(second.start),
    iso(first.start),
  ]);
});

test(`a meeting that is moved or cancelled corrects what is in the history (${BROWSER})`, async ({
  app,
  replica,
}) => {
  await withoutAutomaticLogging(app);
  const contract = meeting(replica, 'ana-moved-day');
  const page = await openCalendar(app);
  await openMeeting(page, contract);
  await log(page).click();
  await expect(history(page).css('time')).toHaveAttribute('datetime', iso(contract.start));

  const later = contract.start + 26 * 60 * MINUTE;
  await moveTo(page, contract, later);
  await expect(shownTime(page)).toHaveAttribute('datetime', iso(later));
  await expect(history(page).css('time')).toHaveAttribute('datetime', iso(later));

  await cancel(page, contract);
  await history(page).hover();
  await expect(history(page).role('listitem')).toHaveText(/Cancelled/);
  await expect(history(page).css('time')).toHaveAttribute('datetime', iso(later));
});

test('a meeting with a contact enters the history by itself once it has ended (chromium)', async ({
  app,
  replica,
}) => {
  const studio = meeting(replica, 'yuki-studio');
  const page = await openCalendar(app);
  await openMeeting(page, studio);
  await people(page).role('button', 'Add Yuki Mori').click();
  await people(page).role('button', 'Add Yuki Mori').click();
  await expect(why(page)).toHaveText('Why: not logged yet: the meeting has not ended');

  const start = Date.now() + 3000 - (studio.end - studio.start);
  await moveTo(page, studio, start);
  await expect(shownTime(page)).toHaveAttribute('datetime', iso(start));
  await expect(logged(page)).toHaveText('Logged this meeting');
  await expect(why(page)).toHaveText(
    'Why: logged because yuki.mori.atelier.demo@gmail.com is a contact and the meeting has ended',
  );
  await expect(history(page).css('time')).toHaveAttribute('datetime', iso(start));
});

test('what is not logged by itself says why (chromium)', async ({ app, replica }) => {
  const page = await openCalendar(app);
  await openMeeting(page, meeting(replica, 'quayline-pickup'));
  await expect(why(page)).toHaveText('Why: not logged: nobody here is a contact yet');
  await openMeeting(page, meeting(replica, 'team-pricing'));
  await expect(why(page)).toHaveText('Why: not logged: only colleagues at brightwater.example');

  const contract = meeting(replica, 'ana-moved-day');
  await openMeeting(page, contract);
  await people(page).role('button', 'Add Ana Petrova').click();
  await people(page).role('button', 'Add Ana Petrova').click();
  await expect(why(page)).toHaveText('Why: not logged yet: the meeting has not ended');
  await respond(page, contract, 'declined');
  await expect(why(page)).toHaveText('Why: not logged: you declined this meeting');
  await cancel(page, contract);
  await expect(why(page)).toHaveText('Why: not logged: this meeting was cancelled');

  await openMeeting(page, meeting(replica, 'northpine-weekly:-2'));
  await expect(why(page)).toHaveText('Why: not logged: you declined this meeting');
  await expect(logged(page)).toHaveCount(0);
});

test(`a guest's last exchanges, open deals and open tasks stand beside the next meeting (chromium)`, async ({
  app,
  replica,
}) => {
  await withoutAutomaticLogging(app);
  const pricing = meeting(replica, 'ana-pricing');
  const page = await openCalendar(app);
  await openMeeting(page, pricing);
  await moveTo(page, pricing, Date.now() - 40 * MINUTE);
  await log(page).click();
  await expect(logged(page)).toHaveText('Logged this meeting');

  const mail = await app.open(INBOX);
  await openThread(mail);
  await logThread(mail).click();
  await mail.sidebar.role('combobox', 'Deal').choose('New deal…');
  await mail.sidebar.role('textbox', 'Name of the deal').fill('Taps for Leeds');
  await mail.sidebar.role('textbox', 'Value').fill('18400');
  await mail.sidebar.role('button', 'Create deal').click();
  await mail.sidebar.role('button', 'New task').click();
  await mail.sidebar.role('button', /^In 3 days/).click();
  await expect(mail.sidebar.role('list', 'Open tasks')).toHaveText(/Follow up with Ana Petrova/);
  await mail.close();

  await openMeeting(page, meeting(replica, 'ana-moved-day'));
  const ana = person(page, 'Ana Petrova').first();
  await expect(ana.role('list', 'Open deals')).toHaveText(/Taps for Leeds/);
  await expect(ana.role('list', 'Open tasks')).toHaveText(/Follow up with Ana Petrova/);
  await expect(ana.role('list', 'Last exchanges').role('listitem')).toHaveTexts([
    new RegExp(`^Meeting: ${pricing.title}`),
    new RegExp(`^Received: ${SUBJECT}`),
  ]);
});

test('what came of a meeting and what is next is kept (chromium)', async ({ app, replica }) => {
  const call = meeting(replica, 'verde-call');
  const page = await openCalendar(app);
  await openMeeting(page, call);
  const after = page.sidebar.role('region', 'After the meeting');
  await after.role('textbox', 'Outcome').fill('Two taps, if the partner agrees');
  await after.role('textbox', 'Next step').fill('Send the drawing');
  await after.role('button', 'Save').click();
  await expect(page.sidebar.text('Outcome saved')).toBeVisible();
  await expect(logged(page)).toHaveText('Logged this meeting');

  await page.reload();
  await expect(page.css('html[data-ready]')).toHaveCount(1);
  await openMeeting(page, call);
  await expect(after.role('textbox', 'Outcome')).toHaveValue('Two taps, if the partner agrees');
  await expect(after.role('textbox', 'Next step')).toHaveValue('Send the drawing');

  await openMeeting(page, meeting(replica, 'yuki-studio'));
  await expect(after).toHaveCount(0);
});

test(`the sidebar outlives a bubble that is drawn anew, used again and closed (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const kickoff = meeting(replica, 'northpine-kickoff');
  const weekly = meeting(replica, 'northpine-weekly:-5');
  const page = await openCalendar(app);
  await showDay(page, kickoff);
  await chip(page, kickoff).click();
  // Calendar draws the bubble anew half a second after it opened; the mark is gone by then.
  await page.evaluate(() =>
    [...document.querySelectorAll('[id=xDetDlg]')].at(-1)?.toggleAttribute('data-first'),
  );
  await note(page).type('Bring the br');
  await expect(page.css('[data-first]')).toHaveCount(0);
  await page.type('ass tap');
  await expect(note(page)).toHaveValue('Bring the brass tap');
  await expect(note(page)).toBeFocused();

  const bubble = page.role('dialog').containing(kickoff.title);
  await expect(bubble).toBeVisible();
  await bubble.role('button', 'Close').click();
  await bubble.gone();
  await log(page).click();
  await expect(logged(page)).toHaveText('Logged this meeting');
  await page.sidebar.role('button', 'Undo').click();
  await expect(page.sidebar.role('status')).toHaveText('Undone');
  await expect(note(page)).toHaveValue('Bring the brass tap');
  await expect(shownTime(page)).toHaveAttribute('datetime', iso(kickoff.start));

  await chip(page, weekly).click();
  await expect(shownTime(page)).toHaveAttribute('datetime', iso(weekly.start));
  await expect(note(page)).toHaveValue('');
  await chip(page, kickoff).click();
  await expect(shownTime(page)).toHaveAttribute('datetime', iso(kickoff.start));
  await expect(note(page)).toHaveValue('Bring the brass tap');
});

test(`what is done in the sidebar does not reach the calendar (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const kickoff = meeting(replica, 'northpine-kickoff');
  const page = await openCalendar(app);
  await openMeeting(page, kickoff);
  const bubble = page.role('dialog').containing(kickoff.title);
  await page.sidebar.role('button', 'New task').click();
  await expect(page.sidebar.role('button', /^Tomorrow/)).toBeFocused();
  await page.press('Escape');
  await expect(page.sidebar.role('group', 'New task')).toHaveCount(0);
  await note(page).type('today we decide: c, d, e?');
  await expect(note(page)).toHaveValue('today we decide: c, d, e?');
  await expect(bubble).toBeVisible();
  await expect(page.css('html[data-shortcuts]')).toHaveCount(0);

  await bubble.role('button', 'Close').click();
  await showDay(page, kickoff, 'month');
  await chip(page, kickoff).click();
  // Closed before the sidebar has seen it, a meeting was never opened.
  await expect(note(page)).toBeVisible();
  await bubble.role('button', 'Close').click();
  const address = page.url();
  await page.sidebar.role('heading', 'History').hover();
  await page.raw.mouse.wheel({ deltaY: 120 });
  await expect(note(page)).toBeVisible();
  expect(page.url()).toBe(address);
  await expect(page.css('html[data-wheel]')).toHaveCount(0);

  // Outside the sidebar both work as ever.
  await page.role('columnheader').first().hover();
  await page.raw.mouse.wheel({ deltaY: 120 });
  await expect.poll(() => page.url()).not.toBe(address);
  await page.press('w');
  await expect(page.css('html[data-shortcuts~="bubble:w"]')).toHaveCount(1);
});

test(`the edit page and the month tell of a meeting as well (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const kickoff = meeting(replica, 'northpine-kickoff');
  const page = await app.open(editAddress(kickoff));
  await expect(shownTime(page)).toHaveAttribute('datetime', iso(kickoff.start));
  await expect(person(page, 'Ana Petrova').first()).toHaveText(/Accepted/);
  await log(page).click();
  await expect(logged(page)).toHaveText('Logged this meeting');

  await page.open(`${CALENDAR}/month`);
  await expect(page.css('html[data-ready]')).toHaveCount(1);
  await showDay(page, kickoff, 'month');
  await chip(page, kickoff).click();
  await expect(logged(page)).toHaveText('Logged this meeting');
  await expect(history(page).css('time')).toHaveAttribute('datetime', iso(kickoff.start));
});

for (const [language, told] of [
  ['en', 'chromium'],
  ['ja', 'chromium'],
  ['de', 'chromium'],
  ['ar', BROWSER],
])
  test(`a page in "${language}" that keeps its data to itself is read from what it shows (${told})`, async ({
    app,
    replica,
  }) => {
    const weekly = meeting(replica, 'northpine-weekly:-5');
    const page = await openCalendar(app, `?nosync=1&lang=${language}`);
    await openMeeting(page, weekly);
    await expect(shownTime(page)).toHaveAttribute('datetime', iso(weekly.start));
    await expect(person(page, 'Ana Petrova').first()).toHaveText(/Accepted/);
    await expect(person(page, 'Lucas Meyer').first()).toHaveText(/Maybe/);
    await log(page).click();
    await expect(logged(page)).toHaveText('Logged this meeting');
    await expect(history(page).css('time')).toHaveAttribute('datetime', iso(weekly.start));
  });

test(`the sidebar stands at the page's end and follows its colours (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await openCalendar(app, '?lang=ar&theme=dark');
  await openMeeting(page, meeting(replica, 'northpine-weekly:-5'));
  await expect(page.sidebar).toHaveAttribute('data-theme', 'dark');
  const grid = await edges(page, 'document.querySelector("#page-root")');
  const sidebar = await edges(
    page,
    'document.querySelector("margin-crm").shadowRoot.querySelector("aside")',
  );
  expect(sidebar.left).toBe(0);
  expect(grid.left).toBeGreaterThanOrEqual(sidebar.right);

  await page.open(`${CALENDAR}/week`);
  await expect(page.sidebar).toHaveAttribute('data-theme', 'light');
});

test(`a page that cannot be read says so and hands out a report without words (${BROWSER})`, async ({
  app,
}) => {
  const page = await openCalendar(app, '?drift=1');
  await expect(page.sidebar.role('heading', "Can't read this page")).toBeVisible();
  await expect(log(page)).toHaveCount(0);
});

async function edges(page: Page, element: string): Promise<{ left: number; right: number }> {
  const box = String(
    await page.raw.evaluate(
      `(() => { const { left, right } = ${element}.getBoundingClientRect(); return left + ' ' + right; })()`,
    ),
  );
  const [left = Number.NaN, right = Number.NaN] = box.split(' ').map(Number);
  return { left, right };
}
