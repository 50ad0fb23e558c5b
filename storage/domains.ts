import { getDomain } from 'tldts-icann';
import { hostOf, type WhoContext } from '@/utils/rules/who';
import type { Settings } from './schema';

/** Hosts whose domain is remembered. */
const REMEMBERED = 1000;
const known = new Map<string, string | null>();

/** Registrable domain of an address's host by the public suffix list; the host itself when it has none. */
export function domainOf(address: string): string | null {
  const host = hostOf(address);
  let domain = known.get(host);
  if (domain === undefined) {
    domain = getDomain(host, { allowPrivateDomains: false }) ?? (host || null);
    // One address is asked about by several rules, and a mailbox names the same hosts all the time.
    if (known.size >= REMEMBERED) known.clear();
    known.set(host, domain);
  }
  return domain;
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
