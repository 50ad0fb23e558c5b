import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MarginDb } from '@/storage/margin-db';
import { answerNudge, nudges } from '@/storage/nudges';
import { pipeline } from '@/storage/pipelines';
import type { Contact, Deal, Stage, Touch } from '@/storage/schema';
import { nextActions, today } from '@/storage/today';
import { speakEnglish } from '../english';
import { freshDatabase, NOON, uuid } from './world';

const DAY = 86_400_000;
const MOMENT = { now: NOON, zone: 'UTC' };
const ago = (days: number) => NOON - Math.round(days * DAY);
const dayOf = (days: number) => new Date(ago(days)).toISOString().slice(0, 10);

beforeEach(speakEnglish);

interface Plan {
  stage: number;
  inStage: number;
  value: number | null;
  nextStep: boolean;
  task: boolean;
  close: number | null;
  pushes: number;
}
interface PersonPlan {
  /** Days ago of each exchange, and whether they wrote. */
  exchanges: { days: number; inbound: boolean }[];
  task: boolean;
}

const deals = fc.array(
  fc.record({
    stage: fc.nat(3),
    inStage: fc.double({ min: 0, max: 80, noNaN: true }),
    value: fc.option(fc.nat(9000)),
    nextStep: fc.boolean(),
    task: fc.boolean(),
    close: fc.option(fc.integer({ min: -20, max: 20 })),
    pushes: fc.nat(5),
  }),
  { maxLength: 12 },
);
const paced = fc
  .record({
    gap: fc.integer({ min: 1, max: 60 }),
    times: fc.integer({ min: 1, max: 14 }),
    quiet: fc.integer({ min: 1, max: 1300 }),
    inbound: fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
    task: fc.boolean(),
  })
  .map(({ gap, times, quiet, inbound, task }) => ({
    exchanges: Array.from({ length: times }, (_, n) => ({
      days: quiet + n * gap,
      inbound: inbound[n] ?? true,
    })),
    task,
  }));
/** How long each won deal was in the first stage; enough of them or too few. */
const stays = fc.array(fc.integer({ min: 2, max: 40 }), { maxLength: 9 });

/** Nobody of one world is somebody of another, as with real ids. */
let worlds = 0;
const personId = (n: number) => uuid(1_000_000 * worlds + 2000 + n);

async function world(plans: Plan[], people: PersonPlan[], won: number[]) {
  worlds += 1;
  const db = freshDatabase();
  const { columns, pipelineId } = await pipeline();
  const stages = columns.map(({ stage }) => stage);
  await putWon(db, stages, pipelineId, won);
  for (const [n, plan] of plans.entries()) {
    const stage = stages[plan.stage];
    if (!stage) continue;
    await db.deals.put(dealRow(uuid(1000 + n), pipelineId, stage, plan));
    if (plan.task) await putTask(db, 3000 + n, { dealId: uuid(1000 + n) });
  }
  for (const [n, plan] of people.entries()) {
    await putPerson(db, personId(n), plan);
    if (plan.task) await putTask(db, 4000 + n, { contactId: personId(n) });
  }
  return { db, stages };
}

function dealRow(id: string, pipelineId: string, stage: Stage, plan: Plan): Deal {
  return {
    id,
    rev: uuid(1),
    name: `Deal ${id.slice(-4)}`,
    pipelineId,
    stageId: stage.id,
    state: stage.outcome,
    value: plan.value,
    currency: 'EUR',
    ...(plan.close !== null && { closeDate: dayOf(plan.close) }),
    ...(plan.pushes > 0 && { closePushes: plan.pushes }),
    people: [],
    contactIds: [],
    nextStep: plan.nextStep ? 'Call' : '',
    createdAt: ago(plan.inStage),
    stageSince: ago(plan.inStage),
  };
}

