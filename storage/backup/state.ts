import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { reading, withDb } from '../db';

/** What is known about the last backup. */
export const BackupState = z.lazy(() =>
  z.strictObject({
    /** When the last one was made. */
    at: z.number(),
    /** When the last one was shown to come back whole, by a trial; null for never. */
    provenAt: z.nullable(z.number()),
    rows: z.int(),
    bytes: z.int(),
    name: z.string().check(z.maxLength(200)),
    to: z.enum(['folder', 'download']),
    sealed: z.boolean(),
  }),
);
export type BackupState = z.infer<typeof BackupState>;

const KEY = 'backup';
const BESIDE = 'lastBackup';

export async function backupState(): Promise<{ last: BackupState | null }> {
  const row = await reading(async (from) => from.get('meta', KEY), ['meta']);
  // A database that was lost cannot say where its backup is.
  const elsewhere = row ? {} : await browser.storage.local.get(BESIDE).catch(() => ({}));
  const state = BackupState.safeParse(row?.value ?? Object.values(elsewhere)[0]);
  return { last: state.success ? state.data : null };
}

export async function saveBackupState(state: BackupState): Promise<Record<string, never>> {
  await withDb((db) => db.meta.put({ key: KEY, value: state }));
  await browser.storage.local.set({ [BESIDE]: state }).catch(() => undefined);
  return {};
}
