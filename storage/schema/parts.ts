import * as z from 'zod/mini';

/** Ordered by time, made without a server. */
export const Id = z.uuid();
/** Text of at most so many letters. */
export const text = (max: number) => z.string().check(z.maxLength(max));

/** The change that wrote a row last. Following it back through the journal gives its past. */
export const rev = Id;

/** Why something was decided: a code with a sentence in the locale files (`why_<code>`). */
export const Reason = z.lazy(() =>
  z.strictObject({
    code: z.string().check(z.maxLength(40)),
    args: z.array(text(300)).check(z.maxLength(4)),
  }),
);
export type Reason = z.infer<typeof Reason>;

/** `2026-11-28` */
export const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
