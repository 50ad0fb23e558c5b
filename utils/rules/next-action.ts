import { DAY, dateOf, daysBetweenIn } from '../time';
import { isGhost, type MailLine, type Moment, type NudgeReason } from './nudges';

/** When a deal or a person is worth a nudge by its own history. Pure; times in ms. */

/** Won deals that have to have been in a stage before their time there says anything. */
export const WON_ENOUGH = 5;
/** How much longer than those a deal may take. */
const OVER = 1.5;
/** Pushes of the close date after which nobody believes the next one. */
const PUSHES = 3;
/** A deal that came to its stage just now need not have a next step yet. */
const NEXT_STEP_GRACE = 2 * DAY;

/** The middle of some figures; null for none. */
export function median(figures: readonly number[]): number | null {
  if (figures.length === 0) return null;
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The usual time of won deals in a stage, from how long each of them was there. */
export function usualStay(stays: readonly number[]): number | null {
  return stays.length >= WON_ENOUGH ? median(stays) : null;
}

/** An open deal that is in its stage for much longer than those that were won. */
export function overAge(
  deal: { stageSince: number; stage: string; usual: number | null },
  { now, zone }: Moment,
): NudgeReason | null {
  const stay = now - deal.stageSince;
  if (deal.usual === null || stay <= deal.usual * OVER || stay < DAY) return null;
  const usual = Math.max(1, Math.round(deal.usual / DAY));
  const days = daysBetweenIn(zone, deal.stageSince, now);
  return { code: 'over_age', count: days, args: [deal.stage, String(usual)] };
}

/** An open deal of which nobody knows what comes next. */
export function noNextStep(
  deal: { stageSince: number; nextStep: string; hasTask: boolean },
  now: number,
): NudgeReason | null {
  if (deal.nextStep.trim() || deal.hasTask) return null;
  return now - deal.stageSince > NEXT_STEP_GRACE ? { code: 'no_next_step', args: [] } : null;
}

/** An open deal that should have been closed by now. */
export function closeDatePast(
  closeDate: string | undefined,
  { now, zone }: Moment,
): NudgeReason | null {
  if (!closeDate) return null;
  const today = dateOf(now, zone);
  if (closeDate >= today) return null;
  const days = Math.round((Date.parse(today) - Date.parse(closeDate)) / DAY);
  return { code: 'close_past', count: days, args: [] };
}

/** An open deal whose close date was put off again and again. */
export function closeDatePushed(pushes: number): NudgeReason | null {
  return pushes >= PUSHES ? { code: 'close_pushed', count: pushes, args: [] } : null;
}

/** Gaps between days of contact that make a habit, and how short or long one may be. */
const GAPS_ENOUGH = 4;
const SHORTEST = 3 * DAY;
const LONGEST = 120 * DAY;
/** Silence shorter than this is a week of holidays; and so long after writing one lets them answer. */
const QUIET_ENOUGH = 7 * DAY;
const COOLDOWN = 14 * DAY;
/** From here on somebody is dormant rather than late. */
export const DORMANT_AFTER = 365 * DAY;
/** Who was silent for longer has probably moved on. */
export const DORMANT_UNTIL = 3 * 365 * DAY;
const DORMANT_EXCHANGES = 8;
const DORMANT_INBOUND = 3;

/** The usual gap between days with contact, from exchanges in any order; null for no habit. */
export function usualGap(exchanges: readonly number[], zone: string): number | null {
  const days = [...new Set(exchanges.map((at) => dateOf(at, zone)))].sort();
  const gaps = days.slice(1).map((day, index) => Date.parse(day) - Date.parse(days[index] ?? day));
  const gap = gaps.length >= GAPS_ENOUGH ? median(gaps) : null;
  return gap !== null && gap >= SHORTEST && gap <= LONGEST ? gap : null;
}

/** Somebody with whom one is in touch at a pace, and now for longer not. */
export function cadenceSlipped(
  person: { name: string; lastAt: number; usual: number | null; mails: MailLine[] },
  { now, zone }: Moment,
): NudgeReason | null {
  const quiet = now - person.lastAt;
  if (person.usual === null || quiet <= person.usual * OVER || quiet <= QUIET_ENOUGH) return null;
  if (quiet > DORMANT_AFTER || isGhost(person.mails, now)) return null;
  const [last] = person.mails;
  if (last?.direction === 'out' && now - last.at <= COOLDOWN) return null;
  const usual = Math.round(person.usual / DAY);
  const days = daysBetweenIn(zone, person.lastAt, now);
  return { code: 'cadence', count: days, args: [person.name, String(usual)] };
}

/** Somebody with whom much was exchanged both ways, and for a year nothing. */
export function dormant(
  person: { name: string; lastAt: number; inbound: number; outbound: number; meetings: number },
  now: number,
): NudgeReason | null {
  const quiet = now - person.lastAt;
  if (quiet <= DORMANT_AFTER || quiet > DORMANT_UNTIL) return null;
  const exchanges = person.inbound + person.outbound + person.meetings;
  if (exchanges < DORMANT_EXCHANGES || person.inbound < DORMANT_INBOUND) return null;
  return {
    code: 'dormant',
    count: Math.floor(quiet / DAY / 30),
    args: [person.name, String(exchanges)],
  };
}

/** What a list of things to do is made of, in the order of the usual weights. */
export const RANKED_KINDS = [
  'task',
  'needs-reply',
  'meeting-today',
  'follow-up',
  'commitment',
  'close-date-past',
  'stale-deal',
  'over-age-deal',
  'close-date-pushed',
  'no-next-step',
  'cadence',
  'dormant',
] as const;
export type RankedKind = (typeof RANKED_KINDS)[number];

/** How much each kind counts until the person says otherwise; bonuses stay below their steps. */
export const USUAL_WEIGHTS: Readonly<Record<RankedKind, number>> = {
  task: 100,
  'needs-reply': 90,
  'meeting-today': 80,
  'follow-up': 70,
  commitment: 65,
  'close-date-past': 60,
  'stale-deal': 50,
  'over-age-deal': 40,
  'close-date-pushed': 35,
  'no-next-step': 30,
  cadence: 20,
  dormant: 10,
};

export interface Score {
  total: number;
  kind: number;
  /** A point for every three days it waits, five at most. */
  waiting: number;
  /** Four points for the deal that may bring the most, less for those that may bring less. */
  worth: number;
  /** All of it counts half: the last two mails were not answered. */
  halved?: true;
}

/**
 * Where something stands in the list: weight of its kind + waiting + worth, and half of that for
 * whom two mails went to in vain. A task of later today counts as a meeting does, since it cannot be
 * late yet.
 */
export function scoreOf(
  item: {
    kind: RankedKind;
    isLater: boolean;
    waitingSince: number | null;
    worth: number;
    fading?: boolean;
  },
  most: number,
  weights: Readonly<Partial<Record<string, number>>>,
  now: number,
): Score {
  const counted = item.kind === 'task' && item.isLater ? 'meeting-today' : item.kind;
  const kind = weights[counted] ?? USUAL_WEIGHTS[counted];
  const days = item.waitingSince === null ? 0 : Math.max(0, now - item.waitingSince) / DAY;
  const waiting = tenths(Math.min(5, days / 3));
  const worth = most > 0 ? tenths((4 * item.worth) / most) : 0;
  const total = kind + waiting + worth;
  return item.fading
    ? { total: tenths(total / 2), kind, waiting, worth, halved: true }
    : { total: tenths(total), kind, waiting, worth };
}

function tenths(points: number): number {
  return Math.round(points * 10) / 10;
}
