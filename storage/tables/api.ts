import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { TABLE_IDS } from '@/utils/rules/columns';
import { once } from '../once';
import { ownValues, setOwnValue } from '../own-values';
import { CustomValue, FieldOwner } from '../schema';
import { stageNames } from '../stage-names';
import { editRows, MOST_ROWS } from './edit';
import { hasPeople, tableCount, tableKeys, tableRows, tableRowsOf } from './rows';
import { removeView, savedViews, saveView } from './saved-views';

const Id = z.uuid();
const text = (max: number) => z.string().check(z.maxLength(max));
const Table = z.lazy(() => z.enum(TABLE_IDS));
/** A column of ours by its name, or an own field by its id. */
const ColumnId = text(40);
const Columns = z.lazy(() => z.array(ColumnId).check(z.maxLength(60)));
const Query = text(2000);

/** What the tables of the workspace ask; for our own pages alone. */
export const tablesApi = {
  hasPeople: procedure({ callers: 'pages', input: z.strictObject({}), run: () => hasPeople() }),
  tableRows: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        table: Table,
        query: Query,
        columns: Columns,
        sort: z.strictObject({ by: ColumnId, down: z.boolean() }),
        /** `next` of the page before. */
        after: z.optional(text(200)),
      }),
    ),
    run: (input) => tableRows(input),
  }),
  tableRowsOf: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        table: Table,
        columns: Columns,
        ids: z.array(Id).check(z.maxLength(100)),
        whole: z.optional(z.boolean()),
      }),
    ),
    run: (input) => tableRowsOf(input),
  }),
  tableKeys: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        table: Table,
        query: Query,
        by: ColumnId,
        group: z.optional(ColumnId),
        after: z.optional(text(200)),
      }),
    ),
    run: (input) => tableKeys(input),
  }),
  tableCount: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({ table: Table, query: Query, after: z.optional(text(200)) }),
    ),
    run: (input) => tableCount(input),
  }),
  editRows: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        table: Table,
        ids: z.array(Id).check(z.minLength(1), z.maxLength(MOST_ROWS)),
        edit: z.discriminatedUnion('kind', [
          z.strictObject({
            kind: z.literal('set'),
            column: ColumnId,
            value: z.nullable(CustomValue),
            seen: z.optional(text(60_000)),
          }),
          z.strictObject({
            kind: z.literal('tags'),
            add: z.array(text(60)).check(z.maxLength(20)),
            remove: z.array(text(60)).check(z.maxLength(20)),
          }),
          z.strictObject({ kind: z.literal('remove') }),
        ]),
      }),
    ),
    run: once(editRows),
  }),
  stageNames: procedure({ callers: 'pages', input: z.strictObject({}), run: () => stageNames() }),
  views: procedure({ callers: 'pages', input: z.strictObject({}), run: () => savedViews() }),
  saveView: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        viewId: z.nullable(Id),
        table: Table,
        name: text(80),
        query: Query,
        sort: z.strictObject({ by: ColumnId, down: z.boolean() }),
        columns: z
          .array(z.strictObject({ id: ColumnId, width: z.int().check(z.gte(40), z.lte(1000)) }))
          .check(z.maxLength(60)),
        pinned: z.int().check(z.gte(0), z.lte(5)),
        group: z.optional(ColumnId),
      }),
    ),
    run: once(saveView),
  }),
  removeView: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ viewId: Id })),
    run: once(removeView),
  }),
  ownValues: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ of: FieldOwner, id: Id, after: z.optional(Id) })),
    run: ownValues,
  }),
  setOwnValue: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({ of: FieldOwner, id: Id, fieldId: Id, value: z.nullable(CustomValue) }),
    ),
    run: once(setOwnValue),
  }),
};
