import * as z from 'zod/mini';
import { LIMITS } from '@/utils/limits';
import { Instant } from '@/utils/seen';
import { Id, rev, text } from './parts';

/**
 * Something that was said about a contact and is not known of them yet, proposed until the person
 * answers. What they refused is not proposed again.
 */
export const Proposal = z.lazy(() =>
  z.strictObject({
    /** `<contact id>:<field>:<the value, folded>`: those of a contact stand beside each other. */
    id: text(300),
    rev,
    contactId: Id,
    field: z.enum(['title', 'company', 'phone', 'site', 'link']),
    value: text(LIMITS.line),
    /** The line of a signature that says so. */
    line: text(LIMITS.line),
    /** When it was written. */
    at: Instant,
    answer: z.optional(z.enum(['accepted', 'refused'])),
  }),
);
export type Proposal = z.infer<typeof Proposal>;

/** A sentence that was marked in what somebody wrote or said: it speaks for a deal or against it. */
export const Signal = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    kind: z.enum(['signal', 'objection']),
    /** In the person's own words: budget approved, price… */
    tag: text(60),
    /** The sentence as it was written. */
    quote: text(500),
    activityId: z.optional(Id),
    contactId: z.optional(Id),
    dealId: z.optional(Id),
    /** Where the deal stood when it was marked. */
    stageId: z.optional(Id),
    /** When it was said. */
    at: Instant,
    createdAt: Instant,
  }),
);
export type Signal = z.infer<typeof Signal>;
