import { type App, BROWSER, expect, type Page, test } from './harness/index.ts';
import { alteredExtension } from './help/altered-extension.ts';
import { meeting, openCalendar, openMeeting } from './help/calendar.ts';
import { emailsIn, notesIn, type Stored, soundDatabase } from './help/database.ts';
import {
  history,
  INBOX,
  logged,
  loggedWords,
  logThread,
  note,
  openThread,
  saveNote,
  WHOLE_INBOX,
} from './help/mail.ts';
import { paste } from './help/paste.ts';
import { goTo } from './help/workspace.ts';

const MARKUP = '<img src=x onerror="document.title=\'owned\'"> <b>Offer</b> &amp; more';
const QUARANTINE = 'https://mail.google.com/mail/u/0/#label/Quarantine';

/** What must never stand in a text: controls that do nothing or turn words around, half letters. */
const HARMFUL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;

/** Every text of every row, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

async function harmless(app: App): Promise<Stored> {
  const stored = await soundDatabase(app);
  expect(textsOf(stored).filter((text) => HARMFUL.test(text))).toEqual([]);
  return stored;
}

/** Nothing of it became an element, and no script ran. */
async function inert(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.title)).not.toBe('owned');
  await expect(page.sidebar.css('img, b, script')).toHaveCount(0);
}

test(`markup in a subject, a name and a note is text and nothing else (${BROWSER})`, async ({
  app,
}) => {
  const page = await app.open(WHOLE_INBOX);
  await openThread(page, MARKUP);
  await logThread(page).click();
  await expect(logged(page)).toHaveText(loggedWords(1));
  await expect(history(page)).toHaveText(/<img src=x onerror=/);
  await expect(page.sidebar.role('region', 'People')).toHaveText(/<b>Bold<\/b> & Co/);
  const text = '<script>document.title = "owned"</script> {{7*7}} javascript:alert(1)';
  await note(page).fill(text);
  await saveNote(page).click();
  await expect(page.sidebar.text('Note saved')).toBeVisible();
  await expect(history(page)).toHaveText(/<script>document\.title/);
  await inert(page);

  const popup = await app.extensionPage('popup.html');
  await popup.role('tab', 'Search').click();
  await popup.role('combobox').fill('offer');
  await expect(popup.role('option', /<img src=x onerror=/)).toBeVisible();
  expect(await popup.evaluate(() => document.title)).toBe('Margin CRM');
  await expect(popup.css('img, b, script:not([src])')).toHaveCount(0);
  expect(notesIn(await harmless(app))).toEqual([text]);
});

test('controls that turn words around and halves of letters are left out (chromium)', async ({
  app,
}) => {
  const page = await app.open(WHOLE_INBOX);
  for (const [subject, stored] of [
    ['gpj.exe', 'Invoice gpj.exe for your eyes only'],
    ['Half an emoji', 'Half an emoji \ufffd and a NUL in between'],
  ] as const) {
    await page.open(WHOLE_INBOX);
    await page.role('link', new RegExp(subject)).first().click();
    await logThread(page).click();
    await expect(logged(page)).toHaveText(loggedWords(1));
    const subjects = emailsIn(await harmless(app)).map((mail) => mail.subject);
    expect(subjects.map((one) => one.replace(/\s+/g, ' '))).toContain(stored);
  }
  await paste(page, note(page), 'Turn \u202eme around\u202c, \u0000 and \ud83d alone');
  await saveNote(page).click();
  await expect(page.sidebar.text('Note saved')).toBeVisible();
  expect(notesIn(await harmless(app))).toHaveLength(1);
});

