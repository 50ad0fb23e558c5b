import { useState } from 'preact/hooks';

/**
 * Text being written, kept for this tab until it is saved: it survives a switch to another thread,
 * a failed write and an update of the extension. `subjectKey` and `field` name it; null while
 * nothing was written.
 */
export function useDraft(
  subjectKey: string,
  field: string,
): [string | null, (text: string | null) => void] {
  const key = keyOf(subjectKey, field);
  const [text, setText] = useState(() => read(key));
  return [
    text,
    (next) => {
      setText(next);
      keep(key, next);
    },
  ];
}

/** Whether something was being written there, so that its form opens again. */
export function hasDraft(subjectKey: string, field: string): boolean {
  return read(keyOf(subjectKey, field)) !== null;
}

function keyOf(subjectKey: string, field: string): string {
  return `margin-draft:${field}:${subjectKey}`;
}

// The page's storage may be full or forbidden; the text then lives as long as the sidebar.
function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // See above.
  }
}
