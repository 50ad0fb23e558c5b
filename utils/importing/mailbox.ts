import type { MailInFile } from '../formats/mbox';
import { isOwn } from '../rules/who';
import type { EmailSeen, MeetingSeen } from '../seen';
import { standalone } from '../text';
import { Column, Pairs, TextNumbers } from './pairs';

/**
 * Whom a mailbox knows, from one pass over the headers: mails stand in a file in any order, and who
 * is an acquaintance shows only when all of them were looked at. It is the one thing that grows with
 * the file: by its different addresses, and by some eighty bytes for each conversation.
 */
export class Mailbox {
  readonly #own: readonly string[];
  readonly #ids = new Map<string, number>();
  readonly #addresses: string[] = [];
  readonly #acquainted = new Set<number>();
  readonly #conversations = new TextNumbers();
  /** Who took part in which conversation. */
  readonly #members = new Pairs();
  /** The members of each conversation, the first, the last, and after each the next one; plus one. */
  readonly #first = new Column();
  readonly #last = new Column();
  readonly #next = new Column();
  /** 1 for members who wrote, and for conversations in which I did. */
  readonly #sent = new Column();
  readonly #answered = new Column();

  /** @param own the addresses of whom the file belongs to */
  constructor(own: readonly string[]) {
    this.#own = own;
  }

  /** Looks at one mail; newsletters and automatic mail introduce nobody. */
  add({ seen, skip }: Pick<MailInFile, 'seen' | 'skip'>): void {
    if (skip || seen.bulk || !seen.from) return;
    const conversation = this.#conversations.add(conversationOf(seen));
    const isMine = this.#isMine(seen.from.address);
    for (const { address } of [seen.from, ...seen.to, ...seen.cc]) {
      if (this.#isMine(address)) continue;
      const id = this.#idOf(address);
      this.#join(conversation, id);
      if (isMine) this.#acquainted.add(id);
    }
    if (!isMine) {
      const sender = this.#idOf(seen.from.address);
      this.#sent.set(this.#members.find(conversation, sender), 1);
      if (this.#answered.at(conversation) === 1) this.#acquainted.add(sender);
    } else if (this.#answered.at(conversation) === 0) {
      this.#answered.set(conversation, 1);
      // Whoever writes where I write answers me.
      for (const member of this.#membersOf(conversation))
        if (this.#sent.at(member) === 1) this.#acquainted.add(this.#members.otherOf(member));
    }
  }

  /** The people of a mail's conversation whom I wrote to or who answered me; at most 50. */
  acquaintedIn(seen: EmailSeen): string[] {
    const found: string[] = [];
    const conversation = this.#conversations.find(conversationOf(seen));
    if (conversation < 0) return found;
    for (const member of this.#membersOf(conversation)) {
      const id = this.#members.otherOf(member);
      const address = this.#addresses[id];
      if (address !== undefined && this.#acquainted.has(id)) found.push(address);
      if (found.length === 50) break;
    }
    return found;
  }

  #isMine(address: string): boolean {
    if (this.#own.includes(address)) return true;
    // Whoever has a number was asked about before.
    return !this.#ids.has(address) && isOwn(address, this.#own);
  }

  *#membersOf(conversation: number): Generator<number> {
    for (let next = this.#first.at(conversation); next > 0; next = this.#next.at(next - 1))
      yield next - 1;
  }

  #join(conversation: number, id: number): void {
    const before = this.#members.size;
    const member = this.#members.add(conversation, id);
    if (member < before) return;
    const last = this.#last.at(conversation);
    if (last === 0) this.#first.set(conversation, member + 1);
    else this.#next.set(last - 1, member + 1);
    this.#last.set(conversation, member + 1);
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