test('a name of one megabyte of controls becomes a name that can be read (chromium)', async ({
  app,
}) => {
  const page = await app.open(INBOX);
  await openThread(page);
  await page.sidebar.role('button', 'Add Ana Petrova').click();
  const name = page.sidebar.role('textbox', 'Name');
  await name.fill('');
  await paste(page, name, `Ana \u202e<b>${'x'.repeat(1_000_000)}`);
  await page.press('Enter');
  await expect(name).toHaveCount(0);
  await inert(page);
  const popup = await app.extensionPage('popup.html');
  await popup.role('tab', 'Search').click();
  await popup.role('combobox').fill('ana kind:person');
  await popup.role('option', /Ana <b>xxx/).click();
  await expect(popup.role('heading', /^Ana <b>xxx/)).toBeVisible();
  await expect(popup.css('b')).toHaveCount(0);
  const { contacts } = await harmless(app);
  expect(contacts).toHaveLength(1);
  expect(contacts[0]?.name).toMatch(/^Ana <b>x{100}/);
});

test('a subject of one megabyte is cut to a line (chromium)', async ({ app, replica }) => {
  const endless = replica.world
    .boxes()
    .flatMap(({ threads }) => threads)
    .find(({ subject }) => subject.startsWith('Endless'));
  expect(endless?.subject.length).toBeGreaterThan(900_000);
  const page = await app.open(`${QUARANTINE}/${endless?.token}`);
  await logThread(page).click();
  await expect(logged(page)).toHaveText(loggedWords(1));
  await expect(history(page)).toHaveText(/^.{0,400}Endless long subject/);
  const [mail] = emailsIn(await harmless(app));
  expect(mail?.subject).toMatch(/^Endless long subject/);
  expect(mail?.subject.length).toBeLessThanOrEqual(500);
});

/** What stands on a page is no wider than its window. */
async function fits(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const dialog = document.querySelector('dialog[open]');
        const isWide = dialog && dialog.getBoundingClientRect().width > window.innerWidth;
        return scrollWidth > clientWidth || isWide
          ? `${location.hash}: ${scrollWidth} in ${clientWidth}`
          : '';
      }),
    )
    .toBe('');
}

const SIZES = [
  [1280, 800],
  [320, 640],
] as const;

test('subjects that mean harm stay in their lines in tables, records and search (chromium)', async ({
  app,
}) => {
  const mail = await app.open(WHOLE_INBOX);
  for (const subject of [MARKUP, 'gpj.exe']) {
    await mail.open(WHOLE_INBOX);
    await mail
      .role('link', new RegExp(subject.slice(0, 10)))
      .first()
      .click();
    await logThread(mail).click();
    await expect(logged(mail)).toHaveText(loggedWords(1));
  }
  const { threads } = await harmless(app);
  expect(threads).toHaveLength(2);
  const page = await app.extensionPage('workspace.html#/activities');
  for (const [width, height] of SIZES) {
    await page.viewport(width, height);
    for (const place of [
      'activities',
      'search?q=offer',
      ...threads.map(({ id }) => `thread/${id}`),
    ]) {
      await goTo(page, place);
      await fits(page);
      await expect(page.css('main :is(img, b, script)')).toHaveCount(0);
    }
  }
  expect(await page.evaluate(() => document.title)).not.toBe('owned');
});

test('ten thousand letters without a space stay in their lines in tables, records and commands (chromium)', async ({
  app,
}) => {
  const page = await app.extensionPage('workspace.html#/find/bold%40loud.example');
  const nothing = '\u200b\u200d\u2060\u00ad\u200f'.repeat(20);
  const form = page.role('form', 'Add bold@loud.example');
  await form.role('textbox', 'Name').fill(`<b>Bold</b> \u202e& ${'W'.repeat(190)}`);
  await page.press('Enter');
  await form.gone();
  await goTo(page, 'tasks');
  await paste(
    page,
    page.role('textbox', 'What to do'),
    `${nothing}<b>Call</b> \u202e👩‍👩‍👧‍👦${'W'.repeat(10_000)}`,
  );
  await page.press('Enter');
  await expect(page.role('listitem').containing(/<b>Call<\/b>/)).toBeVisible();
  const { contacts } = await harmless(app);
  for (const [width, height] of SIZES) {
    await page.viewport(width, height);
    for (const place of ['tasks', 'tasks?sort=due', 'people', `person/${contacts[0]?.id}`]) {
      await goTo(page, place);
      await fits(page);
    }
    await page.press('Control+k');
    const commands = page.role('combobox', 'Commands');
    await expect(commands).toBeFocused();
    await commands.fill('bold');
    await expect(page.role('option', /^<b>Bold<\/b>/)).toBeVisible();
    await fits(page);
    await page.press('Escape');
  }
});

