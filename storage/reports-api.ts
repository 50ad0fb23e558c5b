import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { once } from './once';
import {
  addDashboard,
  ownReports,
  removeDashboard,
  removeOwnReport,
  saveOwnReport,
  setOnDashboard,
} from './own-reports';
import { reportRecords } from './report-records';
import { recountDays, reportCounts, reportFrame, reportNames, reportPast } from './reports';

export type { OwnGroup } from '@/utils/rules/reports/own';
export type { ReportRecord, ReportRecords } from './report-records';
export type { ReportFrame } from './reports';

import { tableGroups } from './tables/groups';

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const Keys = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(400));

const text = (max: number) => z.string().check(z.maxLength(max));
const Id = z.uuid();
const Table = z.enum(['people', 'companies', 'deals', 'activities']);
const Bucket = z.enum(['day', 'week', 'month', 'quarter', 'year']);
const Cut = z.strictObject({
  weekStart: z.int().check(z.gte(0), z.lte(6)),
  fiscalStart: z.int().check(z.gte(1), z.lte(12)),
});

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
        of: z.enum(['deals', 'activities', 'signals', 'plays', 'introductions']),
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
        segments: z.optional(z.literal(true)),
        most: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
      }),
    ),
    run: reportCounts,
  }),
  tableGroups: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        table: Table,
        query: text(2200),
        by: text(40),
        bucket: Bucket,
        cut: Cut,
        sum: z.optional(text(40)),
        /** `next` of the answer before. */
        after: z.optional(text(200)),
      }),
    ),
    run: tableGroups,
  }),
  ownReports: procedure({ callers: 'pages', input: z.strictObject({}), run: () => ownReports() }),
  saveOwnReport: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        reportId: z.nullable(Id),
        name: text(80),
        table: Table,
        by: text(40),
        bucket: Bucket,
        measure: z.strictObject({ of: z.enum(['count', 'sum', 'mean']), column: text(40) }),
        query: text(2000),
        during: z.strictObject({ column: text(40), span: text(20) }),
        chart: z.enum(['bars', 'none']),
      }),
    ),
    run: once(saveOwnReport),
  }),
  removeOwnReport: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ reportId: Id })),
    run: once(removeOwnReport),
  }),
  addDashboard: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ name: text(80) })),
    run: once(addDashboard),
  }),
  setOnDashboard: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ dashboardId: Id, report: text(300), isOn: z.boolean() })),
    run: once(setOnDashboard),
  }),
  removeDashboard: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ dashboardId: Id })),
    run: once(removeDashboard),
  }),
  reportNames: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ ids: z.array(Id).check(z.maxLength(100)) })),
    run: reportNames,
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
        of: z.enum(['deals', 'activities', 'replies', 'signals', 'plays', 'introductions']),
        start: Day,
        end: Day,
        keys: Keys,
        segments: z.optional(z.literal(true)),
        after: z.nullable(z.string().check(z.maxLength(60))),
      }),
    ),
    run: reportRecords,
  }),
};
