import type { RowMark } from '@/utils/host';
import { withDb } from './db';
import { gmailKey } from './keys';

/**
 * The marks of list rows: is the thread in the history, has it or one of its people an open deal,
 * do they wait for me. Rows without a known contact get none. Four reads for any number of rows.
 */
export function rowMarks(input: {
  account: string;
  rows: { threadId: string; addresses: string[] }[];
}): Promise<Record<string, RowMark[]>> {
  return withDb(async (db) => {
    const keys = input.rows.map((row) => gmailKey(input.account, row.threadId));
    const addresses = [...new Set(input.rows.flatMap((row) => row.addresses))];
    const [threads, contacts] = await Promise.all([
      db.threads.where('keys').anyOf(keys).toArray(),
      db.contacts.where('emails').anyOf(addresses).toArray(),
    ]);
    const contactIds = contacts.map((contact) => contact.id);
    const [deals, linked] = await Promise.all([
      contactIds.length > 0
        ? db.deals.where('contactIds').anyOf(contactIds).distinct().limit(500).toArray()
        : [],
      db.deals.bulkGet(threads.flatMap((thread) => thread.dealId ?? [])),
    ]);
    const open = new Set(
      [...deals, ...linked]
        .filter((deal) => deal?.state === 'open')
        .flatMap((deal) => (deal ? [deal.id, ...deal.contactIds] : [])),
    );
    const threadOf = new Map(threads.flatMap((thread) => thread.keys.map((key) => [key, thread])));
    const contactOf = new Map(
      contacts.flatMap((contact) => contact.emails.map((email) => [email, contact])),
    );
    const marks: Record<string, RowMark[]> = {};
    for (const [index, row] of input.rows.entries()) {
      const thread = threadOf.get(keys[index] ?? '');
      const people = row.addresses.flatMap((address) => contactOf.get(address) ?? []);
      if (people.length === 0 && !thread?.contactIds.length) continue;
      const found: RowMark[] = [];
      if (thread && thread.count > 0) found.push('logged');
      if (open.has(thread?.dealId ?? '') || people.some((contact) => open.has(contact.id)))
        found.push('open-deal');
      if (thread?.ball === 'mine') found.push('waiting-for-me');
      if (found.length > 0) marks[row.threadId] = found;
    }
    return marks;
  });
}