test('a note of one megabyte is refused with its length, and kept to be shortened (chromium)', async ({
  app,
}) => {
  const page = await app.open(INBOX);
  await openThread(page);
  await paste(page, note(page), 'All of it! '.repeat(100_000));
  await expect(
    page.sidebar.text('A note holds 20,000 characters: this is 1,080,000 too long.'),
  ).toBeVisible();
  await expect(saveNote(page)).toBeDisabled();
  await page.press('Control+Enter');
  await expect(note(page)).toHaveValue(/^All of it! All/);
  expect(notesIn(await soundDatabase(app))).toEqual([]);

  const most = 'x'.repeat(20_000);
  await note(page).fill('');
  await paste(page, note(page), most);
  await expect(saveNote(page)).toBeEnabled();
  await saveNote(page).click();
  await expect(page.sidebar.text('Note saved')).toBeVisible();
  expect(notesIn(await harmless(app))).toEqual([most]);
});

test(`scripts of the page cannot make the product do anything (${BROWSER})`, async ({ app }) => {
  const page = await app.open(INBOX);
  await openThread(page);
  await expect(page.sidebar.role('button', 'Add Ana Petrova')).toBeVisible();
  const before = await soundDatabase(app);
  const reached = await page.evaluate(() => {
    const call = {
      margin: 1,
      name: 'addContact',
      key: 'a',
      attempt: 1,
      input: { address: 'owned@evil.example', name: 'Owned', company: null, source: 'x' },
    };
    window.postMessage(call, '*');
    window.postMessage(JSON.stringify(call), '*');
    const host = document.querySelector('margin-crm');
    for (const target of [window, document, document.body, host])
      for (const [name, detail] of [
        ['margin-command', 'log-subject'],
        ['margin-crm', call],
        ['message', call],
      ] as const)
        target?.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
    const chrome: unknown = Reflect.get(window, 'chrome') ?? Reflect.get(window, 'browser');
    const runtime =
      typeof chrome === 'object' && chrome !== null ? Reflect.get(chrome, 'runtime') : undefined;
    return typeof runtime === 'object' && runtime !== null && 'sendMessage' in runtime;
  });
  expect(reached).toBe(false);

  // What is done by hand afterwards is all that was done.
  await note(page).fill('By hand');
  await saveNote(page).click();
  await expect(page.sidebar.text('Note saved')).toBeVisible();
  const after = await soundDatabase(app);
  expect(after.contacts).toEqual(before.contacts);
  expect(emailsIn(after)).toEqual([]);
  expect(notesIn(after)).toEqual(['By hand']);
});

