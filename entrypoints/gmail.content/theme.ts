import type { Theme } from '@/utils/host';
import { lightness } from '@/utils/page/lightness';
import { GMAIL } from './selectors';

/**
 * Light or dark by what stands behind the mail, since Gmail's themes do not follow the system. The
 * surface is transparent in some themes; then the body tells, then the system (2026-11-22).
 */
export function readTheme(): Theme {
  const { body, documentElement } = document;
  const behind = [GMAIL.surface, GMAIL.view].map((name) => document.querySelector(name));
  for (const element of [...behind, body, documentElement]) {
    const light = element ? lightness(getComputedStyle(element).backgroundColor) : null;
    if (light !== null) return light < 0.5 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
