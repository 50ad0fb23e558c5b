/** Runs when the page has nothing better to do, within two seconds, unless aborted before. */
export function whenIdle(run: () => void, signal: AbortSignal): void {
  requestIdleCallback(
    () => {
      if (!signal.aborted) run();
    },
    { timeout: 2000 },
  );
}
