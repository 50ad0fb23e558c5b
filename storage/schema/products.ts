import * as z from 'zod/mini';
import { Instant } from '@/utils/seen';
import { Id, rev, text } from './parts';

const Amount = z.number().check(z.gte(0), z.lte(1e12));

/** Something that is sold, as it was last put on a deal. */
export const Product = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(120),
    price: Amount,
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    createdAt: Instant,
  }),
);
export type Product = z.infer<typeof Product>;

/** So much of a product on a deal, at a price for one in the deal's currency. */
export const Item = z.lazy(() =>
  z.strictObject({
    id: Id,
    product: text(120),
    quantity: z.number().check(z.gt(0), z.lte(1e6)),
    price: Amount,
  }),
);
export type Item = z.infer<typeof Item>;
