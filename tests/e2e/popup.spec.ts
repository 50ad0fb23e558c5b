import { type App, BROWSER, expect, type Locator, type Page, test } from './harness/index.ts';
import { iso, meeting, moveTo, openCalendar, openMeeting } from './help/calendar.ts';
import { tabTo } from './help/keyboard.ts';
import { INBOX, logged, logThread, openThread, SUBJECT, WHOLE_INBOX } from './help/mail.ts';

const today = (page: Page): Locator => page.role('list', 'What to do now');
const rows = (page: Page): Locator => today(page).role('listitem');
const row = (page: Page, title: string): Locator => today(page).role('listitem', title);
const said = (page: Page): Locator => page.role('status').containing(/./);
const column = (page: Page, stage: string): Locator => page.role('listitem', stage);
const sums = (page: Page, stage: string): Locator => column(page, stage).css('.sums li');
const card = (page: Page, deal: string): Locator => page.role('button', deal);

const openPopup = (app: App): Promise<Page> => app.extensionPage('popup.html');

/** As the first-run page offers it. */
async function loadDemoData(app: App): Promise<void> {
  const welcome = await app.firstRunPage();
  await welcome.role('button', 'Try the demo data').click();
  await expect(said(welcome)).toHaveText('Demo data loaded');
}

interface NewDeal {
  name: string;
  value?: string;
  currency?: string;
  stage?: string;
}

async function addDeal(page: Page, { name, value, currency, stage }: NewDeal): Promise<void> {
  await page.role('button', 'Add deal', { expanded: false }).click();
  const form = page.role('form', 'Add deal');
  await form.role('textbox', 'Name').fill(name);
  if (value) await form.role('textbox', 'Value').fill(value);
  if (currency) await form.role('combobox', 'Currency').choose(currency);
  if (stage) await form.role('combobox', 'Stage').choose(stage);
  await form.role('button', 'Add deal').click();
  await expect(said(page)).toHaveText(`Added ${name}`);
  await expect(card(page, name)).toBeVisible();
}

async function openPipeline(app: App): Promise<Page> {
  const page = await openPopup(app);
  await page.role('tab', 'Pipeline').click();
  await expect(column(page, 'Lead')).toBeVisible();
  return page;
}

/** Every reason in the order in which the list has to name them. */
const REASONS = [
  /You asked to be reminded|Overdue for/,
  /wrote .* and you have not answered/,
  /You meet|Your meeting with|Due later today/,
  /You wrote to .* have had no answer/,
  /promised this/,
  /Nothing has happened for/,
];

const ranksOf = async (page: Page): Promise<number[]> =>
  (await rows(page).texts()).map((text) => REASONS.findIndex((reason) => reason.test(text)));

