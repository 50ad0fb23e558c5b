import { addDays, compactDay, type Day, dateKey, dayNumber } from '../datekey';
import type { App, View, ViewKind } from './app';
import { el, icon, iconButton } from './dom';
import { monthWeeks } from './month';
import { weekStart } from './week';

/** The bar at the top and the column at the start side. */

function logo(app: App): HTMLElement {
  return el('span', { class: 'logo', 'aria-hidden': 'true' }, app.formats.number(app.today().day));
}

function periodTitle(app: App, view: Exclude<View, { kind: 'edit' }>): string {
  if (view.kind === 'day') return app.formats.fullDay(view.day);
  if (view.kind === 'month') return app.formats.monthTitle(view.day);
  const first = weekStart(view.day, app.words.firstDay);
  const last = addDays(first, 6);
  if (first.month === last.month) return app.formats.monthTitle(first);
  return app.formats.monthSpan(first, last);
}

export function topBar(app: App): HTMLElement {
  const { words } = app;
  const view = app.view();
  const brand = el(
    'div',
    { class: 'brand' },
    iconButton('menu', words.menu),
    logo(app),
    el('span', { class: 'brand-name' }, words.calendar),
  );
  const account = el(
    'span',
    { class: 'avatar', role: 'img', 'aria-label': `${words.account}: ${app.config.me.name}` },
    [...app.config.me.name][0] ?? '',
  );
  if (view.kind === 'edit') {
    return el(
      'header',
      { class: 'top-bar', role: 'banner' },
      brand,
      el('span', { class: 'space' }),
      account,
    );
  }
  const today = el('button', { type: 'button', class: 'outlined' }, words.today);
  today.addEventListener('click', () => app.go({ ...view, day: app.today() }));
  const back = iconButton('back', words.previous, { class: 'icon-button flips' });
  back.addEventListener('click', () => app.step(-1));
  const forward = iconButton('forward', words.next, { class: 'icon-button flips' });
  forward.addEventListener('click', () => app.step(1));
  const kinds: [ViewKind, string][] = [
    ['day', words.day],
    ['week', words.week],
    ['month', words.month],
  ];
  const choice = el(
    'div',
    { class: 'view-choice', role: 'group' },
    ...kinds.map(([kind, label]) => {
      const button = el(
        'button',
        { type: 'button', 'aria-pressed': view.kind === kind ? 'true' : 'false' },
        label,
      );
      button.addEventListener('click', () => app.go({ kind, day: view.day }));
      return button;
    }),
  );
  return el(
    'header',
    { class: 'top-bar', role: 'banner' },
    brand,
    today,
    back,
    forward,
    el('h1', { class: 'period', 'aria-live': 'polite' }, periodTitle(app, view)),
    el('span', { class: 'space' }),
    iconButton('search', words.search),
    iconButton('settings', words.settings, { class: 'icon-button wide-only' }),
    choice,
    account,
  );
}

function miniMonth(app: App, shown: Day): HTMLElement {
  const weeks = monthWeeks(shown, app.words.firstDay);
  const today = dayNumber(app.today());
  return el(
    'section',
    { class: 'mini', 'aria-label': app.formats.monthTitle(shown) },
    el('div', { class: 'mini-title' }, app.formats.monthTitle(shown)),
    el(
      'table',
      { role: 'grid' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          ...(weeks[0] ?? []).map((day) =>
            el('th', { scope: 'col' }, app.formats.weekdayLetter(day)),
          ),
        ),
      ),
      el(
        'tbody',
        {},
        ...weeks.map((days) =>
          el(
            'tr',
            {},
            ...days.map((day) => {
              const cell = el(
                'td',
                {
                  [app.name('data-date')]: compactDay(day),
                  [app.name('data-datekey')]: dateKey(day),
                  'data-dragsource-type': 13,
                  class: `${day.month === shown.month ? '' : 'other'} ${dayNumber(day) === today ? 'is-today' : ''}`,
                },
                el('button', { type: 'button', tabindex: -1 }, app.formats.number(day.day)),
              );
              cell.addEventListener('click', () => app.go({ kind: 'day', day }));
              return cell;
            }),
          ),
        ),
      ),
    ),
  );
}

function calendarList(app: App): HTMLElement {
  const seen = new Map<string, { name: string; color: string }>();
  seen.set(app.config.me.address, { name: app.config.me.name, color: '#3b78e7' });
  for (const item of app.store.all()) {
    if (item.kind === 'task' || seen.has(item.calendarId)) continue;
    seen.set(item.calendarId, { name: item.calendarName, color: item.color });
  }
  if (app.config.tasks.length > 0) seen.set('', { name: app.words.tasks, color: '#5f6b7a' });
  return el(
    'section',
    { class: 'calendars' },
    el('h2', {}, app.words.mine),
    ...[...seen].map(([id, { name, color }]) => {
      const box = el('input', { type: 'checkbox', style: `accent-color:${color}` });
      box.checked = !app.hidden.has(id);
      box.addEventListener('change', () => {
        if (box.checked) app.hidden.delete(id);
        else app.hidden.add(id);
        app.render();
      });
      return el('label', {}, box, el('span', {}, name));
    }),
  );
}

export function sideColumn(app: App): HTMLElement {
  const view = app.view();
  const create = el(
    'button',
    { type: 'button', class: 'create' },
    icon('plus', 24),
    el('span', {}, app.words.create),
  );
  create.addEventListener('click', () => app.go({ kind: 'edit', id: '', calendarId: '' }));
  const shown = view.kind === 'edit' ? app.today() : view.day;
  return el('aside', { class: 'side' }, create, miniMonth(app, shown), calendarList(app));
}
