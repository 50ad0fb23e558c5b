import { useEffect } from 'preact/hooks';

/** Has the browser ask before the page is left, as long as it does something that would be lost. */
export function useAskBeforeLeaving(isBusy: boolean): void {
  useEffect(() => {
    if (!isBusy) return undefined;
    const stop = new AbortController();
    window.addEventListener('beforeunload', (event) => event.preventDefault(), {
      signal: stop.signal,
    });
    return () => stop.abort();
  }, [isBusy]);
}

/** Whether leaving the page now would lose something: whoever draws it anew has to wait. */
export function asksBeforeLeaving(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}
