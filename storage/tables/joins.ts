import type { Cell, Column, Named, TableId } from '@/utils/rules/columns';
import { COMPANY, columnsOf } from '@/utils/rules/columns';
import { daysBetween } from '@/utils/time';
import { turnWith } from '../contacts';
import { ownReader } from '../own-reader';
import type { Requests } from '../requests';
import type { Activity, Company, Contact, Deal, Field, Task } from '../schema';
import { Beside } from './beside';
import { taskCell } from './task-cells';

export interface TableRows {
  people: Contact;
  companies: Company;
  deals: Deal;
  activities: Activity;
  tasks: Task;
}
export type TableRow = TableRows[TableId];

/** People of a deal whose last touch counts, and whose names are shown. */
const PEOPLE = 5;

/**
 * What the rows of one table say in its columns: read from the row itself, or looked up beside it.
 * One of these serves one reading; whatever it looked up it knows for all rows.
 */
export class Reader<T extends TableId> {
  readonly columns: Column[];
  readonly #fields: Map<string, Field>;
  readonly #own: ReturnType<typeof ownReader>;
  readonly #beside: Beside;

  private constructor(
    readonly table: T,
    from: Requests,
    fields: Field[],
    private readonly stages: Map<string, { stage: string; pipeline: string }>,
    readonly now: number,
    /** Values of one place that are told: a few are enough to look at, a file has them all. */
    private readonly most: number,
  ) {
    this.#beside = new Beside(table, from);
    this.columns = columnsOf(table, fields);
    this.#fields = new Map(fields.map((field) => [field.id, field]));
    this.#own = ownReader(
      fields.filter(({ of }) => of === (table === 'people' ? 'contacts' : table)),
    );
  }

  static async open<T extends TableId>(
    table: T,
    from: Requests,
    now = Date.now(),
    most = 5,
  ): Promise<Reader<T>> {
    const [fields, pipelines] = await Promise.all([
      table === 'activities' || table === 'tasks' ? [] : from.all('fields'),
      table === 'deals' ? from.all('pipelines') : [],
    ]);
    const stages = new Map(
      pipelines.flatMap((pipeline) =>
        pipeline.stages.map((stage) => [stage.id, { stage: stage.name, pipeline: pipeline.name }]),
      ),
    );
    return new Reader(table, from, fields, stages, now, most);
  }

  /** Looks up what these columns need beside the rows, each thing once. */
  async prepare(rows: readonly TableRows[T][], ids: readonly string[]): Promise<void> {
    const beside = this.#beside;
    const wants = new Set(ids);
    const has = (...names: string[]) => names.some((name) => wants.has(name));
    if (has('company'))
      await beside.findCompanies(
        rows.flatMap((row) => ('companyId' in row && row.companyId) || []),
      );
    const own = ids.flatMap((id) => (this.#fields.get(id)?.type === 'person' ? id : []));
    await beside.findContacts([
      ...rows.flatMap((row) => ownPeople(row, own)),
      ...(has('person', 'last', 'quiet', 'turn')
        ? rows.flatMap((row) => ('contactIds' in row ? row.contactIds.slice(0, this.most) : []))
        : []),
      ...(has('person') ? rows.flatMap((row) => ('contactId' in row && row.contactId) || []) : []),
      ...(has('with') ? rows.flatMap(aboutIn) : []),
    ]);
    // What is about nobody known may be about a company, which has its notes in the same place.
    if (has('with'))
      await beside.findCompanies(rows.flatMap(aboutIn).filter((id) => !beside.contacts.get(id)));
    if (has('deal'))
      await beside.findDeals(rows.flatMap((row) => ('dealId' in row && row.dealId) || []));
    if (has('open') || (has('next') && this.table !== 'deals'))
      await beside.findOpen(rows.map(({ id }) => id));
    if (this.table === 'companies' && has('people', 'last', 'quiet'))
      await beside.findPeople(rows.map(({ id }) => id));
  }

  /** What a row says in a column; its lookups must have been prepared. */
  cell(row: TableRows[T], column: string): Cell {
    if (this.#fields.has(column)) return this.#ownCell(row, column);
    if ('relationship' in row) return this.#contact(row, column);
    if ('stageSince' in row) return this.#deal(row, column);
    if ('participants' in row) return this.#activity(row, column);
    if ('dueAt' in row) return taskCell(row, column, this.#beside);
    return 'domains' in row ? this.#company(row, column) : null;
  }

  /** The texts in which words by themselves are looked for. */
  texts(row: TableRows[T]): string[] {
    if ('relationship' in row) return [row.name, ...row.emails, row.title, ...row.tags];
    if ('stageSince' in row) return [row.name, row.nextStep];
    if ('dueAt' in row) return [row.text];
    if ('participants' in row)
      return [
        row.subject,
        row.body ?? row.snippet,
        ...row.participants.flatMap(({ name, address }) => [name, address]),
      ];
    return 'domains' in row ? [row.name, ...row.domains] : [];
  }

  #ownCell(row: TableRows[T], id: string): Cell {
    const field = this.#fields.get(id);
    if (!field || 'participants' in row || 'dueAt' in row) return null;
    const value = this.#own(row, field);
    if (field.type === 'person' && typeof value === 'string')
      return { id: value, name: this.#beside.contacts.get(value)?.name ?? '' };
    if (field.type === 'money' && typeof value === 'number')
      return [{ amount: value, currency: field.currency ?? 'EUR' }];
    // Whole: it is changed where it stands.
    return value;
  }

  #contact(row: Contact, column: string): Cell {
    const { relationship } = row;
    switch (column) {
      case 'name':
        return row.name;
      case 'email':
        return row.emails.slice(0, this.most);
      case 'company':
        return this.#companyOf(row);
      case 'title':
        return row.title;
      case 'last':
        return relationship.lastAt;
      case 'quiet':
        return this.#daysSince(relationship.lastAt);
      case 'turn':
        return turnWith(row);
      case 'open':
        return this.#beside.open.get(row.id)?.sums ?? [];
      case 'next':
        return this.#beside.open.get(row.id)?.next ?? [];
      case 'phone':
        return row.phones.slice(0, this.most);
      case 'mails':
        return relationship.inbound + relationship.outbound;
      case 'meetings':
        return relationship.meetings;
      default:
        return this.#common(row, column);
    }
  }

  #company(row: Company, column: string): Cell {
    const people = this.#beside.people.get(row.id);
    switch (column) {
      case 'name':
        return row.name;
      case 'domain':
        return row.domains.slice(0, this.most);
      case 'people':
        return people?.count ?? 0;
      case 'open':
        return this.#beside.open.get(row.id)?.sums ?? [];
      case 'next':
        return this.#beside.open.get(row.id)?.next ?? [];
      case 'last':
        return people?.lastAt ?? null;
      case 'quiet':
        return this.#daysSince(people?.lastAt ?? null);
      case 'industry':
        return row.industry ?? null;
      default:
        return this.#common(row, column);
    }
  }

  #deal(row: Deal, column: string): Cell {
    switch (column) {
      case 'name':
        return row.name;
      case 'stage':
        return this.stages.get(row.stageId)?.stage ?? null;
      case 'pipeline':
        return this.stages.get(row.stageId)?.pipeline ?? null;
      case 'state':
        return row.state;
      case 'value':
        return row.value === null ? null : [{ amount: row.value, currency: row.currency }];
      case 'company':
        return this.#companyOf(row);
      case 'person':
        return row.contactIds.slice(0, this.most).flatMap((id) => this.#beside.named(id));
      case 'close':
        return row.closeDate ?? null;
      case 'next':
        return row.nextStep;
      case 'last':
        return this.#lastWith(row);
      case 'quiet':
        return this.#daysSince(this.#lastWith(row) ?? row.stageSince);
      case 'turn':
        return this.#turnIn(row);
      case 'since':
        return this.#daysSince(row.stageSince);
      default:
        return this.#common(row, column);
    }
  }

  #activity(row: Activity, column: string): Cell {
    switch (column) {
      case 'date':
        return row.at;
      case 'kind':
        return row.kind;
      case 'direction':
        return row.direction;
      case 'subject':
        return row.subject;
      case 'text':
        return (row.body ?? row.snippet).slice(0, 300);
      case 'account':
        return row.account ?? null;
      case 'with':
        return [
          ...row.aboutIds.flatMap((id) => [...this.#beside.named(id), ...this.#companyNamed(id)]),
          ...row.participants
            .filter(({ address }) => address !== row.account)
            .map(({ address, name }) => ({ id: address, name: name || address })),
        ].slice(0, this.most);
      case 'deal':
        return row.dealId
          ? { id: row.dealId, name: this.#beside.deals.get(row.dealId) ?? '' }
          : null;
      default:
        return null;
    }
  }

  #common(row: Contact | Company | Deal, column: string): Cell {
    if (column === 'tag') return row.tags ?? [];
    if (column === 'owner') return row.owner ?? null;
    if (column === 'created') return row.createdAt;
    if (column === 'source' && 'source' in row) return row.source ?? null;
    return column === 'lifecycle' && 'lifecycle' in row ? (row.lifecycle ?? null) : null;
  }

  #companyOf({ companyId }: Contact | Deal): Named | null {
    return companyId ? { id: companyId, name: this.#beside.companies.get(companyId) ?? '' } : null;
  }

  /** A company among people is told by the id it has there. */
  #companyNamed(id: string): Named[] {
    const name = this.#beside.companies.get(id);
    return name === undefined ? [] : [{ id: COMPANY + id, name }];
  }

  #lastWith(deal: Deal): number | null {
    return this.#lastIn(deal)?.relationship.lastAt ?? null;
  }

  /** Whose turn it is with the person who was in touch last. */
  #turnIn(deal: Deal): string {
    const last = this.#lastIn(deal);
    return last ? turnWith(last) : 'nobody';
  }

  /** Of the people of a deal the one who was in touch last. */
  #lastIn({ contactIds }: Deal): Contact | undefined {
    const people = contactIds.slice(0, PEOPLE).flatMap((id) => this.#beside.contacts.get(id) ?? []);
    const at = (one: Contact) => one.relationship.lastAt ?? 0;
    return people.reduce<Contact | undefined>(
      (last, one) => (last && at(last) >= at(one) ? last : one),
      undefined,
    );
  }

  #daysSince(at: number | null): number | null {
    return at === null ? null : Math.max(0, daysBetween(at, this.now));
  }
}

function ownPeople(row: TableRow, fieldIds: string[]): string[] {
  if (!('custom' in row) || !row.custom) return [];
  const { custom } = row;
  return fieldIds.flatMap((id) => {
    const value = custom[id];
    return typeof value === 'string' ? value : [];
  });
}

function aboutIn(row: TableRow): string[] {
  return 'aboutIds' in row ? row.aboutIds : [];
}
