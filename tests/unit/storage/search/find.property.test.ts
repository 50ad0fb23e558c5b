import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reading } from '@/storage/db';
import { noRelationship } from '@/storage/kept';
import type { MarginDb } from '@/storage/margin-db';
import type { Activity } from '@/storage/schema';
import { findersFor } from '@/storage/search/answer';
import { openIndex } from '@/storage/search/matches';
import { INDEX_VERSION, STATE_KEY, stateOf } from '@/storage/search/rows';
import { flushWaiting, tidySearch } from '@/storage/search/tidy';
import { undo } from '@/storage/undo';
import { SEARCH_GROUPS } from '@/storage/views';
import { write } from '@/storage/write';
import type { WriteScope } from '@/storage/write-scope';
import { parseQuery } from '@/utils/search/query';
import { termsOf } from '@/utils/search/tokens';
import { isNear } from '@/utils/search/typos';
import { freshDatabase, ME, NOON } from '../world';
import { type Asked, scan } from './scan';
import '../../../property-seed';

/** Few words, so that they meet; some begin as others do. */
const VOCABULARY = [
  ...['ana', 'anabel', 'an', 'Anaïs', 'silva', 'Silvára', 'Straße', 'strasse', 'relaunch', 're'],
  ...['北京', '北京市场', '東京', 'Мария', 'Мар', 'Ωμέγα', 'مرحبا', '2026', 'x'],
];
const word = fc.constantFrom(...VOCABULARY);
const sentence = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
const uuid = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const TABLES = ['contacts', 'companies', 'deals', 'threads', 'notes', 'mails', 'meetings'] as const;
type Made = (typeof TABLES)[number];

type Step =
  | { do: 'put'; made: Made; n: number; text: string; other: string; at: number }
  | { do: 'remove'; made: Made; n: number }
  | { do: 'undo'; back: number }
  | { do: 'flush' }
  | { do: 'tidy' }
  | { do: 'anew' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('put' as const),
      made: fc.constantFrom(...TABLES),
      n: fc.nat(5),
      text: sentence,
      other: sentence,
      at: fc.nat(9),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('remove' as const),
      made: fc.constantFrom(...TABLES),
      n: fc.nat(5),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'flush' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'tidy' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'anew' }) },
);

async function putRow(scope: WriteScope, { made, n, text, other, at }: Step & { do: 'put' }) {
  const id = uuid(TABLES.indexOf(made) * 100 + n);
  const createdAt = NOON + at * 60_000;
  switch (made) {
    case 'contacts':
      return scope.put('contacts', {
        id,
        name: text,
        emails: [`${n}.ana@silva${n}.example`],
        phones: [],
        title: other,
        source: 'test',
        tags: [],
        createdAt,
        relationship: noRelationship(),
      });
    case 'companies':
      return scope.put('companies', { id, name: text, domains: [`silva${n}.example`], createdAt });
    case 'deals':
      return scope.put('deals', {
        id,
        name: text,
        pipelineId: uuid(900),
        stageId: uuid(901),
        state: 'open',
        value: 1,
        currency: 'EUR',
        people: [],
        contactIds: at % 2 === 0 ? [uuid(n)] : [],
        ...(at % 3 === 0 && { companyId: uuid(100 + n) }),
        nextStep: other,
        createdAt,
        stageSince: createdAt,
      });
    case 'threads':
      return scope.put('threads', {
        id,
        subject: text,
        keys: [`gmail:${ME}:${n}`],
        ...(at % 2 === 0 && { dealId: uuid(200 + n) }),
        createdAt,
        count: 0,
        lastAt: 0,
        ball: 'nobody',
        contactIds: [],
      });
    default:
      return scope.put('activities', activity(made, id, text, other, createdAt, n));
  }
}

function activity(
  made: 'notes' | 'mails' | 'meetings',
  id: string,
  text: string,
  other: string,
  at: number,
  n: number,
): Omit<Activity, 'rev'> {
  const them = { address: `anabel@place${n}.example`, name: other };
  return {
    id,
    kind: made === 'notes' ? 'note' : made === 'mails' ? 'email' : 'meeting',
    at,
    timeSource: 'person',
    direction: 'in',
    ...(made !== 'notes' && { account: ME }),
    ...(made === 'mails' && { threadId: uuid(300 + (n % 3)) }),
    ...(n % 3 === 1 && { dealId: uuid(200 + n) }),
    aboutIds: [],
    subject: made === 'notes' ? '' : text,
    snippet: '',
    ...(made === 'notes' && { body: `${text}\n${other}` }),
    participants:
      made === 'notes'
        ? []
        : [
            { ...them, role: made === 'mails' ? 'from' : 'guest' },
            { address: ME, name: 'Robin', role: 'to' },
          ],
    keys: [],
    sources: ['test'],
    reason: { code: 'contact', args: [] },
    ...(made === 'meetings' && {
      meeting: { allDay: false, place: other, status: 'confirmed', myAnswer: 'accepted' },
    }),
  };
}

