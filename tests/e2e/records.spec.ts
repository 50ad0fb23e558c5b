import { type App, BROWSER, expect, type Page, test } from './harness/index.ts';
import { soundDatabase } from './help/database.ts';
import { fillWhen, goTo, openDemo, said } from './help/workspace.ts';

const dealNow = async (app: App, dealId: string | undefined) =>
  (await soundDatabase(app)).deals.find(({ id }) => id === dealId);

const go = (app: App, place: string): Promise<Page> =>
  app.extensionPage(`workspace.html#/${place}`);

test(`a person is changed where they stand, called, and Undo takes it back (${BROWSER})`, async ({
  app,
}) => {
  await openDemo(app);
  const { contacts } = await soundDatabase(app);
  const nora = contacts.find(({ name }) => name === 'Nora Lindqvist');
  const page = await go(app, `person/${nora?.id}`);
  await expect(page.role('heading', 'Nora Lindqvist')).toBeVisible();
  await page.role('button', 'Change Title').click();
  await page.role('textbox', 'Title').fill('Owner');
  await page.press('Enter');
  await expect(said(page)).toHaveText('Saved Nora Lindqvist');
  await page.role('button', 'Undo').click();
  await expect(said(page)).toHaveText(/^Undone: Saved Nora Lindqvist/);
  const after = (await soundDatabase(app)).contacts.find(({ id }) => id === nora?.id);
  expect(after?.title).toBe(nora?.title);
  const past = page.role('region', 'What happened here').role('listitem');
  await expect(past.first()).toHaveText(new RegExp(`^Undo.*Owner.*${nora?.title}`, 's'));
  await expect(past.nth(1)).toHaveText(new RegExp(`^Edited.*You.*${nora?.title}.*Owner`, 's'));

  await page.role('button', 'Call', { expanded: false }).click();
  const form = page.role('form', 'Call');
  await form.role('textbox', 'Minutes').fill('12');
  await form.role('textbox', 'What was said').fill('Wants the blue one');
  await form.role('button', 'Save').click();
  const history = page.role('list', 'History');
  await expect(history.role('button', /Wants the blue one/)).toBeVisible();

  // After a meeting, what came of it is told from a template.
  await history.role('button', /First call about the shop/).click();
  await page.role('button', 'Draft recap').click();
  const draft = page.role('dialog', 'Draft from a template');
  await expect(draft).toHaveText(/First call about the shop: what we agreed/);
  await expect(draft.role('textbox', 'Text')).toHaveValue(
    /^Hello Nora,.*In short:\s+They want two options with prices/s,
  );
  await expect(draft.role('button', 'Copy text')).toBeEnabled();
});

test('a deal that moves on tells its way, and is found on the board (chromium)', async ({
  app,
}) => {
  await openDemo(app);
  const { deals } = await soundDatabase(app);
  const relaunch = deals.find(({ name }) => name === 'Shop relaunch');
  const page = await go(app, `deal/${relaunch?.id}`);
  const stages = page.role('list', 'Stages');
  await expect(stages).toBeVisible();
  await stages.role('button', /^Negotiation/).click();
  await expect(said(page)).toHaveText('Moved Shop relaunch to Negotiation');
  await page.text(/^In \d stages so far$/).click();
  await expect(page.role('region', 'Way through the stages').role('listitem').last()).toHaveText(
    /Negotiation.*now/,
  );
  const chance = page.css('.score').containing(/Chance to win/);
  await chance.css('summary').click();
  await expect(chance.role('list', 'For it').role('listitem').first()).toHaveText(
    /^\w+: .+ \(\d+ won, \d+ lost\)$/,
  );
  await expect(chance).toHaveText(/Learned from \d+ won and \d+ lost deals/);
});

