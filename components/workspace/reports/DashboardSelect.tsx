import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Select } from '@/components/ui/Field';
import { LIMITS } from '@/utils/limits';
import { t } from '@/utils/words';

interface DashboardSelectProps {
  label: string;
  choices: readonly (readonly [value: string, words: string])[];
  /** Why something cannot be chosen. */
  note: string | null;
  onChoose(value: string): void;
}

/** What can be put onto a dashboard, or where to; stays, and says why, when nothing is left. */
export function DashboardSelect({ label, choices, note, onChoose }: DashboardSelectProps) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const isOver = choices.length === 0;
  // The last choice takes the focus from the field; what says why has it then.
  useLayoutEffect(() => {
    if (isOver && document.activeElement === select.current) line.current?.focus();
  }, [isOver]);
  return (
    <>
      <Select
        label={label}
        value=""
        disabled={isOver}
        aria-describedby={note ? id : undefined}
        selectRef={select}
        onChange={({ currentTarget }) => {
          if (currentTarget.value) onChoose(currentTarget.value);
        }}
      >
        <option value="">{t('dashboard_choose')}</option>
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
      {note && (
        <p id={id} ref={line} tabIndex={-1} class="small muted">
          {note}
        </p>
      )}
    </>
  );
}

/** Said where a dashboard takes no more. */
export const fullWords = () => t('dashboard_full', String(LIMITS.dashboard));
