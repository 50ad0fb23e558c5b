import { isAlive } from '../rpc';

/**
 * One observer for a whole page, so that everything which reads it looks at the same moment: at
 * most once per frame, and never for more than about a tenth of the time, however busy the page.
 */
export interface PageWatch {
  /** Calls back after the page changed, until aborted. */
  onChange(callback: () => void, signal: AbortSignal): void;
  /** Looks again soon, because of something that left no trace in the document. */
  poke(): void;
}

/** A run is followed by at least so many times its own duration without one. */
const REST = 9;
/** Frames do not come in a hidden tab, mail does. */
const HIDDEN_PAUSE_MS = 250;

export interface WatchOptions {
  /** Attributes whose change may mean something. */
  attributes: string[];
  /** Changes inside these are nobody's business: text being written, our own elements. */
  ignore: string;
  signal: AbortSignal;
  /** The extension was updated and this script cannot reach it any more. */
  onOrphaned(): void;
}

export function watchPage({ attributes, ignore, signal, onOrphaned }: WatchOptions): PageWatch {
  const callbacks = new Set<() => void>();
  let planned = false;
  let notBefore = 0;

  function plan(): void {
    if (planned || signal.aborted) return;
    planned = true;
    const wait = notBefore - performance.now();
    if (document.hidden) setTimeout(run, Math.max(wait, HIDDEN_PAUSE_MS));
    else if (wait > 16) setTimeout(() => requestAnimationFrame(run), wait);
    else requestAnimationFrame(run);
  }

  function run(): void {
    planned = false;
    if (signal.aborted) return;
    if (!isAlive()) {
      onOrphaned();
      return;
    }
    const start = performance.now();
    for (const callback of callbacks) attempt(callback);
    const end = performance.now();
    notBefore = end + (end - start) * REST;
  }

  const observer = new MutationObserver((records) => {
    if (!planned && records.some((record) => matters(record.target, ignore))) plan();
  });
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: attributes,
  });
  window.addEventListener('hashchange', plan, { signal });
  window.addEventListener('popstate', plan, { signal });
  // A tab that was hidden may have a frame waiting that never came.
  document.addEventListener(
    'visibilitychange',
    () => {
      planned = false;
      plan();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    callbacks.clear();
  });

  return {
    onChange(callback, until) {
      if (until.aborted) return;
      callbacks.add(callback);
      until.addEventListener('abort', () => callbacks.delete(callback));
      plan();
    },
    poke: plan,
  };
}

/** One reader that trips over the page must not blind the others. */
function attempt(callback: () => void): void {
  try {
    callback();
  } catch (error) {
    console.error('Margin CRM: reading the page failed', error);
  }
}

function matters(target: Node, ignore: string): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return !element?.closest(ignore);
}
