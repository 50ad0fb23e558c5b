import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pairs, TextNumbers } from '@/utils/importing/pairs';

const word = fc.integer({ min: 0, max: 0xffffffff });
const few = fc.integer({ min: 0, max: 40 });

test('pairs are numbered in the order in which they came, each once', () => {
  const pair = fc.oneof(fc.tuple(few, few), fc.tuple(word, word));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 3000, size: 'max' }), (pairs) => {
      const numbered = new Pairs();
      const numbers = new Map<string, number>();
      for (const [one, other] of pairs) {
        const name = `${one} ${other}`;
        expect(numbered.find(one, other)).toBe(numbers.get(name) ?? -1);
        if (!numbers.has(name)) numbers.set(name, numbers.size);
        const number = numbered.add(one, other);
        expect(number).toBe(numbers.get(name));
        expect(numbered.otherOf(number)).toBe(other);
      }
      expect(numbered.size).toBe(numbers.size);
    }),
    { numRuns: 30 },
  );
});

test('a hundred thousand texts that differ in little are all told apart', () => {
  const texts = new TextNumbers();
  let wrong = 0;
  for (let index = 0; index < 100_000; index += 1) {
    const text = `<m${index}@acme.example>`;
    if (texts.find(text) !== -1 || texts.add(text) !== index) wrong += 1;
  }
  expect(wrong).toBe(0);
  expect(texts.find('<m77@acme.example>')).toBe(77);
  expect(texts.size).toBe(100_000);
});
