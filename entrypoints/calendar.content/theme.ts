import type { Theme } from '@/utils/host';

/** Light or dark by what is painted behind everything; settings and attributes of the page vary. */
export function readTheme(page: Document): Theme {
  for (const element of [page.body, page.documentElement]) {
    const shade = element && luminance(getComputedStyle(element).backgroundColor);
    if (shade !== null && shade !== undefined) return shade < 0.4 ? 'dark' : 'light';
  }
  const text = page.body && luminance(getComputedStyle(page.body).color);
  return text !== null && text > 0.6 ? 'dark' : 'light';
}

/** Relative luminance of `rgb(…)` from 0 (black) to 1; null where nothing opaque is painted. */
function luminance(color: string): number | null {
  const match = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+%?))?\)$/.exec(color);
  if (!match || (match[4] !== undefined && Number.parseFloat(match[4]) < 0.5)) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Calls back when the theme changed, at most once per frame. */
export function watchTheme(
  page: Document,
  callback: (theme: Theme) => void,
  signal: AbortSignal,
): void {
  let known = readTheme(page);
  let frame = 0;
  const check = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const theme = readTheme(page);
      if (theme === known || signal.aborted) return;
      known = theme;
      callback(theme);
    });
  };
  const watch = new MutationObserver(check);
  const attributes = {
    attributes: true,
    attributeFilter: ['class', 'style', 'data-theme', 'theme'],
  };
  watch.observe(page.documentElement, attributes);
  if (page.body) watch.observe(page.body, attributes);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', check, { signal });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    cancelAnimationFrame(frame);
  });
}
