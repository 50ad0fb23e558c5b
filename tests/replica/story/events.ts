import { addDays, type Day, dayNumber, weekday } from '../calendar/datekey';
import { instanceSuffix } from '../calendar/eventid';
import { instantOf, wallAt } from '../calendar/zone';
import {
  colleagues,
  friends,
  groups,
  me,
  type Person,
  people,
  rooms,
  second,
  timeZone,
} from './cast';
import { DAY, HOUR, MINUTE } from './clock';
import { random } from './random';

export type Answer = 'needsAction' | 'declined' | 'tentative' | 'accepted';

export interface StoryGuest {
  address: string;
  name: string;
  answer: Answer;
  organizer: boolean;
  self: boolean;
  is: 'person' | 'room' | 'group';
}

export type EventKind = 'meeting' | 'workingLocation' | 'focus' | 'outOfOffice' | 'task';

/** One entry of the invented calendar. */
export interface StoryEvent {
  /** A short name tests use to find it; occurrences of a series add `:<week>`. */
  name: string;
  account: 0 | 1;
  /** The page's id, with the suffix of the occurrence for a series. */
  id: string;
  calendarId: string;
  calendarName: string;
  kind: EventKind;
  title: string;
  location: string;
  /** HTML, as the page's data holds it. */
  description: string;
  /** Milliseconds; all-day: UTC midnight. */
  start: number;
  /** Milliseconds, exclusive. */
  end: number;
  allDay: boolean;
  zone: string;
  organizer: { address: string; name: string };
  guests: StoryGuest[];
  recurrence: string[];
  meet: string;
  created: number;
  updated: number;
  color: string;
  cancelled: boolean;
}

export const secondZone = 'America/New_York';

/** The shared calendar of the vans; its id becomes `…@g` inside event ids. */
export const vanCalendar = {
  id: 'c_1f7vans0brightwater3q8@group.calendar.google.com',
  name: 'Vans',
};

/** Week 0 is the week of `now`, 0 = Monday; or a day counted from today. */
type When =
  | { week: number; on: number; at: string; minutes: number }
  | { today: number; at: string; minutes: number }
  | { start: number; minutes: number }
  | { week: number; on: number; days: number }
  | { today: number; days: number };

type Invited = Person | readonly [Person, Answer];

interface Plan {
  name: string;
  title: string;
  when: When;
  with?: readonly Invited[];
  /** Who invites; Robin when left out. */
  by?: Person;
  mine?: Answer;
  location?: string;
  description?: string;
  kind?: EventKind;
  meet?: boolean;
  id?: string;
  calendar?: { id: string; name: string };
  color?: string;
  cancelled?: boolean;
  recurrence?: string[];
}

const COLORS = {
  blue: '#3b78e7',
  green: '#2f8f5b',
  red: '#c8453b',
  plum: '#8a4fb0',
  amber: '#c77700',
  slate: '#5f6b7a',
  teal: '#1d8a99',
} as const;

const ID_ALPHABET = '0123456789abcdefghijklmnopqrstuv';

/** 26 characters of base32hex, the same for the same name. */
function idFor(name: string): string {
  const source = random(`event:${name}`);
  return Array.from({ length: 26 }, () => ID_ALPHABET[source.below(32)]).join('');
}

/** Invitations from other programs: an underscore and the foreign UID in base32hex. */
function foreignId(uid: string): string {
  let bits = '';
  for (const byte of new TextEncoder().encode(uid)) bits += byte.toString(2).padStart(8, '0');
  let id = '_';
  for (let at = 0; at < bits.length; at += 5) {
    id += ID_ALPHABET[Number.parseInt(bits.slice(at, at + 5).padEnd(5, '0'), 2)];
  }
  return id;
}

function meetLink(name: string): string {
  const source = random(`meet:${name}`);
  const letters = (length: number) =>
    Array.from({ length }, () => String.fromCharCode(97 + source.below(26))).join('');
  return `https://meet.google.com/${letters(3)}-${letters(4)}-${letters(3)}`;
}

function clock(at: string): [number, number] {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  return [hour, minute];
}

