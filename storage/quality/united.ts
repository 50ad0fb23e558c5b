import { isSamePhone, phoneNumber } from '@/utils/rules/phone-number';
import type { Company, Contact } from '../schema';

/** Fields that can be taken from the record that goes; `custom:<field id>` names an own field. */
export const CONTACT_CHOICES = [
  'name',
  'title',
  'companyId',
  'owner',
  'lifecycle',
  'birthday',
] as const;
export const COMPANY_CHOICES = ['name', 'owner', 'industry'] as const;

/** The most a row may hold; a merge that needs more is refused rather than cut. */
export const ROOM = { emails: 50, domains: 50, phones: 20, urls: 20, tags: 50 } as const;

/**
 * The contact that two become: what `take` names comes from the one that goes, blanks are filled
 * from it, and lists are united.
 */
export function unitedContact(keep: Contact, drop: Contact, take: ReadonlySet<string>): Contact {
  const one = chooser(keep, drop, take);
  const emails = unique([...keep.emails, ...drop.emails]);
  const name = one('name');
  const row: Contact = {
    ...keep,
    name,
    title: one('title'),
    emails,
    phones: unitedPhones(keep.phones, drop.phones),
    tags: unitedTexts(keep.tags, drop.tags),
    createdAt: Math.min(keep.createdAt, drop.createdAt),
  };
  return withoutBlanks({
    ...row,
    companyId: one('companyId'),
    owner: one('owner'),
    lifecycle: one('lifecycle'),
    birthday: one('birthday'),
    urls: keep.urls || drop.urls ? unitedTexts(keep.urls ?? [], drop.urls ?? []) : undefined,
    custom: unitedCustom(keep.custom, drop.custom, take),
  });
}

/** The company that two become, by the same rules. */
export function unitedCompany(keep: Company, drop: Company, take: ReadonlySet<string>): Company {
  const one = chooser(keep, drop, take);
  const domains = unique([...keep.domains, ...drop.domains]);
  const name = one('name');
  const row: Company = {
    ...keep,
    name,
    domains,
    createdAt: Math.min(keep.createdAt, drop.createdAt),
  };
  return withoutBlanks({
    ...row,
    owner: one('owner'),
    industry: one('industry'),
    tags: keep.tags || drop.tags ? unitedTexts(keep.tags ?? [], drop.tags ?? []) : undefined,
    custom: unitedCustom(keep.custom, drop.custom, take),
  });
}

/** Which list would not fit into one row, or null. */
export function overfull(row: Partial<Record<keyof typeof ROOM, unknown[]>>): string | null {
  for (const [list, most] of Object.entries(ROOM))
    if ((row[list as keyof typeof ROOM]?.length ?? 0) > most) return list;
  return null;
}

function chooser<Row extends object>(keep: Row, drop: Row, take: ReadonlySet<string>) {
  return <Key extends keyof Row & string>(field: Key): Row[Key] => {
    const [first, second] = take.has(field) ? [drop, keep] : [keep, drop];
    return isBlank(first[field]) ? second[field] : first[field];
  };
}

function unitedCustom(
  keep: Contact['custom'],
  drop: Contact['custom'],
  take: ReadonlySet<string>,
): Contact['custom'] {
  if (!keep && !drop) return undefined;
  const united = { ...drop, ...keep };
  for (const [field, value] of Object.entries(drop ?? {}))
    if (take.has(`custom:${field}`) || isBlank(keep?.[field])) united[field] = value;
  return united;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function withoutBlanks<Row extends object>(row: Row): Row {
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Row;
}

function unitedPhones(keep: string[], drop: string[]): string[] {
  const phones = [...keep];
  for (const phone of drop) {
    const number = phoneNumber(phone);
    const isThere = phones.some((known) => {
      if (known === phone) return true;
      const same = phoneNumber(known);
      return number !== null && same !== null && isSamePhone(number, same);
    });
    if (!isThere) phones.push(phone);
  }
  return phones;
}

/** Both lists, each text once whatever its case. */
function unitedTexts(keep: string[], drop: string[]): string[] {
  const known = new Set(keep.map((text) => text.toLowerCase()));
  return [...keep, ...drop.filter((text) => !known.has(text.toLowerCase()))];
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}
