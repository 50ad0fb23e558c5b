import type { Link } from '@/utils/formats/records';
import { fold } from '@/utils/text';
import { companyFor, withDomain } from '../contacts';
import { nameKeyOf } from '../names';
import {
  claim,
  type Names,
  type OriginKind,
  rememberOrigin,
  rowOf,
  takeWaiting,
  type Waiting,
  waitFor,
} from '../origins';
import type { Activity, Contact } from '../schema';
import { keepObjections } from '../signals';
import type { WriteScope } from '../write-scope';
import type { ImportJob } from './job';

/** People of one deal, and contacts that one activity is about. */
const PEOPLE = 100;

/** What a row of a file is linked to, as far as it is there; `waiting` has not come yet. */
export interface Linked {
  contactIds: string[];
  companyId?: string;
  dealId?: string;
  /** Addresses of those who are no contacts: their history finds them when they become one. */
  addresses: string[];
  waiting: Link[];
}

/** Inside a write: finds what a record names, by the product's id, by address or by name. */
export async function resolveLinks(job: ImportJob, links: readonly Link[]): Promise<Linked> {
  const linked: Linked = { contactIds: [], addresses: [], waiting: [] };
  for (const { link, kind } of links.map((one) => ({ link: one, kind: kindOf(job, one) })))
    if (kind === 'company') linked.companyId ??= await companyLinked(job, link, null);
  for (const one of links) {
    const link = { ...one, to: kindOf(job, one) };
    if (link.to === 'company') {
      if (linked.companyId === undefined) linked.waiting.push(link);
    } else if (link.to === 'deal') {
      const dealId = await dealLinked(job, link);
      if (dealId) linked.dealId ??= dealId;
      else linked.waiting.push(link);
    } else {
      const contactId = await contactLinked(job, link, linked.companyId);
      if (contactId && !linked.contactIds.includes(contactId)) linked.contactIds.push(contactId);
      if (contactId) continue;
      if (link.email) linked.addresses.push(link.email);
      linked.waiting.push(link);
    }
  }
  linked.contactIds = linked.contactIds.slice(0, PEOPLE);
  return linked;
}

/** Inside a write: the company that a row names, by the product's id or by name; made by name. */
export async function companyLinked(
  job: ImportJob,
  link: Pick<Link, 'id' | 'name'> | undefined,
  domain: string | null,
): Promise<string | undefined> {
  if (!link) return undefined;
  const { id = '', name = '' } = link;
  const known = await rowOf(job.scope, job.product, 'company', id);
  if (known) {
    const company = domain && (await job.scope.get('companies', known.rowId));
    // Where people of it write from says where it is found, whichever came first.
    if (company && !company.domains.includes(domain)) {
      const owners = await job.scope.by('companies', [domain]);
      if (!owners.has(domain)) await withDomain(job.scope, company, domain);
    }
    return known.rowId;
  }
  if (name === '') return undefined;
  const company = await companyFor(job.scope, name, domain);
  // So that the company's own row, when it comes, is known to be this one.
  await keepCompanyId(job, id, company.id);
  return company.id;
}

/** Inside a write: keeps what the product calls a company. */
export async function keepCompanyId(job: ImportJob, id: string, rowId: string): Promise<void> {
  const { scope, product } = job;
  await rememberOrigin(scope, product, 'company', id, { table: 'companies', rowId });
  if (id !== '') claim(scope, product, rowId);
}

/** Inside a write: keeps what a stored row still waits for. */
export async function keepWaiting(
  job: ImportJob,
  waiting: readonly Link[],
  row: Waiting,
): Promise<void> {
  for (const { to, id, name, email } of waiting) {
    const names = { id, name, emails: email ? [email] : [] };
    if (await waitFor(job.scope, job.product, to, names, row)) job.tell(`waits_${to}`);
  }
}

/** Inside a write: whoever waited for this row gets it. */
export async function attachWaiting(
  job: ImportJob,
  kind: OriginKind,
  names: Names,
  rowId: string,
): Promise<void> {
  for (const waiting of await takeWaiting(job.scope, job.product, kind, names))
    await attach(job, waiting, kind, rowId);
}

