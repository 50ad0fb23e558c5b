import type { Calls } from '@/components/background';
import { csvOf } from '@/components/ui/csv';
import { vcardOf } from '@/utils/formats/vcard-write';
import { type Cell, type Column, columnsOf, type Named, type TableId } from '@/utils/rules/columns';
import { instantToWallTime, userZone } from '@/utils/time';
import { t } from '@/utils/words';
import { valueWords } from './CellView';
import { columnWords } from './column-words';

type RowsOf = Pick<Calls, 'tableRowsOf'>;
interface Line {
  id: string;
  cells: Cell[];
}

/** Rows asked for at once. */
const PAGE = 100;

/** These rows of a table in their order, those that are still there, page by page. */
export async function readRows(
  calls: RowsOf,
  table: TableId,
  columns: string[],
  ids: readonly string[],
): Promise<Line[]> {
  const lines: Line[] = [];
  for (let at = 0; at < ids.length; ) {
    const asked = ids.slice(at, at + PAGE);
    const { rows } = await calls.tableRowsOf({ table, columns, ids: asked, whole: true });
    lines.push(...rows);
    // An answer holds as much as a message may; what came after its last row is asked for again.
    const last = rows.at(-1);
    at += last ? asked.indexOf(last.id) + 1 : asked.length;
  }
  return lines;
}

/** Rows as a table that any spreadsheet opens and calculates nothing of. */
export function rowsAsCsv(columns: readonly Column[], lines: readonly Line[]): string {
  const zone = userZone();
  const heads = columns.flatMap((column) =>
    column.kind === 'money'
      ? [columnWords(column), t('table_export_currency', columnWords(column))]
      : columnWords(column),
  );
  const rows = lines.map(({ cells }) =>
    columns.flatMap((column, n) => cellTexts(column, cells[n] ?? null, zone)),
  );
  return csvOf([heads, ...rows]);
}

/** What stands in a place as plain text. */
export function cellText(column: Column, cell: Cell): string {
  return cellTexts(column, cell, userZone()).join(' ').trim();
}

/** The same for a file; an amount and its currency are two. */
function cellTexts(column: Column, cell: Cell, zone: string): string[] {
  if (column.kind === 'money') {
    const sums = Array.isArray(cell) ? cell.filter((one) => isMoney(one)) : [];
    const amounts = typeof cell === 'number' ? [cell] : sums.map(({ amount }) => amount);
    return [amounts.join(' + '), sums.map(({ currency }) => currency).join(' + ')];
  }
  if (cell === null) return [''];
  if (column.kind === 'time' && typeof cell === 'number')
    return [instantToWallTime(cell, zone).local.slice(0, 16).replace('T', ' ')];
  if (typeof cell === 'boolean') return [cell ? '1' : '0'];
  if (!Array.isArray(cell))
    return [typeof cell === 'object' ? cell.name : valueWords(column, String(cell))];
  return [cell.flatMap((one) => (typeof one === 'string' ? one : nameIn(one))).join(', ')];
}

function isMoney(value: unknown): value is { amount: number; currency: string } {
  return typeof value === 'object' && value !== null && 'amount' in value;
}

const nameIn = (one: Named | { amount: number }) => ('name' in one ? one.name : []);

/** What a card says of somebody, as columns of the table of people. */
export const CARD_COLUMNS = ['name', 'email', 'phone', 'title', 'company', 'tag', 'created'];

/** People as vCards, which phones and address books read. */
export function peopleAsCards(lines: readonly Line[]): string {
  const kinds = columnsOf('people', []);
  const places = new Map(CARD_COLUMNS.map((id, place) => [id, place]));
  return lines
    .map(({ id, cells }) => {
      const cell = (column: string) => cells[places.get(column) ?? -1] ?? null;
      const text = (column: string) => {
        const kind = kinds.find((one) => one.id === column);
        return kind ? (cellTexts(kind, cell(column), 'UTC')[0] ?? '') : '';
      };
      const all = (column: string) => {
        const value = cell(column);
        return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
      };
      const createdAt = cell('created');
      return vcardOf({
        id,
        name: text('name'),
        emails: all('email'),
        phones: all('phone'),
        title: text('title'),
        company: text('company'),
        companyId: '',
        tags: all('tag'),
        createdAt: typeof createdAt === 'number' ? createdAt : 0,
        owner: '',
        lifecycle: '',
        source: '',
        urls: [],
        birthday: '',
        custom: new Map(),
      });
    })
    .join('');
}
