import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { log } from '@/storage/capture';
import { rebuildStep, startRebuild } from '@/storage/days-rebuild';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal } from '@/storage/deals';
import { noRelationship, recounted, withAdded } from '@/storage/kept';
import { pipeline } from '@/storage/pipelines';
import { personPage } from '@/storage/records/person';
import { reportRecords } from '@/storage/report-records';
import type { Contact, Touch } from '@/storage/schema';
import { undo } from '@/storage/undo';
import { ask, tableOf } from '../../history/ask';
import { ANA, BEN, freshDatabase, idAt, know, ME, mail, threadSubject } from './world';

const DAY = 86_400_000;
const NOW = Date.now();
const me = { address: ME, name: 'Robin' };
const CARO = { address: 'caro@delta.example', name: 'Caro Diaz' };
const dayOf = (daysAgo: number) => new Date(NOW - daysAgo * DAY).toISOString().slice(0, 10);

const logged = (daysAgo: number, from: typeof ANA, to: (typeof ANA)[]) => {
  const at = NOW - daysAgo * DAY;
  const seen = mail({ at, from, to, threadId: idAt(at, 3) });
  return log({ subject: { ...threadSubject([seen]), threadId: idAt(at, 3) }, headers: [] });
};

async function introducer(contactId: string) {
  return (await personPage({ contactId })).introducedBy?.name ?? null;
}

test('who wrote the first mail in which I met somebody introduced them', async () => {
  freshDatabase();
  const [ana, ben] = [await know(ANA), await know(BEN)];
  await logged(30, ANA, [me]);
  await logged(20, ANA, [me, BEN]);
  await logged(10, BEN, [me, ANA]);
  expect(await introducer(ben.contactId)).toBe('Ana Silva');
  expect(await introducer(ana.contactId)).toBeNull();
});

test('nobody did where they wrote themselves, I did, or both were new to me', async () => {
  freshDatabase();
  const ben = await know(BEN);
  await know(ANA);
  await logged(20, ANA, [me, BEN]);
  expect(await introducer(ben.contactId)).toBeNull();
  freshDatabase();
  const [ana, other] = [await know(ANA), await know(BEN)];
  await logged(30, ANA, [me]);
  await logged(20, BEN, [me, ANA]);
  expect(await introducer(other.contactId)).toBeNull();
  await logged(10, me, [BEN, ANA]);
  expect(await introducer(ana.contactId)).toBeNull();
});

test('introductions are reported by who made them, with what was won by it and the people behind', async () => {
  freshDatabase();
  const [, ben] = [await know(ANA), await know(BEN), await know(CARO)];
  await logged(30, ANA, [me]);
  await logged(20, ANA, [me, BEN]);
  await logged(10, ANA, [me, CARO]);
  const won = (await pipeline()).columns.find(({ stage }) => stage.outcome === 'won')?.stage.id;
  for (const [name, currency] of [
    ['Refit', 'EUR'],
    ['Spares', 'USD'],
  ] as const) {
    const anchor = { kind: 'contact' as const, contactId: ben.contactId };
    const { dealId } = await createDeal({ anchor, name, value: 900, currency, stageId: null });
    const closing = { reason: 'Trust', competitor: '', objection: '' };
    await moveDeal({ dealId, stageId: won ?? '', closing });
  }
  const today = new Date(NOW).toISOString().slice(0, 10);
  const report = await ask('introductions', { today });
  expect(tableOf(report)).toEqual({
    'Ana Silva': { introduced: 2, deals: 2, won: 2, won_value: 900 },
  });
  const titlesBehind = async (column: number) => {
    const records = report.rows[0]?.cells[column]?.records;
    if (!records) throw new Error('Nothing leads to the people');
    const page = await reportRecords({ ...records, after: null });
    return page.records.map(({ title, kind }) => [title, kind]);
  };
  expect((await titlesBehind(0)).sort()).toEqual([
    ['Ben Okoro', 'person'],
    ['Caro Diaz', 'person'],
  ]);
  expect(await titlesBehind(2)).toEqual([['Ben Okoro', 'person']]);
  const lastYear = { start: '2001-01-01', end: '2002-01-01' };
  expect((await ask('introductions', { today, period: lastYear })).rows).toEqual([]);
});

