/** Dates as the page shows them: localised, so nobody should ever parse them. */
let locale = 'en-US';

export function setLocale(lang: 'en' | 'de' | 'ja' | 'ar'): void {
  locale = { en: 'en-US', de: 'de-DE', ja: 'ja-JP', ar: 'ar-EG' }[lang];
}

export function clock(ms: number): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(ms);
}

/** In a list: the clock for today, the day for this year, else the full date. */
export function short(ms: number, now: number): string {
  const at = new Date(ms);
  const today = new Date(now);
  if (at.toDateString() === today.toDateString()) return clock(ms);
  const options: Intl.DateTimeFormatOptions =
    at.getFullYear() === today.getFullYear()
      ? { month: 'short', day: 'numeric' }
      : { year: '2-digit', month: 'numeric', day: 'numeric' };
  return new Intl.DateTimeFormat(locale, options).format(ms);
}

export function long(ms: number): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(ms);
}

export function medium(ms: number): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(ms);
}

/** "(2 days ago)" */
export function ago(ms: number, now: number): string {
  const minutes = Math.round((ms - now) / 60_000);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (Math.abs(minutes) < 60 * 24) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 1440), 'day');
}
