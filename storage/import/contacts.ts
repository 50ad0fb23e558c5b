import { uuidv7 } from 'uuidv7';
import type { ContactRecord, Custom } from '@/utils/formats/records';
import { instantOf } from '@/utils/importing/moments';
import { proposedName } from '@/utils/rules/names';
import { isOwn, neverLogEntry } from '@/utils/rules/who';
import { fold } from '@/utils/text';
import { t } from '@/utils/words';
import { companyFor, proposedCompanyOf, workDomain } from '../contacts';
import { whoContext } from '../domains';
import { forgottenAmong } from '../forget/known';
import { noRelationship } from '../kept';
import { nameKeyOf } from '../names';
import { rememberOrigin, rowOf } from '../origins';
import type { Contact } from '../schema';
import type { WriteScope } from '../write-scope';
import { withCustom } from './fields';
import type { Fate, ImportJob } from './job';
import { attachWaiting, companyLinked, keepWaiting } from './links';
import { addImportedNote } from './notes';

/**
 * Inside a write: adds a person of an address book, or fills in what is not known about them yet.
 * Somebody is the same by an e-mail address or the product's id, else by their name together with
 * a phone number or the company. A blank erases nothing, and what a person wrote is not replaced.
 */
export async function storeContactRecord(job: ImportJob, record: ContactRecord): Promise<Fate> {
  const { scope, settings } = job;
  const { own } = whoContext(settings);
  const emails = record.emails.map(({ address }) => address);
  if (emails.some((address) => isOwn(address, own))) return { became: 'skipped', why: 'own' };
  if ((await forgottenAmong(scope, emails)).size > 0)
    return { became: 'skipped', why: 'not_forgotten' };
  if (emails.some((address) => neverLogEntry(address, settings.neverLog)))
    return { became: 'skipped', why: 'not_blocked' };
  const name = record.name || (emails[0] ? proposedName('', emails[0]) : '');
  if (!name) return { became: 'skipped', why: 'no_name' };
  const known = await knownContact(job, record, emails, name);
  const companyId = known?.companyId ?? (await companyOf(job, record, emails));
  const { custom, left } = await withCustom(job, 'contacts', known?.custom, [
    ...record.custom,
    ...customsOf(record),
  ]);
  const contact = await filled(job, record, known ?? newContact(job, record, name));
  const next = { ...contact, ...(companyId && { companyId }), ...(custom && { custom }) };
  const row = known ? await scope.put('contacts', next) : await scope.add('contacts', next);
  const noted = await addImportedNote(job, row.id, record.notes, left);
  const target = { table: 'contacts', rowId: row.id } as const;
  await rememberOrigin(scope, job.product, 'contact', record.sourceId, target);
  if (!companyId)
    await keepWaiting(
      job,
      record.links.filter(({ to }) => to === 'company'),
      target,
    );
  await attachWaiting(job, 'contact', { id: record.sourceId, name, emails }, row.id);
  if (!known) return { became: 'added' };
  return { became: row === known && !noted ? 'same' : 'updated' };
}

/** The contact with what the record says about it where nothing is known. */
async function filled(
  { scope }: ImportJob,
  record: ContactRecord,
  known: Omit<Contact, 'rev'>,
): Promise<Omit<Contact, 'rev'>> {
  const emails = record.emails.map(({ address }) => address);
  const owners = await scope.by('contacts', emails);
  const phones = [...known.phones];
  for (const { number } of record.phones) {
    const isThere = phones.some((phone) => digits(phone) === digits(number));
    if (!isThere) phones.push(number);
  }
  const united = [...new Set([...known.emails, ...emails.filter((one) => !owners.has(one))])];
  const urls = [...new Set([...(known.urls ?? []), ...record.urls.map(({ url }) => url)])];
  const owner = known.owner || record.owner;
  const lifecycle = known.lifecycle || record.lifecycle || record.status;
  const birthday = known.birthday ?? record.birthday;
  return {
    ...known,
    emails: united.slice(0, 50),
    phones: phones.slice(0, 20),
    title: known.title || record.title,
    tags: [...new Set([...known.tags, ...record.tags])].slice(0, 50),
    ...(urls.length > 0 && { urls: urls.slice(0, 20) }),
    ...(owner && { owner }),
    ...(lifecycle && { lifecycle }),
    ...(birthday && { birthday }),
  };
}

function newContact(job: ImportJob, record: ContactRecord, name: string): Omit<Contact, 'rev'> {
  return {
    id: uuidv7(),
    name,
    emails: [],
    phones: [],
    title: '',
    source: record.source.slice(0, 60) || 'file',
    tags: [],
    createdAt: instantOf(record.createdAt, job.zone) ?? job.scope.now,
    relationship: noRelationship(),
  };
}

/** What a contact has no field for, under names of ours. */
function customsOf({ department, nickname, places, lifecycle, status }: ContactRecord): Custom[] {
  const lines = (label: string, value: string): Custom[] =>
    value === '' ? [] : [{ label, type: 'text', value: value.slice(0, 4000) }];
  return [
    ...lines(t('import_note_department'), department),
    ...lines(t('import_field_nickname'), nickname),
    ...lines(t('import_note_place'), places.map(({ text }) => text).join('\n')),
    ...(lifecycle ? lines(t('import_field_status'), status) : []),
  ];
}

async function companyOf(
  job: ImportJob,
  record: ContactRecord,
  emails: string[],
): Promise<string | undefined> {
  const [address] = emails;
  const domain = address ? workDomain(address) : null;
  const link = record.links.find(({ to }) => to === 'company');
  if (link?.id)
    return companyLinked(job, { id: link.id, name: link.name ?? record.company }, domain);
  const name = record.company || (address ? proposedCompanyOf(address)?.name : undefined);
  return name ? (await companyFor(job.scope, name, domain)).id : undefined;
}

async function knownContact(
  { scope, product }: ImportJob,
  record: ContactRecord,
  emails: string[],
  name: string,
): Promise<Contact | undefined> {
  const owners = await scope.by('contacts', emails);
  const owner = emails.map((address) => owners.get(address)).find((found) => found !== undefined);
  if (owner) return owner;
  const origin = await rowOf(scope, product, 'contact', record.sourceId);
  const there = origin ? await scope.get('contacts', origin.rowId) : undefined;
  // Tables of nobody's count from one, so an id alone is not enough where all else differs.
  if (there && (emails.length === 0 || there.emails.length === 0 || isAlike(there.name, name)))
    return there;
  if (emails.length > 0) return undefined;
  return namesake(scope, record, name);
}

/** Somebody of that name, and of the same number or company where those are known. */
async function namesake(
  scope: WriteScope,
  record: ContactRecord,
  name: string,
): Promise<Contact | undefined> {
  const numbers = new Set(record.phones.map(({ number }) => digits(number)));
  const company = fold(record.company);
  for (const contact of await scope.list('contacts', 'nameKey', nameKeyOf(name), 200)) {
    if (!isAlike(contact.name, name)) continue;
    if (contact.phones.some((phone) => numbers.has(digits(phone)))) return contact;
    const employer = contact.companyId && (await scope.get('companies', contact.companyId));
    const works = employer ? fold(employer.name) : '';
    if (company !== '' && works === company) return contact;
    // Nothing but a name on both sides.
    if (!company && !works && numbers.size === 0 && contact.phones.length === 0) return contact;
  }
  return undefined;
}

function isAlike(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function digits(phone: string): string {
  return phone.replace(/\D+/g, '').replace(/^0+/, '');
}
