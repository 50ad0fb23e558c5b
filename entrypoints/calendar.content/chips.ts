import { LIMITS } from '@/utils/limits';
import { clockAt, dayOfDateKey, slotOf } from '@/utils/page/calendar-dates';
import {
  type Clocks,
  chipLabel,
  chipLabelOverDays,
  plain,
  timeOfDay,
  type When,
} from '@/utils/page/calendar-labels';
import { cleanLine } from '@/utils/text';
import { CALENDAR, find, findAll } from './selectors';

export interface Chip {
  /** `data-eventid` as it stands. */
  eid: string;
  title: string;
  place: string;
  /** Day of the column or row it stands in; null in rows that span days. */
  column: string | null;
  allDay: boolean;
  /** What it says about the time of day, whichever day that is. */
  clocks: Clocks | null;
  when: When | null;
  /** The label, for what it may confirm. */
  label: string;
}

/** All chips of one event: over several days there are several. */
export function chipsOf(page: ParentNode, eid: string): HTMLElement[] {
  return findAll(page, 'chip').filter((chip) => chip.dataset.eventid === eid);
}

/** What a chip of the grid or of the search results says about its event. */
export function readChip(chip: HTMLElement, locale: string): Chip {
  const label = labelOf(chip);
  const shown = shownParts(chip);
  const column = dayOfDateKey(chip.closest<HTMLElement>(CALENDAR.day)?.dataset.datekey ?? '');
  const read = label ? chipLabel(label, locale) : null;
  const isStacked = find(chip, 'stackedChip') !== null;
  const shownTime = isStacked && shown.length > 1 ? timeOfDay(shown[0] ?? '') : null;
  return {
    eid: chip.dataset.eventid ?? '',
    title: cleanLine(titleIn(chip, shown, isStacked), LIMITS.subject),
    place: cleanLine(
      (!isStacked && shown.slice(2).find((part) => isPartOf(label, part))) || '',
      LIMITS.place,
    ),
    column,
    allDay: read ? read.allDay : label === '' && isStacked && shown.length === 1,
    clocks: read?.clocks ?? (shownTime === null ? null : { start: shownTime, end: null }),
    when: whenOf(label, column, locale),
    label,
  };
}

/** Whether the label names this text by itself or after a word and a colon. */
function isPartOf(label: string, text: string): boolean {
  const at = label.indexOf(text);
  return at > 0 && /[,،、:：]\s*$/u.test(label.slice(0, at));
}

function whenOf(label: string, column: string | null, locale: string): When | null {
  const overDays = chipLabelOverDays(label, locale);
  if (overDays) return overDays;
  const read = chipLabel(label, locale);
  // In search results the label's own date counts, not the day the results are grouped under.
  const day = read?.day ?? column;
  if (!read || !day) return null;
  // Whole days may go on for longer than one, which only the dates of the label would tell.
  if (read.allDay) return read.day ? { day: read.day, endDay: read.day, clocks: null } : null;
  return { day, endDay: day, clocks: read.clocks };
}

function labelOf(chip: HTMLElement): string {
  const marked = find(chip, 'chipLabel')?.textContent;
  if (marked) return marked;
  const button = find(chip, 'chipLabelAttribute');
  if (button) return button.getAttribute('aria-label') ?? '';
  const first = (find(chip, 'stackedChip') ?? chip).firstElementChild;
  const isText = first?.childElementCount === 0 && !first.hasAttribute('aria-hidden');
  return isText ? (first.textContent ?? '') : '';
}

/** The texts a chip shows, each from an element of its own. */
function shownParts(chip: HTMLElement): string[] {
  const body = findAll(chip, 'chipText').find((part) => part.textContent?.trim());
  if (!body) return [];
  return [...body.querySelectorAll('*')]
    .filter((part) => part.childElementCount === 0)
    .map((part) => part.textContent?.trim() ?? '')
    .filter(Boolean);
}

/** Titles stand first in the day's columns and last, after the time, in stacked chips. */
function titleIn(chip: HTMLElement, shown: string[], isStacked: boolean): string {
  if (shown.length > 0) return (isStacked ? shown.at(-1) : shown[0]) ?? '';
  return find(chip, 'chipLabelAttribute')?.textContent?.trim() ?? '';
}

/**
 * The start that the suffix of an occurrence gives, if the page confirms that it was not moved:
 * a chip stands on that day and shows that time, in whatever language.
 */
export function confirmedSlot(occurrence: string, chips: Chip[], zone: string): number | null {
  const slot = slotOf(occurrence);
  if (!slot || slot.allDay) return null;
  const wall = clockAt(slot.at, zone);
  const confirmed = chips.some(
    (chip) => wall && chip.column === wall.day && shows(chip.label, wall.minutes),
  );
  return confirmed ? slot.at : null;
}

/** Whether a time begins the text, on the 24-hour or the 12-hour clock. */
function shows(label: string, minutes: number): boolean {
  const first = /(\d{1,2})(?:[:.時h]\s?(\d{2}))?/u.exec(plain(label).slice(0, 30));
  if (!first) return false;
  const hour = Math.floor(minutes / 60);
  const fits = Number(first[1]) === hour || Number(first[1]) === (hour % 12 || 12);
  return fits && Number(first[2] ?? 0) === minutes % 60;
}
