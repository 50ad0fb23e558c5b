import { delegated, second } from '../replica/story/cast.ts';
import { BROWSER, expect, type Page, test } from './harness/index.ts';
import {
  containing,
  eventually,
  expectMoments,
  history,
  instants,
  mailUrl,
  moments,
  openAtFirst,
  openRow,
  people,
  row,
  said,
  storyThread,
  threadPlace,
} from './mail-steps.ts';

const HOTELS = 'Filters for three hotels';
const logThread = (page: Page) => page.sidebar.role('button', 'Log thread');

test('with conversation view off each message is logged by itself (chromium)', async ({
  app,
  replica,
}) => {
  const [last, before] = storyThread(replica, HOTELS)
    .messages.filter((message) => !message.mine)
    .toReversed();
  if (!last || !before) throw new Error('The story has changed');
  const page = await app.open(mailUrl('#inbox', 'conversation=off'));
  const single = page.role('row', /, Filters for three hotels, /);
  await single.nth(0).click();
  await logThread(page).click();
  await expect(said(page)).toHaveText('Logged 1 message');
  await expectMoments(page, instants([last]));

  await page.role('button', 'Back to Inbox').click();
  await single.nth(1).click();
  // Ana is known by now, so that the other message enters the history by itself.
  await expectMoments(page, instants([last, before]));
  // One conversation, though the page shows it as two.
  await expect(history(page).text(/Filters for three hotels$/)).toHaveCount(1);
});

test(`beside the preview pane the sidebar speaks of what stands in it (${BROWSER})`, async ({
  app,
}) => {
  const page = await app.open(mailUrl('#inbox', 'split=1'));
  await expect(page.sidebar.role('heading', 'Open a conversation')).toBeVisible();
  await openRow(page, 'Water cooler for our waiting room');
  await expect(people(page)).toHaveText(/Gwen Pritchard/);
  await openRow(page, 'Do you ship to Åland?');
  await expect(people(page)).toHaveText(/Elsa Grönlund/);
  await expect(people(page)).not.toHaveText(/Gwen/);
  await logThread(page).click();
  await expect(said(page)).toHaveText('Logged 1 message');
  expect(new URL(page.url()).hash).toBe('#inbox');
});

test('the second account and a delegated mailbox are mine, too (chromium)', async ({
  app,
  replica,
}) => {
  const order = storyThread(replica, 'Order 5508: descaler');
  const page = await app.open(mailUrl(threadPlace(replica, 'Sunday run'), '', second.path));
  await expect(people(page)).toHaveText(/Sheffield Hill Runners/);
  await expect(people(page)).not.toHaveText(/Robin/);
  await logThread(page).click();
  await expect(said(page)).toHaveText('Logged 1 message');

  await page.open(mailUrl(threadPlace(replica, order.subject), '', delegated.path));
  await expect(people(page)).toHaveText(/Gwen Pritchard/);
  await page.role('listitem').containing('We do, £6.50 each').click();
  await logThread(page).click();
  await expect(said(page)).toHaveText('Logged 2 messages');
  const [, answer, last] = order.messages;
  await expectMoments(page, instants([answer, last].filter((each) => each !== undefined)));
  await moments(page).last().hover();
  await expect(history(page)).toHaveText(/Sent: You/);
  await expect(people(page)).not.toHaveText(/Brightwater/);
});

test('a mail that reached two of my mailboxes never offers me as a contact (chromium)', async ({
  app,
  replica,
}) => {
  const page = await app.open(mailUrl(threadPlace(replica, HOTELS)));
  await expect(people(page)).toHaveText(/Ana Petrova/);
  await page.open(mailUrl(threadPlace(replica, 'Fair photos'), '', second.path));
  await expect(people(page)).toHaveText(/Ana Petrova/);
  await expect(people(page)).not.toHaveText(/Robin/);
});

