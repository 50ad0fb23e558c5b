import { type ContactRecord, type ImportRecord, RECORD_LIMITS } from '../formats/records';
import { LIMITS } from '../limits';
import { fold } from '../text';

/**
 * Files hold things twice. People who share an address become one, and so do those without any
 * that are alike in name, company and numbers: the first one says what both say, the others fill
 * in what it leaves blank. Of anything else the first with an id counts, and of rows without an id
 * the first of those that say the same. Answers how many fell together.
 */
export function withoutDoubles<T extends ImportRecord>(
  records: readonly T[],
): { records: T[]; doubles: number } {
  const found = new Map<string, number>();
  const kept: T[] = [];
  for (const record of records) {
    const keys = keysOf(record);
    const at = keys.map((key) => found.get(key)).find((index) => index !== undefined);
    const first = at === undefined ? undefined : kept[at];
    if (at === undefined || !first) {
      for (const key of keys) found.set(key, kept.length);
      kept.push(record);
      continue;
    }
    if (first.kind !== 'contact' || record.kind !== 'contact') continue;
    const both = { ...first, ...united(first, record) };
    kept[at] = both;
    for (const key of keysOf(both)) if (!found.has(key)) found.set(key, at);
  }
  return { records: kept, doubles: records.length - kept.length };
}

function keysOf(record: ImportRecord): string[] {
  if (record.kind === 'contact') return keysOfPerson(record);
  return [record.sourceId !== '' ? `id ${record.sourceId}` : JSON.stringify(record)];
}

function keysOfPerson({ emails, name, company, phones }: ContactRecord): string[] {
  if (emails.length > 0) return emails.map(({ address }) => address);
  const numbers = phones.map(({ number }) => number.replace(/\D+/g, '')).sort();
  return [`${fold(name)}\n${fold(company)}\n${numbers}`];
}

function united(one: ContactRecord, other: ContactRecord): ContactRecord {
  const notes = one.notes.includes(other.notes) ? [one.notes] : [one.notes, other.notes];
  return {
    ...one,
    name: one.name || other.name,
    title: one.title || other.title,
    company: one.company || other.company,
    department: one.department || other.department,
    birthday: one.birthday ?? other.birthday,
    createdAt: one.createdAt ?? other.createdAt,
    notes: notes.filter(Boolean).join('\n\n').slice(0, LIMITS.note),
    emails: distinct([...one.emails, ...other.emails], (e) => e.address, RECORD_LIMITS.emails),
    phones: distinct([...one.phones, ...other.phones], (p) => p.number, RECORD_LIMITS.phones),
    urls: distinct([...one.urls, ...other.urls], (u) => u.url, RECORD_LIMITS.urls),
    places: distinct([...one.places, ...other.places], (p) => p.text, RECORD_LIMITS.places),
    tags: distinct([...one.tags, ...other.tags], (tag) => tag, RECORD_LIMITS.tags),
    custom: distinct(
      [...one.custom, ...other.custom],
      ({ label, value }) => `${label}\n${value}`,
      RECORD_LIMITS.custom,
    ),
  };
}

function distinct<T>(list: readonly T[], keyOf: (item: T) => string, max: number): T[] {
  const byKey = new Map<string, T>();
  for (const item of list) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()].slice(0, max);
}
