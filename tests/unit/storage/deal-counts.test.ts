import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addContact } from '@/storage/contacts';
import { countsOf } from '@/storage/day-rows';
import { rebuildStep, startRebuild } from '@/storage/days-rebuild';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal, editDeal, removeDeal } from '@/storage/deals';
import type { MarginDb } from '@/storage/margin-db';
import { pipeline } from '@/storage/pipelines';
import { savePlaybook } from '@/storage/playbooks';
import { endPlay, startPlay } from '@/storage/plays';
import { addActivity, removeActivity } from '@/storage/records/activity';
import { recountDays } from '@/storage/reports';
import { addSignal } from '@/storage/signals';
import { undo } from '@/storage/undo';
import { write } from '@/storage/write';
import { userZone } from '@/utils/time';
import { recountedDays } from '../../history/recount';
import { ANA, BEN, freshDatabase, uuid } from './world';

const which = fc.nat({ max: 2 });
type Step = (typeof steps extends fc.Arbitrary<infer T> ? T : never)[number];
const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constantFrom('deal', 'play', 'end', 'win', 'lose', 'worth', 'drop', 'mark', 'unsay'),
        which,
      }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('win', 'mark', 'play'), which }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('trade', 'undo', 'recount'), which }) },
  ),
  { minLength: 5, maxLength: 16 },
);

async function carryOut(db: MarginDb, step: Step, changes: string[]): Promise<void> {
  const did = async (work: Promise<{ change: string | null }>) => {
    const { change } = await work;
    if (change) changes.push(change);
  };
  const dealId = async () => (await db.deals.toArray())[step.which]?.id ?? '';
  const to = async (outcome: string) =>
    (await pipeline()).columns.find(({ stage }) => stage.outcome === outcome)?.stage.id ?? '';
  const closing = { reason: 'Fit', competitor: '', objection: '' };
  switch (step.do) {
    case 'deal': {
      const contactId = (await db.contacts.toArray())[step.which % 2]?.id ?? '';
      const anchor = { kind: 'contact', contactId } as const;
      return did(createDeal({ anchor, name: 'Refit', value: 90, currency: 'EUR', stageId: null }));
    }
    case 'play': {
      const playbookId = (await db.playbooks.toArray())[step.which]?.id ?? '';
      return did(startPlay({ dealId: await dealId(), playbookId }));
    }
    case 'end':
      return did(endPlay({ playId: (await db.plays.toArray())[step.which]?.id ?? '' }));
    case 'win':
      return did(moveDeal({ dealId: await dealId(), stageId: await to('won'), closing }));
    case 'lose':
      return did(moveDeal({ dealId: await dealId(), stageId: await to('lost'), closing }));
    case 'worth': {
      const edit = { name: 'Refit', closeDate: null, nextStep: '', value: 10.5 + step.which };
      return did(editDeal({ dealId: await dealId(), ...edit, currency: 'USD' }));
    }
    case 'drop':
      return did(removeDeal({ dealId: await dealId() }));
    case 'mark': {
      const activityId = (await db.activities.toArray())[step.which % 2]?.id ?? '';
      const kind = step.which === 0 ? 'signal' : 'objection';
      return did(addSignal({ activityId, kind, tag: 'Price', quote: 'Too expensive' }));
    }
    case 'unsay':
      return did(
        removeActivity({ activityId: (await db.activities.toArray())[step.which]?.id ?? '' }),
      );
    case 'trade': {
      const industry = ['Hotels', 'Ships', ''][step.which] ?? '';
      const [company] = await db.companies.toArray();
      return did(
        write({ actor: 'person', source: 'test' }, async (scope) => {
          if (company) await scope.put('companies', { ...company, industry });
          return {};
        }),
      );
    }
    case 'undo':
      return did(undo({ change: changes.at(-1 - step.which) ?? '' }));
    case 'recount':
      await startRebuild(userZone());
      // Cut off early; what comes next is written in the midst of it.
      for (let steps = 0; steps < 4; steps++) await rebuildStep();
  }
}

const PARTS = ['cust', 'cust-segment', 'objection', 'play', 'signal'];
const OF_DEALS = new RegExp(`^(${PARTS.join('|')}):`);

async function kept(db: MarginDb) {
  const rows = (await db.days.toArray()).filter(({ key }) => OF_DEALS.test(key));
  return Object.fromEntries(rows.map((row) => [row.key, countsOf(row)]));
}

async function there(db: MarginDb) {
  const rows = {
    companies: await db.companies.toArray(),
    activities: [],
    deals: await db.deals.toArray(),
    stageMoves: await db.stageMoves.toArray(),
    plays: await db.plays.toArray(),
    signals: await db.signals.toArray(),
  };
  const all = recountedDays(rows, userZone());
  return Object.fromEntries(Object.entries(all).filter(([key]) => OF_DEALS.test(key)));
}

/** Two people of a company, one note on each, and a deal with one of them. */
async function scene(): Promise<MarginDb> {
  const db = freshDatabase();
  for (const person of [ANA, BEN]) {
    const known = { ...person, company: 'Acme', source: 'test' };
    const { contactId } = await addContact(known);
    const anchor = { kind: 'contact', contactId } as const;
    await addActivity({
      ...{ kind: 'note', at: Date.now(), call: null, anchor, contactIds: null },
      text: 'Too expensive.',
    });
    await createDeal({ anchor, name: 'Filters', value: 100, currency: 'EUR', stageId: null });
  }
  const step = { id: uuid(1), text: 'Call', afterDays: 0, needs: null };
  const book = { playbookId: null, name: 'Revive', stageId: null, pauseOnReply: true };
  await savePlaybook({ ...book, steps: [step] });
  return db;
}

test('whatever is done, the counters say of playbooks, marks and buyers what the rows say', {
  timeout: 120_000,
}, async () => {
  const found = new Set<string>();
  await fc.assert(
    fc.asyncProperty(steps, async (wanted) => {
      const db = await scene();
      const changes: string[] = [];
      for (const step of wanted)
        await carryOut(db, step, changes).catch((error: unknown) => {
          if (!(error instanceof Error) || error.name !== 'Refused') throw error;
        });
      for (let done = false; !done; ) ({ done } = await rebuildStep());
      const rows = await there(db);
      for (const key of Object.keys(rows)) found.add(key.replace(/:(.).*/, ' $1'));
      expect(await kept(db)).toEqual(rows);
    }),
    { numRuns: 100 },
  );
  expect([...found].sort()).toEqual(
    PARTS.flatMap((part) => [`${part} d`, `${part} m`, `${part} y`]).sort(),
  );
});

test('counters of an earlier version are thrown away and counted anew', async () => {
  const db = await scene();
  const state = (await db.meta.get('days'))?.value;
  const earlier = Object.fromEntries(
    Object.entries(state ?? {}).filter(([name]) => name !== 'way'),
  );
  await db.meta.put({ key: 'days', value: earlier });
  await db.days.put({ key: 'd:2026-01-01', counts: '["cust:EUR:x",5,5]' });
  for (let done = false; !done; ) ({ done } = await recountDays({ zone: null }));
  expect(await db.days.get('d:2026-01-01')).toBeUndefined();
  expect(await kept(db)).toEqual(await there(db));
});
