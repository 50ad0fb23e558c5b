import { browser } from 'wxt/browser';
import { FEED_BYTES } from '@/utils/importing/feed-address';
import type { FeedProblem } from './feed';

/** So long a calendar may take (ms); a background is stopped soon after. */
const PATIENCE = 25_000;

/** The text behind a secret address, or why there is none. The address goes into no message. */
export async function fetchFeed(url: string): Promise<{ text: string } | { problem: FeedProblem }> {
  try {
    const reply = await fetch(url, {
      // The address is all it takes: nothing of the person's session goes along.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // Where it leads elsewhere, it is no secret address any more.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (reply.status === 429 || reply.status >= 500) return { problem: 'busy' };
    if (!reply.ok) return { problem: 'gone' };
    const text = await textOf(reply);
    return text === null ? { problem: 'too_large' } : { text };
  } catch {
    return { problem: (await isAllowed(url)) ? 'offline' : 'not_allowed' };
  }
}

async function textOf(reply: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  const reader = reply.body?.getReader();
  let text = '';
  let bytes = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > FEED_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/** In Firefox a person can take the permission for a host away at any time. */
async function isAllowed(url: string): Promise<boolean> {
  const origins = [`${new URL(url).origin}/*`];
  return (await browser.permissions?.contains({ origins }).catch(() => true)) ?? true;
}
