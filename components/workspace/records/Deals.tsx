import type { DealCard } from '@/storage/api';
import { t } from '@/utils/words';
import { DealLines } from './lines';
import { Part } from './RecordFrame';

/** The deals of a person or a company, and that there are none. */
export function Deals({ deals }: { deals: (DealCard & { role?: string })[] }) {
  return (
    <Part title={t('popup_search_deals')}>
      {deals.length > 0 ? (
        <DealLines deals={deals} />
      ) : (
        <p class="small muted">{t('record_no_deals')}</p>
      )}
    </Part>
  );
}
