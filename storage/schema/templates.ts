import * as z from 'zod/mini';
import { Instant } from '@/utils/seen';
import { Id, rev, text } from './parts';

/** A text to write mail from; without a subject a snippet. Its gaps are filled when it is used. */
export const Template = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(80),
    subject: text(200),
    body: text(8000),
    /** Proposed first for deals in this stage. */
    stageId: z.optional(Id),
    createdAt: Instant,
  }),
);
export type Template = z.infer<typeof Template>;
