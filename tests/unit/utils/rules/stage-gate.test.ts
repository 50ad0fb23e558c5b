import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Criterion,
  type DealFacts,
  GATE_FIELDS,
  missingFor,
  stagesPassed,
} from '@/utils/rules/stage-gate';

const NOTHING: DealFacts = {
  fields: { value: null, closeDate: null, nextStep: '', company: null, owner: null, source: null },
  custom: {},
  people: [],
  checked: [],
  activities: [],
};
const OWN_FIELDS = new Map([
  ['f1', 'Budget code'],
  ['f2', 'Signed'],
]);

const word = fc.constantFrom('Decision maker', 'user', 'Champion');
const person = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const what: fc.Arbitrary<Criterion> = fc.oneof(
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('check' as const),
    text: fc.string({ minLength: 1 }),
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('field' as const),
    field: fc.constantFrom(...GATE_FIELDS),
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('custom' as const),
    fieldId: fc.constantFrom('f1', 'f2'),
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('activity' as const),
    activity: fc.constantFrom('email' as const, 'meeting' as const, 'call' as const),
    role: fc.oneof(fc.constant(''), word),
  }),
  fc.record({
    id: fc.uuid(),
    kind: fc.constant('people' as const),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ id: fc.uuid(), kind: fc.constant('role' as const), role: word }),
);
const facts: fc.Arbitrary<DealFacts> = fc.record({
  fields: fc.record({
    value: fc.option(fc.nat()),
    closeDate: fc.option(fc.constant('2026-12-01')),
    nextStep: fc.constantFrom('', ' ', 'Call'),
    company: fc.option(fc.constant('c')),
    owner: fc.option(fc.constant('Kim')),
    source: fc.option(fc.constant('Fair')),
  }),
  custom: fc.dictionary(
    fc.constantFrom('f1', 'f2'),
    fc.constantFrom<string | number | boolean | string[]>('', 'x', 0, true, false, []),
  ),
  people: fc.uniqueArray(fc.record({ contactId: person, role: fc.oneof(fc.constant(''), word) }), {
    selector: (one) => one.contactId,
  }),
  checked: fc.constant([]),
  activities: fc.array(
    fc.record({ kind: fc.constantFrom('email', 'meeting', 'call', 'note'), contactId: person }),
    { maxLength: 4 },
  ),
});
const stageOf = (criteria: Criterion[]) => ({
  id: 's',
  name: 'Proposal',
  outcome: 'open' as const,
  criteria,
});

/** The deal with everything done that a criterion asks for. */
function met(deal: DealFacts, criterion: Criterion): DealFacts {
  switch (criterion.kind) {
    case 'check':
      return { ...deal, checked: [...deal.checked, criterion.id] };
    case 'field':
      return { ...deal, fields: { ...deal.fields, [criterion.field]: 'x' } };
    case 'custom':
      return { ...deal, custom: { ...deal.custom, [criterion.fieldId]: 'x' } };
    case 'people':
      return {
        ...deal,
        people: [
          ...deal.people,
          ...Array.from({ length: criterion.count }, (_, n) => ({
            contactId: `new${n}`,
            role: '',
          })),
        ],
      };
    case 'role':
      return { ...deal, people: [...deal.people, { contactId: 'boss', role: criterion.role }] };
    case 'activity':
      return {
        ...deal,
        people: [...deal.people, { contactId: 'met', role: criterion.role }],
        activities: [...deal.activities, { kind: criterion.activity, contactId: 'met' }],
      };
  }
}

