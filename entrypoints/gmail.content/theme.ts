import type { Theme } from '@/utils/host';
import { GMAIL } from './selectors';

/**
 * Light or dark by what stands behind the mail, since Gmail's themes do not follow the system. The
 * surface is transparent in some themes; then the body tells, then the system (2026-11-22).
 */
export function readTheme(): Theme {
  for (const element of [document.querySelector(GMAIL.surface), document.body]) {
    const light = element ? lightness(getComputedStyle(element).backgroundColor) : null;
    if (light !== null) return light < 0.5 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/**
 * Relative luminance, 0 to 1, of `rgb(…)` or `rgba(…)` (WCAG 2, without the gamma step, which
 * tells light from dark no better); null for see-through and unknown colours.
 */
export function lightness(color: string): number | null {
  const parts = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?\s*\)$/.exec(
    color,
  );
  if (!parts) return null;
  const [, red = '', green = '', blue = '', alpha = '1'] = parts;
  const opacity = alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha);
  if (opacity < 0.5) return null;
  return (0.2126 * Number(red) + 0.7152 * Number(green) + 0.0722 * Number(blue)) / 255;
}
