import { useState } from 'preact/hooks';
import { useSearch } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import type { GateView } from '@/storage/api';
import type { Missing } from '@/utils/rules/stage-gate';
import { dateOf, userZone } from '@/utils/time';
import { t } from '@/utils/words';
import { TICKED } from './fill';

interface MissingFieldProps {
  gate: GateView;
  missing: Missing;
  sentence: string;
  answer: string;
  onAnswer(answer: string): void;
}

/** One thing that is missing, with the means to fill it in where there is one. */
export function MissingField({ gate, missing, sentence, answer, onAnswer }: MissingFieldProps) {
  const { criterion } = missing;
  const line = (type: 'text' | 'date', more: { inputMode?: 'decimal'; max?: string } = {}) => (
    <Field
      label={sentence}
      type={type}
      value={answer}
      maxLength={300}
      {...more}
      onInput={(event) => onAnswer(event.currentTarget.value)}
    />
  );
  switch (criterion.kind) {
    case 'check':
      return <Tick label={criterion.text} answer={answer} onAnswer={onAnswer} />;
    case 'field':
      if (criterion.field === 'closeDate') return line('date');
      return criterion.field === 'value' ? line('text', { inputMode: 'decimal' }) : line('text');
    case 'custom': {
      const field = gate.fields.find(({ id }) => id === criterion.fieldId);
      if (field?.type === 'checkbox')
        return <Tick label={field.name} answer={answer} onAnswer={onAnswer} />;
      if (field?.type === 'choice' || field?.type === 'choices')
        return (
          <Choice
            label={sentence}
            choices={field.options.map((option) => ({ value: option, name: option }))}
            answer={answer}
            onAnswer={onAnswer}
          />
        );
      if (field?.type === 'person')
        return <PersonChoice {...{ gate, sentence, answer, onAnswer }} />;
      if (field?.type === 'date') return line('date');
      const isNumber = field?.type === 'number' || field?.type === 'money';
      return isNumber ? line('text', { inputMode: 'decimal' }) : line('text');
    }
    case 'activity': {
      const wanted = criterion.role.trim().toLowerCase();
      const isThere =
        !wanted || gate.people.some(({ role }) => role.trim().toLowerCase() === wanted);
      if (criterion.activity === 'email' || !isThere) return <p>{sentence}</p>;
      return (
        <div class="move-when">
          {line('date', { max: dateOf(Date.now(), userZone()) })}
          <p class="small muted">{t('gate_took_place')}</p>
        </div>
      );
    }
    case 'role':
      return <PersonChoice {...{ gate, sentence, answer, onAnswer }} />;
    case 'people':
      return <MorePeople {...{ gate, sentence, answer, onAnswer }} />;
  }
}

interface TickProps {
  label: string;
  answer: string;
  onAnswer(answer: string): void;
}

function Tick({ label, answer, onAnswer }: TickProps) {
  return (
    <label class="move-tick">
      <input
        type="checkbox"
        checked={answer === TICKED}
        onChange={(event) => onAnswer(event.currentTarget.checked ? TICKED : '')}
      />
      <span dir="auto">{label}</span>
    </label>
  );
}

interface ChoiceProps {
  label: string;
  choices: { value: string; name: string }[];
  answer: string;
  onAnswer(answer: string): void;
}

function Choice({ label, choices, answer, onAnswer }: ChoiceProps) {
  return (
    <Select label={label} value={answer} onChange={(event) => onAnswer(event.currentTarget.value)}>
      <option value="">{t('gate_choose')}</option>
      {choices.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </Select>
  );
}

interface PeopleProps {
  gate: GateView;
  sentence: string;
  answer: string;
  onAnswer(answer: string): void;
}

function PersonChoice({ gate, sentence, answer, onAnswer }: PeopleProps) {
  if (gate.people.length === 0) return <MorePeople {...{ gate, sentence, answer, onAnswer }} one />;
  return (
    <Choice
      label={sentence}
      choices={gate.people.map(({ contactId, name }) => ({ value: contactId, name }))}
      answer={answer}
      onAnswer={onAnswer}
    />
  );
}

/** Finds people by the first letters; their ids are the answer. */
function MorePeople({ gate, sentence, answer, onAnswer, one }: PeopleProps & { one?: boolean }) {
  const [query, setQuery] = useState('');
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const found = useSearch(query).data?.people ?? [];
  const chosen = answer.split(' ').filter(Boolean);
  const has = new Set([...chosen, ...gate.people.map((person) => person.contactId)]);
  const choices = query.trim() ? found.filter(({ contactId }) => !has.has(contactId)) : [];
  return (
    <div class="move-people">
      <Field
        label={sentence}
        type="search"
        placeholder={t('popup_person_add')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      {choices.length > 0 && (
        <ul class="lines" aria-label={t('popup_search_people')}>
          {choices.slice(0, 5).map(({ contactId, name }) => (
            <li key={contactId}>
              <button
                type="button"
                class="line"
                onClick={() => {
                  setQuery('');
                  setNames((before) => new Map(before).set(contactId, name));
                  onAnswer(one ? contactId : [...chosen, contactId].join(' '));
                }}
              >
                <span class="cut" dir="auto">
                  {name}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <ul class="chips">
          {chosen.map((contactId) => (
            <li key={contactId} class="chip">
              <bdi>{names.get(contactId)}</bdi>
              <Button
                look="quiet"
                icon="close"
                aria-label={t('gate_person_remove', names.get(contactId) ?? '')}
                onClick={() => onAnswer(chosen.filter((other) => other !== contactId).join(' '))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
