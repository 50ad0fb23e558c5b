import { LIMITS } from '../limits';
import { readAddress } from '../page/address';
import { cleanLine, cleanText } from '../text';
import { type ContentLine, structured, unescaped } from './content-line';
import { type ContactRecord, empty, RECORD_LIMITS } from './records';

/** Whether a card is a list of others and nobody itself. */
export function isGroupCard(lines: readonly ContentLine[]): boolean {
  return lines.some(
    ({ name, value }) =>
      (name === 'KIND' || name === 'X-ADDRESSBOOKSERVER-KIND') && /^\s*group\s*$/i.test(value),
  );
}

/** The lines of one card as a contact; null when nothing in it could be anybody. */
export function contactOfCard(lines: readonly ContentLine[]): ContactRecord | null {
  const contact = empty.contact();
  const labels = groupLabels(lines);
  let shown = '';
  let built = '';
  let isCompany = false;
  for (const line of preferredFirst(lines)) {
    const label = labelOf(line, labels);
    const value = cleanLine(unescaped(line.value), RECORD_LIMITS.value);
    if (value === '') continue;
    switch (line.name) {
      case 'FN':
        shown ||= cleanLine(value, LIMITS.name);
        break;
      case 'N':
        built ||= readName(contact, line.value);
        break;
      case 'NICKNAME':
        contact.nickname ||= cleanLine(value, LIMITS.name);
        break;
      case 'EMAIL': {
        const address = readAddress(value.replace(/^\s*<?\s*(?:mailto:)?|>?\s*$/gi, ''));
        if (address && !contact.emails.some((known) => known.address === address))
          put(contact.emails, { address, label }, RECORD_LIMITS.emails, isPreferred(line));
        else if (!address) keep(contact, line.name, value);
        break;
      }
      case 'TEL': {
        const number = cleanLine(
          value.replace(/^tel:/i, '').replace(/;ext=(\d+).*$/i, ' ext. $1'),
          40,
        );
        put(contact.phones, { number, label }, RECORD_LIMITS.phones, isPreferred(line));
        break;
      }
      case 'URL':
        put(contact.urls, { url: cleanLine(value, 500), label }, RECORD_LIMITS.urls, false);
        break;
      case 'X-SOCIALPROFILE':
      case 'SOCIALPROFILE':
        if (/^https?:\/\//i.test(value))
          put(contact.urls, { url: cleanLine(value, 500), label }, RECORD_LIMITS.urls, false);
        else keep(contact, titleOf(line, labels), value);
        break;
      case 'ADR': {
        const text = placeOf(line.value);
        if (text !== '')
          put(contact.places, { text, label }, RECORD_LIMITS.places, isPreferred(line));
        break;
      }
      case 'ORG': {
        const [company = '', ...units] = structured(line.value).map((part) =>
          cleanLine(part, LIMITS.name),
        );
        if (contact.company !== '' && company !== '' && company !== contact.company)
          keep(contact, 'Organization', company);
        contact.company ||= company;
        contact.department ||= cleanLine(units.filter(Boolean).join(', '), LIMITS.name);
        break;
      }
      case 'TITLE':
        if (contact.title !== '' && value !== contact.title) keep(contact, 'Title', value);
        contact.title ||= cleanLine(value, 200);
        break;
      case 'ROLE':
        if (contact.title === '') contact.title = cleanLine(value, 200);
        else if (value !== contact.title) keep(contact, 'Role', value);
        break;
      case 'NOTE': {
        const note = cleanText(unescaped(line.value).replaceAll('\r\n', '\n'), LIMITS.note);
        contact.notes = cleanText([contact.notes, note].filter(Boolean).join('\n\n'), LIMITS.note);
        break;
      }
      case 'CATEGORIES':
        for (const tag of structured(line.value, ',')) addTag(contact.tags, tag);
        break;
      case 'BDAY':
        if (readBirthday(value)) contact.birthday ??= readBirthday(value) ?? undefined;
        else keep(contact, 'Birthday', value);
        break;
      case 'UID':
        contact.sourceId ||= cleanLine(value.replace(/^urn:uuid:/i, ''), RECORD_LIMITS.id);
        break;
      case 'KIND':
      case 'X-ABSHOWAS':
      case 'X-ADDRESSBOOKSERVER-KIND':
        isCompany ||= /^(org|company|organization)$/i.test(value);
        break;
      case 'X-MARGIN-FIELD': {
        const [field = '', said = ''] = structured(line.value);
        if (field !== '' && said !== '') keep(contact, field, said);
        break;
      }
      default:
        if (KEPT.has(line.name)) keep(contact, titleOf(line, labels), value);
    }
  }
  if (isCompany) contact.company ||= shown;
  contact.firstName = cleanLine(contact.firstName, LIMITS.name);
  contact.name = shown || built || contact.nickname || contact.company;
  const isNobody =
    contact.name === '' && contact.emails.length === 0 && contact.phones.length === 0;
  return isNobody ? null : contact;
}

/** What else is worth keeping under its own name; the rest is housekeeping of programs. */
const KEPT = new Set([
  'ANNIVERSARY',
  'X-ANNIVERSARY',
  'X-ABDATE',
  'X-ABRELATEDNAMES',
  'RELATED',
  'GENDER',
  'LANG',
  'IMPP',
  'X-SKYPE',
  'X-JABBER',
  'X-ICQ',
  'X-AIM',
  'X-MSN',
  'X-GTALK',
  'X-TWITTER',
  'X-MS-MANAGER',
  'X-MS-ASSISTANT',
  'X-EVOLUTION-MANAGER',
  'X-EVOLUTION-ASSISTANT',
  'X-EVOLUTION-SPOUSE',
  'X-SPOUSE',
  'X-MANAGER',
  'X-ASSISTANT',
  'X-MS-IMADDRESS',
  'X-EVOLUTION-ANNIVERSARY',
  'X-MS-ANNIVERSARY',
  'X-PHONETIC-FIRST-NAME',
  'X-PHONETIC-LAST-NAME',
  'TZ',
  'EXPERTISE',
  'HOBBY',
  'INTEREST',
  'X-MAIDENNAME',
]);

/** `_$!<HomePage>!$_` is Apple's way to say that the program translates it. */
function groupLabels(lines: readonly ContentLine[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const { group, name, value } of lines)
    if (group !== '' && name === 'X-ABLABEL')
      labels.set(
        group,
        cleanLine(unescaped(value).replace(/^_\$!<(.*)>!\$_$/, '$1'), RECORD_LIMITS.label),
      );
  return labels;
}

/** What a number or address is called: a label of its own, else its types. */
function labelOf({ group, params }: ContentLine, labels: ReadonlyMap<string, string>): string {
  const own = labels.get(group);
  if (own) return own;
  const types = (params.get('TYPE') ?? [])
    .map((type) => type.trim().toLowerCase())
    .filter((type) => type !== '' && !NO_LABEL.has(type));
  return cleanLine([...new Set(types)].join(' '), RECORD_LIMITS.label);
}

/** Lines as they stand, but for those that version 4 gives an order of preference. */
function preferredFirst(lines: readonly ContentLine[]): readonly ContentLine[] {
  const preference = ({ params }: ContentLine) => Number(params.get('PREF')?.[0]) || 101;
  if (lines.every((line) => preference(line) === 101)) return lines;
  return lines.toSorted((one, other) => preference(one) - preference(other));
}

const NO_LABEL = new Set([
  'internet',
  'pref',
  'voice',
  'x400',
  'msg',
  'postal',
  'parcel',
  'dom',
  'intl',
]);

function isPreferred({ params }: ContentLine): boolean {
  const types = params.get('TYPE') ?? [];
  return types.some((type) => /^pref$/i.test(type.trim()));
}

function put<T>(list: T[], item: T, max: number, first: boolean): void {
  if (list.length >= max) return;
  if (first) list.unshift(item);
  else list.push(item);
}

function addTag(tags: string[], text: string): void {
  const tag = cleanLine(text, RECORD_LIMITS.label);
  // Google puts everybody into its own group.
  if (tag === '' || /^my ?contacts$/i.test(tag) || tags.includes(tag)) return;
  if (tags.length < RECORD_LIMITS.tags) tags.push(tag);
}

/** Reads `N` (family; given; middle; prefix; suffix) and returns the name as it is spoken. */
function readName(contact: ContactRecord, value: string): string {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = structured(value).map(
    (part) => cleanLine(part.replaceAll(',', ' '), LIMITS.name),
  );
  contact.lastName = family;
  contact.firstName = given;
  return cleanLine([prefix, given, middle, family, suffix].filter(Boolean).join(' '), LIMITS.name);
}

/** `ADR` (box; extended; street; city; region; code; country) on one line. */
function placeOf(value: string): string {
  const [box = '', extended = '', street = '', city = '', region = '', code = '', country = ''] =
    structured(value).map((part) => cleanLine(part.replace(/\s*\n\s*/g, ', '), LIMITS.place));
  const town = [code, city].filter(Boolean).join(' ');
  const parts = [box, extended, street, town, region, country].filter(Boolean);
  return cleanLine(parts.join(', '), LIMITS.place);
}

function keep(contact: ContactRecord, label: string, value: string): void {
  if (contact.custom.length >= RECORD_LIMITS.custom) return;
  contact.custom.push({
    label: cleanLine(label, 120),
    type: 'text',
    value: cleanText(value, RECORD_LIMITS.value),
  });
}

function titleOf(line: ContentLine, labels: ReadonlyMap<string, string>): string {
  const own = labels.get(line.group);
  if (own) return own;
  const words = line.name
    .replace(/^X-(MS-|EVOLUTION-|AB)?/, '')
    .toLowerCase()
    .replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * A birthday, with its year or without: `1980-04-12`, `19800412`, `--0412`, `--04-12`, a date with
 * a time behind it, and Apple's year 1604 for "no year". Null for everything else.
 */
export function readBirthday(value: string): string | null {
  const match = /^(\d{4}|-)-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(value.trim());
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  const hasYear = /^\d{4}$/.test(year) && year !== '1604' && year !== '0000';
  const date = new Date(Date.UTC(hasYear ? Number(year) : 2000, Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  if (hasYear && (Number(year) < 1850 || Number(year) > 2199)) return null;
  return `${hasYear ? year : '-'}-${month}-${day}`;
}
