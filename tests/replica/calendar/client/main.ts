import type { Answer } from '../../story/events';
import type { PageConfig } from '../config';
import { addDays, type Day, dayNumber } from '../datekey';
import { decodeEventId } from '../eventid';
import { Formats } from '../formats';
import { nameOf } from '../names';
import { WORDS } from '../words';
import { wallAt } from '../zone';
import type { App, View } from './app';
import { Bubble } from './bubble';
import { eidOf } from './chips';
import { el } from './dom';
import { editPage } from './edit';
import { sideColumn, topBar } from './frame';
import type { Item } from './item';
import { listenToKeys } from './keys';
import { monthGrid } from './month';
import { Store } from './store';
import { HOUR_HEIGHT, weekGrid, weekStart } from './week';

/** How tests and the tour drive the page, from its own world. */
interface ReplicaCalendar {
  /** Shows the event's week and opens its bubble. Takes an event id or a `data-eventid`. */
  open(eventId: string): Promise<void>;
  close(): void;
  move(eventId: string, startMs: number): Promise<void>;
  cancel(eventId: string): Promise<void>;
  /** Answers for me, or for the guest named. */
  respond(eventId: string, answer: Answer, address?: string): Promise<void>;
  goTo(kind: 'day' | 'week' | 'month', ms: number): void;
  events(): { id: string; title: string; start: number; end: number }[];
}

declare global {
  interface Window {
    replicaCalendar?: ReplicaCalendar;
  }
}

function readConfig(): PageConfig {
  const config: PageConfig = JSON.parse(document.getElementById('page-data')?.textContent ?? '{}');
  return config;
}

const config = readConfig();
const words = WORDS[config.lang];
const offset = config.now - Date.now();
const now = () => Date.now() + offset;
const root = document.getElementById('page-root') ?? document.body;
let view = viewOf(location.pathname);
let scrolled = 7.4 * HOUR_HEIGHT;

function today(): Day {
  const { year, month, day } = wallAt(now(), config.zone);
  return { year, month, day };
}

function viewOf(path: string): View {
  const rest = path.replace(/^\/calendar\/u\/\d\/r\/?/, '');
  const edit = /^eventedit(?:\/([^/]+))?/.exec(rest);
  if (edit) {
    const event = edit[1] ? decodeEventId(decodeURIComponent(edit[1])) : null;
    return { kind: 'edit', id: event?.id ?? '', calendarId: event?.calendarId ?? '' };
  }
  const [kind, year, month, day] = rest.split('/');
  const shown = year
    ? { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) }
    : today();
  return { kind: kind === 'day' || kind === 'month' ? kind : 'week', day: shown };
}

function pathOf(next: View): string {
  const base = `/calendar/u/${config.account}/r/`;
  if (next.kind === 'edit') {
    if (!next.id) return `${base}eventedit`;
    const item = store.get(next.id);
    return `${base}eventedit/${item ? eidOf(item) : next.id}`;
  }
  const { year, month, day } = next.day;
  return `${base}${next.kind}/${year}/${month}/${day}`;
}

/** Days a view shows, as [first, number of days]. */
function shownDays(shown: Exclude<View, { kind: 'edit' }>): [Day, number] {
  if (shown.kind === 'day') return [shown.day, 1];
  if (shown.kind === 'week') return [weekStart(shown.day, words.firstDay), 7];
  return [weekStart({ ...shown.day, day: 1 }, words.firstDay), 42];
}

function rangeOf(shown: View): { from: number; until: number } {
  if (shown.kind === 'edit') {
    const middle = dayNumber(today());
    return { from: middle - 60, until: middle + 60 };
  }
  const [first, count] = shownDays(shown);
  return { from: dayNumber(first) - 1, until: dayNumber(first) + count + 1 };
}

const store = new Store(config, () => {
  app.render();
  bubble.refresh();
});

const app: App = {
  config,
  words,
  formats: new Formats(config.lang, config.zone),
  store,
  name: (contractName) => nameOf(contractName, config.drift),
  now,
  today,
  view: () => view,
  go(next) {
    bubble.close();
    view = next;
    history.pushState(null, '', pathOf(next) + location.search);
    app.render();
    void store.ensure(rangeOf(next));
  },
  step(direction) {
    if (view.kind === 'edit') return;
    const { year, month } = view.day;
    if (view.kind === 'month') {
      const at = year * 12 + month - 1 + direction;
      app.go({ kind: 'month', day: { year: Math.floor(at / 12), month: (at % 12) + 1, day: 1 } });
    } else {
      app.go({ ...view, day: addDays(view.day, direction * (view.kind === 'week' ? 7 : 1)) });
    }
  },
  openItem(item, anchor) {
    bubble.open(item, anchor);
  },
  hidden: new Set(),
  render,
};

function edit(item: Item): void {
  app.go({ kind: 'edit', id: item.id, calendarId: item.calendarId });
}

const bubble = new Bubble(app, {
  edit,
  remove(item) {
    bubble.close();
    void store.sync({ do: 'cancel', id: item.id });
  },
  respond(item, answer) {
    void store.sync({ do: 'respond', id: item.id, answer });
  },
});

