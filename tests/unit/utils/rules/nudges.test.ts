import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  followUp,
  isFading,
  isGhost,
  isQuiet,
  meetingReason,
  needsReply,
  newestAt,
  staleDeal,
  taskReason,
} from '@/utils/rules/nudges';
import { businessDaysBetween, DAY, HOUR, wallTimeToInstant } from '@/utils/time';

/** Monday, 5 October 2026, 10:00 in Berlin. */
const now = Date.parse('2026-10-05T08:00Z');
const moment = { now, zone: 'Europe/Berlin' };
const at = (iso: string) => Date.parse(iso);

describe('a message that needs my reply', () => {
  const message = (iso: string, bulk = false) => ({ at: at(iso), sender: 'Ana', bulk });

  it('counts business days: from Thursday to Monday it is two, from Friday one', () => {
    expect(needsReply(message('2026-10-01T16:00Z'), 2, moment)).toEqual({
      code: 'needs_reply',
      count: 2,
      args: ['Ana'],
    });
    expect(needsReply(message('2026-10-02T07:00Z'), 2, moment)).toBeNull();
    expect(needsReply(message('2026-10-03T07:00Z'), 2, moment)).toBeNull();
  });

  it('is at once where the setting is nought', () => {
    expect(needsReply(message('2026-10-05T07:59Z'), 0, moment)?.code).toBe('needs_reply_today');
  });

  it('is neither bulk mail, nor old news, nor from the future', () => {
    expect(needsReply(message('2026-10-01T16:00Z', true), 2, moment)).toBeNull();
    expect(needsReply(message('2026-09-05T07:00Z'), 2, moment)).toBeNull();
    expect(needsReply(message('2026-10-06T07:00Z'), 0, moment)).toBeNull();
  });
});

describe('a follow-up', () => {
  const sent = at('2026-09-25T08:00Z');
  const out = (days: number) => ({ at: now - days * DAY, direction: 'out' as const });
  const message = { at: sent, recipient: 'Ana', heardAt: null, mails: [] };

  it('is due after the business days of the setting', () => {
    expect(followUp(message, 5, moment)).toEqual({ code: 'follow_up', count: 6, args: ['Ana'] });
    expect(followUp(message, 7, moment)).toBeNull();
  });

  it('is not due when they were heard from since', () => {
    expect(followUp({ ...message, heardAt: sent + HOUR }, 5, moment)).toBeNull();
    expect(followUp({ ...message, heardAt: sent - HOUR }, 5, moment)).not.toBeNull();
  });

  it('leaves those alone who left three mails in thirty days unanswered', () => {
    expect(followUp({ ...message, mails: [out(10), out(15), out(29)] }, 5, moment)).toBeNull();
    expect(followUp({ ...message, mails: [out(10), out(15), out(31)] }, 5, moment)).not.toBeNull();
    expect(followUp({ ...message, mails: [out(10), out(15)] }, 5, moment)).not.toBeNull();
    const answered = { at: now - 16 * DAY, direction: 'in' as const };
    expect(isGhost([out(10), answered, out(20), out(25)], now)).toBe(false);
  });

  it('counts less for those who left the last two in thirty days unanswered', () => {
    const answered = { at: now - 16 * DAY, direction: 'in' as const };
    expect(isFading([out(10), out(29), answered], now)).toBe(true);
    expect(isFading([out(10), out(31)], now)).toBe(false);
    expect(isFading([out(10), answered, out(20)], now)).toBe(false);
    expect(isFading([out(10)], now)).toBe(false);
  });
});

describe('a meeting of whole days', () => {
  const day = {
    at: at('2026-10-05T00:00Z'),
    endAt: at('2026-10-06T00:00Z'),
    allDay: true,
    cancelled: false,
    declined: false,
  };
  const on = (local: string, zone: string) =>
    meetingReason(day, 'Ana', { now: wallTimeToInstant({ local, zone }), zone })?.code ?? null;

  it.each(['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Auckland', 'Pacific/Kiritimati'])(
    'is today on its day and on no other in %s',
    (zone) => {
      expect(on('2026-10-04T23:50', zone)).toBeNull();
      expect(on('2026-10-05T00:10', zone)).toBe('meeting_today');
      expect(on('2026-10-05T23:50', zone)).toBe('meeting_today');
      expect(on('2026-10-06T00:10', zone)).toBeNull();
    },
  );
});

