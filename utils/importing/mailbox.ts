import type { MailInFile } from '../formats/mbox';
import { isOwn } from '../rules/who';
import type { EmailSeen, MeetingSeen } from '../seen';
import { Column, Pairs, TextNumbers } from './pairs';
import { Texts } from './texts';

const MINE = -1;

/**
 * Whom a mailbox knows, from one pass over the headers: mails stand in a file in any order, and who
 * is an acquaintance shows only when all of them were looked at. It is the one thing that grows with
 * the file: by some fifty bytes for each address, and some eighty for each conversation.
 */
export class Mailbox {
  readonly #own: readonly string[];
  readonly #addresses = new Texts();
  /** 1 for those whom I wrote to or who answered me. */
  readonly #acquainted = new Column();
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
    const sender = this.#idOf(seen.from.address);
    if (sender !== MINE) this.#join(conversation, sender);
    for (const { address } of [...seen.to, ...seen.cc]) {
      const id = this.#idOf(address);
      if (id === MINE) continue;
      this.#join(conversation, id);
      if (sender === MINE) this.#acquainted.set(id, 1);
    }
    if (sender !== MINE) {
      this.#sent.set(this.#members.find(conversation, sender), 1);
      if (this.#answered.at(conversation) === 1) this.#acquainted.set(sender, 1);
    } else if (this.#answered.at(conversation) === 0) {
      this.#answered.set(conversation, 1);
      // Whoever writes where I write answers me.
      for (const member of this.#membersOf(conversation))
        if (this.#sent.at(member) === 1) this.#acquainted.set(this.#members.otherOf(member), 1);
    }
  }

  /** The people of a mail's conversation whom I wrote to or who answered me; at most 50. */
  acquaintedIn(seen: EmailSeen): string[] {
    const found: string[] = [];
    const conversation = this.#conversations.find(conversationOf(seen));
    if (conversation < 0) return found;
    for (const member of this.#membersOf(conversation)) {
      const id = this.#members.otherOf(member);
      if (this.#acquainted.at(id) === 1) found.push(this.#addresses.at(id));
      if (found.length === 50) break;
    }
    return found;
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
    if (this.#own.includes(address)) return MINE;
    // Whoever has a number was asked about before.
    const known = this.#addresses.find(address);
    if (known >= 0) return known;
    return isOwn(address, this.#own) ? MINE : this.#addresses.add(address);
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
