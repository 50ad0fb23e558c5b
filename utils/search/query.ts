import { isUnspaced, tokensOf } from './tokens';

/** What can be found; also what `kind:` takes. */
export const KINDS = ['person', 'company', 'deal', 'thread', 'note', 'call', 'meeting'] as const;
export type Kind = (typeof KINDS)[number];

/** Words that must follow each other; the last may be only begun, unless it is `whole`. */
export interface Unit {
  tokens: string[];
  whole: boolean;
}

/** What was asked for: every unit must be there, in any order, and every filter must hold. */
export interface SearchQuery {
  units: Unit[];
  /** Who wrote or invited, each a name or a part of an address; `me` for oneself. */
  from: Unit[];
  /** Empty for all. */
  kinds: Kind[];
  hasDeal: boolean;
  /** From the start of this day on, and up to the start of that, in ms. */
  after: number | null;
  before: number | null;
}

const MOST = 12;
/** A key before a colon, and text in quotes (which may still be open) or up to the next space. */
const PART = /(?:(\p{L}+):)?(?:"([^"]*)("?)|(\S+))/gu;
const NAMES: Readonly<Record<string, Kind>> = {
  people: 'person',
  contact: 'person',
  mail: 'thread',
  email: 'thread',
  ...Object.fromEntries(KINDS.map((kind) => [kind, kind])),
};

/**
 * Reads what was typed: words, "phrases", and the filters from:, kind:, has:deal, after: and
 * before: (a day such as 2026-01-31). What looks like a filter and is none counts as words.
 */
export function parseQuery(text: string): SearchQuery {
  const query: SearchQuery = {
    units: [],
    from: [],
    kinds: [],
    hasDeal: false,
    after: null,
    before: null,
  };
  for (const [all, key = '', quoted, closed = '', plain = ''] of text.matchAll(PART)) {
    const value = quoted ?? plain;
    const whole = closed !== '';
    if (key && takeFilter(query, key.toLowerCase(), value, whole)) continue;
    const unit = unitOf(quoted === undefined ? all : `${key} ${value}`, whole);
    if (unit && query.units.length < MOST) query.units.push(unit);
  }
  return query;
}

/** Whether nothing was asked for. */
export function isEmpty({ units, from, kinds, hasDeal, after, before }: SearchQuery): boolean {
  return (
    units.length + from.length + kinds.length === 0 && !hasDeal && after === null && before === null
  );
}

function takeFilter(query: SearchQuery, key: string, value: string, whole: boolean): boolean {
  if (key === 'from') {
    const unit = unitOf(value, whole);
    if (unit) query.from.push(unit);
    return true;
  }
  const kind = key === 'kind' && NAMES[value.toLowerCase().replace(/s$/, '')];
  if (kind) query.kinds.push(kind);
  else if (key === 'has' && /^deals?$/i.test(value)) query.hasDeal = true;
  else if (key === 'after' && dayOf(value) !== null) query.after = dayOf(value);
  else if (key === 'before' && dayOf(value) !== null) query.before = dayOf(value);
  else return false;
  return true;
}

function unitOf(text: string, whole: boolean): Unit | null {
  const tokens = tokensOf(text).slice(0, MOST);
  const [last = '', before = ''] = tokens.toReversed();
  // The last letter of 北京 stands alone where it ends a text; what was typed may go on.
  const isEnd = before.length > last.length && before.endsWith(last) && isUnspaced(before);
  if (isEnd) tokens.pop();
  return tokens.length > 0 ? { tokens, whole } : null;
}

function dayOf(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const day = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return day.getDate() === Number(match[3]) ? day.getTime() : null;
}
