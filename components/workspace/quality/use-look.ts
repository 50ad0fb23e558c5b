import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { background } from '@/components/queries';
import type { Wishes } from '@/utils/rules/quality';
import { changeReport, latest } from './latest';
import { keptOf, lookAtEverything } from './look';
import { type Report, withPairs } from './report';

export interface Look {
  report: Report | null;
  /** 0–1 while everything is looked at; null otherwise. */
  progress: number | null;
  error: unknown;
  start(): void;
  stop(): void;
  change(next: (report: Report) => Report): void;
}

/** Looks at all records when the page is opened first, and again when asked. */
export function useLook(wishes: Wishes | null): Look {
  const client = useQueryClient();
  const [report, setReport] = useState(latest.report);
  const [progress, setProgress] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(undefined);
  const running = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setProgress(null);
  }, []);

  const start = useCallback(() => {
    if (!wishes) return;
    running.current?.abort();
    const current = new AbortController();
    running.current = current;
    const { signal } = current;
    setError(undefined);
    setProgress(0);
    const since = Date.now();
    lookAtEverything(wishes, (done) => !signal.aborted && setProgress(done), signal)
      .then(async (found) => {
        latest.report = found;
        setReport(found);
        setProgress(null);
        await background.markChecked({ since, pairs: keptOf(found) });
        await client.invalidateQueries({ queryKey: ['lastCheck'] });
      })
      .catch((failure: unknown) => {
        if (signal.aborted) return;
        setError(failure);
        setProgress(null);
      });
  }, [wishes, client]);

  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || latest.report || !wishes) return;
    begun.current = true;
    start();
  }, [wishes, start]);
  useEffect(() => () => running.current?.abort(), []);

  const change = useCallback((next: (before: Report) => Report) => {
    changeReport(next);
    setReport(latest.report);
  }, []);

  // Somebody was added beside a mail while this page stood open.
  const { data } = useQuery({
    queryKey: ['lookalikes'],
    queryFn: () => background.lookalikes({}),
  });
  useEffect(() => {
    if (data) change((before) => withPairs(before, data.pairs));
  }, [data, change]);

  return { report, progress, error, start, stop, change };
}
