import type { Money, Named, TableId } from '@/utils/rules/columns';
import type { Requests } from '../requests';
import type { Contact, Deal } from '../schema';

/** Open deals, or people, of one row that are looked at for its figures. */
const LOOKED_AT = 200;

/** What is looked up beside the rows of a table, each thing once. */
export class Beside {
  readonly companies = new Map<string, string>();
  readonly contacts = new Map<string, Contact | undefined>();
  readonly deals = new Map<string, string>();
  readonly open = new Map<string, { sums: Money[]; next: string[] }>();
  readonly people = new Map<string, { count: number; lastAt: number | null }>();

  constructor(
    private readonly table: TableId,
    private readonly from: Requests,
  ) {}

  /** A person by id, as places of a table name people; nothing where there is none. */
  named(id: string): Named[] {
    const contact = this.contacts.get(id);
    return contact ? [{ id, name: contact.name }] : [];
  }

  async findCompanies(ids: string[]): Promise<void> {
    for (const row of await this.from.each('companies', unknown(ids, this.companies)))
      this.companies.set(row.id, row.name);
  }

  async findContacts(ids: string[]): Promise<void> {
    for (const row of await this.from.each('contacts', unknown(ids, this.contacts)))
      this.contacts.set(row.id, row);
  }

  async findDeals(ids: string[]): Promise<void> {
    for (const row of await this.from.each('deals', unknown(ids, this.deals)))
      this.deals.set(row.id, row.name);
  }

  async findOpen(ids: string[]): Promise<void> {
    const index = this.table === 'companies' ? 'companyId' : 'contactIds';
    await Promise.all(
      unknown(ids, this.open).map(async (id) => {
        const deals = await this.from.all('deals', { index, range: id, limit: LOOKED_AT });
        const open = deals.filter(({ state }) => state === 'open');
        const next = open.flatMap(({ nextStep }) => nextStep || []);
        this.open.set(id, { sums: sumsOf(open), next });
      }),
    );
  }

  async findPeople(ids: string[]): Promise<void> {
    await Promise.all(
      unknown(ids, this.people).map(async (id) => {
        const people = await this.from.all('contacts', {
          index: 'companyId',
          range: id,
          limit: LOOKED_AT,
        });
        const times = people.flatMap(({ relationship }) => relationship.lastAt ?? []);
        const lastAt = times.length > 0 ? Math.max(...times) : null;
        this.people.set(id, { count: people.length, lastAt });
      }),
    );
  }
}

function sumsOf(deals: Deal[]): Money[] {
  const sums = new Map<string, number>();
  for (const { value, currency } of deals)
    if (value !== null) sums.set(currency, (sums.get(currency) ?? 0) + value);
  return [...sums].map(([currency, sum]) => ({ amount: Math.round(sum * 1000) / 1000, currency }));
}

function unknown(ids: string[], known: ReadonlyMap<string, unknown>): string[] {
  return [...new Set(ids)].filter((id) => !known.has(id));
}
