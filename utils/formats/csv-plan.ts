import { type Column, keyOf, type Table } from './csv';
import { ALIASES_BY_KIND, likelyKind } from './csv-aliases';
import { productOf } from './csv-products';
import {
  type DateShape,
  dateShape,
  hasDecimalComma,
  isNoDay,
  readNumber,
  readYesNo,
} from './csv-values';
import { type Meaning, meaning, type Product } from './products/product';
import type { CustomType, RecordKind } from './records';

/** What one column becomes. The mapping screen shows and changes exactly this. */
export interface ColumnPlan extends Column, Meaning {
  /** Of the values, where they are kept as a custom field. */
  type: CustomType;
  dates: DateShape | null;
  /** All its dates can be read in two ways: the person has to say which. */
  asksOrder: boolean;
  decimalComma: boolean;
  /** Known from the product's own headers, and not guessed from the name. */
  isKnown: boolean;
}

/** What a table becomes. */
export interface TablePlan {
  /** Null for a table of no known product, which the mapping screen should show. */
  product: string | null;
  kind: RecordKind;
  columns: ColumnPlan[];
}

/**
 * Recognises a table by its headers and finds out what its columns hold. Of an unknown table
 * every column gets a guess by its name; what nothing is known about is kept as a custom field.
 * @param kind what the person says the rows are; otherwise it is found out
 */
export function planTable(
  { columns, sample }: Pick<Table, 'columns' | 'sample'>,
  kind?: RecordKind,
): TablePlan {
  const keys = new Set(columns.map(({ key }) => key));
  const found = productOf(keys);
  const product = found && (kind === undefined || found.kind === kind) ? found : null;
  const rows = product?.kind ?? kind ?? likelyKind(keys);
  const taken = new Set<string>();
  // Where a header tells, or a product is known, further addresses are somebody else's.
  const hasAddress =
    product !== null || columns.some(({ key }) => /mail$/i.test(fieldOf(rows, key)));
  return {
    product: product?.id ?? null,
    kind: rows,
    columns: columns.map((column) => {
      const known = product ? meaningIn(product, column) : null;
      const values = sample.map((row) => row[column.index] ?? '');
      const named = known ?? namedBy(column, rows, product, values);
      const guess = named ?? (hasAddress ? null : addressIn(values, rows));
      const wanted = isDouble(guess, taken) ? null : guess;
      if (wanted) taken.add(`${wanted.field} ${wanted.label}`);
      return planColumn(column, wanted ?? meaning('custom'), values, known !== null);
    }),
  };
}

/** What a header says by its words, in any of the languages that are known. */
function namedBy(
  { name, key }: Column,
  kind: RecordKind,
  product: Product | null,
  values: readonly string[],
): Meaning | null {
  const aliases = ALIASES_BY_KIND[kind];
  const named = aliases.get(key);
  if (named) return named.field === 'prefix' && isOfWork(key, values) ? meaning('title') : named;
  // "Telefon 1 – Wert", "E-mail 3": one of several, as Google and Outlook count them.
  const one = aliases.get(key.replace(/\d+(wert|value|valeur|valor|valore|waarde)?$/, ''));
  if (one && ['email', 'phone', 'url'].includes(one.field)) return one;
  // Pipedrive in other languages: "Person - Telefon", "Organisation - Name".
  const [head = '', tail = ''] = name.split(' - ');
  if (tail === '' || !product?.id.startsWith('pipedrive')) return null;
  const told = aliases.get(keyOf(tail)) ?? null;
  const isCompany = ALIASES_BY_KIND.contact.get(keyOf(head))?.field === 'company';
  if (!isCompany || kind === 'company') return told;
  return told?.field === 'name' ? meaning('company') : null;
}

