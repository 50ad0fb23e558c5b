import { browser } from 'wxt/browser';
import { looking, savesShown } from '@/storage/aside';
import { dropOldBeforeUpgrade } from '@/storage/backup/before-upgrade';
import { countBegun } from '@/storage/begun';
import { captureAutomatically } from '@/storage/capture';
import { endedMeetings } from '@/storage/expected';
import { pollFeeds } from '@/storage/feeds/poll';
import { compactJournal } from '@/storage/journal/compact';
import { linkOfTask, type Told, takeNotices } from '@/storage/notices';
import { takeCheckDue } from '@/storage/quality/due';
import { compareNew } from '@/storage/quality/lookalikes';
import { keepDays } from '@/storage/reports';
import { tidySearch } from '@/storage/search/tidy';
import { type Actionable, actionable } from '@/storage/today';
import { announce, onChanged } from '@/utils/changes';
import { oneAtATime } from '@/utils/one-at-a-time';
import { cleanLine } from '@/utils/text';
import { userZone } from '@/utils/time';
import { t, tn, uiLanguage } from '@/utils/words';
import { duplicateFinder } from './doubles';
import { speakAsChosen } from './speak';

/** The only code that knows alarms, notifications and the badge. */

/** Wakes when the next task is due or a wait ends. */
const NEXT = 'next';
/** Wakes every hour: days pass, and business days with them. */
const HOURLY = 'hourly';
/** Goes on with the index of the search or the counters, which were not finished. */
const INDEX = 'index';

const TASK = 'task:';
const MANY = 'tasks';
const DIGEST = 'digest';
const CHECK = 'check';

/**
 * After a write the badge may take this long (ms): bursts of writes are counted once, and somebody who
 * saves one thing after the other does not wait for it in between.
 */
const AFTER_CHANGE = 1500;
/** However steadily things are written, no longer than this after a write (ms). */
const AT_MOST = 3000;
/** In the midst of an import or its undo: a look holds up the next part for as long as it takes. */
const IN_BETWEEN = 5000;
/** A message that woke the worker is answered before its alarms are looked after (ms). */
const AFTER_START = 1500;
/** After a look that failed (ms). */
const LOOK_AGAIN = 300_000;
/** What was just written is found in any case; only bringing the index into shape waits (ms). */
const INDEX_LATER = 3000;
const INDEX_AT_MOST = 30_000;
/** In the midst of an import: what is merged now is merged again with what follows. */
const INDEX_IN_BETWEEN = 30_000;
/** So long it works at a stretch (ms); a browser stops a background that does nothing else. */
const INDEX_STRETCH = 20_000;

/** Where time comes from; tests bring their own. */
export interface Clock {
  now(): number;
  zone(): string;
}

const systemClock: Clock = { now: () => Date.now(), zone: userZone };

/** What the background does for events that are no calls. */
export interface Schedule {
  /** An alarm rang, or the browser or the extension started. */
  look(): void;
  /** A notification was clicked. */
  open(notification: string): void;
}

/** Alarms are made anew from the database at every start: a browser may forget them. */
export function startSchedule(clock: Clock = systemClock): Schedule {
  const work = oneAtATime(async () => {
    await savesShown();
    // All of it counts as a look: what is saved in the midst of it is shown before it goes on.
    await looking(() => lookAfter(clock));
  });
  const later = afterWrites(AT_MOST, work);
  const indexLater = afterWrites(INDEX_AT_MOST, async () => {
    await savesShown();
    await keepIndex();
    await keepCounts();
    await keepFeeds(clock);
  });
  const changed = (_: string[], more: boolean) => {
    later(more ? IN_BETWEEN : AFTER_CHANGE);
    indexLater(more ? INDEX_IN_BETWEEN : INDEX_LATER);
  };
  onChanged(changed, new AbortController().signal);
  later(AFTER_START);
  indexLater(INDEX_LATER);
  return {
    look: () => {
      void work();
      indexLater(INDEX_LATER);
    },
    open: (notification) => void open(notification),
  };
}

/**
 * Logs meetings that ended, tells of what became due, brings the badge up to date and sets the
 * alarms for what is to come.
 * Safe to call at any time and any number of times.
 */
export async function lookAfter(clock: Clock = systemClock): Promise<void> {
  const moment = { now: clock.now(), zone: clock.zone() };
  /** Null when nothing is to come, undefined while nobody knows. */
  let nextAt: number | null | undefined;
  await speakAsChosen();
  try {
    await countBegun(moment.now);
    await logEnded(moment.now);
    const news = await actionable(moment);
    await showBadge(news);
    const notices = await takeNotices(moment, news.count > 0);
    nextAt = notices.nextAt;
    if (notices.tell) {
      await notify(notices.tell, news);
      // What became due shows in open popups and sidebars too.
      announce(['tasks']);
    }
    if (await takeCheckDue(moment))
      await create(CHECK, t('quality_notify_title'), t('quality_notify'));
  } catch (error) {
    // The hourly alarm tries again; without this the alarms below would never be set.
    console.error('Margin CRM: tasks could not be looked after', error);
  }
  await setAlarms(nextAt, moment.now);
  await lookForTwins();
}

/** Whoever was added may have been there before, under another address. */
async function lookForTwins(): Promise<void> {
  try {
    await compareNew(duplicateFinder);
  } catch (error) {
    // The next look, an hour later at the latest, begins with the same contacts.
    console.error('Margin CRM: new contacts could not be compared', error);
  }
}

/** Tasks do not wait for meetings that cannot be logged now. */
async function logEnded(now: number): Promise<void> {
  try {
    const ended = await endedMeetings(now);
    if (ended.length > 0) await captureAutomatically(ended);
  } catch (error) {
    console.error('Margin CRM: meetings that ended could not be logged', error);
  }
}

