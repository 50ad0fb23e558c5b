import { closeDatePast, closeDatePushed, noNextStep, overAge } from '@/utils/rules/next-action';
import { expected, type Moment, type NudgeReason, staleDeal } from '@/utils/rules/nudges';
import { DAY } from '@/utils/time';
import { reading } from '../db';
import type { MarginDb } from '../margin-db';
import type { Contact, Deal, Settings, Stage } from '../schema';
import { openBy } from '../task-cards';
import type { NudgeKind } from '../views';
import { contactsById, isReachable, type Nudge, newest, worded } from './nudge';
import { usualStays } from './stays';

/** Deals per stage that are looked at: those that came there last, and those that may be stale. */
const DEALS_PER_STAGE = 100;
/** Deals of which more than the row is read, those that may bring the most. */
const LOOKED_INTO = 300;
/** Threads of one of them. */
const THREADS = 30;

interface Candidate {
  deal: Deal;
  stage: Stage;
  worth: number;
}

/** Open deals that are stale, too old, late, put off again and again, or without a next step. */
export async function dealNudges(
  db: MarginDb,
  settings: Settings,
  moment: Moment,
): Promise<Nudge[]> {
  const pipelines = await db.pipelines.toArray();
  const stages = pipelines.flatMap(({ stages }) =>
    stages.filter(({ outcome }) => outcome === 'open'),
  );
  const [lists, usual] = await Promise.all([
    Promise.all(stages.map((stage) => dealsIn(stage, moment.now))),
    usualStays(db, pipelines),
  ]);
  const suspects = lists
    .flat()
    .filter((one) => isSuspect(one, usual, moment))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, LOOKED_INTO);
  if (suspects.length === 0) return [];
  const ids = suspects.map(({ deal }) => deal.id);
  const [contacts, threads, tasks] = await Promise.all([
    contactsById(
      db,
      suspects.flatMap(({ deal }) => deal.contactIds.slice(0, 10)),
    ),
    reading(
      (from) => from.ofEach('threads', { index: 'dealId', values: ids, limit: THREADS }),
      ['threads'],
    ),
    openBy('dealId', ids),
  ]);
  const found = await Promise.all(
    suspects.map(async ({ deal, stage, worth }) => {
      const people = deal.contactIds.flatMap((id) => contacts.get(id) ?? []);
      if (people.length > 0 && !people.some((contact) => isReachable(contact, settings))) return [];
      const next = tasks.flatMap((task) => (task.dealId === deal.id ? (task.openAt ?? []) : []));
      const touchedAt = Math.max(
        deal.stageSince,
        ...people.map((contact) => contact.relationship.lastAt ?? 0),
        ...threads.filter((thread) => thread.dealId === deal.id).map((thread) => thread.lastAt),
      );
      const nudge = nudgeOf(deal, people[0], worth);
      const { now } = moment;
      const stale = await staleness({ deal, stage, worth }, people, next, touchedAt, moment);
      const [deadline, pushes] = [deal.closeDate, deal.closePushes ?? 0];
      return [
        stale && nudge('stale-deal', stale.touchedAt, stale.reason, stale.touchedAt),
        nudge(
          'over-age-deal',
          deal.stageSince,
          overAge({ ...deal, stage: stage.name, usual: usual.get(stage.id) ?? null }, moment),
        ),
        nudge(
          'no-next-step',
          deal.stageSince,
          noNextStep({ ...deal, hasTask: next.length > 0 }, now),
        ),
        nudge('close-date-past', deadline ?? '', closeDatePast(deadline, moment), dayOf(deadline)),
        nudge('close-date-pushed', pushes, closeDatePushed(pushes)),
      ].flatMap((one) => one ?? []);
    }),
  );
  return found.flat();
}

/** Whether the row alone leaves room for a nudge; cheap, since every open deal is asked. */
function isSuspect(
  { deal, stage }: Candidate,
  usual: ReadonlyMap<string, number>,
  moment: Moment,
): boolean {
  const { now } = moment;
  const idleAfter = stage.staleAfterDays;
  return (
    (idleAfter !== null && now - deal.stageSince > idleAfter * DAY) ||
    closeDatePushed(deal.closePushes ?? 0) !== null ||
    closeDatePast(deal.closeDate, moment) !== null ||
    noNextStep({ ...deal, hasTask: false }, now) !== null ||
    overAge({ ...deal, stage: stage.name, usual: usual.get(stage.id) ?? null }, moment) !== null
  );
}

/** Silence for longer than the stage allows, counting notes and calls as well. */
async function staleness(
  { deal, stage }: Candidate,
  people: Contact[],
  next: number[],
  known: number,
  moment: Moment,
): Promise<{ reason: NudgeReason; touchedAt: number } | null> {
  const { staleAfterDays } = stage;
  if (staleAfterDays === null) return null;
  // A meeting that is agreed is a next step as well.
  const planned = [...next, ...people.flatMap(({ relationship }) => relationship.nextAt ?? [])];
  const decide = (touchedAt: number) =>
    staleDeal(
      {
        touchedAt,
        staleAfterDays,
        nextTaskAt: planned.length > 0 ? Math.min(...planned) : null,
        stage: stage.name,
      },
      moment,
    );
  if (!decide(known)) return null;
  // Only few deals come as far as this read.
  const touchedAt = Math.max(known, deal.stageSince, await lastTouchAt(people, moment.now));
  const reason = decide(touchedAt);
  return reason && { reason, touchedAt };
}

function nudgeOf(deal: Deal, person: Contact | undefined, worth: number) {
  return (
    kind: NudgeKind,
    version: string | number,
    reason: NudgeReason | null,
    at: number = deal.stageSince,
  ): Nudge | null =>
    reason && {
      key: `${kind}:${deal.id}:${version}`,
      never: `${kind}:${deal.id}:never`,
      kind,
      title: deal.name,
      reason: worded(reason),
      at,
      person: person ? { contactId: person.id, name: person.name } : null,
      link: null,
      taskId: null,
      dealId: deal.id,
      actionable: false,
      overdue: false,
      worth,
    };
}

function dayOf(day: string | undefined): number {
  return day ? Date.parse(day) : 0;
}

async function dealsIn(stage: Stage, now: number): Promise<Candidate[]> {
  const before = (until: number | []) =>
    newest('deals', {
      index: '[stageId+stageSince]',
      range: IDBKeyRange.bound([stage.id], [stage.id, until], false, true),
      limit: DEALS_PER_STAGE,
    });
  const { staleAfterDays } = stage;
  const [latest, idle] = await Promise.all([
    before([]),
    // However many came since: those are the ones to look after.
    staleAfterDays === null ? [] : before(now - staleAfterDays * DAY),
  ]);
  const deals = [...new Map([...latest, ...idle].map((deal) => [deal.id, deal])).values()];
  return deals.map((deal) => ({ deal, stage, worth: expected(deal.value, stage.probability) }));
}

async function lastTouchAt(people: Contact[], now: number): Promise<number> {
  const last = await Promise.all(
    people
      .slice(0, 5)
      .map(({ id }) =>
        newest('touches', { range: IDBKeyRange.bound([id], [id, now, []]), limit: 1 }),
      ),
  );
  return Math.max(0, ...last.flat().map(({ at }) => at));
}
