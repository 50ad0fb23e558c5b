import * as z from 'zod/mini';

/** What is asked of the search. */
export const SearchAsked = z.lazy(() =>
  z.strictObject({ query: z.string().check(z.maxLength(200)) }),
);
