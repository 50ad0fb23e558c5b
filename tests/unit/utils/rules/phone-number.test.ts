import { expect, test } from 'vitest';
import { isSamePhone, phoneNumber } from '@/utils/rules/phone-number';

const isSame = (one: string, other: string) => {
  const [a, b] = [phoneNumber(one), phoneNumber(other)];
  return a !== null && b !== null && isSamePhone(a, b);
};

test.each([
  ['011 49 30 1234567', '+49 30 1234567'],
  ['٠٠٩٦٦ ٥٠ ١٢٣ ٤٥٦٧', '+966501234567'],
  ['０３－１２３４－５６７８', '+81 3-1234-5678'],
  ['+33 (0)6 12 34 56 78', '06.12.34.56.78'],
  // Turin begins like the way out of North America.
  ['011 555 1234', '+39 011 555 1234'],
])('%s and %s are the same', (one, other) => {
  expect(isSame(one, other)).toBe(true);
});
