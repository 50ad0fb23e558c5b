import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPaused, type PlayFacts, type PlayStep, stepStates } from '@/utils/rules/plays';

const NOTHING = {
  fields: { value: null, closeDate: null, nextStep: '', company: null, owner: null, source: null },
  custom: {},
  people: [],
  checked: [],
};
const KINDS = ['email', 'call', 'meeting'] as const;
const kind = fc.constantFrom(...KINDS);
const step = fc.record({ id: fc.uuid(), activity: fc.option(kind) }).map(
  ({ id, activity }): PlayStep => ({
    id,
    text: id,
    afterDays: 0,
    needs: activity && { id, kind: 'activity', activity, role: '' },
  }),
);
const steps = fc.uniqueArray(step, { maxLength: 8, selector: ({ id }) => id });
const happened = fc.uniqueArray(
  fc.record({ id: fc.uuid(), kind, at: fc.nat(1000), contactId: fc.constant('p1') }),
  { maxLength: 10, selector: ({ id }) => id },
);
const doneBy = (all: PlayStep[], activities: PlayFacts['activities']) =>
  stepStates(all, { ...NOTHING, activities }, new Set()).map((state) => state.done);
const countOf = (of: (typeof KINDS)[number], all: PlayStep[]) =>
  all.filter(({ needs }) => needs?.kind === 'activity' && needs.activity === of).length;

describe('The steps of a play', () => {
  it('are done as often as something happened that fulfils one, and not more often', () => {
    fc.assert(
      fc.property(steps, happened, (all, activities) => {
        const done = doneBy(all, activities);
        for (const of of KINDS) {
          const ticked = all
            .filter((_, index) => done[index])
            .filter(({ needs }) => needs?.kind === 'activity' && needs.activity === of).length;
          const times = activities.filter((one) => one.kind === of).length;
          expect(ticked).toBe(Math.min(times, countOf(of, all)));
        }
      }),
    );
  });

  it('never open again because more happened', () => {
    fc.assert(
      fc.property(steps, happened, fc.nat(10), (all, activities, n) => {
        const fewer = doneBy(all, activities.slice(0, n));
        const more = doneBy(all, activities);
        expect(fewer.every((done, index) => !done || more[index])).toBe(true);
      }),
    );
  });

  it('without anything that fulfils them are the person’s to tick', () => {
    fc.assert(
      fc.property(steps, happened, (all, activities) => {
        const ticked = new Set(all.slice(0, 2).map(({ id }) => id));
        const states = stepStates(all, { ...NOTHING, activities }, ticked);
        for (const [index, one] of all.entries())
          if (!one.needs) expect(states[index]?.done).toBe(ticked.has(one.id));
          else if (ticked.has(one.id)) expect(states[index]?.done).toBe(true);
      }),
    );
  });
});

describe('A play', () => {
  it('is paused by a reply after its start or after it was taken up again', () => {
    const play = { startedAt: 100, pauseOnReply: true };
    expect(isPaused(play, null)).toBe(false);
    expect(isPaused(play, 90)).toBe(false);
    expect(isPaused(play, 110)).toBe(true);
    expect(isPaused({ ...play, resumedAt: 120 }, 110)).toBe(false);
    expect(isPaused({ ...play, resumedAt: 120 }, 130)).toBe(true);
    expect(isPaused({ ...play, pauseOnReply: false }, 110)).toBe(false);
  });
});
