import { people as cast } from '../replica/story/cast.ts';
import { BROWSER, expect, type Page, test } from './harness/index.ts';
import {
  addButton,
  expectMoments,
  history,
  instants,
  knowing,
  mailUrl,
  moments,
  neverLog,
  openRow,
  people,
  row,
  said,
  setMode,
  storyThread,
  threadPlace,
  why,
  write,
} from './mail-steps.ts';

const GWEN = 'Water cooler for our waiting room';
const because = (address: string) => `Why: logged because ${address} is a contact`;
const mark = (page: Page, subject: string) =>
  row(page, subject).role('img', /Logged in Margin CRM/);

test(`a thread with a contact is logged when it is opened, and so is the reply that comes in (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await knowing(app, replica, GWEN, cast.gwen.name);
  const thread = storyThread(replica, GWEN);
  await expect(why(page)).toHaveText(because(cast.gwen.address));
  await expect(said(page)).toHaveText('Logged 1 message');

  await page.open(mailUrl(threadPlace(replica, 'Question about water hardness')));
  const other = storyThread(replica, 'Question about water hardness');
  await expect(why(page)).toHaveText(because(cast.gwen.address));
  await expectMoments(page, instants([...thread.messages, ...other.messages.slice(0, 1)]));

  replica.world.deliver({ threadId: other.id, from: cast.gwen, text: 'And do you deliver?' });
  await expect(said(page)).toHaveText('Logged 2 messages');
  await expectMoments(
    page,
    instants([...thread.messages, ...other.messages.filter(({ draft }) => !draft)]),
  );
});

test(`an answer inside the thread is logged once it is sent (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await knowing(app, replica, GWEN, cast.gwen.name);
  const thread = storyThread(replica, GWEN);
  await page.open(mailUrl(threadPlace(replica, GWEN), 'undo=300'));
  await page.role('button', 'Reply').last().click();
  await page.role('textbox', 'Message Body').type('The small one, from £640.');
  await page.role('button', /^Send/).click();
  await expect(said(page)).toHaveText('Logged 2 messages');
  await expect.poll(() => thread.messages.length).toBe(2);
  await expectMoments(page, instants(thread.messages));
  await expect(history(page)).toHaveText(/Sent: You/);
  await page.reload();
  await expectMoments(page, instants(thread.messages));
});

test(`mail to somebody new is logged when it is sent, and not when it was taken back (${BROWSER})`, async ({
  app,
}) => {
  const nora = 'nora.quist@seaside-inn.example';
  const olaf = 'olaf.berg@seaside-inn.example';
  await setMode(app, 'Everyone I write to');
  const page = await app.open(mailUrl('#sent', 'undo=1500'));
  await expect(page.sidebar).toBeVisible();

  const first = await write(page, { to: nora, subject: 'Taps for the inn', text: 'Hello Nora' });
  await first.role('button', /^Send/).click();
  await expect(mark(page, 'Taps for the inn')).toBeVisible();

  // By keyboard to both, taken back, then sent to one of them.
  const both = `${nora}, ${olaf}`;
  const second = await write(page, { to: both, subject: 'Filters, too', text: 'Hello again' });
  await page.press('Control+Enter');
  await expect(second).toHaveCount(0);
  await page.role('button', 'Undo').click();
  const again = page.role('dialog', 'Filters, too');
  await again.role('button', `✕ ${nora}`).click();
  await again.role('textbox', 'Message Body').click();
  await page.press('Control+Enter');
  await expect(mark(page, 'Filters, too')).toBeVisible();

  await openRow(page, 'Filters, too');
  await expect(why(page)).toHaveText(`Why: logged because you wrote to ${olaf}`);
  await expect(people(page)).toHaveText(/Olaf Berg.*1 sent/);
  await expect(moments(page)).toHaveCount(1);
  await page.role('button', 'Back to Inbox').click();
  await openRow(page, 'Taps for the inn');
  await expect(why(page)).toHaveText(`Why: logged because you wrote to ${nora}`);
  // Only the one that was not taken back.
  await expect(people(page)).toHaveText(/Nora Quist.*1 sent/);
  await expect(moments(page)).toHaveCount(1);
});

