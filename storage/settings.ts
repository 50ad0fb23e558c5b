import { isOwn } from '@/utils/rules/who';
import type { EmailSeen } from '@/utils/seen';
import { domainOf, whoContext } from './domains';
import type { MarginDb } from './margin-db';
import { Settings } from './schema';
import type { WriteScope } from './write-scope';

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

/** Addresses learned by themselves end here; who has more types them into the settings. */
const ALIASES_LEARNED = 50;

/**
 * Remembers the addresses that mail was sent from as mine. A page says what was sent, so nobody
 * becomes me whom the database knows: no contact, and nobody at the domain of a company.
 */
export async function learnAliases(
  scope: WriteScope,
  messages: EmailSeen[],
  settings: Settings,
): Promise<Settings> {
  let current = settings;
  for (const { source, from, account, mailbox } of messages) {
    if (
      source !== 'sent' ||
      mailbox ||
      !from ||
      isOwn(from.address, whoContext(current, account).own)
    )
      continue;
    const contacts = await scope.by('contacts', [from.address]);
    const domain = domainOf(from.address);
    const theirs =
      domain !== null && domain !== domainOf(account) ? await scope.by('companies', [domain]) : [];
    if (contacts.size > 0 || [...theirs].length > 0 || current.aliases.length >= ALIASES_LEARNED)
      continue;
    current = await changeSettings(scope, { aliases: [...current.aliases, from.address] });
  }
  return current;
}
