import * as z from 'zod/mini';
import { recounted, strangerKey, touchesOf } from '@/storage/kept';
import {
  type Activity,
  type Contact,
  ROW_SCHEMAS,
  type Rows,
  TABLES,
  type TableName,
  Touch,
} from '@/storage/schema';
import { unpacked } from '@/utils/rules/reports/counts';
import { recountedDays } from '../../history/recount.ts';
import { type App, expect } from '../harness/index.ts';

const StageSum = z.object({
  key: z.string(),
  stageId: z.string(),
  currency: z.string(),
  count: z.number(),
  sum: z.number(),
});
const DayCounts = z.object({
  key: z.string(),
  counts: z.string(),
});
const DaysState = z.object({ key: z.literal('days'), value: z.object({ zone: z.string() }) });
const Change = z.object({ id: z.string(), callKey: z.optional(z.string()) });
const Dump = z.record(z.string(), z.array(z.unknown()));

/** Everything the database holds. */
export type Stored = { [T in TableName]: Rows[T][] } & {
  touches: z.infer<typeof Touch>[];
  stageSums: z.infer<typeof StageSum>[];
  days: z.infer<typeof DayCounts>[];
  changes: z.infer<typeof Change>[];
  meta: unknown[];
};

/**
 * Reads the database past the product, over a connection of its own, and checks what must hold
 * whatever happened: every row fits its schema, no identity stands twice, and everything that is
 * kept beside the rows equals a recount from them.
 */
export async function soundDatabase(app: App): Promise<Stored> {
  const stored = fitting(await readAll(app));
  expectUnique(stored);
  expect(touchesIn(stored), 'touches').toEqual(touchesOfRows(stored));
  expect(relationshipsIn(stored), 'relationships').toEqual(relationshipsOfTouches(stored));
  expect(standingsIn(stored), 'threads').toEqual(standingsOfRows(stored));
  expect(sumsIn(stored), 'sums of stages').toEqual(sumsOfDeals(stored));
  expect(daysIn(stored), 'what was counted on each day').toEqual(
    recountedDays(stored, zoneIn(stored)),
  );
  return stored;
}

/** Notes, oldest first. */
export function notesIn({ activities }: Stored): string[] {
  return activities.filter(({ kind }) => kind === 'note').map(({ body }) => body ?? '');
}

export function emailsIn({ activities }: Stored): Activity[] {
  return activities.filter(({ kind }) => kind === 'email');
}

async function readAll(app: App): Promise<z.infer<typeof Dump>> {
  const answer = await app.background.evaluate(async ({ scope }) => {
    const after = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opening a database that is not there would make an empty one.
    const all = await scope.indexedDB.databases();
    if (!all.some(({ name }) => name === 'margin')) return '{}';
    const db = await after(scope.indexedDB.open('margin'));
    // One transaction: what is compared has to be of one moment.
    const stores = [...db.objectStoreNames];
    const moment = db.transaction(stores);
    const rows = await Promise.all(
      stores.map(
        async (store) => [store, await after(moment.objectStore(store).getAll())] as const,
      ),
    );
    db.close();
    return JSON.stringify(Object.fromEntries(rows));
  });
  return Dump.parse(JSON.parse(answer));
}

function fitting(dump: z.infer<typeof Dump>): Stored {
  const rows = Object.fromEntries(
    TABLES.map((table) => [table, (dump[table] ?? []).map((row) => fits(table, row))]),
  );
  return {
    ...(rows as { [T in TableName]: Rows[T][] }),
    touches: z.array(Touch).parse(dump.touches ?? []),
    stageSums: z.array(StageSum).parse(dump.stageSums ?? []),
    days: z.array(DayCounts).parse(dump.days ?? []),
    changes: z.array(Change).parse(dump.changes ?? []),
    meta: dump.meta ?? [],
  };
}

function fits(table: TableName, row: unknown): unknown {
  const read = ROW_SCHEMAS[table].safeParse(row);
  expect(read.error?.issues ?? [], `a row of ${table}: ${JSON.stringify(row)}`).toEqual([]);
  return read.data;
}

function expectUnique(stored: Stored): void {
  const identities = {
    messages: stored.activities.flatMap(({ keys }) => keys),
    threads: stored.threads.flatMap(({ keys }) => keys),
    addresses: stored.contacts.flatMap(({ emails }) => emails),
    domains: stored.companies.flatMap(({ domains }) => domains),
    calls: stored.changes.flatMap(({ callKey }) => callKey ?? []),
  };
  for (const [what, values] of Object.entries(identities))
    expect(
      values.filter((value, at) => values.indexOf(value) !== at),
      `${what} that stand twice`,
    ).toEqual([]);
}

