/**
 * The tables of the workspace and what stands in their columns. The id of a column is also its name
 * in the text of a filter (`quiet:>14d`), in every language the same, so that an address can be
 * passed on. Own fields are columns too, under their own ids.
 */

/** Tables that reports of one's own count. */
export const REPORTED_TABLES = ['people', 'companies', 'deals', 'activities'] as const;
export const TABLE_IDS = [...REPORTED_TABLES, 'tasks'] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** How a column is compared, typed and shown. */
export type ColumnKind =
  | 'text'
  | 'texts'
  | 'number'
  | 'money'
  | 'time'
  | 'day'
  | 'days'
  | 'choice'
  | 'choices'
  | 'link'
  | 'person'
  | 'people'
  | 'company'
  | 'deal'
  | 'checkbox';

export interface Money {
  amount: number;
  currency: string;
}

export interface Named {
  id: string;
  name: string;
}

/** What the id of a company begins with where it stands among people. */
export const COMPANY = 'company:';

/** What stands in one place of a table; null for nothing. Money in several currencies is a list. */
export type Cell = string | number | boolean | null | string[] | Named | Named[] | Money[];

/** Whether a cell says what this JSON of one says; what is only about to be saved has no id yet. */
export function isSameCell(cell: Cell, json: string): boolean {
  const one = said(cell);
  const other = said(JSON.parse(json));
  return (
    one.words === other.words &&
    one.ids.every((id, n) => !id || !other.ids[n] || id === other.ids[n])
  );
}

function said(cell: unknown): { words: string; ids: unknown[] } {
  const ids: unknown[] = [];
  const words = JSON.stringify(cell, (key, value) => (key === 'id' ? void ids.push(value) : value));
  return { words, ids };
}

export interface Column {
  id: string;
  kind: ColumnKind;
  /** Read in this order straight from the database, whatever its size. */
  indexed?: true;
  /** Changed where it stands. */
  editable?: true;
  /** The only values there are, for kinds with a fixed set. */
  values?: readonly string[];
  /** Shown unless the person chose otherwise. */
  shown?: true;
  width: number;
  /** Name of an own field; the others have theirs in the locale files. */
  name?: string;
}

const column = (
  id: string,
  kind: ColumnKind,
  width: number,
  more: Partial<Column> = {},
): Column => ({
  id,
  kind,
  width,
  ...more,
});

const shown = true;
const editable = true;
const indexed = true;

const COLUMNS: Record<TableId, readonly Column[]> = {
  people: [
    // Up to what is open they fit beside the navigation in a window of 1280.
    column('name', 'text', 190, { shown, editable }),
    column('email', 'texts', 224, { shown }),
    column('company', 'company', 140, { shown, editable }),
    column('title', 'text', 170, { editable }),
    column('last', 'time', 130, { shown, indexed }),
    column('quiet', 'days', 86, { shown, indexed }),
    column('turn', 'choice', 140, { shown, values: ['mine', 'theirs', 'nobody'] }),
    column('open', 'money', 120, { shown }),
    column('tag', 'choices', 160, { shown, editable }),
    column('lifecycle', 'choice', 120, { editable }),
    column('owner', 'choice', 120, { editable }),
    column('next', 'texts', 180),
    column('phone', 'texts', 150),
    column('mails', 'number', 90),
    column('meetings', 'number', 100),
    column('source', 'text', 120),
    column('created', 'time', 130, { indexed }),
  ],
  companies: [
    column('name', 'text', 240, { shown, editable }),
    column('domain', 'texts', 200, { shown }),
    column('people', 'number', 90, { shown }),
    column('open', 'money', 140, { shown }),
    column('last', 'time', 130, { shown }),
    column('quiet', 'days', 90, { shown }),
    column('next', 'texts', 180),
    column('industry', 'choice', 150, { editable, shown }),
    column('tag', 'choices', 160, { editable, shown }),
    column('owner', 'choice', 120, { editable }),
    column('created', 'time', 130, { indexed }),
  ],
  deals: [
    column('name', 'text', 200, { shown, editable }),
    column('stage', 'choice', 120, { shown, editable }),
    column('value', 'money', 110, { shown, editable }),
    column('company', 'company', 140, { shown, editable }),
    column('person', 'people', 160, { shown }),
    column('close', 'day', 120, { shown, editable }),
    column('next', 'text', 180, { shown, editable }),
    column('quiet', 'days', 90, { shown }),
    column('last', 'time', 130),
    column('turn', 'choice', 140, { values: ['mine', 'theirs', 'nobody'] }),
    column('state', 'choice', 90, { values: ['open', 'won', 'lost'] }),
    column('pipeline', 'choice', 140),
    column('since', 'days', 110),
    column('tag', 'choices', 160, { editable }),
    column('owner', 'choice', 120, { editable }),
    column('source', 'text', 120, { editable }),
    column('created', 'time', 130, { indexed }),
  ],
  activities: [
    column('date', 'time', 140, { shown, indexed }),
    column('kind', 'choice', 110, { shown, values: ['email', 'meeting', 'call', 'note'] }),
    column('direction', 'choice', 110, { shown, values: ['in', 'out', 'unknown'] }),
    column('subject', 'text', 320, { shown }),
    column('with', 'people', 240, { shown }),
    column('deal', 'deal', 170),
    column('text', 'text', 320),
    column('account', 'text', 180),
  ],
  tasks: [
    // All that is shown fits beside the navigation in a window of 1280.
    column('what', 'text', 240, { shown, editable }),
    // What is done comes behind what is open, last done first.
    column('due', 'time', 140, { shown, indexed }),
    column('state', 'choice', 90, { shown, editable, values: ['open', 'done'] }),
    column('person', 'people', 150, { shown }),
    column('company', 'company', 140, { shown }),
    column('deal', 'deal', 150, { shown }),
    column('repeats', 'checkbox', 110, { shown }),
    column('done', 'time', 140, { indexed }),
    column('created', 'time', 130, { indexed }),
  ],
};

