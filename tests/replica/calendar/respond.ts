import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import {
  html,
  type ReplicaContext,
  type ReplicaReply,
  type ReplicaRequest,
  reply,
  strictPolicy,
} from '../http';
import { me, second, timeZone } from '../story/cast';
import { type StoryEvent, secondZone } from '../story/events';
import type { Lang, PageConfig } from './config';
import { icalOf, SECRET } from './ical';
import { pageHtml } from './page';
import { type Json, malformedRecords, rangeBody, recordOf, syncBody } from './records';
import { CalendarState, Change } from './state';

const OWNERS = [
  { person: me, zone: timeZone },
  { person: second, zone: secondZone },
] as const;

/** One state per running replica; a reset starts over. */
const states = new WeakMap<ReplicaContext, { generation: number; state: CalendarState }>();

function stateOf(context: ReplicaContext): CalendarState {
  const generation = context.generation();
  const known = states.get(context);
  if (known?.generation === generation) return known.state;
  const state = new CalendarState(context.startedAt);
  states.set(context, { generation, state });
  return state;
}

/** Answers for calendar.google.com. */
export async function respondCalendar(
  url: URL,
  request: ReplicaRequest,
  context: ReplicaContext,
): Promise<ReplicaReply> {
  const path = url.pathname;
  if (path === '/calendar/_/calendar.js') {
    const entry = fileURLToPath(new URL('./client/main.ts', import.meta.url));
    return reply(200, 'text/javascript; charset=utf-8', await context.bundle(entry));
  }
  if (path === '/calendar/_/calendar.css') {
    const css = await readFile(new URL('./client/calendar.css', import.meta.url), 'utf8');
    return reply(200, 'text/css; charset=utf-8', css);
  }
  if (path === '/calendar/event') {
    const eid = url.searchParams.get('eid') ?? '';
    return redirect(`/calendar/u/0/r/eventedit/${encodeURIComponent(eid)}`);
  }
  if (path.startsWith('/calendar/ical/')) return ical(path, context);
  const match = /^\/calendar\/u\/(\d)\/(.+)$/.exec(path);
  const account = Number(match?.[1] ?? -1);
  const rest = match?.[2] ?? '';
  if (!match || !OWNERS[account]) {
    if (path === '/' || /^\/calendar(\/(r\/?)?|\/u\/\d\/?)?$/.test(path)) {
      const user = /\/u\/(\d)/.exec(path)?.[1] ?? '0';
      return redirect(`/calendar/u/${user}/r${url.search}`);
    }
    return reply(404, 'text/plain; charset=utf-8', 'Not found');
  }
  if (rest === 'r' || rest.startsWith('r/')) return page(url, account, context);
  switch (rest) {
    case 'sync.prefetcheventrange':
    case 'sync.fetcheventrange':
      return range(rest, account, request, stateOf(context));
    case 'sync.sync':
      return sync(account, request, stateOf(context), context.now());
    default:
      return reply(404, 'text/plain; charset=utf-8', 'Not found');
  }
}

/** Answers without any session: whoever knows the address may read. */
function ical(path: string, context: ReplicaContext): ReplicaReply {
  const [, name = ''] = /^\/calendar\/ical\/([^/]+)\/[^/]+\/basic\.ics$/.exec(path) ?? [];
  const owner = OWNERS.findIndex(({ person }) => person.address === decodeURIComponent(name));
  if (owner === -1 || !path.includes(`/${SECRET}/`))
    return reply(404, 'text/html; charset=utf-8', 'The requested URL was not found');
  const events = stateOf(context)
    .all(owner)
    .filter(({ calendarId }) => calendarId === decodeURIComponent(name));
  return reply(200, 'text/calendar; charset=utf-8', icalOf(name, events, context.now()));
}

function redirect(to: string): ReplicaReply {
  return reply(302, 'text/plain; charset=utf-8', '', { location: to });
}

function language(value: string | null): Lang {
  return value === 'de' || value === 'ja' || value === 'ar' ? value : 'en';
}

function byCalendar(events: readonly StoryEvent[]): Map<string, Json[]> {
  const calendars = new Map<string, Json[]>();
  for (const event of events) {
    if (event.kind === 'task') continue;
    const records = calendars.get(event.calendarId) ?? [];
    records.push(recordOf(event));
    calendars.set(event.calendarId, records);
  }
  return calendars;
}

