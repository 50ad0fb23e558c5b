import type { Theme } from '@/utils/host';
import { lightness } from '@/utils/page/lightness';

/**
 * Light or dark by what is painted behind everything: Calendar's own setting wins over the
 * system's and leaves no attribute to go by (2026-11-22).
 */
export function readTheme(page: Document): Theme {
  for (const element of [page.body, page.documentElement]) {
    const light = element && lightness(getComputedStyle(element).backgroundColor);
    if (light !== null && light !== undefined) return light < 0.5 ? 'dark' : 'light';
  }
  // Nothing is painted: the text must stand out from the canvas of the browser.
  const text = page.body && lightness(getComputedStyle(page.body).color);
  return text !== null && text > 0.6 ? 'dark' : 'light';
}
