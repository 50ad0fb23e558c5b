import { useState } from 'preact/hooks';
import { CurrencySelect } from '@/components/popup/CurrencySelect';
import { editableAmount } from '@/components/popup/money';
import { useAct } from '@/components/popup/notices';
import { background, useSettings } from '@/components/queries';
import { formatMoney, parseAmount } from '@/components/ui/amount';
import { Button, IconButton } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/Field';
import { Form } from '@/components/ui/Form';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { ProductView } from '@/storage/api';
import { t } from '@/utils/words';
import { ListPage, ListPageLine } from '../ListPage';
import { useProducts } from './queries';
import '../playbooks/playbooks.css';

/** Everything that is sold, with its usual price. */
export function Products() {
  const query = useProducts();
  const act = useAct();
  const [editing, setEditing] = useState<ProductView | 'new' | null>(null);
  if (query.isPending) return <Loading lines={6} />;
  if (!query.data) return <Failed error={query.error} again={() => void query.refetch()} />;
  return (
    <ListPage
      title={t('products_nav')}
      teach={t('products_teach')}
      empty={query.data.length === 0 ? t('products_empty') : null}
      bar={
        <Button icon="plus" look="primary" onClick={() => setEditing('new')}>
          {t('products_add')}
        </Button>
      }
      lines={query.data.map((product) => (
        <ListPageLine
          key={product.id}
          name={product.name}
          onOpen={() => setEditing(product)}
          about={
            product.price === null
              ? t('products_no_price')
              : formatMoney(product.price, product.currency)
          }
          acts={
            <IconButton
              name={t('products_remove', product.name)}
              icon="trash"
              onClick={() =>
                void act({
                  said: t('popup_said_deleted', product.name),
                  call: (again) => background.removeProduct({ productId: product.id }, again),
                })
              }
            />
          }
        />
      ))}
    >
      {editing && (
        <ProductDialog
          product={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </ListPage>
  );
}

interface ProductDialogProps {
  /** Null for a new one. */
  product: ProductView | null;
  onClose(): void;
}

function ProductDialog({ product, onClose }: ProductDialogProps) {
  const act = useAct();
  const usual = useSettings().data?.defaultCurrency;
  const [name, setName] = useState(product?.name ?? '');
  const [price, setPrice] = useState(editableAmount(product?.price ?? null));
  const [chosen, setChosen] = useState(product?.currency);
  const [tried, setTried] = useState(false);
  const currency = chosen ?? usual ?? 'EUR';
  const amount = parseAmount(price);
  const save = async () => {
    setTried(true);
    if (!name.trim() || Number.isNaN(amount)) return false;
    return act({
      said: t('popup_said_saved', name.trim()),
      call: (again) =>
        background.saveProduct(
          { productId: product?.id ?? null, name: name.trim(), price: amount, currency },
          again,
        ),
    });
  };
  return (
    <Dialog
      title={product ? t('products_edit', product.name) : t('products_add')}
      onClose={onClose}
    >
      <Form class="playbook-form" action={t('common_save')} onSave={save} onClose={onClose}>
        <Field
          label={t('products_name')}
          value={name}
          maxLength={120}
          error={tried && !name.trim() ? t('refused_product_name') : null}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <div class="playbook-line">
          <Field
            label={t('products_price')}
            inputMode="decimal"
            value={price}
            maxLength={30}
            error={tried && Number.isNaN(amount) ? t('products_wrong_price') : null}
            onInput={(event) => setPrice(event.currentTarget.value)}
          />
          <CurrencySelect value={currency} onChange={setChosen} />
        </div>
      </Form>
    </Dialog>
  );
}
