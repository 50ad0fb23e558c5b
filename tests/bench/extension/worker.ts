import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { captureAutomatically } from '@/storage/capture';
import { reading } from '@/storage/db';
import { readHistory } from '@/storage/history';
import { pipeline } from '@/storage/pipelines';
import { open } from '@/storage/subject';
import { type TablePage, tableRows } from '@/storage/tables/rows';
import { Ask } from './calls';
import type { Timed } from './facts';
import { foundHere, indexHere } from './find-here';
import { nudgesHere } from './nudging';
import { answered, rawDatabase, rawLast, rawPut } from './raw';
import { rawSubject } from './raw-subject';

/**
 * Stands beside the product's background in the bench build and answers what only a measurement
 * asks: echoes, the raw counterparts, and the product's own functions without a message around.
 */

const kept = new Map<string, unknown>();

browser.runtime.onMessage.addListener(
  (message: unknown, _sender, reply: (value: unknown) => void) => {
    // The product's own calls are not to wait for a second look at them.
    if (typeof message !== 'object' || message === null || !('bench' in message)) return undefined;
    const ask = Ask.parse(message);
    if (ask.bench === 'echo') {
      reply(kept.get(ask.name));
      return undefined;
    }
    answer(ask).then(reply, (error: unknown) => reply({ failed: String(error) }));
    return true;
  },
);

async function answer(ask: z.output<typeof Ask>): Promise<unknown> {
  switch (ask.bench) {
    case 'echo':
      return kept.get(ask.name);
    case 'keep':
      kept.set(ask.name, ask.payload);
      return { ok: true };
    case 'put':
      await rawPut('activities', ask.row, ask.durability);
      return { ok: true };
    case 'putHere':
      return each(ask.rows, async (row) => {
        await rawPut('activities', row, ask.durability);
        return [];
      });
    case 'captureHere':
      return each(ask.seen, async (seen) => {
        const { logged } = await captureAutomatically([seen]);
        return [String(logged)];
      });
    case 'historyHere':
      return block(
        ask.times,
        ask.side === 'ours' ? () => newest(ask.who) : () => rawNewest(ask.who),
      );
    case 'openHere':
      return each(ask.subjects, async (subject) => {
        const view = await open(subject);
        return view.history.items.map((item) => item.activityId);
      });
    case 'rawSubjects':
      return each(ask.subjects, async (subject) =>
        subject.kind === 'thread' ? (await rawSubject(subject)).history : [],
      );
    case 'indexHere':
      return indexHere(ask.anew);
    case 'foundHere':
      return foundHere(ask.query, ask.as);
    case 'pipelineHere':
      return block(ask.times, async () => {
        const { columns } = await pipeline();
        return columns.map(({ count }) => String(count));
      });
    case 'nudgesHere':
      return nudgesHere(ask.side);
    case 'scanHere':
      return block(1, () => (ask.side === 'ours' ? scan(ask.words) : rawScan(ask.words)));
  }
}

/** Times each item by itself. */
async function each<T>(items: T[], work: (item: T) => Promise<string[]>): Promise<Timed> {
  const timed: Timed = { ms: [], found: [] };
  for (const item of items) {
    const start = performance.now();
    const found = await work(item);
    timed.ms.push(performance.now() - start);
    timed.found.push(found);
  }
  return timed;
}

/** The mean of several times in a row: the clock steps by 0.1 ms, too coarse for one short read. */
async function block(times: number, work: () => Promise<string[]>): Promise<Timed> {
  let found: string[] = [];
  const start = performance.now();
  for (let time = 0; time < times; time++) found = await work();
  return { ms: [(performance.now() - start) / times], found: [found] };
}

async function newest(who: string): Promise<string[]> {
  const page = await reading((from) => readHistory(from, { who: [who] }, 50), ['touches']);
  return page.items.map((item) => item.activityId);
}

/** As the table reads on until its end. */
async function scan(words: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page: TablePage = await tableRows({
      table: 'activities',
      query: `subject:${words}`,
      columns: ['date', 'subject'],
      sort: { by: 'date', down: true },
      ...(after && { after }),
    });
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next;
  }
  return ids;
}

/** Rows read at once by hand; more at a time is no faster. */
const SLICE = 250;

async function rawScan(words: string): Promise<string[]> {
  const store = (await rawDatabase()).transaction('activities').objectStore('activities');
  const ids: string[] = [];
  for (let range: IDBKeyRange | undefined; ; ) {
    const rows: unknown[] = await answered(store.getAll(range, SLICE));
    for (const row of rows)
      if (isSubject(row) && row.subject.toLowerCase().includes(words)) ids.push(row.id);
    const last = rows.at(-1);
    if (rows.length < SLICE || !isSubject(last)) return ids;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}

/** A schema would cost more than the look. */
function isSubject(row: unknown): row is { id: string; subject: string } {
  return typeof row === 'object' && row !== null && 'subject' in row && 'id' in row;
}

const Line = z.object({ activityId: z.string() });

async function rawNewest(who: string): Promise<string[]> {
  const db = await rawDatabase();
  const store = db.transaction('touches').objectStore('touches');
  const rows = await rawLast(store, IDBKeyRange.bound([who], [who, []]), 50);
  return rows.map((row) => Line.parse(row).activityId);
}