/** Somebody as they are stored after a mail of Ana brought them, some days ago. */
function metThrough(row: Contact, n: number, daysAgo: number): Contact {
  return {
    ...row,
    id: `${row.id.slice(0, -4)}${String(n + 1000)}`,
    emails: [`p${n}@many.example`],
    name: `Person ${n}`,
    relationship: {
      ...noRelationship(),
      firstAt: NOW - daysAgo * DAY,
      metAt: NOW - daysAgo * DAY,
      metBy: ANA.address,
    },
  };
}

test('the people behind a figure come in pages that miss nobody, and each once', async () => {
  const db = freshDatabase();
  const ana = await know(ANA);
  await logged(300, ANA, [me]);
  const row = await db.contacts.get(ana.contactId);
  if (!row) throw new Error('Nobody is there');
  // More at one moment than go into one page, and some before and after.
  const moments = [...Array.from({ length: 90 }, (_, n) => 100 - n), ...Array(250).fill(10), 5, 4];
  const made = moments.map((daysAgo, n) => metThrough(row, n, daysAgo));
  await db.contacts.bulkPut(made);
  const read = async (start: string, end: string) => {
    const found: string[] = [];
    const keys = [`intro:${ana.contactId}`];
    for (let after: string | null = null; ; ) {
      const page = await reportRecords({ of: 'introductions', start, end, keys, after });
      found.push(...page.records.map(({ id }) => id ?? ''));
      if (page.next === null) return found.sort();
      after = page.next;
    }
  };
  expect(await read(dayOf(200), dayOf(-2))).toEqual(made.map(({ id }) => id).sort());
  const recent = made.filter((_, n) => (moments[n] ?? 0) <= 30);
  expect(await read(dayOf(30), dayOf(-2))).toEqual(recent.map(({ id }) => id).sort());
  expect(await read(dayOf(5), dayOf(4))).toEqual([made.at(-2)?.id]);
});

test('counting anew finds all introductions, those of one moment and of many introducers too', async () => {
  const db = freshDatabase();
  const ana = await know(ANA);
  await logged(300, ANA, [me]);
  const row = await db.contacts.get(ana.contactId);
  if (!row) throw new Error('Nobody is there');
  const people = Array.from({ length: 1300 }, (_, n) => metThrough(row, n, 1 + (n % 90)));
  // A hundred of them know somebody themselves.
  const further = Array.from({ length: 100 }, (_, n) => ({
    ...metThrough(row, 2000 + n, -1),
    relationship: {
      ...noRelationship(),
      firstAt: NOW,
      metAt: NOW,
      metBy: people[n * 7 + 1]?.emails[0] ?? '',
    },
  }));
  await db.contacts.bulkPut([...people, ...further]);
  await startRebuild('UTC');
  let steps = 0;
  for (let done = false; !done; steps += 1) ({ done } = await rebuildStep());
  expect(steps).toBeGreaterThan(3);
  const report = await ask('introductions', { today: dayOf(0) });
  expect(report.figures[0]?.value).toBe(1400);
  const rows = tableOf(report);
  expect(rows['Ana Silva']?.introduced).toBe(1300);
  expect(report.rows.at(-1)?.label).toEqual({ kind: 'word', words: 'report_other_introducers' });
  const counted = report.rows.reduce((all, { cells }) => all + (cells[0]?.value ?? 0), 0);
  expect(counted).toBe(1400);
  expect(report.rows).toHaveLength(41);
});

