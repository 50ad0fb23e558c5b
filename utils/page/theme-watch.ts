import type { Theme } from '../host';
import type { PageWatch } from './page-watch';

/** Looking at colours makes the browser work out styles, so once a second is enough. */
const PAUSE_MS = 1000;

/** Calls back when what `read` makes of the page's or the system's colours changed, until aborted. */
export function watchTheme(
  watch: PageWatch,
  read: () => Theme,
  callback: (theme: Theme) => void,
  signal: AbortSignal,
): void {
  let told = read();
  let planned = false;
  const look = () => {
    planned = false;
    const theme = read();
    if (signal.aborted || theme === told) return;
    told = theme;
    callback(theme);
  };
  watch.onChange(() => {
    if (planned) return;
    planned = true;
    setTimeout(look, PAUSE_MS);
  }, signal);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
}
