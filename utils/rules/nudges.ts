import {
  addDays,
  businessDaysBetween,
  DAY,
  dateOf,
  daysBetweenIn,
  endOfDay,
  wallTimeToInstant,
} from '../time';

/**
 * When something is worth a nudge. Pure decisions on figures; thresholds after the product
 * reference, 5.6 and 5.7. Times in ms; days are those of the person's zone.
 */
export interface Moment {
  now: number;
  zone: string;
}

/** Older than this, an unanswered message is no news any more. */
export const NEEDS_REPLY_WINDOW = 30 * DAY;
export const FOLLOW_UP_WINDOW = 60 * DAY;
/** Who did not answer three mails in thirty days is left alone. */
const GHOST_MAILS = 3;
/** Who did not answer the last two is written to again after everybody else. */
const FADING_MAILS = 2;
const GHOST_WINDOW = 30 * DAY;

/** Why something is in the list: a code with a sentence `nudge_<code>`, and the count it turns on. */
export interface NudgeReason {
  code: string;
  /** Present when the sentence has plural forms; it is the first thing the sentence names. */
  count?: number;
  args: string[];
}

/** What a task asks for today: null while it is put off or due on a later day. */
export function taskReason(
  task: { dueAt: number; openAt: number; unlessReply: boolean },
  { now, zone }: Moment,
): { state: 'due' | 'later'; reason: NudgeReason } | null {
  if (task.openAt > now) {
    const snoozed = task.openAt > task.dueAt;
    if (snoozed || task.openAt >= endOfDay(now, zone)) return null;
    return { state: 'later', reason: { code: 'task_later', args: [] } };
  }
  const days = daysBetweenIn(zone, task.openAt, now);
  if (days > 0) return { state: 'due', reason: { code: 'task_overdue', count: days, args: [] } };
  const code = task.unlessReply ? 'task_no_reply' : 'task_due';
  return { state: 'due', reason: { code, args: [] } };
}

/** Their message, the last of its thread, waits for me since enough business days. */
export function needsReply(
  message: { at: number; sender: string; bulk: boolean },
  needsReplyDays: number,
  { now, zone }: Moment,
): NudgeReason | null {
  if (message.bulk || message.at > now || now - message.at > NEEDS_REPLY_WINDOW) return null;
  const days = businessDaysBetween(message.at, now, zone);
  if (days < needsReplyDays) return null;
  return days === 0
    ? { code: 'needs_reply_today', args: [message.sender] }
    : { code: 'needs_reply', count: days, args: [message.sender] };
}

/**
 * My message, the last of its thread, has had no answer for enough business days. Not when they
 * were heard from since, elsewhere or in person, and not when they leave everything unanswered.
 */
export function followUp(
  message: { at: number; recipient: string; heardAt: number | null; mails: MailLine[] },
  followUpDays: number,
  { now, zone }: Moment,
): NudgeReason | null {
  if (message.at > now || now - message.at > FOLLOW_UP_WINDOW) return null;
  if (message.heardAt !== null && message.heardAt > message.at) return null;
  const days = businessDaysBetween(message.at, now, zone);
  if (days < followUpDays || isGhost(message.mails, now)) return null;
  return { code: 'follow_up', count: days, args: [message.recipient] };
}

export interface MailLine {
  at: number;
  direction: 'in' | 'out' | 'unknown';
}

/** Whether the last three mails with somebody, newest first, all went out within thirty days. */
export function isGhost(mails: MailLine[], now: number): boolean {
  return areUnanswered(mails, GHOST_MAILS, now);
}

/** Whether the last two mails with somebody, newest first, both went out within thirty days. */
export function isFading(mails: MailLine[], now: number): boolean {
  return areUnanswered(mails, FADING_MAILS, now);
}

function areUnanswered(mails: MailLine[], count: number, now: number): boolean {
  const last = mails.slice(0, count);
  return (
    last.length === count &&
    last.every((mail) => mail.direction === 'out' && now - mail.at <= GHOST_WINDOW)
  );
}

export interface MeetingTimes {
  at: number;
  endAt: number;
  /** Whole days are no instants: both ends are then midnight in UTC, the end not included. */
  allDay: boolean;
  cancelled: boolean;
  /** By me. */
  declined: boolean;
  /** Something was noted about those one will meet, within the last days. */
  prepared?: boolean;
}

/** How long before a meeting a note is made for it. */
export const PREPARING = 7 * DAY;

/** A meeting that is on or still to come today. */
export function meetingReason(
  meeting: MeetingTimes,
  names: string,
  { now, zone }: Moment,
): NudgeReason | null {
  if (meeting.cancelled || meeting.declined) return null;
  const toCome = meeting.prepared ? 'meeting_prepared' : 'meeting_today';
  if (meeting.allDay) {
    const today = dateOf(now, zone);
    const isToday = dateOf(meeting.at, 'UTC') <= today && today < dateOf(meeting.endAt, 'UTC');
    return isToday ? { code: toCome, args: [names] } : null;
  }
  if (meeting.endAt <= now || meeting.at >= endOfDay(now, zone)) return null;
  const isOn = meeting.at <= now;
  return { code: isOn ? 'meeting_now' : toCome, args: [names] };
}

/** An open deal without a touch for longer than its stage allows, and no task to change that. */
export function staleDeal(
  deal: { touchedAt: number; staleAfterDays: number; nextTaskAt: number | null; stage: string },
  { now, zone }: Moment,
): NudgeReason | null {
  const days = daysBetweenIn(zone, deal.touchedAt, now);
  if (days <= deal.staleAfterDays) return null;
  if (deal.nextTaskAt !== null && deal.nextTaskAt <= now + deal.staleAfterDays * DAY) return null;
  return { code: 'stale_deal', count: days, args: [deal.stage, String(deal.staleAfterDays)] };
}

/** What a deal may bring: value times the chance of its stage (percent). Unknown values count last. */
export function expected(value: number | null, probability: number): number {
  return ((value ?? 0) * probability) / 100;
}

/** A message must be older than this to be `days` business days old: where a read may stop. */
export function newestAt(days: number, { now, zone }: Moment): number {
  if (days === 0) return now;
  const day = addDays(dateOf(now, zone), 1 - days);
  return Math.min(now, wallTimeToInstant({ local: `${day}T00:00`, zone }));
}

/** Whether a notification has to wait at this moment; hours of the day, equal ones mean never. */
export function isQuiet(
  { quietFrom, quietTo }: { quietFrom: number; quietTo: number },
  hour: number,
): boolean {
  if (quietFrom === quietTo) return false;
  return quietFrom < quietTo
    ? hour >= quietFrom && hour < quietTo
    : hour >= quietFrom || hour < quietTo;
}
