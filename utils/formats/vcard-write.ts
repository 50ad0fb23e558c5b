import { contentLine, escapedText } from './content-line-write';
import { type PersonOut, partsOfName } from './out';

/** One person as a card of vCard 4.0 (RFC 6350). */
export function vcardOf(person: PersonOut): string {
  const { first, last } = partsOfName(person.name);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${person.id}`,
    `FN:${escapedText(person.name || (person.emails[0] ?? ''))}`,
    `N:${escapedText(last)};${escapedText(first)};;;`,
    ...person.emails.map((email, at) => `EMAIL${at === 0 ? ';PREF=1' : ''}:${escapedText(email)}`),
    ...person.phones.map((phone) => `TEL;VALUE=text:${escapedText(phone)}`),
    person.company && `ORG:${escapedText(person.company)}`,
    person.title && `TITLE:${escapedText(person.title)}`,
    ...person.urls.map((url) => `URL:${escapedText(url)}`),
    person.birthday && `BDAY:${birthday(person.birthday)}`,
    person.tags.length > 0 && `CATEGORIES:${person.tags.map(escapedText).join(',')}`,
    ...[...person.custom].map(
      ([name, value]) => `X-MARGIN-FIELD:${escapedText(name)};${escapedText(value)}`,
    ),
    'END:VCARD',
  ];
  return lines.flatMap((line) => (line ? [contentLine(line)] : [])).join('');
}

/** `1980-04-12` as `19800412`, `--04-12` as `--0412`. */
function birthday(day: string): string {
  return day.startsWith('-') ? `--${day.slice(2).replace('-', '')}` : day.replaceAll('-', '');
}
