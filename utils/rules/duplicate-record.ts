import { companyWords } from './company-name';
import { editDistance } from './edit-distance';
import { mailboxOf } from './mailbox';
import { consonantsOf, type NameParts, nameParts, soundOf } from './person-name';
import { type PhoneNumber, phoneNumber } from './phone-number';
import { isRoleAddress } from './role-addresses';

/** What is known about a person, as far as it tells whether two records are one person. */
export interface PersonRecord {
  id: string;
  name: string;
  emails: readonly string[];
  phones: readonly string[];
  title: string;
  /** Name of the company; empty for none. */
  company: string;
  /** Work domains (registrable) of the addresses; free mail has none. */
  domains: readonly string[];
  urls?: readonly string[];
  birthday?: string;
}

/** A record prepared for comparing. */
export interface Prepared {
  id: string;
  name: NameParts;
  /** The words of the name by their sound. */
  sounds: string[];
  /** Their consonants, in no order. */
  consonants: string;
  /** Two words of the name each, in no order, by their sound. */
  nameKeys: string[];
  /** Mailboxes of a person, never of a desk. */
  mailboxes: string[];
  phones: PhoneNumber[];
  profiles: string[];
  birthday: string;
  title: string;
  company: string;
  /** Its words, by their sound. */
  companyWords: string[];
  domains: readonly string[];
  /** What the company and the domains are found by. */
  orgs: string[];
  /** Local parts by domain, to tell "ana.silva" from "ana.silva2". */
  locals: { local: string; domain: string }[];
  /** What a local part says beyond the name: "silva84" is "84", "kittyhawk" all of it. */
  handles: string[];
  /** Nothing is known but the name. */
  isBare: boolean;
}

/** What people write where there is no company. */
const NO_COMPANY = new Set(
  `self selfemployed freelance freelancer freiberufler freiberuflich selbstandig selbststandig student private privat
retired none na unknown home family independent various consultant`
    .split(/\s+/)
    .map(soundOf),
);

/** Desks whose mail may well be of one person, and whose readers are still no one person. */
const DESKS =
  /^(bewerbung|compras|einkauf|empfang|personal|procurement|recep(tion|cion)|se[ck]retari(a|at)|verwaltung)@/;

export function prepared(record: PersonRecord): Prepared {
  const name = nameParts(record.name);
  const sounds = name.tokens.map(soundOf);
  const words = companyWords(record.company).map(soundOf);
  const company = words.join('');
  const isCompany = company !== '' && !NO_COMPANY.has(company);
  const emails = record.emails.map((email) => email.trim().toLowerCase());
  const persons = emails.filter((email) => {
    const mailbox = mailboxOf(email);
    return !isRoleAddress(mailbox) && !DESKS.test(mailbox);
  });
  return {
    id: record.id,
    name,
    sounds,
    consonants: name.tokens.map(consonantsOf).sort().join(' '),
    nameKeys: nameKeys(sounds.slice(0, 4)),
    mailboxes: unique(persons.map(mailboxOf)),
    phones: record.phones.flatMap((phone) => phoneNumber(phone) ?? []),
    profiles: unique((record.urls ?? []).flatMap((url) => profileOf(url) ?? [])),
    // A day without its year is shared by one in 365.
    birthday: record.birthday && /^\d{4}-/.test(record.birthday) ? record.birthday : '',
    title: soundOf(record.title.toLowerCase().replace(/[^\p{L}]+/gu, '')),
    company: isCompany ? company : '',
    companyWords: isCompany ? words : [],
    domains: record.domains,
    orgs: [...(isCompany ? [`c${company}`] : []), ...record.domains.map((domain) => `d${domain}`)],
    locals: persons.map((email) => {
      const [local = '', domain = ''] = mailboxOf(email).split('@');
      return { local, domain };
    }),
    handles: unique(persons.flatMap((email) => handleOf(email, name) ?? [])),
    isBare: emails.length === 0 && record.phones.length === 0 && !record.urls?.length && !isCompany,
  };
}

/** All pairs of words of a name, so that a middle name left out or another order finds the same. */
function nameKeys(sounds: string[]): string[] {
  const keys: string[] = [];
  for (const [index, one] of sounds.entries())
    for (const other of sounds.slice(index + 1))
      keys.push(one < other ? `${one} ${other}` : `${other} ${one}`);
  return unique(keys);
}

const PROFILE =
  /(?:^|\/\/|\.)((?:linkedin\.com\/in|xing\.com\/profile|github\.com|twitter\.com|x\.com|instagram\.com|facebook\.com)\/[^/?#]+)/i;

/** The page of a person on a network, as far as it tells who it is; null for any other address. */
function profileOf(url: string): string | null {
  const profile = PROFILE.exec(url.trim())?.[1]?.toLowerCase();
  return profile?.replace(/^twitter\.com/, 'x.com').replace(/[-_.]+$/, '') ?? null;
}

/**
 * A local part that says more than the name does ("silva84", "kittyhawk"); null for one that was
 * made of the name, which namesakes have as well.
 */
function handleOf(email: string, { tokens, script }: NameParts): string | null {
  const [local = ''] = mailboxOf(email).split('@');
  const letters = local.replace(/[^\p{L}]+/gu, '');
  // A single figure is how a provider tells namesakes apart.
  const hasNumber = /\d{2}/.test(local);
  // Whether letters were made of a name that cannot be spelt out, nobody can tell.
  if (!hasNumber && (letters.length < 6 || script === 'other' || isMadeOf(letters, tokens)))
    return null;
  return local.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether letters are the words of a name in some order, shortened or spelt another way. */
function isMadeOf(letters: string, tokens: string[]): boolean {
  const local = soundOf(letters);
  const sounds = tokens.map(soundOf);
  if (sounds.some((sound) => sound.length > 2 && local.includes(sound))) return true;
  // What follows changes how a word ends: "vonderheidej" is Jürgen von der Heide.
  if (tokens.some((token) => token.length > 3 && letters.includes(token))) return true;
  // Names of other scripts are spelt in many ways, which differ in their vowels.
  const consonants = consonantsOf(letters);
  if (tokens.map(consonantsOf).some((bare) => bare.length > 2 && consonants.includes(bare)))
    return true;
  const joined = [sounds.join(''), sounds.toReversed().join('')];
  const [first = '', last = ''] = [sounds[0], sounds.at(-1)];
  joined.push(`${first.charAt(0)}${last}`, `${last}${first.charAt(0)}`, first, last);
  return joined.some((name) => editDistance(local, name, 3) <= 3);
}

function unique(values: string[]): string[] {
  return values.length > 1 ? [...new Set(values)] : values;
}
