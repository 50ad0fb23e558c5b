import * as z from 'zod/mini';
import { announce } from '@/utils/changes';
import type { DuplicateFinder, DuplicatePair } from '@/utils/rules/duplicates';
import { onConnection, reading } from '../db';
import { proposalsFor } from '../enrichment/propose';
import { nameKeyOf, phoneKeysOf } from '../names';
import { type Requests, transacting } from '../requests';
import type { Contact } from '../schema';
import type { WriteScope } from '../write-scope';
import { comparedAgain, waitingAgain } from './again';
import { personRecord } from './scan';

/**
 * Contacts that look like one, kept until somebody says what they are. A new one is compared right
 * after it was added with those who could be the same by what indexes tell; the look at everybody
 * puts what it found in the place of that. Known from other rows, so nothing of it is journaled.
 */

const KEY = 'lookalikes';
/** Pairs that are kept, the surest first. */
export const KEPT = 100;
/** Letters of one answer: well below what a message may weigh. */
const ROOM = 45_000;
/** So many new ones at once come from a file, whose page looks at everybody when it is through. */
const BY_HAND = 50;
/** Who shares a name, a house, a mailbox, a number with a new one, at most. */
const NAMESAKES = 30;
const COLLEAGUES = 120;
const MAILBOXES = 20;
const CALLED = 20;
/** A name that so many others bear says little about who bears it. */
const COMMON = 3;

const text = (max: number) => z.string().check(z.maxLength(max));

const fields = () => ({
  one: z.uuid(),
  other: z.uuid(),
  score: z.number().check(z.gte(0), z.lte(100)),
  reasons: z
    .array(z.strictObject({ code: text(40), args: z.array(text(400)).check(z.maxLength(4)) }))
    .check(z.maxLength(6)),
});

/** Two contacts that look like one, and why. */
export const Lookalike = z.lazy(() => z.strictObject(fields()));

const State = z.lazy(() =>
  z.strictObject({
    /** The newest contact that was compared; ids are ordered by time. */
    after: text(40),
    pairs: z.array(z.strictObject({ ...fields(), at: z.number() })).check(z.maxLength(KEPT)),
  }),
);
type State = z.infer<typeof State>;

/** Two contacts that look like one, with their names and when that was found. */
export type LookalikeView = DuplicatePair & { names: [string, string]; at: number };

/** What compares; loaded when there is somebody to compare. */
type Finder = new () => DuplicateFinder;

const STORES = ['meta', 'contacts', 'companies', 'proposals'] as const;
/** What is lost with the browser is found by the next look. */
const HOW = { stores: ['meta', 'contacts'], durability: 'relaxed' } as const;

/**
 * Compares contacts that were added since it was asked last with those they could be. Bounded by
 * what indexes answer, safe to repeat, and picks up what a killed worker left.
 */
export async function compareNew(load: () => Promise<Finder>): Promise<void> {
  const { fresh, again, called } = await reading(
    async (from) => {
      const { after } = await stateIn(from);
      const range = IDBKeyRange.lowerBound(after, true);
      const called = await waitingAgain(from);
      return {
        fresh: await from.newest('contacts', { range, limit: BY_HAND }),
        called,
        again: await from.each('contacts', called),
      };
    },
    ['meta', 'contacts'],
  );
  const [newest] = fresh;
  if (!newest && called.length === 0) return;
  const found: DuplicatePair[] = [];
  const compared = [...(fresh.length < BY_HAND ? fresh : []), ...again];
  if (compared.length > 0) {
    const groups = await reading(
      (from) => Promise.all(compared.map((contact) => candidatesFor(from, contact))),
      [...STORES],
    );
    for (const { record, others, isCommon } of groups) {
      if (others.length === 0) continue;
      const finder = new (await load())();
      for (const one of [record, ...others]) finder.add(one);
      const mine = finder.find().filter(({ one, other }) => [one, other].includes(record.id));
      found.push(...mine.filter(({ reasons }) => !isCommon || !reasons.every(isOfName)));
    }
  }
  const isNews = await keep(again, ({ after, pairs }, now) => ({
    after: newest?.id ?? after,
    // What was known stays as old as it is: whoever looked at it once is not told again.
    pairs: united(
      pairs,
      found.map((pair) => ({ ...pair, at: now })),
    ),
  }));
  if (isNews && found.length > 0) announce(['lookalikes']);
}