const ACADEMIC =
  /^\(?((univ|pd|dr|prof|dipl|mag|lic|ing|med|vet|dent|phil|rer|nat|jur|oec|pol|theol|habil|mult|h|c|kfm|kffr|wirt|inf|fh|mba|msc|bsc|phd|sc|ll|eng|a|b|herr|frau|hr|fr|mr|mrs|ms|m|mme|mlle|sr|sra|dott|sig|arch|avv)\b[\s.()-]*)+/i;

/** "Titel" and "Titre" stand before a name, or say what somebody does there. */
function isOfWork(key: string, values: readonly string[]): boolean {
  if (!/^(titel|titre|titulo|titolo)$/.test(key)) return false;
  const filled = values.filter((value) => value.trim() !== '');
  const works = filled.filter((value) => value.trim().replace(ACADEMIC, '') !== '');
  return works.length * 2 > filled.length;
}

function fieldOf(kind: RecordKind, key: string): string {
  return ALIASES_BY_KIND[kind].get(key)?.field ?? '';
}

/** Addresses, whatever the column is called. */
function addressIn(values: readonly string[], kind: RecordKind): Meaning | null {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  const isAddresses =
    filled.length > 0 && filled.every((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value));
  if (!isAddresses || kind === 'company') return null;
  return meaning(kind === 'contact' ? 'email' : 'contactEmail');
}

/** A column with another meaning than was found for it. */
export function withMeaning(
  plan: ColumnPlan,
  wanted: Meaning,
  values: readonly string[],
): ColumnPlan {
  return planColumn(plan, wanted, values, true);
}

function meaningIn(product: Product, column: Column): Meaning | null {
  return product.columns.get(column.key) ?? product.pattern?.(column.name) ?? null;
}

/** Fields of which a record has one: the second such column is kept under its own name. */
const ONCE = new Set([
  'sourceId',
  'name',
  'firstName',
  'lastName',
  'title',
  'createdAt',
  'amount',
  'stage',
  'closeDate',
  'currency',
  'subject',
  'due',
  'body',
  'at',
  'birthday',
  'owner',
  'company',
]);

function isDouble(wanted: Meaning | null, taken: ReadonlySet<string>): boolean {
  return wanted !== null && ONCE.has(wanted.field) && taken.has(`${wanted.field} ${wanted.label}`);
}

const DATE_FIELDS = new Set([
  'createdAt',
  'closeDate',
  'wonAt',
  'lostAt',
  'stageDate',
  'due',
  'doneAt',
  'at',
]);

function planColumn(
  column: Column,
  wanted: Meaning,
  values: readonly string[],
  isKnown: boolean,
): ColumnPlan {
  const written = values.map((value) => value.trim()).filter((value) => value !== '');
  const filled = written.filter((value) => !isNoDay(value));
  const isDate = DATE_FIELDS.has(wanted.field);
  const isCustom = wanted.field === 'custom';
  const hasNoDays = filled.length === 0 && written.length > 0;
  const type = !isCustom ? 'text' : hasNoDays ? 'date' : typeOf(filled);
  const shape =
    isDate || type === 'date' || wanted.field === 'birthday' ? dateShape(filled, !isCustom) : null;
  return {
    index: column.index,
    name: column.name,
    key: column.key,
    ...wanted,
    type,
    dates: shape && { order: shape.order, isSerial: shape.isSerial },
    asksOrder: shape?.needsOrder ?? false,
    decimalComma: hasDecimalComma(filled, wanted.field === 'amount'),
    isKnown,
  };
}

/** What the values of a column are, when nothing else is known about it. */
export function typeOf(filled: readonly string[]): CustomType {
  if (filled.length === 0) return 'text';
  const words = filled.filter((value) => !/^[01]$/.test(value));
  if (words.length > 0 && filled.every((value) => readYesNo(value) !== null)) return 'yes-no';
  if (filled.every((value) => /^https?:\/\/\S+$/i.test(value))) return 'url';
  const comma = hasDecimalComma(filled);
  // A zero in front, a plus or more than 15 digits: a number to call or to look up, none to add.
  if (filled.every((value) => readNumber(value, comma) !== null && !/^0\d|^\+|\d{16}/.test(value)))
    return 'number';
  if (dateShape(filled)) return 'date';
  const different = new Set(filled).size;
  const isChoice =
    filled.length >= 10 &&
    different <= 12 &&
    different <= filled.length * 0.4 &&
    filled.every((value) => value.length <= 40);
  return isChoice ? 'choice' : 'text';
}
