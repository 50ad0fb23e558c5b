import { useId } from 'preact/hooks';
import { percent } from '@/components/popup/money';
import { shortDate } from '@/components/ui/dates';
import { Icon } from '@/components/ui/Icon';
import { useNow } from '@/components/ui/Time';
import { useOffer } from '@/components/workspace/palette/commands';
import type { DealPage, StageStay } from '@/storage/api';
import { daysBetween } from '@/utils/time';
import { t, tn } from '@/utils/words';
import { Part } from './RecordFrame';

interface StageBarProps {
  view: DealPage;
  onMove(stageId: string): void;
}

/** The stages in a row with the days spent in each, and the way the deal took below. */
export function StageBar({ view, onMove }: StageBarProps) {
  const id = useId();
  const now = useNow();
  const { deal, stages, stays } = view;
  const at = stages.findIndex((stage) => stage.id === deal.stageId);
  useOffer(
    stages
      .filter((stage) => stage.id !== deal.stageId)
      .map((stage) => ({
        // As that of what moves the chosen deals: one key for both.
        id: stage.id,
        words: t('palette_move_one', stage.name),
        icon: 'deal',
        run: () => onMove(stage.id),
      })),
  );
  return (
    <>
      <ol class="stage-bar" aria-label={t('popup_stages')}>
        {stages.map((stage, index) => {
          const days = daysIn(stage.id, stays, now);
          const isHere = stage.id === deal.stageId;
          const look = ['stage', stage.outcome, isHere && 'here', index < at && 'past'];
          return (
            <li key={stage.id} class={look.filter(Boolean).join(' ')}>
              <button
                type="button"
                aria-current={isHere ? 'step' : undefined}
                aria-describedby={`${id}-${stage.id}`}
                onClick={() => onMove(stage.id)}
              >
                <span class="cut" dir="auto">
                  {stage.name}
                </span>
                <span id={`${id}-${stage.id}`} class="small">
                  {days === null ? chance(stage) : daysWords(days)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <Way stays={stays} now={now} />
    </>
  );
}

/** Where the deal was, when and how long. */
function Way({ stays, now }: { stays: StageStay[]; now: number }) {
  if (stays.length === 0) return null;
  return (
    <details class="stage-way">
      <summary class="small muted">{tn('record_moves', stays.length)}</summary>
      <Part title={t('record_way')}>
        <ol class="lines">
          {stays.map((stay) => {
            const days = daysBetween(stay.from, stay.until ?? now);
            return (
              <li key={stay.moveId} class="line">
                <Icon name="deal" />
                <span class="cut" dir="auto">
                  {stay.stageName || t('record_stage_gone')}
                </span>
                <span class="grow" />
                <span class="small muted">
                  <time dateTime={new Date(stay.from).toISOString()}>
                    {shortDate(stay.from, now)}
                  </time>
                  {' – '}
                  {stay.until === null ? (
                    t('record_until_now')
                  ) : (
                    <time dateTime={new Date(stay.until).toISOString()}>
                      {shortDate(stay.until, now)}
                    </time>
                  )}
                </span>
                <span class="number">
                  {days === 0 ? t('record_under_a_day') : tn('popup_days', days)}
                </span>
              </li>
            );
          })}
        </ol>
      </Part>
    </details>
  );
}

/** How likely a deal is won from a stage on; where it ends there is nothing to be said. */
function chance({ outcome, probability }: DealPage['stages'][number]): string {
  return outcome === 'open' ? percent(probability) : '';
}

function daysWords(days: number): string {
  return days === 0 ? t('popup_days_none') : tn('popup_days', days);
}

/** Days in a stage, all stays together; null for a stage it never was in. */
function daysIn(stageId: string, stays: StageStay[], now: number): number | null {
  const here = stays.filter((stay) => stay.stageId === stageId);
  if (here.length === 0) return null;
  return here.reduce((sum, stay) => sum + daysBetween(stay.from, stay.until ?? now), 0);
}
