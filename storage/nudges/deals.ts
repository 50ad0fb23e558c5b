import { closeDatePast, closeDatePushed, noNextStep, overAge } from '@/utils/rules/next-action';
import { expected, type Moment, type NudgeReason, staleDeal } from '@/utils/rules/nudges';
import { DAY } from '@/utils/time';
import { readingAside } from '../aside';
import type { MarginDb } from '../margin-db';
import type { Contact, Deal, Settings, Stage } from '../schema';
import { openBy } from '../task-cards';
import type { NudgeKind } from '../views';
import { Histories } from './histories';
import { contactsById, isReachable, type Nudge, newest } from './nudge';
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

interface Cared extends Candidate {
  people: Contact[];
  /** When its open tasks come up. */
  next: number[];
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
  const candidates: Candidate[] = [];
  for (const stage of stages) candidates.push(...(await dealsIn(stage, moment.now)));
  const usual = await usualStays(db, pipelines);
  const suspects = candidates
    .filter((one) => isSuspect(one, usual, moment))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, LOOKED_INTO);
  if (suspects.length === 0) return [];
  const contacts = await contactsById(suspects.flatMap(({ deal }) => deal.contactIds.slice(0, 10)));
  const tasks = await openBy(
    'dealId',
    suspects.map(({ deal }) => deal.id),
  );
  const next = new Map<string, number[]>();
  for (const { dealId = '', openAt = 0 } of tasks)
    next.set(dealId, [...(next.get(dealId) ?? []), openAt]);
  const cared = suspects.flatMap((one): Cared[] => {
    const people = one.deal.contactIds.flatMap((id) => contacts.get(id) ?? []);
    if (people.length > 0 && !people.some((contact) => isReachable(contact, settings))) return [];
    return [{ ...one, people, next: next.get(one.deal.id) ?? [] }];
  });
  const touched = await lastTouches(cared, moment);
  return cared.flatMap((one) => {
    const { deal, stage, people, worth } = one;
    const { now } = moment;
    const nudge = nudgeOf(deal, people[0], worth);
    const touchedAt = touched.get(deal.id);
    const stale = touchedAt === undefined ? null : staleness(one, touchedAt, moment);
    const [deadline, pushes] = [deal.closeDate, deal.closePushes ?? 0];
    return [
      nudge('stale-deal', touchedAt ?? 0, stale, touchedAt),
      nudge(
        'over-age-deal',
        deal.stageSince,
        overAge({ ...deal, stage: stage.name, usual: usual.get(stage.id) ?? null }, moment),
      ),
      nudge(
        'no-next-step',
        deal.stageSince,
        noNextStep({ ...deal, hasTask: one.next.length > 0 }, now),
      ),
      nudge('close-date-past', deadline ?? '', closeDatePast(deadline, moment), dayOf(deadline)),
      nudge('close-date-pushed', pushes, closeDatePushed(pushes)),
    ].flatMap((found) => found ?? []);
  });
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

/** Silence for longer than the stage allows. */
function staleness(
  { stage, people, next }: Cared,
  touchedAt: number,
  moment: Moment,
): NudgeReason | null {
  const { staleAfterDays } = stage;
  if (staleAfterDays === null) return null;
  // A meeting that is agreed is a next step as well.
  const planned = [...next, ...people.flatMap(({ relationship }) => relationship.nextAt ?? [])];
  const nextTaskAt = planned.length > 0 ? Math.min(...planned) : null;
  return staleDeal({ touchedAt, staleAfterDays, nextTaskAt, stage: stage.name }, moment);
}

const lastAts = new Histories<number>();

/**
 * When something happened last, by deal, of those that may be stale: in its mail, and with its people,
 * notes and calls as well. Each is read only of deals that are stale by what was read before.
 */
async function lastTouches(cared: Cared[], moment: Moment): Promise<ReadonlyMap<string, number>> {
  const known = new Map<string, number>();
  const silent = (one: Cared) => staleness(one, known.get(one.deal.id) ?? 0, moment) !== null;
  const heard = (dealId: string, ats: number[]) =>
    known.set(dealId, Math.max(known.get(dealId) ?? 0, ...ats));
  for (const one of cared)
    heard(one.deal.id, [
      one.deal.stageSince,
      ...one.people.map(({ relationship }) => relationship.lastAt ?? 0),
    ]);
  const unwritten = cared.filter(silent);
  if (unwritten.length === 0) return known;
  const values = unwritten.map(({ deal }) => deal.id);
  const threads = await readingAside(
    (from) => from.ofEach('threads', { index: 'dealId', values, limit: THREADS }),
    ['threads'],
  );
  for (const { dealId = '', lastAt } of threads) heard(dealId, [lastAt]);
  const untouched = unwritten.filter(silent);
  const touchedAt = await lastAts.of(untouched.flatMap(firstPeople), (asked) =>
    readingAside(
      async (from) => {
        const until = (id: string) => IDBKeyRange.bound([id], [id, moment.now, []]);
        return (await Promise.all(asked.map(({ id }) => from.lastKey('touches', until(id))))).map(
          atOf,
        );
      },
      ['touches'],
    ),
  );
  for (const one of untouched)
    heard(
      one.deal.id,
      firstPeople(one).map(({ id }) => touchedAt.get(id) ?? 0),
    );
  return known;
}

/** When a line of a history was, by the key it stands under. */
function atOf(key: IDBValidKey | undefined): number {
  return Array.isArray(key) ? Number(key[1]) : 0;
}

function firstPeople({ people }: Cared): Contact[] {
  return people.slice(0, 5);
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
      reason,
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
  const latest = await before([]);
  // However many came since: those are the ones to look after.
  const idle = staleAfterDays === null ? [] : await before(now - staleAfterDays * DAY);
  const deals = [...new Map([...latest, ...idle].map((deal) => [deal.id, deal])).values()];
  return deals.map((deal) => ({ deal, stage, worth: expected(deal.value, stage.probability) }));
}
