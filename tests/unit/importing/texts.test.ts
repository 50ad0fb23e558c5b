import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Texts } from '@/utils/importing/texts';

it('numbers texts as a map does, whatever letters they are of, and gives them back', () => {
  const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(String.fromCharCode) });
  fc.assert(
    fc.property(fc.array(fc.oneof(anyText, fc.emailAddress()), { maxLength: 60 }), (list) => {
      const texts = new Texts();
      const numbers = new Map<string, number>();
      for (const text of [...list, ...list]) {
        const known = numbers.get(text);
        expect(texts.find(text)).toBe(known ?? -1);
        if (known === undefined) numbers.set(text, numbers.size);
        expect(texts.add(text)).toBe(numbers.get(text));
      }
      expect(texts.size).toBe(numbers.size);
      for (const [text, number] of numbers) expect(texts.at(number)).toBe(text);
    }),
  );
});

it('keeps a hundred thousand addresses apart, and a text longer than its room', () => {
  const texts = new Texts();
  const address = (number: number) => `person${number}@firm${number % 900}.example`;
  const long = 'é'.repeat(50_000);
  for (let number = 0; number < 50_000; number += 1) texts.add(address(number));
  expect(texts.add(long)).toBe(50_000);
  for (let number = 50_000; number < 100_000; number += 1) texts.add(address(number));
  expect(texts.size).toBe(100_001);
  expect(texts.at(50_000)).toBe(long);
  for (const number of [0, 1, 2047, 2048, 49_999]) {
    expect(texts.at(number)).toBe(address(number));
    expect(texts.find(address(number))).toBe(number);
  }
  expect(texts.at(100_000)).toBe(address(99_999));
  expect(texts.find(address(100_000))).toBe(-1);
});
