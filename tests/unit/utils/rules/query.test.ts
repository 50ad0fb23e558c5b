import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Condition, type Filter, readQuery, type Test, writeQuery } from '@/utils/rules/query';

const is = (key: string, text: string, op: Test['op'] = '', not = false): Condition => ({
  key,
  not,
  tests: [{ op, text }],
});

describe('The text of a filter', () => {
  it.each<[string, Partial<Filter>]>([
    ['company:acme', { conditions: [is('company', 'acme')] }],
    ['quiet:>14d', { conditions: [is('quiet', '14d', '>')] }],
    ['value:>=10.5', { conditions: [is('value', '10.5', '>=')] }],
    ['-tag:vip', { conditions: [is('tag', 'vip', '', true)] }],
    ['"Their budget":<5k', { conditions: [is('Their budget', '5k', '<')] }],
    ['company:"Acme, Inc."', { conditions: [is('company', 'Acme, Inc.')] }],
    ['email:ana@acme.example', { conditions: [is('email', 'ana@acme.example')] }],
    ['company:none', { conditions: [is('company', '', 'none')] }],
    ['company:"none"', { conditions: [is('company', 'none')] }],
    [
      'value:10..20 big "fat order"',
      {
        conditions: [{ key: 'value', not: false, tests: [{ op: '..', text: '10', to: '20' }] }],
        words: ['big', 'fat order'],
      },
    ],
    [
      'stage:lead,won',
      {
        conditions: [
          {
            key: 'stage',
            not: false,
            tests: [
              { op: '', text: 'lead' },
              { op: '', text: 'won' },
            ],
          },
        ],
      },
    ],
    ['stage:', {}],
    ['stage: lead', { words: ['lead'] }],
    ['"still open', { words: ['still open'] }],
    ['   ', {}],
  ])('%s', (text, filter) =>
    expect(readQuery(text)).toEqual({ conditions: [], words: [], ...filter }),
  );

  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.stringMatching(/^[a-z0-9 .,:"\\<>=-]{1,12}$/),
      fc.constantFrom('none', 'any', '..', 'a..b', '.', '-', '>1', '\\', '"', 'a.'),
    )
    .filter((value) => value.trim() !== '');
  const test: fc.Arbitrary<Test> = fc.oneof(
    fc.record({ op: fc.constantFrom<Test['op']>('', '=', '>', '>=', '<', '<='), text }),
    fc.record({ op: fc.constant<Test['op']>('..'), text, to: text }),
    fc.record({ op: fc.constantFrom<Test['op']>('none', 'any'), text: fc.constant('') }),
  );
  const filters: fc.Arbitrary<Filter> = fc.record({
    conditions: fc.array(
      fc.record({
        key: text,
        not: fc.boolean(),
        tests: fc.array(test, { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
    words: fc.array(
      text.map((word) => word.trim()),
      { maxLength: 3 },
    ),
  });

  it('is read as what was written', () =>
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readQuery(writeQuery(filter))).toEqual(filter);
      }),
      { numRuns: 1000 },
    ));

  it('means the same once it was read and written again, whatever was typed', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 40 }),
          fc.stringMatching(/^[ab1 .,:"\\<>=-]{0,24}$/),
        ),
        (typed) => {
          const filter = readQuery(typed);
          expect(readQuery(writeQuery(filter))).toEqual(filter);
        },
      ),
      { numRuns: 2000 },
    ));
});
