import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Calls, type InputOf, type OutputOf, retryable } from '@/components/background';
import { onChanged } from '@/utils/changes';

/**
 * Reading and writing for the sidebar. The pages of the extension use TanStack Query for this; in
 * a content script it would be a quarter of the 40 KB that a page may be made to load (measured
 * 2026-11-22), and the sidebar reads just two things.
 */

export interface Live<T> {
  data: T | undefined;
  error: unknown;
  /** Reading for the first time; never true while older data is there to show. */
  isPending: boolean;
  refetch: () => void;
}

/** Reads; gets what it answered before, and whether data changed since. */
export type Read<T> = (before: T | undefined, changed: boolean) => Promise<T>;

interface Answer<T> {
  topic: string;
  data?: T;
  error?: unknown;
}

/**
 * What `read` answers, read again when `key` changes and when data changed anywhere. Data stays
 * until newer data is there, as long as it is of the same `topic`. Without `read` nothing happens.
 */
export function useLive<T>(topic: string, key: string, read: Read<T> | null): Live<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ topic });
  const now = useRef({ read, answer });
  now.current = { read, answer };
  const reader = useMemo(
    () =>
      readerOf(async (changed) => {
        const run = now.current.read;
        const { data } = now.current.answer.topic === topic ? now.current.answer : {};
        const next: Answer<T> | null = run
          ? await run(data, changed).then(
              (newer) => ({ topic, data: newer }),
              (error) => ({ topic, data, error }),
            )
          : null;
        return () => next && setAnswer(next);
      }),
    [topic],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another question
  useEffect(() => reader.ask(false), [reader, key, read === null]);
  useEffect(() => {
    const end = new AbortController();
    whenDataChanges(() => reader.ask(true), end.signal);
    end.signal.addEventListener('abort', reader.stop);
    return () => end.abort();
  }, [reader]);

  const { data, error } = answer.topic === topic ? answer : {};
  return {
    data,
    error,
    isPending: read !== null && data === undefined && error === undefined,
    refetch: () => reader.ask(true),
  };
}

/**
 * Runs `work` on request, one run at a time: what is asked during a run is done once after it.
 * What the work returns is run unless the reader was stopped meanwhile.
 */
function readerOf(work: (changed: boolean) => Promise<() => void>) {
  let running = false;
  let asked: { changed: boolean } | null = null;
  let stopped = false;
  const run = async () => {
    running = true;
    while (asked && !stopped) {
      const { changed } = asked;
      asked = null;
      const show = await work(changed);
      if (!stopped) show();
    }
    running = false;
  };
  return {
    ask(changed: boolean): void {
      asked = { changed: changed || Boolean(asked?.changed) };
      if (!running) void run();
    },
    stop(): void {
      stopped = true;
    },
  };
}

/** Calls back when anything was written; for a tab in the background once it is looked at. */
function whenDataChanges(callback: () => void, signal: AbortSignal): void {
  let missed = false;
  const changed = () => {
    missed = document.hidden;
    if (!missed) callback();
  };
  onChanged(changed, signal);
  document.addEventListener('visibilitychange', () => missed && changed(), { signal });
}

interface Answered<T> {
  onSuccess?: (output: T) => void;
  onError?: (error: unknown) => void;
}

interface CallState<Input, Output> {
  isPending: boolean;
  error?: unknown;
  data?: Output;
  variables?: Input;
}

/** A writing call: `useCall('addNote').mutate({...})`. The change signal repaints what it changed. */
export function useCall<K extends keyof Calls>(name: K) {
  const [state, setState] = useState<CallState<InputOf<K>, OutputOf<K>>>({ isPending: false });
  const send = useMemo(() => retryable(name), [name]);
  const mutate = useCallback(
    async (input: InputOf<K>, { onSuccess, onError }: Answered<OutputOf<K>> = {}) => {
      setState({ isPending: true, variables: input });
      try {
        const data = await send(input);
        setState({ isPending: false, data, variables: input });
        onSuccess?.(data);
      } catch (error) {
        setState({ isPending: false, error, variables: input });
        onError?.(error);
      }
    },
    [send],
  );
  return { ...state, mutate, reset: () => setState({ isPending: false }) };
}
