/** The secret address of a calendar, as a person copies it. */

/** Larger calendars take a file: a background is no place to hold them. */
export const FEED_BYTES = 24 * 1024 * 1024;

/** Why an address cannot be subscribed to: `feed_refused_<code>` in the locale files. */
export type FeedRefusal = 'no_address' | 'other_host' | 'not_ical' | 'public';

/** What stands in a secret address. */
export interface FeedAddress {
  url: string;
  /** The calendar's own name for itself: an address of a person or of a group. */
  calendar: string;
}

const PLACE = /^\/calendar\/ical\/([^/]+)\/([^/]+)\/(?:basic|full)\.ics$/;

/**
 * The address of a calendar as Google gives it under "Secret address in iCal format". Any other
 * host would be refused by the browser, for the extension may ask nobody else.
 */
export function readFeedAddress(typed: string): FeedAddress | FeedRefusal {
  const text = typed.trim().replace(/^webcal:/i, 'https:');
  if (!URL.canParse(text)) return 'no_address';
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.username !== '' || url.port !== '') return 'no_address';
  if (url.hostname !== 'calendar.google.com') return 'other_host';
  const [, calendar, key = ''] = PLACE.exec(url.pathname) ?? [];
  if (!calendar) return 'not_ical';
  if (!key.startsWith('private-')) return 'public';
  const name = decoded(calendar);
  return name === null ? 'not_ical' : { url: url.origin + url.pathname, calendar: name };
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part).toLowerCase().slice(0, 254);
  } catch {
    return null;
  }
}
