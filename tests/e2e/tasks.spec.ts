import { type App, BROWSER, expect, type Page, test } from './harness/index.ts';
import { PATIENCE } from './harness/until.ts';
import { INBOX, logged, logThread, openThread, SUBJECT } from './help/mail.ts';

const MINUTE = 60_000;
const TASK = 'Bring the brass tap';
const OVERDUE = [0xb3, 0x26, 0x1e, 255];

interface Told {
  id: string;
  title: string;
  message: string;
}

const eventually = <T>(look: () => Promise<T>) =>
  expect.poll(look, { timeout: PATIENCE, interval: 60 });

/** Writes down what the background tells instead of showing it; forgotten when it ends. */
async function listen(app: App): Promise<void> {
  await app.background.evaluate(({ api, scope }) => {
    const told: Told[] = [];
    const note = (id: string, { title, message }: Told, done?: (id: string) => void) => {
      told.push({ id, title, message });
      done?.(id);
      return Promise.resolve(id);
    };
    Object.assign(scope, { told });
    for (const place of [api, Reflect.get(scope, 'chrome')])
      if (place) Object.assign(place.notifications, { create: note });
  });
}

const told = (app: App): Promise<Told[]> =>
  app.background.evaluate(({ scope }) => Reflect.get(scope, 'told'));

/** Lets the background believe that it is this instant, and has it look after what is due. */
async function travelTo(app: App, instant: number): Promise<void> {
  await app.background.evaluate(async ({ api, scope }, at) => {
    const known: unknown = Reflect.get(scope, 'realNow');
    const now = typeof known === 'function' ? known : scope.Date.now;
    const shift = at - now();
    Object.assign(scope, { realNow: now });
    Object.assign(scope.Date, { now: () => now() + shift });
    await api.storage.local.set({ changed: { at, n: Math.random(), tables: ['tasks'] } });
  }, instant);
  await lookedAfter(app);
}

/** The alarms are set last of all, so once they are back everything due has been told. */
async function lookedAfter(app: App): Promise<void> {
  // Twice, since the first ones may come from a look that began before this.
  for (let looks = 0; looks < 2; looks += 1) {
    await app.background.evaluate(async ({ api }) => {
      await api.alarms.clearAll();
      await api.storage.local.set({ changed: { at: 0, n: Math.random(), tables: ['tasks'] } });
    });
    await eventually(() =>
      app.background.evaluate(async ({ api }) => (await api.alarms.getAll()).length),
    ).toBeGreaterThan(0);
  }
}

const badge = (app: App): Promise<string> =>
  app.background.evaluate(({ api }) => api.action.getBadgeText({}));
const badgeColour = (app: App): Promise<number[]> =>
  app.background.evaluate(async ({ api }) => {
    const colour: unknown = await api.action.getBadgeBackgroundColor({});
    return Array.isArray(colour) ? colour.map(Number) : [];
  });

/** Sets a task beside an open thread; answers when it is due. */
async function remind(page: Page, choice: RegExp, text = TASK): Promise<number> {
  await page.sidebar.role('button', 'New task').click();
  await page.sidebar.role('textbox', 'What to do').fill(text);
  await page.sidebar.role('button', choice).click();
  const task = page.sidebar.role('list', 'Open tasks').role('listitem').containing(text);
  await expect(task).toBeVisible();
  return Date.parse((await task.css('time').attribute('datetime')) ?? '');
}

const dueRow = (popup: Page) => popup.role('listitem', TASK);

test(`a task that is due is told once, counted, listed, put off and done (${BROWSER})`, async ({
  app,
}) => {
  const mail = await app.open(INBOX);
  await openThread(mail);
  const due = await remind(mail, /^Tomorrow/);
  await listen(app);
  await lookedAfter(app);
  expect(await badge(app)).toBe('');

  await travelTo(app, due + MINUTE);
  expect(await badge(app)).toBe('1');
  expect(await badgeColour(app)).toEqual(OVERDUE);
  const [first, ...others] = await told(app);
  expect(others).toEqual([]);
  expect(first?.title).toBe(`Margin CRM: ${TASK}`);
  await travelTo(app, due + 2 * MINUTE);
  expect(await told(app)).toHaveLength(1);

  const popup = await app.extensionPage('popup.html');
  await expect(dueRow(popup)).toHaveText(/You asked to be reminded/);
  await popup.press('j');
  await popup.press('s');
  await popup.role('textbox', 'Another time').type('in 10 days');
  await popup.press('Enter');
  await expect(dueRow(popup)).toHaveCount(0);
  await eventually(() => badge(app)).toBe('');

  await travelTo(app, due + 11 * 24 * 60 * MINUTE);
  expect(await badge(app)).toBe('1');
  expect(await told(app)).toHaveLength(2);
  await popup.reload();
  await expect(dueRow(popup)).toBeVisible();
  await popup.press('j');
  await popup.press('e');
  await expect(popup.role('heading', 'Nothing needs you right now')).toBeVisible();
  await eventually(() => badge(app)).toBe('');
});

test(`a task is told once, however often the background starts (${BROWSER})`, async ({ app }) => {
  const mail = await app.open(INBOX);
  await openThread(mail);
  const due = await remind(mail, /^Tomorrow/);
  await listen(app);
  await travelTo(app, due + MINUTE);
  expect(await told(app)).toHaveLength(1);

  await app.killBackground();
  await listen(app);
  await travelTo(app, due + 2 * MINUTE);
  expect(await told(app)).toEqual([]);
  expect(await badge(app)).toBe('1');
});

test('"if no reply" stands until somebody replies (chromium)', async ({ app, replica }) => {
  const mail = await app.open(INBOX);
  await openThread(mail);
  await logThread(mail).click();
  await expect(logged(mail)).toBeVisible();
  const due = await remind(mail, /^If no reply in 3 days/);
  const kept = await remind(mail, /^In 3 days/, 'Look at the drawings');
  expect(kept).toBe(due);
  const tasks = mail.sidebar.role('list', 'Open tasks').role('listitem');
  await expect(tasks.containing(TASK)).toHaveText(/only if nobody replies/);

  const thread = replica.world
    .box('robin@brightwater.example')
    .threads.find(({ subject }) => subject === SUBJECT);
  const ana = thread?.messages[0]?.from;
  if (!thread || !ana) throw new Error('The story has lost its first thread');
  replica.world.deliver({ threadId: thread.id, from: ana, text: 'Thursday it is.' });
  await expect(tasks).toHaveTexts([/^Look at the drawings/]);

  await listen(app);
  await travelTo(app, due + MINUTE);
  expect((await told(app)).map(({ title }) => title)).toEqual(['Margin CRM: Look at the drawings']);
});
