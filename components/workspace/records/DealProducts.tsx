import { useState } from 'preact/hooks';
import { uuidv7 } from 'uuidv7';
import { editableAmount, wholeNumber } from '@/components/popup/money';
import { formatMoney, parseAmount } from '@/components/ui/amount';
import { Button, IconButton } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import { Form } from '@/components/ui/Form';

import { useProducts } from '@/components/workspace/products/queries';
import type { DealPage } from '@/storage/api';
import { money } from '@/utils/rules/reports/model';
import { t } from '@/utils/words';
import type { SaveDeal } from './DealPage';
import { Part } from './RecordFrame';

type Line = DealPage['lines'][number];

interface DealProductsProps {
  lines: Line[];
  currency: string;
  value: number | null;
  save: SaveDeal;
}

/** What a deal is about, at its prices; their sum can be taken as its value. */
export function DealProducts({ lines, currency, value, save }: DealProductsProps) {
  const [editing, setEditing] = useState<Line | 'new' | null>(null);
  const sum = money(lines.reduce((all, line) => all + totalOf(line), 0));
  const keep = (line: Line) => {
    const isKnown = lines.some(({ id }) => id === line.id);
    const next = isKnown ? lines.map((one) => (one.id === line.id ? line : one)) : [...lines, line];
    return save({ lines: next });
  };
  return (
    <Part
      title={t('products_nav')}
      end={
        lines.length < 50 && (
          <IconButton
            name={t('products_add_line')}
            icon="plus"
            aria-expanded={editing === 'new'}
            onClick={() => setEditing(editing === 'new' ? null : 'new')}
          />
        )
      }
    >
      {lines.length > 0 && (
        <ul class="lines" aria-label={t('products_nav')}>
          {lines.map((line) => (
            <li key={line.id} class="line step deal-line">
              <button type="button" class="deal-line-open" onClick={() => setEditing(line)}>
                <bdi class="cut">{line.name}</bdi>
                <span class="small muted number">
                  {wholeNumber(line.quantity)} × {formatMoney(line.price, currency)}
                </span>
              </button>
              <span class="grow" />
              <span class="number">{formatMoney(money(totalOf(line)), currency)}</span>
              <IconButton
                name={t('record_remove', line.name)}
                icon="close"
                onClick={() => void save({ lines: lines.filter(({ id }) => id !== line.id) })}
              />
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <p class="deal-sum small">
          <span class="muted">{t('products_sum')}</span>
          <span class="grow" />
          {sum !== value && (
            <Button
              look="link"
              aria-label={t('products_take_sum_of', formatMoney(sum, currency))}
              onClick={() => void save({ value: sum })}
            >
              {t('products_take_sum')}
            </Button>
          )}
          <strong class="number">{formatMoney(sum, currency)}</strong>
        </p>
      )}
      {editing && (
        <LineForm
          key={editing === 'new' ? 'new' : editing.id}
          line={editing === 'new' ? null : editing}
          currency={currency}
          onSave={keep}
          onClose={() => setEditing(null)}
        />
      )}
    </Part>
  );
}

function totalOf({ quantity, price }: Line): number {
  return quantity * price;
}

interface LineFormProps {
  /** Null for a new one. */
  line: Line | null;
  currency: string;
  onSave(line: Line): Promise<boolean>;
  onClose(): void;
}

function LineForm({ line, currency, onSave, onClose }: LineFormProps) {
  const products = useProducts().data ?? [];
  const [productId, setProductId] = useState(line?.productId ?? '');
  const [name, setName] = useState(line?.name ?? '');
  const [quantity, setQuantity] = useState(editableAmount(line?.quantity ?? 1));
  const [price, setPrice] = useState(editableAmount(line?.price ?? null));
  const [tried, setTried] = useState(false);
  const isListed = products.some(({ id }) => id === productId);
  const many = parseAmount(quantity);
  const each = parseAmount(price);
  const badQuantity = many === null || !(many > 0 && many <= 1e6);
  const badPrice = each === null || Number.isNaN(each);
  const choose = (id: string) => {
    const product = products.find((one) => one.id === id);
    setProductId(id);
    setName(product?.name ?? '');
    // A price in another currency is none of this deal.
    if (product) setPrice(editableAmount(product.currency === currency ? product.price : null));
  };
  const save = async () => {
    setTried(true);
    if (!name.trim() || badQuantity || badPrice) return false;
    return onSave({
      id: line?.id ?? uuidv7(),
      ...(productId && { productId }),
      name: name.trim(),
      quantity: many,
      price: each,
    });
  };
  return (
    <Form
      class="file-form"
      label={t(line ? 'products_edit' : 'products_add_line', line?.name ?? '')}
      action={t('common_save')}
      inline
      onSave={save}
      onClose={onClose}
    >
      {products.length > 0 && (
        <Select
          label={t('products_name')}
          value={isListed ? productId : ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{t('products_unlisted')}</option>
          {products.map((product) => (
            <option key={product.id} value={product.id}>
              {product.name}
            </option>
          ))}
        </Select>
      )}
      {!isListed && (
        <Field
          label={t('products_line_name')}
          value={name}
          maxLength={120}
          error={tried && !name.trim() ? t('refused_product_name') : null}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      )}
      <div class="deal-line-amounts">
        <Field
          label={t('products_quantity')}
          inputMode="decimal"
          value={quantity}
          maxLength={20}
          error={tried && badQuantity ? t('products_wrong_quantity') : null}
          onInput={(event) => setQuantity(event.currentTarget.value)}
        />
        <Field
          label={`${t('products_price')} (${currency})`}
          inputMode="decimal"
          value={price}
          maxLength={30}
          error={tried && badPrice ? t('products_wrong_price') : null}
          onInput={(event) => setPrice(event.currentTarget.value)}
        />
      </div>
    </Form>
  );
}
