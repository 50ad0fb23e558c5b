import { uuidv7 } from 'uuidv7';
import { money } from '@/utils/rules/reports/model';
import { cleanLine } from '@/utils/text';
import { t } from '@/utils/words';
import { reading } from './db';
import { Refused } from './refused';
import type { Deal, DealLine, Product } from './schema';
import { write } from './write';

/** Products that are kept; they are chosen from a list. */
const MOST = 300;

export type ProductView = Omit<Product, 'rev'>;

/** What is sold, by name. */
export function products(): Promise<ProductView[]> {
  return reading(async (from) => {
    const rows = await from.all('products', { limit: MOST });
    return rows
      .map(({ rev: _, ...product }) => product)
      .sort((a, b) => a.name.localeCompare(b.name));
  });
}

/** Adds or changes a product; what deals say of it stays as it was agreed on. */
export async function saveProduct(
  {
    productId,
    ...input
  }: Pick<Product, 'name' | 'price' | 'currency'> & {
    productId: string | null;
  },
  callKey?: string,
): Promise<{ productId: string; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: 'product', callKey },
    async (scope) => {
      const before = productId === null ? undefined : await scope.get('products', productId);
      if (productId !== null && !before) throw new Refused(t('refused_gone'));
      const name = cleanLine(input.name, 120);
      if (!name) throw new Refused(t('refused_product_name'));
      if (!before && (await scope.requests.count('products')) >= MOST)
        throw new Refused(t('refused_products', MOST));
      const saved = await scope.put('products', {
        id: before?.id ?? uuidv7(),
        name,
        price: input.price === null ? null : money(input.price),
        currency: input.currency,
        createdAt: before?.createdAt ?? scope.now,
      });
      return { productId: saved.id };
    },
  );
  return { ...answer, change };
}

/** Takes a product off the list; deals keep what they say of it. */
export async function removeProduct(
  input: { productId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'product', callKey }, async (scope) => {
    await scope.remove('products', input.productId);
    return {};
  });
  return { change };
}

/** The lines of a deal as they are stored. */
export function linesIn(lines: readonly DealLine[]): DealLine[] {
  return lines.map((line) => {
    const name = cleanLine(line.name, 120);
    if (!name) throw new Refused(t('refused_product_name'));
    return { ...line, name, quantity: money(line.quantity), price: money(line.price) };
  });
}

/** Something that somebody bought. */
export interface Purchase {
  dealId: string;
  deal: string;
  name: string;
  quantity: number;
  total: number;
  currency: string;
  at: number;
}

/** Lines of purchases that are shown. */
const SHOWN = 50;

/** What was bought with these deals, the latest first. */
export function purchasesOf(deals: readonly Deal[]): Purchase[] {
  return deals
    .filter(({ state }) => state === 'won')
    .flatMap(({ id, name: deal, lines = [], currency, closedAt, stageSince }) =>
      lines.map(({ name, quantity, price }) => ({
        ...{ dealId: id, deal, name, quantity, currency },
        total: money(quantity * price),
        at: closedAt ?? stageSince,
      })),
    )
    .sort((a, b) => b.at - a.at)
    .slice(0, SHOWN);
}
