import { useState } from 'preact/hooks';
import { usePipelineStages, usePipelines } from '@/components/pipeline/queries';
import { StagesForm } from '@/components/pipeline/StagesForm';
import { useAct, useNotices } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Failed, Loading } from '@/components/ui/Waiting';
import type { PipelineItem, PipelineStages } from '@/storage/api';
import { t, tn } from '@/utils/words';
import { hashOf } from '../route';
import './pipelines.css';

/** Every pipeline, and the stages of the one that is chosen. */
export function Pipelines({ pipelineId }: { pipelineId: string | null }) {
  const pipelines = usePipelines();
  if (pipelines.isPending) return <Loading lines={6} />;
  if (!pipelines.data)
    return <Failed error={pipelines.error} again={() => void pipelines.refetch()} />;
  const items = pipelines.data;
  const chosen = items.find((item) => item.pipelineId === pipelineId) ?? items[0];
  return (
    <div class="pipelines">
      <h1>{t('pipelines_nav')}</h1>
      <p class="muted">{t('pipelines_teach')}</p>
      <div class="pipelines-bar">
        <ul class="pipelines-tabs" aria-label={t('pipelines_nav')}>
          {items.map((item) => (
            <li key={item.pipelineId}>
              <a
                href={hashOf('pipelines', [item.pipelineId])}
                aria-current={item === chosen ? 'true' : undefined}
              >
                <bdi>{item.name}</bdi>
                {item.isDefault && items.length > 1 && (
                  <span class="badge">{t('pipelines_default')}</span>
                )}
              </a>
            </li>
          ))}
        </ul>
        <AddPipeline like={chosen?.pipelineId ?? null} />
      </div>
      {chosen && <Chosen key={chosen.pipelineId} item={chosen} isOnly={items.length === 1} />}
    </div>
  );
}

function AddPipeline({ like }: { like: string | null }) {
  const { tell, fail } = useNotices();
  const [name, setName] = useState<string | null>(null);
  if (name === null)
    return (
      <Button icon="plus" onClick={() => setName('')}>
        {t('pipelines_add')}
      </Button>
    );
  const add = async (again?: string) => {
    try {
      const made = await background.addPipeline({ name: name.trim(), like }, again);
      setName(null);
      tell(t('pipelines_said_added', name.trim()), made.change);
      location.hash = hashOf('pipelines', [made.pipelineId]);
    } catch (error) {
      fail(error);
    }
  };
  return (
    <form
      class="pipelines-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) void add();
      }}
    >
      <Field
        label={t('pipelines_name')}
        bare
        placeholder={t('pipelines_name')}
        value={name}
        maxLength={80}
        inputRef={(input) => {
          if (input && name === '') input.focus();
        }}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setName(null);
        }}
      />
      <Button look="primary" type="submit" disabled={!name.trim()}>
        {t('pipelines_add_do')}
      </Button>
      <Button look="quiet" onClick={() => setName(null)}>
        {t('common_cancel')}
      </Button>
    </form>
  );
}

function Chosen({ item, isOnly }: { item: PipelineItem; isOnly: boolean }) {
  const act = useAct();
  const stages = usePipelineStages(item.pipelineId);
  const [name, setName] = useState(item.name);
  const [known, setKnown] = useState(item.name);
  if (known !== item.name) {
    setKnown(item.name);
    setName(item.name);
  }
  const rename = () => {
    const next = name.trim();
    if (!next || next === item.name) return setName(item.name);
    void act({
      said: t('popup_said_saved', next),
      call: (again) =>
        background.renamePipeline({ pipelineId: item.pipelineId, name: next }, again),
    });
  };
  const remove = async () => {
    const removed = await act({
      said: t('popup_said_deleted', item.name),
      call: (again) => background.removePipeline({ pipelineId: item.pipelineId }, again),
    });
    if (removed) location.hash = hashOf('pipelines');
  };
  return (
    <section class="pipelines-one" aria-label={item.name}>
      <div class="pipelines-head">
        <Field
          label={t('pipelines_name')}
          value={name}
          maxLength={80}
          onInput={(event) => setName(event.currentTarget.value)}
          onBlur={rename}
          onKeyDown={(event) => {
            if (event.key === 'Enter') rename();
          }}
        />
        {!item.isDefault && (
          <Button
            onClick={() =>
              void act({
                said: t('pipelines_said_default', item.name),
                call: (again) =>
                  background.chooseDefaultPipeline({ pipelineId: item.pipelineId }, again),
              })
            }
          >
            {t('pipelines_make_default')}
          </Button>
        )}
        {!isOnly && (
          <Button
            look="quiet"
            class="danger"
            icon="trash"
            disabled={item.deals > 0}
            aria-describedby={item.deals > 0 ? 'pipeline-kept' : undefined}
            onClick={() => void remove()}
          >
            {t('pipelines_remove')}
          </Button>
        )}
      </div>
      {!isOnly && item.deals > 0 && (
        <p id="pipeline-kept" class="small muted">
          {tn('pipelines_kept', item.deals)}
        </p>
      )}
      {stages.isPending && <Loading lines={6} />}
      {stages.isError && <Failed error={stages.error} again={() => void stages.refetch()} />}
      {stages.data && (
        <StagesForm key={versionOf(stages.data)} of={stages.data} roomy onSaved={() => undefined} />
      )}
    </section>
  );
}

/** Saved, undone or changed elsewhere: the form follows what is stored. */
function versionOf({ stages }: PipelineStages): string {
  return JSON.stringify(stages.map(({ stage }) => stage));
}
