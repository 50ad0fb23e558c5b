import * as z from 'zod/mini';
import { LIMITS } from '@/utils/limits';
import { Address, Answer, Instant, Role, TimeSource } from '@/utils/seen';
import { Id, Reason, rev, text } from './parts';

export const Thread = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    subject: text(LIMITS.subject),
    /** `gmail:<account>:<hex thread id>`; more than one when several mailboxes hold it. */
    keys: z.array(text(400)).check(z.maxLength(20)),
    /** Where a mailbox is that somebody else let me look at: its address opens nothing. */
    mailbox: z.optional(z.strictObject({ account: Address, path: text(LIMITS.subject) })),
    dealId: z.optional(Id),
    createdAt: Instant,
    /** Kept: number of e-mails, the last of them, and in whose court the ball is. */
    count: z.int(),
    lastAt: z.number(),
    lastActivityId: z.optional(Id),
    ball: z.enum(['mine', 'theirs', 'nobody']),
    /** Kept: contacts with a touch in this thread. */
    contactIds: z.array(Id),
    /** Kept: some of its mail was written from a template. */
    templated: z.optional(z.literal(true)),
  }),
);
export type Thread = z.infer<typeof Thread>;

/** How a call by hand went. */
export const CallOutcome = z.enum(['reached', 'message', 'no-answer', 'call-back', 'wrong-number']);
export type CallOutcome = z.infer<typeof CallOutcome>;

export const Participant = z.lazy(() =>
  z.strictObject({
    address: Address,
    name: text(LIMITS.name),
    role: Role,
    answer: z.optional(Answer),
  }),
);
export type Participant = z.infer<typeof Participant>;

export const ActivityKind = z.enum(['email', 'meeting', 'call', 'note']);
export type ActivityKind = z.infer<typeof ActivityKind>;

export const Direction = z.enum(['in', 'out', 'unknown']);
export type Direction = z.infer<typeof Direction>;

export const Activity = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    kind: ActivityKind,
    at: Instant,
    timeSource: z.union([TimeSource, z.literal('person')]),
    direction: Direction,
    account: z.optional(Address),
    threadId: z.optional(Id),
    dealId: z.optional(Id),
    /** Contacts, a company or a deal it is about although they are no participants (notes, calls). */
    aboutIds: z.array(Id).check(z.maxLength(LIMITS.people)),
    subject: text(LIMITS.subject),
    snippet: text(LIMITS.snippet),
    /** Text of a note or call. */
    body: z.optional(text(LIMITS.note)),
    participants: z.array(Participant).check(z.maxLength(LIMITS.people)),
    /** Identities: `gmail:<account>:<hex>`, `rfc822:<Message-ID>`, `ical:<uid>:<occurrence>`. Unique. */
    keys: z.array(text(600)).check(z.maxLength(20)),
    /** Which sources saw it. */
    sources: z.array(text(20)).check(z.maxLength(12)),
    /** Why it was logged. */
    reason: Reason,
    bulk: z.optional(text(60)),
    /** The sentences of a mail in which its sender promises something, where all of it was read. */
    promises: z.optional(z.array(text(LIMITS.promise)).check(z.maxLength(LIMITS.promises))),
    /** The template that it was written from. */
    templateId: z.optional(Id),
    call: z.optional(
      z.strictObject({
        outcome: CallOutcome,
        /** How long it took; null while nobody said. */
        minutes: z.nullable(z.int().check(z.gte(0), z.lte(1440))),
        /** What stood against it, in the person's own words: price, timing… */
        objections: z.array(text(60)).check(z.maxLength(20)),
      }),
    ),
    meeting: z.optional(
      z.strictObject({
        endAt: z.optional(Instant),
        allDay: z.boolean(),
        place: text(LIMITS.place),
        status: z.enum(['confirmed', 'cancelled']),
        myAnswer: Answer,
        version: z.optional(z.number()),
        outcome: z.optional(text(500)),
        nextStep: z.optional(text(300)),
      }),
    ),
  }),
);
export type Activity = z.infer<typeof Activity>;

/**
 * Kept: one person's part in one activity; also the line that the history shows, so that the
 * newest fifty of anybody are one bounded read. `who` is a contact id, or `addr:<address>` for
 * somebody who is no contact (yet).
 */
export const Touch = z.lazy(() =>
  z.strictObject({
    who: text(300),
    at: Instant,
    activityId: Id,
    address: text(254),
    kind: ActivityKind,
    direction: Direction,
    threadId: z.optional(Id),
    subject: text(160),
    snippet: text(160),
    /** Who sent it, as shown; empty for me. */
    sender: text(LIMITS.name),
    cancelled: z.optional(z.literal(true)),
    /** `at` is midnight in UTC of its first day. */
    allDay: z.optional(z.literal(true)),
    /** Of a mail they got beside me: the address of who wrote it. */
    through: z.optional(Address),
  }),
);
export type Touch = z.infer<typeof Touch>;
