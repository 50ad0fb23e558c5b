import type { MarginDb } from './margin-db';
import { Settings } from './schema';
import type { WriteScope } from './write';

/** What applies until the person says otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  id: 'settings',
  rev: '',
  autoLog: 'contacts',
  accounts: [],
  aliases: [],
  neverLog: [],
  nudges: {
    needsReplyDays: 2,
    followUpDays: 5,
    perDay: 8,
    quietFrom: 20,
    quietTo: 8,
    notifications: true,
    digest: false,
  },
  defaultCurrency: 'EUR',
};

/** The settings, or the defaults; a row that does not fit the schema counts as absent. */
export async function readSettings(db: MarginDb): Promise<Settings> {
  return settingsFrom(await db.settings.get('settings'));
}

/** The same from a row that was read already. */
export function settingsFrom(row: unknown): Settings {
  const parsed = Settings.safeParse(row);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

/** Changes some settings inside a write. */
export async function changeSettings(
  scope: WriteScope,
  change: Partial<Omit<Settings, 'id' | 'rev'>>,
): Promise<Settings> {
  const current = (await scope.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
  return scope.put('settings', { ...current, ...change });
}

/** Remembers a mailbox as mine, so that its address is never taken for a contact. */
export async function learnAccount(scope: WriteScope, account: string): Promise<void> {
  const current = (await scope.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
  if (current.accounts.includes(account)) return;
  await scope.put('settings', { ...current, accounts: [...current.accounts, account] });
}
