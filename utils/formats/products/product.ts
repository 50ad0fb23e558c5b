import { keyOf } from '../csv';
import { FIELDS, type Field } from '../csv-fields';
import type { RecordKind } from '../records';

/** What one header means: a field, what kind of it, and which columns belong together. */
export interface Meaning {
  field: Field;
  /** "work" of a work e-mail, the stage of a stage date. */
  label: string;
  /** Columns of one address or of a value and its label have the same. */
  group: string;
}

export interface Product {
  /** e.g. `hubspot-deals`. */
  id: string;
  kind: RecordKind;
  /** Keys of headers that must all be there. */
  needs: readonly string[];
  /** At least one of these, where the needs alone would fit others as well. */
  any: readonly string[];
  /** None of these. */
  not: readonly string[];
  columns: ReadonlyMap<string, Meaning>;
  /** Headers with numbers or names in them. */
  pattern?: (name: string) => Meaning | null;
}

/** Writes both parts of a name, and is read where the family's comes first. */
export const FAMILY_FIRST = 'outlook-ja';

/** What a column means. */
export const meaning = (field: Field, label = '', group = ''): Meaning => ({ field, label, group });

/** `Header = field label`, one a line; several headers before the sign mean the same. */
function dictionary(table: string): Map<string, Meaning> {
  const columns = new Map<string, Meaning>();
  for (const line of table.trim().split('\n')) {
    const [headers = '', target = ''] = line.split('=');
    const [field = 'custom', ...label] = target.trim().split(' ');
    const found = FIELDS.find((known) => known === field) ?? 'custom';
    // Parts of an address belong to the others with the same label.
    const isPart = /^(street|city|region|postalCode|country)$/.test(found);
    for (const header of headers.split('|'))
      columns.set(
        keyOf(header),
        meaning(found, label.join(' '), isPart ? `place ${label.join(' ')}` : ''),
      );
  }
  return columns;
}

/** A product, by the headers it needs and what each of its columns means. */
export function product(
  id: string,
  kind: RecordKind,
  [needs, any = '', not = '']: [needs: string, any?: string, not?: string],
  table: string,
  pattern?: Product['pattern'],
): Product {
  const keys = (text: string) => text.split(',').map(keyOf).filter(Boolean);
  return {
    id,
    kind,
    needs: keys(needs),
    any: keys(any),
    not: keys(not),
    columns: dictionary(table),
    ...(pattern && { pattern }),
  };
}
