import { t } from '@/utils/words';
import { withDb } from './db';
import { Refused } from './refused';
import type { Settings } from './schema';
import { changeSettings, readSettings } from './settings';
import { write } from './write';

/** The settings as the settings screen shows them. */
export function settingsView(): Promise<Settings> {
  return withDb(readSettings);
}

/** Saves some settings; entries of the never-log list are addresses or domains. */
export async function saveSettings(
  input: Partial<Omit<Settings, 'id' | 'rev'>>,
  callKey?: string,
): Promise<{ change: string | null }> {
  const neverLog = input.neverLog?.map(normalEntry);
  const { change } = await write(
    { actor: 'person', source: 'settings', callKey },
    async (scope) => {
      await changeSettings(scope, {
        ...input,
        ...(neverLog && { neverLog: [...new Set(neverLog)] }),
      });
      return {};
    },
  );
  return { change };
}

/** An address or a domain in the form the rules compare; refuses anything else. */
function normalEntry(entry: string): string {
  const text = entry
    .trim()
    .toLowerCase()
    .replace(/^@|^https?:\/\//, '')
    .replace(/\/.*$/, '');
  const fits = /^([^\s@]+@)?([\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u.test(text);
  if (!fits) throw new Refused(t('refused_never_log', entry));
  return text;
}
