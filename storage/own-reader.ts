import { compute, type Formula, type FormulaValue, readFormula } from '@/utils/rules/formula';
import type { Company, Contact, CustomValue, Deal, Field } from './schema';

/**
 * What rows of one table say in their own fields, the computed ones too. Formulas are read once
 * for all rows.
 */
export function ownReader(
  fields: readonly Field[],
): (row: Owner, field: Field) => CustomValue | null {
  const byName = new Map(fields.map((field) => [field.name.toLowerCase(), field]));
  const formulas = new Map<string, Formula | null>();
  const today = localDay(Date.now());
  const formulaOf = (field: Field): Formula | null => {
    const known = formulas.get(field.id);
    if (known !== undefined) return known;
    const read = readFormula(field.formula ?? '');
    const formula = read.ok ? read.formula : null;
    formulas.set(field.id, formula);
    return formula;
  };
  // Each formula of a row is computed once, and one that looks at itself finds nothing there.
  const formulaValue = (
    row: Owner,
    field: Field,
    known: Map<string, FormulaValue>,
  ): FormulaValue => {
    if (field.type !== 'formula') {
      const value = row.custom?.[field.id] ?? null;
      return Array.isArray(value) ? value.join(', ') : value;
    }
    const before = known.get(field.id);
    if (before !== undefined) return before;
    known.set(field.id, null);
    const formula = formulaOf(field);
    if (!formula) return null;
    const look = (name: string): FormulaValue => {
      const other = byName.get(name.toLowerCase());
      return other ? formulaValue(row, other, known) : builtIn(row, name.toLowerCase());
    };
    const value = shortened(compute(formula, look, today));
    known.set(field.id, value);
    return value;
  };
  return (row, field) =>
    field.type === 'formula'
      ? formulaValue(row, field, new Map())
      : (row.custom?.[field.id] ?? null);
}

type Owner = Contact | Company | Deal;

function shortened(value: FormulaValue): FormulaValue {
  return typeof value === 'string' ? value.slice(0, 4000) : value;
}

/** What every row has, under the names that a formula may use. */
function builtIn(row: Owner, name: string): FormulaValue {
  if (name === 'name') return row.name;
  if (name === 'created') return localDay(row.createdAt);
  if ('stageSince' in row) {
    if (name === 'value') return row.value;
    if (name === 'close date') return row.closeDate ?? null;
    if (name === 'currency') return row.currency;
  }
  if ('relationship' in row) {
    const { lastAt, inbound, outbound, meetings } = row.relationship;
    if (name === 'last touch') return lastAt === null ? null : localDay(lastAt);
    if (name === 'mails') return inbound + outbound;
    if (name === 'meetings') return meetings;
  }
  return null;
}

/** The day of an instant where the person is, as 2026-11-28. */
function localDay(at: number): string {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