function guestKind({ address }: Person): StoryGuest['is'] {
  if (address.endsWith('@resource.calendar.google.com')) return 'room';
  if (Object.values(groups).some((group) => group.address === address)) return 'group';
  return 'person';
}

class Book {
  readonly events: StoryEvent[] = [];
  readonly today: Day;
  private readonly monday: Day;

  constructor(
    readonly now: number,
    readonly account: 0 | 1,
    readonly owner: Person,
    readonly zone: string,
  ) {
    this.today = wallAt(now, zone);
    this.monday = addDays(this.today, -((weekday(this.today) + 6) % 7));
  }

  private day(when: { week: number; on: number } | { today: number }): Day {
    return 'today' in when
      ? addDays(this.today, when.today)
      : addDays(this.monday, when.week * 7 + when.on);
  }

  private span(when: When): { start: number; end: number; allDay: boolean } {
    if ('start' in when) {
      return { start: when.start, end: when.start + when.minutes * MINUTE, allDay: false };
    }
    if ('days' in when) {
      const start = dayNumber(this.day(when)) * DAY;
      return { start, end: start + when.days * DAY, allDay: true };
    }
    const start = instantOf(this.day(when), ...clock(when.at), this.zone);
    return { start, end: start + when.minutes * MINUTE, allDay: false };
  }

  private guests(plan: Plan): StoryGuest[] {
    if (!plan.with) return [];
    const organizer = plan.by ?? this.owner;
    const all: [Person, Answer][] = [];
    if (organizer.address !== this.owner.address) all.push([organizer, 'accepted']);
    all.push([this.owner, plan.mine ?? 'accepted']);
    for (const invited of plan.with) {
      all.push('address' in invited ? [invited, 'accepted'] : [invited[0], invited[1]]);
    }
    return all.map(([person, answer]) => ({
      address: person.address,
      name: person.name,
      answer,
      organizer: person.address === organizer.address,
      self: person.address === this.owner.address,
      is: guestKind(person),
    }));
  }

  add(plan: Plan): void {
    const span = this.span(plan.when);
    const organizer = plan.by ?? this.owner;
    const created =
      Math.min(this.now, span.start) - 9 * DAY - random(plan.name).below(86_400) * 1e3;
    this.events.push({
      name: plan.name,
      account: this.account,
      id: plan.id ?? idFor(plan.name),
      calendarId: plan.calendar?.id ?? this.owner.address,
      calendarName: plan.calendar?.name ?? this.owner.name,
      kind: plan.kind ?? 'meeting',
      title: plan.title,
      location: plan.location ?? '',
      description: plan.description ?? '',
      ...span,
      zone: this.zone,
      organizer: { address: organizer.address, name: organizer.name },
      guests: this.guests(plan),
      recurrence: plan.recurrence ?? [],
      meet: plan.meet ? meetLink(plan.name) : '',
      created,
      updated: created + 2 * HOUR,
      color: plan.color ?? COLORS.blue,
      cancelled: plan.cancelled ?? false,
    });
  }

  /** A weekly series: one entry per week, each with the original slot in its id. */
  weekly(
    plan: Omit<Plan, 'when'>,
    slot: { on: number; at: string; minutes: number },
    weeks: readonly number[],
    changes: Readonly<Record<number, Partial<Plan>>> = {},
  ): void {
    const base = idFor(plan.name);
    const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    for (const week of weeks) {
      const when = { week, ...slot };
      this.add({
        ...plan,
        when,
        recurrence: [`RRULE:FREQ=WEEKLY;BYDAY=${codes[slot.on]}`],
        ...changes[week],
        name: `${plan.name}:${week}`,
        id: base + instanceSuffix(this.span(when).start),
      });
    }
  }
}

