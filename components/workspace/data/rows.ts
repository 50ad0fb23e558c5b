import { background } from '@/components/queries';
import type { CustomValue, Rows, TableName } from '@/storage/schema';
import { rowsOfTable } from '@/utils/backup/transfer';
import type { CompanyOut, DealOut, MeetingOut, PersonOut, TaskOut } from '@/utils/formats/out';

/** What is stored, in the form in which other programs are told of it. */

/** Names that many rows refer to: read once for a whole export. */
export interface Names {
  companies: Map<string, string>;
  people: Map<string, { name: string; email: string }>;
  deals: Map<string, string>;
  stages: Map<string, { name: string; pipeline: string; probability: number }>;
  fields: Map<string, string>;
}

/** All rows of a table, page by page. */
export async function* tableRows<T extends TableName>(table: T): AsyncGenerator<Rows[T]> {
  // The background wrote them by the schema of the table.
  for await (const row of rowsOfTable(table, background.exportPage))
    yield row as unknown as Rows[T];
}

export async function readNames(): Promise<Names> {
  const names: Names = {
    companies: new Map(),
    people: new Map(),
    deals: new Map(),
    stages: new Map(),
    fields: new Map(),
  };
  for await (const row of tableRows('companies')) names.companies.set(row.id, row.name);
  for await (const row of tableRows('contacts'))
    names.people.set(row.id, { name: row.name, email: row.emails[0] ?? '' });
  for await (const row of tableRows('deals')) names.deals.set(row.id, row.name);
  for await (const row of tableRows('fields')) names.fields.set(row.id, row.name);
  for await (const row of tableRows('pipelines'))
    for (const { id, name, probability } of row.stages)
      names.stages.set(id, { name, pipeline: row.name, probability });
  return names;
}

/** Names of the own fields that rows of a table have. */
export async function ownFields(of: 'contacts' | 'companies' | 'deals'): Promise<string[]> {
  const names = new Set<string>();
  for await (const field of tableRows('fields'))
    if (field.of === of && field.type !== 'formula') names.add(field.name);
  return [...names];
}

function customOf(custom: Record<string, CustomValue> | undefined, names: Names) {
  const said = new Map<string, string>();
  for (const [id, value] of Object.entries(custom ?? {})) {
    const name = names.fields.get(id);
    // A person is said by name.
    const person = typeof value === 'string' ? names.people.get(value)?.name : undefined;
    if (name) said.set(name, person ?? (Array.isArray(value) ? value.join('; ') : String(value)));
  }
  return said;
}

export function personOut(row: Rows['contacts'], names: Names): PersonOut {
  return {
    id: row.id,
    createdAt: row.createdAt,
    custom: customOf(row.custom, names),
    name: row.name,
    emails: row.emails,
    phones: row.phones,
    title: row.title,
    company: (row.companyId && names.companies.get(row.companyId)) ?? '',
    companyId: row.companyId ?? '',
    tags: row.tags,
    owner: row.owner ?? '',
    lifecycle: row.lifecycle ?? '',
    source: row.source,
    urls: row.urls ?? [],
    birthday: row.birthday ?? '',
  };
}

export function companyOut(row: Rows['companies'], names: Names): CompanyOut {
  return {
    id: row.id,
    createdAt: row.createdAt,
    custom: customOf(row.custom, names),
    name: row.name,
    domains: row.domains,
    industry: row.industry ?? '',
    tags: row.tags ?? [],
    owner: row.owner ?? '',
  };
}

export function dealOut(row: Rows['deals'], names: Names): DealOut {
  const stage = names.stages.get(row.stageId);
  return {
    id: row.id,
    createdAt: row.createdAt,
    custom: customOf(row.custom, names),
    name: row.name,
    stage: stage?.name ?? '',
    pipeline: stage?.pipeline ?? '',
    probability: stage?.probability ?? null,
    state: row.state,
    value: row.value,
    currency: row.currency,
    closeDate: row.closeDate ?? '',
    closedAt: row.closedAt ?? null,
    company: (row.companyId && names.companies.get(row.companyId)) ?? '',
    companyId: row.companyId ?? '',
    people: row.people.map(({ contactId }) => ({
      id: contactId,
      name: names.people.get(contactId)?.name ?? '',
      email: names.people.get(contactId)?.email ?? '',
    })),
    nextStep: row.nextStep,
    owner: row.owner ?? '',
    source: row.source ?? '',
    tags: row.tags ?? [],
    lostReason: row.outcome?.reason ?? '',
  };
}

export function taskOut(row: Rows['tasks'], names: Names): TaskOut {
  const person = row.contactId ? names.people.get(row.contactId) : undefined;
  return {
    id: row.id,
    text: row.text,
    due: row.due,
    dueAt: row.dueAt,
    createdAt: row.createdAt,
    doneAt: row.doneAt ?? null,
    repeat: row.repeat ?? null,
    leftOut: row.leftOut ?? [],
    contact: person?.name ?? '',
    email: person?.email ?? '',
    company: (row.companyId && names.companies.get(row.companyId)) ?? '',
    deal: (row.dealId && names.deals.get(row.dealId)) ?? '',
  };
}

/** A meeting of the history; null for other activities and for meetings of no calendar. */
export function meetingOut(row: Rows['activities']): MeetingOut | null {
  const key = row.keys.find((one) => one.startsWith('ical:'));
  if (row.kind !== 'meeting' || !row.meeting || !key) return null;
  const end = key.lastIndexOf(':');
  return {
    uid: key.slice('ical:'.length, end),
    occurrence: key.slice(end + 1),
    title: row.subject,
    place: row.meeting.place,
    startAt: row.at,
    endAt: row.meeting.endAt ?? null,
    allDay: row.meeting.allDay,
    cancelled: row.meeting.status === 'cancelled',
    version: row.meeting.version ?? null,
    guests: row.participants.map(({ address, name, role, answer }) => ({
      address,
      name,
      answer: answer ?? 'unknown',
      organizer: role === 'organizer',
    })),
  };
}
