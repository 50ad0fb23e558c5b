import { LIMITS } from '@/utils/limits';
import { conferencesIn } from '@/utils/page/calendar-conference';
import { plain, type When, whenLine } from '@/utils/page/calendar-labels';
import { isShown } from '@/utils/page/elements';
import { cleanLine } from '@/utils/text';
import { isComplete, readGuests } from './guests';
import type { Reading } from './reading';
import { CALENDAR, find, findAll } from './selectors';

/** How dates are written on this page, and which day it is there. */
export interface Wording {
  locale: string;
  /** `YYYY-MM-DD` */
  today: string;
}

/** What is open: an event (its id empty where the page does not tell), something else, nothing. */
export type OpenBubble = { eid: string; root: HTMLElement } | 'other' | null;

/**
 * The bubble that is seen now. The page uses one node for one event after another and keeps hidden
 * ones, so neither presence nor identity of a node says anything.
 */
export function openBubble(page: Document): OpenBubble {
  const root = findAll(page, 'bubble').findLast(isVisible);
  if (root) return { eid: root.dataset.eventid ?? '', root };
  const named = findAll(page, 'dialog').some(
    (dialog) => isVisible(dialog) && find(dialog, 'bubbleName'),
  );
  return named ? 'other' : null;
}

export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0 && isShown(element);
}

/** What the bubble says about its event. */
export function readBubble(root: HTMLElement, wording: Wording): Reading {
  const when = find(root, 'bubbleWhen');
  const title = (when && find(when, 'bubbleTitle')) ?? find(root, 'bubbleName');
  const place = find(root, 'bubblePlace');
  const section = find(root, 'bubbleGuests');
  const guests = readGuests(guestsIn(root, section));
  return {
    title: cleanLine(title?.textContent ?? '', LIMITS.subject),
    place: cleanLine(place ? textWithoutLabel(place) : '', LIMITS.place),
    conferences: conferencesIn(
      `${linksIn(root)} ${find(root, 'bubbleDescription')?.textContent ?? ''}`,
    ),
    when: when && readWhen(when, title, wording),
    guests,
    guestsComplete: section !== null && isComplete(section, guests.length),
  };
}

/** Those of the list; what the free text calls guests are none. */
function guestsIn(root: HTMLElement, section: HTMLElement | null): HTMLElement[] {
  const listed = findAll(section ?? root, 'guest').filter(
    (guest) => !guest.closest(CALENDAR.bubbleDescription),
  );
  return section && listed.length === 0 ? findAll(section, 'olderGuest') : listed;
}

/** The first part beside the title that is a time in the page's language. */
function readWhen(when: HTMLElement, title: HTMLElement | null, wording: Wording): When | null {
  const whole = (when.textContent ?? '').replace(title?.textContent ?? '', '');
  for (const part of [...when.querySelectorAll('*')].slice(0, 50)) {
    if (title && (part.contains(title) || title.contains(part))) continue;
    const text = part.textContent ?? '';
    const read = whenLine(text, wording.locale, wording.today);
    // A date alone is a whole day only if no time stands beside it that could not be read.
    if (read && (read.clocks || !/\d/.test(plain(whole.replace(text, ''))))) return read;
  }
  return null;
}

/** Hidden words such as "Location:" stand in front, in an element of their own. */
function textWithoutLabel(section: HTMLElement): string {
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    const isLabel = texts.length === 0 && /[:：]$/.test(text) && node.parentElement?.nextSibling;
    if (text !== '' && !isLabel) texts.push(text);
  }
  return texts.join(' ');
}

function linksIn(root: HTMLElement): string {
  return [...root.querySelectorAll('a')]
    .slice(0, 50)
    .map((link) => link.href)
    .join(' ');
}
