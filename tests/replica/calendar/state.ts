import * as z from 'zod/mini';
import { DAY } from '../story/clock';
import { type Answer, buildEvents, type StoryEvent } from '../story/events';
import { zoneOffset } from './zone';

/** A change the page asks for. */
export const Change = z.discriminatedUnion('do', [
  z.object({ do: z.literal('move'), id: z.string(), start: z.number() }),
  z.object({ do: z.literal('cancel'), id: z.string() }),
  z.object({
    do: z.literal('respond'),
    id: z.string(),
    address: z.optional(z.string()),
    answer: z.enum(['needsAction', 'declined', 'tentative', 'accepted']),
  }),
  z.object({
    do: z.literal('edit'),
    id: z.string(),
    title: z.optional(z.string()),
    location: z.optional(z.string()),
    guests: z.optional(z.array(z.string())),
  }),
]);
export type Change = z.infer<typeof Change>;

/** The calendars behind the page: the story's events plus what was changed since the start. */
export class CalendarState {
  private events: StoryEvent[];
  private version = 0;

  constructor(startedAt: number) {
    this.events = buildEvents(startedAt);
  }

  /** Goes into the page as its sync token. */
  token(): string {
    return `token-${this.version}`;
  }

  all(account: number): StoryEvent[] {
    return this.events.filter((event) => event.account === account);
  }

  /** Events that touch the days `from` to `until` (days since 1970, `until` excluded). */
  within(account: number, from: number, until: number): StoryEvent[] {
    return this.all(account).filter((event) => {
      const offset = event.allDay ? 0 : zoneOffset(event.start, event.zone);
      return event.start + offset < until * DAY && event.end + offset > from * DAY;
    });
  }

  find(account: number, id: string): StoryEvent | undefined {
    return this.all(account).find((event) => event.id === id);
  }

  /** Applies a change at the instant `now`; returns the event as it is afterwards. */
  apply(account: number, change: Change, now: number): StoryEvent | null {
    const event = this.find(account, change.id);
    if (!event) return null;
    this.version += 1;
    const next: StoryEvent = {
      ...event,
      ...changed(event, change),
      // Two changes within one millisecond must still be ordered.
      updated: Math.max(now, event.updated + 1),
    };
    this.events = this.events.map((other) => (other === event ? next : other));
    return next;
  }
}

function changed(event: StoryEvent, change: Change): Partial<StoryEvent> {
  switch (change.do) {
    case 'move':
      return { start: change.start, end: change.start + (event.end - event.start) };
    case 'cancel':
      return { cancelled: true };
    case 'respond':
      return { guests: answered(event, change.answer, change.address) };
    case 'edit':
      return {
        title: change.title ?? event.title,
        location: change.location ?? event.location,
        guests: change.guests ? invited(event, change.guests) : event.guests,
      };
  }
}

function answered(event: StoryEvent, answer: Answer, address?: string): StoryEvent['guests'] {
  return event.guests.map((guest) =>
    (address ? guest.address === address : guest.self) ? { ...guest, answer } : guest,
  );
}

function invited(event: StoryEvent, addresses: string[]): StoryEvent['guests'] {
  return addresses.map(
    (address) =>
      event.guests.find((guest) => guest.address === address) ?? {
        address,
        name: address,
        answer: address === event.calendarId ? 'accepted' : 'needsAction',
        organizer: address === event.organizer.address,
        self: address === event.calendarId,
        is: 'person',
      },
  );
}
