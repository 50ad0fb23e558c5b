import {
  cadenceSlipped,
  DORMANT_AFTER,
  DORMANT_UNTIL,
  dormant,
  usualGap,
} from '@/utils/rules/next-action';
import { isFading, type MailLine, type Moment, type NudgeReason } from '@/utils/rules/nudges';
import { DAY } from '@/utils/time';
import type { Contact, Settings } from '../schema';
import { openBy } from '../task-cards';
import { Histories } from './histories';
import { isReachable, type Nudge, newest, newestTouches } from './nudge';

/** Contacts that are looked at, those who fell silent last; and of how many the history is read. */
const SILENT = 600;
/** So many at a time: a save that comes meanwhile waits until they have been read. */
const AT_A_TIME = 50;
const LOOKED_INTO = 150;
/** Lines of a history that a pace is learned from. */
const LINES = 60;
/** Fewer exchanges than this make no pace. */
const EXCHANGES = 5;

interface Pace {
  usual: number | null;
  mails: MailLine[];
}

const paces = new Histories<Pace>();

/** People with whom one is usually in touch more often, and those worth to be written to again. */
export async function peopleNudges(settings: Settings, moment: Moment): Promise<Nudge[]> {
  const { now } = moment;
  const late = await silentSince(now - DORMANT_AFTER, now - 7 * DAY);
  const gone = await silentSince(now - DORMANT_UNTIL, now - DORMANT_AFTER);
  // Whoever I am about to meet is not forgotten.
  const fits = (contact: Contact) =>
    isReachable(contact, settings) &&
    contact.emails.length > 0 &&
    contact.relationship.nextAt === undefined;
  const known = late.filter((one) => countOf(one) > EXCHANGES && fits(one)).slice(0, LOOKED_INTO);
  const learned = await pacesOf(known, moment);
  const slipped = known.flatMap((contact) => {
    const lastAt = contact.relationship.lastAt ?? 0;
    const { usual = null, mails = [] } = learned.get(contact.id) ?? {};
    const reason = cadenceSlipped({ name: contact.name, lastAt, usual, mails }, moment);
    return reason ? { ...nudgeOf('cadence', contact, reason), fading: isFading(mails, now) } : [];
  });
  const asleep = gone.filter(fits).flatMap((contact) => {
    const { lastAt, ...figures } = contact.relationship;
    const reason = dormant({ name: contact.name, lastAt: lastAt ?? 0, ...figures }, now);
    return reason ? nudgeOf('dormant', contact, reason) : [];
  });
  const found = [...slipped, ...asleep];
  const tasks = await openBy(
    'contactId',
    found.flatMap(({ person }) => person?.contactId ?? []),
  );
  const planned = new Set(tasks.map((task) => task.contactId));
  return found.filter(({ person }) => !planned.has(person?.contactId));
}

async function silentSince(from: number, until: number): Promise<Contact[]> {
  const found = new Map<string, Contact>();
  for (let to = until; found.size < SILENT; ) {
    const range = IDBKeyRange.bound(from, to);
    // Those of that instant that are known already come once more.
    const again = [...found.values()].filter((one) => one.relationship.lastAt === to).length;
    const limit = AT_A_TIME + again;
    const rows = await newest('contacts', { index: 'relationship.lastAt', range, limit });
    for (const row of rows) found.set(row.id, row);
    if (rows.length < limit) break;
    to = rows.at(-1)?.relationship.lastAt ?? from;
  }
  return [...found.values()].slice(0, SILENT);
}

function countOf({ relationship: { inbound, outbound, meetings } }: Contact): number {
  return inbound + outbound + meetings;
}

function pacesOf(
  people: readonly Contact[],
  { now, zone }: Moment,
): Promise<ReadonlyMap<string, Pace>> {
  return paces.of(people, async (asked) => {
    const histories = await newestTouches(
      asked.map(({ id }) => ({ id, until: now - 1, limit: LINES })),
    );
    return histories.map((lines) => {
      const exchanged = lines.filter(({ kind, cancelled }) => kind !== 'note' && !cancelled);
      return {
        usual: usualGap(
          exchanged.map(({ at }) => at),
          zone,
        ),
        mails: exchanged.filter(({ kind }) => kind === 'email').slice(0, 3),
      };
    });
  });
}

function nudgeOf(kind: 'cadence' | 'dormant', contact: Contact, reason: NudgeReason): Nudge {
  const at = contact.relationship.lastAt ?? 0;
  return {
    key: `${kind}:${contact.id}:${at}`,
    never: `${kind}:${contact.id}:never`,
    kind,
    title: contact.name || contact.emails[0] || '',
    reason,
    at,
    person: { contactId: contact.id, name: contact.name },
    link: null,
    taskId: null,
    dealId: null,
    actionable: false,
    overdue: false,
    worth: 0,
  };
}
