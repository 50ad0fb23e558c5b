import { keyNames } from '@/components/ui/key-names';
import { keysOf } from './bindings';
import { useShortcuts } from './use-keys';

/** For the button of a command: its keys, told to whoever points at it or listens to it. */
export function useKeyed(): (id: string) => {
  'data-command': string;
  title?: string;
  'aria-keyshortcuts'?: string;
} {
  const shortcuts = useShortcuts();
  return (id) => {
    const keys = keysOf(id, shortcuts);
    return {
      'data-command': id,
      ...(keys && { title: keyNames(keys), 'aria-keyshortcuts': spokenKeys(keys) }),
    };
  };
}

/** Keys as assistive technology takes them; nothing of two that are pressed one after the other. */
export function spokenKeys(keys: string | undefined): string | undefined {
  if (!keys || keys.includes(' ')) return undefined;
  if (/^[A-Z]$/.test(keys)) return `Shift+${keys}`;
  return keys.replace('Ctrl', 'Control').replace(/\+$/, 'Plus');
}