test(`old views stay in the page, the sidebar follows the one in sight (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await app.open(mailUrl(threadPlace(replica, 'Water cooler for our waiting room')));
  const only = async (name: RegExp, ...others: RegExp[]) => {
    await expect(people(page)).toHaveText(name);
    for (const other of others) await expect(people(page)).not.toHaveText(other);
  };
  await only(/Gwen/, /Lucas/);
  await page.role('button', 'Back to Inbox').click();
  await expect(page.sidebar.role('heading', 'Open a conversation')).toBeVisible();
  await expect(people(page)).toHaveCount(0);
  await openRow(page, 'Re: Offer BW-2207: who signs?');
  await only(/Lucas/, /Gwen/);
  await page.evaluate(() => window.history.go(-2));
  await only(/Gwen/, /Lucas/);
  await page.evaluate(() => window.history.go(2));
  await only(/Lucas/, /Gwen/);
  await page.role('button', 'Older').click();
  await only(/^(?!.*Lucas).+$/);
  await page.role('button', 'Newer').click();
  await only(/Lucas/, /Gwen/);
  expect(await page.css('[role=main]').count()).toBeGreaterThan(2);
});

test(`a thread is the same one wherever the page puts its ids, and however late (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const thread = storyThread(replica, HOTELS);
  const place = threadPlace(replica, HOTELS);
  const shown = openAtFirst(thread);
  const page = await app.open(mailUrl(place));
  await logThread(page).click();
  await expectMoments(page, instants(shown));
  for (const switches of [
    'permid=late&late=300',
    'permid=missing',
    'legacyid=late&late=300',
    'legacyid=missing',
    'legacyid=late&permid=late&late=600',
    'ids=jslog',
  ]) {
    await page.open(mailUrl(place, switches));
    // Read by now, so that only the last message stands open.
    await expect(said(page)).toHaveText('Logged 1 message');
    await expectMoments(page, instants(shown));
  }
});

test('group mail keeps its people and never the group (chromium)', async ({ app, replica }) => {
  const thread = storyThread(replica, 'Buyers: water in all houses');
  const page = await app.open(mailUrl(threadPlace(replica, thread.subject, 'all')));
  for (const text of ['Dear group, who else', 'York does, in March'])
    await page.role('listitem').containing(text).click();
  await expect(people(page)).toHaveText(/buyers-group/);
  await expect(page.sidebar.role('button', /^Add/)).toHaveCount(0);
  await logThread(page).click();
  await expect(said(page)).toHaveText('Logged 3 messages');
  await expectMoments(page, instants(thread.messages));
  // Lines out of sight are not drawn.
  await moments(page).last().hover();
  await expect(history(page)).toHaveText(/Sent: You.*Received: Lucas Meyer.*Received: Ana Petrova/);
  await expect(people(page)).toHaveText(/Ana Petrova/);
  await expect(people(page)).toHaveText(/Lucas Meyer/);
  await expect(page.sidebar.role('button', /^Add/)).toHaveCount(0);
});

test('any language of the page, any script of the subject (chromium)', async ({ app, replica }) => {
  const page = await app.newPage();
  for (const [switches, subject] of [
    ['lang=de', 'Kartuschen-Abo verlängern'],
    ['lang=ja', '浄水器の設置について'],
    ['lang=ar', 'عرض سعر لفلاتر المياه'],
    ['lang=ar&theme=dark', 'Party on the 24th 🎉🥤🎈'],
    ['lang=de&conversation=off&rows=200', 'מסנני מים לחלל העבודה'],
  ] as const) {
    const thread = storyThread(replica, subject);
    const shown = switches.includes('off') ? thread.messages.slice(-1) : openAtFirst(thread);
    if (switches.includes('off')) {
      await page.open(mailUrl('#inbox', switches));
      await row(page, subject).click();
    } else await page.open(mailUrl(threadPlace(replica, subject), switches));
    await logThread(page).click();
    await expectMoments(page, instants(shown));
    await expect(history(page).text(containing(subject))).toHaveCount(1);
    await expect(people(page)).not.toHaveText(/\b(me|ich)\b|自分|أنا|Robin/);
  }
});

