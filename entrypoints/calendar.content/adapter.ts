import { HOST_TAG } from '@/components/mount/claim';
import type { Host, MeetingSubject, Subject } from '@/utils/host';
import { clockAt } from '@/utils/page/calendar-dates';
import {
  decodeEventId,
  type EventId,
  encodeEventId,
  isTaskId,
} from '@/utils/page/calendar-event-id';
import type { CalendarRecord } from '@/utils/page/calendar-record';
import { type PageWatch, watchPage } from '@/utils/page/page-watch';
import { NOTHING, type SubjectReader, watchSubject } from '@/utils/page/subject-watch';
import { watchTheme } from '@/utils/page/theme-watch';
import { openBubble, readBubble } from './bubble';
import { chipsOf, readChip } from './chips';
import { readEditPage } from './edit-page';
import { room } from './layout';
import { meetingFrom } from './meeting';
import type { PageData } from './page-data';
import { editedEvent, missingIn, type PageInfo, readPageInfo } from './page-info';
import type { Reading } from './reading';
import { pageReport } from './report';
import { readTheme } from './theme';

/**
 * How long something may be missing before we say that the page cannot be read: while Calendar
 * starts, and while it draws a bubble (0.4–0.8 s, 2026-11-22).
 */
const STARTUP_PATIENCE_MS = 8000;
const PATIENCE_MS = 2000;
/** Attributes that tell an opened, reused or hidden bubble. */
const WATCHED = ['data-eventid', 'data-viewfamily', 'aria-label', 'style', 'class', 'hidden'];

/** The event the sidebar is about: it stays after the bubble closes, until the view changes. */
interface Focus {
  eid: string;
  from: 'bubble' | 'edit-page';
  reading: Reading;
  /** The address at which it was opened. */
  path: string;
}

export interface CalendarLife {
  data: PageData;
  /** Ends the reading: the page was taken over, or the extension is gone. */
  reading: AbortSignal;
  /** Ends the staying: the sidebar leaves, and with it the room made for it. */
  staying: AbortSignal;
  onOrphaned(): void;
}

/** Calendar as the sidebar knows a page. Needs a body. */
export function openCalendar({ data, reading, staying, onOrphaned }: CalendarLife): Host {
  const watch = watchPage({
    attributes: WATCHED,
    ignore: HOST_TAG,
    signal: reading,
    onOrphaned,
  });
  const subjects = subjectReader(data, watch);
  const place = room(document, staying);
  watch.onChange(place.check, reading);
  data.onChange(watch.poke, reading);
  const theme = () => readTheme(document);
  return {
    kind: 'calendar',
    subject: subjects.look,
    onSubject: subjects.listen,
    theme,
    onTheme: (callback, signal) => watchTheme(watch, theme, callback, signal),
    makeRoom: place.make,
    fetchHeaders: async () => [],
    report: () => pageReport(document, subjects.look()),
    link: (subject) => (subject.kind === 'meeting' ? linkTo(subject) : null),
  };
}

function subjectReader(data: PageData, watch: PageWatch): SubjectReader {
  let focus: Focus | null = null;
  return watchSubject(watch, (doubt) => {
    const doubtful = (missing: string[], patience: number): Subject =>
      doubt.mayBeLate(patience) ? NOTHING : { kind: 'unreadable', key: 'unreadable', missing };
    const info = readPageInfo(document);
    const missing = missingIn(info);
    if (missing.length > 0) return doubtful(missing, STARTUP_PATIENCE_MS);
    focus = nextFocus(focus, info);
    if (!focus || isTaskId(focus.eid)) return doubt.settled(NOTHING);
    const id = decodeEventId(focus.eid);
    if (!id || !info.account) return doubtful(['event id'], PATIENCE_MS);
    const record = data.find(id.eventId, id.calendarId);
    if (record && !record.isMeeting) return doubt.settled(NOTHING);
    return doubt.settled(meetingSubject(focus, info, info.account, id, record));
  });
}

function nextFocus(focus: Focus | null, info: PageInfo): Focus | null {
  const path = location.pathname;
  const edited = editedEvent(path);
  if (info.view === 'edit') {
    if (!edited) return null;
    return { eid: edited, from: 'edit-page', reading: readEditPage(document), path };
  }
  const open = openBubble(document);
  if (open === 'other') return null;
  if (open === null) return focus?.path === path ? focus : null;
  const read = readBubble(open.root, wordingOf(info));
  // While the bubble is drawn anew it shows less for a moment; what was read of it still holds.
  const reading = read.title === '' && focus?.eid === open.eid ? focus.reading : read;
  return { eid: open.eid, from: 'bubble', reading, path };
}

function meetingSubject(
  { eid, from, reading }: Focus,
  { zone, locale }: PageInfo,
  account: string,
  id: EventId,
  record: CalendarRecord | null,
): MeetingSubject {
  const chips = record ? [] : chipsOf(document, eid).map((chip) => readChip(chip, locale ?? 'en'));
  const meeting = meetingFrom({ id, account, zone, record, reading, from, chips });
  const key = `meeting:${meeting.uid}:${meeting.occurrence}`;
  return { kind: 'meeting', key, account, meeting, zone: zone ?? undefined };
}

function wordingOf({ locale, zone }: PageInfo): { locale: string; today: string } {
  const today = clockAt(Date.now(), zone ?? 'UTC')?.day ?? '1970-01-01';
  return { locale: locale ?? 'en', today };
}

function linkTo({ meeting }: MeetingSubject): string | null {
  const { eventId, calendarId } = meeting;
  if (!eventId || !calendarId) return null;
  const index = /^\/calendar\/((?:u|b)\/[^/]+)\//.exec(location.pathname)?.[1] ?? 'u/0';
  return `https://calendar.google.com/calendar/${index}/r/eventedit/${encodeEventId({ eventId, calendarId })}`;
}
