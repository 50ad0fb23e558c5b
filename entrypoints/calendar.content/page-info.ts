import { readAddress } from '@/utils/page/address';
import { localeTag } from '@/utils/page/calendar-dates-in-words';
import { find } from './selectors';

export interface PageInfo {
  account: string | null;
  /** IANA name; null where the page does not tell. */
  zone: string | null;
  /** BCP 47 tag of the page's language; null where the page does not tell. */
  locale: string | null;
  /** By the address where the page does not tell; settings and the like are other views. */
  view: 'grid' | 'edit' | 'other';
}

/** Whose calendar this is and how it is drawn, from the hidden block of the served page. */
export function readPageInfo(page: Document): PageInfo {
  const text = (name: 'account' | 'zone' | 'locale') => find(page, name)?.textContent?.trim() ?? '';
  const family = find(page, 'view')?.dataset.viewfamily;
  const zone = text('zone');
  return {
    account: readAddress(text('account')),
    zone: isZone(zone) ? zone : null,
    locale: localeTag(text('locale')) ?? localeTag(page.documentElement.lang),
    view: viewOf(family) ?? (editedEvent(location.pathname) ? 'edit' : 'grid'),
  };
}

function viewOf(family: string | undefined): PageInfo['view'] | null {
  if (!family) return null;
  if (family === 'EVENT_EDIT') return 'edit';
  return family === 'EVENT' ? 'grid' : 'other';
}

/** What every page has and nothing can stand in for; without a zone only the data tells times. */
export function missingIn(info: PageInfo): string[] {
  if (info.account) return [];
  return info.zone ? ['account'] : ['account', 'zone'];
}

function isZone(name: string): boolean {
  if (!name || name.length > 60) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whether this address is Calendar itself, or where it begins, and no booking page or embedded one. */
export function isAppPath(path: string): boolean {
  return /^\/calendar(?:\/[ub]\/[^/]+)?(?:\/?|\/event|\/r(?:\/.*)?)$/.test(path);
}

/** The event of an edit page's address, `/r/eventedit/<id>`; null for a new one. */
export function editedEvent(path: string): string | null {
  const match = /\/r\/eventedit\/([\w-]{4,2000})(?:\/|$)/.exec(path);
  return match?.[1] ?? null;
}