test('what a deal sells is added up, stands with who bought it, and is asked for again in time (chromium)', async ({
  app,
}) => {
  await openDemo(app);
  const { deals } = await soundDatabase(app);
  const relaunch = deals.find(({ name }) => name === 'Shop relaunch');
  const page = await go(app, `deal/${relaunch?.id}`);
  await page.role('button', 'Add a product').click();
  await page.role('textbox', 'What it is').fill('Care plan');
  await page.role('textbox', 'Quantity').fill('12');
  await page.role('textbox', /^Price of one/).fill('150');
  await page.press('Enter');
  const products = page.role('list', 'Products').role('listitem');
  await expect(products).toHaveTexts([/Care plan.*12 × €150.*€1,800/s]);
  await page.role('button', 'Take €1,800 as the value of the deal').click();
  await expect.poll(async () => dealNow(app, relaunch?.id)).toMatchObject({ value: 1800 });

  await page.role('list', 'Stages').role('button', /^Won/).click();
  const closing = page.role('dialog', 'Move Shop relaunch to Won');
  await closing.role('textbox', 'Why it was won').fill('Kept in step');
  await fillWhen(page, 'dialog input[type=date]', '2031-05-31');
  await closing.role('button', 'Move').click();
  await expect(said(page)).toHaveText('Moved Shop relaunch to Won');
  const { tasks } = await soundDatabase(app);
  const renewal = tasks.filter(({ dealId, due }) => dealId === relaunch?.id && due.local > '2031');
  expect(renewal.map(({ due }) => due.local.slice(0, 10))).toEqual(['2031-05-01']);

  const nora = (await soundDatabase(app)).contacts.find(({ name }) => name === 'Nora Lindqvist');
  await goTo(page, `person/${nora?.id}`);
  await expect(page.role('list', 'Bought').role('listitem')).toHaveTexts([
    /Care plan.*× 12.*€1,800/s,
  ]);
});

test('a task is read from a line, repeats when it is done, and keys move in the list (chromium)', async ({
  app,
}) => {
  const page = await go(app, 'tasks');
  const form = page.role('form', 'Add task');
  await form.role('textbox', 'What to do').fill('call Ana every 2nd Tuesday 10am');
  await expect(form).toHaveText(/every 2 weeks on Tuesday/);
  await form.role('button', 'Add task').click();
  await expect(said(page)).toHaveText('Added: call Ana');
  const row = page.role('listitem', 'call Ana');
  await expect(row).toBeVisible();
  await row.role('button', 'Done: call Ana').click();
  await expect(said(page)).toHaveText('Done: call Ana');
  await expect
    .poll(async () => (await soundDatabase(app)).tasks.map(({ doneAt }) => doneAt === undefined))
    .toEqual([false, true]);
  const tasks = (await soundDatabase(app)).tasks;
  const days = tasks.map(({ due }) => Date.parse(`${due.local}Z`) / 86_400_000);
  expect((days[1] ?? 0) - (days[0] ?? 0)).toBe(14);
});

test(`a card moves by drag and by keys on the wide board (${BROWSER})`, async ({ app }) => {
  await openDemo(app);
  const { deals } = await soundDatabase(app);
  const page = await go(app, `deal/${deals.find(({ name }) => name === 'Shop relaunch')?.id}`);
  await page.role('button', 'Change Owner').click();
  await page.role('textbox', 'Owner').fill('Robin');
  await page.press('Enter');
  await expect(said(page)).toHaveText('Saved Shop relaunch');
  await goTo(page, 'board');
  const inStage = (stage: string) => page.role('listitem', stage).role('button', 'Packaging line');
  await expect(inStage('Proposal')).toBeVisible();
  await inStage('Proposal').dragTo(page.role('listitem', 'Negotiation'));
  await expect(inStage('Negotiation')).toBeVisible();
  // Until that is saved, what can be undone is the owner.
  await expect(said(page)).toHaveText('Moved Packaging line to Negotiation');
  await page.role('button', 'Undo').click();
  await expect(inStage('Proposal')).toBeVisible();

  await page.role('button', 'Rows by owner').click();
  const row = page.role('list', 'Proposal, Nobody’s').role('button', 'Packaging line');
  await expect(row).toBeVisible();
  const inSight = await page.evaluate(() => {
    const stages = [...document.querySelectorAll('.board.lanes > .column')];
    return stages.filter((stage) => stage.getBoundingClientRect().left < window.innerWidth).length;
  });
  expect(inSight).toBeGreaterThan(3);

  const given = page.role('list', 'Negotiation, Robin');
  await row.dragTo(given);
  await expect(given.role('button', 'Packaging line')).toBeVisible();
  await expect(said(page)).toHaveText('Moved Packaging line to Negotiation');
  const moved = (await soundDatabase(app)).deals.find(({ name }) => name === 'Packaging line');
  expect(moved?.owner).toBe('Robin');
});
