/** Switches of one page load, read from the address: they stay until the page is loaded anew. */
export interface Variants {
  lang: 'en' | 'de' | 'ja' | 'ar';
  dark: boolean;
  /** List and thread side by side; the address stays on the list. */
  split: boolean;
  /** Off: every message stands alone. */
  conversation: boolean;
  permId: 'ok' | 'late' | 'missing';
  legacyId: 'ok' | 'late' | 'missing';
  /** `jslog`: ids stand in jslog alone. */
  ids: 'ok' | 'jslog';
  /** All names the page is read by are different. */
  drift: boolean;
  rows: number;
  undoMs: number;
  lateMs: number;
  /** How often the page asks for news, in ms; 0 is never. */
  pollMs: number;
}

function oneOf<T extends string>(value: string | null, known: readonly [T, ...T[]]): T {
  return known.find((candidate) => candidate === value) ?? known[0];
}

function count(value: string | null, usual: number): number {
  const parsed = Number(value);
  return value !== null && Number.isFinite(parsed) && parsed >= 0 ? parsed : usual;
}

export function readVariants(search: string): Variants {
  const query = new URLSearchParams(search);
  return {
    lang: oneOf(query.get('lang'), ['en', 'de', 'ja', 'ar']),
    dark: query.get('theme') === 'dark',
    split: query.get('split') === '1',
    conversation: query.get('conversation') !== 'off',
    permId: oneOf(query.get('permid'), ['ok', 'late', 'missing']),
    legacyId: oneOf(query.get('legacyid'), ['ok', 'late', 'missing']),
    ids: oneOf(query.get('ids'), ['ok', 'jslog']),
    drift: query.get('drift') === '1',
    rows: count(query.get('rows'), 50),
    undoMs: count(query.get('undo'), 5000),
    lateMs: count(query.get('late'), 1500),
    pollMs: count(query.get('poll'), 1000),
  };
}