test(`folded messages are not made up, and fill in once they are opened (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const thread = storyThread(replica, 'Cornerstone: 14 buildings, one contract');
  const last = thread.messages.slice(-1);
  const page = await app.open(mailUrl(threadPlace(replica, thread.subject)));
  await logThread(page).click();
  await expect(said(page)).toHaveText('Logged 1 message');
  await expectMoments(page, instants(last));
  await expect(page.sidebar.text(/^10 messages are folded/)).toBeVisible();

  await page.role('listitem').containing('Daniel tells me the pilot').click();
  await expectMoments(page, instants([...thread.messages.slice(0, 1), ...last]));
  await expect(page.sidebar.text(/^9 messages are folded/)).toBeVisible();
  // Behind the number lie the messages between, folded as well.
  await page.role('listitem').containing(/^\d$/).click();
  await expect(page.role('listitem').containing('The draft is attached')).toBeVisible();
  await expect(moments(page)).toHaveCount(2);
  await page.role('listitem').containing('The draft is attached').click();
  await expectMoments(
    page,
    instants([...thread.messages.slice(0, 1), ...thread.messages.slice(4, 5), ...last]),
  );
});

test('a draft is no message, in the thread and in the list (chromium)', async ({
  app,
  replica,
}) => {
  const thread = storyThread(replica, 'Question about water hardness');
  const page = await app.open(mailUrl(threadPlace(replica, thread.subject)));
  await expect(page.role('textbox', 'Message Body')).toHaveText(/it does a little/);
  await logThread(page).click();
  await expect(said(page)).toHaveText('Logged 1 message');
  await expectMoments(page, instants(thread.messages.slice(0, 1)));
  await page.role('textbox', 'Message Body').type(' and more');
  await page.role('link', 'Drafts').click();
  await expect(row(page, thread.subject).role('img', /Logged in Margin CRM/)).toBeVisible();
  await openRow(page, thread.subject);
  await expectMoments(page, instants(thread.messages.slice(0, 1)));
});

test(`dark mail has a dark sidebar, whatever the system says (${BROWSER})`, async ({ app }) => {
  const lightness = (page: Page) =>
    page.evaluate(() => {
      const aside = document.querySelector('margin-crm')?.shadowRoot?.querySelector('aside');
      const [red = 0, green = 0, blue = 0] = aside
        ? (getComputedStyle(aside).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
        : [];
      return (red + green + blue) / 3 / 255;
    });
  const page = await app.open(mailUrl('#inbox', 'theme=dark'));
  await expect(page.sidebar).toBeVisible();
  await eventually(() => lightness(page)).toBeLessThan(0.3);
  await app.colorScheme('dark');
  await page.open(mailUrl());
  await expect(page.sidebar).toBeVisible();
  await eventually(() => lightness(page)).toBeGreaterThan(0.9);
  // A theme chosen while the page is open.
  await page.evaluate(() => document.body.classList.replace('rp-light', 'rp-dark'));
  await eventually(() => lightness(page)).toBeLessThan(0.3);
  await app.colorScheme('light');
});

test(`Trusted Types are enforced and never offended (${BROWSER})`, async ({ app, replica }) => {
  const page = await app.open(mailUrl(threadPlace(replica, HOTELS)));
  await logThread(page).click();
  await expect(said(page)).toBeVisible();
  const policy = await page.evaluate(async () => {
    const reply = await fetch(location.pathname);
    return reply.headers.get('content-security-policy') ?? '';
  });
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(page.consoleErrors).toEqual([]);
});

/** The box of something as it is painted. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const boxes = (page: Page) =>
  page.evaluate(() => {
    const box = (element: Element | null | undefined): Box | null => {
      const rect = element?.getBoundingClientRect();
      return rect && rect.width > 0
        ? { left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom }
        : null;
    };
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
    return {
      sidebar: box(document.querySelector('margin-crm')?.shadowRoot?.querySelector('aside')),
      mail: box(shown('[role=main]')),
      header: box(shown('[role=banner]')),
      compose: box(shown('[role=dialog]')),
      window: innerWidth,
    };
  });

/** Nothing of the page lies under the sidebar, and what lies beside it can still be used. */
async function expectRoom(page: Page, sidebar: number): Promise<void> {
  await eventually(async () => {
    const { sidebar: ours, window, ...theirs } = await boxes(page);
    if (!ours) return 'no sidebar';
    const covered = Object.entries(theirs).filter(
      ([, box]) => box && box.left < ours.right - 1 && box.right > ours.left + 1,
    );
    const outside = Object.entries(theirs).filter(
      ([, box]) => box && (box.left < -1 || box.right > window + 1),
    );
    return {
      width: Math.round(ours.right - ours.left),
      covered: covered.map(([name]) => name),
      outside: outside.map(([name]) => name),
    };
  }).toEqual({ width: sidebar, covered: [], outside: [] });
}

test(`the page makes room for the sidebar, which never covers it (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const place = threadPlace(replica, 'Water cooler for our waiting room');
  const page = await app.open(mailUrl());
  await expectRoom(page, 320);
  await page.role('button', 'Compose').click();
  await expect(page.role('dialog')).toBeVisible();
  await expectRoom(page, 320);
  await page.open(mailUrl(place, 'lang=ar'));
  await expectRoom(page, 320);
  expect((await boxes(page)).sidebar?.left).toBe(0);
  await page.viewport(700, 800);
  await expectRoom(page, 320);
  await page.role('button', 'إنشاء').click();
  await expect(page.role('dialog')).toBeVisible();
  await expectRoom(page, 320);
  await page.open(mailUrl(place));
  await expectRoom(page, 320);
  await page.role('button', /^Google Account/).hover();
  await page.sidebar.role('button', 'Add Gwen Pritchard').hover();
});

