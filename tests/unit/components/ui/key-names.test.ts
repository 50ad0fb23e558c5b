// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyNames } from '@/components/ui/key-names';
import german from '@/public/_locales/de/messages.json';
import { sayFrom } from '@/utils/words';
import { speakEnglish } from '../../english';

afterEach(() => sayFrom(null));

describe('Keys are called', () => {
  it('what is written on a German keyboard', () => {
    sayFrom(Object.fromEntries(Object.entries(german).map(([key, { message }]) => [key, message])));
    expect(keyNames('Ctrl+Shift+A')).toBe('Strg+Umschalt+A');
    expect(keyNames('Alt+← Alt+→')).toBe('Alt+← Alt+→');
    expect(keyNames('Enter')).toBe('↵');
  });

  it('by their signs on a Mac', () => {
    vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
    expect(keyNames('Ctrl+K')).toBe('⌘+K');
    expect(keyNames('Alt+Shift+x')).toBe('⌥+⇧+X');
    expect(keyNames('E')).toBe('⇧+E');
  });

  it('by the capitals that stand on them, and a capital with what makes it one', () => {
    sayFrom(null);
    speakEnglish();
    expect(['g p', 'E', 'a', 'F2', '?', '+', 'Ctrl++', 'ß', 'я'].map(keyNames)).toEqual([
      ...['G P', 'Shift+E', 'A', 'F2', '?', '+', 'Ctrl++', 'ß', 'Я'],
    ]);
  });
});
