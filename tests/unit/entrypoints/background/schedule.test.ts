import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { type Clock, lookAfter, startSchedule } from '@/entrypoints/background/schedule';
import { captureAutomatically } from '@/storage/capture';
import type { MarginDb } from '@/storage/margin-db';
import { answerNudge } from '@/storage/nudges';
import { lookalikes } from '@/storage/quality/lookalikes';
import type { Settings } from '@/storage/schema';
import { DEFAULT_SETTINGS } from '@/storage/settings';
import { saveSettings } from '@/storage/settings-view';
import { addTask, doneTask, snoozeTask } from '@/storage/tasks';
import { today } from '@/storage/today';
import { announce } from '@/utils/changes';
import { instantToWallTime } from '@/utils/time';
import { LEFT_WORDS } from '@/utils/words';
import { speakEnglish } from '../../english';
import { ANA, freshDatabase, idAt, know, ME, mail, meeting, NOON } from '../../storage/world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const Options = z.object({ title: z.string(), message: z.string() });
const Shown = z.object({ id: z.string(), ...Options.shape });

/** A clock that is set by hand, and what the person sees of notifications. */
let clock: Clock & { at: number; in: string };
let shown: z.infer<typeof Shown>[];
let db: MarginDb;

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  db = freshDatabase();
  clock = { at: NOON, in: 'UTC', now: () => clock.at, zone: () => clock.in };
  shown = [];
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((...args: unknown[]) => {
    const [id, options] = args;
    shown.push(Shown.parse({ id, ...Options.parse(options) }));
    return Promise.resolve();
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const remind = (dueAt: number, text = 'Call Ana', zone = 'UTC') =>
  addTask({
    text,
    due: instantToWallTime(dueAt, zone),
    anchor: { kind: 'nothing' },
    unlessReply: false,
  });
const nudges = (change: Partial<Settings['nudges']>) =>
  saveSettings({ nudges: { ...DEFAULT_SETTINGS.nudges, quietFrom: 0, quietTo: 0, ...change } });
const badge = () => fakeBrowser.action.getBadgeText({});
const alarm = async (name: string) => (await fakeBrowser.alarms.get(name))?.scheduledTime;
const goTo = async (at: number) => {
  clock.at = at;
  await lookAfter(clock);
};

it('somebody who was added is compared with those who were there, even after a worker was killed', async () => {
  await know({ address: 'ana@acme.example', name: 'Ana Silva' });
  await goTo(NOON);
  expect((await lookalikes({})).pairs).toEqual([]);
  await know({ address: 'ana+b@acme.example', name: 'Ana Silva' });
  // Whatever ended the worker right after the write: the next look, whyever it comes, finds it.
  await goTo(NOON + HOUR);
  await goTo(NOON + 2 * HOUR);
  expect((await lookalikes({})).pairs).toMatchObject([{ score: 100 }]);
});

describe('a task', () => {
  it('is told once when it is due, however often and late the alarm comes', async () => {
    await remind(NOON + HOUR);
    await goTo(NOON);
    expect(await alarm('next')).toBe(NOON + HOUR);
    expect(await badge()).toBe('');
    await goTo(NOON + HOUR - 1);
    expect(shown).toEqual([]);
    await Promise.all([goTo(NOON + HOUR), lookAfter(clock), lookAfter(clock)]);
    await goTo(NOON + 2 * HOUR);
    await goTo(NOON + 5 * DAY);
    expect(shown.map(({ title, message }) => `${title} | ${message}`)).toEqual([
      'Margin CRM: Call Ana | Task due',
    ]);
    expect(await badge()).toBe('1');
  });

  it('is told again when it was put off, and not when it was done', async () => {
    const { taskId } = await remind(NOON);
    const other = await remind(NOON + HOUR, 'Other');
    await goTo(NOON);
    await snoozeTask({ taskId, until: instantToWallTime(NOON + DAY, 'UTC') });
    await doneTask({ taskId: other.taskId, done: true });
    await goTo(NOON + 2 * HOUR);
    expect(shown).toHaveLength(1);
    await goTo(NOON + DAY);
    expect(shown).toHaveLength(2);
  });

  it('that came up while the machine slept is told with the others, in one', async () => {
    for (let n = 1; n <= 7; n++) await remind(NOON + n * HOUR, `Task ${n}`);
    await goTo(NOON + 3 * DAY);
    expect(shown).toEqual([
      {
        id: 'tasks',
        title: 'Margin CRM: 7 tasks are due',
        message: 'Task 1 · Task 2 · Task 3 · Task 4 · Task 5',
      },
    ]);
    expect(await badge()).toBe('7');
  });

  it('names its person, and stays one short line whatever was typed', async () => {
    const { contactId } = await know(ANA);
    await addTask({
      text: `Call\u202e\n<b>${'very '.repeat(60)}`,
      due: instantToWallTime(NOON, 'UTC'),
      anchor: { kind: 'contact', contactId },
      unlessReply: false,
    });
    await goTo(NOON);
    expect(shown[0]?.message).toBe('Task due · Ana Silva');
    expect(shown[0]?.title).toMatch(/^Margin CRM: Call <b>very/);
    expect(shown[0]?.title.length).toBeLessThanOrEqual(100);
  });

  it('is marked before it is told: a worker that dies in between does not tell it twice', async () => {
    await remind(NOON);
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('killed'));
    await goTo(NOON);
    await goTo(NOON + HOUR);
    expect(shown).toEqual([]);
    expect(await badge()).toBe('1');
  });
});

describe('a look that fails', () => {
  it('leaves the next task its alarm', async () => {
    await remind(NOON + 2 * HOUR);
    await goTo(NOON);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('broken'));
    await goTo(NOON + HOUR);
    expect(await alarm('next')).toBe(NOON + 2 * HOUR);
    // The alarm that rang is no longer set.
    await goTo(NOON + 2 * HOUR);
    expect(await alarm('next')).toBe(NOON + 2 * HOUR + HOUR / 12);
    vi.restoreAllMocks();
  });
});

