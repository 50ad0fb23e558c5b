import type { PageConfig } from '../config';
import type { Json } from '../records';
import type { Change } from '../state';
import { type Item, itemOf } from './item';

interface Range {
  from: number;
  until: number;
}

function parse(text: string): Json {
  const value: Json = JSON.parse(text.slice(text.indexOf('[')));
  return value;
}

function dig(value: Json | undefined, ...path: number[]): Json[] {
  let here = value;
  for (const index of path) here = Array.isArray(here) ? here[index] : undefined;
  return Array.isArray(here) ? here : [];
}

function form(value: Json): string {
  return `f.req=${encodeURIComponent(JSON.stringify(value))}&cwuik=10`;
}

const FORM = 'application/x-www-form-urlencoded;charset=UTF-8';

/** The page's events, kept up to date by its own requests. */
export class Store {
  private readonly items = new Map<string, Item>();
  private readonly loaded: Range[] = [];
  private readonly root: string;

  constructor(
    private readonly config: PageConfig,
    private readonly onChange: () => void,
  ) {
    this.root = `/calendar/u/${config.account}/sync.`;
    for (const task of config.tasks) {
      this.items.set(task.id, {
        ...task,
        calendarId: '',
        calendarName: '',
        location: '',
        description: '',
        allDay: false,
        organizer: '',
        guests: [],
        meet: '',
        kind: 'task',
        updated: 0,
        color: '#5f6b7a',
        removed: false,
      });
    }
    for (const [id, records] of Object.entries(config.embedded ?? {})) this.merge(id, records);
  }

  all(): Item[] {
    return [...this.items.values()].filter((item) => !item.removed);
  }

  get(id: string): Item | undefined {
    const item = this.items.get(id);
    return item?.removed ? undefined : item;
  }

  /** Upserts by id; the newest version wins, in whatever order the answers come. */
  private merge(calendarId: string, records: readonly Json[]): void {
    for (const record of records) {
      const item = itemOf(record, calendarId, this.config);
      if (!item) continue;
      const known = this.items.get(item.id);
      if (!known || known.updated <= item.updated) this.items.set(item.id, item);
    }
  }

  private mergeCalendars(calendars: readonly Json[]): void {
    for (const calendar of calendars) {
      const [id] = dig(calendar);
      if (typeof id === 'string') this.merge(id, dig(calendar, 1));
    }
    this.onChange();
  }

  private xhr(name: string, body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', this.root + name);
      request.setRequestHeader('Content-Type', FORM);
      request.onload = () => resolve(request.responseText);
      request.onerror = () => reject(new Error(`${name} failed`));
      request.send(body);
    });
  }

  private rangeForm({ from, until }: Range): string {
    return form([[[this.config.me.address], [null, null, from, until]]]);
  }

  /** The first request of the page. */
  async prefetch(range: Range): Promise<void> {
    if (this.config.embedded) return;
    this.loaded.push(range);
    const text = await this.xhr('prefetcheventrange', this.rangeForm(range));
    this.mergeCalendars(dig(parse(text), 0, 2, 1));
  }

  /** Fetches what a view needs and was not fetched before. */
  async ensure(range: Range): Promise<void> {
    if (this.config.embedded) return;
    if (this.loaded.some((known) => known.from <= range.from && known.until >= range.until)) return;
    this.loaded.push(range);
    const response = await fetch(`${this.root}fetcheventrange`, {
      method: 'POST',
      headers: { 'Content-Type': FORM },
      body: this.rangeForm(range),
      credentials: 'include',
    });
    this.mergeCalendars(dig(parse(await response.text()), 0, 2, 1));
  }

  /** Sends changes (or none, to ask for news) and merges what the answer says. */
  async sync(...changes: Change[]): Promise<void> {
    if (this.config.embedded) return;
    const operations = changes.map((change): Json => {
      const calendarId = this.items.get(change.id)?.calendarId ?? this.config.me.address;
      if (change.do === 'cancel') {
        const nothing = [...new Array<Json>(20).fill(null), []];
        return [
          14,
          null,
          [[null, [change.id, null, null, [nothing], 0]], calendarId],
          null,
          null,
          59,
        ];
      }
      const fields: Json = { ...change };
      return [7, null, [[null, [change.id, null, null, [fields], 2]], calendarId], null, null, 13];
    });
    const text = await this.xhr(
      'sync',
      form([[null, this.config.token, null, null, operations], 20_000]),
    );
    const calendars = dig(parse(text), 0, 2, 3).map((calendar): Json => {
      const [id = null] = dig(calendar);
      return [id, dig(calendar, 1).map((entry) => dig(entry)[3] ?? null)];
    });
    this.mergeCalendars(calendars);
  }
}
