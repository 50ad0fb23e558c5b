import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { importBatch, imports, keepTwice, undoImport } from './import';
import { ImportBatch } from './schema';

export type { BatchResult } from './import';
export type { Told } from './job';
export type { ImportFormat, ImportItem, ImportState } from './schema';

/** The calls of the import page. */
export const importApi = {
  /** Safe to repeat by itself: a batch that was stored is found by its number. */
  importBatch: procedure({
    callers: 'pages',
    input: ImportBatch,
    run: (batch) => importBatch(batch),
  }),
  imports: procedure({ callers: 'pages', input: z.strictObject({}), run: () => imports() }),
  keepTwice: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({ importId: z.uuid(), endId: z.uuid(), count: z.int().check(z.gte(0)) }),
    ),
    run: (input) => keepTwice(input),
  }),
  undoImport: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({ importId: z.uuid(), from: z.nullable(z.string().check(z.maxLength(80))) }),
    ),
    run: (input) => undoImport(input),
  }),
};
