import { useQueryClient } from '@tanstack/preact-query';
import type { LookalikeView } from '@/storage/api';
import { Review } from './Review';
import './quality.css';

/** Contacts that look like one, where one of them is shown. */
export function Lookalikes({ pairs }: { pairs: LookalikeView[] }) {
  const client = useQueryClient();
  return (
    <Review
      pairs={pairs.map((pair) => ({ ...pair, of: 'contacts' }))}
      onDone={() => void client.invalidateQueries({ queryKey: ['lookalikes'] })}
    />
  );
}
