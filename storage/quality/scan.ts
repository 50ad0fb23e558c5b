import type { PersonRecord } from '@/utils/rules/duplicates';
import type { CompanyFacts, DealFacts, PersonFacts } from '@/utils/rules/quality';
import { workDomain } from '../contacts';
import { reading, withDb } from '../db';
import type { Requests } from '../requests';
import type { Contact, Deal } from '../schema';

/** Rows looked at for one page, and letters of one answer: well below what a message may weigh. */
const ROWS = 250;
const ROOM = 45_000;

/** A page of rows in the order of their ids; `next` is handed to the next call, null at the end. */
export interface ScanPage<Row> {
  rows: Row[];
  next: string | null;
}

/** A person as the quality page looks at everybody. */
export type ScannedPerson = PersonRecord & PersonFacts & { firstAt: number | null; rev: string };

/** How many records there are, for the progress of a look at all of them. */
export function scanTotals(): Promise<{ people: number; companies: number; deals: number }> {
  return withDb(async (db) => {
    const [people, companies, deals] = await Promise.all([
      db.contacts.count(),
      db.companies.count(),
      db.deals.count(),
    ]);
    return { people, companies, deals };
  });
}

/** Everybody, as far as it tells duplicates and faults. */
export function scanPeople({ after }: { after?: string }): Promise<ScanPage<ScannedPerson>> {
  return reading(
    async (from) => {
      const rows = await from.all('contacts', pageAfter(after));
      const companies = await from.each(
        'companies',
        rows.flatMap(({ companyId }) => companyId ?? []),
      );
      const names = new Map(companies.map(({ id, name }) => [id, name]));
      const reminded = await withOpenTask(from, 'contactId', rows);
      const bounces = await bouncesAmong(from, rows);
      return fitting(rows, ROWS, (row) => ({
        ...scanned(row, names.get(row.companyId ?? '') ?? ''),
        ...bouncedOf(row, bounces),
        hasTask: reminded.has(row.id),
      }));
    },
    ['contacts', 'companies', 'tasks', 'bounces'],
  );
}

/** All companies. */
export function scanCompanies({ after }: { after?: string }): Promise<ScanPage<CompanyFacts>> {
  return reading(
    async (from) =>
      fitting(await from.all('companies', pageAfter(after)), ROWS, ({ id, name, domains }) => ({
        id,
        name,
        domains,
      })),
    ['companies'],
  );
}

/** All open deals; a page may be empty although more follow. */
export function scanDeals({ after }: { after?: string }): Promise<ScanPage<DealFacts>> {
  return reading(
    async (from) => {
      const rows = await from.all('deals', pageAfter(after));
      const reminded = await withOpenTask(from, 'dealId', rows);
      return fitting(rows, ROWS, (deal) =>
        deal.state === 'open' ? dealFacts(deal, reminded.has(deal.id)) : null,
      );
    },
    ['deals', 'tasks'],
  );
}

function pageAfter(after: string | undefined) {
  return {
    ...(after !== undefined && { range: IDBKeyRange.lowerBound(after, true) }),
    limit: ROWS,
  };
}

/** As many rows as one answer holds. */
function fitting<Stored extends { id: string }, Row>(
  stored: Stored[],
  most: number,
  scan: (row: Stored) => Row | null,
): ScanPage<Row> {
  const rows: Row[] = [];
  let room = ROOM;
  let last: string | null = null;
  for (const one of stored) {
    const row = scan(one);
    if (row) {
      room -= JSON.stringify(row).length;
      if (room < 0 && last !== null) return { rows, next: last };
      rows.push(row);
    }
    last = one.id;
  }
  return { rows, next: stored.length === most ? last : null };
}

/** When mail to each address of a page was told to be undeliverable. */
async function bouncesAmong(from: Requests, rows: Contact[]): Promise<Map<string, number>> {
  // Most have none at all, and nobody is asked about then.
  const [any] = await from.all('bounces', { limit: 1 });
  const found = any
    ? await from.each(
        'bounces',
        rows.flatMap(({ emails }) => emails),
      )
    : [];
  return new Map(found.map(({ id, at }) => [id, at]));
}

/** The address that mail came back from last; whoever wrote since then is there. */
function bouncedOf(
  { emails, relationship }: Contact,
  bounces: ReadonlyMap<string, number>,
): Pick<PersonFacts, 'bounced'> {
  let bounced: PersonFacts['bounced'];
  for (const address of emails) {
    const at = bounces.get(address);
    if (at === undefined || at < (relationship.lastInboundAt ?? 0)) continue;
    if (!bounced || at > bounced.at) bounced = { address, at };
  }
  return bounced ? { bounced } : {};
}

/** Which rows of a page have an open task: the page is one stretch of ids. */
async function withOpenTask(
  from: Requests,
  index: 'contactId' | 'dealId',
  rows: { id: string }[],
): Promise<Set<string | undefined>> {
  const [first, last] = [rows[0]?.id, rows.at(-1)?.id];
  if (first === undefined || last === undefined) return new Set();
  const tasks = await from.all('tasks', { index, range: IDBKeyRange.bound(first, last) });
  return new Set(tasks.filter(({ openAt }) => openAt !== undefined).map((task) => task[index]));
}

/** A contact as far as it tells whether another one is the same person. */
export function personRecord(contact: Contact, company: string): PersonRecord {
  const { id, name, emails, phones, title, urls, birthday } = contact;
  const domains = [...new Set(emails.flatMap((email) => workDomain(email) ?? []))];
  return {
    ...{ id, name, emails, phones, title, company, domains },
    ...(urls && { urls }),
    ...(birthday && { birthday }),
  };
}

function scanned(contact: Contact, company: string): Omit<ScannedPerson, 'hasTask'> {
  const { rev, createdAt, relationship } = contact;
  return {
    ...personRecord(contact, company),
    rev,
    createdAt,
    companyId: contact.companyId ?? null,
    firstAt: relationship.firstAt,
    lastAt: relationship.lastAt,
    exchanged: relationship.inbound + relationship.outbound + relationship.meetings,
  };
}

function dealFacts(deal: Deal, hasTask: boolean): DealFacts {
  return {
    id: deal.id,
    name: deal.name,
    value: deal.value,
    currency: deal.currency,
    closeDate: deal.closeDate ?? null,
    nextStep: deal.nextStep,
    hasTask,
    people: deal.contactIds.length,
  };
}