test('today names what waits in order, each with its reason (chromium)', async ({
  app,
  replica,
}) => {
  await loadDemoData(app);
  const mail = await app.open(WHOLE_INBOX);
  await openThread(mail, 'Fontaine à eau pour l’atelier');
  await logThread(mail).click();
  await expect(logged(mail)).toBeVisible();
  const studio = meeting(replica, 'yuki-studio');
  const calendar = await openCalendar(app);
  await openMeeting(calendar, studio);
  await calendar.sidebar.role('button', 'Add Yuki Mori').click();
  await calendar.sidebar.role('button', 'Add Yuki Mori').click();
  await expect(calendar.sidebar.text(/^Why:/)).toHaveText(/the meeting has not ended/);
  const began = Date.now() - 5 * 60_000;
  await moveTo(calendar, studio, began);
  // A tab that is behind another takes its time to look again.
  await expect(calendar.sidebar.css('.subject time')).toHaveAttribute('datetime', iso(began));

  const popup = await openPopup(app);
  await expect(rows(popup)).toHaveCount(7);
  await popup.role('button', /^Show \d+ more$/).click();
  await expect(row(popup, studio.title)).toHaveText(/Your meeting with Yuki Mori is on now/);
  await expect(row(popup, 'Fontaine à eau pour l’atelier')).toHaveText(
    /Camille Durand wrote \d+ business days ago and you have not answered/,
  );
  await expect(row(popup, 'Brand guide: contract')).toHaveText(
    /You wrote to Camille Roux \d+ business days ago and have had no answer/,
  );
  await expect(row(popup, 'Send the two references to Tomás')).toHaveText(/Overdue for 1 day/);
  await expect(row(popup, 'Packaging line')).toHaveText(/in “Proposal” the limit is 10/);
  const ranks = await ranksOf(popup);
  expect(ranks).toEqual([...ranks].sort());
  expect([...new Set(ranks)]).toEqual([0, 1, 2, 3, 4, 5]);

  // Points that are changed put the last kind first and the first one last, and the rest stays.
  const settings = await app.extensionPage('workspace.html#/settings');
  await settings.text('What comes first').click();
  const points = (kind: string) => settings.role('spinbutton', kind);
  await points('Task that is due').fill('201');
  await settings.press('Enter');
  await expect(settings.role('alert')).toHaveText('Enter a whole number from 0 to 200');
  await points('Task that is due').fill('0');
  await settings.press('Enter');
  await expect(said(settings)).toHaveText('Nudges saved');
  await points('Stale deal').fill('200');
  await settings.press('Enter');
  await popup.toFront();
  await expect(rows(popup).first()).toHaveText(/Nothing has happened for/);
  await expect(rows(popup).last()).toHaveText(/You asked to be reminded|Overdue for/);
  const changed = await ranksOf(popup);
  expect(changed).toHaveLength(ranks.length);
  const runs = changed.filter((rank, index) => rank !== changed[index - 1]);
  expect(runs).toEqual([5, 1, 2, 3, 4, 0]);
});

test(`one key deals with a line of today, and Undo brings it back (${BROWSER})`, async ({
  app,
}) => {
  await loadDemoData(app);
  const popup = await openPopup(app);
  const task = row(popup, 'Send the two references to Tomás');
  const reply = row(popup, 'Proposal for the shop relaunch');
  await expect(task).toBeVisible();
  await popup.press('j');
  await expect(task).toBeFocused();
  await popup.press('e');
  await expect(said(popup)).toHaveText('Done: Send the two references to Tomás');
  await expect(task).toHaveCount(0);
  await popup.role('button', 'Undo').click();
  await expect(task).toBeVisible();

  await tabTo(reply, 'j');
  await popup.press('x');
  await expect(said(popup)).toHaveText(/^Hidden until something changes: Proposal/);
  await expect(reply).toHaveCount(0);
  await popup.press('z');
  await expect(reply).toBeVisible();

  await tabTo(task, 'k');
  await popup.press('s');
  const later = popup.role('dialog', 'Snooze');
  await expect(later.role('button', /^In 1 hour/)).toBeFocused();
  await popup.press('ArrowDown');
  await popup.press('Enter');
  await expect(said(popup)).toHaveText(/^Snoozed: Send the two/);
  await expect(task).toHaveCount(0);
  await popup.reload();
  await expect(reply).toBeVisible();
  await expect(task).toHaveCount(0);
});

