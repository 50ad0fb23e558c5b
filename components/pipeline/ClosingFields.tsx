import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { GateView } from '@/storage/api';
import { t } from '@/utils/words';
import type { ClosingDraft } from './fill';

interface ClosingFieldsProps {
  outcome: 'won' | 'lost';
  known: GateView['known'];
  draft: ClosingDraft;
  onChange(change: Partial<ClosingDraft>): void;
}

/** Why a deal was won or lost, and what is to follow. */
export function ClosingFields({ outcome, known, draft, onChange }: ClosingFieldsProps) {
  const isWon = outcome === 'won';
  return (
    <>
      <Line
        label={isWon ? t('gate_won_reason') : t('gate_lost_reason')}
        value={draft.reason}
        max={300}
        known={known.reasons}
        onInput={(reason) => onChange({ reason })}
      />
      <Line
        label={isWon ? t('gate_competitor_beaten') : t('gate_competitor')}
        value={draft.competitor}
        max={120}
        known={known.competitors}
        onInput={(competitor) => onChange({ competitor })}
      />
      {isWon ? (
        <div>
          <Field
            label={t('gate_renewal')}
            type="date"
            value={draft.renewalDate}
            onInput={(event) => onChange({ renewalDate: event.currentTarget.value })}
          />
          <p class="small muted">{t('gate_renewal_teach')}</p>
        </div>
      ) : (
        <Line
          label={t('gate_objection')}
          value={draft.objection}
          max={120}
          known={known.objections}
          onInput={(objection) => onChange({ objection })}
        />
      )}
    </>
  );
}

interface LineProps {
  label: string;
  value: string;
  max: number;
  known: string[];
  onInput(value: string): void;
}

/** A line with what was said before below it, so that the same reason is said in the same words. */
function Line({ label, value, max, known, onInput }: LineProps) {
  const offered = known.filter((words) => words !== value);
  return (
    <div>
      <Field
        label={label}
        value={value}
        maxLength={max}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {value === '' && offered.length > 0 && (
        <p class="move-known small">
          {offered.map((words) => (
            <Button key={words} look="link" onClick={() => onInput(words)}>
              <bdi>{words}</bdi>
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}
