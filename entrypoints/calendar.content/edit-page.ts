import { LIMITS } from '@/utils/limits';
import { dayOfCompact, minutesOfCompact } from '@/utils/page/calendar-dates';
import { timeOfDay, type When } from '@/utils/page/calendar-labels';
import { cleanLine } from '@/utils/text';
import { readGuests } from './guests';
import { NO_READING, type Reading } from './reading';
import { CALENDAR, find, findAll, type SelectorName } from './selectors';

/** What the edit page says about its event. Fields that were edited and not saved do not count. */
export function readEditPage(page: ParentNode): Reading {
  return {
    ...NO_READING,
    title: cleanLine(savedText(page, 'editTitle'), LIMITS.subject),
    place: cleanLine(savedText(page, 'editPlace'), LIMITS.place),
    when: readWhen(page),
    guests: readGuests(
      findAll(page, 'editGuest').filter((item) => !item.closest(CALENDAR.notEditGuest)),
    ),
  };
}

function savedText(page: ParentNode, name: SelectorName): string {
  const field = find(page, name);
  return field?.dataset.initialValue || (field instanceof HTMLInputElement ? field.value : '');
}

function readWhen(page: ParentNode): When | null {
  const day = dayIn(page, 'editStartDay');
  const endDay = dayIn(page, 'editEndDay') ?? day;
  const start = timeIn(page, 'editStartTime');
  const end = timeIn(page, 'editEndTime');
  if (!day || !endDay || start === 'edited' || end === 'edited') return null;
  if (start === null) return find(page, 'editStartTime') ? null : { day, endDay, clocks: null };
  return { day, endDay: end === null ? day : endDay, clocks: { start, end } };
}

/** The first day of the edit page, `YYYY-MM-DD`. */
export function dayIn(page: ParentNode, name: 'editStartDay' | 'editEndDay'): string | null {
  const field = find(page, name);
  return dayOfCompact(compactOf(field) ?? field?.dataset.date ?? '');
}

function timeIn(page: ParentNode, name: 'editStartTime' | 'editEndTime'): number | null | 'edited' {
  const field = find(page, name);
  if (!(field instanceof HTMLInputElement)) return null;
  const { initialValue } = field.dataset;
  if (initialValue !== undefined && initialValue !== field.value) return 'edited';
  return minutesOfCompact(compactOf(field) ?? '') ?? timeOfDay(field.value);
}

/** The picker around a field holds its value in a form without words. */
function compactOf(field: HTMLElement | null): string | undefined {
  return field?.closest<HTMLElement>(CALENDAR.editPicker)?.dataset.ical;
}
