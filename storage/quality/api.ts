import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { Instant } from '@/utils/seen';
import { once } from '../once';
import { answerDuplicate, audits, duplicateAnswers, keepAudit } from './answers';
import { lastCheck, markChecked } from './due';
import { KEPT, keepLookalikes, Lookalike, lookalikes } from './lookalikes';
import { mergeRecords } from './merge';
import { scanCompanies, scanDeals, scanPeople, scanTotals } from './scan';
import { mergeView } from './sides';

export type { LookalikeView } from './lookalikes';
export type { ScannedPerson, ScanPage } from './scan';
export type { MergeSide, MergeView } from './sides';

const Id = z.uuid();
const Of = z.enum(['contacts', 'companies']);
const After = z.lazy(() =>
  z.strictObject({ after: z.optional(z.string().check(z.maxLength(80))) }),
);
const Nothing = z.strictObject({});
const Count = z.int().check(z.gte(0));

/** What the quality page asks and does; for our own pages alone. */
export const qualityApi = {
  scanTotals: procedure({ callers: 'pages', input: Nothing, run: () => scanTotals() }),
  scanPeople: procedure({ callers: 'pages', input: After, run: scanPeople }),
  scanCompanies: procedure({ callers: 'pages', input: After, run: scanCompanies }),
  scanDeals: procedure({ callers: 'pages', input: After, run: scanDeals }),
  lastCheck: procedure({ callers: 'pages', input: Nothing, run: () => lastCheck() }),
  /** Takes what a look at everything found, begun at `since`. Safe to repeat. */
  markChecked: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({ since: Instant, pairs: z.array(Lookalike).check(z.maxLength(KEPT)) }),
    ),
    run: async ({ since, pairs }) => {
      await keepLookalikes(pairs, since);
      return markChecked();
    },
  }),
  lookalikes: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ contactId: z.optional(Id) })),
    run: lookalikes,
  }),
  duplicateAnswers: procedure({ callers: 'pages', input: After, run: duplicateAnswers }),
  answerDuplicate: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ one: Id, other: Id, until: z.nullable(Instant) })),
    run: once(answerDuplicate),
  }),
  audits: procedure({ callers: 'pages', input: Nothing, run: () => audits() }),
  keepAudit: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        score: z.int().check(z.gte(0), z.lte(100)),
        people: Count,
        companies: Count,
        deals: Count,
        faults: z.record(z.string().check(z.maxLength(40)), Count),
      }),
    ),
    run: once(keepAudit),
  }),
  mergeView: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ of: Of, one: Id, other: Id })),
    run: mergeView,
  }),
  mergeRecords: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        of: Of,
        keep: Id,
        drop: Id,
        take: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(220)),
      }),
    ),
    run: once(mergeRecords),
  }),
};