async function putWon(db: MarginDb, stages: Stage[], pipelineId: string, won: number[]) {
  const [first] = stages;
  const goal = stages.find((stage) => stage.outcome === 'won');
  if (!first || !goal) throw new Error('A pipeline has a first stage and a won one');
  const plan = {
    stage: 0,
    inStage: 200,
    value: 1,
    nextStep: true,
    task: false,
    close: null,
    pushes: 0,
  };
  for (const [n, days] of won.entries()) {
    const id = uuid(5000 + n);
    await db.deals.put(dealRow(id, pipelineId, goal, plan));
    const move = (k: number, from: string | null, to: string, at: number) => ({
      id: uuid(6000 + 2 * n + k),
      rev: uuid(1),
      dealId: id,
      from,
      to,
      at,
    });
    await db.stageMoves.bulkPut([
      move(0, null, first.id, ago(200 + days)),
      move(1, first.id, goal.id, ago(200)),
    ]);
  }
}

async function putTask(db: MarginDb, n: number, about: { dealId?: string; contactId?: string }) {
  // Due far ahead: it neither shows by itself nor keeps a deal from being stale.
  const dueAt = NOON + 300 * DAY;
  const due = { local: '2027-08-01T12:00', zone: 'UTC' };
  const row = { id: uuid(n), rev: uuid(1), text: 'Later', due, dueAt, openAt: dueAt };
  await db.tasks.put({ ...row, ...about, createdAt: NOON });
}

async function putPerson(db: MarginDb, id: string, { exchanges }: PersonPlan) {
  const inbound = exchanges.filter((one) => one.inbound).length;
  const times = exchanges.map(({ days }) => ago(days));
  const contact: Contact = {
    id,
    rev: uuid(1),
    name: `Person ${id.slice(-4)}`,
    emails: [`p${id.slice(-4)}@acme.example`],
    phones: [],
    title: '',
    source: 'test',
    tags: [],
    createdAt: Math.min(...times),
    relationship: {
      inbound,
      outbound: exchanges.length - inbound,
      meetings: 0,
      notes: 0,
      firstAt: Math.min(...times),
      lastAt: Math.max(...times),
      lastInboundAt: null,
      lastOutboundAt: null,
      lastMeetingAt: null,
    },
  };
  await db.contacts.put(contact);
  const touches: Touch[] = exchanges.map((one, n) => ({
    who: id,
    at: ago(one.days),
    activityId: uuid(7000 + n),
    address: contact.emails[0] ?? '',
    kind: 'email',
    direction: one.inbound ? 'in' : 'out',
    subject: '',
    snippet: '',
    sender: '',
  }));
  await db.touches.bulkPut(touches);
}

const middle = (figures: number[]) => {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(half)] ?? 0)
    : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

/** What should fire, told from the plans alone. */
function expectedOf(plans: Plan[], people: PersonPlan[], won: number[], stages: Stage[]): string[] {
  const fired: string[] = [];
  for (const [n, plan] of plans.entries()) {
    const id = uuid(1000 + n);
    const limit = stages[plan.stage]?.staleAfterDays ?? Number.POSITIVE_INFINITY;
    const inStage = (NOON - ago(plan.inStage)) / DAY;
    if (inStage > limit) fired.push(`stale-deal:${id}`);
    if (plan.stage === 0 && won.length >= 5 && inStage > 1.5 * middle(won) && inStage >= 1)
      fired.push(`over-age-deal:${id}`);
    if (!plan.nextStep && !plan.task && inStage > 2) fired.push(`no-next-step:${id}`);
    if (plan.close !== null && plan.close > 0) fired.push(`close-date-past:${id}`);
    if (plan.pushes >= 3) fired.push(`close-date-pushed:${id}`);
  }
  for (const [n, { exchanges, task }] of people.entries()) {
    if (task) continue;
    const days = [...new Set(exchanges.map((one) => one.days))].sort((a, b) => a - b);
    const quiet = days[0] ?? 0;
    const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
    const usual = gaps.length >= 4 ? middle(gaps) : 0;
    const last = [...exchanges].sort((a, b) => a.days - b.days).slice(0, 3);
    const ghost = last.length === 3 && last.every((one) => !one.inbound && one.days <= 30);
    // Whoever was written to within two weeks has time to answer.
    const waits = last[0] !== undefined && !last[0].inbound && last[0].days <= 14;
    const habit = exchanges.length > 5 && usual >= 3 && usual <= 120;
    if (habit && quiet > 1.5 * usual && quiet > 7 && quiet <= 365 && !ghost && !waits)
      fired.push(`cadence:${personId(n)}`);
    const inbound = exchanges.filter((one) => one.inbound).length;
    if (quiet > 365 && quiet <= 1095 && exchanges.length >= 8 && inbound >= 3)
      fired.push(`dormant:${personId(n)}`);
  }
  return fired.sort();
}

