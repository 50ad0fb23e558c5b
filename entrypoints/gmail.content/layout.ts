import { isShown } from '@/utils/page/elements';
import { GMAIL } from './selectors';

/**
 * Room beside the mail. Gmail works its inner widths out from the app's box when told of a resize;
 * margins on html or body do not move it (2026-11-22). Compose windows are fixed to the window, so
 * they are moved apart. Where the app does not give way, the page is left alone and the sidebar
 * lies above it.
 */
export interface Room {
  make(width: number): void;
  /** The page may have been built after room was asked for. */
  check(): void;
  /** Whether the sidebar stands there as a rail. */
  isRail(): boolean;
}

/** Wider than a rail, narrower than a sidebar. */
const RAIL_MAX = 100;

/**
 * What a compose window and the space around it take. Where there is less, it would stick out of
 * the window with its first field and Send, so it gets narrower (2026-11-22).
 */
const COMPOSE = 620;
const COMPOSE_MARGINS = 84;

/** How far the width given may be from the width asked for. */
const TOLERANCE = 24;

export function room(signal: AbortSignal): Room {
  let wanted = 0;
  let settledFor: Element | null = null;
  const style = document.createElement('style');

  function write(width: number): void {
    style.textContent = width > 0 ? rules(width) : '';
    if (!style.isConnected) (document.head ?? document.documentElement).append(style);
    window.dispatchEvent(new Event('resize'));
  }

  function check(): void {
    if (wanted === 0 || settledFor?.isConnected) return;
    const app = [...document.querySelectorAll(GMAIL.app)].find(isShown);
    const width = app?.getBoundingClientRect().width ?? 0;
    if (!app || width === 0) return;
    settledFor = app;
    write(wanted);
    const given = window.innerWidth - app.getBoundingClientRect().width;
    if (Math.abs(given - wanted) > TOLERANCE) write(0);
  }

  signal.addEventListener('abort', () => {
    style.remove();
    window.dispatchEvent(new Event('resize'));
  });

  return {
    make(width) {
      if (signal.aborted || width === wanted) return;
      wanted = width;
      settledFor = null;
      write(width);
      check();
    },
    check,
    isRail: () => wanted > 0 && wanted < RAIL_MAX,
  };
}

function rules(width: number): string {
  return `
${GMAIL.app} { width: calc(100vw - ${width}px) !important; }
${GMAIL.dock} { margin-inline-end: ${width}px !important; }
@media (max-width: ${width + COMPOSE}px) {
  ${GMAIL.dock} > *, ${GMAIL.dock} [role=dialog] {
    max-width: calc(100vw - ${width + COMPOSE_MARGINS}px) !important;
  }
}
`;
}