/** An own field, as far as a column depends on it. */
interface OwnField {
  id: string;
  of: string;
  name: string;
  type: string;
  options: readonly string[];
}

const OWN_KINDS: Record<string, ColumnKind> = {
  text: 'text',
  number: 'number',
  money: 'money',
  date: 'day',
  choice: 'choice',
  choices: 'choices',
  link: 'link',
  person: 'person',
  checkbox: 'checkbox',
  formula: 'text',
};

/** The rows that a table shows, as the database calls them. */
export const STORE_OF = {
  people: 'contacts',
  companies: 'companies',
  deals: 'deals',
  activities: 'activities',
  tasks: 'tasks',
} as const;

/** All columns of a table, the person's own after ours. */
export function columnsOf(table: TableId, fields: readonly OwnField[]): Column[] {
  const own = fields
    .filter((field) => field.of === STORE_OF[table])
    .map((field): Column => {
      const kind = OWN_KINDS[field.type] ?? 'text';
      return {
        id: field.id,
        kind,
        width: kind === 'text' ? 160 : 130,
        name: field.name,
        ...(field.type !== 'formula' && { editable: true as const }),
        ...(field.options.length > 0 && { values: field.options }),
      };
    });
  return [...COLUMNS[table], ...own];
}

/** Whether figures stand in a column, which are read from their last digit. */
export function isFigure({ kind }: Column): boolean {
  return kind === 'money' || kind === 'number' || kind === 'days';
}

/** The column that a filter or an address means: by its id, or the name of an own field. */
export function columnNamed(columns: readonly Column[], key: string): Column | undefined {
  const wanted = key.trim().toLowerCase();
  return (
    columns.find(({ id }) => id === wanted) ??
    columns.find(({ name }) => name?.toLowerCase() === wanted)
  );
}

/** What is compared when rows are put in order; null comes last either way. */
export function sortKey(cell: Cell): string | number | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell === 'string' || typeof cell === 'number') return cell;
  if (!Array.isArray(cell)) return cell.name || null;
  const [first] = cell;
  if (first === undefined) return null;
  if (typeof first === 'string') return first;
  return 'amount' in first ? Math.max(...amountsOf(cell)) : first.name;
}

/** The amounts in a place of a table, whatever their currencies. */
export function amountsOf(cell: Cell): number[] {
  if (!Array.isArray(cell)) return typeof cell === 'number' ? [cell] : [];
  return cell.flatMap((one) => (typeof one === 'object' && 'amount' in one ? one.amount : []));
}
