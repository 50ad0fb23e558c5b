import { useEffect, useState } from 'preact/hooks';

/**
 * What the person chose, shown at once and until what is `stored` has changed; null otherwise.
 */
export function useChosen(stored: string): [string | null, (value: string | null) => void] {
  const [choice, setChoice] = useState<{ value: string; insteadOf: string } | null>(null);
  // Forgotten once something else is stored, or an Undo back to what was would bring it up again.
  useEffect(() => setChoice((now) => (now?.insteadOf === stored ? now : null)), [stored]);
  return [
    choice?.insteadOf === stored ? choice.value : null,
    (value) => setChoice(value === null ? null : { value, insteadOf: stored }),
  ];
}
