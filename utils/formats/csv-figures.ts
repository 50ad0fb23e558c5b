import { asciiDigits } from '../rules/phone-number';

/** Figures and dates in tables of other countries, as those of this one are written. */

/**
 * Digits of any script, its signs for decimals and thousands, and full-width signs as those of
 * ASCII. Nothing else is made plain: `₨` would become letters, and `5²` fifty-two.
 */
export function plainFigures(text: string): string {
  if (!/[^\u0000-\u007f]/.test(text)) return text;
  return text
    .replace(/\p{Nd}/gu, (digit) => asciiDigits(digit))
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.');
}

/** The year before the first of an era of Japan. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };

/** `令和6年` as the year that it is; the first of an era is called 元年. */
function withoutEra(text: string): string {
  return text.replace(
    /^(令和|平成|昭和|大正|明治)\s*(元|\d{1,2})(?=\s*[年./-])/,
    (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))}`,
  );
}

/**
 * A date or time with its figures in ASCII, the parts of a Japanese, Chinese or Korean one between
 * hyphens, and without the words that stand around a time of day.
 */
export function plainMoment(text: string): string {
  const plain = withoutEra(
    plainFigures(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').normalize('NFKC')),
  );
  const asian =
    /^(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*[日일.]?\s*(?:\([^)]{1,3}\)\s*)?(.*)$/.exec(
      plain,
    );
  if (asian) {
    const [, year, month, day, time = ''] = asian;
    return `${year}-${month}-${day} ${plainTime(time)}`.trim();
  }
  const numeric =
    /^(?:\p{L}{2,12}\.?[,،]?\s+)?(\d{1,4}[./-]\d{1,2}[./-]\d{2,4})(?:[T,\s]+(.*))?$/u.exec(plain);
  if (!numeric) return plain.replace(/\s+(?:г\.?|uhr)$/i, '');
  const [, date = '', time = ''] = numeric;
  return `${date} ${plainTime(time)}`.trim();
}

/** `um 9:05 Uhr`, `à 13h07`, `1:07 p. m.`, `午後1時07分`, `오후 1:07`, `1:07 م`. */
function plainTime(text: string): string {
  const isLate = /午後|下午|오후|م$/.test(text);
  const isEarly = /午前|上午|오전|ص$/.test(text);
  const clock = text
    .replace(/午[前後]|[上下]午|오[전후]|[صم]$/g, '')
    .replace(/\b([ap])\.\s?m\b\.?/gi, '$1m')
    .replace(/^(?:at|um|à|kl\.?|a las)\s+|\s*uhr$/giu, '')
    .replace(
      /^\s*(\d{1,2})\s*[h時时시]\s*(\d{1,2})\s*[分분]?/i,
      (_, hour, minute) => `${hour}:${minute.padStart(2, '0')}`,
    )
    .trim();
  return `${clock}${isLate ? ' pm' : isEarly ? ' am' : ''}`;
}
