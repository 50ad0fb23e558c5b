import type { CsvColumn } from './csv-write';
import { repeatText } from './ical-repeat';
import {
  type CompanyOut,
  type DealOut,
  instantOut,
  type PersonOut,
  partsOfName,
  type TaskOut,
} from './out';

/**
 * The columns that other products look for when they import a table, and those of our own. Ids are
 * kept, so that the companies of people and the people of deals are found again.
 */

export type CsvShape = 'margin' | 'hubspot' | 'salesforce' | 'pipedrive';

type Columns<T> = CsvColumn<T>[];

const list = (values: readonly string[]) => values.join('; ');
const rest = (values: readonly string[]) => list(values.slice(1));
const ids = ({ people }: DealOut) => list(people.map(({ id }) => id));
const names = ({ people }: DealOut) => list(people.map(({ name }) => name.replaceAll(';', ',')));
const emails = ({ people }: DealOut) => list(people.map(({ email }) => email).filter(Boolean));

/** How a task comes again; a turn that is done does not, its series goes on in the one that followed. */
const repeatsOut = ({ repeat, due, leftOut, doneAt }: TaskOut) =>
  repeat && doneAt === null ? repeatText(repeat, due.local.slice(0, 10), leftOut) : '';

const PEOPLE: Record<CsvShape, Columns<PersonOut>> = {
  margin: columns<PersonOut>({
    ID: (p) => p.id,
    Name: (p) => p.name,
    Email: (p) => list(p.emails),
    Phone: (p) => list(p.phones),
    Company: (p) => p.company,
    'Job title': (p) => p.title,
    Tags: (p) => list(p.tags),
    Lifecycle: (p) => p.lifecycle,
    Owner: (p) => p.owner,
    'Lead source': (p) => p.source,
    Website: (p) => p.urls.join(' ::: '),
    Birthday: (p) => p.birthday,
    Created: (p) => instantOut(p.createdAt),
  }),
  hubspot: columns<PersonOut>({
    'Record ID': (p) => p.id,
    'First Name': (p) => partsOfName(p.name).first,
    'Last Name': (p) => partsOfName(p.name).last,
    Email: (p) => p.emails[0],
    'Additional email addresses': (p) => rest(p.emails),
    'Phone Number': (p) => p.phones[0],
    'Mobile Phone Number': (p) => rest(p.phones),
    'Job Title': (p) => p.title,
    'Company Name': (p) => p.company,
    'Associated Company IDs': (p) => p.companyId,
    'Lifecycle Stage': (p) => p.lifecycle,
    'Contact owner': (p) => p.owner,
    'Original Source': (p) => p.source,
    'Website URL': (p) => p.urls[0],
    'Date of birth': (p) => p.birthday,
    'Create Date': (p) => instantOut(p.createdAt),
    Tags: (p) => list(p.tags),
  }),
  salesforce: columns<PersonOut>({
    Id: (p) => p.id,
    FirstName: (p) => partsOfName(p.name).first,
    LastName: (p) => partsOfName(p.name).last,
    Email: (p) => p.emails[0],
    Phone: (p) => p.phones[0],
    MobilePhone: (p) => rest(p.phones),
    Title: (p) => p.title,
    AccountId: (p) => p.companyId,
    AccountName: (p) => p.company,
    Birthdate: (p) => (p.birthday.startsWith('-') ? '' : p.birthday),
    LeadSource: (p) => p.source,
    CreatedDate: (p) => instantOut(p.createdAt),
    'Other Emails': (p) => rest(p.emails),
    Tags: (p) => list(p.tags),
    Lifecycle: (p) => p.lifecycle,
  }),
  pipedrive: columns<PersonOut>({
    'Person - ID': (p) => p.id,
    'Person - Name': (p) => p.name,
    'Person - Email': (p) => list(p.emails),
    'Person - Phone': (p) => list(p.phones),
    'Person - Job title': (p) => p.title,
    'Organization - Name': (p) => p.company,
    'Organization - ID': (p) => p.companyId,
    'Person - Labels': (p) => list(p.tags),
    'Person - Owner': (p) => p.owner,
    'Person - Birthday': (p) => p.birthday,
    'Person - Creation date': (p) => instantOut(p.createdAt),
  }),
};

const COMPANIES: Record<CsvShape, Columns<CompanyOut>> = {
  margin: columns<CompanyOut>({
    ID: (c) => c.id,
    'Company name': (c) => c.name,
    Domain: (c) => list(c.domains),
    Industry: (c) => c.industry,
    Tags: (c) => list(c.tags),
    Owner: (c) => c.owner,
    Created: (c) => instantOut(c.createdAt),
  }),
  hubspot: columns<CompanyOut>({
    'Record ID': (c) => c.id,
    'Company name': (c) => c.name,
    'Company Domain Name': (c) => list(c.domains),
    Industry: (c) => c.industry,
    'Company owner': (c) => c.owner,
    'Create Date': (c) => instantOut(c.createdAt),
    Tags: (c) => list(c.tags),
  }),
  salesforce: columns<CompanyOut>({
    Id: (c) => c.id,
    Name: (c) => c.name,
    ParentId: () => '',
    Website: (c) => (c.domains[0] ? `https://${c.domains[0]}` : ''),
    Industry: (c) => c.industry,
    CreatedDate: (c) => instantOut(c.createdAt),
    Tags: (c) => list(c.tags),
  }),
  pipedrive: columns<CompanyOut>({
    'Organization - ID': (c) => c.id,
    'Organization - Name': (c) => c.name,
    'Organization - Website': (c) => (c.domains[0] ? `https://${c.domains[0]}` : ''),
    'Organization - Industry': (c) => c.industry,
    'Organization - Labels': (c) => list(c.tags),
    'Organization - Owner': (c) => c.owner,
    'Organization - Creation date': (c) => instantOut(c.createdAt),
  }),
};

