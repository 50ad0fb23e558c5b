import type { EmailSeen, MeetingSeen, Person } from '../seen';
import { type Decision, decideMeeting, decideThread, type LoggingContext } from './logging';
import { excluded, isSentVia } from './who';

/** Meetings with more people than this introduce nobody to me. */
const AT_ONE_TABLE = 10;

/**
 * Decides about mails of one conversation out of a file. `acquainted` are those of its people whom
 * I wrote to, or who answered me, anywhere in the file: they become contacts, unless the rules
 * leave them out, and the conversation with them is logged in both directions.
 */
export function decideImportedThread(
  messages: EmailSeen[],
  context: LoggingContext,
  knownAs: string | null,
  acquainted: readonly string[],
): Decision {
  const people = messages
    .flatMap((message) => [message.from, ...message.to, ...message.cc])
    .filter((person) => person !== null);
  const relays = new Set(people.filter(({ name }) => isSentVia(name)).map((one) => one.address));
  const wanted = acquainted.filter(
    (address) => !relays.has(address) && excluded(address, context.who) === null,
  );
  const known = knownAs ?? wanted.find((address) => context.isContact(address)) ?? null;
  const decision = decideThread(
    messages,
    { ...context, clicked: false, mode: 'contacts' },
    known ?? wanted[0] ?? null,
  );
  if (!decision.log) return decision;
  const add = new Map<string, Person>();
  for (const person of people) {
    if (!wanted.includes(person.address) || context.isContact(person.address)) continue;
    const before = add.get(person.address);
    if (!before || person.name.length > before.name.length) add.set(person.address, person);
  }
  const [address = ''] = decision.why.args;
  const why = context.isContact(address) ? decision.why : { ...decision.why, code: 'wrote' };
  return { log: true, why, add: [...add.values()] };
}

/**
 * Decides about a meeting out of a file at the time `now` (ms): whoever I met at one table becomes
 * a contact, unless the rules leave them out or they declined.
 */
export function decideImportedMeeting(
  meeting: MeetingSeen,
  context: LoggingContext,
  now: number,
): Decision {
  const guests = meeting.guests.filter((guest) => guest.type === 'person');
  const met = guests.filter(
    (guest) =>
      guests.length <= AT_ONE_TABLE &&
      guest.answer !== 'declined' &&
      excluded(guest.address, context.who) === null,
  );
  const addresses = new Set(met.map((guest) => guest.address));
  const decision = decideMeeting(
    meeting,
    {
      ...context,
      clicked: false,
      mode: 'contacts',
      isContact: (address) => context.isContact(address) || addresses.has(address),
    },
    now,
  );
  if (!decision.log) return decision;
  const add = met
    .filter(({ address }) => !context.isContact(address))
    .map(({ address, name }) => ({ address, name }));
  return { ...decision, add };
}
