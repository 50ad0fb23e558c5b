import { people as cast } from '../replica/story/cast.ts';
import { BROWSER, expect, type Page, test } from './harness/index.ts';
import {
  addButton,
  addPerson,
  history,
  knowing,
  mailUrl,
  moments,
  people,
  storyThread,
  threadPlace,
} from './mail-steps.ts';

const GWEN = 'Water cooler for our waiting room';
const undo = (page: Page) => page.sidebar.role('button', 'Undo');
const tasks = (page: Page) => page.sidebar.role('list', 'Open tasks');
const deal = (page: Page) => page.sidebar.role('combobox', 'Deal');
const stage = (page: Page) => page.sidebar.role('combobox', 'Stage');

/** The wall time `days` from now, at this hour, as the exact instant. */
function at(days: number, hour: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  day.setHours(hour, 0, 0, 0);
  return day.toISOString();
}

test(`somebody is added under the name and company that I give (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await app.open(mailUrl(threadPlace(replica, GWEN)));
  await addButton(page, 'Gwen Pritchard').click();
  const name = page.sidebar.role('textbox', 'Name');
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('Gwen Pritchard');
  await expect(page.sidebar.role('textbox', 'Company')).toHaveValue('Fernhill Dental');
  await name.fill('Dr Gwen Pritchard');
  await page.sidebar.role('textbox', 'Company').fill('Fernhill');
  await page.press('Enter');
  await expect(people(page)).toHaveText(/Dr Gwen Pritchard Fernhill.*Last contact/);
  await page.reload();
  await expect(people(page)).toHaveText(/Dr Gwen Pritchard Fernhill/);
});

test(`adding somebody is taken back with one press (${BROWSER})`, async ({ app, replica }) => {
  const page = await app.open(mailUrl(threadPlace(replica, GWEN)));
  await addPerson(page, 'Gwen Pritchard');
  await undo(page).click();
  await expect(addButton(page, 'Gwen Pritchard')).toBeVisible();
});

test(`a note waits until it is saved, and stands in the history (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await knowing(app, replica, GWEN, cast.gwen.name);
  const note = page.sidebar.role('textbox', 'Note');
  await note.fill('Ten seats,\nhard water');
  await page.reload();
  await expect(note).toHaveValue('Ten seats,\nhard water');
  await page.sidebar.role('button', 'Save note').click();
  await expect(page.sidebar.text('Note saved')).toBeVisible();
  await expect(note).toHaveValue('');
  await expect(history(page)).toHaveText(/Note: You.*Ten seats, hard water/);
  await undo(page).click();
  await expect(page.sidebar.text('Undone')).toBeVisible();
  await expect(history(page)).not.toHaveText(/Ten seats/);
});

test('tasks by choice and in words, each with its exact time (chromium)', async ({
  app,
  replica,
}) => {
  const page = await knowing(app, replica, GWEN, cast.gwen.name);
  const create = page.sidebar.role('button', 'New task');
  await create.click();
  await page.sidebar.role('button', /^Tomorrow/).click();
  await expect(tasks(page)).toHaveText(/Follow up with Gwen Pritchard/);
  await expect(tasks(page).css('time')).toHaveAttribute('datetime', at(1, 9));
  await undo(page).click();
  await expect(page.sidebar.text('Nothing to come back to yet.')).toBeVisible();

  await create.click();
  await page.sidebar.role('textbox', 'What to do').fill('Send the price list');
  await page.sidebar.role('textbox', 'Another time').fill('next Tuesday 9am');
  await page.sidebar.role('button', 'Add task').click();
  await expect(tasks(page)).toHaveText(/Send the price list/);
  const due = new Date(`${await tasks(page).css('time').attribute('datetime')}`);
  expect([due.getDay(), due.getHours(), due.getMinutes()]).toEqual([2, 9, 0]);
  expect(due.getTime()).toBeGreaterThan(Date.now());

  await page.sidebar.role('button', 'Done: Send the price list').click();
  await expect(page.sidebar.text('Nothing to come back to yet.')).toBeVisible();
  await undo(page).click();
  await expect(tasks(page)).toHaveText(/Send the price list/);
  await page.reload();
  await expect(tasks(page)).toHaveText(/Send the price list/);
});

