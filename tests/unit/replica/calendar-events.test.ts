import { describe, expect, it } from 'vitest';
import { colleagues, me, people, second } from '../../replica/story/cast';
import { buildEvents, type StoryEvent, vanCalendar } from '../../replica/story/events';

const NOW = Date.parse('2026-11-24T10:40:00Z');
const DAY = 86_400_000;
const events = buildEvents(NOW);

function named(name: string): StoryEvent {
  const event = events.find((one) => one.name === name);
  if (!event) throw new Error(`No event ${name}`);
  return event;
}

const external = new Set<string>(Object.values(people).map(({ address }) => address));
const isMeeting = (event: StoryEvent) =>
  event.account === 0 && event.guests.some(({ address }) => external.has(address));

describe('the invented calendar', () => {
  it('holds at least forty events, for both accounts', () => {
    expect(events.filter(({ account }) => account === 0).length).toBeGreaterThanOrEqual(40);
    expect(events.filter(({ account }) => account === 1).length).toBeGreaterThanOrEqual(5);
  });

  it('is the same for the same present, and keeps its names at another', () => {
    expect(buildEvents(NOW)).toEqual(events);
    const later = buildEvents(NOW + 400 * DAY);
    expect(later.map(({ name }) => name)).toEqual(events.map(({ name }) => name));
  });

  it('has one id per event of an account', () => {
    const keys = events.map(({ account, calendarId, id }) => `${account} ${calendarId} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(['2026-11-24', '2026-11-22', '2026-03-29', '2027-01-01'])(
    'on %s there are meetings with contacts in the past, today and ahead',
    (date) => {
      const now = Date.parse(`${date}T12:00:00Z`);
      const around = buildEvents(now).filter(isMeeting);
      expect(around.some(({ end }) => end < now - DAY)).toBe(true);
      expect(around.some(({ start }) => Math.abs(start - now) < DAY / 2)).toBe(true);
      expect(around.some(({ start }) => start > now + DAY)).toBe(true);
      expect(around.some(({ end }) => end < now && end > now - DAY / 8)).toBe(true);
    },
  );

  it('never ends before it starts', () => {
    for (const event of events) expect(event.end).toBeGreaterThan(event.start);
  });

  it('a moved occurrence keeps its original slot in the id', () => {
    const moved = named('northpine-weekly:0');
    expect(moved.id).toMatch(/_20261124T100000Z$/);
    expect(new Date(moved.start).toISOString()).toBe('2026-11-25T11:30:00.000Z');
    const usual = named('northpine-weekly:1');
    expect(new Date(usual.start).toISOString()).toBe('2026-12-01T10:00:00.000Z');
    expect(usual.id).toMatch(/_20261201T100000Z$/);
    expect(usual.id.split('_')[0]).toBe(moved.id.split('_')[0]);
  });

  it('has what rules must tell apart', () => {
    expect(named('northpine-weekly:2').cancelled).toBe(true);
    const declined = named('northpine-weekly:-2').guests.find(({ self }) => self);
    expect(declined?.answer).toBe('declined');
    const team = new Set([me.address, ...Object.values(colleagues).map(({ address }) => address)]);
    expect(named('monday-plan:0').guests.every(({ address }) => team.has(address))).toBe(true);
    const kinds = named('buyers-day').guests.map(({ is }) => is);
    expect(kinds).toContain('room');
    expect(kinds).toContain('group');
    expect(named('hydro-fair')).toMatchObject({ allDay: true });
    expect((named('hydro-fair').end - named('hydro-fair').start) / DAY).toBe(3);
    expect(named('home-office').kind).toBe('workingLocation');
    expect(named('focus-quotes:0').kind).toBe('focus');
    expect(named('bottle-return').id).toMatch(/^tasks_/);
    expect(named('van-service').calendarId).toBe(vanCalendar.id);
    expect(named('sofia-books').id).toMatch(/^_[0-9a-v]+$/);
  });

  it('puts one meeting into both calendars under the same id', () => {
    const both = events.filter(({ name }) => name === 'ana-concert');
    expect(both.map(({ calendarId }) => calendarId).sort()).toEqual(
      [me.address, second.address].sort(),
    );
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    for (const event of both) {
      const self = event.guests.find((guest) => guest.self);
      expect(self?.address).toBe(event.calendarId);
    }
  });
});
