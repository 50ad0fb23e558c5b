import { uuidv7 } from 'uuidv7';
import { LIMITS } from '@/utils/limits';
import { isFreeMail } from '@/utils/rules/free-mail';
import { proposedCompany, proposedName } from '@/utils/rules/names';
import { isOwn } from '@/utils/rules/who';
import { tokensOf } from '@/utils/search/tokens';
import type { Person } from '@/utils/seen';
import { cleanLine, fold } from '@/utils/text';
import { t } from '@/utils/words';
import { reading, withDb } from './db';
import { dealCards } from './deal-cards';
import { domainOf, whoContext } from './domains';
import { liftForgotten } from './forget/known';
import { history } from './history';
import { noRelationship } from './kept';
import { nameKeyOf } from './names';
import { readPersonCards } from './person-cards';
import { currentId } from './quality/merged';
import { Refused } from './refused';
import type { Company, Contact } from './schema';
import { DEFAULT_SETTINGS } from './settings';
import { openTasksFor } from './task-cards';
import { cleanList, webAddress } from './texts';
import type { PersonView, Turn } from './views';
import { write } from './write';
import type { WriteScope } from './write-scope';

/** Adds those who are no contacts yet; answers the names of the added. */
export async function addPeople(
  scope: WriteScope,
  people: Person[],
  source: string,
): Promise<string[]> {
  const known = await scope.by(
    'contacts',
    people.map((person) => person.address),
  );
  const added: string[] = [];
  for (const person of people) {
    if (known.has(person.address)) continue;
    const company = proposedCompanyOf(person.address);
    const contact = await putNewContact(scope, {
      address: person.address,
      name: proposedName(person.name, person.address),
      companyId: company ? (await companyFor(scope, company.name, company.domain)).id : undefined,
      source,
    });
    added.push(contact.name);
  }
  return added;
}

/** Adds one person by hand, with the name and company they confirmed; never an own mailbox. */
export async function addContact(
  input: { address: string; name: string; company: string | null; source: string },
  callKey?: string,
): Promise<{ contactId: string; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: 'add', callKey },
    async (scope) => {
      const settings = (await scope.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
      if (isOwn(input.address, whoContext(settings).own)) throw new Refused(t('excluded_own'));
      await liftForgotten(scope, input.address);
      const known = (await scope.by('contacts', [input.address])).get(input.address);
      if (known) return { contactId: known.id };
      const domain = workDomain(input.address);
      const company = cleanLine(input.company ?? '', 200);
      const contact = await putNewContact(scope, {
        address: input.address,
        name: cleanLine(input.name, 200) || proposedName('', input.address),
        companyId: company ? (await companyFor(scope, company, domain)).id : undefined,
        source: input.source,
      });
      return { contactId: contact.id };
    },
  );
  return { ...answer, change };
}

/** What may be said about a contact; what is left out stays. */
export interface ContactEdit {
  name?: string;
  title?: string;
  company?: string | null;
  emails?: string[];
  phones?: string[];
  urls?: string[];
  birthday?: string | null;
  tags?: string[];
  owner?: string;
  lifecycle?: string;
}

/** Changes what is known about a contact; an address that another contact has is refused. */
export async function editContact(
  { contactId, ...input }: ContactEdit & { contactId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'edit', callKey }, (scope) =>
    editContactIn(scope, { contactId, ...input }),
  );
  return { change };
}

/** Inside a write: the same. */
export async function editContactIn(
  scope: WriteScope,
  { contactId, ...input }: ContactEdit & { contactId: string },
): Promise<void> {
  const contact = await scope.get('contacts', contactId);
  if (!contact) throw new Refused(t('refused_gone'));
  const emails = input.emails ? [...new Set(input.emails)] : contact.emails;
  const owners = await scope.by('contacts', emails);
  for (const [address, owner] of owners)
    if (owner.id !== contact.id) throw new Refused(t('refused_address_taken', address, owner.name));
  const name = input.name === undefined ? contact.name : cleanLine(input.name, 200);
  if (!name) throw new Refused(t('refused_name'));
  const line = (field: 'owner' | 'lifecycle', max: number) =>
    input[field] !== undefined && { [field]: cleanLine(input[field], max) || undefined };
  await scope.put('contacts', {
    ...contact,
    name,
    emails,
    ...(input.title !== undefined && { title: cleanLine(input.title, 200) }),
    ...(input.company !== undefined && {
      companyId: await companyNamed(scope, input.company, emails[0]),
    }),
    ...(input.phones && { phones: cleanList(input.phones, 40) }),
    ...(input.urls && { urls: input.urls.map((url) => webAddress(url)) }),
    ...(input.birthday !== undefined && { birthday: input.birthday ?? undefined }),
    ...(input.tags && { tags: cleanList(input.tags, 60) }),
    ...line('owner', LIMITS.name),
    ...line('lifecycle', 80),
  });
}

