import { type Counts, packed, unpacked } from '@/utils/rules/reports/counts';
import {
  LOT_LENGTH,
  type Lot,
  type Period,
  type Piece,
  piecesOf,
} from '@/utils/rules/reports/periods';
import { Sum } from '@/utils/rules/reports/tallies';
import type { Requests } from './requests';
import type { DayCounts } from './schema';

/**
 * The rows of counts: `<part>:<lot><date>`, such as `visit:m2026-10`. A part is what reports read
 * together, so that none reads what only others tell of. All are counted by the day and the month,
 * those of deals by the year as well: of years a report has few, however much happened in them.
 */

/** What people did, in one part: a mail adds to as few rows as can be. */
const DONE = 'done';

/** What is counted together; whatever is not named here, by itself. */
const PARTS: Readonly<Record<string, string>> = {
  email: DONE,
  meeting: DONE,
  call: DONE,
  note: DONE,
  auto: DONE,
  typed: DONE,
  reply: DONE,
  tpl: DONE,
  won: 'closed',
  lost: 'closed',
  cycle: 'closed',
  due: 'open',
  nodue: 'open',
  nostep: 'open',
  intro: 'introduced',
  ibuy: 'introduced',
  ival: 'introduced',
};

/** The part that a key, or the beginning of some, is counted in. */
export function partOf(key: string): string {
  const colon = key.indexOf(':');
  const kind = colon < 0 ? key : key.slice(0, colon);
  return PARTS[kind] ?? kind;
}

/** The part in which customers count as the segments they belong to. */
export function asSegments(part: string): string {
  return `${part}-segment`;
}

/** In which lots a part is counted. */
export function lotsOf(part: string): readonly Lot[] {
  return part === DONE ? ['d', 'm'] : ['d', 'm', 'y'];
}

/** The key of the row in which a day of a part is counted. */
export function rowKey(part: string, lot: Lot, day: string): string {
  return `${part}:${lot}${day.slice(0, LOT_LENGTH[lot])}`;
}

/** What a row says. Rows of earlier versions say nothing any more. */
export function countsOf(row: DayCounts | undefined): Counts {
  return typeof row?.counts === 'string' ? unpacked(row.counts) : {};
}

/** A row that says this. */
export function rowWith(key: string, counts: Counts): DayCounts {
  return { key, counts: packed(counts) };
}

/** The first day of a part on which there is anything. */
export async function firstDay(from: Requests, part: string): Promise<string | undefined> {
  const [row] = await from.all('days', {
    range: rangeOf(part, { lot: 'd', start: '0000', end: '9999' }),
    limit: 1,
  });
  return row?.key.slice(part.length + 2);
}

interface Wanted {
  parts: readonly string[];
  wants: (key: string) => boolean;
}

/** What was counted in each of some periods that follow each other, in one reading. */
export async function countedIn(
  from: Requests,
  periods: readonly Period[],
  wanted: Wanted,
): Promise<Counts[]> {
  return (await sumsIn(from, periods, wanted)).map((sum) => sum.counts());
}

/** The same, before it becomes an object: for what may be of thousands of names. */
export async function sumsIn(
  from: Requests,
  periods: readonly Period[],
  { parts, wants }: Wanted,
): Promise<Sum[]> {
  const totals = periods.map(() => new Sum(wants));
  await Promise.all(
    parts.map(async (part) => {
      const largest = lotsOf(part).at(-1) ?? 'd';
      // Years would be read for each of several periods that meet in the midst of one.
      const lot = periods.length > 1 && largest === 'y' ? 'm' : largest;
      const pieces = periods.flatMap((period, index) =>
        piecesOf(period, lot).map((piece) => ({ ...piece, index })),
      );
      await Promise.all(
        runsOf(pieces).map(async (run) => {
          const [{ lot: of, start }] = run;
          const end = run.at(-1)?.end ?? start;
          const rows = await from.all('days', { range: rangeOf(part, { lot: of, start, end }) });
          let at = 0;
          for (const row of rows) {
            const date = row.key.slice(part.length + 2);
            while (run[at + 1] && (run[at]?.end ?? '').slice(0, LOT_LENGTH[of]) <= date) at += 1;
            const piece = run[at];
            if (piece) totals[piece.index]?.add(row.counts, piece.sign);
          }
        }),
      );
    }),
  );
  return totals;
}

/** What one of several periods needs. */
type PieceOf = Piece & { index: number };
type Run = [PieceOf, ...PieceOf[]];

/** Pieces of the same lots that follow each other, for one request each. */
function runsOf(pieces: readonly PieceOf[]): Run[] {
  const runs: Run[] = [];
  const inOrder = pieces.toSorted((a, b) =>
    a.lot === b.lot ? (a.start < b.start ? -1 : 1) : a.lot < b.lot ? -1 : 1,
  );
  for (const piece of inOrder) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.lot === piece.lot && last.end === piece.start) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function rangeOf(part: string, { lot, start, end }: Omit<Piece, 'sign'>): IDBKeyRange {
  return IDBKeyRange.bound(rowKey(part, lot, start), rowKey(part, lot, end), false, true);
}