function main(): HTMLElement {
  if (view.kind === 'edit') {
    const { id } = view;
    return editPage(app, store.get(id) ?? null, (edited) => {
      const back = () => app.go({ kind: 'week', day: today() });
      if (id) void store.sync({ do: 'edit', id, ...edited }).then(back);
      else back();
    });
  }
  const items = store.all().filter((item) => !app.hidden.has(item.calendarId));
  const [first, count] = shownDays(view);
  const grid =
    view.kind === 'month'
      ? monthGrid(app, view.day, items)
      : weekGrid(
          app,
          Array.from({ length: count }, (_, at) => addDays(first, at)),
          items,
        );
  return el('main', { class: 'main', role: 'main', 'data-viewkey': view.kind.toUpperCase() }, grid);
}

function render(): void {
  document.body.setAttribute(
    app.name('data-viewfamily'),
    view.kind === 'edit' ? 'EVENT_EDIT' : 'EVENT',
  );
  document.body.setAttribute(app.name('data-viewkey'), view.kind.toUpperCase());
  scrolled = root.querySelector('.hours')?.scrollTop ?? scrolled;
  const focused = document.activeElement?.closest('[tabindex]');
  const focusedId = focused?.getAttribute(app.name('data-eventid'));
  root.replaceChildren(
    topBar(app),
    el('div', { class: 'under' }, view.kind === 'edit' ? null : sideColumn(app), main()),
  );
  const hours = root.querySelector('.hours');
  if (hours) hours.scrollTop = scrolled;
  if (focusedId) chipOf(focusedId)?.focus({ preventScroll: true });
}

function chipOf(eid: string): HTMLElement | null {
  const id = app.name('data-eventid');
  const chip = root.querySelector(`[${app.name('data-eventchip')}][${id}="${CSS.escape(eid)}"]`);
  if (!(chip instanceof HTMLElement)) return null;
  return chip.matches('[role=button]') ? chip : chip.querySelector<HTMLElement>('[role=button]');
}

function find(eventId: string): Item {
  const item = store.get(eventId) ?? store.get(decodeEventId(eventId)?.id ?? '');
  if (!item) throw new Error(`No event ${eventId} on this page`);
  return item;
}

/** The page never listens twice in a row to one turn of the wheel. */
let wheeledAt = 0;
document.addEventListener('wheel', (event) => {
  if (view.kind !== 'month' || bubble.current()) return;
  if (event.target instanceof Element && event.target.closest('header, aside')) return;
  const { dataset } = document.documentElement;
  dataset.wheel = String(Number(dataset.wheel ?? 0) + 1);
  if (Math.abs(event.deltaY) < 4 || event.timeStamp - wheeledAt < 250) return;
  wheeledAt = event.timeStamp;
  app.step(event.deltaY > 0 ? 1 : -1);
});

addEventListener('resize', () => {
  if (view.kind === 'month') render();
});

addEventListener('popstate', () => {
  bubble.close();
  view = viewOf(location.pathname);
  render();
  void store.ensure(rangeOf(view));
});

listenToKeys(app, {
  close: () => bubble.close(),
  openEditor() {
    const item = bubble.current();
    if (item && item.kind !== 'task') edit(item);
  },
  remove() {
    const item = bubble.current();
    if (!item) return;
    bubble.close();
    void store.sync({ do: 'cancel', id: item.id });
  },
});

window.replicaCalendar = {
  async open(eventId) {
    const known = store.get(eventId) ?? store.get(decodeEventId(eventId)?.id ?? '');
    if (!known) {
      const middle = dayNumber(today());
      await store.ensure({ from: middle - 60, until: middle + 60 });
    }
    const item = find(eventId);
    const [day] = app.formats.days(item);
    if (!chipOf(eidOf(item))) app.go({ kind: 'week', day });
    const chip = chipOf(eidOf(item));
    if (!chip) throw new Error(`No chip for ${eventId}`);
    chip.scrollIntoView({ block: 'nearest' });
    // As a person would: press outside what is open, then click the chip.
    bubble.close();
    chip.click();
  },
  close() {
    bubble.close();
  },
  async move(eventId, startMs) {
    await store.sync({ do: 'move', id: find(eventId).id, start: startMs });
  },
  async cancel(eventId) {
    await store.sync({ do: 'cancel', id: find(eventId).id });
  },
  async respond(eventId, answer, address) {
    await store.sync({ do: 'respond', id: find(eventId).id, answer, address });
  },
  goTo(kind, ms) {
    const { year, month, day } = wallAt(ms, config.zone);
    app.go({ kind, day: { year, month, day } });
  },
  events: () => store.all().map(({ id, title, start, end }) => ({ id, title, start, end })),
};

render();
void start();

async function start(): Promise<void> {
  await store.prefetch(rangeOf(view));
  bubble.leaveBehind(
    store
      .all()
      .filter((item) => item.kind === 'meeting')
      .slice(0, 2),
  );
  // What lies around the view comes later, in an answer of its own.
  const { from, until } = rangeOf(view);
  await store.ensure({ from: from - 35, until: until + 35 });
  await store.sync();
  document.documentElement.dataset.ready = 'true';
}
