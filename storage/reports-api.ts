import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { recountDays, reportCounts, reportFrame, reportPast, reportRecords } from './reports';

export type { ReportFrame, ReportRecord, ReportRecords } from './reports';

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const Keys = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(400));

/** What the reports ask for; all of it from our own pages. */
export const reportsApi = {
  reportFrame: procedure({
    callers: 'pages',
    input: z.strictObject({}),
    run: () => reportFrame(),
  }),
  /** Safe to repeat: each step says how far it came. */
  recountDays: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ zone: z.nullable(z.string().check(z.maxLength(60))) })),
    run: recountDays,
  }),
  reportCounts: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        of: z.enum(['deals', 'activities', 'signals']),
        start: Day,
        end: Day,
        by: z.optional(z.enum(['day', 'week', 'month', 'quarter', 'year'])),
        cut: z.optional(
          z.strictObject({
            weekStart: z.int().check(z.gte(0), z.lte(6)),
            fiscalStart: z.int().check(z.gte(1), z.lte(12)),
          }),
        ),
        keys: Keys,
      }),
    ),
    run: reportCounts,
  }),
  reportPast: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        days: z.array(Day).check(z.maxLength(60)),
        month: z.boolean(),
      }),
    ),
    run: reportPast,
  }),
  reportRecords: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        of: z.enum(['deals', 'activities', 'replies', 'signals']),
        start: Day,
        end: Day,
        keys: Keys,
        after: z.nullable(z.string().check(z.maxLength(60))),
      }),
    ),
    run: reportRecords,
  }),
};
