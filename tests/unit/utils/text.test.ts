import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText, standalone } from '@/utils/text';

const pieces = fc.constantFrom(
  ...['a', 'word', 'x'.repeat(15), ' ', '  ', '\n', '\t', '\u202e', '\u0007', 'ü', '😀', '\ud83d'],
  ...['\u00a0', '.', '>'],
);
const text = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));

test('a line that is clean already is what cleaning it gives', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (text, max) => {
      const cut = text.length > max * 4 ? text.slice(0, max * 4) : text;
      expect(cleanLine(text, max)).toBe(cleanText(cut.replace(/\s+/gu, ' '), max));
    }),
    { numRuns: 3000 },
  );
});

test('a text by itself is the same text', () => {
  fc.assert(fc.property(text, (text) => standalone(text) === text));
});
