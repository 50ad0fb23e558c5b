/**
 * Keys as they are written and kept: `Ctrl+K`, `?`, or two one after the other, `g p`. Shift is
 * named only where the key itself does not say it.
 */

const MODIFIERS = new Set(['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'CapsLock', 'Fn']);
/** What walks, leaves, or is typed with, in every screen; no command takes it. */
const RESERVED = new Set([
  'Tab',
  'Enter',
  'Escape',
  'Backspace',
  'Delete',
  'Space',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The keys of one press; null where it is no more than a modifier, or part of a composed letter. */
export function chordOf(event: Pressed): string | null {
  if (MODIFIERS.has(event.key) || ['Dead', 'Process', 'Unidentified'].includes(event.key))
    return null;
  const isHeld = event.ctrlKey || event.metaKey || event.altKey;
  const key = keyOf(event);
  const isNamed = key.length > 1;
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && (isHeld || isNamed) ? 'Shift+' : '',
    isHeld ? key.toUpperCase().replace(/^([A-Z])[A-Z]+$/i, () => key) : key,
  ].join('');
}

/** The key; on a keyboard of another script the Latin one in its place. */
function keyOf({ key, code, shiftKey }: Pressed): string {
  if (key === ' ') return 'Space';
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (!letter || key.length !== 1 || key.charCodeAt(0) < 0x250) return key;
  return shiftKey ? letter : letter.toLowerCase();
}

/** Whether a command may have a press as its key. */
export function isFree(chord: string): boolean {
  return !RESERVED.has(chord.split('+').at(-1) ?? '');
}

/** Works while something is typed, too. */
export function isHeld(chord: string): boolean {
  return /^(Ctrl|Alt)\+./.test(chord);
}

/** Whether two keys cannot both work: they are the same, or the one begins with the other. */
export function collide(a: string, b: string): boolean {
  if (!a || !b) return false;
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** How long the second of two keys may take (ms). */
const SEQUENCE_MS = 1500;

/** Follows what is pressed, and says which keys that were bound it makes. */
export class KeySequence {
  #first: { chord: string; at: number } | null = null;

  /**
   * The keys that a press completes; null where there are none. `waits` where it may be the first
   * of two.
   */
  press(
    chord: string,
    at: number,
    bound: ReadonlySet<string>,
  ): { keys: string | null; waits: boolean } {
    const first = this.#first;
    this.#first = null;
    if (first && at - first.at < SEQUENCE_MS) {
      const both = `${first.chord} ${chord}`;
      if (bound.has(both)) return { keys: both, waits: false };
    }
    if (bound.has(chord)) return { keys: chord, waits: false };
    for (const keys of bound)
      if (keys.startsWith(`${chord} `)) {
        this.#first = { chord, at };
        return { keys: null, waits: true };
      }
    return { keys: null, waits: false };
  }
}