async function carryOut(step: Step, changes: string[], db: MarginDb): Promise<void> {
  if (step.do === 'flush') return flushWaiting();
  if (step.do === 'anew') return db.meta.delete(STATE_KEY);
  if (step.do === 'tidy') {
    await tidySearch();
    return;
  }
  if (step.do === 'undo') {
    const [change] = changes.splice(-1 - step.back, 1);
    const result = change ? await undo({ change }) : null;
    if (result?.change) changes.push(result.change);
    return;
  }
  const { change } = await write({ actor: 'person', source: 'test' }, async (scope) => {
    if (step.do === 'put') await putRow(scope, step);
    else {
      const table = ['notes', 'mails', 'meetings'].includes(step.made) ? 'activities' : step.made;
      await scope.remove(table as 'activities', uuid(TABLES.indexOf(step.made) * 100 + step.n));
    }
  });
  if (change) changes.push(change);
}

/** The ids that the product finds, by group, in the order in which it shows them. */
function find(text: string, count = 1000, near = false) {
  return reading(async (from) => {
    const query = parseQuery(text);
    const find = findersFor(await openIndex(from), query, [...SEARCH_GROUPS], count + 1);
    const [people, companies, deals, threads, notes, meetings] = await Promise.all([
      find.people(near),
      find.companies(near),
      find.deals(),
      find.threads(),
      find.notes(),
      find.meetings(),
    ]);
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
    return {
      people: ids(people),
      companies: ids(companies),
      deals: ids(deals),
      threads: threads.map(({ thread }) => thread.id),
      notes: ids(notes),
      meetings: ids(meetings),
    };
  });
}

const asked: fc.Arbitrary<Asked> = fc.record(
  {
    words: fc.array(
      fc.oneof(
        word,
        word.map((one) => one.slice(0, 2)),
        word.map((one) => one.slice(0, 3)),
        fc.constantFrom('anabel@place1', 'silva2.example', '北', '京市', 'ana silva'),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    from: fc.constantFrom('ana', 'place1.example', '北京'),
    hasDeal: fc.constant(true),
  },
  { requiredKeys: ['words'] },
);

const typed = ({ words, from, hasDeal }: Asked) =>
  [
    ...words.map((one) => (one.includes(' ') ? `"${one}` : one)),
    ...(from ? [`from:${from}`] : []),
    ...(hasDeal ? ['has:deal'] : []),
  ]
    // An open quote reaches to the end.
    .sort((a, b) => Number(a.startsWith('"')) - Number(b.startsWith('"')))
    .join(' ');

describe('what is found', () => {
  it('is what a look at every row finds, whatever was written, changed, removed and undone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 60 }),
        fc.array(asked, { minLength: 1, maxLength: 6 }),
        async (steps, questions) => {
          const db = freshDatabase();
          const changes: string[] = [];
          // As at every start of the background: what was never built knows only what came since.
          await tidySearch();
          for (const one of steps) await carryOut(one, changes, db);
          // An index that was thrown away is whole again only once it was built.
          const state = stateOf((await db.meta.get(STATE_KEY))?.value);
          if (state?.version !== INDEX_VERSION) await tidySearch();
          for (const question of questions) {
            const quotes = question.words.filter((one) => one.includes(' '));
            if (quotes.length > 1) continue;
            const found = await find(typed(question));
            const first = await find(typed(question), 2);
            const there = await scan(db, question);
            for (const group of SEARCH_GROUPS) {
              expect(first[group], typed(question)).toEqual(found[group].slice(0, 3));
              expect({ group, ids: found[group].toSorted() }, typed(question)).toEqual({
                group,
                ids: there[group].toSorted(),
              });
            }
          }
          await db.delete();
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it('is every name that a slip of the keys may have meant', async () => {
    const slip = fc.constantFrom(
      'anbael',
      'anabl',
      'sliva',
      'silvaa',
      'strase',
      'relauch',
      'Мраия',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 30 }),
        fc.array(slip, { minLength: 1, maxLength: 2 }),
        async (steps, words) => {
          const db = freshDatabase();
          await tidySearch();
          for (const one of steps) await carryOut(one, [], db);
          if (stateOf((await db.meta.get(STATE_KEY))?.value)?.version !== INDEX_VERSION)
            await tidySearch();
          const { people, companies } = await find(words.join(' '), 1000, true);
          const mayBe = (texts: string[]) =>
            words.every((word) =>
              termsOf(texts).some((term) => termsOf([word]).every((one) => isNear(term, one))),
            );
          const all = await db.contacts.toArray();
          expect(people.toSorted(), words.join(' ')).toEqual(
            all
              .filter(({ name, emails, title }) => mayBe([name, ...emails, title]))
              .map(({ id }) => id)
              .toSorted(),
          );
          const firms = await db.companies.toArray();
          expect(companies.toSorted(), words.join(' ')).toEqual(
            firms
              .filter(({ name, domains }) => mayBe([name, ...domains]))
              .map(({ id }) => id)
              .toSorted(),
          );
          await db.delete();
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);
});
