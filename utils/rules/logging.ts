import type { EmailSeen, MeetingSeen, Person } from '../seen';
import { excluded, isOwn, isSentVia, neverLogEntry, type WhoContext } from './who';

/** A decision and the sentence for it, `why_<code>` in the locale files. */
export interface Why {
  code: string;
  args: string[];
}

export interface LoggingContext {
  who: WhoContext;
  mode: 'off' | 'contacts' | 'everyone-i-write-to';
  /** The person pressed Log: everything but the never-log list is logged. */
  clicked: boolean;
  isContact(address: string): boolean;
  /** The person took this thread or meeting out of the history. */
  takenBack: boolean;
}

export interface Decision {
  log: boolean;
  why: Why;
  /** People to add as contacts. */
  add: Person[];
}

/** Everybody a source saw in a message. */
export function peopleOf(seen: EmailSeen): Person[] {
  return [seen.from, ...seen.to, ...seen.cc, ...seen.others, seen.replyTo].filter(
    (person) => person != null,
  );
}

/**
 * Whether I sent it: `out`, `in`, or `unknown` where the source does not say who sent it. What was
 * seen being sent is mine, whatever address stands in it as its sender.
 */
export function directionOf(
  { source, from, account }: Pick<EmailSeen, 'source' | 'from' | 'account'>,
  own: readonly string[],
): 'in' | 'out' | 'unknown' {
  if (source === 'sent') return 'out';
  if (!from) return 'unknown';
  return isOwn(from.address, [account, ...own]) ? 'out' : 'in';
}

/**
 * Decides about the messages of one thread together, since a thread with a contact is logged in
 * both directions, whoever else joins. `knownAs` is a contact's address when the thread is in the
 * history already.
 */
export function decideThread(
  messages: EmailSeen[],
  context: LoggingContext,
  knownAs: string | null,
): Decision {
  const { who, clicked, mode } = context;
  const people = uniquePeople(messages.flatMap(peopleOf));
  const outside = people.filter((person) => !isOwn(person.address, who.own));
  const no = (code: string, ...args: string[]): Decision => ({
    log: false,
    why: { code, args },
    add: [],
  });
  for (const { address } of outside) {
    const entry = neverLogEntry(address, who.neverLog);
    if (entry) return no('not_blocked', entry);
  }
  if (clicked)
    return {
      log: true,
      why: { code: 'clicked', args: [] },
      add: newcomers(messages, outside, context),
    };
  if (context.takenBack) return no('not_taken_back');
  if (mode === 'off') return no('not_off');
  if (outside.length === 0) return no('not_own');
  const bulk = messages.find((message) => message.bulk)?.bulk;
  if (bulk) return no('not_bulk', bulk);
  const contact = outside.find((person) => context.isContact(person.address))?.address ?? knownAs;
  if (contact) return { log: true, why: { code: 'contact', args: [contact] }, add: [] };
  const exclusions = outside.map((person) => excluded(person.address, who));
  const colleague = exclusions.find((exclusion) => exclusion?.code === 'colleague');
  if (colleague && exclusions.every((exclusion) => exclusion?.code === 'colleague'))
    return no('not_colleagues', ...colleague.args);
  if (mode === 'everyone-i-write-to') {
    const written = messages.filter((message) => directionOf(message, who.own) === 'out');
    const recipients = uniquePeople(written.flatMap((message) => [...message.to, ...message.cc]));
    const nobody = relays(messages);
    const add = recipients.filter(({ address }) => !nobody.has(address) && !excluded(address, who));
    if (add[0]) return { log: true, why: { code: 'wrote', args: [add[0].address] }, add };
  }
  const role = outside.find((_, index) => exclusions[index]?.code === 'role');
  if (role && exclusions.every((exclusion) => exclusion !== null))
    return no('not_role', role.address);
  return no('not_known');
}

/** The people a click adds: everybody outside who is no contact and not excluded. */
function newcomers(messages: EmailSeen[], outside: Person[], context: LoggingContext): Person[] {
  // The sender of bulk mail is no acquaintance, whatever the address looks like.
  const bulky = new Set(
    messages.filter((message) => message.bulk).flatMap((message) => message.from?.address ?? []),
  );
  const nobody = relays(messages);
  return outside.filter(
    ({ address }) =>
      !context.isContact(address) &&
      !bulky.has(address) &&
      !nobody.has(address) &&
      !excluded(address, context.who),
  );
}

/** Addresses from which somebody else's mail came on: groups and services, never a person. */
function relays(messages: EmailSeen[]): Set<string> {
  const people = messages.flatMap(peopleOf).filter(({ name }) => isSentVia(name));
  return new Set(people.map(({ address }) => address));
}

/** Decides about one occurrence of a meeting at the time `now` (ms). */
export function decideMeeting(
  meeting: MeetingSeen,
  context: LoggingContext,
  now: number,
): Decision {
  const { who, clicked, mode } = context;
  const guests = meeting.guests.filter((guest) => guest.type === 'person');
  const outside = guests.filter((guest) => !isOwn(guest.address, [meeting.account, ...who.own]));
  const no = (code: string, ...args: string[]): Decision => ({
    log: false,
    why: { code, args },
    add: [],
  });
  for (const { address } of outside) {
    const entry = neverLogEntry(address, who.neverLog);
    if (entry) return no('not_blocked', entry);
  }
  // Of what was called off often nothing else is left, neither times nor guests.
  const isOff = meeting.status === 'cancelled' && isMine(meeting, who.own);
  if (isOff && !clicked) return no('not_cancelled');
  if (meeting.startAt === undefined) return no('not_time');
  if (clicked) {
    const add = outside
      .filter(({ address }) => !context.isContact(address) && !excluded(address, who))
      .map(({ address, name }) => ({ address, name }));
    return { log: true, why: { code: 'clicked', args: [] }, add };
  }
  if (context.takenBack) return no('not_taken_back');
  if (mode === 'off') return no('not_off');
  if (!isMine(meeting, who.own)) return no('not_mine');
  if (outside.length === 0) return no('not_guests');
  const exclusions = outside.map((guest) => excluded(guest.address, who));
  const colleague = exclusions.find((exclusion) => exclusion?.code === 'colleague');
  if (colleague && exclusions.every((exclusion) => exclusion?.code === 'colleague'))
    return no('not_colleagues', ...colleague.args);
  if (meeting.myAnswer === 'declined') return no('not_declined');
  const contact = outside.find((guest) => context.isContact(guest.address));
  if (!contact) return no('not_known');
  // Without an end nobody can say that it is over.
  if (meeting.endAt === undefined || meeting.endAt > now) return no('not_ended');
  return { log: true, why: { code: 'met', args: [contact.address] }, add: [] };
}

/** A calendar shows meetings of colleagues as well, which I am not part of. */
function isMine(meeting: MeetingSeen, own: readonly string[]): boolean {
  const mine = [meeting.account, ...own];
  if (meeting.calendarId === undefined || isOwn(meeting.calendarId, mine)) return true;
  return meeting.guests.some((guest) => isOwn(guest.address, mine));
}

function uniquePeople(people: Person[]): Person[] {
  const byAddress = new Map<string, Person>();
  for (const person of people) {
    const known = byAddress.get(person.address);
    // Keep the telling name: rows shorten names, open messages spell them out.
    if (!known || person.name.length > known.name.length) byAddress.set(person.address, person);
  }
  return [...byAddress.values()];
}
