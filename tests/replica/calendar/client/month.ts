import { addDays, type Day, dateKey, dayNumber } from '../datekey';
import type { App } from './app';
import { stackedChip } from './chips';
import { el } from './dom';
import type { Item } from './item';
import { lanes } from './layout';
import { goesOnTop, weekStart } from './week';

const LANE = 23.8;
const ABOVE = 30;

/** How many chips a day has room for: the rows share the window's height. */
function laneCount(weeks: number): number {
  const height = (innerHeight - 110) / weeks;
  return Math.max(2, Math.floor((height - ABOVE) / LANE));
}

export function monthWeeks(day: Day, firstDay: number): Day[][] {
  const first = { ...day, day: 1 };
  const weeks: Day[][] = [];
  let start = weekStart(first, firstDay);
  do {
    const monday = start;
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)));
    start = addDays(start, 7);
  } while (start.month === day.month && start.year === day.year);
  return weeks;
}

function weekRow(app: App, days: Day[], month: number, items: Item[], room: number): HTMLElement {
  const base = dayNumber(days[0] ?? app.today());
  const today = dayNumber(app.today());
  const entries = items
    .map((item) => {
      const [first, until] = app.formats.days(item);
      // A meeting past midnight is drawn on the day it starts.
      const last = goesOnTop(item) ? until : first;
      return {
        item,
        first: Math.max(0, dayNumber(first) - base),
        last: Math.min(6, dayNumber(last) - base),
      };
    })
    .filter(({ first, last }) => first <= last)
    .sort(
      (a, b) =>
        Number(goesOnTop(b.item)) - Number(goesOnTop(a.item)) ||
        a.first - b.first ||
        a.item.start - b.item.start,
    );
  const rows = lanes(entries);
  const share = 100 / 7;
  const over = (at: number) =>
    rows.filter(({ first, last, lane }) => first <= at && last >= at && lane >= room - 1).length;
  const tooMany = days.map((_, at) => over(at) > 1);
  const fits = ({ first, last, lane }: { first: number; last: number; lane: number }) =>
    lane < room - 1 || (lane === room - 1 && !tooMany.slice(first, last + 1).some(Boolean));
  return el(
    'div',
    { role: 'row', class: 'month-row' },
    ...days.map((day, at) => {
      const hidden = rows.filter(
        (entry) => entry.first <= at && entry.last >= at && !fits(entry),
      ).length;
      const more = el(
        'button',
        { type: 'button', class: 'more', style: `top:${ABOVE + (room - 1) * LANE}px` },
        hidden > 0 ? app.words.more(hidden) : '',
      );
      more.addEventListener('click', () => app.go({ kind: 'day', day }));
      const label = day.day === 1 ? app.formats.monthDay(day) : app.formats.number(day.day);
      return el(
        'div',
        {
          role: 'gridcell',
          [app.name('data-datekey')]: dateKey(day),
          class: `month-cell ${day.month === month ? '' : 'other'} ${dayNumber(day) === today ? 'is-today' : ''}`,
        },
        el('h2', { class: 'month-day', [app.name('data-datekey')]: dateKey(day) }, label),
        hidden > 0 ? more : null,
      );
    }),
    el(
      'div',
      { role: 'presentation', class: 'stack' },
      ...rows
        .filter(fits)
        .map(({ item, first, last, lane }) =>
          stackedChip(
            app,
            item,
            { left: first * share, width: (last - first + 1) * share, top: lane * 1.7 },
            goesOnTop(item),
          ),
        ),
    ),
  );
}

export function monthGrid(app: App, day: Day, items: Item[]): HTMLElement {
  const weeks = monthWeeks(day, app.words.firstDay);
  const names = (weeks[0] ?? []).map((at) =>
    el('div', { role: 'columnheader', class: 'month-name' }, app.formats.weekdayShort(at)),
  );
  return el(
    'div',
    { role: 'grid', class: 'grid month' },
    el('div', { role: 'row', class: 'month-names' }, ...names),
    ...weeks.map((days) => weekRow(app, days, day.month, items, laneCount(weeks.length))),
  );
}
