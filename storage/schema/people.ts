import * as z from 'zod/mini';
import { LIMITS } from '@/utils/limits';
import { Address, Instant } from '@/utils/seen';
import { Custom } from './fields';
import { Id, rev, text } from './parts';

/** Kept: one contact's relationship in figures, from its touches. Times in ms, null for never. */
export const Relationship = z.lazy(() =>
  z.strictObject({
    inbound: z.int(),
    outbound: z.int(),
    meetings: z.int(),
    notes: z.int(),
    firstAt: z.nullable(z.number()),
    lastAt: z.nullable(z.number()),
    lastInboundAt: z.nullable(z.number()),
    lastOutboundAt: z.nullable(z.number()),
    lastMeetingAt: z.nullable(z.number()),
    /** When the next meeting logged ahead begins: it counts from then on, and not before. */
    nextAt: z.optional(z.number()),
    /** When somebody else's mail brought us together before anything else did, and whose. */
    metAt: z.optional(z.number()),
    metBy: z.optional(Address),
  }),
);
export type Relationship = z.infer<typeof Relationship>;

export const Contact = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(LIMITS.name),
    emails: z.array(Address).check(z.maxLength(50)),
    phones: z.array(text(40)).check(z.maxLength(20)),
    title: text(200),
    companyId: z.optional(Id),
    source: text(60),
    tags: z.array(text(60)).check(z.maxLength(50)),
    createdAt: Instant,
    /** Who looks after them; left out for me. */
    owner: z.optional(text(LIMITS.name)),
    /** Where they stand with us, in the person's own words: lead, prospect, customer… */
    lifecycle: z.optional(text(80)),
    urls: z.optional(z.array(text(500)).check(z.maxLength(20))),
    /** With a year or without: `1980-04-12`, `--04-12`. */
    birthday: z.optional(z.string().check(z.regex(/^(\d{4}|-)-\d{2}-\d{2}$/))),
    custom: z.optional(Custom),
    /** Follows the name; namesakes are found by it. */
    nameKey: z.optional(text(400)),
    /** Follow the numbers; whoever has one of them too is found by it. */
    phoneKeys: z.optional(z.array(text(20)).check(z.maxLength(20))),
    /** Kept. */
    relationship: Relationship,
  }),
);
export type Contact = z.infer<typeof Contact>;

export const Company = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(LIMITS.name),
    /** Registrable domains; a domain belongs to one company. */
    domains: z.array(text(253)).check(z.maxLength(50)),
    owner: z.optional(text(LIMITS.name)),
    industry: z.optional(text(120)),
    tags: z.optional(z.array(text(60)).check(z.maxLength(50))),
    custom: z.optional(Custom),
    createdAt: Instant,
    /** Follows the name. */
    nameKey: z.optional(text(400)),
  }),
);
export type Company = z.infer<typeof Company>;
