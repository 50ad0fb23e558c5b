import type { MailInFile } from '../formats/mbox';
import { isOwn } from '../rules/who';
import type { EmailSeen, MeetingSeen } from '../seen';

/**
 * Whom a mailbox knows, from one pass over the headers: mails stand in a file in any order, and who
 * is an acquaintance shows only when all of them were looked at. Addresses are held once each.
 */
export class Mailbox {
  readonly #own: readonly string[];
  readonly #ids = new Map<string, number>();
  readonly #addresses: string[] = [];
  readonly #acquainted = new Set<number>();
  readonly #conversations = new Map<string, { people: Set<number>; wrote: boolean }>();
  readonly #senders = new Map<string, Set<number>>();

  /** @param own the addresses of whom the file belongs to */
  constructor(own: readonly string[]) {
    this.#own = own;
  }

  /** Looks at one mail; newsletters and automatic mail introduce nobody. */
  add({ seen, skip }: Pick<MailInFile, 'seen' | 'skip'>): void {
    if (skip || seen.bulk || !seen.from) return;
    const key = conversationOf(seen);
    const conversation = this.#conversations.get(key) ?? { people: new Set(), wrote: false };
    this.#conversations.set(key, conversation);
    const isMine = this.#isMine(seen.from.address);
    for (const { address } of [seen.from, ...seen.to, ...seen.cc]) {
      if (this.#isMine(address)) continue;
      const id = this.#idOf(address);
      conversation.people.add(id);
      if (isMine) this.#acquainted.add(id);
    }
    if (isMine) conversation.wrote = true;
    else {
      const senders = this.#senders.get(key) ?? new Set();
      senders.add(this.#idOf(seen.from.address));
      this.#senders.set(key, senders);
    }
    if (!conversation.wrote) return;
    // Whoever writes where I write answers me.
    for (const id of this.#senders.get(key) ?? []) this.#acquainted.add(id);
  }

  /** The people of a mail's conversation whom I wrote to or who answered me; at most 50. */
  acquaintedIn(seen: EmailSeen): string[] {
    const found: string[] = [];
    for (const id of this.#conversations.get(conversationOf(seen))?.people ?? []) {
      const address = this.#addresses[id];
      if (address !== undefined && this.#acquainted.has(id)) found.push(address);
      if (found.length === 50) break;
    }
    return found;
  }

  #isMine(address: string): boolean {
    return this.#own.includes(address) || isOwn(address, this.#own);
  }

  #idOf(address: string): number {
    const known = this.#ids.get(address);
    if (known !== undefined) return known;
    this.#ids.set(address, this.#addresses.length);
    this.#addresses.push(address);
    return this.#addresses.length - 1;
  }
}

function conversationOf({ threadId, root, messageId, rfc822 }: EmailSeen): string {
  return threadId ?? root ?? messageId ?? rfc822 ?? '';
}

/** Records that are looked at to find out whose file it is. */
const LOOKED_AT = 400;

/**
 * Whose mailbox or calendar a file is: the address that is in most of its records, one of `own`
 * before any other. Null when no record has an address.
 */
export class OwnerGuess {
  readonly #counts = new Map<string, number>();
  #records = 0;

  get isSure(): boolean {
    return this.#records >= LOOKED_AT;
  }

  add(seen: EmailSeen | MeetingSeen): void {
    const people =
      seen.kind === 'meeting'
        ? seen.guests.filter((guest) => guest.type === 'person')
        : seen.bulk
          ? seen.to
          : [...(seen.from ? [seen.from] : []), ...seen.to, ...seen.cc];
    this.#records += 1;
    for (const address of new Set(people.map((one) => one.address)))
      this.#counts.set(address, (this.#counts.get(address) ?? 0) + 1);
  }

  best(own: readonly string[]): string | null {
    const ranked = [...this.#counts].sort((one, other) => other[1] - one[1]);
    const mine = ranked.find(([address]) => own.includes(address));
    return (mine ?? ranked[0])?.[0] ?? null;
  }
}
