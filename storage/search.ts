import type { Table } from 'dexie';
import { fold } from '@/utils/text';
import { personCards } from './contacts';
import { withDb } from './db';
import { dealCards } from './deal-cards';
import { linkOfThread } from './links';
import type { Company, Contact, Deal, Thread } from './schema';
import type { SearchView } from './views';

/** Results per group, and candidates looked at to find them. */
const SHOWN = 8;
const CANDIDATES = 400;

/**
 * People, companies, deals and threads whose words start with the words asked for, in any order.
 * The rarest-looking (longest) word goes through the index, the others are checked on what it finds.
 */
export async function search({ query }: { query: string }): Promise<SearchView> {
  const words = wordsOf(query).slice(0, 8);
  if (words.length === 0) return { people: [], companies: [], deals: [], threads: [] };
  const found = await withDb(async (db) => {
    const [contacts, companies, deals, threads] = await Promise.all([
      matching<Contact>(db.table('contacts'), words),
      matching<Company>(db.table('companies'), words),
      matching<Deal>(db.table('deals'), words),
      matching<Thread>(db.table('threads'), words),
    ]);
    contacts.sort((a, b) => (b.relationship.lastAt ?? 0) - (a.relationship.lastAt ?? 0));
    threads.sort((a, b) => b.lastAt - a.lastAt);
    deals.sort((a, b) => b.stageSince - a.stageSince);
    const shown = companies.slice(0, SHOWN);
    const people = await Promise.all(
      shown.map((company) => db.contacts.where('companyId').equals(company.id).count()),
    );
    const shownThreads = threads.slice(0, SHOWN);
    const names = await db.contacts.bulkGet([
      ...new Set(shownThreads.flatMap((thread) => thread.contactIds.slice(0, 3))),
    ]);
    return {
      contacts: contacts.slice(0, SHOWN),
      companies: shown.map((company, index) => ({ ...company, people: people[index] ?? 0 })),
      deals: deals.slice(0, SHOWN),
      threads: shownThreads,
      names: new Map(names.flatMap((contact) => (contact ? [[contact.id, contact.name]] : []))),
    };
  });
  const [people, deals] = await Promise.all([personCards(found.contacts), dealCards(found.deals)]);
  return {
    people,
    deals,
    companies: found.companies.map(({ id, name, domains, people: count }) => ({
      companyId: id,
      name,
      domains,
      people: count,
    })),
    threads: found.threads.map((thread) => ({
      threadId: thread.id,
      subject: thread.subject,
      lastAt: thread.lastAt,
      link: linkOfThread(thread),
      people: thread.contactIds.slice(0, 3).flatMap((id) => found.names.get(id) ?? []),
    })),
  };
}

/** What is asked for, cut as what is stored was cut: addresses whole, the rest at every sign. */
function wordsOf(query: string): string[] {
  return fold(query)
    .split(/[\s,;<>()"]+/u)
    .flatMap((part) =>
      /^[^@]+@/.test(part)
        ? part.slice(0, 80)
        : part.split(/[^\p{L}\p{N}]+/u).map((word) => word.slice(0, 40)),
    )
    .filter(Boolean);
}

async function matching<Row extends { words: string[] }>(
  table: Table<Row, string>,
  words: string[],
): Promise<Row[]> {
  const [key = ''] = words.toSorted((a, b) => b.length - a.length);
  const rows = await table.where('words').startsWith(key).distinct().limit(CANDIDATES).toArray();
  return rows.filter((row) =>
    words.every((word) => row.words.some((known) => known.startsWith(word))),
  );
}
