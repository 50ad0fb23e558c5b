import * as z from 'zod/mini';
import { DaysLeftOut, Repeat } from '@/utils/repeat';
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

export { Repeat };

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
    /** The company it is about, where it is about nobody there in particular. */
    companyId: z.optional(Id),
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
    /** Days to come (`2026-11-30`, by the clocks of `due`) on which it has no turn, in order. */
    leftOut: z.optional(DaysLeftOut),
    /** The task that follows a repeating one that is done. */
    nextId: z.optional(Id),
  }),
);
export type Task = z.infer<typeof Task>;
