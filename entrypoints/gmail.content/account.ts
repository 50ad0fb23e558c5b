import { addressesIn } from '@/utils/page/address';
import { isDelegated, mailboxPath } from './place';
import { GMAIL } from './selectors';

/**
 * Whose mailbox is shown, by address. In order: the account button in the header, the title of the
 * page, the title of the mailbox's feed. In a mailbox looked at by delegation the button names the
 * one who looks, so it does not count there (2026-11-22).
 */
export interface AccountReader {
  current(): string | null;
  /** Asks the feed, once per mailbox: the page itself did not tell. */
  ask(): void;
}

const FEED_MAX = 4096;
const FEED_TIMEOUT_MS = 5000;

export function accountReader(signal: AbortSignal, onLearned: () => void): AccountReader {
  const asked = new Map<string, string | null>();

  return {
    current() {
      const path = mailboxPath(location.pathname);
      const shown = isDelegated(path) ? null : addressInHeader(document);
      return shown ?? addressInTitle(document.title) ?? asked.get(path) ?? null;
    },
    ask() {
      const path = mailboxPath(location.pathname);
      if (asked.has(path)) return;
      asked.set(path, null);
      void addressInFeed(path, signal).then((address) => {
        asked.set(path, address);
        if (address) onLearned();
      });
    },
  };
}

/** The address on the account button; null when the header names none, or more than one. */
export function addressInHeader(page: ParentNode): string | null {
  const found = new Set<string>();
  for (const element of page.querySelectorAll(GMAIL.account)) {
    if (element.closest(GMAIL.notAccount)) continue;
    // A name may hold an address, too; the account's own comes last.
    const address = addressesIn(element.getAttribute('aria-label') ?? '').at(-1);
    if (address) found.add(address);
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** `<subject> - <address> - Gmail`; the subject may hold anything, so the last address counts. */
export function addressInTitle(title: string): string | null {
  const part = / - (\S{3,254}) - [^@]*$/.exec(title.slice(-500))?.[1];
  const [address, more] = addressesIn(part ?? '');
  return address && !more && part?.toLowerCase() === address ? address : null;
}

async function addressInFeed(path: string, signal: AbortSignal): Promise<string | null> {
  try {
    const reply = await fetch(`${path}feed/atom`, {
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, AbortSignal.timeout(FEED_TIMEOUT_MS)]),
    });
    if (!reply.ok) return null;
    return addressInFeedText(await reply.text());
  } catch {
    return null;
  }
}

/** The first title of an Atom feed, which ends in the mailbox's address in every language. */
export function addressInFeedText(text: string): string | null {
  const title = /<title[^>]*>([^<]{0,500})<\/title>/.exec(text.slice(0, FEED_MAX))?.[1];
  return addressesIn(title ?? '').at(-1) ?? null;
}