/** Puts what a look at everybody found in the place of what was known when it began. */
export async function keepLookalikes(pairs: DuplicatePair[], since: number): Promise<void> {
  await keep([], (state) => ({
    ...state,
    pairs: united(
      pairs.map((pair) => ({ ...pair, at: since })),
      state.pairs.filter(({ at }) => at >= since),
    ),
  }));
  announce(['lookalikes']);
}

/** Contacts that look like one and were not answered yet; those of one contact where one is named. */
export function lookalikes({ contactId }: { contactId?: string }): Promise<{
  pairs: LookalikeView[];
}> {
  return reading(
    async (from) => {
      const { pairs } = await stateIn(from);
      const wanted = pairs.filter(
        ({ one, other }) => contactId === undefined || one === contactId || other === contactId,
      );
      const rows = await from.each(
        'contacts',
        wanted.flatMap(({ one, other }) => [one, other]),
      );
      const names = new Map(rows.map(({ id, name }) => [id, name]));
      const answers = await from.each('duplicateAnswers', wanted.map(keyOf));
      const now = Date.now();
      const settled = new Set(
        answers.flatMap(({ id, until }) => (until === null || until > now ? id : [])),
      );
      let room = ROOM;
      const views = wanted.flatMap((pair) => {
        const [one, other] = [names.get(pair.one), names.get(pair.other)];
        if (one === undefined || other === undefined || settled.has(keyOf(pair))) return [];
        return [{ ...pair, names: [one, other] satisfies [string, string] }];
      });
      return {
        pairs: views.filter((view) => {
          room -= JSON.stringify(view).length;
          return room >= 0;
        }),
      };
    },
    ['meta', 'contacts', 'duplicateAnswers'],
  );
}

/** Inside a write: what was found about contacts that are gone goes too, reasons and all. */
export async function removeLookalikes(scope: WriteScope): Promise<void> {
  const state = await stateIn(scope.requests);
  const pairs = await ofThose(state.pairs, (id) => scope.get('contacts', id));
  if (pairs.length < state.pairs.length)
    scope.requests.put('meta', { key: KEY, value: { ...state, pairs } });
}

/** The pairs of which both contacts are there. */
async function ofThose(pairs: State['pairs'], get: (id: string) => PromiseLike<unknown>) {
  const rows = await Promise.all(pairs.flatMap(({ one, other }) => [get(one), get(other)]));
  return pairs.filter((_, at) => rows[2 * at] && rows[2 * at + 1]);
}

