import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { log } from '@/storage/capture';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal } from '@/storage/deals';
import { pipeline } from '@/storage/pipelines';
import { dealScore, keepScoreCheck, pastDeals, personScores } from '@/storage/scores';
import { backtest, type PastDeal } from '@/utils/rules/scores/backtest';
import { fillDatabase } from '../../history/ask';
import { history } from '../../history/history';
import { ANA, freshDatabase, know, ME, mail, threadSubject } from './world';

test('an open deal is scored from those that were won and lost, and a test of it decides what is shown', async () => {
  const db = freshDatabase();
  const rows = history({ seed: 2, deals: 250 });
  await fillDatabase(db, rows, 'UTC');
  const open = rows.deals.find(({ state }) => state === 'open');
  const view = await dealScore({ dealId: open?.id ?? '' });
  const closed = rows.deals.filter(({ state }) => state !== 'open');
  expect(view).toMatchObject({
    better: 'score',
    check: null,
    score: { won: closed.filter(({ state }) => state === 'won').length },
  });
  for (const { won, lost } of view?.score?.reasonsFor ?? []) expect(won + lost).toBeGreaterThan(7);

  const past: PastDeal[] = [];
  for (let after: string | null = null, more = true; more; more = after !== null) {
    const page: Awaited<ReturnType<typeof pastDeals>> = await pastDeals({ after });
    expect(JSON.stringify(page).length).toBeLessThan(64_000);
    past.push(...page.deals);
    after = page.next;
  }
  expect(past).toHaveLength(closed.length);
  const check = backtest(past, rows.pipeline.stages);
  if (!check) throw new Error('No check');
  for (const better of ['stage', 'neither'] as const) {
    await keepScoreCheck({ ...check, better, at: 1 });
    expect(await dealScore({ dealId: open?.id ?? '' })).toMatchObject({ better });
  }
});

test('what a deal taught is forgotten when its outcome is taken back', async () => {
  freshDatabase();
  const { columns } = await pipeline();
  const stage = (outcome: string) =>
    columns.find((column) => column.stage.outcome === outcome)?.stage.id ?? '';
  const make = (name: string) =>
    createDeal({
      anchor: { kind: 'nothing' },
      name,
      value: 100,
      currency: 'EUR',
      stageId: stage('open'),
    });
  const [a, b, c] = [await make('A'), await make('B'), await make('C')];
  expect((await dealScore({ dealId: c.dealId }))?.score).toBeNull();
  const closing = { reason: 'Price', competitor: '', objection: 'Price' };
  await moveDeal({ dealId: a.dealId, stageId: stage('won'), closing });
  await moveDeal({ dealId: b.dealId, stageId: stage('lost'), closing });
  expect((await dealScore({ dealId: c.dealId }))?.score).toMatchObject({ won: 1, lost: 1 });
  expect(await dealScore({ dealId: a.dealId })).toBeNull();
  await moveDeal({ dealId: b.dealId, stageId: stage('open') });
  expect((await dealScore({ dealId: c.dealId }))?.score).toBeNull();
});

test('a relationship grows with mail in both directions, and says why', async () => {
  freshDatabase();
  const { contactId } = await know(ANA);
  const before = await personScores({ contactId });
  expect(before?.relationship).toMatchObject({ score: 0, myReply: null });
  const at = Date.now() - 2 * 86_400_000;
  await log({
    subject: threadSubject([
      mail({ at }),
      mail({ at: at + 3_600_000, from: { address: ME, name: '' }, to: [ANA] }),
    ]),
    headers: [],
  });
  const after = await personScores({ contactId });
  expect(after?.relationship).toMatchObject({ myReply: 60, theirReply: null });
  expect(after?.relationship.parts).toContainEqual({
    part: 'reciprocity',
    points: 35,
    most: 35,
    args: [1, 1],
  });
  expect(after?.relationship.score).toBe(
    after?.relationship.parts.reduce((all, { points }) => all + points, 0),
  );
  expect(after?.lead.score).toBeGreaterThan(before?.lead.score ?? 0);
});
