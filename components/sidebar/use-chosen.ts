import { useEffect, useState } from 'preact/hooks';

/**
 * What the person chose, shown at once and until what is `stored` has changed; null otherwise.
 * `before` is what they had chosen when they left.
 */
export function useChosen(
  stored: string,
  before: () => string | null = () => null,
): [string | null, (value: string | null) => void] {
  const [choice, setChoice] = useState(() => {
    const value = before();
    return value === null ? null : { value, insteadOf: stored };
  });
  // Forgotten once something else is stored, or an Undo back to what was would bring it up again.
  useEffect(() => setChoice((now) => (now?.insteadOf === stored ? now : null)), [stored]);
  return [
    choice?.insteadOf === stored ? choice.value : null,
    (value) => setChoice(value === null ? null : { value, insteadOf: stored }),
  ];
}