describe('notifications wait', () => {
  it('through quiet hours, then come together, and the alarm is set for that', async () => {
    await nudges({ quietFrom: 20, quietTo: 8 });
    await remind(NOON + 9 * HOUR, 'In the evening');
    await remind(NOON + 15 * HOUR, 'In the night');
    await goTo(NOON + 9 * HOUR);
    expect(shown).toEqual([]);
    expect(await alarm('next')).toBe(NOON + 15 * HOUR);
    await goTo(NOON + 15 * HOUR);
    expect(await alarm('next')).toBe(NOON + 20 * HOUR);
    expect(await badge()).toBe('2');
    await goTo(NOON + 20 * HOUR);
    expect(shown.map(({ title }) => title)).toEqual(['Margin CRM: 2 tasks are due']);
  });

  it('for tomorrow when the day had enough of them, and nothing is lost', async () => {
    await nudges({ perDay: 2 });
    for (let n = 0; n < 5; n++) await remind(NOON + n * HOUR, `Task ${n}`);
    for (let n = 0; n < 5; n++) await goTo(NOON + n * HOUR);
    expect(shown).toHaveLength(2);
    expect(await alarm('next')).toBe(NOON + 12 * HOUR);
    await goTo(NOON + 12 * HOUR);
    expect(shown.at(-1)?.title).toBe('Margin CRM: 3 tasks are due');
  });

  it('for ever where they are switched off; badge and list still show', async () => {
    await nudges({ notifications: false });
    await remind(NOON);
    await goTo(NOON);
    expect(shown).toEqual([]);
    expect(await badge()).toBe('1');
    expect((await today({ now: NOON, zone: 'UTC' })).items).toHaveLength(1);
  });

  it('for nobody where the browser has none or refuses', async () => {
    await remind(NOON);
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('denied'));
    await goTo(NOON);
    expect(await badge()).toBe('1');
    expect(await alarm('hourly')).toBeDefined();
  });
});

describe('the digest', () => {
  it('comes once a day, says what the day holds, and takes the tasks with it', async () => {
    await nudges({ digest: true, quietFrom: 20, quietTo: 8 });
    await know(ANA);
    await captureAutomatically([mail({ at: NOON - 5 * DAY })]);
    await remind(NOON - HOUR);
    await goTo(NOON - 8 * HOUR);
    expect(shown).toEqual([]);
    expect(await alarm('next')).toBe(NOON - 4 * HOUR);
    await goTo(NOON);
    await remind(NOON + HOUR, 'Later');
    await goTo(NOON + HOUR);
    expect(shown.map(({ title, message }) => `${title} | ${message}`)).toEqual([
      'Margin CRM: your day | 1 task and 1 message waits for your reply',
    ]);
    await goTo(NOON + 20 * HOUR);
    expect(shown.at(-1)?.message).toBe('2 tasks and 1 message waits for your reply');
    await goTo(NOON + 22 * HOUR);
    expect(shown).toHaveLength(2);
  });

  it('does not come on a day without anything to do', async () => {
    await nudges({ digest: true });
    await goTo(NOON);
    expect(shown).toEqual([]);
  });
});

