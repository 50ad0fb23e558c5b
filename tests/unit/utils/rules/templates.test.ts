import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstName,
  gapsIn,
  MERGE_FIELDS,
  merged,
  renamedGaps,
  unknownGaps,
} from '@/utils/rules/templates';

describe('a text with gaps', () => {
  test('is filled with what is known, and keeps the gaps of what is not', () => {
    const text = 'Hello {first name}, about {deal} and {Company}: {discount}';
    const filled = merged(text, { 'first name': 'Ana', company: 'Acme', deal: '  ' });
    expect(filled).toBe('Hello Ana, about {deal} and Acme: {discount}');
    expect(gapsIn(filled)).toEqual(['deal', 'discount']);
    expect(unknownGaps(text)).toEqual(['discount']);
  });

  test('is never emptied silently: what was a gap is a value or stands there as it was', () => {
    const field = fc.constantFrom(...MERGE_FIELDS, 'discount');
    const plain = fc.string().filter((text) => !/[{}]/.test(text));
    const parts = fc.array(fc.tuple(plain, field), { minLength: 1, maxLength: 6 });
    const values = fc.dictionary(fc.constantFrom(...MERGE_FIELDS), plain);
    fc.assert(
      fc.property(parts, values, (pieces, known) => {
        const text = pieces.map(([words, name]) => `${words}{${name}}`).join('');
        const wanted = pieces
          .map(([words, name]) => words + (Reflect.get(known, name)?.trim() || `{${name}}`))
          .join('');
        expect(merged(text, known)).toBe(wanted);
      }),
    );
  });

  test('is called in another language and back', () => {
    const german: Record<string, string> = { name: 'Name', 'first name': 'Vorname' };
    const there = renamedGaps('{ first  name } {name} {other}', (name) => german[name]);
    expect(there).toBe('{Vorname} {Name} {other}');
  });

  test('calls people by their first name, also where the family stands first', () => {
    expect(['Ana Silva', 'Silva, Ana Maria', ' Ana ', ''].map(firstName)).toEqual([
      'Ana',
      'Ana',
      'Ana',
      '',
    ]);
  });
});