test(`a line of today leads to its thread (${BROWSER})`, async ({ app }) => {
  const mail = await app.open(WHOLE_INBOX);
  await openThread(mail, 'Fontaine à eau pour l’atelier');
  await logThread(mail).click();
  await expect(logged(mail)).toBeVisible();
  await mail.close();

  const popup = await openPopup(app);
  const line = row(popup, 'Fontaine à eau pour l’atelier');
  await expect(line).toBeVisible();
  await popup.press('j');
  await expect(line).toBeFocused();
  await popup.press('Enter');
  const opened = await app.tab(/^https:\/\/mail\.google\.com\/mail\/.*#/);
  await expect(opened.role('heading', 'Fontaine à eau pour l’atelier')).toBeVisible();
  await expect(opened.sidebar.role('status').containing(/^Logged/)).toBeVisible();
});

test('sums of the pipeline are kept by currency and by the odds, and never mixed (chromium)', async ({
  app,
}) => {
  const page = await openPipeline(app);
  await addDeal(page, { name: 'Leeds', value: '18,400', currency: 'GBP', stage: 'Proposal' });
  await addDeal(page, { name: 'York', value: '1,600.50', currency: 'GBP', stage: 'Proposal' });
  await addDeal(page, { name: 'Köln', value: '4000', currency: 'EUR', stage: 'Proposal' });
  await addDeal(page, { name: 'Osaka', value: '900000', currency: 'JPY', stage: 'Lead' });
  await addDeal(page, { name: 'Hull', stage: 'Lead' });

  await expect(sums(page, 'Proposal')).toHaveTexts([
    /^£20,001 £10,000 weighted$/,
    /^€4,000 €2,000 weighted$/,
  ]);
  await expect(sums(page, 'Lead')).toHaveTexts([/^¥900,000 ¥90,000 weighted$/]);
  await expect(page.css('.pipeline-bar .sums li')).toHaveCount(3);
  await expect(column(page, 'Lead').role('heading', 'Lead')).toBeVisible();
  await expect(column(page, 'Lead')).toHaveText(/2 deals/);

  await page.role('button', 'Add deal', { expanded: false }).click();
  const form = page.role('form', 'Add deal');
  await form.role('textbox', 'Value').fill('a lot');
  await form.role('button', 'Add deal').click();
  await expect(form).toHaveText(/A deal needs a name/);
  await expect(form).toHaveText(/Enter an amount such as 12500/);
  await page.press('Escape');
  await expect(form).toHaveCount(0);
});

test(`a deal is moved by the mouse, by the keyboard and by its menu (${BROWSER})`, async ({
  app,
}) => {
  const page = await openPipeline(app);
  await addDeal(page, { name: 'Leeds', value: '1000', currency: 'EUR' });
  const inStage = (stage: string) => column(page, stage).role('button', 'Leeds');

  await card(page, 'Leeds').dragTo(column(page, 'Qualified').role('heading', 'Qualified'));
  await expect(said(page)).toHaveText('Moved Leeds to Qualified');
  await expect(inStage('Qualified')).toBeVisible();
  await expect(sums(page, 'Qualified')).toHaveTexts([/^€1,000 €250 weighted$/]);

  await tabTo(card(page, 'Leeds'));
  await page.press('Alt+ArrowRight');
  await expect(said(page)).toHaveText('Moved Leeds to Proposal');
  await expect(inStage('Proposal')).toBeFocused();
  await page.press('Alt+ArrowRight');
  await expect(inStage('Negotiation')).toBeFocused();
  await page.press('Alt+ArrowLeft');
  await expect(inStage('Proposal')).toBeFocused();
  await expect(sums(page, 'Proposal')).toHaveTexts([/^€1,000 €500 weighted$/]);

  await page.press('Tab');
  await page.press('Enter');
  await page.role('dialog', 'Move to…').role('button', /^Won/).click();
  const why = page.role('dialog', 'Move Leeds to Won');
  await why.role('textbox', 'Why it was won').fill('Best plan');
  await why.role('button', 'Move').click();
  await expect(inStage('Won')).toBeVisible();
  await page.role('button', 'Undo').click();
  await expect(inStage('Proposal')).toBeVisible();
  await page.reload();
  await expect(inStage('Proposal')).toBeVisible();
});

test('a deal is opened, changed, deleted and brought back (chromium)', async ({ app }) => {
  const page = await openPipeline(app);
  await addDeal(page, { name: 'Leeds', value: '1000', currency: 'EUR' });
  await card(page, 'Leeds').click();
  const panel = page.role('region', /^Leeds/);
  await panel.role('textbox', 'Name').fill('Leeds and York');
  await panel.role('textbox', 'Value').fill('2500');
  await panel.role('textbox', 'Next step').fill('Measure the riser');
  await page.press('Tab');
  await expect(said(page)).toHaveText('Saved Leeds and York');
  await panel.role('combobox', 'Stage').choose('Negotiation');
  await expect(said(page)).toHaveText('Moved Leeds and York to Negotiation');
  await panel.role('button', 'Back').click();
  await expect(column(page, 'Negotiation').role('button', 'Leeds and York')).toBeFocused();
  await expect(sums(page, 'Negotiation')).toHaveTexts([/^€2,500 €1,875 weighted$/]);

  await card(page, 'Leeds and York').click();
  await expect(panel.role('textbox', 'Next step')).toHaveValue('Measure the riser');
  await panel.role('button', 'Delete deal').click();
  await expect(said(page)).toHaveText('Deleted Leeds and York');
  await expect(card(page, 'Leeds and York')).toHaveCount(0);
  await page.role('button', 'Undo').click();
  await expect(card(page, 'Leeds and York')).toBeVisible();
});

test('stages are renamed, added and ordered (chromium)', async ({ app }) => {
  const page = await openPipeline(app);
  await page.role('button', 'Edit stages').click();
  const dialog = page.role('dialog', 'Stages');
  await dialog.role('textbox', 'Stage name').first().fill('First talk');
  await dialog.role('button', 'Add stage').click();
  await expect(dialog.role('textbox', 'Stage name').nth(4)).toBeFocused();
  await page.type('Pilot');
  await dialog.role('textbox', 'Chance of winning, %').last().fill('140');
  await expect(dialog).toHaveText(/From 0 to 100/);
  await expect(dialog.role('button', 'Save stages')).toBeDisabled();
  await dialog.role('textbox', 'Chance of winning, %').last().fill('90');
  await dialog.role('button', 'Move Negotiation up').click();
  await dialog.role('button', 'Save stages').click();
  await expect(said(page)).toHaveText('Stages saved');
  const names = page.role('list', 'Sales').role('heading');
  await expect(names).toHaveTexts(['First talk', 'Qualified', 'Negotiation', 'Proposal', 'Pilot']);
  await page.reload();
  await expect(names).toHaveTexts(['First talk', 'Qualified', 'Negotiation', 'Proposal', 'Pilot']);
});

test(`the search finds people, companies, deals and threads from their first letters (${BROWSER})`, async ({
  app,
}) => {
  await loadDemoData(app);
  const page = await openPopup(app);
  await page.role('tab', 'Search').click();
  const box = page.role('combobox', 'Search');
  const found = (group: string) => page.role('group', group).role('option');
  await expect(box).toBeFocused();
  await page.type('lindq');
  await expect(found('People')).toHaveTexts([/^Nora Lindqvist/]);
  await box.fill('fjord');
  await expect(found('Companies')).toHaveTexts([/^Fjord Bikes/]);
  await expect(found('People')).toHaveCount(2);
  await box.fill('relaunch');
  await expect(found('Deals')).toHaveTexts([/^Shop relaunch/]);
  await expect(found('Threads')).toHaveTexts([/^Proposal for the shop relaunch/]);
  await box.fill('indqvist');
  await expect(page.role('heading', 'Nothing found for “indqvist”')).toBeVisible();
  await box.fill('nora');
  await expect(found('People')).toHaveTexts([/^Nora Lindqvist/]);
  await page.press('Enter');
  await expect(page.role('heading', 'Nora Lindqvist')).toBeFocused();
  await expect(page.role('list', 'History')).toHaveText(/Proposal for the shop relaunch/);
});

test(`what is done beside a mail shows in the popup that stands open (${BROWSER})`, async ({
  app,
}) => {
  const popup = await openPipeline(app);
  const mail = await app.open(INBOX);
  await openThread(mail);
  await logThread(mail).click();
  await mail.sidebar.role('combobox', 'Deal').choose('New deal…');
  await mail.sidebar.role('textbox', 'Name of the deal').fill('Taps for Leeds');
  await mail.sidebar.role('button', 'Create deal').click();
  // What nobody looks at reads nothing until somebody does.
  await popup.toFront();
  await expect(column(popup, 'Lead').role('button', 'Taps for Leeds')).toBeVisible();

  await popup.role('tab', 'Search').click();
  await popup.type(SUBJECT.slice(0, 9));
  await expect(popup.role('group', 'Threads').role('option')).toHaveTexts([
    new RegExp(`^${SUBJECT}`),
  ]);
  await popup.role('tab', 'Pipeline').click();
  await mail.sidebar.role('combobox', 'Stage').choose('Negotiation');
  await popup.toFront();
  await expect(column(popup, 'Negotiation').role('button', 'Taps for Leeds')).toBeVisible();
});

test('settings are saved at once, refuse what makes no sense, and are obeyed (chromium)', async ({
  app,
}) => {
  const page = await app.extensionPage('workspace.html#/settings');
  await page.role('radio', 'Everyone I write to').click();
  await expect(said(page)).toHaveText('Automatic logging: Everyone I write to');

  const never = page.role('region', 'Never log');
  const entry = never.role('textbox', 'Address or domain never to log');
  const add = never.role('button', 'Add');
  await entry.fill('not an address');
  await add.click();
  await expect(never).toHaveText(/Enter an address such as ana@example\.com or a domain/);
  await entry.fill('https://www.Northpine.example/about');
  await page.press('Enter');
  await expect(said(page)).toHaveText('Never logged from now on: northpine.example');
  await entry.fill('ana@northpine.example');
  await add.click();
  await expect(never).toHaveText(/ana@northpine\.example is covered already by northpine\.example/);
  await entry.fill('northpine.example');
  await add.click();
  await expect(never).toHaveText(/northpine\.example is on the list already/);

  const mine = page.role('region', 'Your addresses');
  await mine.role('textbox', 'Other addresses of yours').fill('robin at home');
  await mine.role('button', 'Add').click();
  await expect(mine).toHaveText(/Enter an address such as me@example\.com/);
  await mine.role('textbox', 'Other addresses of yours').fill('Robin@Home.example');
  await mine.role('button', 'Add').click();
  await expect(mine.role('list', 'Other addresses of yours')).toHaveText('robin@home.example');

  await page.reload();
  await expect(page.role('radio', 'Everyone I write to')).toBeChecked();
  await expect(never.role('list')).toHaveText('northpine.example');
  await expect(mine.role('list', 'Other addresses of yours')).toHaveText('robin@home.example');

  const mail = await app.open(INBOX);
  await openThread(mail);
  await expect(mail.sidebar.text(/^Why:/)).toHaveText(
    'Why: not logged: northpine.example is on your never-log list',
  );
  await page.toFront();
  await never.role('button', 'Remove northpine.example').click();
  await expect(said(page)).toHaveText('Removed northpine.example');
  await mail.toFront();
  await expect(mail.sidebar.text(/^Why:/)).toHaveText(
    'Why: not logged: nobody here is a contact yet',
  );
});

test(`the first page brings the demo data and takes it away again (${BROWSER})`, async ({
  app,
}) => {
  await loadDemoData(app);
  const welcome = await app.firstRunPage();
  const popup = await openPopup(app);
  await expect(row(popup, 'Proposal for the shop relaunch')).toBeVisible();
  await popup.role('tab', 'Pipeline').click();
  await expect(card(popup, 'Shop relaunch')).toBeVisible();

  await welcome.role('button', 'Remove demo data').click();
  await expect(said(welcome)).toHaveText('Demo data removed');
  await popup.toFront();
  await expect(card(popup, 'Shop relaunch')).toHaveCount(0);
  await popup.role('tab', 'Today').click();
  await expect(popup.role('heading', 'Nothing needs you right now')).toBeVisible();
});
