import { t } from '@/utils/words';
import { claimPage } from './claim';
import { type KeyboardShield, shieldKeyboard } from './keyboard-shield';

export interface PageStay {
  /** Aborts when a newer copy of the content script takes the page over. */
  signal: AbortSignal;
  shield: KeyboardShield;
  /**
   * The page was there first: Firefox brings a new or updated extension into open tabs
   * (2026-11-22). Keys typed in the sidebar then reach the page's shortcuts before our shield.
   */
  late: boolean;
}

/**
 * First thing a content script does, at document_start: null in frames, which may show anybody's
 * HTML, and in documents that are no pages.
 */
export function enterPage(): PageStay | null {
  if (window.top !== window || document.contentType !== 'text/html') return null;
  const signal = claimPage();
  // With the first word the browser fetches all it has, which takes longer than to show the sidebar
  // (2026-11-28): not in the same breath, the page may have its turn between.
  setTimeout(() => t('app_name'));
  const late = document.readyState !== 'loading';
  return { signal, shield: shieldKeyboard(signal), late };
}

/** Runs when the page has a body, at once if it has one. */
export function whenBodyExists(run: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (document.body) run();
  else document.addEventListener('DOMContentLoaded', () => run(), { once: true, signal });
}
