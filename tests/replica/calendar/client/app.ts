import type { PageConfig } from '../config';
import type { Day } from '../datekey';
import type { Formats } from '../formats';
import type { Words } from '../words';
import type { Item } from './item';
import type { Store } from './store';

export type ViewKind = 'day' | 'week' | 'month';

export type View = { kind: ViewKind; day: Day } | { kind: 'edit'; id: string; calendarId: string };

/** What every part of the page is given. */
export interface App {
  config: PageConfig;
  words: Words;
  formats: Formats;
  store: Store;
  /** The contract's name, or the one after a redesign. */
  name(contractName: string): string;
  now(): number;
  today(): Day;
  view(): View;
  go(view: View): void;
  /** By the arrows, the wheel and j / k: a day, a week or a month. */
  step(direction: 1 | -1): void;
  openItem(item: Item, anchor: Element): void;
  /** Calendars switched off at the left. */
  hidden: Set<string>;
  render(): void;
}

/** The chip's text colours and struck-through state in one place. */
export function myAnswer(item: Item): Item['guests'][number]['answer'] | null {
  return item.guests.find((guest) => guest.self)?.answer ?? null;
}

export function shownTitle(item: Item, words: Words): string {
  if (item.title) return item.title;
  return item.kind === 'focus' ? words.focus : '—';
}
