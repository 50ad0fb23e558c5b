import { useQuery } from '@tanstack/preact-query';
import { background } from '@/components/queries';
import { Dialog } from '@/components/ui/Dialog';
import { Failed, Loading } from '@/components/ui/Waiting';
import { hashOf } from '@/components/workspace/route';
import type { Route } from '@/storage/schema';
import { t } from '@/utils/words';
import { effectWords } from './words';

/** What rules would do with the newest records; nothing is changed by looking. */
export function TryDialog({ rules, onClose }: { rules: Route[]; onClose(): void }) {
  return (
    <Dialog title={t('routes_try_title')} onClose={onClose}>
      <p class="small muted">{t('routes_try_teach')}</p>
      {(['contacts', 'deals'] as const)
        .filter((of) => rules.some((rule) => rule.of === of))
        .map((of) => (
          <Tried key={of} of={of} rules={rules} />
        ))}
    </Dialog>
  );
}

function Tried({ of, rules }: { of: Route['of']; rules: Route[] }) {
  const query = useQuery({
    queryKey: ['tryRoutes', of, rules],
    queryFn: () => background.tryRoutes({ of, rules }),
  });
  if (query.isPending) return <Loading lines={3} />;
  if (!query.data) return <Failed error={query.error} again={() => void query.refetch()} />;
  if (query.data.length === 0) return <p>{t('routes_try_none')}</p>;
  return (
    <ul aria-label={t('routes_try_title')}>
      {query.data.map(({ id, name, because, owner, tags }) => (
        <li key={id} class="list-page-line">
          <a href={hashOf(of === 'deals' ? 'deal' : 'person', [id])}>
            <bdi>{name}</bdi>
          </a>
          <span class="small muted" dir="auto">
            {because.join(', ')} · {effectWords({ owner, tags })}
          </span>
        </li>
      ))}
    </ul>
  );
}
