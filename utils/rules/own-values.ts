/** What a person may say in a field of their own, whoever asks: a dialog, a table, many rows at once. */

/** As much of a field as its values depend on. */
export interface OwnField {
  type: string;
  options: readonly string[];
}

export type OwnValue = string | number | boolean | string[];

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a value is one that the field may have. Nothing fits a formula, which is computed. */
export function fitsField({ type, options }: OwnField, value: OwnValue): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '' && value.length <= 4000;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'money':
      return typeof value === 'number' && value >= 0 && value <= 1e12;
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'choice':
      return typeof value === 'string' && options.includes(value);
    case 'choices':
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        value.length <= 100 &&
        new Set(value).size === value.length &&
        value.every((one) => options.includes(one))
      );
    case 'link':
      return typeof value === 'string' && value.length <= 2000 && safeUrl(value) !== null;
    case 'person':
      return typeof value === 'string' && UUID.test(value);
    case 'checkbox':
      return typeof value === 'boolean';
    default:
      return false;
  }
}

/** Whether this is a day that there is, such as 2026-02-28. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** A web or mail address that may be followed; `www.acme.com` is one of the web. Null for others. */
export function safeUrl(text: string): string | null {
  const trimmed = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/.test(trimmed) || !URL.canParse(whole)) return null;
  const { protocol, hostname } = new URL(whole);
  if (protocol === 'mailto:') return whole;
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return hostname.includes('.') || hostname === 'localhost' ? whole : null;
}
