import { useQueryClient } from '@tanstack/preact-query';
import type { LookalikeView } from '@/storage/api';
import { latest } from './latest';
import { withoutPair } from './look';
import { Review } from './Review';
import './quality.css';

/** Contacts that look like one, where one of them is shown. */
export function Lookalikes({ pairs }: { pairs: LookalikeView[] }) {
  const client = useQueryClient();
  return (
    <Review
      pairs={pairs.map((pair) => ({ ...pair, of: 'contacts' }))}
      onDone={(pair, merged) => {
        // Whoever comes back to the list is not asked about them again.
        if (latest.report) latest.report = withoutPair(latest.report, pair, merged);
        void client.invalidateQueries({ queryKey: ['lookalikes'] });
      }}
    />
  );
}
