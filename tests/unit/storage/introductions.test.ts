import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBegun } from '@/storage/begun';
import { log } from '@/storage/capture';
import { editContact } from '@/storage/contacts';
import { countsOf } from '@/storage/day-rows';
import { rebuildStep, startRebuild } from '@/storage/days-rebuild';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal, editDeal, removeDeal } from '@/storage/deals';
import type { MarginDb } from '@/storage/margin-db';
import { pipeline } from '@/storage/pipelines';
import { mergeRecords } from '@/storage/quality/merge';
import { removeContact } from '@/storage/removals';
import { undo } from '@/storage/undo';
import type { Counts } from '@/utils/rules/reports/counts';
import { userZone } from '@/utils/time';
import { recountedDays } from '../../history/recount';
import { freshDatabase, idAt, know, ME, mail, meeting, threadSubject } from './world';

const DAY = 86_400_000;
const NOW = Date.now();
const me = { address: ME, name: 'Robin' };
const PEOPLE = ['ana', 'ben', 'caro', 'dee', 'ana.private'].map((name) => ({
  address: `${name}@acme.example`,
  name,
}));
const one = fc.nat({ max: PEOPLE.length - 1 });

type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number];
const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('mail' as const),
        daysAgo: fc.integer({ min: 1, max: 9 }),
        by: fc.option(one, { nil: null }),
        to: fc.uniqueArray(one, { minLength: 1, maxLength: 3 }),
      }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('know' as const), who: one }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constantFrom('remove' as const, 'own address' as const, 'deal' as const),
        who: one,
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('merge' as const), who: one, into: one }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constantFrom('win' as const, 'worth' as const, 'drop deal' as const),
        which: fc.nat({ max: 3 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('recount' as const) }) },
  ),
  { minLength: 4, maxLength: 14 },
);

/** Carries out one step; what cannot be done at this point is refused, and changes nothing. */
async function carryOut(db: MarginDb, step: Step, changes: string[]): Promise<void> {
  const contact = async (who: number) =>
    (
      await db.contacts
        .where('emails')
        .equals(PEOPLE[who]?.address ?? '')
        .first()
    )?.id ?? '';
  const deal = async (which: number) => (await db.deals.toArray())[which];
  const did = async (work: Promise<{ change: string | null }>) => {
    const { change } = await work;
    if (change) changes.push(change);
  };
  switch (step.do) {
    case 'mail': {
      const at = NOW - step.daysAgo * DAY;
      const from = (step.by !== null && PEOPLE[step.by]) || me;
      const others = step.to.flatMap((to) => (to === step.by ? [] : (PEOPLE[to] ?? [])));
      const to = from === me ? others : [me, ...others];
      const seen = mail({ at, from, to, threadId: idAt(at, step.daysAgo) });
      return did(log({ subject: threadSubject([seen]), headers: [] }));
    }
    case 'know':
      await know(PEOPLE[step.who] ?? me);
      return;
    case 'remove':
      return did(removeContact({ contactId: await contact(step.who) }));
    case 'own address': {
      const contactId = await contact(step.who);
      const emails = [`new${step.who}@acme.example`];
      return did(editContact({ contactId, emails }));
    }
    case 'deal': {
      const anchor = { kind: 'contact' as const, contactId: await contact(step.who) };
      const wanted = { anchor, name: 'Refit', value: 900, currency: 'EUR', stageId: null };
      return did(createDeal(wanted));
    }
    case 'merge':
      return did(
        mergeRecords({
          of: 'contacts',
          keep: await contact(step.into),
          drop: await contact(step.who),
          take: [],
        }),
      );
    case 'win': {
      const stageId = (await pipeline()).columns.find(({ stage }) => stage.outcome === 'won')?.stage
        .id;
      const closing = { reason: 'Trust', competitor: '', objection: '' };
      const dealId = (await deal(step.which))?.id ?? '';
      return did(moveDeal({ dealId, stageId: stageId ?? '', closing }));
    }
    case 'worth': {
      const row = await deal(step.which);
      const edit = { dealId: row?.id ?? '', name: 'Refit', closeDate: null, nextStep: '' };
      return did(editDeal({ ...edit, value: (row?.value ?? 0) + 10.5, currency: 'USD' }));
    }
    case 'drop deal':
      return did(removeDeal({ dealId: (await deal(step.which))?.id ?? '' }));
    case 'undo':
      return did(undo({ change: changes.at(-1 - step.back) ?? '' }));
    case 'recount':
      await startRebuild(userZone());
      // It is cut off after the first step; what comes next is written in the midst of it.
      await rebuildStep();
  }
}

const OF_THEM = /^introduced:/;

async function introductionsCounted(db: MarginDb): Promise<Record<string, Counts>> {
  const rows = await db.days.toArray();
  return Object.fromEntries(
    rows.filter(({ key }) => OF_THEM.test(key)).map((row) => [row.key, countsOf(row)]),
  );
}

async function introductionsThere(db: MarginDb): Promise<Record<string, Counts>> {
  const [contacts, deals] = await Promise.all([db.contacts.toArray(), db.deals.toArray()]);
  const rows = { contacts, deals, activities: [], stageMoves: [] };
  const all = recountedDays(rows, userZone());
  return Object.fromEntries(Object.entries(all).filter(([key]) => OF_THEM.test(key)));
}

test('whatever is done, the counters say who introduced whom as the rows do', {
  timeout: 120_000,
}, async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (wanted) => {
      const db = freshDatabase();
      const changes: string[] = [];
      await know(PEOPLE[0] ?? me);
      await know(PEOPLE[1] ?? me);
      for (const step of wanted) {
        await carryOut(db, step, changes).catch((error: unknown) => {
          if (!(error instanceof Error) || error.name !== 'Refused') throw error;
        });
      }
      for (let done = false; !done; ) ({ done } = await rebuildStep());
      const there = await introductionsThere(db);
      found += Object.keys(there).length;
      expect(await introductionsCounted(db)).toEqual(there);
    }),
    { numRuns: 120 },
  );
  expect(found).toBeGreaterThan(20);
});

test('a meeting that begins may have been where they met', async () => {
  const db = freshDatabase();
  const [ana = me, ben = me] = PEOPLE;
  for (const one of [ana, ben]) await know(one);
  const written = (daysAgo: number, to: (typeof PEOPLE)[number][]) => {
    const at = NOW - daysAgo * DAY;
    const seen = mail({ at, from: ana, to, threadId: idAt(at, daysAgo) });
    return log({ subject: threadSubject([seen]), headers: [] });
  };
  await written(30, [me]);
  // Logged ahead, and begun before the mail that seems to bring them.
  const startAt = NOW + 3_600_000;
  const guest = { ...ben, answer: 'accepted', type: 'person', organizer: false } as const;
  const later = meeting({ startAt, endAt: startAt + 1_800_000, guests: [guest] });
  await log({ subject: { kind: 'meeting', meeting: later }, headers: [] });
  await written(-1, [me, ben]);
  // By the day, the month and the year.
  expect(Object.keys(await introductionsCounted(db))).toHaveLength(3);
  expect(await countBegun(startAt + 1)).toBe(1);
  expect(await introductionsThere(db)).toEqual({});
  expect(await introductionsCounted(db)).toEqual({});
});
