import type { Route } from '@/storage/schema';
import { t } from '@/utils/words';

/** "New deal, source is fair, value at least 5000" */
export function conditionWords({ of, when }: Route): string {
  return [
    t(`routes_new_${of}`),
    ...when.map(({ what, how, value }) =>
      [t(`routes_fact_${what}`), t(`routes_how_${how}`), value].join(' '),
    ),
  ].join(', ');
}

/** "Owner: Kim, tags: hot" */
export function effectWords({ set }: Route): string {
  return [
    set.owner && t('routes_sets_owner', set.owner),
    set.tags?.length && t('routes_sets_tags', set.tags.join(', ')),
    set.pipelineId && t('routes_pipeline'),
    set.playbookId && t('routes_playbook'),
  ]
    .filter(Boolean)
    .join(', ');
}
