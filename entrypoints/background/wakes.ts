import { browser } from 'wxt/browser';
import type { Schedule } from './schedule';
import { whole } from './whole';

/** A message that woke the worker is answered before anything else is looked after (ms). */
const AFTER_START = 1000;

/** Hands alarms, starts and clicks on notifications to the schedule, which also looks by itself. */
export function listenToWakes(): void {
  const tell = (what: (schedule: Schedule) => void) =>
    void whole().then(({ schedule }) => what(schedule));
  const look = () => tell((schedule) => schedule.look());
  browser.alarms.onAlarm.addListener(look);
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  browser.notifications?.onClicked.addListener((id) => tell((schedule) => schedule.open(id)));
  setTimeout(() => void whole(), AFTER_START);
}
