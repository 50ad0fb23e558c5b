import { useViews } from '@/components/queries';
import type { TableId } from '@/utils/rules/columns';
import { t, tn, uiLanguage } from '@/utils/words';
import { hashOf, useRoute } from '../route';
import { useViewCount } from './use-view-count';

/** The saved views of a table, under it in the navigation. */
export function ViewLinks({ table }: { table: TableId }) {
  const views = useViews().data ?? [];
  const route = useRoute();
  return (
    <>
      {views
        .filter((view) => view.table === table)
        .map((view) => {
          const here = route.name === table && route.query.get('view') === view.id;
          return (
            <a
              key={view.id}
              class="nav-view"
              href={hashOf(table, [], new URLSearchParams({ view: view.id }))}
              aria-current={here ? 'page' : undefined}
            >
              <bdi class="cut">{view.name}</bdi>
              <Count table={table} query={view.query} />
            </a>
          );
        })}
    </>
  );
}

/** How many rows a view shows, once somebody had the time to count. */
function Count({ table, query }: { table: TableId; query: string }) {
  const counted = useViewCount(table, query);
  if (!counted) return null;
  const count = new Intl.NumberFormat(uiLanguage()).format(counted.count);
  return (
    <span class="nav-count small">
      <span aria-hidden="true">{counted.isMore ? `${count}+` : count}</span>
      <span class="hidden">
        {counted.isMore ? t('table_rows_more', count) : tn('table_rows', counted.count)}
      </span>
    </span>
  );
}