test('a reply ends “if no reply” and nothing else (chromium)', async ({ app, replica }) => {
  const page = await knowing(app, replica, 'Brass finish for the Lac model', cast.camille.name);
  const create = page.sidebar.role('button', 'New task');
  await create.click();
  await page.sidebar.role('button', /^If no reply in 3 days/).click();
  await expect(tasks(page)).toHaveText(/only if nobody replies/);
  await create.click();
  await page.sidebar.role('textbox', 'What to do').fill('Order brass');
  await page.sidebar.role('button', /^Next week/).click();
  await expect(tasks(page).role('listitem')).toHaveCount(2);
  replica.world.deliver({
    threadId: storyThread(replica, 'Brass finish for the Lac model').id,
    from: cast.camille,
    text: 'Oui !',
  });
  await expect(moments(page)).toHaveCount(2);
  await expect(tasks(page).role('listitem')).toHaveCount(1);
  await expect(tasks(page)).toHaveText(/Order brass/);
});

test('a deal is made, moved and offered beside the next thread (chromium)', async ({
  app,
  replica,
}) => {
  const page = await knowing(app, replica, GWEN, cast.gwen.name);
  await deal(page).choose('New deal…');
  await expect(page.sidebar.role('textbox', 'Name of the deal')).toHaveValue('Fernhill Dental');
  await page.sidebar.role('textbox', 'Name of the deal').fill('Cooler for Fernhill');
  await page.sidebar.role('textbox', 'Value').fill('640');
  await page.sidebar.role('textbox', 'Currency').fill('gbp');
  await page.sidebar.role('button', 'Create deal').click();
  await expect(page.sidebar.text('Created Cooler for Fernhill')).toBeVisible();
  await expect(deal(page)).toHaveValue(/^Cooler for Fernhill · £640/);
  await expect(stage(page)).toHaveValue('Lead');
  await stage(page).choose('Proposal');
  await expect(page.sidebar.text('Moved to Proposal')).toBeVisible();
  await undo(page).click();
  await expect(stage(page)).toHaveValue('Lead');

  await page.open(mailUrl(threadPlace(replica, 'Question about water hardness')));
  await expect(deal(page)).toHaveValue('No deal');
  await page.sidebar.role('button', 'Link Cooler for Fernhill').click();
  await expect(deal(page)).toHaveValue(/^Cooler for Fernhill/);
  await undo(page).click();
  await expect(deal(page)).toHaveValue('No deal');
  await deal(page).choose('Cooler for Fernhill · £640');
  await expect(page.sidebar.text('Linked to the deal')).toBeVisible();
  await page.reload();
  await expect(deal(page)).toHaveValue(/^Cooler for Fernhill/);
});

test('a long history comes in pieces and can be narrowed to one kind (chromium)', async ({
  app,
  replica,
}) => {
  const page = await knowing(app, replica, GWEN, cast.gwen.name);
  await page.sidebar.role('textbox', 'Note').fill('Likes the small one');
  await page.sidebar.role('button', 'Save note').click();
  await expect(moments(page)).toHaveCount(2);
  const { id } = storyThread(replica, GWEN);
  const now = replica.world.now();
  for (let number = 1; number <= 44; number++)
    replica.world.deliver({
      threadId: id,
      from: cast.gwen,
      text: `Message ${number}`,
      at: now - 100_000 + number * 1000,
    });
  await page.sidebar.text('Logged 45 messages').appears();
  await expect(moments(page)).toHaveCount(30);
  await moments(page).last().hover();
  await page.raw.mouse.wheel({ deltaY: 4000 });
  await expect(moments(page)).toHaveCount(46);

  const notes = page.sidebar.role('button', 'Notes only');
  await notes.click();
  await expect(notes).toHaveAttribute('aria-pressed', 'true');
  await expect(moments(page)).toHaveCount(1);
  await expect(history(page)).toHaveText(/Likes the small one/);
  await notes.click();
  await page.sidebar.role('button', 'Meetings only').click();
  await expect(page.sidebar.text('Nothing logged with these people yet.')).toBeVisible();
});

test(`two tabs stay in step (${BROWSER})`, async ({ app, replica }) => {
  const one = await app.open(mailUrl(threadPlace(replica, GWEN)));
  await expect(addButton(one, 'Gwen Pritchard')).toBeVisible();
  const two = await app.open(mailUrl(threadPlace(replica, 'Question about water hardness')));
  await addPerson(two, 'Gwen Pritchard');
  await two.sidebar.role('textbox', 'Note').fill('From the other tab');
  await two.sidebar.role('button', 'Save note').click();
  await expect(two.sidebar.text('Note saved')).toBeVisible();

  await one.toFront();
  await expect(people(one)).toHaveText(/Gwen Pritchard.*Last contact/);
  await expect(history(one)).toHaveText(/From the other tab/);
  await one.sidebar.role('button', 'New task').click();
  await one.sidebar.role('button', /^In 3 days/).click();
  await two.toFront();
  await expect(tasks(two)).toHaveText(/Follow up with Gwen Pritchard/);
  await undo(two).click();
  await one.toFront();
  await expect(history(one)).not.toHaveText(/From the other tab/);
});
