import 'fake-indexeddb/auto';
import { uuidv7 } from 'uuidv7';
import { expect, test } from 'vitest';
import { log } from '@/storage/capture';
import { countsOf } from '@/storage/day-rows';
import { rememberDays } from '@/storage/days';
import { finishRebuild, rebuildStep, startRebuild } from '@/storage/days-rebuild';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal, editDeal, removeDeal } from '@/storage/deals';
import { loadDemo } from '@/storage/demo';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { pipeline } from '@/storage/pipelines';
import { keepDays } from '@/storage/reports';
import type { Rows } from '@/storage/schema';
import { takeBack } from '@/storage/take-back';
import { undo } from '@/storage/undo';
import { write } from '@/storage/write';
import { userZone } from '@/utils/time';
import { history } from '../../history/history';
import { recountedDays } from '../../history/recount';
import { ANA, freshDatabase, idAt, know, ME, mail, NOON, threadSubject } from './world';

async function counted(db: MarginDb) {
  const rows = await db.days.toArray();
  return Object.fromEntries(rows.map((row) => [row.key, countsOf(row)]));
}

async function expectTrue(db: MarginDb, zone = userZone()) {
  const [companies, contacts, activities, deals, stageMoves, plays, signals] = await Promise.all([
    db.companies.toArray(),
    db.contacts.toArray(),
    db.activities.toArray(),
    db.deals.toArray(),
    db.stageMoves.toArray(),
    db.plays.toArray(),
    db.signals.toArray(),
  ]);
  const rows = { companies, contacts, activities, deals, stageMoves, plays, signals };
  expect(await counted(db)).toEqual(recountedDays(rows, zone));
}

async function fill(db: MarginDb, deals = 40) {
  const rows = history({ seed: 5, deals });
  await db.pipelines.put(rows.pipeline);
  await db.companies.bulkPut(rows.companies);
  await db.activities.bulkPut(rows.activities);
  await db.threads.bulkPut(rows.threads);
  await db.deals.bulkPut(rows.deals);
  await db.stageMoves.bulkPut(rows.stageMoves);
  return rows;
}

test('what is logged, added in between, taken back and undone is counted on its day', async () => {
  const db = freshDatabase();
  const { contactId } = await know(ANA);
  const out = { from: { address: ME, name: 'Robin' }, to: [ANA] };
  const [first, second, third] = [
    mail({ at: NOON }),
    mail({ at: NOON + 7_200_000, ...out }),
    mail({ at: NOON + 90_000_000 }),
  ];
  const headers = { headers: [] };
  await log({ subject: threadSubject([first, third]), ...headers });
  await expectTrue(db);
  const { change } = await log({ subject: threadSubject([second]), ...headers });
  await expectTrue(db);
  const [all] = await db.days.where('key').startsWith('done:d').toArray();
  expect(countsOf(all)).toMatchObject({ 'reply:mine:2': [1, 120], 'email:in': [1, 0] });
  await undo({ change: change ?? '' });
  await expectTrue(db);
  await addNote({ text: 'Likes it', anchor: { kind: 'contact', contactId } });
  await expectTrue(db);
  await takeBack({ subject: threadSubject([first, third]) });
  await expectTrue(db);
});

test('mail from a template counts as answered once somebody answers, whatever is added or taken back', async () => {
  const db = freshDatabase();
  await know(ANA);
  const templateId = uuidv7();
  const out = { from: { address: ME, name: 'Robin' }, to: [ANA], messageId: undefined };
  const written = mail({ ...out, at: NOON, messageId: idAt(NOON), templateId });
  const plain = mail({ ...out, at: NOON + 3_600_000, messageId: idAt(NOON + 3_600_000) });
  const machine = mail({ at: NOON + 60_000, bulk: 'Auto-Submitted' });
  const answer = mail({ at: NOON + 7_200_000 });
  const add = (message: ReturnType<typeof mail>) =>
    log({ subject: threadSubject([message]), headers: [] });
  const figures = async () => {
    await expectTrue(db);
    const rows = await db.days.where('key').startsWith('done:d').toArray();
    const of = (key: string) =>
      rows.flatMap((row) => [countsOf(row)[`${key}:${templateId}`] ?? []]);
    return { sent: of('tpl:sent').flat(), answered: of('tpl:yes').flat() };
  };
  const { change: first } = await add(written);
  await add(machine);
  await add(plain);
  expect(await figures()).toEqual({ sent: [1, 0], answered: [] });
  const { change } = await add(answer);
  expect(await figures()).toEqual({ sent: [1, 0], answered: [1, 120] });
  await undo({ change: change ?? '' });
  expect(await figures()).toEqual({ sent: [1, 0], answered: [] });
  await add(answer);
  await undo({ change: first ?? '' });
  expect(await figures()).toEqual({ sent: [], answered: [] });
  expect((await db.threads.toArray())[0]?.templated).toBeUndefined();
});

