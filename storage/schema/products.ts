import * as z from 'zod/mini';
import { Instant } from '@/utils/seen';
import { Id, rev, text } from './parts';

const Amount = z.number().check(z.gte(0), z.lte(1e12));

/** Something that is sold. */
export const Product = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(120),
    /** What one of it usually costs; null where that differs each time. */
    price: z.nullable(Amount),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    createdAt: Instant,
  }),
);
export type Product = z.infer<typeof Product>;

/**
 * Something that a deal is about, at a price in the currency of the deal. Its name and price are
 * those of the day it was agreed on, whatever becomes of the product.
 */
export const DealLine = z.lazy(() =>
  z.strictObject({
    id: Id,
    productId: z.optional(Id),
    name: text(120),
    quantity: z.number().check(z.gt(0), z.lte(1e6)),
    price: Amount,
  }),
);
export type DealLine = z.infer<typeof DealLine>;
