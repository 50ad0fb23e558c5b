import { browser } from 'wxt/browser';
import type { Schedule } from './schedule';
import { whole } from './whole';

/** A message that woke the worker is answered before anything else is looked after (ms). */
const AFTER_START = 1000;

/** Hands alarms, starts and clicks on notifications to the schedule, which also looks by itself. */
export function listenToWakes(): void {
  browser.alarms.onAlarm.addListener(lookAfterAll);
  browser.runtime.onStartup.addListener(lookAfterAll);
  browser.notifications?.onClicked.addListener((id) => tell((schedule) => schedule.open(id)));
  setTimeout(() => void whole(), AFTER_START);
}

/** Has the schedule see what is due. */
export function lookAfterAll(): void {
  tell((schedule) => schedule.look());
}

function tell(what: (schedule: Schedule) => void): void {
  void whole().then(({ schedule }) => what(schedule));
}
