/**
 * The first whole number in a text, in whatever digits the language writes (`12`, `١٢`, `१२`);
 * null where there is none. At most nine digits.
 */
export function firstNumber(text: string): number | null {
  const digits = /\p{Nd}{1,9}/u.exec(text.slice(0, 1000))?.[0];
  if (!digits) return null;
  let value = 0;
  for (const digit of digits) value = value * 10 + digitValue(digit);
  return value;
}

/** Unicode puts the ten digits of a script in a row that begins at …0 or …6 of its sixteen. */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  const start = point & ~0xf;
  const first = /^\p{Nd}$/u.test(String.fromCodePoint(start)) ? start : start + 6;
  return point - first;
}
