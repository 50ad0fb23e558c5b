import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { once } from './once';
import { products, removeProduct, saveProduct } from './products';

export type { ProductView, Purchase } from './products';

/** What is sold; from our own pages alone. */
export const productsApi = {
  products: procedure({ callers: 'pages', input: z.strictObject({}), run: () => products() }),
  saveProduct: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        productId: z.nullable(z.uuid()),
        name: z.string().check(z.maxLength(120)),
        price: z.nullable(z.number().check(z.gte(0), z.lte(1e12))),
        currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
      }),
    ),
    run: once(saveProduct),
  }),
  removeProduct: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ productId: z.uuid() })),
    run: once(removeProduct),
  }),
};
