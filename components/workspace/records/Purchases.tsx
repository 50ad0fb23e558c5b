import { wholeNumber } from '@/components/popup/money';
import { formatMoney } from '@/components/ui/amount';
import { Icon } from '@/components/ui/Icon';
import { List } from '@/components/ui/List';
import { Time } from '@/components/ui/Time';
import { hashOf } from '@/components/workspace/route';
import type { Purchase } from '@/storage/api';
import { t } from '@/utils/words';
import { Part } from './RecordFrame';

/** What somebody bought, with the deal it was bought in; nothing where that was nothing. */
export function Purchases({ purchases }: { purchases: Purchase[] }) {
  if (purchases.length === 0) return null;
  return (
    <Part title={t('products_bought')}>
      <List class="lines" label={t('products_bought')}>
        {purchases.map(({ dealId, deal, name, quantity, total, currency, at }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a deal may be alike
          <li key={index}>
            <a class="line deal-line" href={hashOf('deal', [dealId])} title={deal}>
              <Icon name="deal" />
              <span class="cut" dir="auto">
                {name}
              </span>
              <span class="small muted number">× {wholeNumber(quantity)}</span>
              <span class="grow" />
              <span class="number">{formatMoney(total, currency)}</span>
              <span class="small muted">
                <Time at={at} />
              </span>
            </a>
          </li>
        ))}
      </List>
    </Part>
  );
}
