import type { Requests } from '../requests';
import type { Rows, TableName } from '../schema';

/** What a person knows a record by. */
export interface Named {
  table: TableName;
  id: string;
  /** Empty where it has none. */
  name: string;
  /** Whether the record is there now. */
  isThere: boolean;
}

const LONGEST = 80;

/** The name of a row as it stands, whatever shape an old one may have. */
export function nameOfRow(row: unknown): string {
  if (typeof row !== 'object' || row === null) return '';
  const emails = 'emails' in row && Array.isArray(row.emails) ? row.emails : [];
  const body = 'body' in row ? row.body : undefined;
  const candidates = [
    'name' in row && row.name,
    'text' in row && row.text,
    'subject' in row && row.subject,
    emails[0],
    body,
  ];
  for (const candidate of candidates)
    if (typeof candidate === 'string' && candidate.trim() !== '')
      return candidate.trim().slice(0, LONGEST);
  return '';
}

/** A record by its name today, or by that of the row it once was. */
export async function named(
  from: Requests,
  table: TableName,
  id: string,
  before: unknown,
): Promise<Named> {
  const row = await from.get(table, id);
  return { table, id, name: nameOfRow(row ?? before), isThere: row !== undefined };
}

/** The names behind ids of one table, where there are such rows. */
export async function namesOf<T extends TableName>(
  from: Requests,
  table: T,
  ids: string[],
): Promise<Map<string, string>> {
  const rows: Rows[T][] = await from.each(table, ids);
  return new Map(rows.map((row) => [row.id, nameOfRow(row)]));
}