/** Brings the index of the search into shape; what is left over goes on with an alarm. */
export async function keepIndex(): Promise<void> {
  try {
    await compactJournal(Date.now());
    await dropOldBeforeUpgrade(Date.now());
    const done = await tidySearch(Date.now() + INDEX_STRETCH);
    if (!done) await browser.alarms.create(INDEX, { delayInMinutes: 0.5 });
  } catch (error) {
    // Every step is repeated by the next look, an hour later at the latest.
    console.error('Margin CRM: the index of the search could not be looked after', error);
  }
}

/** Counts anew what an earlier version counted in another way; what is left goes on with an alarm. */
export async function keepCounts(): Promise<void> {
  try {
    const done = await keepDays(Date.now() + INDEX_STRETCH);
    if (!done) await browser.alarms.create(INDEX, { delayInMinutes: 0.5 });
  } catch (error) {
    // Every step is a transaction of its own: the next look goes on.
    console.error('Margin CRM: what reports tell of could not be counted', error);
  }
}

/** Reads the calendars that are subscribed to and were not read for an hour. */
export async function keepFeeds(clock: Clock = systemClock): Promise<void> {
  try {
    await pollFeeds(clock.now());
  } catch (error) {
    // The next look, an hour later at the latest, tries again.
    console.error('Margin CRM: calendars could not be read', error);
  }
}

async function setAlarms(nextAt: number | null | undefined, now: number): Promise<void> {
  // Setting a periodic alarm starts its period anew, and workers start more often than hourly.
  if (!(await browser.alarms.get(HOURLY)))
    await browser.alarms.create(HOURLY, { periodInMinutes: 60 });
  if (nextAt === undefined) await keepNext(now);
  else if (nextAt === null) await browser.alarms.clear(NEXT);
  else await browser.alarms.create(NEXT, { when: nextAt });
}

/** What is to come is not known: the alarm that is set stays, else one looks again soon. */
async function keepNext(now: number): Promise<void> {
  const next = await browser.alarms.get(NEXT);
  if (!next || next.scheduledTime <= now)
    await browser.alarms.create(NEXT, { when: now + LOOK_AGAIN });
}

const COLOURS = { calm: '#0b6b5d', overdue: '#b3261e' };

async function showBadge({ count, overdue }: Actionable): Promise<void> {
  const { action } = browser;
  await action.setBadgeText({ text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
  await action.setBadgeBackgroundColor({ color: overdue > 0 ? COLOURS.overdue : COLOURS.calm });
  // Absent from some Firefox versions for Android.
  await action.setBadgeTextColor?.({ color: '#ffffff' });
  await action.setTitle({ title: count === 0 ? t('app_name') : tn('nudge_badge', count) });
}

/** Plain notifications without buttons, which Firefox has not; a refusal leaves badge and popup. */
async function notify(told: Told, news: Actionable): Promise<void> {
  const { id, title, message } = words(told, news);
  await create(id, title, message);
}

async function create(id: string, title: string, message: string): Promise<void> {
  await browser.notifications
    ?.create(id, {
      type: 'basic',
      title: cleanLine(title, 100),
      message: cleanLine(message, 200),
      iconUrl: browser.runtime.getURL('/icon/128.png'),
    })
    .catch(() => undefined);
}

function words(told: Told, news: Actionable): { id: string; title: string; message: string } {
  const texts = told.tasks.map((task) => cleanLine(task.text, 60)).join(' · ');
  if (told.digest) return { id: DIGEST, title: t('nudge_digest_title'), message: digest(news) };
  const [task] = told.tasks;
  if (told.count > 1 || !task)
    return { id: MANY, title: tn('nudge_notify_many', told.count), message: texts };
  return {
    id: `${TASK}${task.taskId}`,
    title: t('nudge_notify_title', cleanLine(task.text, 80)),
    message: task.contact
      ? t('nudge_notify_about', cleanLine(task.contact.name, 60))
      : t('nudge_notify_plain'),
  };
}

function digest({ overdue, replies, followUps, meetings }: Actionable): string {
  const parts = [
    overdue > 0 && tn('nudge_digest_tasks', overdue),
    replies > 0 && tn('nudge_digest_replies', replies),
    meetings > 0 && tn('nudge_digest_meetings', meetings),
    followUps > 0 && tn('nudge_digest_follow_ups', followUps),
  ].filter((part) => part !== false);
  return new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(parts);
}

/** A click on a notification opens the task's thread, or the list of what is to do. */
async function open(id: string): Promise<void> {
  const link = id.startsWith(TASK)
    ? await linkOfTask(id.slice(TASK.length)).catch(() => null)
    : null;
  const page = id === CHECK ? '/workspace.html#/quality' : '/popup.html';
  await browser.tabs.create({ url: link ?? browser.runtime.getURL(page) });
  await browser.notifications.clear(id);
}

/**
 * Work that waits until nothing more is asked for, so that it does not run into the next write; but no
 * longer after any request than `most`, or than that request itself asked for where that is more, so
 * that steady writing cannot put it off for ever.
 */
function afterWrites(most: number, work: () => Promise<void>): (ms: number) => void {
  let waiting: { timer: ReturnType<typeof setTimeout>; by: number } | undefined;
  return (ms) => {
    const now = Date.now();
    const by = Math.min(waiting?.by ?? Number.POSITIVE_INFINITY, now + Math.max(ms, most));
    clearTimeout(waiting?.timer);
    const timer = setTimeout(
      () => {
        waiting = undefined;
        void work();
      },
      Math.max(0, Math.min(now + ms, by) - now),
    );
    waiting = { timer, by };
  };
}
