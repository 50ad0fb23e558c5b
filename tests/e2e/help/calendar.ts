import { encodeEventId } from '../../replica/calendar/eventid.ts';
import { type Answer, buildEvents, type StoryEvent } from '../../replica/story/events.ts';
import { type App, expect, type Locator, type Page, type Replica } from '../harness/index.ts';

export const CALENDAR = 'https://calendar.google.com/calendar/u/0/r';

/** The meeting of the work calendar that the story calls so. */
export function meeting(replica: Replica, name: string): StoryEvent {
  const found = buildEvents(replica.world.startedAt).find(
    (event) => event.account === 0 && event.name === name,
  );
  if (!found) throw new Error(`The story knows no meeting ${name}`);
  return found;
}

/** Opens the calendar; `query` holds switches of the replica, such as `?nosync=1&lang=ja`. */
export async function openCalendar(app: App, query = ''): Promise<Page> {
  const page = await app.open(`${CALENDAR}/week${query}`);
  await expect(page.css('html[data-ready]')).toHaveCount(1);
  return page;
}

/** Turns the pages to the meeting's week or month. */
export async function showDay(
  page: Page,
  { start }: StoryEvent,
  view: 'week' | 'month' = 'week',
): Promise<void> {
  await page.evaluate(
    (kind, at) => window.replicaCalendar?.goTo(kind === 'month' ? 'month' : 'week', at),
    view,
    start,
  );
}

/** The meeting in the grid; over midnight it stands in two days. */
export function chip(page: Page, { title }: StoryEvent): Locator {
  return page
    .role('grid')
    .role('button', new RegExp(escaped(title)))
    .first();
}

/** Clicks the meeting in its week. */
export async function openMeeting(page: Page, event: StoryEvent): Promise<void> {
  await showDay(page, event);
  await chip(page, event).click();
  await expect(page.sidebar).toHaveText(new RegExp(escaped(event.title)));
}

export function editAddress({ id, calendarId }: StoryEvent): string {
  return `${CALENDAR}/eventedit/${encodeEventId(id, calendarId)}`;
}

export async function moveTo(page: Page, { id }: StoryEvent, start: number): Promise<void> {
  await page.evaluate((event, at) => window.replicaCalendar?.move(event, at), id, start);
}

export async function cancel(page: Page, { id }: StoryEvent): Promise<void> {
  await page.evaluate((event) => window.replicaCalendar?.cancel(event), id);
}

export async function respond(page: Page, { id }: StoryEvent, answer: Answer): Promise<void> {
  await page.evaluate((event, said) => window.replicaCalendar?.respond(event, said), id, answer);
}

/** An instant as `<time datetime>` holds it. */
export const iso = (ms: number) => new Date(ms).toISOString();

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
