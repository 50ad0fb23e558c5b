import * as z from 'zod/mini';
import { Instant } from '@/utils/seen';
import { Id, rev, text } from './parts';

/**
 * What another product calls a row of ours: `hubspot:company:12`. Or a row that waits for one that
 * a file named before it came: `~hubspot:company:id=12` and the waiting row behind a line feed.
 */
export const Origin = z.lazy(() =>
  z.strictObject({
    id: text(700),
    rev,
    table: z.enum(['contacts', 'companies', 'deals', 'activities', 'tasks']),
    rowId: Id,
  }),
);
export type Origin = z.infer<typeof Origin>;

/** Where a record went that was merged into another: old links and ids lead there. */
export const Merged = z.lazy(() =>
  z.strictObject({
    /** Of the contact or company that is no more. */
    id: Id,
    rev,
    into: Id,
    at: Instant,
  }),
);
export type Merged = z.infer<typeof Merged>;
