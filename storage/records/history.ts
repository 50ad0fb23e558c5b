import { reading } from '../db';
import { mergedPage, newestFirst, parseCursor } from '../history';
import type { Requests } from '../requests';
import type { Activity, ActivityKind } from '../schema';
import type { HistoryItem, HistoryPage } from '../views';

const PAGE = 30;
/** Rows looked at per source when a filter lets few through. */
const SCAN = 200;
/** Threads of one deal whose messages make up its history: those linked last. */
const THREADS = 40;

interface Input {
  kinds?: ActivityKind[];
  before?: string;
}

/** Messages and notes of one thread, newest first, in pages. */
export function threadHistory({ threadId, ...input }: Input & { threadId: string }) {
  return reading((from) => page(from, [['[threadId+at]', threadId]], input));
}

/** What was noted about a deal and written in its threads, newest first, in pages. */
export function dealHistory({ dealId, ...input }: Input & { dealId: string }) {
  return reading(async (from) => {
    const range = IDBKeyRange.only(dealId);
    const threads = await from.newest('threads', { index: 'dealId', range, limit: THREADS });
    const sources = threads.map(({ id }): Source => ['[threadId+at]', id]);
    return page(from, [['[dealId+at]', dealId], ...sources], input);
  });
}

type Source = [index: '[threadId+at]' | '[dealId+at]', id: string];

async function page(
  from: Requests,
  sources: Source[],
  { kinds, before }: Input,
): Promise<HistoryPage> {
  const wanted = kinds && kinds.length > 0 ? new Set(kinds) : null;
  const start = before ? parseCursor(before) : null;
  const asked = wanted ? SCAN : PAGE;
  const lists = await Promise.all(sources.map((source) => newest(from, source, start, asked)));
  return mergedPage(lists, asked, PAGE, wanted);
}

/** The newest activities of one source before a place in the history. */
async function newest(
  from: Requests,
  [index, id]: Source,
  before: [number, string] | null,
  asked: number,
): Promise<HistoryItem[]> {
  const earlier = (item: HistoryItem) =>
    !before || newestFirst({ at: before[0], activityId: before[1] }, item) < 0;
  const items: HistoryItem[] = [];
  // Those of the very same instant were partly shown: read past them, however many they are.
  for (let more = asked; ; more *= 2) {
    const range = IDBKeyRange.bound([id], [id, before ? before[0] : []]);
    const rows = await from.newest('activities', { index, range, limit: more });
    items.splice(0, items.length, ...rows.map(itemOf).filter(earlier));
    if (items.length >= asked || rows.length < more) return items.slice(0, asked);
  }
}

function itemOf(activity: Activity): HistoryItem {
  const sender = activity.participants.find(
    (one) => one.role === 'from' || one.role === 'organizer',
  );
  return {
    activityId: activity.id,
    kind: activity.kind,
    at: activity.at,
    direction: activity.direction,
    subject: activity.subject.slice(0, 160),
    snippet: (activity.body ?? activity.snippet).slice(0, 160),
    sender:
      sender && activity.direction !== 'out' && sender.address !== activity.account
        ? sender.name || sender.address
        : '',
    cancelled: activity.meeting?.status === 'cancelled',
    allDay: activity.meeting?.allDay === true,
    threadId: activity.threadId ?? null,
  };
}
