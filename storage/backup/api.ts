import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { acceptDatabase, soundness } from '../canary';
import { TABLES } from '../schema';
import { type BeforeUpgrade, beforeUpgrade, beforeUpgradePiece } from './before-upgrade';
import { RestoreBatch, restoreBatch } from './restore';
import { exportPage, exportStart } from './rows';
import { BackupState, backupState, saveBackupState } from './state';
import { trialBatch, trialEnd, trialPage } from './trial';

export type { BeforeUpgrade } from './before-upgrade';
export type { RestoreResult } from './restore';
export type { ExportPage, ExportStart } from './rows';
export type { BackupState } from './state';

const Page = z.lazy(() =>
  z.strictObject({
    tables: z.array(z.enum(TABLES)).check(z.minLength(1), z.maxLength(TABLES.length)),
    after: z.nullable(z.string().check(z.maxLength(600))),
  }),
);
const Nothing = z.strictObject({});

/** What leaves as a file and comes back from one; for our own pages alone. */
export const backupApi = {
  exportStart: procedure({ callers: 'pages', input: Nothing, run: () => exportStart() }),
  exportPage: procedure({ callers: 'pages', input: Page, run: (input) => exportPage(input) }),
  /** Safe to repeat by itself: a batch that was stored is found by its number. */
  restoreBatch: procedure({
    callers: 'pages',
    input: RestoreBatch,
    run: (input) => restoreBatch(input),
  }),
  trialBatch: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        first: z.boolean(),
        rows: z
          .array(
            z.strictObject({
              table: z.string().check(z.maxLength(40)),
              row: z.looseObject({ id: z.string().check(z.maxLength(600)) }),
            }),
          )
          .check(z.maxLength(500)),
      }),
    ),
    run: (input) => trialBatch(input),
  }),
  trialPage: procedure({ callers: 'pages', input: Page, run: (input) => trialPage(input) }),
  trialEnd: procedure({
    callers: 'pages',
    input: Nothing,
    run: async () => {
      await trialEnd();
      return {};
    },
  }),
  soundness: procedure({
    callers: 'pages',
    input: Nothing,
    run: async () => ({ state: await soundness() }),
  }),
  /** Goes on with a database that is not the one it was: a person said so. */
  acceptDatabase: procedure({ callers: 'pages', input: Nothing, run: () => acceptDatabase() }),
  /** What was kept when a newer version changed the database. */
  beforeUpgrade: procedure({
    callers: 'pages',
    input: Nothing,
    run: async (): Promise<{ kept: BeforeUpgrade | null }> => ({ kept: await beforeUpgrade() }),
  }),
  beforeUpgradePiece: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ number: z.int().check(z.gte(0)) })),
    run: async ({ number }) => ({ text: await beforeUpgradePiece(number) }),
  }),
  backupState: procedure({ callers: 'pages', input: Nothing, run: () => backupState() }),
  saveBackupState: procedure({
    callers: 'pages',
    input: BackupState,
    run: (input) => saveBackupState(input),
  }),
};