async function attach(
  { scope }: ImportJob,
  { table, rowId }: Waiting,
  kind: OriginKind,
  id: string,
): Promise<void> {
  if (table === 'contacts' && kind === 'company') {
    const contact = await scope.get('contacts', rowId);
    if (contact && !contact.companyId) await scope.put('contacts', { ...contact, companyId: id });
  }
  if (table === 'deals') {
    const deal = await scope.get('deals', rowId);
    if (deal && kind === 'company' && !deal.companyId)
      await scope.put('deals', { ...deal, companyId: id });
    if (deal && kind === 'contact' && !deal.contactIds.includes(id))
      await scope.put('deals', {
        ...deal,
        people: [...deal.people, { contactId: id, role: '' }].slice(0, PEOPLE),
        contactIds: [...deal.contactIds, id].slice(0, PEOPLE),
      });
  }
  if (table === 'activities') {
    const activity = await scope.get('activities', rowId);
    if (activity && kind === 'deal' && !activity.dealId)
      await withObjections(scope, {
        ...activity,
        dealId: id,
        aboutIds: activity.aboutIds.length > 0 ? activity.aboutIds : [id],
      });
    if (activity && (kind === 'contact' || kind === 'company') && !activity.aboutIds.includes(id))
      await withObjections(scope, {
        ...activity,
        // A deal stands there for as long as nobody is known.
        aboutIds: [...activity.aboutIds.filter((one) => one !== activity.dealId), id].slice(
          0,
          PEOPLE,
        ),
      });
  }
  if (table === 'tasks') {
    const task = await scope.get('tasks', rowId);
    if (task && kind === 'contact' && !task.contactId)
      await scope.put('tasks', { ...task, contactId: id });
    if (task && kind === 'deal' && !task.dealId) await scope.put('tasks', { ...task, dealId: id });
    if (task && kind === 'company' && !task.companyId)
      await scope.put('tasks', { ...task, companyId: id });
  }
}

/** What stood against a call is said of whom and what it is about by now. */
async function withObjections(scope: WriteScope, activity: Activity): Promise<void> {
  const row = await scope.put('activities', activity);
  if (row.call?.objections.length) await keepObjections(scope, row);
}

/** Salesforce has one column for whatever a task is about; its ids say what they are. */
function kindOf({ product }: ImportJob, { to, id = '' }: Link): Link['to'] {
  if (product !== 'salesforce' || to === 'contact') return to;
  if (id.startsWith('001')) return 'company';
  return id.startsWith('006') ? 'deal' : to;
}

async function contactLinked(
  job: ImportJob,
  { id = '', name = '', email = '' }: Link,
  companyId: string | undefined,
): Promise<string | null> {
  const { scope, product } = job;
  const origin = await rowOf(scope, product, 'contact', id);
  if (origin) return origin.rowId;
  if (email) {
    const owner = (await scope.by('contacts', [email])).get(email);
    if (owner) return owner.id;
  }
  // An id or an address names one person; the name alone would be a guess.
  if (name === '' || id !== '' || email !== '') return null;
  const found = await namesakes(job, name);
  if (found.length === 1) return found[0]?.id ?? null;
  const colleagues = found.filter((contact) => companyId && contact.companyId === companyId);
  if (colleagues.length === 1) return colleagues[0]?.id ?? null;
  if (found.length > 1) job.tell('namesakes', name);
  return null;
}

function namesakes(job: ImportJob, name: string): Promise<Contact[]> {
  const wanted = fold(name);
  return job.once(`namesakes ${wanted}`, async () => {
    const rows = await job.scope.list('contacts', 'nameKey', nameKeyOf(name), 200);
    return rows.filter((contact) => fold(contact.name) === wanted);
  });
}

async function dealLinked(job: ImportJob, { id = '', name = '' }: Link): Promise<string | null> {
  const { scope, product } = job;
  const origin = await rowOf(scope, product, 'deal', id);
  if (origin) return origin.rowId;
  if (name === '' || id !== '') return null;
  const wanted = fold(name);
  const found = await job.once(`deals ${wanted}`, async () => {
    const rows = await scope.list('deals', 'nameKey', nameKeyOf(name), 200);
    return rows.filter((deal) => fold(deal.name) === wanted);
  });
  if (found.length > 1) job.tell('namesakes', name);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}
