import { DELEGATED } from '@/utils/limits';

/** What the address bar says: the mailbox's path and the kind of view, never an id. */

/**
 * `/mail/u/1/`, or of somebody else's mailbox `/mail/u/0/d/<token>/`, which was
 * `/mail/b/<delegate>/u/0/` before (2026-11-28): for asking the same mailbox again. The number is
 * no key: it changes between log-ins.
 */
export function mailboxPath(pathname: string): string {
  return MAILBOX.exec(`${pathname}/`)?.[0] ?? '/mail/u/0/';
}

const MAILBOX = /^\/mail\/(?:b\/[^/]+\/)?u\/\d+\/(?:d\/[^/]+\/)?/;

/** Whether somebody else's mailbox is looked at by delegation. */
export function isDelegated(pathname: string): boolean {
  return DELEGATED.test(mailboxPath(pathname));
}

/** Where a mailbox is that no address opens, being somebody else's; undefined for one's own. */
export function delegatedPath(pathname: string): string | undefined {
  const path = mailboxPath(pathname);
  return DELEGATED.test(path) ? path : undefined;
}

/** Lists in which the people shown are those written to. */
const OUTGOING = new Set(['sent', 'drafts', 'scheduled', 'outbox']);

export function isOutgoing(hash: string): boolean {
  return OUTGOING.has(listOf(hash));
}

/** Lists of mail that nobody let in, that was thrown away, or that was not sent yet. */
const ASIDE = new Set(['spam', 'trash', 'scheduled']);

/** The same asked for by a search: `in:spam`, `{in:trash …}`, `in:(spam …)`, and not `-in:spam`. */
const SEARCHED = /(?:^|[\s({])(?:in|is|label):["({]*(?:spam|trash|bin)(?![\p{L}\p{N}])/iu;
const SUBSET = /(?:^|[?&/])subset=(?:spam|trash)(?![a-z])/;

/** Whether what is shown must not enter the history by itself. */
export function isAside(hash: string): boolean {
  const list = listOf(hash);
  if (list === 'advanced-search') return SUBSET.test(hash);
  if (list !== 'search') return ASIDE.has(list);
  try {
    return SEARCHED.test(decodeURIComponent(hash.split('/')[1] ?? '').replaceAll('+', ' '));
  } catch {
    return false;
  }
}

function listOf(hash: string): string {
  return /^#([^/?]*)/.exec(hash)?.[1] ?? '';
}

/**
 * Whether the address names an open thread: its last part is an opaque token of consonants, or an
 * id in links made by others. It may do so without a thread in sight, in a split view.
 */
export function namesThread(hash: string): boolean {
  const last = hash.slice(hash.lastIndexOf('/') + 1);
  return (
    hash.includes('/') && /^(?:FMfcg\w{10,80}|[b-df-hj-np-tv-z]{20,80}|[0-9a-f]{16})$/i.test(last)
  );
}
