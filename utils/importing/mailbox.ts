import type { MailInFile } from '../formats/mbox';
import { isOwn } from '../rules/who';
import type { EmailSeen, MeetingSeen } from '../seen';
import { standalone } from '../text';

/** Who took part in a conversation; nearly always one or two, for whom a set is some times too much. */
type Members = readonly number[] | Set<number>;

/** As many are looked through one by one. */
const FEW = 16;

/**
 * Whom a mailbox knows, from one pass over the headers: mails stand in a file in any order, and who
 * is an acquaintance shows only when all of them were looked at. It is the one thing that grows with
 * the file, by some hundred bytes for each conversation: addresses are held once each.
 */
export class Mailbox {
  readonly #own: readonly string[];
  readonly #ids = new Map<string, number>();
  readonly #addresses: string[] = [];
  readonly #acquainted = new Set<number>();
  /** Where a conversation stands in the two lists. */
  readonly #conversations = new Map<string, number>();
  readonly #people: Members[] = [];
  /** Those of them who wrote; null as soon as I did, and all of them are acquainted. */
  readonly #senders: (Members | null)[] = [];

  /** @param own the addresses of whom the file belongs to */
  constructor(own: readonly string[]) {
    this.#own = own;
  }

  /** Looks at one mail; newsletters and automatic mail introduce nobody. */
  add({ seen, skip }: Pick<MailInFile, 'seen' | 'skip'>): void {
    if (skip || seen.bulk || !seen.from) return;
    const at = this.#placeOf(conversationOf(seen));
    const isMine = this.#isMine(seen.from.address);
    for (const { address } of [seen.from, ...seen.to, ...seen.cc]) {
      if (this.#isMine(address)) continue;
      const id = this.#idOf(address);
      this.#people[at] = withMember(this.#people[at] ?? NOBODY, id);
      if (isMine) this.#acquainted.add(id);
    }
    const senders = this.#senders[at];
    if (isMine) {
      // Whoever writes where I write answers me.
      for (const id of senders ?? []) this.#acquainted.add(id);
      this.#senders[at] = null;
    } else if (senders) this.#senders[at] = withMember(senders, this.#idOf(seen.from.address));
    else this.#acquainted.add(this.#idOf(seen.from.address));
  }

  /** The people of a mail's conversation whom I wrote to or who answered me; at most 50. */
  acquaintedIn(seen: EmailSeen): string[] {
    const found: string[] = [];
    const at = this.#conversations.get(conversationOf(seen)) ?? -1;
    for (const id of this.#people[at] ?? []) {
      const address = this.#addresses[id];
      if (address !== undefined && this.#acquainted.has(id)) found.push(address);
      if (found.length === 50) break;
    }
    return found;
  }

  #isMine(address: string): boolean {
    return this.#own.includes(address) || isOwn(address, this.#own);
  }

  #placeOf(conversation: string): number {
    const known = this.#conversations.get(conversation);
    if (known !== undefined) return known;
    const at = this.#people.push(NOBODY) - 1;
    this.#senders.push(NOBODY);
    this.#conversations.set(standalone(conversation), at);
    return at;
  }

  #idOf(address: string): number {
    const known = this.#ids.get(address);
    if (known !== undefined) return known;
    const kept = standalone(address);
    this.#ids.set(kept, this.#addresses.length);
    this.#addresses.push(kept);
    return this.#addresses.length - 1;
  }
}

const NOBODY: Members = [];

function withMember(members: Members, id: number): Members {
  if (members instanceof Set) return members.add(id);
  if (members.includes(id)) return members;
  return members.length < FEW ? [...members, id] : new Set([...members, id]);
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
