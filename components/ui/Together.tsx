import { type Query, useQueryClient } from '@tanstack/preact-query';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from './Waiting';

/** What takes longer (ms) comes by itself after all: the rest is not kept from anybody for it. */
const PATIENCE_MS = 1000;

interface TogetherProps {
  /** What they ask for: the first part of the keys of their queries. */
  of: readonly string[];
  lines?: number;
  children: ComponentChildren;
}

/**
 * Parts of a screen that each ask for what they show, drawn once all of them have an answer, be it
 * an error: one that came late would move what stands below it away from under the pointer.
 */
export function Together({ of, lines, children }: TogetherProps) {
  const client = useQueryClient();
  const [isShown, setShown] = useState(false);
  const [left] = useState(() => new Set(client.getQueryCache().findAll().filter(isForsaken)));

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn stays so
  useEffect(() => {
    const cache = client.getQueryCache();
    const names = new Set<unknown>(of);
    const isWaiting = () =>
      cache
        .findAll()
        .some(
          (query) =>
            names.has(query.queryKey[0]) &&
            query.state.status === 'pending' &&
            !(left.has(query) && isForsaken(query)),
        );
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      // Who got an answer may have drawn somebody by then who asks in turn.
      timer = setTimeout(() => (timer = setTimeout(() => isWaiting() || setShown(true))));
    };
    look();
    const stop = cache.subscribe(look);
    const patience = setTimeout(setShown, PATIENCE_MS, true);
    return () => {
      stop();
      clearTimeout(timer);
      clearTimeout(patience);
    };
  }, [client]);

  return (
    <>
      {!isShown && <Loading lines={lines} />}
      <div class="together" hidden={!isShown}>
        {children}
      </div>
    </>
  );
}

/** Whoever asked went away before the answer came. */
function isForsaken(query: Query): boolean {
  return query.state.status === 'pending' && query.getObserversCount() === 0;
}
