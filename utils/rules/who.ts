import { isFreeMail } from './free-mail';
import { mailboxOf } from './mailbox';
import { isRoleAddress } from './role-addresses';

/** What the rules need to know about the person who uses the product. */
export interface WhoContext {
  /** Own mailboxes and aliases, lower case. */
  own: readonly string[];
  /** Addresses and domains (with their subdomains) that are never logged. */
  neverLog: readonly string[];
  /** Registrable domain of an address's host, e.g. `acme.co.uk`; null for none. */
  domainOf(address: string): string | null;
}

/** Why somebody is no candidate for a contact; the code has a sentence `excluded_<code>`. */
export type Exclusion =
  | { code: 'own'; args: [] }
  | { code: 'resource'; args: [] }
  | { code: 'bulk'; args: [] }
  | { code: 'colleague'; args: [domain: string] }
  | { code: 'blocked'; args: [entry: string] }
  | { code: 'role'; args: [] };

/**
 * Why this address is never added by itself, or null when it belongs to somebody outside. Tests
 * in the order of the product reference, section 5.4: own, colleagues, never-log list, role.
 */
export function excluded(address: string, context: WhoContext): Exclusion | null {
  if (isOwn(address, context.own)) return { code: 'own', args: [] };
  const entry = neverLogEntry(address, context.neverLog);
  if (entry) return { code: 'blocked', args: [entry] };
  const domain = colleagueDomain(address, context);
  if (domain) return { code: 'colleague', args: [domain] };
  if (isRoleAddress(address)) return { code: 'role', args: [] };
  return null;
}

/** Whether an address is mine: as it stands, without a +tag, and for Gmail without dots. */
export function isOwn(address: string, own: readonly string[]): boolean {
  const plain = mailboxOf(address);
  return own.some((mine) => mailboxOf(mine) === plain);
}

/** The entry of the never-log list that covers an address, or null. */
export function neverLogEntry(address: string, neverLog: readonly string[]): string | null {
  const host = hostOf(address);
  return (
    neverLog.find((entry) => {
      if (entry.includes('@')) return entry === address;
      return host === entry || host.endsWith(`.${entry}`);
    }) ?? null
  );
}

/**
 * Whether a display name shows that a group or a service wrote for somebody ("'Ana' via Buyers"):
 * the address is nobody's own then. Groups write it into the mail itself, in English in every
 * language (2026-11-22).
 */
export function isSentVia(name: string): boolean {
  return /\S\s+\(?via\s+\S/u.test(name);
}

/** The work domain that I share with an address; free-mail domains are nobody's company. */
function colleagueDomain(address: string, { own, domainOf }: WhoContext): string | null {
  const domain = domainOf(address);
  if (!domain || isFreeMail(domain)) return null;
  return own.some((mine) => domainOf(mine) === domain) ? domain : null;
}

/** The part after the @. */
export function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
