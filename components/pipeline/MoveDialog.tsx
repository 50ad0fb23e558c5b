import { useId, useState } from 'preact/hooks';
import { errorWords } from '@/components/errors';
import { useNotices } from '@/components/popup/notices';
import { background, RpcError } from '@/components/queries';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/Field';
import { Form } from '@/components/ui/Form';
import { Problem } from '@/components/ui/Status';
import type { GateView } from '@/storage/api';
import type { Missing } from '@/utils/rules/stage-gate';
import { say, t } from '@/utils/words';
import { ClosingFields } from './ClosingFields';
import { type Answers, answered, type ClosingDraft, fillOf } from './fill';
import { MissingField } from './MissingField';
import './move.css';

interface MoveDialogProps {
  gate: GateView;
  stageId: string;
  /** Who has the deal from now on; left out, that stays. */
  owner?: string;
  onClose(): void;
}

/** What a move misses, to be filled in on the spot; or why the deal moves all the same. */
export function MoveDialog({ gate, stageId, owner, onClose }: MoveDialogProps) {
  const { tell } = useNotices();
  const id = useId();
  const [answers, setAnswers] = useState<Answers>({});
  const [closing, setClosing] = useState<ClosingDraft>({ ...gate.said, renewalDate: '' });
  const [override, setOverride] = useState('');
  const [failed, setFailed] = useState<{ error: unknown; callKey: string | undefined } | null>(
    null,
  );
  const left = gate.missing.filter(({ criterion }) => !answered(gate, criterion, answers));

  const move = async () => {
    try {
      const { change } = await background.advanceDeal(
        {
          dealId: gate.dealId,
          stageId,
          fill: fillOf(gate, answers),
          ...(owner !== undefined && { owner }),
          ...(gate.closing && {
            closing: {
              reason: closing.reason,
              competitor: closing.competitor,
              objection: closing.objection,
              ...(closing.renewalDate && { renewalDate: closing.renewalDate }),
            },
          }),
          ...(override.trim() && { override: override.trim() }),
        },
        failed?.callKey,
      );
      tell(t('popup_said_moved', gate.name, gate.stageName), change);
      return true;
    } catch (error) {
      // Refused for a reason: the next attempt is another one.
      const again = error instanceof RpcError && error.code !== 'rule' ? error.callKey : undefined;
      setFailed({ error, callKey: again });
      return false;
    }
  };

  return (
    <Dialog title={t('gate_title', gate.name, gate.stageName)} onClose={onClose}>
      <Form
        class="move-form"
        action={t(left.length > 0 && override.trim() ? 'gate_move_anyway' : 'gate_move')}
        onSave={move}
        onClose={onClose}
      >
        {gate.missing.length > 0 && (
          <section aria-labelledby={`${id}-missing`}>
            <p id={`${id}-missing`} class="small muted">
              {t('gate_missing')}
            </p>
            <ul class="move-missing">
              {gate.missing.map((missing) => (
                <li key={missing.criterion.id}>
                  <MissingField
                    gate={gate}
                    missing={missing}
                    sentence={gateSentence(missing)}
                    answer={answers[missing.criterion.id] ?? ''}
                    onAnswer={(answer) =>
                      setAnswers((before) => ({ ...before, [missing.criterion.id]: answer }))
                    }
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        {gate.closing && (
          <ClosingFields
            outcome={gate.closing}
            known={gate.known}
            draft={closing}
            onChange={(change) => setClosing((before) => ({ ...before, ...change }))}
          />
        )}
        {left.length > 0 && (
          <Field
            label={t('gate_override')}
            placeholder={t('gate_override_example')}
            value={override}
            maxLength={300}
            onInput={(event) => setOverride(event.currentTarget.value)}
          />
        )}
        {failed && <Problem>{errorWords(failed.error)}</Problem>}
      </Form>
    </Dialog>
  );
}

/** What is missing, as a sentence. */
function gateSentence({ code, args }: Missing): string {
  return say(`gate_${code}`, args);
}