test(`calendar data that does not fit is dropped (${BROWSER})`, async ({ app, replica }) => {
  const event = meeting(replica, 'zephyr-checkin');
  const page = await openCalendar(app);
  await openMeeting(page, event);
  await expect(page.sidebar.role('button', 'Log meeting')).toBeEnabled();
  await page.evaluate(
    (id, calendarId, start) => {
      const send = (detail: unknown) =>
        document.dispatchEvent(new CustomEvent('margin-crm-calendar-data', { detail }));
      // The meeting in sight, in a newer version than all others, and in each something is wrong.
      const whole = {
        ...{ id, calendarId, updated: 9e13, hollow: false, title: 'Owned', place: null },
        ...{ organizer: null, guests: [], guestCount: 0, meet: null, type: null },
        ...{ start: [null, start, 'UTC'], end: [null, start + 1, 'UTC'] },
      };
      const wrong = [
        { ...whole, end: [null, start - 1, 'UTC'] },
        { ...whole, start: [null, String(start), 'UTC'] },
        { ...whole, start: [null, 9e15, 'UTC'], end: [null, 9e15, 'UTC'] },
        { ...whole, title: 'Owned '.repeat(1000) },
        { ...whole, guests: [{ address: 'owned@evil.example' }] },
        { ...whole, guests: Array.from({ length: 300 }, () => ['owned@evil.example', 3, 0, 0]) },
        { ...whole, guestCount: -1 },
        { ...whole, updated: 'now' },
        { ...whole, id: 'a b' },
      ];
      for (const one of wrong) send(JSON.stringify({ events: [one], removals: [] }));
      send({ events: [whole], removals: [] });
      send(JSON.stringify({ events: Array.from({ length: 500 }, () => whole), removals: [] }));
      send(JSON.stringify({ events: [whole], removals: 'all' }));
      send(JSON.stringify({ events: [whole], removals: [{ id: 5 }] }));
      for (const rest of [null, 7, '', '{', '[]', '"x"', '{"__proto__":{}}', 'x'.repeat(5_000_000)])
        send(rest);
    },
    event.id,
    event.calendarId,
    event.start,
  );
  await page.sidebar.role('button', 'Log meeting').click();
  await expect(page.sidebar.role('status').containing(/^Logged/)).toBeVisible();
  await expect(page.sidebar.containing('Owned')).toHaveCount(0);
  const { activities } = await harmless(app);
  expect(activities.map(({ subject }) => subject)).toEqual([event.title]);
  expect(textsOf(activities).filter((text) => /owned/i.test(text))).toEqual([]);
});

test(`calls from a page that are not meant for pages, or not shaped so, are refused (${BROWSER})`, async ({
  launch,
}) => {
  const app = await launch({ extension: alteredExtension((built) => [...built, 'scripting']) });
  const page = await app.open(INBOX);
  await openThread(page);
  const call = { margin: 1, key: 'k', attempt: 1 };
  const note = { text: 'x', anchor: { kind: 'nothing' } };
  const calls = [
    { ...call, name: 'saveSettings', input: { autoLog: 'off' } },
    { ...call, name: 'loadDemo', input: {} },
    { ...call, name: 'search', input: { query: 'a' } },
    { ...call, name: 'nothing', input: {} },
    { ...call, name: '__proto__', input: {} },
    { ...call, name: 'constructor', input: {} },
    { ...call, name: 'addNote', input: { ...note, text: 'x'.repeat(20_001) } },
    { ...call, name: 'addNote', input: { ...note, more: true } },
    { ...call, name: 'addNote', input: { ...note, text: { toString: 'x' } } },
    { ...call, name: 'addNote', input: null },
    { ...call, name: 'addNote', input: note, attempt: 0 },
    { ...call, name: 'addNote', input: note, key: 'k'.repeat(61) },
    { ...call, name: 'addNote', input: note, more: true },
    { ...call, margin: 2, name: 'addNote', input: note },
  ];
  const answers = await app.background.evaluate(async ({ api }, messages) => {
    const [tab] = await api.tabs.query({ url: 'https://mail.google.com/*' });
    const [done] = await api.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      args: [messages],
      func: async (all: unknown[]) => {
        const own = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const codes: unknown[] = [];
        for (const message of all) {
          const answer = await own.runtime.sendMessage(message);
          codes.push(answer?.ok === false ? answer.code : answer);
        }
        return codes;
      },
    });
    return JSON.stringify(done?.result);
  }, calls);
  const refused = Array.from({ length: 6 }, () => 'refused');
  const invalid = Array.from({ length: 8 }, () => 'invalid');
  expect(JSON.parse(answers)).toEqual([...refused, ...invalid]);
  const stored = await soundDatabase(app);
  expect(stored.activities).toEqual([]);
  expect(stored.contacts).toEqual([]);
});
