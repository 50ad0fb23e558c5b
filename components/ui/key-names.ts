import { t } from '@/utils/words';

const SIGNS: Record<string, string> = { Ctrl: '⌘', Alt: '⌥', Shift: '⇧' };

/** `Ctrl+K` as what is written on the keys: "Strg+K" on a German keyboard, "⌘+K" on a Mac's. */
export function keyNames(keys: string): string {
  const isMac = /mac/i.test(navigator.platform);
  return keys.replace(/\b(Ctrl|Alt|Shift)(?=\+)/g, (key) => {
    if (isMac) return SIGNS[key] ?? key;
    if (key === 'Alt') return key;
    return t(key === 'Ctrl' ? 'key_cap_ctrl' : 'key_cap_shift');
  });
}
