import type { Route } from '@/storage/schema';
import { t, uiLanguage } from '@/utils/words';

/** "New deal, source is fair, and value is at least 5000": all of it must hold. */
export function conditionWords({ of, when }: Route): string {
  return listed([
    t(`routes_new_${of}`),
    ...when.map(({ what, how, value }) =>
      [t(`routes_fact_${what}`), t(`routes_how_${how}`), value].join(' '),
    ),
  ]);
}

interface Effect {
  owner?: string | null | undefined;
  tags?: readonly string[] | undefined;
  /** By their names. */
  pipeline?: string | undefined;
  playbook?: string | undefined;
}

/** "owner: Kim, and tags: hot" */
export function effectWords({ owner, tags = [], pipeline, playbook }: Effect): string {
  return listed([
    ...(owner ? [t('routes_sets_owner', owner)] : []),
    ...(tags.length > 0 ? [t('routes_sets_tags', tags.join(', '))] : []),
    ...(pipeline ? [t('routes_sets_pipeline', pipeline)] : []),
    ...(playbook ? [t('routes_sets_playbook', playbook)] : []),
  ]);
}

function listed(parts: string[]): string {
  return new Intl.ListFormat(uiLanguage()).format(parts);
}