describe('What a stage asks for', () => {
  it('is all missing on a deal of which nothing is known, each thing once', () => {
    fc.assert(
      fc.property(fc.array(what, { maxLength: 8 }), (criteria) => {
        const missing = missingFor(NOTHING, [stageOf(criteria)], OWN_FIELDS);
        const ids = missing.map(({ criterion }) => criterion.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const criterion of criteria) {
          const { id: _, ...rest } = criterion;
          const isNamed = missing.some(
            ({ criterion: { id: __, ...other } }) => JSON.stringify(other) === JSON.stringify(rest),
          );
          expect(isNamed).toBe(true);
        }
      }),
    );
  });

  it('is no longer missing once it is done, and doing it never makes anything else missing', () => {
    fc.assert(
      fc.property(facts, fc.array(what, { minLength: 1, maxLength: 6 }), (deal, criteria) => {
        const stages = [stageOf(criteria)];
        const before = missingFor(deal, stages, OWN_FIELDS);
        for (const { criterion } of before) {
          const after = missingFor(met(deal, criterion), stages, OWN_FIELDS);
          const left = after.map((one) => one.criterion.id);
          expect(left).not.toContain(criterion.id);
          expect(before.map((one) => one.criterion.id)).toEqual(expect.arrayContaining(left));
        }
      }),
    );
  });

  it('is met when all of it is done', () => {
    fc.assert(
      fc.property(facts, fc.array(what, { maxLength: 6 }), (deal, criteria) => {
        const done = criteria.reduce(met, deal);
        expect(missingFor(done, [stageOf(criteria)], OWN_FIELDS)).toEqual([]);
      }),
    );
  });

  it('does not count a field that was taken away', () => {
    const gone: Criterion = { id: 'c', kind: 'custom', fieldId: 'gone' };
    expect(missingFor(NOTHING, [stageOf([gone])], OWN_FIELDS)).toEqual([]);
  });

  it('takes nought for a value and an unticked box for none', () => {
    const value: Criterion = { id: 'a', kind: 'field', field: 'value' };
    const signed: Criterion = { id: 'b', kind: 'custom', fieldId: 'f2' };
    const deal = { ...NOTHING, fields: { ...NOTHING.fields, value: 0 }, custom: { f2: false } };
    const missing = missingFor(deal, [stageOf([value, signed])], OWN_FIELDS);
    expect(missing.map(({ code, args }) => [code, args])).toEqual([['custom', ['Signed']]]);
  });

  it('wants the meeting to be with somebody in the role', () => {
    const criterion: Criterion = {
      id: 'a',
      kind: 'activity',
      activity: 'meeting',
      role: 'Decision maker',
    };
    const people = [
      { contactId: 'p1', role: 'decision MAKER ' },
      { contactId: 'p2', role: 'User' },
    ];
    const metWith = (contactId: string) =>
      missingFor(
        { ...NOTHING, people, activities: [{ kind: 'meeting', contactId }] },
        [stageOf([criterion])],
        OWN_FIELDS,
      );
    expect(metWith('p1')).toEqual([]);
    expect(metWith('p2')).toMatchObject([{ code: 'meeting_with', args: ['Decision maker'] }]);
  });
});

describe('A move', () => {
  const stage = (id: string, outcome: 'open' | 'won' | 'lost' = 'open') => ({
    id,
    name: id,
    outcome,
  });
  const STAGES = [stage('a'), stage('b'), stage('c'), stage('won', 'won'), stage('lost', 'lost')];
  const passed = (from: string, to: string) => stagesPassed(STAGES, from, to).map(({ id }) => id);

  it('has to meet what the stage it leaves and those it skips ask for', () => {
    expect(passed('a', 'b')).toEqual(['a']);
    expect(passed('a', 'c')).toEqual(['a', 'b']);
    expect(passed('b', 'won')).toEqual(['b', 'c']);
  });

  it('is free when it goes back, is lost, opens again or goes to another pipeline', () => {
    expect(passed('c', 'a')).toEqual([]);
    expect(passed('c', 'lost')).toEqual([]);
    expect(passed('won', 'b')).toEqual([]);
    expect(passed('elsewhere', 'c')).toEqual([]);
    expect(passed('a', 'elsewhere')).toEqual([]);
  });
});
