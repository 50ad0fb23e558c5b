import * as z from 'zod/mini';
import { LIMITS } from '@/utils/limits';
import { ROUTE_FACTS, ROUTE_TESTS } from '@/utils/rules/routing';
import { Id, text } from './parts';

/** A lead rule: what to do with a new person or deal that fits every condition. */
export const Route = z.lazy(() =>
  z.strictObject({
    id: Id,
    name: text(80),
    of: z.enum(['contacts', 'deals']),
    on: z.boolean(),
    when: z
      .array(
        z.strictObject({ what: z.enum(ROUTE_FACTS), how: z.enum(ROUTE_TESTS), value: text(200) }),
      )
      .check(z.maxLength(10)),
    set: z.strictObject({
      owner: z.optional(text(LIMITS.name)),
      tags: z.optional(z.array(text(60)).check(z.maxLength(20))),
      pipelineId: z.optional(Id),
      playbookId: z.optional(Id),
    }),
  }),
);
export type Route = z.infer<typeof Route>;
