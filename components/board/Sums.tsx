import { roundMoney } from '@/components/popup/money';
import type { Sum } from '@/storage/api';
import { t } from '@/utils/words';

/** What deals are worth, a line a currency: the whole, and what it is by the odds of the stages. */
export function Sums({ sums }: { sums: Sum[] }) {
  const worth = sums.filter((sum) => sum.sum > 0);
  if (worth.length === 0) return <p class="sums muted small">{t('popup_no_value')}</p>;
  return (
    <ul class="sums small">
      {worth.map(({ currency, sum, weighted }) => (
        <li key={currency}>
          <span class="sum">{roundMoney(sum, currency)}</span>
          <span class="muted" title={t('popup_weighted_means')}>
            {t('popup_weighted', roundMoney(weighted, currency))}
          </span>
        </li>
      ))}
    </ul>
  );
}
