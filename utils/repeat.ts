import * as z from 'zod/mini';

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

/** Days of a series (`2026-11-30`) on which it has no turn. */
export const DaysLeftOut = z.lazy(() =>
  z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))).check(z.maxLength(MOST_LEFT_OUT)),
);
/** A year of days. */
export const MOST_LEFT_OUT = 366;