test('who introduced somebody is the same in whatever order their mail comes in', () => {
  const touch = fc.record({
    at: fc.integer({ min: 1, max: 4 }),
    direction: fc.constantFrom('in' as const, 'out' as const),
    through: fc.option(fc.constantFrom('a@x.example', 'b@x.example'), { nil: undefined }),
    kind: fc.constantFrom('email' as const, 'meeting' as const, 'note' as const),
    activityId: fc.uuid(),
  });
  const whole = (one: typeof touch extends fc.Arbitrary<infer T> ? T : never): Touch => ({
    who: 'p',
    address: '',
    subject: '',
    snippet: '',
    sender: '',
    ...one,
    through: one.kind === 'email' && one.direction === 'in' ? one.through : undefined,
  });
  fc.assert(
    fc.property(fc.array(touch, { maxLength: 8 }), (touches) => {
      const all = touches.map(whole);
      const onebyone = all.reduce((before, one) => withAdded(before, [one], NOW), noRelationship());
      expect(recounted([...all].reverse(), NOW)).toEqual(onebyone);
      const exchanges = all.filter(({ kind }) => kind !== 'note');
      const first = Math.min(...exchanges.map(({ at }) => at));
      const firsts = exchanges.filter(({ at }) => at === first);
      const through = firsts.map((one) => one.through);
      const by = through.includes(undefined) ? undefined : [...new Set(through)].sort()[0];
      expect(onebyone.metBy).toBe(by);
      expect(onebyone.metAt).toBe(by === undefined ? undefined : first);
    }),
  );
});

test('an older mail that comes later tells who it was, and so does taking it back', async () => {
  freshDatabase();
  const [, ben] = [await know(ANA), await know(BEN)];
  await logged(60, ANA, [me]);
  await logged(10, ANA, [me, BEN]);
  expect(await introducer(ben.contactId)).toBe('Ana Silva');
  const { change } = await logged(20, BEN, [me]);
  expect(await introducer(ben.contactId)).toBeNull();
  await undo({ change: change ?? '' });
  expect(await introducer(ben.contactId)).toBe('Ana Silva');
});

test('the report says what a plain scan of all mail says', { timeout: 60_000 }, async () => {
  const PEOPLE = [ANA, BEN, CARO, { address: 'dee@epsilon.example', name: 'Dee Moss' }];
  const sent = fc.record({
    daysAgo: fc.integer({ min: 1, max: 40 }),
    by: fc.integer({ min: 0, max: 4 }),
    to: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }),
  });
  const days = fc.uniqueArray(sent, { maxLength: 8, selector: ({ daysAgo }) => daysAgo });
  await fc.assert(
    fc.asyncProperty(days, async (mails) => {
      freshDatabase();
      for (const one of PEOPLE) await know(one);
      for (const { daysAgo, by, to } of mails) {
        const from = PEOPLE[by] ?? me;
        const others = to.flatMap((one) => (one === by ? [] : (PEOPLE[one] ?? [])));
        await logged(daysAgo, from, from === me ? others : [me, ...others]);
      }
      const ordered = [...mails].sort((a, b) => b.daysAgo - a.daysAgo);
      const isIn = ({ by, to }: (typeof mails)[number], one: number) =>
        by === one || to.includes(one);
      const counted = new Map<string, number>();
      for (const [one] of PEOPLE.entries()) {
        const first = ordered.find((mail) => isIn(mail, one));
        if (!first || first.by === one || first.by === 4) continue;
        const known = ordered.find((mail) => isIn(mail, first.by));
        if (!known || known === first) continue;
        const name = PEOPLE[first.by]?.name ?? '';
        counted.set(name, (counted.get(name) ?? 0) + 1);
      }
      const table = tableOf(await ask('introductions', { today: dayOf(0) }));
      const said = Object.entries(table).map(([name, { introduced }]) => [name, introduced]);
      expect(Object.fromEntries(said)).toEqual(Object.fromEntries(counted));
    }),
    { numRuns: 25 },
  );
});
