import { people as cast } from '../replica/story/cast.ts';
import { BROWSER, expect, test } from './harness/index.ts';
import { expectNoBarriers } from './help/axe.ts';
import { soundDatabase } from './help/database.ts';
import { goTo } from './help/workspace.ts';
import { knowing, mailUrl, said, storyThread, threadPlace } from './mail-steps.ts';

const GWEN = 'Water cooler for our waiting room';

test(`a template is put into an answer, which is reminded of until somebody answers (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const workspace = await app.extensionPage('workspace.html#/templates');
  await workspace.role('button', 'Add template').click();
  const form = workspace.role('dialog', 'Add template');
  await form.role('textbox', 'Name').fill('About water');
  await form.role('textbox', 'Text').fill('Hello {first name},\n\nabout {deal}: yes.');
  await form.role('button', 'Save').click();
  const line = workspace.role('list', 'Templates').role('listitem').containing('About water');
  await expect(line).toHaveText(/Not used yet/);

  const page = await knowing(app, replica, GWEN, cast.gwen.name);
  const { sidebar } = page;
  await page.open(mailUrl(threadPlace(replica, GWEN), 'undo=300'));
  await expect(said(page)).toHaveText('Logged 1 message');
  await page.role('button', 'Reply').last().click();
  const body = page.role('textbox', 'Message Body');
  await body.click();
  await sidebar.role('button', 'Insert template').click();
  await sidebar.role('group', 'Templates').role('button', 'About water').click();
  // No deal is known, which is asked for before anything is written.
  await sidebar.role('textbox', '{deal}').fill('the cooler');
  await page.press('Enter');
  await expect(body).toHaveText(/^\s*Hello Gwen,\s+about the cooler: yes\.\s*$/);

  await page.role('combobox', 'Remind me if no reply').choose('In 3 days ⏰');
  await page.role('button', /^Send/).click();
  await expect(said(page)).toHaveText('Logged 2 messages');
  const task = sidebar.text(`Follow up with ${cast.gwen.name}`);
  await expect(task).toBeVisible();
  await workspace.toFront();
  await expect(line).toHaveText(/Sent once.*0% answered/);

  await page.toFront();
  const { id } = storyThread(replica, GWEN);
  replica.world.deliver({ threadId: id, from: cast.gwen, text: 'Wonderful, thank you.' });
  await expect(said(page)).toHaveText('Logged 3 messages');
  await expect(task).toHaveCount(0);
  await workspace.toFront();
  await expect(line).toHaveText(/Sent once.*100% answered/);
  await goTo(workspace, 'reports/templates');
  await expect(workspace.role('row', /^About water/).role('cell')).toHaveTexts([
    '1',
    '1',
    '100%',
    /^\d/,
  ]);
});

test('a step of a playbook ticks itself with the mail, and a reply pauses it until one goes on (chromium)', async ({
  app,
  replica,
}) => {
  const page = await knowing(app, replica, GWEN, cast.gwen.name);
  const { sidebar } = page;
  await page.open(mailUrl(threadPlace(replica, GWEN), 'undo=300'));
  await expect(said(page)).toHaveText('Logged 1 message');
  await sidebar.role('combobox', 'Deal').choose('New deal…');
  await sidebar.role('textbox', 'Name of the deal').fill('Cooler for Fernhill');
  await sidebar.role('button', 'Create deal').click();
  await expect(sidebar.text('Created Cooler for Fernhill')).toBeVisible();
  const [made] = (await soundDatabase(app)).deals;
  const deal = await app.extensionPage(`workspace.html#/deal/${made?.id}`);
  await deal.role('button', 'Start a playbook…').click();
  await deal.role('list', 'Start a playbook…').role('button', 'Proposal follow-up').click();
  const play = deal.role('region', 'Playbooks');
  await expect(play).toHaveText(/Proposal follow-up.*0 of 5.*Under way/s);
  const sent = play.role('checkbox', /^Send the proposal/);
  await expect(sent).not.toBeChecked();

  await page.toFront();
  await page.role('button', 'Reply').last().click();
  await page.role('textbox', 'Message Body').fill('Here is what the cooler costs.');
  await page.role('button', /^Send/).click();
  await expect(said(page)).toHaveText('Logged 2 messages');
  await deal.toFront();
  await expect(sent).toBeChecked();
  await expect(play).toHaveText(/1 of 5.*Under way/s);

  await page.toFront();
  const { id } = storyThread(replica, GWEN);
  replica.world.deliver({ threadId: id, from: cast.gwen, text: 'Thank you, we are thinking.' });
  await expect(said(page)).toHaveText('Logged 3 messages');
  await deal.toFront();
  await expect(play).toHaveText(/1 of 5.*Paused.*They replied/s);
  await expectNoBarriers(deal, 'a playbook that is paused', '.plays');
  await play.role('button', 'Go on').click();
  await expect(deal.text('Going on with Proposal follow-up')).toBeVisible();
  await expect(play).toHaveText(/1 of 5.*Under way/s);
  await expect(play).not.toHaveText(/They replied/);
  await deal.role('button', 'Undo').click();
  await expect(play).toHaveText(/They replied/);
});

test('a lead rule gives a new person an owner and a tag, says so, and is undone (chromium)', async ({
  app,
  replica,
}) => {
  const workspace = await app.extensionPage('workspace.html#/rules');
  await workspace.role('button', 'Add lead rule').click();
  const form = workspace.role('dialog', 'Add lead rule');
  await form.role('textbox', 'Name').fill('Dentists');
  await form.role('textbox', 'Value').fill('fernhill-dental.example');
  await form.role('textbox', 'Owner').fill('Kim');
  await form.role('textbox', 'Tags').fill('practice, key account');
  await form.role('button', 'Save').click();
  await expect(workspace.role('button', 'Dentists')).toBeVisible();

  await knowing(app, replica, GWEN, cast.gwen.name);
  await workspace.toFront();
  await workspace.role('link', 'History').click();
  const done = workspace.role('listitem').containing('the lead rule Dentists fits');
  await done.role('link', cast.gwen.name).click();
  const facts = workspace.role('region', 'Details');
  await expect(facts).toHaveText(/practice.*key account.*Kim/);
  await workspace.role('link', 'History').click();
  await done.role('button', /^Undo/).click();
  await expect(done.role('button', /^Redo/)).toBeVisible();
  const { contacts } = await soundDatabase(app);
  const gwen = contacts.find(({ name }) => name === cast.gwen.name);
  expect(gwen).toBeDefined();
  expect([gwen?.owner ?? '', gwen?.tags ?? []]).toEqual(['', []]);
});