test(`a line of the list is logged for a contact, and completed when it is opened (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const { elsa } = cast;
  const page = await knowing(app, replica, 'Do you ship to Åland?', elsa.name);
  await page.open(mailUrl());
  await expect(page.sidebar.role('heading', 'Open a conversation')).toBeVisible();
  const { threadId } = replica.world.deliver({ from: elsa, subject: 'Ferry times', text: 'At 7.' });
  replica.world.deliver({ threadId, from: elsa, text: 'And at 9.' });
  await expect(mark(page, 'Ferry times')).toBeVisible();
  // Somebody unknown writes as well; her line stays without.
  await expect(mark(page, GWEN)).toHaveCount(0);

  const [shipping, ferry] = [
    storyThread(replica, 'Do you ship to Åland?'),
    storyThread(replica, 'Ferry times'),
  ];
  const other = await app.open(mailUrl(threadPlace(replica, shipping.subject)));
  await expectMoments(other, instants([...shipping.messages, ...ferry.messages.slice(1)]));
  await openRow(page, 'Ferry times');
  await expectMoments(page, instants([...shipping.messages, ...ferry.messages]));
  await expect(why(page)).toHaveText(because(elsa.address));
});

test('the switch in the settings decides (chromium)', async ({ app, replica }) => {
  const page = await knowing(app, replica, GWEN, cast.gwen.name);
  await expect(moments(page)).toHaveCount(1);
  await setMode(app, 'Off');
  await page.open(mailUrl(threadPlace(replica, 'Question about water hardness')));
  await expect(why(page)).toHaveText('Why: not logged: automatic logging is off');
  await expect(page.sidebar.text('Automatic logging is off')).toHaveCount(1);
  await expectMoments(page, instants(storyThread(replica, GWEN).messages));

  await setMode(app, 'Known contacts');
  await page.toFront();
  await expect(why(page)).toHaveText(because(cast.gwen.address));
  await expect(moments(page)).toHaveCount(2);

  await page.open(mailUrl(threadPlace(replica, 'Parking at the Leeds house')));
  await expect(why(page)).toHaveText('Why: not logged: nobody here is a contact yet');
  await setMode(app, 'Everyone I write to');
  await page.toFront();
  await expect(why(page)).toHaveText(`Why: logged because you wrote to ${cast.lucas.address}`);
  await expect(people(page)).toHaveText(/Lucas Meyer.*Northpine.*1 sent/);
  // A colleague in copy stays one.
  await expect(people(page)).toHaveText(/Jun Park · Colleague at brightwater.example/);
});

test('every thread that is not logged says why (chromium)', async ({ app, replica }) => {
  await neverLog(app, 'northpine.example', 'smallfirmgrowth.example');
  const page = await app.newPage();
  for (const [subject, reason] of [
    [
      'Payment received: £1,150.00 from Cornerstone Property',
      'no-reply@paybridge.example is a no-reply or role address',
    ],
    ['Van on Thursday', 'only colleagues at brightwater.example'],
    ['Note to self: fair checklist', 'only your own addresses'],
    ['Do you ship to Åland?', 'nobody here is a contact yet'],
    ['Filters for three hotels', 'northpine.example is on your never-log list'],
    ['How to ask for the signature', 'smallfirmgrowth.example is on your never-log list'],
  ] as const) {
    await page.open(mailUrl(threadPlace(replica, subject, 'all')));
    await expect(why(page)).toHaveText(`Why: not logged: ${reason}`);
    const offered = subject === 'Do you ship to Åland?' ? 1 : 0;
    await expect(page.sidebar.role('button', /^Add/)).toHaveCount(offered);
  }
  // Not even by hand.
  await page.sidebar.role('button', 'Log thread').click();
  await expect(said(page)).toHaveText('Nothing to log');
  await expect(moments(page)).toHaveCount(0);
});

test(`a newsletter is known by its headers, and so is the next one (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await app.open(mailUrl(threadPlace(replica, 'How to ask for the signature')));
  await expect(why(page)).toHaveText('Why: not logged: nobody here is a contact yet');
  expect(replica.requests.filter(({ path }) => path.includes('view=om'))).toEqual([]);
  await page.sidebar.role('button', 'Log thread').click();
  await expect(said(page)).toHaveText('Logged 1 message');
  await expect(people(page)).toHaveText(/Small Firm Growth · Newsletter or automatic mail/);
  await expect(page.sidebar.role('button', /^Add/)).toHaveCount(0);

  await page.open(mailUrl(threadPlace(replica, 'Your price list is a story')));
  await expect(why(page)).toHaveText(
    'Why: not logged: newsletter or automatic mail (List-Unsubscribe)',
  );
  await expect(page.sidebar.role('button', /^Add/)).toHaveCount(0);
});

test('a group never becomes a contact, not even without its headers (chromium)', async ({
  app,
  replica,
}) => {
  replica.world.headers = 'fail';
  const subject = 'Buyers: water in all houses';
  await setMode(app, 'Everyone I write to');
  const page = await app.open(mailUrl(threadPlace(replica, subject, 'all')));
  await page.role('listitem').containing('York does, in March').click();
  await page.sidebar.role('button', 'Log thread').click();
  await expect(said(page)).toHaveText('Logged 2 messages');
  await expect(people(page)).toHaveText(/via buyers-group · Room or group, not a person/);
  await expect(page.sidebar.role('button', /^Add/)).toHaveCount(0);
  await expect(addButton(page, 'Lucas Meyer')).toHaveCount(0);
  const popup = await app.extensionPage('popup.html');
  await popup.role('tab', 'Search').click();
  await popup.role('combobox').fill('buyers');
  await expect(popup.role('option', /Buyers: water/)).toBeVisible();
  await expect(popup.text(/buyers-group/)).toHaveCount(0);
});

test(`what was logged by itself can be taken out for good, and brought back (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await knowing(app, replica, GWEN, cast.gwen.name);
  const leaveOut = page.sidebar.role('button', /^Don.t log this thread$/);
  await expect(moments(page)).toHaveCount(1);
  await leaveOut.click();
  await expect(moments(page)).toHaveCount(0);
  await page.reload();
  await expect(why(page)).toHaveText(/^Why: not logged/);
  await expect(moments(page)).toHaveCount(0);
  await page.sidebar.role('button', 'Log thread').click();
  await expect(moments(page)).toHaveCount(1);
  await leaveOut.gone();
  await page.reload();
  await leaveOut.click();
  await page.sidebar.role('button', 'Undo').click();
  await expect(moments(page)).toHaveCount(1);
});
