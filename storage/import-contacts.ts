import { uuidv7 } from 'uuidv7';
import type { ContactRecord } from '@/utils/formats/records';
import { isInstant } from '@/utils/limits';
import { proposedName } from '@/utils/rules/names';
import { isOwn, neverLogEntry } from '@/utils/rules/who';
import { fold, searchWords } from '@/utils/text';
import { companyFor, proposedCompanyOf, workDomain } from './contacts';
import { whoContext } from './domains';
import { addImportedNote } from './import-notes';
import { noRelationship } from './kept';
import type { Contact } from './schema';
import { DEFAULT_SETTINGS } from './settings';
import type { WriteScope } from './write';

/** What became of a record: `skip_<why>` in the locale files where it was left out. */
export type Fate = { became: 'added' | 'updated' | 'same' } | { became: 'skipped'; why: string };

/**
 * Inside a write: adds a person of an address book, or fills in what is not known about them yet.
 * Somebody is the same by an e-mail address, else by their name together with a phone number or
 * the company. A blank erases nothing, and what a person wrote is not replaced.
 */
export async function storeContactRecord(scope: WriteScope, record: ContactRecord): Promise<Fate> {
  const settings = (await scope.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
  const { own } = whoContext(settings);
  const emails = record.emails.map(({ address }) => address);
  if (emails.some((address) => isOwn(address, own))) return { became: 'skipped', why: 'own' };
  if (emails.some((address) => neverLogEntry(address, settings.neverLog)))
    return { became: 'skipped', why: 'not_blocked' };
  const name = record.name || (emails[0] ? proposedName('', emails[0]) : '');
  if (!name) return { became: 'skipped', why: 'no_name' };
  const known = await knownContact(scope, record, emails, name);
  const companyId = known?.companyId ?? (await companyOf(scope, record, emails));
  if (!known) {
    const contact = await scope.add('contacts', newContact(scope, record, name, companyId));
    await addImportedNote(scope, contact, record);
    return { became: 'added' };
  }
  const owners = await scope.by('contacts', emails);
  const phones = [...known.phones];
  for (const { number } of record.phones) {
    const isThere = phones.some((phone) => digits(phone) === digits(number));
    if (!isThere) phones.push(number);
  }
  const united = [...new Set([...known.emails, ...emails.filter((one) => !owners.has(one))])];
  const next: Contact = {
    ...known,
    emails: united.slice(0, 50),
    phones: phones.slice(0, 20),
    title: known.title || record.title,
    tags: [...new Set([...known.tags, ...record.tags])].slice(0, 50),
    ...(companyId && { companyId }),
    words: searchWords([known.name, ...united]),
  };
  const row = await scope.put('contacts', next);
  const noted = await addImportedNote(scope, row, record);
  return { became: row === known && !noted ? 'same' : 'updated' };
}

function newContact(
  scope: WriteScope,
  record: ContactRecord,
  name: string,
  companyId: string | undefined,
): Omit<Contact, 'rev'> {
  const emails = record.emails.map(({ address }) => address);
  // A day or a wall time of no known zone is the person's own.
  const created = record.createdAt ? Date.parse(record.createdAt) : Number.NaN;
  return {
    id: uuidv7(),
    name,
    emails,
    phones: record.phones.map(({ number }) => number),
    title: record.title,
    ...(companyId && { companyId }),
    source: 'file',
    tags: record.tags,
    createdAt: isInstant(created) ? created : scope.now,
    words: searchWords([name, ...emails]),
    relationship: noRelationship(),
  };
}

async function companyOf(
  scope: WriteScope,
  record: ContactRecord,
  emails: string[],
): Promise<string | undefined> {
  const [address] = emails;
  const proposed = address ? proposedCompanyOf(address) : null;
  const name = record.company || proposed?.name;
  if (!name) return undefined;
  return (await companyFor(scope, name, address ? workDomain(address) : null)).id;
}

async function knownContact(
  scope: WriteScope,
  record: ContactRecord,
  emails: string[],
  name: string,
): Promise<Contact | undefined> {
  const owners = await scope.by('contacts', emails);
  const owner = emails.map((address) => owners.get(address)).find((found) => found !== undefined);
  if (owner || emails.length > 0) return owner;
  const [word] = searchWords([name]);
  if (!word) return undefined;
  const numbers = new Set(record.phones.map(({ number }) => digits(number)));
  const company = fold(record.company);
  for (const contact of await scope.list('contacts', 'words', word, 200)) {
    if (fold(contact.name) !== fold(name)) continue;
    if (contact.phones.some((phone) => numbers.has(digits(phone)))) return contact;
    const employer = contact.companyId && (await scope.get('companies', contact.companyId));
    const works = employer ? fold(employer.name) : '';
    if (company !== '' && works === company) return contact;
    // Nothing but a name on both sides.
    if (!company && !works && numbers.size === 0 && contact.phones.length === 0) return contact;
  }
  return undefined;
}

function digits(phone: string): string {
  return phone.replace(/\D+/g, '').replace(/^0+/, '');
}
