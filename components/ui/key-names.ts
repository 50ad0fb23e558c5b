import { t } from '@/utils/words';

const SIGNS: Record<string, string> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

/**
 * `Ctrl+K` as what is written on the keys: "Strg+K" on a German keyboard, "⌘+K" on a Mac's. Letters
 * stand on them as capitals, so `g p` is "G P"; a letter that is a capital takes Shift: `E` is
 * "Shift+E".
 */
export function keyNames(keys: string): string {
  return keys.split(' ').map(chordNames).join(' ');
}

const HELD = /^(?:(?:Ctrl|Alt|Shift)\+)+(?=.)/;

function chordNames(chord: string): string {
  const [held = ''] = HELD.exec(chord) ?? [];
  const key = chord.slice(held.length);
  if (key === 'Enter') return '↵';
  const capital = key.toUpperCase();
  // A key with a name stays as it is, and so does ß, whose capital no keyboard has as one key.
  const cap = capital.length > 1 ? key : capital;
  const takesShift = held === '' && key.length === 1 && key !== key.toLowerCase();
  const named = takesShift ? 'Shift+' : held;
  return named.replace(/Ctrl|Alt|Shift/g, capOf) + cap;
}

function capOf(key: string): string {
  if (/mac/i.test(navigator.platform)) return SIGNS[key] ?? key;
  if (key === 'Alt') return key;
  return t(key === 'Ctrl' ? 'key_cap_ctrl' : 'key_cap_shift');
}
