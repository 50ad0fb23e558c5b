import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute, type FormulaValue, readFormula, renamedIn } from '@/utils/rules/formula';

const FIELDS: Record<string, FormulaValue> = {
  Value: 12000,
  Seats: 12,
  Name: 'Acme',
  'Close date': '2026-12-24',
  Empty: null,
  Paid: true,
};

function result(text: string, fields = FIELDS): FormulaValue | string {
  const read = readFormula(text);
  if (!read.ok) return `${read.problem}@${read.at}`;
  return compute(read.formula, (name) => fields[name] ?? null, '2026-11-28');
}

describe('A formula', () => {
  it.each<[string, FormulaValue]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['-2 * -3', 6],
    ['{Value} * 0.9', 10800],
    ['{Value} / 0', null],
    ['{Empty} + 1', null],
    ['{Nowhere} + 1', null],
    ['{Name} + 1', null],
    ['if({Seats} >= 10, "big", "small")', 'big'],
    ['IF(not {Paid}, 1, 2)', 'unexpected@7'],
    ['if(not({Paid}), 1, 2)', 2],
    ['if({Empty} > 1, 1)', null],
    ['{Name} & " (" & {Seats} & ")"', 'Acme (12)'],
    ['{Name} = "ACME"', true],
    ['days(today(), {Close date})', 26],
    ['days({Name}, today())', null],
    ['round({Value} / 7, 2)', 1714.29],
    ['max({Seats}, {Empty}, 3)', 12],
    ['and({Paid}, {Seats} < 20, or(false, true))', true],
    ['empty({Empty}) & empty({Name})', 'truefalse'],
  ])('%s', (text, value) => expect(result(text)).toEqual(value));

  it.each([
    ['', 'empty@0'],
    ['1 +', 'unclosed@3'],
    ['(1', 'unclosed@2'],
    ['"open', 'unclosed@0'],
    ['{open', 'unclosed@0'],
    ['1 2', 'unexpected@2'],
    ['eval("1")', 'function@0'],
    ['constructor', 'function@0'],
    ['if(1)', 'arguments@0'],
    ['1 $ 2', 'unexpected@2'],
  ])('%s cannot be read', (text, problem) => expect(result(text)).toBe(problem));

  it('never throws and never gives what is no value, whatever is written', () => {
    const piece = fc.oneof(
      fc.constantFrom('(', ')', 'if', 'max', ',', '{Value}', '"a"', '+', '*', '-', '&', '<', '='),
      fc.string({ maxLength: 4 }),
      fc.integer({ min: 0, max: 99 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        const read = readFormula(text);
        if (!read.ok) {
          expect(read.at).toBeLessThanOrEqual(text.length);
          return;
        }
        const value = compute(read.formula, (name) => FIELDS[name] ?? null, '2026-11-28');
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        else expect(value === null || ['string', 'boolean'].includes(typeof value)).toBe(true);
      }),
    );
  });

  it('ends however deep it is nested', () => {
    expect(result(`${'('.repeat(250)}1${')'.repeat(250)}`)).toMatch(/^too-long/);
    expect(result(`${'-'.repeat(499)}1`)).toMatch(/^too-long/);
    expect(result('1+'.repeat(400))).toBe('too-long@500');
  });

  it('computes as arithmetic does', () => {
    type Tree = { text: string; value: number };
    const { tree } = fc.letrec<{ tree: Tree; leaf: Tree; both: Tree }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('both')),
      leaf: fc.integer({ min: 0, max: 1000 }).map((n) => ({ text: String(n), value: n })),
      both: fc
        .tuple(tie('tree'), fc.constantFrom('+', '-', '*'), tie('tree'))
        .map(([a, operator, b]) => ({
          text: `(${a.text} ${operator} ${b.text})`,
          value:
            operator === '+'
              ? a.value + b.value
              : operator === '-'
                ? a.value - b.value
                : a.value * b.value,
        })),
    }));
    fc.assert(
      fc.property(tree, ({ text, value }) => {
        fc.pre(text.length <= 500);
        expect(result(text)).toBe(value);
      }),
    );
  });

  it('learns the new name of a field and touches no text', () => {
    expect(renamedIn('{budget} & "{Budget}" & { Budget }', 'Budget', 'Plan')).toBe(
      '{Plan} & "{Budget}" & {Plan}',
    );
  });
});