describe('a meeting with a contact', () => {
  const coming = () => meeting({ startAt: NOON + HOUR, endAt: NOON + 2 * HOUR });
  const goToDate = async (at: number) => {
    vi.setSystemTime(at);
    await goTo(at);
  };
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOON });
    await know(ANA);
    await captureAutomatically([coming()]);
  });

  it('is logged by itself once it has ended, with no calendar open', async () => {
    await goToDate(NOON);
    expect(await alarm('next')).toBe(NOON + 2 * HOUR);
    expect(await badge()).toBe('1');
    await goToDate(NOON + 2 * HOUR - 1);
    expect(await db.activities.count()).toBe(0);
    await goToDate(NOON + 2 * HOUR);
    expect(await db.activities.toArray()).toMatchObject([
      { kind: 'meeting', at: NOON + HOUR, reason: { code: 'met', args: [ANA.address] } },
    ]);
    expect(await badge()).toBe('');
    await goToDate(NOON + 3 * HOUR);
    await captureAutomatically([coming()]);
    expect(await db.activities.count()).toBe(1);
    expect(await db.expected.count()).toBe(0);
  });

  it('is not logged when it was cancelled before', async () => {
    await captureAutomatically([{ ...coming(), status: 'cancelled' }]);
    await goToDate(NOON + 3 * HOUR);
    expect(await db.activities.count()).toBe(0);
  });
});

describe('the badge', () => {
  it('is red with something overdue, and says the number in words', async () => {
    await know(ANA);
    await captureAutomatically([mail({ at: NOON - 5 * DAY })]);
    await goTo(NOON);
    expect(await badge()).toBe('1');
    const calm = await fakeBrowser.action.getBadgeBackgroundColor({});
    await remind(NOON - HOUR);
    await goTo(NOON);
    expect(await badge()).toBe('2');
    expect(await fakeBrowser.action.getBadgeBackgroundColor({})).not.toEqual(calm);
    expect(await fakeBrowser.action.getTitle({})).toBe('Margin CRM: 2 things to do');
  });

  it('comes back by itself for a nudge that was put off', async () => {
    await know(ANA);
    await captureAutomatically([mail({ at: NOON - 5 * DAY })]);
    const [item] = (await today({ now: NOON, zone: 'UTC' })).items;
    await answerNudge({ key: item?.key ?? '', hiddenUntil: NOON + HOUR });
    await goTo(NOON);
    expect(await badge()).toBe('');
    expect(await alarm('next')).toBe(NOON + HOUR);
    await goTo(NOON + HOUR);
    expect(await badge()).toBe('1');
  });
});

describe('the background', () => {
  const settle = () => vi.waitFor(async () => expect(await alarm('hourly')).toBeDefined());

  it('sets its alarms anew from the database at every start of the browser', async () => {
    await remind(NOON + HOUR);
    const schedule = startSchedule(clock);
    schedule.look();
    await vi.waitFor(async () => expect(await alarm('next')).toBe(NOON + HOUR));
    await fakeBrowser.alarms.clearAll();
    clock.at = NOON + DAY;
    schedule.look();
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    await settle();
  });

  it('does not start the hour anew each time it wakes', async () => {
    await goTo(NOON);
    const hourly = await alarm('hourly');
    await goTo(NOON + HOUR / 2);
    expect(await alarm('hourly')).toBe(hourly);
  });

  it('brings the badge up to date by itself after a write', async () => {
    startSchedule(clock);
    const { taskId } = await remind(NOON);
    await vi.waitFor(async () => expect(await badge()).toBe('1'), { timeout: 3000 });
    await doneTask({ taskId, done: true });
    await vi.waitFor(async () => expect(await badge()).toBe(''), { timeout: 3000 });
  });

  it('reads nothing while a save that came just before is being shown', async () => {
    const { look } = startSchedule(clock);
    await remind(NOON);
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    look();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(begun).not.toHaveBeenCalled();
    begun.mockRestore();
    await vi.waitFor(async () => expect(await badge()).toBe('1'), { timeout: 600 });
  });

  it('counts when writes have come to rest, and in steady writing after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOON });
    const counted = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    const pass = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms);
      for (let turn = 0; turn < 300; turn++) await new Promise(setImmediate);
    };
    const write = async () => {
      announce(['tasks']);
      await pass(500);
    };
    startSchedule(clock);
    for (let times = 0; times < 4; times++) await write();
    expect(counted).not.toHaveBeenCalled();
    await pass(1500);
    expect(counted).toHaveBeenCalledTimes(1);
    for (let times = 0; times < 7; times++) await write();
    expect(counted).toHaveBeenCalledTimes(2);
    await pass(5000);
    counted.mockClear();
    // A part of an import may wait longer; what is written meanwhile waits no longer than else.
    announce(['tasks'], true);
    await pass(1000);
    for (let times = 0; times < 7; times++) await write();
    expect(counted).toHaveBeenCalledTimes(1);
  });

  it('opens the thread of a task on a click, and the list of several', async () => {
    const { contactId } = await know(ANA);
    await captureAutomatically([mail({ at: NOON })]);
    await addTask({
      text: '',
      due: instantToWallTime(NOON, 'UTC'),
      anchor: {
        kind: 'thread',
        account: ME,
        threadId: idAt(NOON),
        subjectLine: 'Proposal',
        addresses: [ANA.address],
      },
      unlessReply: false,
    });
    const schedule = startSchedule(clock);
    await lookAfter(clock);
    const opened: string[] = [];
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(({ url }) => {
      opened.push(url ?? '');
      return Promise.resolve();
    });
    schedule.open(shown[0]?.id ?? '');
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    schedule.open('tasks');
    await vi.waitFor(() => expect(opened).toHaveLength(2));
    expect(opened[0]).toContain(`#all/${idAt(NOON)}`);
    expect(opened[1]).toMatch(/\/popup\.html$/);
    expect(contactId).toBeTruthy();
  });

  it('looks after the alarms although the database does not answer', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(db.threads, 'where').mockImplementation(() => {
      throw new Error('broken');
    });
    await goTo(NOON);
    expect(await alarm('hourly')).toBeDefined();
  });
});

