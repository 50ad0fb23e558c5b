import type { Anchor, SubjectSeen } from '@/storage/api';
import type { Host, MeetingSubject, Subject, ThreadSubject } from '@/utils/host';
import { LIMITS } from '@/utils/limits';
import { observeThread } from '@/utils/page/observe';
import type { Person } from '@/utils/seen';

/** What the sections of the sidebar are about, in the shapes that calls take. */
export interface Place {
  host: Host;
  subject: ThreadSubject | MeetingSubject;
  seen: SubjectSeen;
  anchor: Anchor;
}

/** Null for a page that shows nothing to talk about, or nothing that can be read. */
export function placeOf(host: Host, subject: Subject): Place | null {
  if (subject.kind === 'thread')
    return { host, subject, seen: threadSeen(subject), anchor: threadAnchor(subject) };
  if (subject.kind !== 'meeting') return null;
  const seen = { kind: 'meeting', meeting: subject.meeting } as const;
  return { host, subject, seen, anchor: seen };
}

/** What the page shows of this place right now: a message may have been opened a moment ago. */
export function placeNow(place: Place): Place {
  const now = placeOf(place.host, place.host.subject());
  return now?.subject.key === place.subject.key ? now : place;
}

function threadSeen(subject: ThreadSubject): SubjectSeen {
  const people = subject.messages.flatMap(({ id, from }) => (id === null && from ? [from] : []));
  return {
    kind: 'thread',
    account: subject.account,
    ...(subject.aside && { aside: true }),
    threadId: subject.threadId,
    subjectLine: subject.subjectLine,
    messages: observeThread(subject).slice(-LIMITS.messages),
    people: [...unique(people).values()].slice(0, LIMITS.people),
  };
}

function threadAnchor(subject: ThreadSubject): Anchor {
  const people = subject.messages.flatMap(({ from, recipients }) => [
    ...(from ? [from] : []),
    ...recipients,
  ]);
  return {
    kind: 'thread',
    account: subject.account,
    threadId: subject.threadId,
    subjectLine: subject.subjectLine,
    addresses: [...unique(people).keys()].slice(0, LIMITS.people),
  };
}

function unique(people: Person[]): Map<string, Person> {
  return new Map(people.map((person) => [person.address, person]));
}