const recordOf = (key: string) => key.split(':').slice(0, 2).join(':');

describe('On generated histories', () => {
  it('every nudge that should fire fires once, and no other', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        deals,
        fc.array(paced, { maxLength: 8 }),
        stays,
        async (plans, people, won) => {
          const { db, stages } = await world(plans, people, won);
          const found = await nudges(db, MOMENT);
          expect(found.map(({ key }) => recordOf(key)).sort()).toEqual(
            expectedOf(plans, people, won, stages),
          );
          // Asked again, the same is said under the same keys.
          const again = await nudges(db, MOMENT);
          expect(again.map(({ key }) => key)).toEqual(found.map(({ key }) => key));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('the list is in the order of its scores, one line a deal, and nothing else is lost', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(deals, async (plans) => {
        const { db } = await world(plans, [], []);
        const { items } = await today(MOMENT);
        const totals = items.map(({ score }) => score.total);
        expect(totals).toEqual([...totals].sort((a, b) => b - a));
        for (const { score } of items)
          expect(score.total).toBeCloseTo(score.kind + score.waiting + score.worth, 5);
        const of = items.map(({ dealId }) => dealId);
        expect(new Set(of).size).toBe(of.length);
        const said = items.reduce((sum, { also }) => sum + 1 + also.length, 0);
        expect(said).toBe((await nudges(db, MOMENT)).length);
      }),
      { numRuns: 10 },
    );
  });
});

describe('What was answered', () => {
  const STALE: Plan = {
    stage: 0,
    inStage: 30,
    value: 500,
    nextStep: false,
    task: false,
    close: 3,
    pushes: 0,
  };

  it('stays away: this time with “dismiss”, for good with “not this again”', async () => {
    const { db } = await world([STALE], [], []);
    const kinds = async () => (await nudges(db, MOMENT)).map(({ kind }) => kind).sort();
    expect(await kinds()).toEqual(['close-date-past', 'no-next-step', 'stale-deal']);
    const all = await nudges(db, MOMENT);
    const of = (kind: string) => all.find((one) => one.kind === kind);
    await answerNudge({ key: of('close-date-past')?.key ?? '', hiddenUntil: null });
    await answerNudge({ key: of('no-next-step')?.never ?? '', hiddenUntil: null });
    expect(await kinds()).toEqual(['stale-deal']);
    // Something changed: another close date passed, another stage was reached.
    const deal = await db.deals.get(uuid(1000));
    if (deal) await db.deals.put({ ...deal, closeDate: dayOf(1), stageSince: ago(20) });
    expect(await kinds()).toEqual(['close-date-past', 'stale-deal']);
  });

  it('one deal and one person have lists of their own', async () => {
    const person = {
      exchanges: [0, 5, 10, 15, 20, 25].map((n) => ({ days: 40 + n, inbound: true })),
      task: false,
    };
    await world([STALE, { ...STALE, nextStep: true, close: null }], [person], []);
    const deal = await nextActions({ dealId: uuid(1000) }, MOMENT);
    expect(deal.items).toHaveLength(1);
    expect(deal.items[0]?.also).toHaveLength(2);
    const actions = await nextActions({ contactId: personId(0) }, MOMENT);
    expect(actions.items.map(({ kind }) => kind)).toEqual(['cadence']);
  });
});
