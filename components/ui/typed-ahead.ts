export interface TypedAhead {
  text: string;
  /** Enter came after it. */
  entered: boolean;
}

const NOTHING: TypedAhead = { text: '', entered: false };

const HELD = new Set(['Shift', 'AltGraph', 'Control', 'Alt', 'CapsLock']);

let kept: TypedAhead = NOTHING;
let listening: AbortController | undefined;

/**
 * Keeps what is typed from now on for a box whose code is still being fetched. Without it the first
 * letters would go to the screen below, whose keys choose and delete.
 */
export function keepTyping(): void {
  takeTyped();
  const stop = new AbortController();
  listening = stop;
  const onKeyDown = (event: KeyboardEvent) => {
    // Held for a sign: an @ takes AltGr on many keyboards, which may say Ctrl and Alt together.
    if (HELD.has(event.key)) return;
    const isPlain = !event.metaKey && event.ctrlKey === event.altKey;
    const isLetter = isPlain && [...event.key].length === 1;
    if (isLetter) kept = { text: kept.text + event.key, entered: false };
    else if (event.key === 'Backspace') kept = { ...kept, text: kept.text.slice(0, -1) };
    else if (event.key === 'Enter') kept = { ...kept, entered: true };
    else return void takeTyped();
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('pointerdown', takeTyped, { capture: true, signal: stop.signal });
  // Before everything that listens to keys on the document.
  window.addEventListener('keydown', onKeyDown, { capture: true, signal: stop.signal });
}

/** What was typed until now; from here on keys go where they always go. */
export function takeTyped(): TypedAhead {
  const typed = kept;
  kept = NOTHING;
  listening?.abort();
  listening = undefined;
  return typed;
}
