import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { finishRebuild, startRebuild } from '@/storage/days-rebuild';
import { pipeline } from '@/storage/pipelines';
import { reportRecords } from '@/storage/report-records';
import type { Deal } from '@/storage/schema';
import { type Choice, REPORTS } from '@/utils/rules/reports/catalogue';
import { SPANS, spanOf } from '@/utils/rules/reports/periods';
import { ask } from '../../history/ask';
import { freshDatabase, uuid } from './world';

/** Reports of what nobody expects: nothing at all, one row, rows whose stage or history is gone. */

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 20, 12);
const ZONES = ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu'];
const TODAYS = ['2026-11-20', '2024-02-29', '2026-01-01', '2026-12-31', '2026-03-29'];

const choice = fc.record({
  by: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
  currency: fc.constantFrom('EUR', 'JPY', 'XXX'),
  day: fc.constantFrom('2024-02-29', '2026-11-20', '1999-12-31', '2030-01-01'),
  why: fc.constantFrom('reason', 'competitor', 'objection', 'product'),
  buyers: fc.constantFrom('customer', 'segment', 'product', 'both'),
  ledger: fc.constantFrom('tag', 'stage'),
  today: fc.constantFrom(...TODAYS),
  span: fc.constantFrom(...SPANS),
  cut: fc.record({
    weekStart: fc.integer({ min: 0, max: 6 }),
    fiscalStart: fc.integer({ min: 1, max: 12 }),
  }),
  target: fc.constantFrom(null, 0, 1000),
});

/** A deal as an import, an older version or a deleted stage may leave it. */
const deal = fc.record({
  stage: fc.constantFrom('lead', 'won', 'lost', 'gone'),
  state: fc.constantFrom('open', 'won', 'lost'),
  value: fc.constantFrom(null, 0, 0.1, 1e9, -50),
  currency: fc.constantFrom('EUR', 'JPY'),
  made: fc.integer({ min: -400, max: 1200 }),
  closed: fc.option(fc.integer({ min: -400, max: 1200 }), { nil: undefined }),
  closeDate: fc.constantFrom(undefined, '2024-02-29', '2026-11-30', '9999-12-31'),
  source: fc.constantFrom(undefined, '', 'Fair: Oslo', '__proto__', 'constructor'),
  people: fc.integer({ min: 0, max: 7 }),
  reason: fc.constantFrom('', 'price', ':', '__proto__'),
  lines: fc.array(
    fc.record({
      name: fc.constantFrom('Pump', '', '__proto__', 'a:b'),
      quantity: fc.constantFrom(0, 1, 2.5),
      price: fc.constantFrom(0, 19.99),
    }),
    { maxLength: 2 },
  ),
});

test('whatever is there, every report comes, in figures that are numbers', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deal, { maxLength: 6 }),
      fc.constantFrom(...ZONES),
      choice,
      async (wanted, zone, { span, ...chosen }) => {
        const db = freshDatabase();
        const stages = (await pipeline()).columns.map(({ stage }) => stage);
        const stageOf = (name: string) =>
          name === 'gone'
            ? 'stage_of_before'
            : (stages.find(({ outcome }) => outcome === name) ?? stages[0])?.id;
        await db.deals.bulkPut(
          wanted.map(
            (one, index): Deal => ({
              ...{ id: uuid(index + 1), rev: '', name: 'Deal', nextStep: '', pipelineId: uuid(1) },
              stageId: stageOf(one.stage) ?? '',
              ...{ state: one.state, value: one.value, currency: one.currency },
              ...{ createdAt: NOW - one.made * DAY, stageSince: NOW - one.made * DAY },
              ...(one.closed !== undefined && { closedAt: NOW - one.closed * DAY }),
              ...(one.closeDate && { closeDate: one.closeDate }),
              ...(one.source !== undefined && { source: one.source }),
              people: [],
              contactIds: Array.from({ length: one.people }, (_, n) => uuid(700 + n)),
              outcome: { reason: one.reason, competitor: one.reason, objection: one.reason },
              lines: one.lines.map((line, n) => ({ id: uuid(900 + index * 10 + n), ...line })),
            }),
          ),
        );
        await startRebuild(zone);
        await finishRebuild();
        const all: Partial<Choice> = { ...chosen, period: spanOf(span, chosen.today, chosen.cut) };
        for (const { name } of REPORTS) {
          const report = await ask(name, all);
          const cells = [...report.figures, ...report.rows.flatMap((row) => row.cells)];
          for (const { value, records } of cells) {
            if (value !== null) expect(Number.isFinite(value), name).toBe(true);
            if (records) await reportRecords({ ...records, after: null });
          }
          for (const row of report.rows) expect(row.cells).toHaveLength(report.columns.length);
        }
      },
    ),
    { numRuns: 25 },
  );
});
