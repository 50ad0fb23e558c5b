import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { TABLES } from '../schema';
import { redoGroup, undoGroup } from './groups';
import { journal } from './list';
import { changesOf } from './of-record';

export type { Fate, JournalItem, JournalPage } from './list';
export type { FieldChange, RecordChange, RecordPage, Said } from './of-record';
export type { GroupStep } from './steps';

const key = z.string().check(z.maxLength(120));
const Group = z.lazy(() => z.strictObject({ group: key, from: z.nullable(key) }));

/** The past as pages of the extension read it and take it back. */
export const journalApi = {
  journal: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        before: z.optional(z.uuid()),
        actor: z.optional(z.enum(['person', 'automatic', 'import', 'undo'])),
      }),
    ),
    run: journal,
  }),
  changesOf: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        table: z.enum(TABLES),
        id: z.string().check(z.maxLength(600)),
        from: z.optional(z.uuid()),
      }),
    ),
    run: changesOf,
  }),
  /** Safe to repeat: what was taken back already is passed over. */
  undoGroup: procedure({ callers: 'pages', input: Group, run: (input) => undoGroup(input) }),
  redoGroup: procedure({ callers: 'pages', input: Group, run: (input) => redoGroup(input) }),
};
