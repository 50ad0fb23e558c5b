import { uiDirection, uiLanguage } from '@/utils/words';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * How numbers are written in the interface language. Each format is made once: that takes longer than
 * drawing the card it stands on (2026-11-29).
 */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = uiLanguage() + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(uiLanguage(), options);
  formats.set(key, format);
  return format;
}

/** Money as people of the interface language write it: "€12,000", cents only where there are any. */
export function formatMoney(value: number, currency: string): string {
  try {
    const digits = Number.isInteger(value) ? 0 : undefined;
    const format = numberFormat({
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    return asOne(format.format(value));
  } catch {
    // A currency the browser does not know.
    return `${value} ${currency}`;
  }
}

/** "US$" stays as it is where writing runs from right to left, instead of "$US". */
export function asOne(money: string): string {
  return uiDirection() === 'rtl' ? money.replace(/[A-Z]+\p{Sc}/u, '\u2066$&\u2069') : money;
}

/**
 * Reads a typed amount in the habits of the interface language: "12,000.50", "12.000,50", "12 000",
 * "1'500", also in Arabic digits. Null when empty, NaN when it is no amount from 0 to 1e12.
 */
export function parseAmount(text: string): number | null {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/٬/g, '')
    .replace(/٫/g, '.')
    .replace(/[\s'’\u00a0\u202f]/g, '');
  if (!plain) return null;
  const marks = plain.replace(/\d/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const decimals = plain.length - last - 1;
  const isDecimal =
    last >= 0 &&
    // Both marks: the last one is the decimal. One mark once: decimal unless three digits follow
    // and the language groups with it.
    (new Set(marks).size > 1 ||
      (marks.length === 1 && (decimals !== 3 || plain[last] === decimalMark())));
  const whole = isDecimal ? plain.slice(0, last) : plain;
  // Thousands, or lakhs and crores.
  if (/[.,]/.test(whole) && !/^\d{1,3}([.,]\d{2,3})*[.,]\d{3}$/.test(whole)) return Number.NaN;
  const digits = whole.replace(/[.,]/g, '') + (isDecimal ? `.${plain.slice(last + 1)}` : '');
  const value = /^\d+(\.\d*)?$|^\.\d+$/.test(digits)
    ? Math.round(Number(digits) * 1000) / 1000
    : Number.NaN;
  return value <= 1e12 ? value : Number.NaN;
}

function decimalMark(): string {
  const parts = numberFormat({}).formatToParts(0.5);
  return parts.find((part) => part.type === 'decimal')?.value ?? '.';
}
