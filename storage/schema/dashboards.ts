import * as z from 'zod/mini';
import { LIMITS } from '@/utils/limits';
import { Instant } from '@/utils/seen';
import { Id, rev, text } from './parts';

/** A report of the person's own: rows of a table, cut into groups and counted. */
export const OwnReport = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(80),
    table: z.enum(['people', 'companies', 'deals', 'activities']),
    /** A column of the table, or an own field by its id. */
    by: text(40),
    /** How days are put together where the column is a time. */
    bucket: z.enum(['day', 'week', 'month', 'quarter', 'year']),
    measure: z.strictObject({ of: z.enum(['count', 'sum', 'mean']), column: text(40) }),
    /** The text of a filter, as above a table. */
    query: text(2000),
    /** Rows of a span of days alone, by this column; all rows where it is empty. */
    during: z.strictObject({ column: text(40), span: text(20) }),
    chart: z.enum(['bars', 'none']),
    createdAt: Instant,
  }),
);
export type OwnReport = z.infer<typeof OwnReport>;

/** Reports that are looked at together. */
export const Dashboard = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(80),
    /** `own:<id>`, or a report of ours with what was chosen in it: `forecast?currency=EUR`. */
    reports: z.array(text(300)).check(z.maxLength(LIMITS.dashboard)),
    createdAt: Instant,
  }),
);
export type Dashboard = z.infer<typeof Dashboard>;
