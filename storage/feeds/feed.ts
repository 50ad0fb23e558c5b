import * as z from 'zod/mini';
import { reading } from '../db';
import { write } from '../write';
import type { WriteScope } from '../write-scope';

/**
 * Calendars that are read from their secret addresses. An address opens the calendar to whoever has
 * it, so it stands where nothing reads it but the reading itself: not in a journaled table, hence in
 * no export, no backup and no history; and no answer to a page holds it.
 */

const text = (max: number) => z.string().check(z.maxLength(max));

/** Why the last reading did not work: `feed_problem_<code>` in the locale files. */
const FeedProblem = z.enum([
  'offline',
  'not_allowed',
  'gone',
  'busy',
  'too_large',
  'unreadable',
  'nobody',
  'undone',
]);
export type FeedProblem = z.infer<typeof FeedProblem>;

export const Feed = z.lazy(() =>
  z.strictObject({
    id: z.uuid(),
    /** The secret. */
    url: text(2000),
    /** What the calendar calls itself. */
    calendar: text(254),
    createdAt: z.number(),
    /** When it was last tried, and when that last worked. */
    triedAt: z.nullable(z.number()),
    readAt: z.nullable(z.number()),
    /** When all of it was read, not only what is new. */
    wholeAt: z.nullable(z.number()),
    /** Of the text as it was then. */
    digest: text(64),
    /** When the next meeting ends that was still to come then. */
    nextEndAt: z.nullable(z.number()),
    problem: z.nullable(FeedProblem),
    /** Unsubscribed: it goes when that can no longer be taken back. */
    endedAt: z.nullable(z.number()),
  }),
);
export type Feed = z.infer<typeof Feed>;

const PREFIX = 'feed:';
const ALL = () => IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`);

/** All that are subscribed to, and those that were until just now; oldest first. */
export function allFeeds(): Promise<Feed[]> {
  return reading(
    async (from) => {
      const rows = await from.all('meta', { range: ALL() });
      return rows
        .flatMap(({ value }) => readRow(value) ?? [])
        .sort((one, other) => one.createdAt - other.createdAt);
    },
    ['meta'],
  );
}

/** Changes one feed in a write of its own; `change` answers null for one that is to go. */
export async function changeFeed(
  id: string,
  change: (feed: Feed | null) => Feed | null,
): Promise<Feed | null> {
  const { answer } = await write({ actor: 'person', source: 'feed' }, async (scope: WriteScope) => {
    const next = change(readRow((await scope.requests.get('meta', PREFIX + id))?.value));
    if (next) scope.requests.put('meta', { key: PREFIX + id, value: next });
    else scope.requests.remove('meta', PREFIX + id);
    await scope.requests.written();
    return next;
  });
  return answer;
}

function readRow(value: unknown): Feed | null {
  const feed = Feed.safeParse(value);
  return feed.success ? feed.data : null;
}
