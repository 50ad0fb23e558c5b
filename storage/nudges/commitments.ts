import type { Moment } from '@/utils/rules/nudges';
import { DAY, wallTimeToInstant } from '@/utils/time';
import { uiLanguage } from '@/utils/words';
import { readingAside } from '../aside';
import { proposedBy } from '../commitments';
import { linkOfThread } from '../links';
import type { MarginDb } from '../margin-db';
import type { Activity, Contact, Settings } from '../schema';
import { contactsById, isReachable, LIMIT, type Nudge, newest } from './nudge';

/** From when on a promise that nobody made a task of is history. */
const WINDOW = 14 * DAY;
/** Tasks of one of the people concerned that are looked at. */
const TASKS = 50;

/** Sentences of the newest mails, calls and notes that promise something and are no task yet. */
export async function commitmentNudges(
  db: MarginDb,
  settings: Settings,
  { now, zone }: Moment,
): Promise<Nudge[]> {
  const range = IDBKeyRange.bound(now - WINDOW, now);
  const latest = await newest('activities', { index: 'at', range, limit: LIMIT });
  const telling = latest.flatMap((activity) => {
    const proposals = proposedBy(activity, zone);
    return proposals.length > 0 ? { activity, proposals } : [];
  });
  if (telling.length === 0) return [];
  const people = await peopleOf(telling.map(({ activity }) => activity));
  const ids = [...people.values()].map(({ id }) => id);
  const threads = await db.threads.bulkGet(telling.map(({ activity }) => activity.threadId ?? ''));
  const tasks = await readingAside(
    (from) => from.ofEach('tasks', { index: 'contactId', values: ids, limit: TASKS }),
    ['tasks'],
  );
  const said = new Set<string>();
  return telling.flatMap(({ activity, proposals }, index) => {
    const person = people.get(activity.id);
    if (!person || !isReachable(person, settings)) return [];
    const thread = threads[index];
    return proposals.flatMap(({ key, sentence, mine, at, due, dated }) => {
      // Quoted or said again it is one promise.
      const once = `${person.id} ${sentence}`;
      if (said.has(once)) return [];
      said.add(once);
      const isTask = (text: string) => text.includes(sentence);
      if (tasks.some((task) => task.contactId === person.id && isTask(task.text))) return [];
      const code = `commitment_${mine ? 'mine' : 'theirs'}${dated ? '_by' : ''}`;
      const day = new Intl.DateTimeFormat(uiLanguage(), {
        dateStyle: 'medium',
        timeZone: due.zone,
      });
      const args = [person.name, ...(dated ? [day.format(wallTimeToInstant(due))] : [])];
      return {
        key,
        kind: 'commitment' as const,
        title: sentence,
        reason: { code, args },
        at,
        person: { contactId: person.id, name: person.name },
        link: thread ? linkOfThread(thread) : null,
        taskId: null,
        dealId: activity.dealId ?? thread?.dealId ?? null,
        actionable: false,
        overdue: false,
        worth: 0,
        never: null,
      };
    });
  });
}

/** With whom each was exchanged: who wrote it or was written to, or whom a note is about. */
async function peopleOf(activities: Activity[]): Promise<Map<string, Contact>> {
  const addresses = (activity: Activity) => {
    const from = activity.direction === 'in';
    const first = activity.participants.filter(({ role }) => (role === 'from') === from);
    return [...first, ...activity.participants].map(({ address }) => address);
  };
  const contacts = await readingAside(
    (from) => from.firsts('contacts', 'emails', [...new Set(activities.flatMap(addresses))]),
    ['contacts'],
  );
  const about = await contactsById(activities.flatMap(({ aboutIds }) => aboutIds));
  const byAddress = new Map(contacts.flatMap((one) => one.emails.map((email) => [email, one])));
  return new Map(
    activities.flatMap((activity) => {
      const person =
        addresses(activity)
          .map((address) => byAddress.get(address))
          .find((one) => one !== undefined) ??
        activity.aboutIds.map((id) => about.get(id)).find((one) => one !== undefined);
      return person ? [[activity.id, person]] : [];
    }),
  );
}