describe('whatever sleep, alarms and clocks do', () => {
  type Step =
    | { does: 'run'; times: number }
    | { does: 'sleep' | 'jump'; ms: number }
    | { does: 'travel'; zone: string }
    | { does: 'forget alarms' };
  const zones = ['America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu'];
  const run = fc.record({
    does: fc.constant('run' as const),
    times: fc.integer({ min: 1, max: 3 }),
  });
  const sleep = fc.record({
    does: fc.constant('sleep' as const),
    ms: fc.integer({ min: 1, max: 4 * DAY }),
  });
  const jump = fc.record({
    does: fc.constant('jump' as const),
    ms: fc.integer({ min: -10 * DAY, max: 10 * DAY }),
  });
  const travel = fc.record({
    does: fc.constant('travel' as const),
    zone: fc.constantFrom(...zones),
  });
  const steps: fc.Arbitrary<Step> = fc.oneof(
    { weight: 4, arbitrary: run },
    { weight: 4, arbitrary: sleep },
    { weight: 1, arbitrary: jump },
    { weight: 1, arbitrary: travel },
    { weight: 1, arbitrary: fc.constant({ does: 'forget alarms' as const }) },
  );

  /** How many tasks the notifications shown so far stand for. */
  const told = () =>
    shown.reduce((sum, { id, title }) => sum + (id === 'tasks' ? Number(/\d+/.exec(title)) : 1), 0);

  it('each task is told exactly once, and none is lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -2 * DAY, max: 20 * DAY }), { minLength: 1, maxLength: 8 }),
        fc.array(steps, { maxLength: 25 }),
        fc.record({
          perDay: fc.integer({ min: 1, max: 3 }),
          quietFrom: fc.integer({ min: 0, max: 23 }),
          quietTo: fc.integer({ min: 0, max: 23 }),
        }),
        async (dues, story, settings) => {
          await fakeBrowser.alarms.clearAll();
          db = freshDatabase();
          shown = [];
          // A week before the clocks change in New York, and three after Lord Howe.
          const start = Date.parse('2026-10-25T12:00Z');
          clock.at = start;
          clock.in = 'America/New_York';
          await nudges(settings);
          for (const [n, due] of dues.entries()) await remind(start + due, `Task ${n}`, clock.in);
          for (const step of story) {
            if (step.does === 'sleep' || step.does === 'jump') clock.at += step.ms;
            if (step.does === 'travel') clock.in = step.zone;
            if (step.does === 'forget alarms') await fakeBrowser.alarms.clearAll();
            // Several at once: an alarm that comes twice, a worker that starts while another ends.
            if (step.does === 'run')
              await Promise.all(Array.from({ length: step.times }, () => lookAfter(clock)));
          }
          expect(told()).toBeLessThanOrEqual(dues.length);
          // From here on the machine stays awake, and alarms come when they were set for.
          clock.at = Math.max(clock.at, start);
          for (let n = 0; n < 200; n++) {
            await lookAfter(clock);
            const next = await alarm('next');
            if (next === undefined) break;
            expect(next).toBeGreaterThan(clock.at);
            clock.at = next;
          }
          expect(told()).toBe(dues.length);
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});

it("notifications speak the language that was chosen, and the browser's where a word is missing", async () => {
  await remind(NOON);
  await fakeBrowser.storage.local.set({
    [LEFT_WORDS]: { nudge_notify_title: 'Margin CRM, fällig: $1' },
  });
  await goTo(NOON);
  expect(shown).toMatchObject([{ title: 'Margin CRM, fällig: Call Ana', message: 'Task due' }]);
  await fakeBrowser.storage.local.remove(LEFT_WORDS);
  await remind(NOON + HOUR, 'Write to Ana');
  await goTo(NOON + HOUR);
  expect(shown[1]).toMatchObject({ title: 'Margin CRM: Write to Ana' });
});
