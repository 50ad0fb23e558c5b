import * as z from 'zod/mini';
import { type App, BROWSER, expect, test } from '../e2e/harness/index.ts';
import { alteredExtension } from '../e2e/help/altered-extension.ts';
import { type Stored, soundDatabase } from '../e2e/help/database.ts';
import { INBOX, openThread } from '../e2e/help/mail.ts';

const TASK = 'Follow up with Ana Petrova';

/** Sets a task for tomorrow, and has no quiet hours that would hold it back. */
async function remindTomorrow(app: App): Promise<void> {
  const page = await app.open(INBOX);
  await openThread(page);
  await page.sidebar.role('button', 'New task').click();
  await page.sidebar.role('button', /^Tomorrow/).click();
  await expect(page.sidebar.text(/^Task added/)).toBeVisible();
  await page.close();
  const settings = await app.extensionPage('workspace.html#/settings');
  await settings.role('combobox', 'From').choose('8:00 AM');
  await expect(settings.text('The same hour twice means no quiet hours.')).toBeVisible();
  await settings.close();
}

/** As if the computer had slept until two days later. */
async function sleepTwoDays(app: App): Promise<void> {
  await app.background.evaluate(async ({ scope }) => {
    const after = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const db = await after(scope.indexedDB.open('margin'));
    const tasks = db.transaction('tasks', 'readwrite').objectStore('tasks');
    const days = 2 * 86_400_000;
    for (const task of await after(tasks.getAll())) {
      const local = new Date(Date.parse(`${task.due.local}Z`) - days).toISOString().slice(0, 16);
      const due = { ...task.due, local };
      tasks.put({ ...task, due, dueAt: task.dueAt - days, openAt: task.openAt - days });
    }
    db.close();
  });
}

/** Waits until the background has looked after its tasks once, as it does after it started. */
async function lookedAfter(app: App): Promise<void> {
  await expect
    .poll(() => app.background.evaluate(async ({ api }) => Boolean(await api.alarms.get('hourly'))))
    .toBe(true);
}

/** As after any write: something has changed, the background looks what is due. */
async function lookAgain(app: App): Promise<void> {
  await app.background.evaluate(({ api }) =>
    api.storage.local.set({ changed: { at: Date.now(), n: Math.random(), tables: ['tasks'] } }),
  );
}

const badge = (app: App) => app.background.evaluate(({ api }) => api.action.getBadgeText({}));

/** How often anything was told today. */
function told({ meta }: Stored): number {
  const Day = z.object({ value: z.object({ date: z.string(), count: z.number() }) });
  return meta.reduce<number>((sum, row) => sum + (Day.safeParse(row).data?.value.count ?? 0), 0);
}

test(`tasks outlive lost alarms (${BROWSER})`, async ({ app }) => {
  await remindTomorrow(app);
  const [task] = (await soundDatabase(app)).tasks;
  await app.clearAlarms();
  await app.killBackground();
  await expect
    .poll(() =>
      app.background.evaluate(async ({ api }) => (await api.alarms.get('next'))?.scheduledTime),
    )
    .toBe(task?.dueAt);
});

test(`a task that became due while nothing ran is told once (${BROWSER})`, async ({ launch }) => {
  const app = await launch();
  await remindTomorrow(app);
  await sleepTwoDays(app);
  await app.clearAlarms();

  await app.restartBrowser();
  await expect.poll(() => badge(app)).toBe('1');
  await expect.poll(async () => told(await soundDatabase(app))).toBe(1);
  const first = await soundDatabase(app);
  expect(first.tasks.map(({ toldAt, openAt }) => toldAt === openAt)).toEqual([true]);

  await app.clearAlarms();
  await app.killBackground();
  await lookedAfter(app);
  expect(await badge(app)).toBe('1');
  expect(told(await soundDatabase(app))).toBe(1);

  const popup = await app.extensionPage('popup.html');
  const line = popup.role('list', 'What to do now').containing(TASK);
  await expect(line).toHaveText(/Overdue for 1 day/);
});

for (const [how, told] of [
  ['unsupported', 'chromium'],
  ['refused', BROWSER],
] as const) {
  test(`with notifications ${how} the badge and the list still tell (${told})`, async ({
    launch,
  }) => {
    const without = (built: string[]) => built.filter((name) => name !== 'notifications');
    const app = await launch(how === 'unsupported' ? { extension: alteredExtension(without) } : {});
    await remindTomorrow(app);
    const supported = await app.background.evaluate(({ api, scope }) => {
      if (!api.notifications) return false;
      const create = () => {
        Object.assign(scope, { refused: true });
        return Promise.reject(new Error('Refused'));
      };
      Object.assign(api.notifications, { create });
      return true;
    });
    expect(supported).toBe(how === 'refused');

    await sleepTwoDays(app);
    await lookAgain(app);
    await expect.poll(() => badge(app)).toBe('1');
    const refused = () => app.background.evaluate(({ scope }) => Reflect.has(scope, 'refused'));
    await expect.poll(refused).toBe(how === 'refused');
    const popup = await app.extensionPage('popup.html');
    await expect(popup.role('list', 'What to do now').containing(TASK)).toBeVisible();
    const errors = await app.consoleErrors();
    expect(errors.filter((error) => /Margin CRM|Refused/.test(error))).toEqual([]);
    await soundDatabase(app);
  });
}
