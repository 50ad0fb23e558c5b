import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { COMMAND_EVENT, type Command, commandOf } from '@/utils/commands';

/** Hears the keyboard commands, which arrive as events on the shadow root the sidebar stands in. */
export function useCommands(
  root: RefObject<HTMLElement | null>,
  run: (command: Command) => void,
): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const place = root.current?.getRootNode();
    const target = place && 'host' in place ? place : root.current;
    const end = new AbortController();
    target?.addEventListener(
      COMMAND_EVENT,
      (event) => {
        const command = commandOf('detail' in event ? event.detail : null);
        if (command) latest.current(command);
      },
      { signal: end.signal },
    );
    return () => end.abort();
  }, [root]);
}
