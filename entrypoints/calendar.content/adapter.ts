import { HOST_TAG } from '@/components/mount/claim';
import type { Host, MeetingSubject, Subject } from '@/utils/host';
import { clockAt } from '@/utils/page/calendar-dates';
import { decodeEventId, encodeEventId, isTaskId } from '@/utils/page/calendar-event-id';
import { watchPage } from '@/utils/page/page-watch';
import { type OpenBubble, openBubble, readBubble } from './bubble';
import { chipsOf, readChip } from './chips';
import { readEditPage } from './edit-page';
import { Room } from './layout';
import { meetingFrom } from './meeting';
import type { PageData } from './page-data';
import { editedEvent, missingIn, type PageInfo, readPageInfo } from './page-info';
import type { Reading } from './reading';
import { reportOf } from './report';
import { readTheme, watchTheme } from './theme';

const NONE: Subject = { kind: 'none', key: 'none' };

/** The event the sidebar is about: it stays after the bubble closes, until the view changes. */
interface Focus {
  eid: string;
  from: 'bubble' | 'edit-page';
  reading: Reading;
  /** The address at which it was opened. */
  path: string;
}

/** Attributes that tell an opened, reused or hidden bubble. */
const WATCHED = ['data-eventid', 'data-viewfamily', 'aria-label', 'style', 'class', 'hidden'];

/** Calendar as the sidebar knows it. */
export function createCalendarHost(page: Document, data: PageData, signal: AbortSignal): Host {
  const room = new Room(page);
  const watch = watchPage({
    attributes: WATCHED,
    ignore: HOST_TAG,
    signal,
    onOrphaned: () => undefined,
  });
  let focus: Focus | null = null;
  data.onChange(() => watch.poke(), signal);
  page.addEventListener('readystatechange', () => watch.poke(), { signal });
  signal.addEventListener('abort', () => room.make(0));

  function subject(): Subject {
    const info = readPageInfo(page);
    const missing = missingIn(info);
    if (missing.length > 0) {
      // While the page is still being read in, nothing is missing yet.
      return page.readyState === 'loading'
        ? NONE
        : { kind: 'unreadable', key: 'unreadable', missing };
    }
    focus = nextFocus(info);
    return focus ? meetingSubject(focus, info) : NONE;
  }

  function nextFocus(info: PageInfo): Focus | null {
    const path = location.pathname;
    const edited = editedEvent(path);
    if (edited && info.view === 'edit') {
      return { eid: edited, from: 'edit-page', reading: readEditPage(page), path };
    }
    const open: OpenBubble = info.view === 'edit' ? null : openBubble(page);
    if (open === 'other') return null;
    if (open === null) return focus?.path === path ? focus : null;
    const reading = readBubble(open.root, wordingOf(info));
    return { eid: open.eid, from: 'bubble', reading: fuller(reading, open.eid), path };
  }

  /** While the bubble is drawn anew it shows less for a moment; what was read of it still holds. */
  function fuller(reading: Reading, eid: string): Reading {
    if (reading.title || focus?.eid !== eid) return reading;
    return focus.reading;
  }

  function meetingSubject({ eid, from, reading }: Focus, info: PageInfo): Subject {
    if (isTaskId(eid)) return NONE;
    const id = decodeEventId(eid);
    if (!id || !info.account)
      return { kind: 'unreadable', key: 'unreadable', missing: ['event id'] };
    const record = data.find(id.eventId, id.calendarId);
    if (record && !record.isMeeting) return NONE;
    const chips = record
      ? []
      : chipsOf(page, eid).map((chip) => readChip(chip, info.locale ?? 'en'));
    const meeting = meetingFrom({
      id,
      account: info.account,
      zone: info.zone,
      record,
      reading,
      from,
      chips,
    });
    return {
      kind: 'meeting',
      key: `meeting:${meeting.uid}:${meeting.occurrence}`,
      account: info.account,
      meeting,
    };
  }

  return {
    kind: 'calendar',
    subject,
    onSubject(callback, stop) {
      let known = JSON.stringify(subject());
      const check = () => {
        const next = subject();
        const text = JSON.stringify(next);
        if (text === known) return;
        known = text;
        callback(next);
      };
      const either = AbortSignal.any([stop, signal]);
      watch.onChange(check, either);
    },
    theme: () => readTheme(page),
    onTheme: (callback, stop) => watchTheme(page, callback, AbortSignal.any([stop, signal])),
    makeRoom: (width) => room.make(width),
    fetchHeaders: async () => [],
    report: () => report(page),
    link: (about) => (about.kind === 'meeting' ? linkTo(about) : null),
  };
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

function report(page: Document): string {
  const info = readPageInfo(page);
  return reportOf(page, {
    page: 'Google Calendar',
    view: info.view ?? 'unknown',
    language: info.locale ?? 'unknown',
    zone: info.zone ? 'found' : 'unknown',
    account: info.account ? 'found' : 'unknown',
    path: location.pathname
      .replace(/\/eventedit\/.*/, '/eventedit/…')
      .replace(/\/\d{4}\/\d+\/\d+/, '/…'),
  });
}