const DEALS: Record<CsvShape, Columns<DealOut>> = {
  margin: columns<DealOut>({
    ID: (d) => d.id,
    'Deal name': (d) => d.name,
    Pipeline: (d) => d.pipeline,
    Stage: (d) => d.stage,
    State: (d) => d.state,
    Amount: (d) => d.value,
    Currency: (d) => d.currency,
    'Close date': (d) => d.closeDate,
    Company: (d) => d.company,
    Contact: names,
    'Contact email': emails,
    'Next step': (d) => d.nextStep,
    Owner: (d) => d.owner,
    'Lead source': (d) => d.source,
    Tags: (d) => list(d.tags),
    'Lost reason': (d) => d.lostReason,
    Created: (d) => instantOut(d.createdAt),
  }),
  hubspot: columns<DealOut>({
    'Record ID': (d) => d.id,
    'Deal Name': (d) => d.name,
    'Deal Stage': (d) => d.stage,
    Pipeline: (d) => d.pipeline,
    Amount: (d) => d.value,
    Currency: (d) => d.currency,
    'Close Date': (d) => d.closeDate,
    'Is Deal Closed?': (d) => d.state !== 'open',
    'Is Closed Won': (d) => d.state === 'won',
    'Associated Contact IDs': ids,
    'Associated Company IDs': (d) => d.companyId,
    'Next step': (d) => d.nextStep,
    'Deal owner': (d) => d.owner,
    'Original Source': (d) => d.source,
    'Closed Lost Reason': (d) => d.lostReason,
    'Create Date': (d) => instantOut(d.createdAt),
    Tags: (d) => list(d.tags),
  }),
  salesforce: columns<DealOut>({
    Id: (d) => d.id,
    Name: (d) => d.name,
    StageName: (d) => d.stage,
    Amount: (d) => d.value,
    CurrencyIsoCode: (d) => d.currency,
    CloseDate: (d) => d.closeDate,
    Probability: (d) => d.probability,
    IsClosed: (d) => d.state !== 'open',
    IsWon: (d) => d.state === 'won',
    AccountId: (d) => d.companyId,
    ContactId: (d) => d.people[0]?.id,
    NextStep: (d) => d.nextStep,
    LeadSource: (d) => d.source,
    CreatedDate: (d) => instantOut(d.createdAt),
    Pipeline: (d) => d.pipeline,
    Tags: (d) => list(d.tags),
  }),
  pipedrive: columns<DealOut>({
    'Deal - ID': (d) => d.id,
    'Deal - Title': (d) => d.name,
    'Deal - Value': (d) => d.value,
    'Deal - Currency': (d) => d.currency,
    'Deal - Stage': (d) => d.stage,
    'Deal - Pipeline': (d) => d.pipeline,
    'Deal - Status': (d) => d.state,
    'Deal - Expected close date': (d) => d.closeDate,
    'Deal - Won time': (d) => (d.state === 'won' ? instantOut(d.closedAt) : ''),
    'Deal - Lost time': (d) => (d.state === 'lost' ? instantOut(d.closedAt) : ''),
    'Deal - Lost reason': (d) => d.lostReason,
    'Organization - Name': (d) => d.company,
    'Organization - ID': (d) => d.companyId,
    'Person - Name': (d) => d.people[0]?.name,
    'Person - ID': (d) => d.people[0]?.id,
    'Person - Email': (d) => d.people[0]?.email,
    'Deal - Label': (d) => list(d.tags),
    'Deal - Owner': (d) => d.owner,
    'Deal - Creation date': (d) => instantOut(d.createdAt),
  }),
};

const TASKS: Columns<TaskOut> = columns<TaskOut>({
  ID: (task) => task.id,
  Subject: (task) => task.text,
  'Due date': (task) => instantOut(task.dueAt),
  Repeats: repeatsOut,
  Done: (task) => (task.doneAt === null ? 'no' : 'yes'),
  Completed: (task) => instantOut(task.doneAt),
  Contact: (task) => task.contact,
  Email: (task) => task.email,
  Company: (task) => task.company,
  Deal: (task) => task.deal,
  Created: (task) => instantOut(task.createdAt),
});

/** The columns for people, with one for each own field. */
export function peopleColumns(shape: CsvShape, own: readonly string[]): Columns<PersonOut> {
  return [...PEOPLE[shape], ...ownColumns<PersonOut>(own)];
}

export function companyColumns(shape: CsvShape, own: readonly string[]): Columns<CompanyOut> {
  return [...COMPANIES[shape], ...ownColumns<CompanyOut>(own)];
}

export function dealColumns(shape: CsvShape, own: readonly string[]): Columns<DealOut> {
  return [...DEALS[shape], ...ownColumns<DealOut>(own)];
}

export function taskColumns(): Columns<TaskOut> {
  return TASKS;
}

function columns<T>(cells: Record<string, CsvColumn<T>['cell']>): Columns<T> {
  return Object.entries(cells).map(([header, cell]) => ({ header, cell }));
}

function ownColumns<T extends { custom: ReadonlyMap<string, string> }>(
  names: readonly string[],
): Columns<T> {
  return names.map((header) => ({ header, cell: (record) => record.custom.get(header) }));
}