/** Somebody new beside those who share a mailbox, a name or a house with them. */
async function candidatesFor(from: Requests, contact: Contact) {
  const others = new Map<string, Contact>();
  const [names, colleagues, mailboxes] = await Promise.all([
    Promise.all(
      spellings(contact.name).map((key) =>
        from.all('contacts', {
          index: 'nameKey',
          range: IDBKeyRange.only(key),
          limit: NAMESAKES,
        }),
      ),
    ),
    contact.companyId
      ? from.all('contacts', {
          index: 'companyId',
          range: IDBKeyRange.only(contact.companyId),
          limit: COLLEAGUES,
        })
      : [],
    Promise.all(
      contact.emails.map((address) =>
        from.all('contacts', { index: 'emails', range: taggedRange(address), limit: MAILBOXES }),
      ),
    ),
  ]);
  const proposed = await from.all('proposals', { range: proposalsFor(contact.id) });
  const said = proposed.flatMap(({ field, value }) => (field === 'phone' ? [value] : []));
  const called = await Promise.all(
    phoneKeysOf([...contact.phones, ...said]).map((key) =>
      from.all('contacts', { index: 'phoneKeys', range: IDBKeyRange.only(key), limit: CALLED }),
    ),
  );
  const untagged = await Promise.all(
    contact.emails.flatMap((address) => {
      const bare = address.replace(/\+[^@]*@/, '@');
      return bare === address ? [] : [from.by('contacts', 'emails', bare)];
    }),
  );
  for (const other of [
    ...names.flat(),
    ...colleagues,
    ...mailboxes.flat(),
    ...called.flat(),
    ...untagged,
  ])
    if (other && other.id !== contact.id) others.set(other.id, other);
  const rows = [contact, ...others.values()];
  const companies = await from.each(
    'companies',
    rows.flatMap(({ companyId }) => companyId ?? []),
  );
  const houses = new Map(companies.map(({ id, name }) => [id, name]));
  const record = (row: Contact) => personRecord(row, houses.get(row.companyId ?? '') ?? '');
  const mine = record(contact);
  return {
    // What their signature says is theirs as well, whether it was taken over or not.
    record: { ...mine, phones: [...mine.phones, ...said] },
    others: [...others.values()].map(record),
    isCommon: names.flat().filter(({ id }) => id !== contact.id).length >= COMMON,
  };
}

/** "Ana Silva" is kept under that, and perhaps as "Silva Ana" or "Silva, Ana". */
function spellings(name: string): string[] {
  const key = nameKeyOf(name);
  const words = key.split(/[\s,]+/).filter(Boolean);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2) return key === '' ? [] : [key];
  const rest = words.slice(0, -1).join(' ');
  const turned = words.slice(1).join(' ');
  return [...new Set([key, `${last} ${rest}`, `${last}, ${rest}`, `${turned} ${first}`])];
}

/** Addresses of one mailbox with a word behind a plus. */
function taggedRange(address: string): IDBKeyRange {
  const [local = ''] = address.split('@');
  const bare = local.replace(/\+.*/, '');
  return IDBKeyRange.bound(`${bare}+`, `${bare},`, false, true);
}

function isOfName({ code }: { code: string }): boolean {
  return code === 'company' || code.startsWith('name');
}

function keyOf({ one, other }: { one: string; other: string }): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Each pair once, the surest first. */
function united(...lists: State['pairs'][]): State['pairs'] {
  const all = new Map<string, State['pairs'][number]>();
  for (const pair of lists.flat()) if (!all.has(keyOf(pair))) all.set(keyOf(pair), pair);
  return [...all.values()].sort((a, b) => b.score - a.score).slice(0, KEPT);
}

async function stateIn(from: Requests): Promise<State> {
  const state = State.safeParse((await from.get('meta', KEY))?.value);
  return state.success ? state.data : { after: '', pairs: [] };
}

/**
 * Stores what `change` makes of what is known; two that do so at once both count. Whoever was
 * forgotten while they were compared does not come back by it.
 * @param again those who were compared once more, as they were then
 */
async function keep(
  again: readonly Contact[],
  change: (state: State, now: number) => State,
): Promise<boolean> {
  return onConnection((connection) =>
    transacting(connection, HOW, async (requests) => {
      const before = await stateIn(requests);
      const value = change(before, Date.now());
      const known = new Set(before.pairs.map(keyOf));
      const found = value.pairs.filter((pair) => !known.has(keyOf(pair)));
      const news = await ofThose(found, (id) => requests.get('contacts', id));
      const pairs = value.pairs.filter((pair) => known.has(keyOf(pair)) || news.includes(pair));
      requests.put('meta', { key: KEY, value: { ...value, pairs } });
      await comparedAgain(requests, again);
      return news.length > 0;
    }),
  );
}
