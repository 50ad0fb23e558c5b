import { uuidv7 } from 'uuidv7';
import { directionOf, type Why } from '@/utils/rules/logging';
import type { EmailSeen, TimeSource } from '@/utils/seen';
import { cleanLine } from '@/utils/text';
import { whoContext } from './domains';
import { emailKeys } from './keys';
import { sameMail } from './same-mail';
import type { Activity, Participant, Thread } from './schema';
import { DEFAULT_SETTINGS } from './settings';
import { cancelUnlessReply } from './thread-tasks';
import type { WriteScope } from './write-scope';

/**
 * Adds a message to the history, or completes the one that is there. A message is the same when
 * any of its identities is; two rows that turn out to be one become one.
 */
export async function storeEmail(
  scope: WriteScope,
  seen: EmailSeen,
  thread: Thread,
  why: Why,
): Promise<{ id: string; isNew: boolean }> {
  const { rows, keys } = sameMail(await scope.by('activities', emailKeys(seen)), seen);
  const [existing, ...doubles] = rows;
  const settings = (await scope.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
  const own = whoContext(settings, seen.account).own;
  if (!existing) {
    const activity = newEmail(scope, seen, thread, keys, why, own);
    if (!activity) return { id: '', isNew: false };
    await scope.add('activities', activity);
    if (isReply(activity)) await cancelUnlessReply(scope, thread.id, activity.at);
    return { id: activity.id, isNew: true };
  }
  // What came back from an undo may have lost its thread.
  const known = existing.threadId && (await scope.get('threads', existing.threadId));
  let completed = complete(
    { ...existing, threadId: known ? known.id : thread.id },
    seen,
    keys,
    own,
  );
  for (const double of doubles) {
    await scope.remove('activities', double.id);
    completed = absorb(completed, double);
  }
  await scope.put('activities', completed);
  // A line of a list may show a mail before anybody can tell that it is a reply.
  if (isReply(completed) && !isReply(existing) && completed.threadId)
    await cancelUnlessReply(scope, completed.threadId, completed.at);
  return { id: existing.id, isNew: false };
}

/** Somebody else wrote it, and no machine: an absence note answers nothing. */
function isReply({ direction, bulk }: Activity): boolean {
  return direction === 'in' && !bulk;
}

function newEmail(
  scope: WriteScope,
  seen: EmailSeen,
  thread: Thread,
  keys: string[],
  why: Why,
  own: readonly string[],
): Activity | null {
  // No time, no place in a history: such a message waits until a source knows when it was.
  if (seen.at === undefined || seen.timeSource === undefined) return null;
  return {
    id: uuidv7(),
    rev: scope.changeId,
    kind: 'email',
    at: seen.at,
    timeSource: seen.timeSource,
    direction: directionOf(seen, own),
    account: seen.account,
    threadId: thread.id,
    aboutIds: [],
    subject: cleanLine(seen.subject || thread.subject, 500),
    snippet: cleanLine(seen.snippet, 300),
    participants: participantsOf(seen),
    keys,
    sources: [seen.source],
    reason: why,
    ...(seen.bulk && { bulk: seen.bulk }),
    ...(seen.templateId && { templateId: seen.templateId }),
    ...(seen.promises && { promises: seen.promises }),
  };
}

/** What a better or further source adds to a message; the same source twice adds nothing. */
function complete(
  activity: Activity,
  seen: EmailSeen,
  keys: string[],
  own: readonly string[],
): Activity {
  // A page shows the address I sent from, which need not be one that is known to be mine.
  const wasSent = activity.direction === 'out' && activity.sources.includes('sent');
  const time = betterTime(activity, seen);
  const seenPeople = participantsOf(seen);
  const participants =
    seen.source === 'headers' && seenPeople.length > 0
      ? mergeParticipants(withNames(seenPeople, activity.participants), sentTo(activity))
      : mergeParticipants(activity.participants, seenPeople);
  return {
    ...activity,
    ...time,
    direction: wasSent || !seen.from ? activity.direction : directionOf(seen, own),
    subject: activity.subject || cleanLine(seen.subject, 500),
    snippet: activity.snippet || cleanLine(seen.snippet, 300),
    participants,
    keys: [...new Set([...activity.keys, ...keys])].slice(0, 20),
    sources: [...new Set([...activity.sources, seen.source])].slice(0, 12),
    ...(seen.bulk && { bulk: seen.bulk }),
    ...(seen.templateId && { templateId: seen.templateId }),
    ...promisesOfBoth(activity, seen),
  };
}

/** What either source found; that there is nothing says less than what the other found. */
function promisesOfBoth(
  { promises: before }: Pick<EmailSeen, 'promises'>,
  { promises: more }: Pick<EmailSeen, 'promises'>,
): Pick<EmailSeen, 'promises'> {
  const promises = more?.length ? more : (before ?? more);
  return promises ? { promises } : {};
}

/** Everything a second row of the same message knew. */
function absorb(activity: Activity, double: Activity): Activity {
  return {
    ...activity,
    direction:
      activity.direction === 'unknown' || double.sources.includes('sent')
        ? double.direction
        : activity.direction,
    subject: activity.subject || double.subject,
    snippet: activity.snippet || double.snippet,
    participants: mergeParticipants(activity.participants, double.participants),
    keys: [...new Set([...activity.keys, ...double.keys])].slice(0, 20),
    sources: [...new Set([...activity.sources, ...double.sources])].slice(0, 12),
    ...(double.templateId && { templateId: double.templateId }),
    ...promisesOfBoth(activity, double),
  };
}

const RANK: Record<TimeSource, number> = {
  click: 0,
  label: 1,
  header: 2,
  id: 3,
  'page-data': 3,
  file: 3,
};
const IMPORTED_AFTER_MS = 3_600_000;

/**
 * The better of two times. An id carries the instant of receipt to the millisecond, a Date header
 * only seconds of the sender's clock; but where they lie more than an hour apart the mail was
 * imported later (its id carries the import), and the header is right.
 */
function betterTime(activity: Activity, seen: EmailSeen): Partial<Activity> {
  if (seen.at === undefined || seen.timeSource === undefined || activity.timeSource === 'person')
    return {};
  const imported =
    seen.timeSource === 'header' &&
    activity.timeSource === 'id' &&
    activity.at - seen.at > IMPORTED_AFTER_MS;
  const wasImported =
    activity.timeSource === 'header' &&
    seen.timeSource === 'id' &&
    seen.at - activity.at > IMPORTED_AFTER_MS;
  const better = RANK[seen.timeSource] > RANK[activity.timeSource] && !wasImported;
  return better || imported ? { at: seen.at, timeSource: seen.timeSource } : {};
}

function participantsOf(seen: EmailSeen): Participant[] {
  const people: Participant[] = [];
  const add = (role: Participant['role'], person: { address: string; name: string }) => {
    if (!people.some((known) => known.address === person.address && known.role === role))
      people.push({ address: person.address, name: cleanLine(person.name, 200), role });
  };
  if (seen.from) add('from', seen.from);
  for (const person of seen.to) add('to', person);
  for (const person of seen.cc) add('cc', person);
  for (const person of seen.others)
    if (!people.some((known) => known.address === person.address)) add('unknown', person);
  return people.slice(0, 200);
}

/** One entry per address and part; a known part replaces "unknown", a longer name a shorter one. */
function mergeParticipants(known: Participant[], seen: Participant[]): Participant[] {
  const merged = known.map((participant) => ({ ...participant }));
  for (const person of seen) {
    const same = merged.find((participant) => participant.address === person.address);
    if (!same) {
      // A row shows the people of the whole thread; an open message shows its own.
      if (
        person.role !== 'unknown' ||
        !merged.some((participant) => participant.role !== 'unknown')
      )
        merged.push({ ...person });
      continue;
    }
    if (same.role === 'unknown') same.role = person.role;
    if (person.name.length > same.name.length) same.name = person.name;
  }
  const exact =
    seen.some((person) => person.role === 'from') && seen.some((person) => person.role === 'to');
  return (exact ? merged.filter((participant) => participant.role !== 'unknown') : merged).slice(
    0,
    200,
  );
}

/** Whom a mail was seen being sent to: its headers tell of no blind copies. */
function sentTo({ sources, participants }: Activity): Participant[] {
  const isTo = ({ role }: Participant) => role === 'to' || role === 'cc';
  return sources.includes('sent') ? participants.filter(isTo) : [];
}

function withNames(people: Participant[], known: Participant[]): Participant[] {
  return people.map((person) => ({
    ...person,
    name:
      person.name ||
      (known.find((participant) => participant.address === person.address)?.name ?? ''),
  }));
}
