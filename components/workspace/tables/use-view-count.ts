import { useQuery } from '@tanstack/preact-query';
import { useEffect } from 'preact/hooks';
import { background } from '@/components/queries';
import type { TableId } from '@/utils/rules/columns';
import { type ViewCount, ViewCounts } from './view-counts';

const counts = new ViewCounts(
  background,
  () =>
    new Promise((resolve) => {
      if (typeof requestIdleCallback === 'function')
        requestIdleCallback(() => resolve(), { timeout: 2000 });
      else setTimeout(resolve);
    }),
);

/** An answer that came so soon after the count is that count (ms). */
const SAME = 50;

/** How many rows a view shows; null until that was counted. */
export function useViewCount(table: TableId, query: string): ViewCount | null {
  const { data, dataUpdatedAt, refetch } = useQuery({
    queryKey: ['viewCount', table, query],
    queryFn: () => counts.of(table, query),
  });
  // What changed while the count stood is counted when it no longer does.
  useEffect(() => {
    if (!data || dataUpdatedAt - data.at < SAME) return undefined;
    const timer = setTimeout(() => void refetch(), counts.standsFor(table, query));
    return () => clearTimeout(timer);
  }, [table, query, data, dataUpdatedAt, refetch]);
  return data ?? null;
}
