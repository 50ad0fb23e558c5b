import type { Subject } from '@/utils/host';
import type { PageWatch } from './page-watch';

/** A page with nothing open that the sidebar could be about. */
export const NOTHING: Subject = { kind: 'none', key: 'none' };

/** What a page is about, as its adapter reads it. */
export interface SubjectReader {
  look(): Subject;
  listen(callback: (subject: Subject) => void, signal: AbortSignal): void;
}

/** What helps to decide about a page that is still being drawn. */
export interface Doubt {
  /** What was said last. */
  readonly current: Subject;
  /** Nothing is missing: the next doubt has all the time again. */
  settled(subject: Subject): Subject;
  /**
   * Whether something that is missing may only be late: true for this many milliseconds since it
   * was first missed, after which the page is looked at once more.
   */
  mayBeLate(patience: number): boolean;
}

/**
 * Reads a page's subject anew whenever the page changed. The same object as long as nothing
 * changed, so that nobody draws anew for nothing.
 */
export function watchSubject(watch: PageWatch, decide: (doubt: Doubt) => Subject): SubjectReader {
  let current = NOTHING;
  let written = '';
  let doubtSince: number | null = null;

  const doubt: Doubt = {
    get current() {
      return current;
    },
    settled(subject) {
      doubtSince = null;
      return subject;
    },
    mayBeLate(patience) {
      const now = performance.now();
      if (doubtSince === null) {
        doubtSince = now;
        setTimeout(watch.poke, patience + 50);
      }
      return now - doubtSince < patience;
    },
  };

  function look(): Subject {
    const next = decide(doubt);
    const text = JSON.stringify(next);
    if (text !== written) {
      written = text;
      current = next;
    }
    return current;
  }

  return {
    look,
    listen(callback, signal) {
      let told = current;
      watch.onChange(() => {
        const next = look();
        if (next === told) return;
        told = next;
        callback(next);
      }, signal);
    },
  };
}
