import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formatMoney, parseAmount } from '@/components/ui/amount';

function speak(language: string) {
  fakeBrowser.i18n.getUILanguage = () => language;
}

beforeEach(() => speak('en'));

describe('an amount typed by a person', () => {
  it.each([
    ['en', '12,000', 12_000],
    ['en', '12.50', 12.5],
    ['en', '12,000.50', 12_000.5],
    ['en', '1,234,567', 1_234_567],
    ['en', '1 500', 1500],
    ['en', '0', 0],
    ['en', '.5', 0.5],
    ['en', '1.234', 1.234],
    ['de', '12.000', 12_000],
    ['de', '12.000,50', 12_000.5],
    ['de', '12,5', 12.5],
    ['de', '1.50', 1.5],
    ['de-CH', "1'500.25", 1500.25],
    ['fr', '1\u202f500,25', 1500.25],
    ['ar', '١٬٢٣٤٫٥', 1234.5],
  ])('is read in the habits of %s: %s', (language, typed, value) => {
    speak(language);
    expect(parseAmount(typed)).toBe(value);
  });

  it('is nothing when nothing is typed', () => {
    expect(parseAmount('')).toBeNull();
    expect(parseAmount('  ')).toBeNull();
  });

  it.each(['a lot', '-5', '12.5.5', '1e9', '5000000000000', '1,2,', '€'])(
    'is refused: %s',
    (typed) => {
      expect(parseAmount(typed)).toBeNaN();
    },
  );

  it('is written with cents only where there are any', () => {
    expect(formatMoney(12_000, 'EUR')).toBe('€12,000');
    expect(formatMoney(1950.5, 'EUR')).toBe('€1,950.50');
    expect(formatMoney(3000, 'JPY')).toBe('¥3,000');
  });
});
