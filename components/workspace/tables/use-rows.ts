import { useQuery } from '@tanstack/preact-query';
import { useEffect, useState } from 'preact/hooks';
import { background } from '@/components/queries';
import type { Column } from '@/utils/rules/columns';
import { LiveRows } from './live-rows';
import type { RowsAsked } from './row-list';

/** The rows of a table, followed through every change that is made anywhere. */
export function useRows(asked: RowsAsked, columns: readonly Column[]): LiveRows {
  const [, draw] = useState(0);
  const [rows] = useState(() => new LiveRows(background, () => draw((turn) => turn + 1)));
  const key = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of what is asked
  useEffect(() => rows.ask(asked, columns), [key]);
  useEffect(() => () => rows.stop(), [rows]);

  // Asked again whenever anything was changed anywhere.
  const signal = useQuery({ queryKey: ['tables'], queryFn: () => Promise.resolve(Date.now()) });
  const [first, setFirst] = useState(0);
  useEffect(() => {
    if (signal.dataUpdatedAt === 0) return;
    if (first === 0) setFirst(signal.dataUpdatedAt);
    else if (first !== signal.dataUpdatedAt) {
      setFirst(signal.dataUpdatedAt);
      rows.refresh();
    }
  }, [rows, signal.dataUpdatedAt, first]);
  return rows;
}
