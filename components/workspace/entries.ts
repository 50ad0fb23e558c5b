import { isAddress } from '@/utils/limits';
import { t } from '@/utils/words';

/** What a person typed into a list: the entry as it is stored, or why it cannot be. */
export type Entry = { ok: true; value: string } | { ok: false; error: string };

const DOMAIN = /^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

/** An entry of the never-log list: an address, or a domain in any of the ways people write one. */
export function neverLogEntry(typed: string, list: string[]): Entry {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^mailto:|^https?:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/^(\*?@|\*\.|www\.)/, '')
    .replace(/\.$/, '');
  if (!text || text.length > 254) return { ok: false, error: t('settings_never_wrong') };
  if (text.includes('@') ? !hasDomain(text) : !DOMAIN.test(text))
    return { ok: false, error: t('settings_never_wrong') };
  if (list.includes(text)) return { ok: false, error: t('settings_never_twice', text) };
  const covering = coveredBy(text, list);
  if (covering) return { ok: false, error: t('settings_never_covered', text, covering) };
  return { ok: true, value: text };
}

/** The domain of the list that covers an address or domain already; null for none. */
function coveredBy(entry: string, list: string[]): string | null {
  const domain = entry.slice(entry.lastIndexOf('@') + 1);
  const found = list.find(
    (known) =>
      !known.includes('@') && known !== entry && (domain === known || domain.endsWith(`.${known}`)),
  );
  return found ?? null;
}

/** A further address of one's own. */
export function aliasEntry(typed: string, list: string[]): Entry {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
  if (!hasDomain(text)) return { ok: false, error: t('settings_alias_wrong') };
  if (list.includes(text)) return { ok: false, error: t('settings_alias_twice', text) };
  return { ok: true, value: text };
}

/** Whether a text is an address that mail is sent to over the net, not one within a network. */
function hasDomain(text: string): boolean {
  return isAddress(text) && DOMAIN.test(text.slice(text.lastIndexOf('@') + 1));
}