function touchesIn({ touches, settings }: Stored): string[] {
  // What became an address of mine after it was seen keeps its touches, which nobody asks for.
  const mine = ownAddresses(settings);
  const others = touches.filter(
    ({ who, address }) => who !== strangerKey(address) || !mine.has(address),
  );
  return others.map((touch) => JSON.stringify(touch, Object.keys(touch).sort())).sort();
}

function touchesOfRows({ activities, contacts, settings }: Stored): string[] {
  const owner = new Map(contacts.flatMap(({ id, emails }) => emails.map((one) => [one, id])));
  const own = ownAddresses(settings);
  const touches = activities.flatMap((activity) =>
    touchesOf(activity, (address) =>
      own.has(address) || address === activity.account
        ? null
        : (owner.get(address) ?? strangerKey(address)),
    ),
  );
  return touches.map((touch) => JSON.stringify(touch, Object.keys(touch).sort())).sort();
}

function ownAddresses(settings: Rows['settings'][]): Set<string> {
  return new Set(settings.flatMap(({ accounts, aliases }) => [...accounts, ...aliases]));
}

function relationshipsIn({ contacts }: Stored): Record<string, Contact['relationship']> {
  return Object.fromEntries(contacts.map(({ name, relationship }) => [name, relationship]));
}

function relationshipsOfTouches({ contacts, touches }: Stored): ReturnType<typeof relationshipsIn> {
  return Object.fromEntries(
    contacts.map(({ id, name, relationship: { nextAt } }) => {
      // Up to the next meeting to come everything is counted, and nothing from then on.
      const until = (nextAt ?? Number.POSITIVE_INFINITY) - 1;
      return [
        name,
        recounted(
          touches.filter(({ who }) => who === id),
          until,
        ),
      ];
    }),
  );
}

interface Standing {
  count: number;
  lastAt: number;
  ball: string;
  people: string[];
}

function standingsIn({ threads }: Stored): Record<string, Standing> {
  return Object.fromEntries(
    threads.map(({ id, count, lastAt, ball, contactIds }) => [
      id,
      { count, lastAt, ball, people: [...contactIds].sort() },
    ]),
  );
}

function standingsOfRows({
  activities,
  contacts,
  threads,
}: Stored): ReturnType<typeof standingsIn> {
  const owner = new Map(contacts.flatMap(({ id, emails }) => emails.map((one) => [one, id])));
  return Object.fromEntries(
    threads.map(({ id }) => {
      const mails = activities
        .filter(({ kind, threadId }) => kind === 'email' && threadId === id)
        .sort((a, b) => a.at - b.at);
      const people = mails.flatMap(({ participants, account }) =>
        participants.flatMap(({ address }) =>
          address === account ? [] : (owner.get(address) ?? []),
        ),
      );
      const last = mails.at(-1);
      const ball = { in: 'mine', out: 'theirs', unknown: 'nobody' }[last?.direction ?? 'unknown'];
      const standing = {
        count: mails.length,
        lastAt: last?.at ?? 0,
        ball,
        people: [...new Set(people)].sort(),
      };
      return [id, standing];
    }),
  );
}

function sumsIn({ stageSums }: Stored): Record<string, [count: number, sum: number]> {
  return Object.fromEntries(
    stageSums.filter(({ count }) => count > 0).map(({ key, count, sum }) => [key, [count, sum]]),
  );
}

function daysIn({ days }: Stored): ReturnType<typeof recountedDays> {
  return Object.fromEntries(days.map(({ key, counts }) => [key, unpacked(counts)]));
}

/** The zone that days are counted in; there is none as long as nothing was counted. */
function zoneIn({ meta }: Stored): string {
  const [state] = meta.flatMap((row) => DaysState.safeParse(row).data ?? []);
  return state?.value.zone ?? 'UTC';
}

function sumsOfDeals({ deals }: Stored): ReturnType<typeof sumsIn> {
  const sums: ReturnType<typeof sumsIn> = {};
  for (const { stageId, currency, value } of deals) {
    const key = `stage:${stageId}:${currency}`;
    const [count, sum] = sums[key] ?? [0, 0];
    sums[key] = [count + 1, Math.round((sum + (value ?? 0)) * 1000) / 1000];
  }
  return sums;
}
