import { useState } from 'preact/hooks';
import { usePipelines } from '@/components/pipeline/queries';
import { useAct } from '@/components/popup/notices';
import { background, useSettings } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { Route } from '@/storage/schema';
import { t } from '@/utils/words';
import { ListPage, ListPageLine } from '../ListPage';
import { usePlaybooks } from '../playbooks/queries';
import { RouteDialog } from './RouteDialog';
import { TryDialog } from './TryDialog';
import { conditionWords, effectWords } from './words';
import '../playbooks/playbooks.css';

/** Lead rules in their order: what is done with new people and deals. */
export function Routes() {
  const query = useSettings();
  const act = useAct();
  const pipelines = usePipelines().data ?? [];
  const playbooks = usePlaybooks().data ?? [];
  const [editing, setEditing] = useState<Route | 'new' | null>(null);
  const [trying, setTrying] = useState<Route[] | null>(null);
  if (query.isPending) return <Loading lines={6} />;
  if (!query.data) return <Failed error={query.error} again={() => void query.refetch()} />;
  const rules = query.data.routes ?? [];

  const effectOf = ({ set: { pipelineId, playbookId, ...set } }: Route) => ({
    ...set,
    pipeline: pipelines.find((one) => one.pipelineId === pipelineId)?.name,
    playbook: playbooks.find((one) => one.id === playbookId)?.name,
  });
  const save = (said: string, routes: Route[]) =>
    act({ said, call: (again) => background.saveSettings({ routes }, again) });
  const move = (index: number, by: -1 | 1) => {
    const next = [...rules];
    const [rule] = next.splice(index, 1);
    if (!rule) return;
    next.splice(index + by, 0, rule);
    void save(t('routes_said_moved', rule.name), next);
  };

  return (
    <ListPage
      title={t('routes_nav')}
      teach={t('routes_teach')}
      empty={rules.length === 0 ? t('routes_empty') : null}
      ordered
      bar={
        <>
          <Button icon="plus" look="primary" onClick={() => setEditing('new')}>
            {t('routes_add')}
          </Button>
          {rules.length > 0 && (
            <Button icon="bolt" onClick={() => setTrying(rules)}>
              {t('routes_try_all')}
            </Button>
          )}
        </>
      }
      lines={rules.map((rule, index) => (
        <ListPageLine
          key={rule.id}
          name={rule.name}
          onOpen={() => setEditing(rule)}
          about={
            <>
              {conditionWords(rule)} <Icon name="forward" /> {effectWords(effectOf(rule))}
            </>
          }
          start={
            <input
              type="checkbox"
              role="switch"
              class="switch"
              aria-label={t('routes_on', rule.name)}
              checked={rule.on}
              aria-checked={rule.on ? 'true' : 'false'}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                void save(
                  t(on ? 'routes_said_on' : 'routes_said_off', rule.name),
                  rules.map((one) => (one.id === rule.id ? { ...one, on } : one)),
                );
              }}
            />
          }
          acts={
            <>
              <IconButton
                name={t('routes_up', rule.name)}
                icon="up"
                disabled={index === 0}
                onClick={() => move(index, -1)}
              />
              <IconButton
                name={t('routes_down', rule.name)}
                icon="down"
                disabled={index === rules.length - 1}
                onClick={() => move(index, 1)}
              />
              <IconButton
                name={t('routes_try', rule.name)}
                icon="bolt"
                onClick={() => setTrying([{ ...rule, on: true }])}
              />
              <IconButton
                name={t('routes_remove', rule.name)}
                icon="trash"
                onClick={() =>
                  void save(
                    t('popup_said_deleted', rule.name),
                    rules.filter((one) => one.id !== rule.id),
                  )
                }
              />
            </>
          }
        />
      ))}
    >
      {editing && (
        <RouteDialog
          rule={editing === 'new' ? null : editing}
          onSave={(rule) =>
            save(
              t('popup_said_saved', rule.name),
              editing === 'new'
                ? [...rules, rule]
                : rules.map((one) => (one.id === rule.id ? rule : one)),
            )
          }
          onClose={() => setEditing(null)}
        />
      )}
      {trying && <TryDialog rules={trying} onClose={() => setTrying(null)} />}
    </ListPage>
  );
}
