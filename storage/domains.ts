import { getDomain } from 'tldts-icann';
import { hostOf, type WhoContext } from '@/utils/rules/who';
import type { Settings } from './schema';

/** Registrable domain of an address's host by the public suffix list; the host itself when it has none. */
export function domainOf(address: string): string | null {
  const host = hostOf(address);
  return getDomain(host, { allowPrivateDomains: false }) ?? (host || null);
}

/** What the rules about people need, from the settings and the mailbox at hand. */
export function whoContext(settings: Settings, account?: string): WhoContext {
  const own = new Set([...settings.accounts, ...settings.aliases, ...(account ? [account] : [])]);
  return { own: [...own], neverLog: settings.neverLog, domainOf };
}

/** Registrable domain of a web address, with or without its `https://`; null when it has none. */
export function domainOfUrl(url: string): string | null {
  return getDomain(url.trim().toLowerCase(), { allowPrivateDomains: false });
}
