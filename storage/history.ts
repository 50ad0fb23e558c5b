import { reading } from './connection';
import { strangerKey } from './kept';
import type { Requests } from './requests';
import type { ActivityKind, Touch } from './schema';
import type { HistoryItem, HistoryPage } from './views';

const PAGE = 30;
/** Most rows looked at for one page when a filter lets few through. */
const SCAN = 600;

/** Which history to read. */
export interface HistoryInput {
  /** Contact ids, or addresses of people who are no contacts. */
  who: string[];
  kinds?: ActivityKind[];
  before?: string;
}

/** The newest activities of these people together, each once, in pages. */
export function history(input: HistoryInput): Promise<HistoryPage> {
  return reading((from) => readHistory(from, input), ['touches']);
}

/** The same inside a reading that is under way. */
export async function readHistory(
  from: Requests,
  { who, kinds, before }: HistoryInput,
  limit = PAGE,
): Promise<HistoryPage> {
  const keys = [
    ...new Set(
      who.map((key) => (key.includes('@') && !key.startsWith('addr:') ? strangerKey(key) : key)),
    ),
  ];
  const wanted = kinds && kinds.length > 0 ? new Set(kinds) : null;
  const upper = before ? parseCursor(before) : null;
  // A filter makes a page look at more; of many people less each, or a company would read it all.
  const asked = wanted
    ? Math.min(SCAN, Math.max(limit, Math.ceil((4 * SCAN) / keys.length)))
    : limit;
  const lists = await Promise.all(keys.map((key) => newest(from, key, upper, asked)));
  const { items, next } = mergedPage(lists, asked, limit, wanted);
  return { items: items.map(historyItem), next };
}

/** What a history is put together from: enough to order it and to tell two of the same. */
interface Line {
  at: number;
  activityId: string;
  kind: ActivityKind;
}

/**
 * The newest lines of several lists, each once, and where the next page begins. Every list is
 * newest first and ended where `asked` lines were read.
 */
export function mergedPage<T extends Line>(
  lists: T[][],
  asked: number,
  limit: number,
  wanted: ReadonlySet<ActivityKind> | null,
): { items: T[]; next: string | null } {
  // Where the reading of one list ended, the others must not run ahead: what lies between is read
  // with the next page.
  const ends = lists.flatMap((list) => (list.length >= asked ? (list.at(-1) ?? []) : []));
  const [end] = ends.sort(newestFirst);
  const all = lists
    .flat()
    .sort(newestFirst)
    .filter((line) => !end || newestFirst(line, end) <= 0);
  const seen = new Set<string>();
  const items: T[] = [];
  let last: T | undefined;
  for (const line of all) {
    if (items.length === limit) break;
    last = line;
    if (seen.has(line.activityId) || (wanted && !wanted.has(line.kind))) continue;
    seen.add(line.activityId);
    items.push(line);
  }
  const full = end !== undefined || items.length === limit;
  return { items, next: full && last ? `${last.at}:${last.activityId}` : null };
}

/** One bounded read: the newest touches of one person before a place in the history. */
export async function newest(
  from: Requests,
  who: string,
  before: [number, string] | null,
  limit: number,
): Promise<Touch[]> {
  const range = IDBKeyRange.bound([who], before ? [who, ...before] : [who, []], false, true);
  return from.newest('touches', { range, limit });
}

/** A touch as a line of the history. */
export function historyItem(touch: Touch): HistoryItem {
  return {
    activityId: touch.activityId,
    kind: touch.kind,
    at: touch.at,
    direction: touch.direction,
    subject: touch.subject,
    snippet: touch.snippet,
    sender: touch.sender,
    cancelled: touch.cancelled === true,
    allDay: touch.allDay === true,
    threadId: touch.threadId ?? null,
  };
}

/** The order of a history: newest first, the later id first at the same instant. */
export function newestFirst(a: Pick<Line, 'at' | 'activityId'>, b: typeof a): number {
  if (a.at !== b.at) return b.at - a.at;
  return a.activityId === b.activityId ? 0 : a.activityId < b.activityId ? 1 : -1;
}

/** The place that `next` of a page names. */
export function parseCursor(cursor: string): [number, string] | null {
  const [at, id] = cursor.split(':');
  return at && id && Number.isFinite(Number(at)) ? [Number(at), id] : null;
}
