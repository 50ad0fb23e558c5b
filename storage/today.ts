import { oneAtATime } from '@/utils/one-at-a-time';
import { scoreOf } from '@/utils/rules/next-action';
import type { Moment, NudgeReason } from '@/utils/rules/nudges';
import { cleanLine } from '@/utils/text';
import { userZone } from '@/utils/time';
import { savesBegun } from './aside';
import { withDb } from './db';
import { type Nudge, nudges } from './nudges';
import { worded } from './nudges/nudge';
import { readSettings } from './settings';
import type { NudgeKind, TodayItem, TodayView } from './views';

/** Lines handed out: the popup shows seven at first, and an answer has to stay small. */
const SHOWN = 40;

/** How many of a kind that could go on for ever are suggested at a time. */
const AT_A_TIME: Partial<Record<NudgeKind, number>> = { commitment: 3, cadence: 3, dormant: 2 };

/** What to do now, most pressing first, each with its reason and why it stands where it does. */
export async function today(moment: Moment = hereAndNow()): Promise<TodayView> {
  const items = await ranked(moment, () => true);
  const left = { ...AT_A_TIME };
  const shown = items.filter(({ kind }) => {
    const room = left[kind];
    if (room === undefined) return true;
    left[kind] = room - 1;
    return room > 0;
  });
  return { items: shown.slice(0, SHOWN).map(said) };
}

/** The same about one person or one deal; nothing there is held back. */
export async function nextActions(
  about: { contactId?: string; dealId?: string },
  moment: Moment = hereAndNow(),
): Promise<TodayView> {
  const { contactId, dealId } = about;
  const items = await ranked(
    moment,
    (nudge) =>
      (dealId !== undefined && nudge.dealId === dealId) ||
      (contactId !== undefined && nudge.person?.contactId === contactId),
  );
  return { items: items.slice(0, SHOWN).map(said) };
}

/** As it is found, before it is put into words. */
interface Ranked extends Omit<TodayItem, 'reason' | 'also'> {
  reason: NudgeReason;
  also: NudgeReason[];
}

function said({ reason, also, ...item }: Ranked): TodayItem {
  return {
    ...item,
    title: cleanLine(item.title, 200),
    reason: worded(reason),
    also: also.map(worded),
  };
}

/** Several surfaces ask after each save, and again before they got an answer. */
const look = oneAtATime(async (moment: Moment) => {
  const saves = savesBegun();
  const found = await withDb((db) => nudges(db, moment));
  latest = { found, moment, saves };
  return found;
});

/** What was found at a moment, and after how many saves. */
interface Found {
  found: Nudge[];
  moment: Moment;
  saves: number;
}
let latest: Found | undefined;
/** So long nobody can tell the difference (ms), but by a task whose time came. */
const LATEST = 2000;

/**
 * What presses: a part of what somebody was just shown, where nothing was saved since. The badge is
 * looked after soon after every save, and so is an open popup: twice the work held up the next save.
 */
function pressing(moment: Moment): Promise<Nudge[]> {
  if (latest && isOf(moment, latest)) return Promise.resolve(latest.found);
  return withDb((db) => nudges(db, moment, { pressing: true }));
}

function isOf({ now, zone }: Moment, { found, moment, saves }: Found): boolean {
  if (saves !== savesBegun() || zone !== moment.zone) return false;
  const came = ({ kind, at }: Nudge) => kind === 'task' && at > moment.now && at <= now;
  return now >= moment.now && now - moment.now < LATEST && !found.some(came);
}

async function ranked(moment: Moment, wanted: (nudge: Nudge) => boolean): Promise<Ranked[]> {
  const settings = await withDb(readSettings);
  const all = await look(moment);
  const found = all.filter(wanted);
  const most = Math.max(0, ...found.map(({ worth }) => worth));
  const scored = found.map(({ actionable, overdue, worth, fading, ...item }): Ranked => {
    const isLater = item.kind === 'task' && !overdue;
    const waitingSince = isLater || item.kind === 'meeting-today' ? null : item.at;
    const score = scoreOf(
      { kind: item.kind, isLater, waitingSince, worth, fading },
      most,
      settings.nudges.weights ?? {},
      moment.now,
    );
    return { ...item, score, also: [] };
  });
  // What begins today stands in the order of the day.
  const isToday = ({ kind, score }: Ranked) => kind === 'meeting-today' || score.waiting === 0;
  scored.sort(
    (a, b) => b.score.total - a.score.total || (isToday(a) && isToday(b) ? a.at - b.at : 0),
  );
  return foldedByDeal(scored);
}

/** One line a deal, with everything else that speaks for it; tasks and mail stand for themselves. */
function foldedByDeal(items: Ranked[]): Ranked[] {
  const first = new Map<string, Ranked>();
  const folded: Ranked[] = [];
  for (const item of items) {
    const of = OF_DEALS.has(item.kind) ? item.dealId : null;
    const before = of === null ? undefined : first.get(of);
    if (before) before.also = [...before.also, item.reason];
    else folded.push(item);
    if (of !== null && !before) first.set(of, item);
  }
  return folded;
}

const OF_DEALS: ReadonlySet<NudgeKind> = new Set([
  'stale-deal',
  'over-age-deal',
  'no-next-step',
  'close-date-past',
  'close-date-pushed',
]);

/** How much there is to do now, for the badge and the digest; hidden nudges do not count. */
export interface Actionable {
  count: number;
  /** Tasks whose time has come. */
  overdue: number;
  replies: number;
  followUps: number;
  meetings: number;
}

/** Counts what is actionable now: due tasks, replies and follow-ups, meetings of today. */
export async function actionable(moment: Moment = hereAndNow()): Promise<Actionable> {
  const found = (await pressing(moment)).filter((nudge) => nudge.actionable);
  const of = (kind: Nudge['kind']) => found.filter((nudge) => nudge.kind === kind).length;
  return {
    count: found.length,
    overdue: found.filter((nudge) => nudge.overdue).length,
    replies: of('needs-reply'),
    followUps: of('follow-up'),
    meetings: of('meeting-today'),
  };
}

function hereAndNow(): Moment {
  return { now: Date.now(), zone: userZone() };
}