function work(book: Book): void {
  const { ana, lucas, joerg, steffi, misaki, ken, layla, omar, noa, chiara, camille } = people;
  const { priya, daniel, helen, ingrid, nikhil, wei, tom, sofia, gwen } = people;
  const { marco, yuki, elsa, pablo } = people;
  const { mina, theo, jun } = colleagues;

  book.weekly(
    {
      name: 'northpine-weekly',
      title: 'Northpine rollout: weekly',
      with: [ana, [lucas, 'tentative']],
      meet: true,
      color: COLORS.green,
      description:
        'Open points, then next deliveries.<br>Minutes go to <a href="mailto:archive@northpine.example">archive@northpine.example</a>.',
    },
    { on: 1, at: '10:00', minutes: 45 },
    [-5, -4, -3, -2, -1, 0, 1, 2, 3],
    {
      [-2]: { mine: 'declined' },
      0: { when: { week: 0, on: 2, at: '11:30', minutes: 45 } },
      2: { cancelled: true },
    },
  );
  book.weekly(
    {
      name: 'monday-plan',
      title: 'Monday plan',
      by: theo,
      with: [mina, jun],
      location: 'Kitchen table',
      color: COLORS.slate,
    },
    { on: 0, at: '09:00', minutes: 30 },
    [-4, -3, -2, -1, 0, 1, 2, 3],
  );
  book.weekly(
    { name: 'focus-quotes', title: 'Quotes, phone off', kind: 'focus', color: COLORS.plum },
    { on: 3, at: '08:30', minutes: 90 },
    [-1, 0, 1],
  );

  // Today
  book.add({
    name: 'ana-pricing',
    title: 'Pricing, round two: Northpine',
    when: { today: 0, at: '09:30', minutes: 30 },
    with: [ana],
    meet: true,
    color: COLORS.green,
    description:
      'Volume steps for 40, 80 and 120 taps.<br>Trouble joining? Dial sip:4417@bridge.callhouse.example at 12:00 PM ET or write to help@callhouse.example.<br><a href="https://www.google.com/url?q=https://brightwater.example/prices&sa=D&source=calendar">Price list</a>',
  });
  book.add({
    name: 'zephyr-checkin',
    title: 'Check-in with Nikhil (Zephyr Labs)',
    when: {
      start: Math.floor((book.now - 90 * MINUTE) / (30 * MINUTE)) * 30 * MINUTE,
      minutes: 45,
    },
    by: nikhil,
    with: [],
    meet: true,
    color: COLORS.teal,
  });
  book.add({
    name: 'cornerstone-survey',
    title: 'Site survey 🔧 Cornerstone, 3rd floor',
    when: { today: 0, at: '13:00', minutes: 75 },
    with: [priya, [daniel, 'tentative'], jun, rooms.van],
    location: '14 Quay Street, Bristol',
    color: COLORS.amber,
  });
  book.add({
    name: 'fernhill-demo',
    title: 'Demo for Fernhill Dental',
    when: { today: 0, at: '15:30', minutes: 30 },
    with: [[gwen, 'needsAction']],
    meet: true,
  });
  book.add({
    name: 'bottle-return',
    title: 'Send the test bottles back to Osmotek',
    when: { today: 0, at: '17:00', minutes: 30 },
    kind: 'task',
    id: 'tasks_b3R0bGUtcmV0dXJu',
    color: COLORS.slate,
  });

  // Days around today
  book.add({
    name: 'hofmann-tasting',
    title: 'Verkostung und Filterwahl',
    when: { today: -1, at: '11:00', minutes: 60 },
    by: joerg,
    with: [steffi],
    location: 'Rösterei Hofmann, Köln',
    color: COLORS.amber,
    description: 'Bitte zwei Musterkartuschen mitbringen. Fragen an info@messe-hotel.example.',
  });
  book.add({
    name: 'bluegrain-call',
    title: 'Bluegrain: how is the oven water?',
    when: { today: -1, at: '15:00', minutes: 30 },
    with: [ingrid],
    meet: true,
  });
  book.add({
    name: 'lumen-drawings',
    title: '<b>Drawings</b> & <img src=x onerror=alert(1)> valves, v2',
    when: { today: -2, at: '10:00', minutes: 45 },
    with: [camille],
    description: '<script>document.title="no"</script><p>Plans by <b>Friday</b>.</p>',
    color: COLORS.plum,
  });
  book.add({
    name: 'alnoor-quote',
    title: 'مراجعة عرض الأسعار، عيادات النور',
    when: { today: 1, at: '10:30', minutes: 45 },
    with: [layla, [omar, 'needsAction']],
    meet: true,
    color: COLORS.teal,
  });
  book.add({
    name: 'sakura-intro',
    title: '浄水器の打ち合わせ（仮）',
    when: { today: 1, at: '08:00', minutes: 60 },
    by: misaki,
    with: [ken],
    mine: 'tentative',
    meet: true,
    color: COLORS.red,
  });
  book.add({
    name: 'galim-visit',
    title: 'ביקור ב-Galim Coworking',
    when: { today: 2, at: '14:00', minutes: 60 },
    with: [noa],
    location: 'Haifa',
  });
  book.add({
    name: 'tidewater-tender',
    title: 'Tidewater tender: questions, answers, next steps',
    when: { today: 3, at: '11:00', minutes: 60 },
    by: helen,
    with: [mina],
    mine: 'needsAction',
    meet: true,
    color: COLORS.green,
  });

  // Last weeks
  book.add({
    name: 'northpine-kickoff',
    title: 'Northpine kick-off',
    when: { week: -5, on: 0, at: '13:00', minutes: 90 },
    with: [ana, lucas, jun, rooms.harbour],
    location: 'Harbour Room (6)',
    color: COLORS.green,
  });
  book.add({
    name: 'verde-call',
    title: 'Palestra Verde, docce e fontanelle',
    when: { week: -3, on: 3, at: '16:00', minutes: 30 },
    with: [chiara],
    meet: true,
  });
  book.add({
    name: 'osmotek-review',
    title: 'Osmotek supply review',
    when: { week: -2, on: 2, at: '14:00', minutes: 60 },
    by: wei,
    with: [mina],
    meet: true,
    color: COLORS.slate,
  });
  book.add({
    name: 'quayline-pickup',
    title: 'Pallet pick-up times',
    when: { week: -2, on: 4, at: '09:45', minutes: 15 },
    with: [[tom, 'declined']],
  });
  book.add({
    name: 'marco-cafe',
    title: 'Coffee with Marco ☕️',
    when: { week: -1, on: 3, at: '16:30', minutes: 45 },
    with: [marco],
    location: 'Pulp Café',
    color: COLORS.amber,
  });
  book.add({
    name: 'elsa-declined',
    title: 'Showroom opening',
    when: { week: -1, on: 4, at: '18:00', minutes: 120 },
    by: elsa,
    with: [pablo],
    mine: 'declined',
  });
  book.add({
    name: 'fernhill-cancelled',
    title: 'Fernhill: first call',
    when: { week: -1, on: 1, at: '14:00', minutes: 30 },
    with: [gwen],
    cancelled: true,
  });
  book.add({
    name: 'sofia-called-off',
    title: 'Canceled: VAT questions',
    when: { week: -1, on: 2, at: '15:00', minutes: 30 },
    by: sofia,
    with: [],
    id: foreignId('040000008200E00074C5B7101A82E0080000-ledgerlane'),
    color: COLORS.slate,
  });
  book.add({
    name: 'sofia-books',
    title: 'Quarter end with Ledger & Lane',
    when: { week: -1, on: 2, at: '15:30', minutes: 45 },
    by: sofia,
    with: [theo],
    id: foreignId('B7E0-77A1@ledgerlane.example'),
    color: COLORS.slate,
  });
  book.add({
    name: 'team-pricing',
    title: 'Price list 2.0 (internal)',
    when: { week: -1, on: 3, at: '11:00', minutes: 60 },
    with: [theo, mina, rooms.harbour],
    location: 'Harbour Room (6)',
    color: COLORS.slate,
  });

  // Weeks ahead
  book.add({
    name: 'buyers-day',
    title: "Northpine buyers' day",
    when: { week: 1, on: 3, at: '13:00', minutes: 120 },
    by: ana,
    with: [
      lucas,
      [groups.buyers, 'needsAction'],
      rooms.harbour,
      priya,
      daniel,
      [helen, 'tentative'],
      gwen,
      [nikhil, 'declined'],
      [wei, 'needsAction'],
      tom,
      [elsa, 'needsAction'],
      mina,
    ],
    location: 'Northpine House, Leeds',
    color: COLORS.green,
  });
  book.add({
    name: 'team-sales',
    title: 'Sales numbers',
    when: { week: 1, on: 0, at: '14:00', minutes: 45 },
    by: theo,
    with: [groups.sales, groups.team],
    color: COLORS.slate,
  });
  book.add({
    name: 'yuki-studio',
    title: 'Studio tap for Yuki',
    when: { week: 1, on: 1, at: '15:00', minutes: 30 },
    with: [[yuki, 'needsAction']],
  });
  book.add({
    name: 'hofmann-install',
    title: 'Einbau Rösterei Hofmann',
    when: { week: 1, on: 2, at: '07:30', minutes: 240 },
    with: [joerg, jun, rooms.van],
    location: 'Köln',
    color: COLORS.amber,
  });
  book.add({
    name: 'quayline-night',
    title: 'Night installation at Quayline',
    when: { week: 1, on: 4, at: '21:30', minutes: 270 },
    with: [tom, jun],
    location: 'Hamburg',
    color: COLORS.red,
  });
  book.add({
    name: 'ana-moved-day',
    title: 'Contract reading with Northpine',
    when: { week: 2, on: 3, at: '10:00', minutes: 60 },
    with: [ana, theo],
    meet: true,
    color: COLORS.green,
  });

  // Whole days and entries which are no meetings
  book.add({ name: 'renewal-due', title: 'Northpine renewal due', when: { today: 4, days: 1 } });
  book.add({
    name: 'hydro-fair',
    title: 'HydroFair Köln',
    when: { week: 1, on: 1, days: 3 },
    with: [theo, [joerg, 'tentative']],
    location: 'Halle 7',
    color: COLORS.red,
  });
  book.add({
    name: 'home-office',
    title: 'Home',
    when: { today: 0, days: 1 },
    kind: 'workingLocation',
    color: COLORS.slate,
  });
  book.add({
    name: 'away',
    title: 'Out of office',
    when: { week: 2, on: 0, at: '12:00', minutes: 300 },
    kind: 'outOfOffice',
    color: COLORS.slate,
  });
  book.add({
    name: 'dentist',
    title: 'Dentist',
    when: { week: 0, on: 4, at: '08:30', minutes: 30 },
    color: COLORS.plum,
  });
  book.add({
    name: 'van-service',
    title: 'Van service',
    when: { today: 1, at: '12:00', minutes: 60 },
    calendar: vanCalendar,
    color: COLORS.teal,
  });
}

