import type { Moment } from '@/utils/rules/nudges';
import { cleanLine } from '@/utils/text';
import { userZone } from '@/utils/time';
import { withDb } from './db';
import { type Nudge, nudges } from './nudges';
import type { TodayView } from './views';

/** Lines handed out: the popup shows seven at first, and an answer has to stay small. */
const SHOWN = 40;

/** What to do now, most pressing first, each with its reason. */
export async function today(moment: Moment = hereAndNow()): Promise<TodayView> {
  const found = await withDb((db) => nudges(db, moment));
  return {
    items: found.slice(0, SHOWN).map(({ actionable: _, overdue: __, ...item }) => ({
      ...item,
      title: cleanLine(item.title, 200),
    })),
  };
}

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
  const found = (await withDb((db) => nudges(db, moment))).filter((nudge) => nudge.actionable);
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
