import { companyKey } from '@/utils/rules/company-name';
import { isSamePhone, phoneNumber } from '@/utils/rules/phone-number';
import type { SignatureFind } from '@/utils/rules/signature';
import type { EmailSeen } from '@/utils/seen';
import { cleanLine, fold } from '@/utils/text';
import { isLongerName } from '../contacts';
import { domainOf } from '../domains';
import type { Contact, Proposal } from '../schema';
import type { WriteScope } from '../write-scope';

/** The range of keys under which the proposals for a contact stand. */
export function proposalsFor(contactId: string): IDBKeyRange {
  return IDBKeyRange.bound(`${contactId}:`, `${contactId};`, false, true);
}

/**
 * Inside a write: keeps as proposals what signatures say of contacts and is not known of them.
 * The same said again adds nothing, and what was refused stays so. Of a title and a company only
 * the newest is proposed.
 */
export async function proposeFrom(scope: WriteScope, messages: EmailSeen[]): Promise<void> {
  const telling = messages.filter(
    ({ signature, from, account }) => signature?.length && from && from.address !== account,
  );
  if (telling.length === 0) return;
  const contacts = await scope.by(
    'contacts',
    telling.flatMap(({ from }) => from?.address ?? []),
  );
  for (const { signature = [], from, at } of telling) {
    const contact = contacts.get(from?.address ?? '');
    if (!contact) continue;
    for (const find of signature) await propose(scope, contact, find, at ?? scope.now);
  }
}

async function propose(
  scope: WriteScope,
  contact: Contact,
  { field, value: said, line }: SignatureFind,
  at: number,
): Promise<void> {
  const value = cleanLine(said, 200);
  if (value === '' || (await isKnown(scope, contact, field, value))) return;
  const id = proposalId(contact.id, field, value);
  if (await scope.get('proposals', id)) return;
  if (field === 'title' || field === 'company') {
    const others = (await allFor(scope, contact.id)).filter((one) => one.field === field);
    if (others.some((one) => one.at >= at && one.answer !== 'refused')) return;
    for (const one of others) if (one.answer === undefined) await scope.remove('proposals', one.id);
  }
  await scope.put('proposals', {
    ...{ id, field, value, at },
    contactId: contact.id,
    line: cleanLine(line, 200),
  });
}

/** One key for one value however it is written. */
function proposalId(contactId: string, field: Proposal['field'], value: string): string {
  const digits = field === 'phone' ? phoneNumber(value)?.digits.slice(-9) : undefined;
  return `${contactId}:${field}:${digits ?? plainPage(fold(value))}`.slice(0, 300);
}

async function allFor(scope: WriteScope, contactId: string): Promise<Proposal[]> {
  const stored = await scope.requests.all('proposals', { range: proposalsFor(contactId) });
  const all = new Map<string, Proposal | null>(stored.map((row) => [row.id, row]));
  for (const { id, after } of scope.stagedOf('proposals'))
    if (id.startsWith(`${contactId}:`)) all.set(id, after);
  return [...all.values()].filter((row) => row !== null);
}

async function isKnown(
  scope: WriteScope,
  contact: Contact,
  field: Proposal['field'],
  value: string,
): Promise<boolean> {
  switch (field) {
    case 'title':
      return fold(contact.title) === fold(value);
    case 'phone':
      return contact.phones.some((phone) => isSameNumber(phone, value));
    case 'company': {
      const company = contact.companyId && (await scope.get('companies', contact.companyId));
      if (!company) return false;
      return isLongerName(company.name, value) || companyKey(company.name) === companyKey(value);
    }
    case 'site':
    case 'link': {
      const page = plainPage(value);
      if ((contact.urls ?? []).some((url) => plainPage(url) === page)) return true;
      // The front page of the house whose address they write from says nothing new.
      const host = page.split('/')[0] ?? '';
      const domains = contact.emails.map(domainOf);
      return page === host && domains.includes(domainOf(`x@${host}`));
    }
  }
}

function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [phoneNumber(one), phoneNumber(other)];
  return a !== null && b !== null ? isSamePhone(a, b) : one === other;
}

/** A page without what may be there or not: scheme, www, the slash at the end. */
function plainPage(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
}

/** Inside a write: proposals go with their contact. */
export async function removeProposals(scope: WriteScope, contactId: string): Promise<void> {
  for (const { id } of await allFor(scope, contactId)) await scope.remove('proposals', id);
}

/** Inside a write: what was proposed for a contact that goes is proposed for the one that stays. */
export async function moveProposals(scope: WriteScope, keep: Contact, drop: string): Promise<void> {
  for (const row of await allFor(scope, drop)) {
    await scope.remove('proposals', row.id);
    const id = proposalId(keep.id, row.field, row.value);
    if (await scope.get('proposals', id)) continue;
    if (row.answer === undefined && (await isKnown(scope, keep, row.field, row.value))) continue;
    await scope.put('proposals', { ...row, id, contactId: keep.id });
  }
}