function weekends(book: Book): void {
  const { maya, club } = friends;
  const { marco, ana, elsa } = people;
  book.weekly(
    { name: 'hill-run', title: 'Hill run', by: club, with: [maya], color: COLORS.green },
    { on: 5, at: '08:00', minutes: 90 },
    [-2, -1, 0, 1],
  );
  book.add({
    name: 'maya-dinner',
    title: 'Dinner at Maya’s 🍝',
    when: { today: 0, at: '19:00', minutes: 120 },
    by: maya,
    with: [],
    color: COLORS.amber,
  });
  book.add({
    name: 'marco-private',
    title: 'Football, then pizza',
    when: { today: -1, at: '18:30', minutes: 150 },
    with: [marco],
  });
  // The work account sees this one too: the same UID in two calendars.
  book.add({
    name: 'ana-concert',
    title: 'Concert with Ana and Elsa',
    when: { week: 1, on: 5, at: '19:30', minutes: 150 },
    by: ana,
    with: [elsa, me],
    color: COLORS.plum,
  });
  book.add({
    name: 'trip',
    title: 'Lake weekend',
    when: { week: 2, on: 5, days: 2 },
    color: COLORS.teal,
  });
}

/**
 * The invented calendar around `now` (milliseconds): the work account (0) and the private one (1).
 * The same `now` gives the same events; ids depend on names alone, occurrences add their slot.
 */
export function buildEvents(now: number): StoryEvent[] {
  const first = new Book(now, 0, me, timeZone);
  work(first);
  const other = new Book(now, 1, second, secondZone);
  weekends(other);
  const shared = other.events.find((event) => event.name === 'ana-concert');
  if (shared) {
    first.events.push({
      ...shared,
      account: 0,
      calendarId: me.address,
      calendarName: me.name,
      zone: timeZone,
      guests: shared.guests.map((guest) => ({ ...guest, self: guest.address === me.address })),
    });
  }
  return [...first.events, ...other.events];
}
