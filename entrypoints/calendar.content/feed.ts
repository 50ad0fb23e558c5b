import { decidesAnew, onChanged } from '@/utils/changes';
import { slotOf } from '@/utils/page/calendar-dates';
import { splitOccurrence } from '@/utils/page/calendar-event-id';
import { type CalendarRecord, isMine, meetingFromRecord } from '@/utils/page/calendar-record';
import type { MeetingSeen } from '@/utils/seen';
import type { PageData } from './page-data';

const DAY = 86_400_000;
const PAST = 30 * DAY;
const AHEAD = 14 * DAY;
const BATCH = 50;
/** Changes come in bursts while the page loads its ranges. */
const SETTLE = 1500;
/** After a call that did not work, and at the latest after this for the next look at the clock. */
const LATER = 60_000;
const LONGEST = 15 * 60_000;

export interface Feed {
  data: PageData;
  /** The account of the page, once it is known. */
  account(): string | null;
  capture(seen: MeetingSeen[]): Promise<unknown>;
  now(): number;
  signal: AbortSignal;
}

/**
 * Hands meetings of the page's own data on: those around now, each version once, and again when
 * one has ended. Moved and cancelled ones go as well, since they correct what is in the history;
 * what becomes of any of them is decided in the background.
 */
export function startFeed({ data, account, capture, now, signal }: Feed): void {
  const sent = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;

  const schedule = (wait: number) => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(() => whenQuiet(flush), wait);
  };

  async function flush(): Promise<void> {
    const mailbox = account();
    if (isBusy || signal.aborted) return;
    if (!mailbox) return schedule(SETTLE);
    const due = [...data.all()].filter(
      (record) =>
        isWanted(record, mailbox, now(), sent.has(keyOf(record))) &&
        sent.get(keyOf(record)) !== stateOf(record, now()),
    );
    const batch = due.slice(0, BATCH);
    if (batch.length === 0) return schedule(untilNextEnd(data.all(), now()));
    isBusy = true;
    const states = batch.map((record): [string, string] => [keyOf(record), stateOf(record, now())]);
    try {
      await capture(batch.map((record) => meetingFromRecord(record, mailbox)));
      for (const [key, state] of states) sent.set(key, state);
      schedule(due.length > batch.length ? 0 : untilNextEnd(data.all(), now()));
    } catch {
      schedule(LATER);
    } finally {
      isBusy = false;
    }
  }

  data.onChange(() => schedule(SETTLE), signal);
  onChanged((tables) => {
    if (!decidesAnew(tables)) return;
    // Those to come, which are waited for from now on. What is over stays as it was decided: who
    // adds somebody and takes that back finds no more in the history than before.
    for (const record of data.all()) {
      const key = keyOf(record);
      if (sent.has(key) && record.end !== null && record.end > now()) sent.set(key, '');
    }
    schedule(SETTLE);
  }, signal);
  // Timers stand still while the machine sleeps.
  document.addEventListener('visibilitychange', () => schedule(SETTLE), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  schedule(SETTLE);
}

/** Whether a record is a meeting of mine with somebody else, around now or sent before. */
export function isWanted(
  record: CalendarRecord,
  account: string,
  now: number,
  wasSent: boolean,
): boolean {
  if (!record.isMeeting || !isMine(record, account)) return false;
  if (wasSent) return true;
  const times = [record.start, record.end, slotOf(splitOccurrence(record.id).occurrence)?.at];
  const isNear = times.some((at) => at != null && at > now - PAST && at < now + AHEAD);
  // Of a cancelled event nothing but its id is left, which does not tell when it was.
  if (record.cancelled) return isNear || record.start === null;
  return isNear && record.guests.some((guest) => guest.address !== account);
}

/** What would have to change for a record to be sent again. */
function stateOf(record: CalendarRecord, now: number): string {
  const hasEnded = record.end !== null && record.end <= now;
  return [
    record.updated,
    record.start,
    record.end,
    record.cancelled,
    record.guests.length,
    hasEnded,
  ].join(' ');
}

function untilNextEnd(records: Iterable<CalendarRecord>, now: number): number {
  let next = now + LONGEST;
  for (const { end } of records) if (end !== null && end > now && end < next) next = end;
  return Math.max(1000, next - now + 500);
}

function keyOf(record: CalendarRecord): string {
  return `${record.calendarId}\n${record.id}`;
}

function whenQuiet(work: () => void): void {
  // Not in every Firefox.
  if ('requestIdleCallback' in window) requestIdleCallback(() => work(), { timeout: 3000 });
  else work();
}
