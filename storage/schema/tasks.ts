import * as z from 'zod/mini';
import { Instant } from '@/utils/seen';
import { Id, rev, text } from './parts';

/** A wall time in a zone: what the person meant, whatever the clocks do in between. */
export const WallTime = z.lazy(() =>
  z.strictObject({
    local: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
    zone: text(60),
  }),
);
export type WallTime = z.infer<typeof WallTime>;

/**
 * When a task comes again. Its time of day and zone stay those of `due`. Weeks may name their days
 * (0 for Sunday); months either a day of the month, or the first to fourth or last (-1) of a
 * weekday.
 */
export const Repeat = z.lazy(() =>
  z.strictObject({
    unit: z.enum(['day', 'week', 'month', 'year']),
    every: z.int().check(z.gte(1), z.lte(99)),
    weekdays: z.optional(
      z.array(z.int().check(z.gte(0), z.lte(6))).check(z.minLength(1), z.maxLength(7)),
    ),
    day: z.optional(z.int().check(z.gte(1), z.lte(31))),
    nth: z.optional(
      z.strictObject({
        week: z.union([z.literal(-1), z.int().check(z.gte(1), z.lte(4))]),
        weekday: z.int().check(z.gte(0), z.lte(6)),
      }),
    ),
  }),
);
export type Repeat = z.infer<typeof Repeat>;

export const Task = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    text: text(500),
    due: WallTime,
    /** The instant of `due`. */
    dueAt: Instant,
    /** Present only while open, so that the index holds nothing else: `dueAt`, or the snooze. */
    openAt: z.optional(Instant),
    /** Kept: the `openAt` that a notification told of, so that each is told once. */
    toldAt: z.optional(Instant),
    contactId: z.optional(Id),
    dealId: z.optional(Id),
    threadId: z.optional(Id),
    /** The meeting it was set beside, where none of the guests is a contact it could hang on. */
    meetingKey: z.optional(text(600)),
    /** Cancelled by itself when somebody else writes in the thread after this instant. */
    unlessReplyAfter: z.optional(Instant),
    /** The play it is a step of; while that is paused it waits too. */
    playId: z.optional(Id),
    createdAt: Instant,
    doneAt: z.optional(Instant),
    doneBecause: z.optional(z.enum(['person', 'reply'])),
    repeat: z.optional(Repeat),
    /** The task that follows a repeating one that is done. */
    nextId: z.optional(Id),
  }),
);
export type Task = z.infer<typeof Task>;
