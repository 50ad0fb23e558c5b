import { useState } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Field, Select, TextArea } from '@/components/ui/Field';
import { Form, focusOnce } from '@/components/ui/Form';
import type { ActivityView, Anchor } from '@/storage/api';
import type { CallOutcome } from '@/storage/schema';
import { instantToWallTime, isWallTime, userZone, wallTimeToInstant } from '@/utils/time';
import { t, type WordKey } from '@/utils/words';

const OUTCOMES: [CallOutcome, WordKey][] = [
  ['reached', 'call_reached'],
  ['message', 'call_message'],
  ['no-answer', 'call_no_answer'],
  ['call-back', 'call_call_back'],
  ['wrong-number', 'call_wrong_number'],
];

interface OwnActivityFormProps {
  kind: 'call' | 'note';
  /** What it is about; not asked for when one is changed. */
  anchor?: Anchor;
  /** What is changed; without it a new one. */
  known?: ActivityView;
  /** Those it may have been with, where the record is not a person. */
  people: { contactId: string; name: string }[];
  onClose(): void;
}

/** A call or note by hand: when, how it went, with whom, and what was said. */
export function OwnActivityForm({ kind, anchor, known, people, onClose }: OwnActivityFormProps) {
  const act = useAct();
  const zone = userZone();
  const [text, setText] = useState(known?.body ?? '');
  const [at, setAt] = useState(() => instantToWallTime(known?.at ?? Date.now(), zone).local);
  const [dated, setDated] = useState(known !== undefined);
  const [outcome, setOutcome] = useState<CallOutcome>(known?.call?.outcome ?? 'reached');
  const [minutes, setMinutes] = useState(String(known?.call?.minutes ?? ''));
  const [objections, setObjections] = useState(known?.call?.objections.join(', ') ?? '');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(people.length === 1 ? people.map(({ contactId }) => contactId) : []),
  );
  const [tried, setTried] = useState(false);

  const wall = { local: at, zone };
  const when = isWallTime(wall) ? wallTimeToInstant(wall) : null;
  const took = minutes.trim() === '' ? null : Number(minutes);
  const textError = kind === 'note' && tried && !text.trim() ? t('refused_empty_note') : null;
  const timeError = when === null ? t('task_bad_time') : null;
  const minutesError =
    took !== null && !(Number.isInteger(took) && took >= 0 && took <= 1440)
      ? t('call_minutes_wrong')
      : null;

  const save = async () => {
    setTried(true);
    if (when === null || minutesError || (kind === 'note' && !text.trim())) return false;
    const said = {
      kind,
      at: dated || known ? when : Date.now(),
      text,
      call:
        kind === 'call'
          ? { outcome, minutes: took, objections: objections.split(/[,،;]/).slice(0, 20) }
          : null,
    };
    return act({
      said: t(kind === 'call' ? 'record_said_call' : 'record_said_note'),
      call: (again) =>
        known
          ? background.editActivity({ activityId: known.activityId, ...said }, again)
          : background.addActivity(
              {
                ...said,
                anchor: anchor ?? { kind: 'nothing' },
                contactIds: people.length > 0 ? [...chosen] : null,
              },
              again,
            ),
    });
  };

  return (
    <Form
      class="own-activity"
      label={t(kind === 'call' ? 'record_call' : 'record_note')}
      action={t('common_save')}
      inline
      onSave={save}
      onClose={onClose}
    >
      {kind === 'call' && (
        <div class="own-activity-line">
          <Select
            label={t('call_outcome')}
            value={outcome}
            onChange={({ currentTarget }) =>
              setOutcome(OUTCOMES.find(([one]) => one === currentTarget.value)?.[0] ?? 'reached')
            }
          >
            {OUTCOMES.map(([value, words]) => (
              <option key={value} value={value}>
                {t(words)}
              </option>
            ))}
          </Select>
          <Field
            label={t('call_minutes')}
            value={minutes}
            inputMode="numeric"
            maxLength={4}
            error={minutesError}
            onInput={(event) => setMinutes(event.currentTarget.value)}
          />
          <When value={at} error={timeError} onChange={setAt} onDated={() => setDated(true)} />
        </div>
      )}
      {people.length > 1 && (
        <fieldset class="own-activity-people">
          <legend class="small muted">{t('call_with')}</legend>
          {people.slice(0, 20).map(({ contactId, name }) => (
            <label key={contactId} class="check">
              <input
                type="checkbox"
                checked={chosen.has(contactId)}
                onChange={({ currentTarget }) => {
                  const next = new Set(chosen);
                  if (currentTarget.checked) next.add(contactId);
                  else next.delete(contactId);
                  setChosen(next);
                }}
              />
              <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <TextArea
        label={t(kind === 'call' ? 'call_text' : 'record_note')}
        bare={kind === 'note'}
        placeholder={t(kind === 'call' ? 'call_text_example' : 'record_note_example')}
        value={text}
        rows={3}
        error={textError}
        areaRef={focusOnce}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {kind === 'call' ? (
        <Field
          label={t('call_objections')}
          placeholder={t('call_objections_example')}
          value={objections}
          maxLength={500}
          onInput={(event) => setObjections(event.currentTarget.value)}
        />
      ) : (
        <When value={at} error={timeError} onChange={setAt} onDated={() => setDated(true)} />
      )}
    </Form>
  );
}

interface WhenProps {
  value: string;
  error: string | null;
  onChange(value: string): void;
  /** The person chose a time, so it is no longer "now". */
  onDated(): void;
}

function When({ value, error, onChange, onDated }: WhenProps) {
  return (
    <Field
      label={t('record_when')}
      type="datetime-local"
      value={value}
      error={error}
      onInput={(event) => {
        onDated();
        onChange(event.currentTarget.value.slice(0, 16));
      }}
    />
  );
}
