/**
 * Phone numbers as people write them, compared by their digits. Which numbers are the same needs no
 * numbering plan: the last eight digits find the candidates, what stands before them decides. What
 * does need one, how a number is dialled from anywhere, is asked of a library in the workspace alone
 * (components/workspace/quality/phones.ts): with it the background would grow by 118 KB.
 */
export interface PhoneNumber {
  /** Without + and without the 0 or 00 that leads out of a town or a country. */
  digits: string;
  international: boolean;
  extension: string;
}

const EXTENSION = /(?:ext\.?|extension|x|#|durchwahl|dw|poste|int\.?)[\s.:]*(\d{1,6})\s*$/i;

/** Reads a number; null where there are too few digits for one (or too many). */
export function phoneNumber(text: string): PhoneNumber | null {
  const plain = isAscii(text) ? text : asciiDigits(text);
  const extension = EXTENSION.exec(plain)?.[1] ?? '';
  const number = plain.replace(EXTENSION, '').replace(/\(0\)/g, '');
  const all = number.replace(/\D+/g, '');
  const international =
    /^\s*(\+|\(\+|00(?=[1-9]))/.test(number) || (all.startsWith('011') && all.length > 11);
  const digits = all.replace(international ? /^(011|0+)/ : /^0+/, '');
  if (digits.length < 7 || digits.length > 15) return null;
  return { digits, international, extension };
}

/** What same numbers have in common; many other numbers may have it too. */
export function phoneKey({ digits, extension }: PhoneNumber): string {
  return `${digits.slice(-8)}x${extension}`;
}

/** Whether two numbers ring the same phone, one of them perhaps written without its country. */
export function isSamePhone(one: PhoneNumber, other: PhoneNumber): boolean {
  if (one.extension !== other.extension) return false;
  if (one.digits === other.digits) return true;
  const [short, long] = one.digits.length < other.digits.length ? [one, other] : [other, one];
  if (short.international || !long.digits.endsWith(short.digits)) return false;
  // A country's code has one to three digits.
  const before = long.digits.length - short.digits.length;
  return before <= 3 && short.digits.length >= 7;
}

/** Beginnings of mobile numbers after the country's code, where a country keeps them apart. */
const MOBILE: readonly [country: string, numbers: RegExp][] = [
  ['20', /^1/],
  ['212', /^[67]/],
  ['213', /^[567]/],
  ['234', /^[789]/],
  ['254', /^[17]/],
  ['27', /^[678]/],
  ['30', /^69/],
  ['31', /^6/],
  ['32', /^4/],
  ['33', /^[67]/],
  ['34', /^[67]/],
  ['351', /^9/],
  ['352', /^6/],
  ['353', /^8/],
  ['358', /^[45]/],
  ['359', /^(8[789]|9)/],
  ['36', /^[237]0/],
  ['380', /^(39|50|6[3678]|7[37]|9)/],
  ['381', /^6/],
  ['385', /^9/],
  ['39', /^3/],
  ['40', /^7/],
  ['41', /^7[4-9]/],
  ['420', /^[67]/],
  ['421', /^9/],
  ['43', /^6[5-9]/],
  ['44', /^7[1-57-9]/],
  ['45', /^[2-5]/],
  ['46', /^7/],
  ['47', /^[49]/],
  ['48', /^(4[5]|5|6|7[2389]|88)/],
  ['49', /^1[567]/],
  ['51', /^9/],
  ['52', /^1/],
  ['54', /^9/],
  ['55', /^\d\d9/],
  ['56', /^9/],
  ['57', /^3/],
  ['60', /^1/],
  ['61', /^4/],
  ['62', /^8/],
  ['63', /^9/],
  ['64', /^2/],
  ['65', /^[89]/],
  ['66', /^[689]/],
  ['7', /^9/],
  ['81', /^[789]0/],
  ['82', /^10/],
  ['84', /^[35789]/],
  ['86', /^1[3-9]/],
  ['880', /^1/],
  ['886', /^9/],
  ['90', /^5/],
  ['91', /^[6-9]/],
  ['92', /^3/],
  ['94', /^7/],
  ['962', /^7/],
  ['964', /^7/],
  ['966', /^5/],
  ['971', /^5/],
  ['972', /^5/],
  ['974', /^[3567]/],
  ['98', /^9/],
];

/** Whether a number is a mobile one: yes, no, or null where its plan does not tell (North America). */
export function isMobile({ digits, international }: PhoneNumber): boolean | null {
  if (!international) return null;
  for (const [country, numbers] of MOBILE)
    if (digits.startsWith(country)) return numbers.test(digits.slice(country.length));
  return null;
}

function isAscii(text: string): boolean {
  return !/[^\u0000-\u007f]/.test(text);
}

/** A text with the digits of all scripts as those of ASCII. */
export function asciiDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit);
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  // Digits of a script stand in order, and its zero is where the run of ten begins.
  for (let zero = code; zero > code - 10; zero--)
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
  return String((code % 16) % 10);
}
