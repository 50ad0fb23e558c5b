import * as z from 'zod/mini';
import { Instant } from '@/utils/seen';
import { Id, rev, text } from './parts';

/** A table as somebody wants to see it again: what it shows, in which columns and order. */
export const SavedView = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    table: z.enum(['people', 'companies', 'deals', 'activities', 'tasks']),
    name: text(80),
    /** The text of its filter; own fields stand in it under their ids. */
    query: text(2000),
    sort: z.strictObject({ by: text(40), down: z.boolean() }),
    columns: z
      .array(z.strictObject({ id: text(40), width: z.int().check(z.gte(40), z.lte(1000)) }))
      .check(z.maxLength(60)),
    pinned: z.int().check(z.gte(0), z.lte(5)),
    /** The column by which rows are put together. */
    group: z.optional(text(40)),
    createdAt: Instant,
  }),
);
export type SavedView = z.infer<typeof SavedView>;