/** The company somebody typed for a person with this address; undefined for none. */
async function companyNamed(
  scope: WriteScope,
  typed: string | null,
  address: string | undefined,
): Promise<string | undefined> {
  const name = cleanLine(typed ?? '', 200);
  const domain = address ? workDomain(address) : null;
  return name ? (await companyFor(scope, name, domain, { exact: true })).id : undefined;
}

/** Deals shown with a person, the newest ones. */
const DEALS = 50;

/** Everything the popup shows about one person. */
export async function person(input: { contactId: string }): Promise<PersonView> {
  const contactId = await reading((from) => currentId(from, 'contacts', input.contactId));
  const contact = await withDb((db) => db.contacts.get(contactId));
  if (!contact) throw new Refused(t('refused_gone'));
  const [[card], deals, tasks, page] = await Promise.all([
    reading((from) => readPersonCards(from, [contact])),
    withDb((db) =>
      db.deals.where('contactIds').equals(contactId).reverse().limit(DEALS).toArray(),
    ).then(dealCards),
    openTasksFor({ contactIds: [contactId] }),
    history({ who: [contactId] }),
  ]);
  if (!card) throw new Refused(t('refused_gone'));
  return {
    person: card,
    phones: contact.phones,
    turn: turnWith(contact),
    deals,
    tasks,
    history: page,
  };
}

/** Whose turn it is with a person, from the last mail either way. */
export function turnWith({ relationship }: Contact): Turn {
  const { lastInboundAt, lastOutboundAt } = relationship;
  if (lastInboundAt === null && lastOutboundAt === null) return 'nobody';
  return (lastInboundAt ?? 0) > (lastOutboundAt ?? 0) ? 'mine' : 'theirs';
}

/** The work domain of an address; null for free mail. */
export function workDomain(address: string): string | null {
  const domain = domainOf(address);
  return domain && !isFreeMail(domain) ? domain : null;
}

/** The company that an address suggests; null for free mail. */
export function proposedCompanyOf(address: string): { name: string; domain: string } | null {
  const domain = workDomain(address);
  return domain ? { name: proposedCompany(domain), domain } : null;
}

/**
 * Inside a write: the company that a name and the domain of an address mean. That is the domain's
 * own unless the name is another one's ("Acme Inc." is still Acme, but not `exact`ly); else the one
 * of that name; made when there is none.
 */
export async function companyFor(
  scope: WriteScope,
  name: string,
  domain: string | null,
  { exact = false } = {},
): Promise<Company> {
  const known = domain ? (await scope.by('companies', [domain])).get(domain) : undefined;
  const names = known && domain ? [known.name, proposedCompany(domain)] : [];
  if (known && names.some((one) => (exact ? fold(one) === fold(name) : isLongerName(one, name))))
    return known;
  const current = await companyWithName(scope, name);
  if (current) {
    return !domain || known ? current : withDomain(scope, current, domain);
  }
  return scope.add('companies', {
    id: uuidv7(),
    name,
    domains: domain && !known ? [domain] : [],
    createdAt: scope.now,
  });
}

/** Inside a write: a company with a domain that is nobody's yet, as long as it may have one more. */
export function withDomain(scope: WriteScope, row: Company, domain: string): Promise<Company> {
  return scope.put('companies', { ...row, domains: [...row.domains, domain].slice(0, 50) });
}

/** Inside a write: the company of this name, whatever its case; the first that `isMeant`. */
export async function companyWithName(
  scope: WriteScope,
  name: string,
  isMeant: (company: Company) => boolean = () => true,
): Promise<Company | undefined> {
  const named = await scope.list('companies', 'nameKey', nameKeyOf(name), 200);
  const fresh = scope.stagedOf('companies').flatMap(({ after }) => after ?? []);
  const same = [...named, ...fresh].find(
    (company) => company.name.toLowerCase() === name.toLowerCase() && isMeant(company),
  );
  return same && scope.get('companies', same.id);
}

/** Whether one name is the other with words added at its end. */
export function isLongerName(name: string, other: string): boolean {
  const [short = [], long = []] = [tokensOf(name), tokensOf(other)].sort(
    (a, b) => a.length - b.length,
  );
  return short.length > 0 && short.every((word, index) => word === long[index]);
}

function putNewContact(
  scope: WriteScope,
  {
    address,
    name: given,
    companyId,
    source,
  }: { address: string; name: string; companyId?: string; source: string },
): Promise<Contact> {
  const name = cleanLine(given, LIMITS.name);
  return scope.add('contacts', {
    id: uuidv7(),
    name,
    emails: [address],
    phones: [],
    title: '',
    companyId,
    source,
    tags: [],
    createdAt: scope.now,
    relationship: noRelationship(),
  });
}
