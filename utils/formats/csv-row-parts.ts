import { LIMITS } from '../limits';
import { readAddress } from '../page/address';
import { cleanLine } from '../text';
import { cleanLabel, type RowValues, splitList } from './csv-row';
import { RECORD_LIMITS } from './records';
import { readBirthday } from './vcard-contact';

/** The addresses of a row, each once, with the label of its column. */
export function emailsOf(values: RowValues) {
  const emails = new Map<string, string>();
  for (const { text, label, column } of values.all('email')) {
    // "Ana <ana@acme.com>, mailto:b@acme.com" as well.
    const found = text
      .split(/ ::: |[;,\s<>]+/)
      .flatMap((part) => readAddress(part.replace(/^mailto:/i, '')) ?? []);
    if (found.length === 0) values.unreadable(column, text);
    for (const address of found) if (!emails.has(address)) emails.set(address, cleanLabel(label));
  }
  return [...emails].map(([address, label]) => ({ address, label })).slice(0, RECORD_LIMITS.emails);
}

/** The numbers of a row, each once. */
export function phonesOf(values: RowValues) {
  const phones = new Map<string, string>();
  for (const { text, label, column } of values.all('phone')) {
    // What a spreadsheet made of a number has lost its end.
    if (/^\d[.,]?\d*E\+\d+$/i.test(text)) {
      values.unreadable(column, text);
      continue;
    }
    for (const part of text.split(/ ::: |[;,\n]/)) {
      const number = cleanLine(part, 40);
      if (number !== '' && !phones.has(number)) phones.set(number, cleanLabel(label));
    }
  }
  return [...phones].map(([number, label]) => ({ number, label })).slice(0, RECORD_LIMITS.phones);
}

/** The web pages of a row. */
export function urlsOf(values: RowValues) {
  return values
    .all('url')
    .flatMap(({ text, label }) =>
      text.split(' ::: ').map((url) => ({ url: cleanLine(url, 500), label: cleanLabel(label) })),
    )
    .slice(0, RECORD_LIMITS.urls);
}

const PLACE_PARTS = ['street', 'postalCode', 'city', 'region', 'country'] as const;

/** Addresses on one line each: as one cell, or put together from its parts. */
export function placesOf(values: RowValues) {
  const places = new Map<string, { text: string; label: string }>();
  for (const { text, label, column } of values.all('place'))
    places.set(column.group || column.name, {
      text: cleanLine(text.replace(/\s*\n\s*/g, ', '), LIMITS.place),
      label: cleanLabel(label),
    });
  const groups = new Map<string, { label: string; parts: Map<string, string> }>();
  for (const part of PLACE_PARTS)
    for (const { text, label, column } of values.all(part)) {
      if (places.has(column.group)) continue;
      const group = groups.get(column.group) ?? { label: cleanLabel(label), parts: new Map() };
      // Outlook has three lines for a street.
      const lines = [group.parts.get(part), text.replace(/\s*\n\s*/g, ', ')];
      group.parts.set(part, cleanLine(lines.filter(Boolean).join(', '), 150));
      groups.set(column.group, group);
    }
  for (const [group, { label, parts }] of groups) {
    const town = [parts.get('postalCode'), parts.get('city')].filter(Boolean).join(' ');
    const text = [parts.get('street'), town, parts.get('region'), parts.get('country')];
    places.set(group, { text: cleanLine(text.filter(Boolean).join(', '), LIMITS.place), label });
  }
  return [...places.values()].slice(0, RECORD_LIMITS.places);
}

/** The tags of a row, without the one that everybody has. */
export function tagsOf(values: RowValues): string[] {
  const tags = values
    .all('tags')
    .flatMap(({ text }) => splitList(text, / ::: |[;,]/))
    // Google puts everybody into its own group, marked with a star.
    .filter((tag) => !/^\*?\s*my ?contacts$/i.test(tag))
    .map((tag) => cleanLabel(tag));
  return [...new Set(tags)].filter(Boolean).slice(0, RECORD_LIMITS.tags);
}

/** The birthday of a row, with a year or without. */
export function birthdayOf(values: RowValues): string | undefined {
  const first = values.all('birthday')[0];
  // Outlook writes 0/0/00 for none, in German 0.0.00.
  if (!first || /^0+([./-])0+\1?0+\.?$/.test(first.text)) return undefined;
  const direct = readBirthday(first.text.replace(/^ --/, '--'));
  return direct ?? values.momentIn(first.text, first.column)?.slice(0, 10);
}
