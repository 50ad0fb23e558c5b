import * as z from 'zod/mini';

/** What the measuring scripts in the browser tell; nothing here may need the product's own code. */

/** A thread that is in the history, and what the page would show of it. */
export const LoggedThread = z.object({
  threadId: z.string(),
  contact: z.object({ id: z.string(), address: z.string(), name: z.string() }),
  /** A `SubjectSeen`, passed on as it is. */
  subject: z.looseObject({ kind: z.literal('thread') }),
});
export type LoggedThread = z.infer<typeof LoggedThread>;

export const Facts = z.object({
  /** Id of the contact with the most activities. */
  busiest: z.string(),
  /** Threads from all over the years. */
  logged: z.array(LoggedThread),
});
export type Facts = z.infer<typeof Facts>;

/** An activity that was found, as it is shown. */
const ShownLine = z.object({
  id: z.string(),
  at: z.number(),
  subject: z.string(),
  text: z.string(),
});
export type ShownLine = z.infer<typeof ShownLine>;

/** What was found: ids, or lines to show. */
export const Found = z.union([z.array(z.string()), z.array(ShownLine)]);
export type Found = z.infer<typeof Found>;

export function idsOf(found: Found): string[] {
  return found.map((one) => (typeof one === 'string' ? one : one.id));
}

/** Times in ms and the ids of what was found, for comparing both sides. */
export const Timed = z.object({ ms: z.array(z.number()), found: z.array(z.array(z.string())) });
export type Timed = z.infer<typeof Timed>;
