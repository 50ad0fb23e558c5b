import { useRef, useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { PipelineStages } from '@/storage/api';
import type { Stage } from '@/storage/schema';
import { t } from '@/utils/words';
import { Criteria } from './Criteria';
import './stages.css';

interface StagesFormProps {
  of: PipelineStages;
  /** Whether there is room for what each stage asks for. */
  roomy?: boolean;
  onSaved(): void;
  /** Left out where the form is the page. */
  onCancel?(): void;
}

/** Numbers stay text while they are typed; they are read when the stages are saved. */
interface Draft extends Omit<Stage, 'probability' | 'staleAfterDays'> {
  probability: string;
  staleAfterDays: string;
  deals: number;
}

/** The stages of a pipeline: names, order, odds, how long silence is allowed, what they ask for. */
export function StagesForm({ of, roomy, onSaved, onCancel }: StagesFormProps) {
  const act = useAct();
  const list = useRef<HTMLOListElement>(null);
  const [drafts, setDrafts] = useState(() => of.stages.map(draftOf));
  const [saving, setSaving] = useState(false);
  const faulty = drafts.some((draft) => Object.values(errorsOf(draft)).some(Boolean));

  const change = (id: string, fields: Partial<Draft>) =>
    setDrafts((before) => before.map((one) => (one.id === id ? { ...one, ...fields } : one)));

  const swap = (index: number, to: number) => {
    setDrafts((before) => {
      const after = [...before];
      const [moved] = after.splice(index, 1);
      if (moved) after.splice(to, 0, moved);
      return after;
    });
    const name = drafts[index]?.id;
    // The row keeps its element, so the pressed button keeps the focus; only its end may be reached.
    requestAnimationFrame(() => {
      const row = list.current?.querySelector<HTMLElement>(`[data-stage="${name}"]`);
      row?.scrollIntoView({ block: 'nearest' });
      if (!row?.contains(document.activeElement))
        row?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
    });
  };

  const add = () => {
    const id = crypto.randomUUID();
    // Before the closed ones: a new stage is a step on the way.
    const at = drafts.findIndex((draft) => draft.outcome !== 'open');
    const fresh: Draft = {
      id,
      name: '',
      probability: '50',
      staleAfterDays: '14',
      outcome: 'open',
      deals: 0,
    };
    setDrafts((before) => before.toSpliced(at < 0 ? before.length : at, 0, fresh));
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-stage="${id}"] input`)?.focus(),
    );
  };

  const save = async () => {
    if (faulty || saving) return;
    setSaving(true);
    const saved = await act({
      said: t('popup_said_stages'),
      call: (again) =>
        background.saveStages({ pipelineId: of.pipelineId, stages: drafts.map(stageOf) }, again),
    });
    setSaving(false);
    if (saved) onSaved();
  };

  return (
    <form
      class="stages"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ol ref={list} class="stage-list">
        {drafts.map((draft, index) => {
          const errors = errorsOf(draft);
          const name = draft.name.trim() || t('popup_stage_new');
          return (
            <li key={draft.id} data-stage={draft.id} class="stage-row">
              <div class="stage-line">
                <Field
                  label={t('popup_stage_name')}
                  bare
                  placeholder={t('popup_stage_name')}
                  maxLength={80}
                  value={draft.name}
                  error={draft.name === '' ? null : errors.name}
                  onInput={(event) => change(draft.id, { name: event.currentTarget.value })}
                />
                <IconButton
                  name={t('popup_stage_up', name)}
                  icon="up"
                  disabled={index === 0}
                  onClick={() => swap(index, index - 1)}
                />
                <IconButton
                  name={t('popup_stage_down', name)}
                  icon="down"
                  disabled={index === drafts.length - 1}
                  onClick={() => swap(index, index + 1)}
                />
                <IconButton
                  name={t('popup_stage_remove', name)}
                  icon="trash"
                  disabled={draft.deals > 0 || draft.outcome !== 'open'}
                  onClick={() => setDrafts((before) => before.filter((one) => one.id !== draft.id))}
                />
              </div>
              <div class="stage-line numbers">
                {draft.outcome === 'open' ? (
                  <>
                    <Field
                      label={t('popup_stage_probability')}
                      inputMode="numeric"
                      value={draft.probability}
                      error={errors.probability}
                      onInput={(event) =>
                        change(draft.id, { probability: event.currentTarget.value })
                      }
                    />
                    <Field
                      label={t('popup_stage_stale')}
                      inputMode="numeric"
                      placeholder={t('popup_stage_never')}
                      value={draft.staleAfterDays}
                      error={errors.staleAfterDays}
                      onInput={(event) =>
                        change(draft.id, { staleAfterDays: event.currentTarget.value })
                      }
                    />
                  </>
                ) : (
                  <p class="small muted">
                    {draft.outcome === 'won' ? t('popup_stage_won') : t('popup_stage_lost')}
                  </p>
                )}
              </div>
              {roomy && draft.outcome === 'open' && (
                <Criteria
                  stage={name}
                  criteria={draft.criteria ?? []}
                  onChange={(criteria) => change(draft.id, { criteria })}
                />
              )}
            </li>
          );
        })}
      </ol>
      {drafts.some((draft) => draft.deals > 0) && (
        <p class="small muted">{t('popup_stage_keep')}</p>
      )}
      <Button look="link" icon="plus" onClick={add} disabled={drafts.length >= 30}>
        {t('popup_stage_add')}
      </Button>
      <div class="form-end">
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {t('common_cancel')}
          </Button>
        )}
        <Button look="primary" type="submit" busy={saving} disabled={faulty}>
          {t('popup_stages_save')}
        </Button>
      </div>
    </form>
  );
}

function draftOf({ stage, deals }: PipelineStages['stages'][number]): Draft {
  return {
    ...stage,
    probability: String(stage.probability),
    staleAfterDays: stage.staleAfterDays === null ? '' : String(stage.staleAfterDays),
    deals,
  };
}

function stageOf(draft: Draft): Stage {
  return {
    id: draft.id,
    name: draft.name.trim(),
    outcome: draft.outcome,
    ...(draft.criteria && { criteria: draft.criteria }),
    probability: wholeOf(draft.probability),
    staleAfterDays: draft.staleAfterDays.trim() ? wholeOf(draft.staleAfterDays) : null,
  };
}

function errorsOf(draft: Draft): Record<'name' | 'probability' | 'staleAfterDays', string | null> {
  const probability = wholeOf(draft.probability);
  const stale = wholeOf(draft.staleAfterDays);
  const staleFits = !draft.staleAfterDays.trim() || (stale >= 1 && stale <= 3650);
  return {
    name: draft.name.trim() ? null : t('popup_stage_name_missing'),
    probability: probability >= 0 && probability <= 100 ? null : t('popup_stage_probability_wrong'),
    staleAfterDays: staleFits ? null : t('popup_stage_stale_wrong'),
  };
}

/** A whole number in any digits; NaN for everything else. */
function wholeOf(text: string): number {
  const latin = text
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return /^\d{1,4}$/.test(latin) ? Number(latin) : Number.NaN;
}
