import * as z from 'zod/mini';
import type { SubjectSeen } from '@/storage/api';
import { addressesOf } from '@/storage/capture-context';
import { emailKeys, gmailKey } from '@/storage/keys';
import { answered, rawDatabase, rawLast } from './raw';
import { ME } from './story';

/**
 * What the sidebar needs to know about an open thread, read by hand: the same rows as the product
 * reads, in one transaction, everything at once that does not wait for something else.
 */

const STORES = [
  'settings',
  'contacts',
  'companies',
  'threads',
  'activities',
  'touches',
  'deals',
  'pipelines',
  'tasks',
];
const HISTORY = 30;

const Person = z.object({ id: z.string(), companyId: z.optional(z.string()) });
const Filed = z.object({ id: z.string(), dealId: z.optional(z.string()) });
const Linked = z.object({
  id: z.string(),
  contactIds: z.array(z.string()),
  companyId: z.optional(z.string()),
});
const Line = z.object({ activityId: z.string(), at: z.number() });

export interface RawSubject {
  people: string[];
  history: string[];
  deals: string[];
}

/** Ids of the people, of the newest lines of their history and of their deals. */
export async function rawSubject(
  subject: Extract<SubjectSeen, { kind: 'thread' }>,
): Promise<RawSubject> {
  const db = await rawDatabase();
  const transaction = db.transaction(STORES);
  const store = (name: string) => transaction.objectStore(name);
  const one = (name: string, index: string, key: string) =>
    answered(store(name).index(index).get(key));
  const keys = subject.messages.flatMap(emailKeys);
  const addresses = addressesOf(subject.messages).filter((address) => address !== ME);

  const [, , thread, contactRows] = await Promise.all([
    answered(store('settings').get('settings')),
    answered(store('pipelines').getAll()),
    one('threads', 'keys', gmailKey(subject.account, subject.threadId)),
    Promise.all(addresses.map((address) => one('contacts', 'emails', address))),
    Promise.all(keys.map((key) => one('activities', 'keys', key))),
  ]);
  const contacts = contactRows.flatMap((row) => (row === undefined ? [] : [Person.parse(row)]));
  const filed = Filed.parse(thread);

  const [lines, dealRows] = await Promise.all([
    Promise.all(
      contacts.map(({ id }) =>
        rawLast(store('touches'), IDBKeyRange.bound([id], [id, []]), HISTORY),
      ),
    ),
    Promise.all(contacts.map(({ id }) => answered(store('deals').index('contactIds').getAll(id)))),
    Promise.all(contacts.map(({ id }) => answered(store('tasks').index('contactId').getAll(id)))),
    answered(store('tasks').index('threadId').getAll(filed.id)),
    Promise.all(
      contacts.flatMap(({ companyId }) =>
        companyId === undefined ? [] : [answered(store('companies').get(companyId))],
      ),
    ),
  ]);
  const deals = dealRows.flat().map((row) => Linked.parse(row));
  const known = new Set(contacts.map(({ id }) => id));
  await Promise.all([
    ...deals
      .flatMap(({ contactIds }) => contactIds)
      .filter((id) => !known.has(id))
      .map((id) => answered(store('contacts').get(id))),
    ...deals.flatMap(({ companyId }) =>
      companyId === undefined ? [] : [answered(store('companies').get(companyId))],
    ),
  ]);

  const all = lines.flat().map((row) => Line.parse(row));
  all.sort((a, b) => b.at - a.at || (a.activityId < b.activityId ? 1 : -1));
  return {
    people: contacts.map(({ id }) => id),
    history: [...new Set(all.map(({ activityId }) => activityId))].slice(0, HISTORY),
    deals: [...new Set(deals.map(({ id }) => id))],
  };
}
