/** Keeps `data-theme` of an element in step with the system's light or dark until aborted. */
export function followSystemTheme(root: HTMLElement, signal: AbortSignal): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    root.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  apply();
  dark.addEventListener('change', apply, { signal });
}
