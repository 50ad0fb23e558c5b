import { useId, useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { Popover } from '@/components/ui/Popover';
import { Time } from '@/components/ui/Time';
import { Failed } from '@/components/ui/Waiting';
import type { PlayView } from '@/storage/api';
import { t } from '@/utils/words';
import { DraftDialog } from '../templates/DraftDialog';
import { usePlaybooks, usePlaysOfDeal } from './queries';
import './playbooks.css';

/** The playbooks at work on a deal, step by step, and a way to begin another one. */
export function PlaysOfDeal({ dealId }: { dealId: string }) {
  const id = useId();
  const act = useAct();
  const plays = usePlaysOfDeal(dealId);
  const playbooks = usePlaybooks().data ?? [];
  if (plays.isPending) return null;
  if (!plays.data) return <Failed error={plays.error} again={() => void plays.refetch()} />;
  const running = new Set(
    plays.data.flatMap(({ state, playbookId }) =>
      state === 'running' || state === 'paused' ? playbookId : [],
    ),
  );
  const choices = playbooks.filter((one) => !running.has(one.id));
  return (
    <section class="plays" aria-labelledby={id}>
      <h3 id={id}>{t('plays_title')}</h3>
      {plays.data.map((play) => (
        <OnePlay key={play.playId} play={play} dealId={dealId} />
      ))}
      {choices.length > 0 && (
        <Popover look="plain" icon="plus" class="plays-start" label={t('plays_start')}>
          {(close) => (
            <ul class="lines" aria-label={t('plays_start')}>
              {choices.map((one) => (
                <li key={one.id}>
                  <button
                    type="button"
                    class="line"
                    onClick={() => {
                      close();
                      void act({
                        said: t('plays_said_started', one.name),
                        call: (again) =>
                          background.startPlay({ dealId, playbookId: one.id }, again),
                      });
                    }}
                  >
                    <span class="cut" dir="auto">
                      {one.name}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Popover>
      )}
    </section>
  );
}

function OnePlay({ play, dealId }: { play: PlayView; dealId: string }) {
  const act = useAct();
  const id = useId();
  const { playId, name, steps, state } = play;
  const done = steps.filter((step) => step.done).length;
  const isOpen = state === 'running' || state === 'paused';
  return (
    <details class="play" open={isOpen}>
      <summary>
        <bdi id={id}>{name}</bdi>
        <span class="small muted">{t('plays_progress', done, steps.length)}</span>
        <span class={state === 'paused' ? 'badge warn' : 'badge'}>{t(`plays_state_${state}`)}</span>
      </summary>
      <progress class="play-bar" max={steps.length} value={done} aria-labelledby={id} />
      {state === 'paused' && (
        <p class="small play-paused">
          {t('plays_paused')}{' '}
          <Button
            look="link"
            onClick={() =>
              void act({
                said: t('plays_said_resumed', name),
                call: (again) => background.resumePlay({ playId }, again),
              })
            }
          >
            {t('plays_resume')}
          </Button>
        </p>
      )}
      <ol class="play-steps" aria-labelledby={id}>
        {steps.map((step) => (
          <Step key={step.stepId} {...{ playId, dealId, step, isOpen }} />
        ))}
      </ol>
      {isOpen && (
        <Button
          look="quiet"
          onClick={() =>
            void act({
              said: t('plays_said_ended', name),
              call: (again) => background.endPlay({ playId }, again),
            })
          }
        >
          {t('plays_end')}
        </Button>
      )}
    </details>
  );
}

const ICONS: Record<PlayView['steps'][number]['kind'], IconName> = {
  task: 'bell',
  email: 'mail',
  call: 'phone',
  meeting: 'calendar',
  field: 'pencil',
  people: 'person',
};

interface StepProps {
  playId: string;
  dealId: string;
  step: PlayView['steps'][number];
  isOpen: boolean;
}

function Step({ playId, dealId, step, isOpen }: StepProps) {
  const act = useAct();
  const [writing, setWriting] = useState(false);
  const { template } = step;
  // What a mail or a field has ticked stays so; everything else is the person's to tick.
  const isFixed = !isOpen || (step.done && !step.byHand);
  return (
    <li class={step.done ? 'play-step done' : 'play-step'}>
      <label>
        <input
          type="checkbox"
          checked={step.done}
          disabled={isFixed}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            void act({
              said: checked ? t('plays_said_ticked', step.text) : t('plays_said_open', step.text),
              call: (again) =>
                background.tickStep({ playId, stepId: step.stepId, done: checked }, again),
            });
          }}
        />
        <Icon name={ICONS[step.kind]} />
        <span dir="auto">{step.text}</span>
      </label>
      {template && (
        <Button
          look="link"
          class="play-template"
          disabled={!isOpen}
          aria-label={t('plays_write', template.name)}
          title={t('plays_write', template.name)}
          onClick={() => setWriting(true)}
        >
          <span class="cut" dir="auto">
            {template.name}
          </span>
        </Button>
      )}
      {template && writing && (
        <DraftDialog
          about={{ dealId }}
          first={template.templateId}
          onClose={() => setWriting(false)}
        />
      )}
      <span class="small muted">
        {step.done && step.doneAt !== null ? (
          <Time at={step.doneAt} />
        ) : (
          !step.done && isOpen && <Time at={step.dueAt} />
        )}
      </span>
    </li>
  );
}