describe('a task', () => {
  const task = (openIn: number, dueIn = openIn, unlessReply = false) =>
    taskReason({ openAt: now + openIn, dueAt: now + dueIn, unlessReply }, moment);

  it('is due from its time on and overdue from the next day on', () => {
    expect(task(0)).toEqual({ state: 'due', reason: { code: 'task_due', args: [] } });
    expect(task(-HOUR, -HOUR, true)?.reason.code).toBe('task_no_reply');
    expect(task(-20 * HOUR)?.reason).toEqual({ code: 'task_overdue', count: 1, args: [] });
    expect(task(-75 * HOUR)?.reason).toMatchObject({ count: 3 });
  });

  it('of later today is shown, but not when it was put off until then', () => {
    expect(task(3 * HOUR)?.state).toBe('later');
    expect(task(3 * HOUR, -HOUR)).toBeNull();
    expect(task(15 * HOUR)).toBeNull();
  });
});

describe('a meeting of today', () => {
  const meeting = {
    at: now + HOUR,
    endAt: now + 2 * HOUR,
    allDay: false,
    cancelled: false,
    declined: false,
  };

  it('is shown until it ends, and says when it is on', () => {
    expect(meetingReason(meeting, 'Ana', moment)?.code).toBe('meeting_today');
    expect(meetingReason({ ...meeting, prepared: true }, 'Ana', moment)?.code).toBe(
      'meeting_prepared',
    );
    expect(meetingReason({ ...meeting, at: now - HOUR }, 'Ana', moment)?.code).toBe('meeting_now');
    expect(meetingReason({ ...meeting, at: now - HOUR, endAt: now }, 'Ana', moment)).toBeNull();
  });

  it('is not one of tomorrow, cancelled or declined', () => {
    const tomorrow = { ...meeting, at: now + DAY, endAt: now + DAY + HOUR };
    expect(meetingReason(tomorrow, 'Ana', moment)).toBeNull();
    expect(meetingReason({ ...meeting, cancelled: true }, 'Ana', moment)).toBeNull();
    expect(meetingReason({ ...meeting, declined: true }, 'Ana', moment)).toBeNull();
  });
});

describe('a stale deal', () => {
  const deal = { touchedAt: now - 15 * DAY, staleAfterDays: 14, nextTaskAt: null, stage: 'Lead' };

  it('was not touched for longer than its stage allows', () => {
    expect(staleDeal(deal, moment)).toEqual({
      code: 'stale_deal',
      count: 15,
      args: ['Lead', '14'],
    });
    expect(staleDeal({ ...deal, touchedAt: now - 14 * DAY }, moment)).toBeNull();
  });

  it('is excused by a task within the limit, not by one far away', () => {
    expect(staleDeal({ ...deal, nextTaskAt: now + 14 * DAY }, moment)).toBeNull();
    expect(staleDeal({ ...deal, nextTaskAt: now + 15 * DAY }, moment)).not.toBeNull();
  });
});

it('stops reading where no message can be old enough, never earlier', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 60 * 24 }),
      fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe'),
      fc.integer({ min: at('2024-01-01'), max: at('2030-01-01') }),
      (days, hoursAgo, zone, instant) => {
        const sent = instant - hoursAgo * HOUR;
        if (businessDaysBetween(sent, instant, zone) >= days)
          expect(sent).toBeLessThanOrEqual(newestAt(days, { now: instant, zone }));
      },
    ),
  );
});

it('is quiet from evening to morning, from noon to one, or never', () => {
  const quiet = (quietFrom: number, quietTo: number) =>
    Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
      isQuiet({ quietFrom, quietTo }, hour),
    );
  expect(quiet(20, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 20, 21, 22, 23]);
  expect(quiet(12, 13)).toEqual([12]);
  expect(quiet(0, 0)).toEqual([]);
});