function page(url: URL, account: number, context: ReplicaContext): ReplicaReply {
  const owner = OWNERS[account] ?? OWNERS[0];
  const state = stateOf(context);
  const events = state.all(account);
  const people: Record<string, string> = { [owner.person.address]: owner.person.name };
  const colors: Record<string, string> = {};
  for (const event of events) {
    colors[event.id.replace(/_\d{8}(T\d{6}Z)?$/, '')] = event.color;
    people[event.organizer.address] = event.organizer.name;
    for (const guest of event.guests) people[guest.address] = guest.name;
  }
  const nonce = context.nonce();
  const config: PageConfig = {
    account,
    me: { address: owner.person.address, name: owner.person.name },
    zone: owner.zone,
    lang: language(url.searchParams.get('lang') ?? url.searchParams.get('hl')),
    now: context.now(),
    drift: url.searchParams.get('drift') === '1',
    people,
    colors,
    tasks: events
      .filter((event) => event.kind === 'task' && !event.cancelled)
      .map(({ id, title, start, end }) => ({ id, title, start, end })),
    embedded:
      url.searchParams.get('nosync') === '1' ? Object.fromEntries(byCalendar(events)) : null,
    token: state.token(),
  };
  const theme = url.searchParams.get('theme') === 'dark' ? 'dark' : 'light';
  return html(pageHtml(config, theme, nonce), strictPolicy(nonce));
}

const RangeRequest = z.tuple([
  z.tuple([z.array(z.string()), z.tuple([z.null(), z.null(), z.int(), z.int()])], z.unknown()),
]);

/** The stub an operation carries: id, two empty places, what changes, and 0 for a removal. */
const Operation = z.tuple(
  [
    z.int(),
    z.null(),
    z.tuple([
      z.tuple([z.null(), z.tuple([z.string(), z.null(), z.null(), z.array(z.unknown()), z.int()])]),
      z.string(),
    ]),
  ],
  z.unknown(),
);

const SyncRequest = z.tuple(
  [z.tuple([z.unknown(), z.string(), z.null(), z.null(), z.array(Operation)], z.unknown())],
  z.unknown(),
);

function formRequest(request: ReplicaRequest): unknown {
  try {
    return JSON.parse(new URLSearchParams(request.body).get('f.req') ?? '');
  } catch {
    return null;
  }
}

function data(body: string): ReplicaReply {
  return reply(200, 'application/json; charset=utf-8', body, {
    'x-content-type-options': 'nosniff',
  });
}

function refused(): ReplicaReply {
  return reply(400, 'text/plain; charset=utf-8', 'Bad request');
}

/** How an older copy of a moved occurrence looks: still in its original slot. */
function beforeMove(event: StoryEvent): StoryEvent | null {
  const slot = /_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(event.id);
  if (!slot) return null;
  const [, year, month, day, hour, minute, seconds] = slot;
  const start = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${seconds}Z`);
  if (start === event.start) return null;
  return { ...event, start, end: start + event.end - event.start, updated: event.updated - 1e6 };
}

function range(
  kind: string,
  account: number,
  request: ReplicaRequest,
  state: CalendarState,
): ReplicaReply {
  const parsed = RangeRequest.safeParse(formRequest(request));
  if (!parsed.success) return refused();
  const [, [, , from, until]] = parsed.data[0];
  const events = state.within(account, from, until);
  // Later answers may hold older copies: the newest version wins, not the last one seen.
  const shown =
    kind === 'sync.fetcheventrange' ? events.map((event) => beforeMove(event) ?? event) : events;
  const calendars = byCalendar(shown);
  const [primary = '', records = []] = [...calendars][0] ?? [];
  calendars.set(primary, [...malformedRecords(), ...records]);
  return data(rangeBody(calendars));
}

function changeOf([, , [[, [id, , , fields, removal]]]]: z.infer<typeof Operation>): Change | null {
  if (removal === 0) return { do: 'cancel', id };
  const change = Change.safeParse(fields[0]);
  return change.success ? change.data : null;
}

function sync(
  account: number,
  request: ReplicaRequest,
  state: CalendarState,
  now: number,
): ReplicaReply {
  const parsed = SyncRequest.safeParse(formRequest(request));
  if (!parsed.success) return refused();
  const changes = new Map<string, Json[][]>();
  for (const operation of parsed.data[0][4]) {
    const change = changeOf(operation);
    const event = change && state.apply(account, change, now);
    if (!event) continue;
    const records = changes.get(event.calendarId) ?? [];
    records.push(recordOf(event));
    changes.set(event.calendarId, records);
  }
  return data(syncBody(state.token(), changes));
}
