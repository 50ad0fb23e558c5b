import { addDays, type Day, dateKey, dayNumber, weekday } from '../datekey';
import { wallAt, zoneOffset } from '../zone';
import type { App } from './app';
import { stackedChip, timedChip } from './chips';
import { el } from './dom';
import type { Item } from './item';
import { lanes, sideBySide } from './layout';

export const HOUR_HEIGHT = 48;
const DAY_MS = 86_400_000;

export function weekStart(day: Day, firstDay: number): Day {
  return addDays(day, -((weekday(day) - firstDay + 7) % 7));
}

/** Entries drawn across the top: whole days, and timed ones over more than a day. */
export function goesOnTop(item: Item): boolean {
  return item.allDay || item.end - item.start >= DAY_MS;
}

function header(app: App, days: Day[]): HTMLElement {
  const today = dayNumber(app.today());
  return el(
    'div',
    { class: 'week-head', role: 'row' },
    el('div', { class: 'gutter zone' }, zoneName(app)),
    ...days.map((day) => {
      const isToday = dayNumber(day) === today;
      const open = el(
        'button',
        { type: 'button', class: 'day-number', 'aria-label': app.formats.fullDay(day) },
        app.formats.number(day.day),
      );
      open.addEventListener('click', () => app.go({ kind: 'day', day }));
      return el(
        'div',
        { role: 'columnheader', class: `day-head ${isToday ? 'is-today' : ''}` },
        el(
          'h2',
          { [app.name('data-datekey')]: dateKey(day), class: 'day-heading' },
          el('span', { class: 'day-name' }, app.formats.weekdayShort(day)),
          open,
        ),
      );
    }),
  );
}

function zoneName(app: App): string {
  const hours = zoneOffset(app.now(), app.config.zone) / 3_600_000;
  const sign = hours < 0 ? '-' : '+';
  return `GMT${sign}${String(Math.abs(hours)).padStart(2, '0')}`;
}

function topRows(app: App, days: Day[], items: Item[]): HTMLElement {
  const base = dayNumber(days[0] ?? app.today());
  const entries = items
    .filter(goesOnTop)
    .map((item) => {
      const [first, last] = app.formats.days(item);
      return {
        item,
        first: Math.max(0, dayNumber(first) - base),
        last: Math.min(days.length - 1, dayNumber(last) - base),
      };
    })
    .filter(({ first, last }) => first <= last)
    .sort((a, b) => a.first - b.first || b.last - a.last || a.item.start - b.item.start);
  const rows = lanes(entries);
  const height = Math.max(1, ...rows.map(({ lane }) => lane + 1));
  const share = 100 / days.length;
  return el(
    'div',
    { class: 'top-rows', role: 'row' },
    el('div', { class: 'gutter' }),
    el(
      'div',
      { class: 'top-area', style: `height:${height * 1.7 + 0.3}em` },
      ...days.map((day) =>
        el('div', {
          role: 'gridcell',
          class: 'top-cell',
          [app.name('data-datekey')]: dateKey(day),
        }),
      ),
      el(
        'div',
        { role: 'presentation', class: 'stack' },
        ...rows.map(({ item, first, last, lane }) =>
          stackedChip(
            app,
            item,
            { left: first * share, width: (last - first + 1) * share, top: lane * 1.7 },
            true,
          ),
        ),
      ),
    ),
  );
}

/** The part of an item on one day, in minutes since that day's midnight on the wall clock. */
function partOn(app: App, item: Item, day: Day): { start: number; end: number } | null {
  const minutes = (ms: number) => {
    const wall = wallAt(ms, app.config.zone);
    return (dayNumber(wall) - dayNumber(day)) * 1440 + wall.hour * 60 + wall.minute;
  };
  const start = Math.max(0, minutes(item.start));
  const end = Math.min(1440, minutes(item.end));
  return end > start ? { start, end } : null;
}

function column(app: App, day: Day, items: Item[]): HTMLElement {
  const parts = items
    .filter((item) => !goesOnTop(item))
    .flatMap((item) => {
      const part = partOn(app, item, day);
      return part ? [{ ...part, item }] : [];
    });
  const scale = HOUR_HEIGHT / 60;
  const chips = sideBySide(parts).map(({ item: part, column: at, columns }) =>
    timedChip(app, part.item, {
      top: part.start * scale,
      height: Math.max(18, (part.end - part.start) * scale - 2),
      left: (at * 96) / columns,
      width: 96 / columns,
    }),
  );
  const cell = el(
    'div',
    {
      role: 'gridcell',
      class: 'day-column',
      tabindex: -1,
      [app.name('data-datekey')]: dateKey(day),
    },
    el('h2', { class: 'XuJrye' }, app.formats.fullDay(day)),
    el('div', { role: 'presentation', class: 'day-chips' }, ...chips),
  );
  if (dayNumber(day) === dayNumber(app.today())) {
    const wall = wallAt(app.now(), app.config.zone);
    const top = (wall.hour * 60 + wall.minute) * scale;
    cell.append(el('div', { class: 'now-line', style: `top:${top}px`, 'aria-hidden': 'true' }));
  }
  return cell;
}

/** The grid of one day or one week. */
export function weekGrid(app: App, days: Day[], items: Item[]): HTMLElement {
  const hours = Array.from({ length: 23 }, (_, hour) =>
    el(
      'div',
      { class: 'hour-name', style: `top:${(hour + 1) * HOUR_HEIGHT}px` },
      app.formats.hour(hour + 1),
    ),
  );
  return el(
    'div',
    { role: 'grid', class: 'grid week', style: `--days:${days.length}` },
    header(app, days),
    topRows(app, days, items),
    el(
      'div',
      { class: 'hours', tabindex: -1 },
      el(
        'div',
        { class: 'hours-body', role: 'row', style: `height:${24 * HOUR_HEIGHT}px` },
        el('div', { class: 'gutter', 'aria-hidden': 'true' }, ...hours),
        ...days.map((day) => column(app, day, items)),
      ),
    ),
  );
}
