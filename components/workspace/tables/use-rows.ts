import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useEffect, useState } from 'preact/hooks';
import { background, isAhead, useShownFirst } from '@/components/queries';
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

  const client = useQueryClient();
  // Somebody may change the row while it is being read.
  useShownFirst(STORED[asked.table], (ids, isLate) =>
    rows.showFirst(ids, () => isLate() || isAhead(client)),
  );
  // Asked again whenever anything was changed anywhere; at once, before anything is drawn.
  useQuery({
    queryKey: KEY,
    queryFn: () => {
      if (client.getQueryData(KEY) !== undefined) rows.refresh();
      return Date.now();
    },
  });
  return rows;
}

const KEY = ['tables'];

/** Where the rows of a table are stored. */
const STORED = {
  people: 'contacts',
  companies: 'companies',
  deals: 'deals',
  activities: 'activities',
  tasks: 'tasks',
} as const;
