import { useQuery } from '@tanstack/preact-query';
import { background } from '@/components/queries';
import { uiLanguage } from '@/utils/words';

/** How many pairs of contacts look like one and wait for a word; nothing for none. */
export function LookalikeCount() {
  const { data } = useQuery({
    queryKey: ['lookalikes'],
    queryFn: () => background.lookalikes({}),
  });
  const count = data?.pairs.length ?? 0;
  if (count === 0) return null;
  return <span class="nav-count">{new Intl.NumberFormat(uiLanguage()).format(count)}</span>;
}
