import * as z from 'zod/mini';
import { growthLine } from '../growth.ts';
import { call, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, ratio, rounds } from '../measure.ts';

/**
 * The tables of the workspace: opened in the order of an index and scrolled, which may not grow with
 * the rows there are; and a filter that no index helps, against a plain look at every row.
 */

const BLOCK = 4;
const GROWTH_GATE = 1.5;
const SCAN_GATE = 1.2;
/** Pages that somebody scrolls through. */
const DEEP = 8;

const TABLES = [
  { table: 'people', by: 'last', columns: ['name', 'email', 'company', 'last', 'turn', 'open'] },
  { table: 'companies', by: 'created', columns: ['name', 'domain', 'people', 'open', 'last'] },
  { table: 'deals', by: 'created', columns: ['name', 'stage', 'value', 'company', 'person'] },
  { table: 'activities', by: 'date', columns: ['date', 'kind', 'subject', 'with'] },
] as const;

const Page = z.object({ next: z.nullable(z.string()) });

export async function tablesGrowth(small: Station, large: Station, count: number): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { table, by, columns } of TABLES) {
    const page = (after?: string) =>
      call('tableRows', {
        table,
        query: '',
        columns: [...columns],
        sort: { by, down: true },
        ...(after !== undefined && { after }),
      });
    const opened = (station: Station) => async () => {
      const { ms, replies } = await station.fromPage(Array.from({ length: BLOCK }, () => page()));
      valueIn(replies[0]);
      return ms;
    };
    const gate = GROWTH_GATE;
    const opening = `the table of ${table} opened`;
    lines.push(await growthLine(small, large, { what: opening, count, gate, ask: opened }));
    // Only the activities are many enough at every size.
    if (table !== 'activities') continue;
    const places = new Map<Station, string[]>();
    for (const station of [small, large]) places.set(station, await placesIn(station, page));
    const scrolled = (station: Station) => async () => {
      const { ms } = await station.fromPage(
        (places.get(station) ?? []).map((after) => page(after)),
      );
      return ms;
    };
    const scrolling = `the table of ${table} scrolled`;
    lines.push(await growthLine(small, large, { what: scrolling, count, gate, ask: scrolled }));
  }
  return lines;
}

/** Where the pages begin that follow the first. */
async function placesIn(station: Station, page: (after?: string) => object): Promise<string[]> {
  const places: string[] = [];
  for (let after: string | null = ''; after !== null && places.length < DEEP; ) {
    const { replies } = await station.fromPage([page(after || undefined)]);
    after = Page.parse(valueIn(replies[0])).next;
    if (after) places.push(after);
  }
  return places;
}

/** A filter on a column without an index, to its end, against a look at every row by hand. */
export async function tableFilter(station: Station, count: number): Promise<Line[]> {
  // What nobody wrote, so that every row is looked at.
  const words = 'zzyzx';
  const scan = (side: 'ours' | 'raw') => station.inWorker({ bench: 'scanHere', side, words });
  const [ours, raw] = [await scan('ours'), await scan('raw')];
  if (JSON.stringify(ours.found) !== JSON.stringify(raw.found))
    throw new Error('The product and the raw scan found different rows.');
  const found = await rounds(count, {
    ours: async () => (await scan('ours')).ms,
    raw: async () => (await scan('raw')).ms,
  });
  return [
    {
      what: 'a filter that no index helps, to its end',
      size: station.size,
      unit: 'ms',
      ours: over(found, (round) => round.ours),
      other: { name: 'raw getAll of every row', value: over(found, (round) => round.raw) },
      ratio: ratio(
        found,
        (round) => round.ours,
        (round) => round.raw,
      ),
      gate: SCAN_GATE,
    },
  ];
}
