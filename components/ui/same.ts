import { replaceEqualDeep } from '@tanstack/preact-query';
import { useRef } from 'preact/hooks';

/**
 * Rows that say what they said before as the objects that they were, so that only those that changed
 * are drawn anew. What reads them keeps an object only while it stands at the same place of its list:
 * with one task done, all after it were others, and two hundred were drawn for the one that went.
 */
export function useSameRows<Row>(rows: readonly Row[], idOf: (row: Row) => string): Row[] {
  const known = useRef(new Map<string, Row>());
  const same = rows.map((row): [string, Row] => {
    const id = idOf(row);
    const before = known.current.get(id);
    return [id, before === undefined ? row : replaceEqualDeep(before, row)];
  });
  known.current = new Map(same);
  return [...known.current.values()];
}
