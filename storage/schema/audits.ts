import * as z from 'zod/mini';
import { Instant } from '@/utils/seen';
import { Id, rev } from './parts';

/** How good the data was on a day: kept, so that the next one can be compared with it. */
export const Audit = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    at: Instant,
    /** 0–100. */
    score: z.int().check(z.gte(0), z.lte(100)),
    people: z.int(),
    companies: z.int(),
    deals: z.int(),
    /** Records with a fault, by kind of fault (utils/rules/quality.ts). */
    faults: z.record(z.string().check(z.maxLength(40)), z.int()),
  }),
);
export type Audit = z.infer<typeof Audit>;