test(`the sidebar folds to a rail and is found as it was left (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await app.open(mailUrl(threadPlace(replica, HOTELS)));
  await page.sidebar.role('button', 'Collapse the sidebar').click();
  await expect(page.sidebar.role('button', 'Open the sidebar')).toBeFocused();
  await expectRoom(page, 44);
  await page.reload();
  await expect(page.sidebar.role('button', 'Open the sidebar')).toBeVisible();
  await expectRoom(page, 44);
  await expect(people(page)).toHaveCount(0);
  const other = await app.open('https://calendar.google.com/calendar/u/0/r/week');
  await expect(other.sidebar.role('button', 'Open the sidebar')).toBeVisible();
  await page.sidebar.role('button', 'Open the sidebar').click();
  await expect(people(page)).toHaveText(/Ana Petrova/);
  await expectRoom(page, 320);
  await page.reload();
  await expect(people(page)).toHaveText(/Ana Petrova/);
});

test(`typing in the sidebar is none of the mail's business, and the other way round (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await app.open(mailUrl(threadPlace(replica, HOTELS)));
  const heard = () =>
    page.evaluate(() => {
      const { shortcuts = '', shortcutTrace = '' } = document.documentElement.dataset;
      return `${shortcuts}|${shortcutTrace}`;
    });
  const note = page.sidebar.role('textbox', 'Note');
  await note.fill('cejkr#?/ us');
  await page.press('Enter');
  await page.press('ArrowUp');
  await expect(note).toHaveValue('cejkr#?/ us\n');
  await page.sidebar.role('button', 'New task').click();
  await page.sidebar.role('textbox', 'What to do').fill('jack');
  await page.press('Escape');
  // Letters on a button are keys of ours as well.
  await expect(page.sidebar.role('button', 'New task')).toBeFocused();
  await page.type('jkc');
  expect(await heard()).toBe('|');
  await expect(page.role('heading', HOTELS)).toBeVisible();

  await page.role('heading', HOTELS).click();
  await page.type('j');
  await eventually(heard).toMatch(/^j\|/);
  await expect(page.role('heading', HOTELS)).toHaveCount(0);
  await page.type('k');
  await expect(page.role('heading', HOTELS)).toBeVisible();
  await page.type('c');
  await expect(page.role('dialog', 'New Message')).toBeVisible();
});
