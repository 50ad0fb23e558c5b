import { useViews } from '@/components/queries';
import type { TableId } from '@/utils/rules/columns';
import { hashOf, useRoute } from '../route';

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
            </a>
          );
        })}
    </>
  );
}
