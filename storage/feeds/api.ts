import { uuidv7 } from 'uuidv7';
import * as z from 'zod/mini';
import { announce } from '@/utils/changes';
import { readFeedAddress } from '@/utils/importing/feed-address';
import { procedure } from '@/utils/rpc-server';
import { t } from '@/utils/words';
import { importState } from '../import/import';
import type { ImportState } from '../import/schema';
import { Refused } from '../refused';
import { allFeeds, changeFeed, type Feed, type FeedProblem } from './feed';
import { pollFeed } from './poll';

/** Calendars at once; each is a request an hour. */
const MOST = 20;

/** A calendar that is subscribed to, without its address. */
export interface FeedView {
  id: string;
  calendar: string;
  readAt: number | null;
  problem: FeedProblem | null;
  /** What came of it, as an import that goes on; null before the first reading. */
  brought: ImportState | null;
}

const One = z.lazy(() => z.strictObject({ feedId: z.uuid() }));

/** Subscribes to a calendar; the same address again is the same subscription. */
export async function subscribeFeed({
  address,
}: {
  address: string;
}): Promise<{ feedId: string; calendar: string }> {
  const read = readFeedAddress(address);
  if (typeof read === 'string') throw new Refused(t(`feed_refused_${read}`));
  const known = await allFeeds();
  let same = known.find(({ url }) => url === read.url);
  // What was taken back comes anew as another import, which can be taken back again.
  if (same && (await importState(same.id))?.undone) {
    await changeFeed(same.id, () => null);
    same = undefined;
  }
  if (!same && known.length >= MOST) throw new Refused(t('feed_refused_many'));
  const feedId = same?.id ?? uuidv7();
  await changeFeed(feedId, (feed) =>
    feed ? { ...feed, endedAt: null } : { ...fresh(feedId), ...read },
  );
  announce(['feeds']);
  return { feedId, calendar: read.calendar };
}

function fresh(id: string): Omit<Feed, 'url' | 'calendar'> {
  return {
    id,
    createdAt: Date.now(),
    triedAt: null,
    readAt: null,
    wholeAt: null,
    digest: '',
    nextEndAt: null,
    problem: null,
    endedAt: null,
  };
}

/** Reads no longer what is at an address; taken back with `false`, until the address is let go. */
export async function endFeed({
  feedId,
  ended,
}: {
  feedId: string;
  ended: boolean;
}): Promise<Record<string, never>> {
  const feed = await changeFeed(
    feedId,
    (known) => known && { ...known, endedAt: ended ? Date.now() : null },
  );
  if (!feed) throw new Refused(t('refused_gone'));
  announce(['feeds']);
  return {};
}

/** What is subscribed to. */
export async function feeds(): Promise<{ feeds: FeedView[] }> {
  const all = (await allFeeds()).filter(({ endedAt }) => endedAt === null);
  const views = all.map(async ({ id, calendar, readAt, problem }) => ({
    id,
    calendar,
    readAt,
    problem,
    brought: await importState(id),
  }));
  return { feeds: await Promise.all(views) };
}

/** Calendars behind secret addresses; for our own pages alone. Each call may be repeated. */
export const feedsApi = {
  feeds: procedure({ callers: 'pages', input: z.strictObject({}), run: () => feeds() }),
  subscribeFeed: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ address: z.string().check(z.maxLength(2000)) })),
    run: (input) => subscribeFeed(input),
  }),
  readFeed: procedure({
    callers: 'pages',
    input: One,
    run: async ({ feedId }) => {
      await pollFeed(feedId, Date.now());
      return {};
    },
  }),
  endFeed: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ feedId: z.uuid(), ended: z.boolean() })),
    run: (input) => endFeed(input),
  }),
};
