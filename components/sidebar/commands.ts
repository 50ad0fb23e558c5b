import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const COMMANDS = ['toggle-sidebar', 'log-subject', 'write-note'] as const;
export type Command = (typeof COMMANDS)[number];

/** Hears the keyboard commands, which arrive as events on the element the sidebar stands in. */
export function useCommands(
  root: RefObject<HTMLElement | null>,
  run: (command: Command) => void,
): void {
  useEffect(() => {
    const place = root.current?.getRootNode();
    const target = place instanceof ShadowRoot ? place.host : root.current;
    const end = new AbortController();
    target?.addEventListener(
      'margin-command',
      (event) => {
        const name = event instanceof CustomEvent ? event.detail : null;
        const command = COMMANDS.find((one) => one === name);
        if (command) run(command);
      },
      { signal: end.signal },
    );
    return () => end.abort();
  });
}
