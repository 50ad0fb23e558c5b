import { useQueryClient } from '@tanstack/preact-query';
import type { LookalikeView } from '@/storage/api';
import { changeReport } from './latest';
import { Review } from './Review';
import { withoutPair } from './report';
import './quality.css';

/** Contacts that look like one, where one of them is shown. */
export function Lookalikes({ pairs }: { pairs: LookalikeView[] }) {
  const client = useQueryClient();
  return (
    <Review
      pairs={pairs.map((pair) => ({ ...pair, of: 'contacts' }))}
      onDone={(pair, merged) => {
        changeReport((report) => withoutPair(report, pair, merged));
        void client.invalidateQueries({ queryKey: ['lookalikes'] });
      }}
    />
  );
}
