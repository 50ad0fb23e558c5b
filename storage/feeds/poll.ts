import { announce } from '@/utils/changes';
import { userZone } from '@/utils/time';
import { t } from '@/utils/words';
import { withDb } from '../db';
import { importBatch, importState } from '../import/import';
import { readSettings } from '../settings';
import { allFeeds, changeFeed, type Feed, type FeedProblem } from './feed';
import { fetchFeed } from './fetch';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The hourly alarm comes a little early at times. */
const DUE = HOUR - 60_000;
/** Hourly readings look at meetings of so long ago and to come; all is looked at once a day. */
const BACK = 31 * DAY;
const AHEAD = 62 * DAY;

/** Reads the calendars that were not read for an hour, and lets go of those that were given up. */
export async function pollFeeds(now: number): Promise<void> {
  for (const feed of await allFeeds()) {
    if (feed.endedAt !== null) {
      if (now - feed.endedAt >= DUE) await changeFeed(feed.id, () => null);
    } else if (feed.triedAt === null || now - feed.triedAt >= DUE || feed.triedAt > now)
      await pollFeed(feed.id, now);
  }
}

const running = new Map<string, Promise<void>>();

/** Reads one calendar now; whoever asks while it is being read waits for the same reading. */
export function pollFeed(id: string, now: number): Promise<void> {
  const current =
    running.get(id) ??
    poll(id, now).finally(() => {
      running.delete(id);
      announce(['feeds']);
    });
  running.set(id, current);
  return current;
}

async function poll(id: string, now: number): Promise<void> {
  // Marked first, so that what kills the background does not do so every minute.
  const feed = await changeFeed(id, (known) => known && { ...known, triedAt: now });
  if (!feed || feed.endedAt !== null) return;
  const result = await bringIn(feed, now);
  await changeFeed(id, (known) => {
    if (!known) return null;
    return 'problem' in result
      ? { ...known, problem: result.problem }
      : { ...known, ...result.read, readAt: now, problem: null };
  });
}

type Read = Partial<Pick<Feed, 'wholeAt' | 'digest' | 'nextEndAt'>>;

async function bringIn(
  feed: Feed,
  now: number,
): Promise<{ problem: FeedProblem } | { read: Read }> {
  const before = await importState(feed.id);
  // Whoever took it back does not want it again an hour later.
  if (before?.undone) return { problem: 'undone' };
  const fetched = await fetchFeed(feed.url);
  if ('problem' in fetched) return fetched;
  const { text } = fetched;
  // The parser is a large library, which only whoever subscribed ever runs.
  const { lastingOf, ownerOf, readFeed } = await import('@/utils/importing/calendar-feed');
  const digest = await digestOf(lastingOf(text));
  const isWhole = feed.wholeAt === null || now - feed.wholeAt >= DAY || feed.wholeAt > now;
  const hasEnded = feed.nextEndAt !== null && feed.nextEndAt <= now;
  if (!isWhole && digest === feed.digest && !hasEnded) return { read: {} };

  const { accounts, aliases } = await withDb(readSettings);
  const own = [...accounts, ...aliases];
  const when = { now, zone: userZone() };
  const account = await ownerOf(text, { calendar: feed.calendar, own, ...when });
  if (account === null)
    return { problem: text.includes('BEGIN:VCALENDAR') ? 'nobody' : 'unreadable' };
  const within = isWhole ? null : { from: now - BACK, to: now + AHEAD };
  const calendar = readFeed(text, { account, within, ...when });
  let number = before?.batches ?? 0;
  let anew = true;
  for await (const batch of calendar.batches) {
    if (calendar.stoppedBy() === 'not-recognised') break;
    await importBatch({
      importId: feed.id,
      file: {
        name: t('feed_name', feed.calendar).slice(0, 500),
        size: text.length,
        lastModified: 0,
      },
      format: 'ics',
      batch: number,
      offset: batch.offset,
      last: batch.last,
      items: batch.items,
      skipped: batch.skipped,
      failed: batch.failures.filter(({ lost }) => lost).length,
      anew,
      rehearse: false,
    });
    number += 1;
    anew = false;
  }
  const stopped = calendar.stoppedBy();
  if (stopped) return { problem: stopped === 'not-recognised' ? 'unreadable' : 'too_large' };
  return {
    read: { digest, nextEndAt: calendar.nextEndAt(), ...(isWhole && { wholeAt: now }) },
  };
}

async function digestOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
