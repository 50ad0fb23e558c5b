import * as z from 'zod/mini';
import { Address, Instant } from '@/utils/seen';
import { rev, text } from './parts';

/** Something said about a nudge: it is computed, only what the person did with it is stored. */
export const NudgeAnswer = z.lazy(() =>
  z.strictObject({
    /** `<nudge kind>:<record id>:<last activity>`; a new message makes a new key. */
    key: text(300),
    rev,
    id: text(300),
    hiddenUntil: z.nullable(Instant),
    at: Instant,
  }),
);
export type NudgeAnswer = z.infer<typeof NudgeAnswer>;

/** A thread or meeting that the person took out of the history: never logged by itself again. */
export const TakenBack = z.lazy(() =>
  z.strictObject({
    /** `gmail:<account>:<hex thread id>` or `ical:<uid>:<occurrence>`. */
    id: text(600),
    rev,
    at: Instant,
  }),
);
export type TakenBack = z.infer<typeof TakenBack>;

/** An address that mail could not be delivered to. */
export const Bounce = z.lazy(() =>
  z.strictObject({
    id: Address,
    rev,
    /** When that was told last. */
    at: Instant,
  }),
);
export type Bounce = z.infer<typeof Bounce>;

/** What was said about two records that look like one: not a duplicate, or later. */
export const DuplicateAnswer = z.lazy(() =>
  z.strictObject({
    /** `<id> <id>`, the smaller one first. */
    id: z.string().check(z.maxLength(80)),
    rev,
    /** Asked again from then on; null for never. */
    until: z.nullable(Instant),
    at: Instant,
  }),
);
export type DuplicateAnswer = z.infer<typeof DuplicateAnswer>;

/**
 * Somebody who was forgotten, by the salted hash of an address or a domain, so that no source brings
 * them back; and `salt:<salt>` for each salt in use.
 */
export const Forgotten = z.lazy(() =>
  z.strictObject({
    id: z.string().check(z.regex(/^(salt:[0-9a-f]{32}|[0-9a-f]{64})$/)),
    rev,
    at: Instant,
  }),
);
export type Forgotten = z.infer<typeof Forgotten>;