test('a deal is counted from its making to its end, with what it was said to be worth', async () => {
  const db = freshDatabase();
  const board = await pipeline();
  const [lead, , proposal, , won] = board.columns.map(({ stage }) => stage.id);
  const made = await createDeal({
    anchor: { kind: 'nothing' },
    name: 'Filters',
    value: 1000,
    currency: 'EUR',
    stageId: lead ?? null,
  });
  await expectTrue(db);
  const edit = { dealId: made.dealId, name: 'Filters', closeDate: '2026-12-24', nextStep: '' };
  const { change } = await editDeal({ ...edit, value: 2500.5, currency: 'USD' });
  await expectTrue(db);
  await moveDeal({ dealId: made.dealId, stageId: proposal ?? '' });
  await expectTrue(db);
  expect((await db.deals.get(made.dealId))?.said).toMatchObject([
    { value: 1000, currency: 'EUR' },
    { value: 2500.5, currency: 'USD', closeDate: '2026-12-24' },
  ]);
  await undo({ change: change ?? '' });
  await expectTrue(db);
  await moveDeal({
    dealId: made.dealId,
    stageId: won ?? '',
    closing: { reason: 'Best offer', competitor: '', objection: '' },
  });
  await expectTrue(db);
  const gone = await removeDeal({ dealId: made.dealId });
  await expectTrue(db);
  await undo({ change: gone.change ?? '' });
  await expectTrue(db);
  expect((await db.deals.get(made.dealId))?.said?.length).toBeGreaterThan(1);
});

test('the sample data is counted', async () => {
  const db = freshDatabase();
  const { change } = await loadDemo({});
  await expectTrue(db);
  await undo({ change: change ?? '' });
  await expectTrue(db);
});

test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
  'everything is counted anew in %s',
  async (zone) => {
    const db = freshDatabase();
    await fill(db);
    await startRebuild(zone);
    await finishRebuild();
    await expectTrue(db, zone);
    await startRebuild('UTC');
    await finishRebuild();
    await expectTrue(db, 'UTC');
  },
);

test('what an earlier version counted is counted anew in the background, without a report open', async () => {
  const db = freshDatabase();
  await fill(db);
  await startRebuild('UTC');
  await finishRebuild();
  // As it was left by a version that counted in other rows, and kept no counts as text.
  const { way: _, ...older } = Object((await db.meta.get('days'))?.value);
  await db.days.clear();
  const old: object = { key: 'a:2026-10-30', counts: { n: [3, 0] } };
  await db.table('days').bulkPut([old, { ...old, key: 'm:deals' }]);
  await db.meta.put({ key: 'days', value: older });
  rememberDays(db, null);
  expect(await keepDays(0)).toBe(false);
  expect(await keepDays(Number.POSITIVE_INFINITY)).toBe(true);
  await expectTrue(db, 'UTC');
});

test('a recount that was cut off goes on, and what is written meanwhile counts once', async () => {
  const db = freshDatabase();
  const rows = await fill(db, 450);
  await startRebuild('UTC');
  let steps = 0;
  for (let done = false; !done; steps++) {
    // Both behind and before the place that was reached.
    await renew(rows.activities[steps], rows.activities.at(-1 - steps));
    await rename(rows.deals[steps]?.id, rows.deals.at(-1 - steps)?.id);
    ({ done } = await rebuildStep());
  }
  expect(steps).toBeGreaterThan(4);
  await expectTrue(db, 'UTC');

  async function renew(...activities: (Rows['activities'] | undefined)[]) {
    await write({ actor: 'automatic', source: 'test' }, async (scope) => {
      for (const one of activities)
        if (one) await scope.put('activities', { ...one, at: one.at + 86_400_000 });
    });
  }
  async function rename(...ids: (string | undefined)[]) {
    await write({ actor: 'person', source: 'test' }, async (scope) => {
      for (const id of ids) {
        const deal = id && (await scope.get('deals', id));
        if (!deal) continue;
        await scope.put('deals', { ...deal, value: (deal.value ?? 0) + 1, nextStep: '' });
        await scope.add('stageMoves', {
          id: uuidv7(),
          dealId: deal.id,
          from: null,
          to: deal.stageId,
          at: scope.now,
        });
      }
    });
  }
});
