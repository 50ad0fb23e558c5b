/** The mailboxes as they change: mail arrives, is sent, read, archived; a reset starts the story over. */
import { z } from 'zod/mini';
import {
  addPlace,
  lastMessage,
  type Mailbox,
  type MailMessage,
  type MailThread,
  makeMessage,
  makeThread,
  type NewMessage,
  reSubject,
} from './story/mail.ts';
import { mailboxes } from './story/mailbox.ts';
import { type Random, random } from './story/random.ts';

const party = z.object({ name: z._default(z.string(), ''), address: z.string() });

/** An inbound mail asked for by a test: into a thread when `threadId` names one, else a new one. */
export const deliverySchema = z.object({
  /** Address of the account that receives it; the first account when left out. */
  account: z.optional(z.string()),
  threadId: z.optional(z.string()),
  from: party,
  to: z.optional(z.array(party)),
  cc: z.optional(z.array(party)),
  subject: z.optional(z.string()),
  text: z._default(z.string(), ''),
  headers: z.optional(z.array(z.tuple([z.string(), z.string()]))),
  /** Receive time in ms; the story's present when left out. */
  at: z.optional(z.number()),
});
export type Delivery = z.input<typeof deliverySchema>;

export const sendingSchema = z.object({
  account: z.string(),
  threadId: z.optional(z.string()),
  to: z.array(party),
  cc: z.array(party),
  bcc: z.array(party),
  subject: z.string(),
  text: z.string(),
});
export type Sending = z.infer<typeof sendingSchema>;

export const actSchema = z.object({
  account: z.string(),
  threadId: z.string(),
  act: z.enum(['read', 'unread', 'archive', 'bin', 'star']),
});
export type Act = z.infer<typeof actSchema>;

/** How "show original" behaves: answers, fails, or asks to sign in again. */
export type HeaderMode = 'ok' | 'fail' | 'login';

export interface World {
  now(): number;
  readonly startedAt: number;
  /** Goes up with every reset. */
  generation(): number;
  boxes(): readonly Mailbox[];
  box(address: string): Mailbox;
  /** A number that rises with every change of this mailbox. */
  version(address: string): number;
  changedSince(address: string, version: number): MailThread[];
  deliver(delivery: Delivery): { threadId: string; messageId: string };
  send(sending: Sending): { threadId: string; messageId: string };
  act(act: Act): void;
  headers: HeaderMode;
  reset(): void;
}

export function createWorld(startedAt: number): World {
  const realStart = Date.now();
  let chance: Random = random('live');
  let boxes: Mailbox[] = [];
  let generation = 0;
  let version = 0;
  let changed = new Map<string, number>();

  const now = () => startedAt + (Date.now() - realStart);
  let latest = 0;
  /** The story's present for a live mail: no two share a moment, so their order is never chance. */
  const moment = () => {
    latest = Math.max(now(), latest + 1);
    return latest;
  };
  const box = (address: string) => {
    const found = boxes.find((candidate) => candidate.account.aliases.includes(address));
    if (!found) throw new Error(`No mailbox of ${address}`);
    return found;
  };
  const touch = (mailbox: Mailbox, thread: MailThread) => {
    version += 1;
    changed.set(`${mailbox.account.address} ${thread.id}`, version);
  };
  const threadOf = (mailbox: Mailbox, id: string) => {
    const found = mailbox.threads.find(
      (thread) => thread.id === id || thread.messages.some((message) => message.id === id),
    );
    if (!found) throw new Error(`No thread ${id}`);
    return found;
  };
  const add = (mailbox: Mailbox, threadId: string | undefined, mail: NewMessage) => {
    const known = threadId === undefined ? undefined : threadOf(mailbox, threadId);
    const at = known ? Math.max(mail.at, lastMessage(known).at + 1) : mail.at;
    const message: MailMessage = makeMessage(mailbox.account, { ...mail, at }, chance);
    const thread = known ?? makeThread(message, mail.subject, chance);
    if (known) {
      // A reply sends the draft that stood at the end of the conversation.
      if (message.mine) known.messages = known.messages.filter((other) => !other.draft);
      known.messages.push(message);
    } else mailbox.threads.push(thread);
    addPlace(thread, message.mine ? 'sent' : 'inbox');
    mailbox.threads.sort((a, b) => lastMessage(b).at - lastMessage(a).at);
    touch(mailbox, thread);
    return { threadId: thread.id, messageId: message.id };
  };

  const world: World = {
    now,
    startedAt,
    generation: () => generation,
    boxes: () => boxes,
    box,
    version: () => version,
    changedSince: (address, since) =>
      box(address).threads.filter(
        (thread) => (changed.get(`${box(address).account.address} ${thread.id}`) ?? 0) > since,
      ),
    deliver(input) {
      const delivery = deliverySchema.parse(input);
      const first = boxes[0];
      if (!first) throw new Error('The story has no mailbox');
      const mailbox = delivery.account === undefined ? first : box(delivery.account);
      const thread =
        delivery.threadId === undefined ? undefined : threadOf(mailbox, delivery.threadId);
      return add(mailbox, delivery.threadId, {
        at: delivery.at ?? moment(),
        from: delivery.from,
        to: delivery.to ?? [mailbox.account],
        cc: delivery.cc,
        subject: delivery.subject ?? (thread ? reSubject(thread.subject) : 'Hello'),
        text: delivery.text,
        headers: delivery.headers,
        unread: true,
      });
    },
    send(sending) {
      const mailbox = box(sending.account);
      const { name, address } = mailbox.account;
      return add(mailbox, sending.threadId, { ...sending, at: moment(), from: { name, address } });
    },
    act({ account, threadId, act }) {
      const mailbox = box(account);
      const thread = threadOf(mailbox, threadId);
      if (act === 'read') for (const message of thread.messages) message.unread = false;
      if (act === 'unread') lastMessage(thread).unread = true;
      if (act === 'archive') thread.places = thread.places.filter((place) => place !== 'inbox');
      if (act === 'bin') thread.places = ['bin'];
      if (act === 'star') {
        if (thread.places.includes('starred'))
          thread.places = thread.places.filter((place) => place !== 'starred');
        else thread.places.push('starred');
      }
      touch(mailbox, thread);
    },
    headers: 'ok',
    reset() {
      boxes = mailboxes(startedAt);
      chance = random('live');
      changed = new Map();
      version += 1;
      generation += 1;
      world.headers = 'ok';
    },
  };
  world.reset();
  return world;
}
