import type { PersonRecord } from '@/utils/rules/duplicates';
import { Random } from './random';
import * as words from './words';

/** What was planted: pairs of ids that are one person, and which kind of double each is. */
export interface Truth {
  pairs: Map<string, string>;
}

export interface Planted {
  records: PersonRecord[];
  truth: Truth;
}

export interface Recipe {
  seed: number;
  count: number;
  /** Share of records that are doubles of others. */
  doubles?: number;
  /** People per company, about. */
  companySize?: number;
  /** Some names are borne by many, as in life. */
  skewed?: boolean;
  /** Surnames put together of syllables, thousands of them, instead of the list's. */
  invented?: boolean;
}

interface Company {
  name: string;
  domain: string;
  switchboard: string;
  size: number;
}

interface Person {
  first: string;
  last: string;
  /** Other ways to write first name and surname abroad; where there are any. */
  abroad?: { first: string[]; last: string[] };
  company: Company | null;
  record: PersonRecord;
  mobile: string;
}

/** The name of a pair in the truth, in whatever order it is found. */
export function pairName(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/**
 * An address book with doubles (typos, swapped names, plus tags, job changes, transliterations…)
 * and with people who only look like doubles: colleagues on one switchboard, families on one
 * phone, namesakes elsewhere.
 */
export function planted(recipe: Recipe): Planted {
  return new AddressBook(recipe).made();
}

class AddressBook {
  readonly #random: Random;
  readonly #recipe: Required<Recipe>;
  readonly #people: Person[] = [];
  readonly #records: PersonRecord[] = [];
  readonly #truth: Truth = { pairs: new Map() };
  readonly #addresses = new Set<string>();
  readonly #names = new Set<string>();
  readonly #companies: Company[] = [];
  readonly #surnames: string[];
  #ids = 0;

  constructor(recipe: Recipe) {
    this.#recipe = { doubles: 0.05, companySize: 12, skewed: false, invented: false, ...recipe };
    this.#random = new Random(recipe.seed);
    this.#surnames = this.#recipe.invented ? this.#inventedSurnames() : words.LAST;
    const companies = Math.max(3, Math.round(recipe.count / this.#recipe.companySize));
    const taken = new Set<string>();
    for (let index = 0; index < companies; index++) this.#companies.push(this.#company(taken));
  }

  made(): Planted {
    const { count, doubles } = this.#recipe;
    const originals = Math.round(count * (1 - doubles));
    while (this.#records.length < originals) this.#addSomebody();
    const kinds = [...DOUBLES];
    const source = [...this.#people];
    for (let index = 0; this.#records.length < count && index < source.length * 3; index++) {
      const at = this.#random.below(source.length);
      const person = source[at];
      // Each person is doubled once, so that the truth is made of pairs.
      if (!person) continue;
      const kind = kinds[index % kinds.length];
      if (!kind) continue;
      const double = this.#double(person, kind);
      if (!double) continue;
      source.splice(at, 1);
      this.#records.push(double);
      this.#truth.pairs.set(pairName(person.record.id, double.id), kind);
    }
    return { records: this.#shuffled(this.#records), truth: this.#truth };
  }

  #addSomebody(): void {
    const random = this.#random;
    const person = this.#person(random.chance(0.8) ? this.#someCompany() : null);
    const before = this.#records.length;
    this.#keep(person);
    if (this.#records.length === before) return;
    if (random.chance(0.03)) this.#addFamily(person);
    if (random.chance(0.03)) this.#addNamesake(person);
    if (random.chance(0.03) && person.company) this.#addBrother(person);
  }

  /** Two of one name in one company could be told apart by nobody, so there are none. */
  #keep(person: Person): void {
    const name = `${person.first} ${person.last} ${person.company?.domain ?? ''}`;
    if (person.company && this.#names.has(name)) return;
    this.#names.add(name);
    this.#people.push(person);
    this.#records.push(person.record);
  }

  /** The same surname and the same phone at home, another first name. */
  #addFamily(person: Person): void {
    const home = `+49 30 ${this.#random.digits(7)}`;
    person.record = { ...person.record, phones: [...person.record.phones, home] };
    this.#records[this.#records.length - 1] = person.record;
    const relative = this.#person(null, { last: person.last, not: person.first });
    relative.record = { ...relative.record, phones: [home] };
    this.#keep(relative);
  }

  /** The same name somewhere else. */
  #addNamesake(person: Person): void {
    const other = this.#someCompany();
    if (other === person.company) return;
    this.#keep(
      this.#person(other, { first: person.first, last: person.last, abroad: person.abroad }),
    );
  }

  /** Somebody of the same surname in the same company. */
  #addBrother(person: Person): void {
    this.#keep(this.#person(person.company, { last: person.last, not: person.first }));
  }

  #person(
    company: Company | null,
    given: { first?: string; last?: string; not?: string; abroad?: Person['abroad'] } = {},
  ): Person {
    const random = this.#random;
    const chosen = given.first
      ? { first: given.first, last: given.last ?? '', abroad: given.abroad }
      : this.#name();
    let first = chosen.first;
    while (given.not && first.slice(0, 3) === given.not.slice(0, 3)) first = this.#name().first;
    const last = given.last ?? chosen.last;
    const mobile = this.#mobile();
    const email = company
      ? this.#address(first, last, company.domain)
      : this.#address(first, last, random.pick(words.FREE));
    const phones = [
      ...(random.chance(0.55) ? [mobile] : []),
      ...(company && random.chance(0.35) ? [company.switchboard] : []),
    ];
    const record: PersonRecord = {
      id: this.#id(),
      name: `${first} ${last}`,
      emails: [email],
      phones,
      title: random.chance(0.5) ? random.pick(words.TITLES) : '',
      company: company?.name ?? '',
      domains: company ? [company.domain] : [],
    };
    return { first, last, abroad: chosen.abroad, company, record, mobile };
  }

  #name(): { first: string; last: string; abroad?: Person['abroad'] } {
    const random = this.#random;
    if (random.chance(0.06)) {
      const greek = random.chance(0.3);
      const [first, firsts] = random.pick(greek ? words.GREEK_FIRST : words.CYRILLIC_FIRST);
      const [last, lasts] = random.pick(greek ? words.GREEK_LAST : words.CYRILLIC_LAST);
      return { first, last, abroad: { first: firsts, last: lasts } };
    }
    const pick = <T>(list: readonly T[]) =>
      this.#recipe.skewed ? random.skewed(list) : random.pick(list);
    return { first: pick(words.FIRST), last: pick(this.#surnames) };
  }

  #double(person: Person, kind: Double): PersonRecord | null {
    const random = this.#random;
    const { record, company, first, last } = person;
    const base = { ...record, id: this.#id(), title: random.chance(0.5) ? record.title : '' };
    const elsewhere = () =>
      random.chance(0.5) ? [] : [this.#address(first, last, random.pick(words.FREE))];
    const needsCompany = () => (company ? this.#spelt(company) : null);
    if (kind === 'plus-tag') {
      const [local = '', host = ''] = (record.emails[0] ?? '').split('@');
      const tagged =
        host === 'gmail.com' && random.chance(0.5)
          ? `${local.slice(0, 2)}.${local.slice(2)}`
          : `${local}+${random.pick(['crm', 'news', 'list'])}`;
      const name = random.chance(0.3) ? this.#misspelt(first, last) : record.name;
      return { ...base, name, emails: [`${tagged}@${host}`], phones: [] };
    }
    if (kind === 'mobile') {
      if (!record.phones.includes(person.mobile)) return null;
      return {
        ...base,
        emails: elsewhere(),
        phones: [this.#written(person.mobile)],
        company: '',
        domains: [],
      };
    }
    if (kind === 'job-change') {
      if (!record.phones.includes(person.mobile)) return null;
      const next = this.#someCompany();
      if (next === company) return null;
      return {
        ...base,
        emails: [this.#address(first, last, next.domain)],
        phones: [this.#written(person.mobile)],
        company: next.name,
        domains: [next.domain],
      };
    }
    const name = this.#otherName(person, kind);
    const companyName = needsCompany();
    if (name === null || companyName === null || !company) return null;
    if (random.chance(0.4)) {
      const initials = `${inAscii(first)[0]}${inAscii(last)}`;
      const email = this.#unused(initials, company.domain);
      return {
        ...base,
        name,
        emails: [email],
        phones: [],
        company: companyName,
        domains: [company.domain],
      };
    }
    return {
      ...base,
      name,
      emails: elsewhere(),
      phones: random.chance(0.3) ? record.phones.map((phone) => this.#written(phone)) : [],
      company: companyName,
      domains: [],
    };
  }

  #otherName(person: Person, kind: Double): string | null {
    const { first, last, abroad } = person;
    const random = this.#random;
    if (kind === 'typo') return this.#misspelt(first, last);
    if (kind === 'swapped')
      return random.chance(0.5) ? `${last} ${first}` : `${last.toUpperCase()}, ${first}`;
    if (kind === 'same-name')
      return random.chance(0.3) ? `Dr. ${first} ${last}` : `${first} ${last}`;
    if (kind === 'middle') return `${first} ${random.pick(['M.', 'Lee', 'J.', 'Paulo'])} ${last}`;
    if (kind === 'transliteration' && abroad)
      return `${random.pick(abroad.first)} ${random.pick(abroad.last)}`;
    return null;
  }

  /** One slip in the first name or the surname. */
  #misspelt(first: string, last: string): string {
    const slip = this.#random.chance(0.5);
    return slip ? `${this.#slip(first)} ${last}` : `${first} ${this.#slip(last)}`;
  }

  #slip(word: string): string {
    const random = this.#random;
    // Short names become other names by one letter.
    if (word.length < 4) return word + word.slice(-1);
    const at = 1 + random.below(word.length - 2);
    const letter = random.pick([...'aeioulnrst']);
    const slips = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
    ];
    const slipped = random.pick(slips);
    return slipped === word ? word.slice(0, at) + word.slice(at + 1) : slipped;
  }

  #spelt(company: Company): string {
    const bare = company.name.replace(/ (Inc\.|GmbH|Ltd|LLC|S\.A\.|AG|B\.V\.)$/, '');
    return this.#random.pick([company.name, bare, bare.toUpperCase(), `${bare}, Inc.`]);
  }

  #written(phone: string): string {
    const digits = phone.replace(/\D+/g, '');
    return this.#random.pick([
      phone,
      `+${digits}`,
      `00${digits}`,
      phone.startsWith('+49') ? `0${digits.slice(2)}` : `+${digits}`,
      phone.replaceAll(' ', '-'),
    ]);
  }

  #mobile(): string {
    const random = this.#random;
    return random.pick([
      `+49 17${random.below(10)} ${random.digits(7)}`,
      `+44 79${random.below(10)}0 ${random.digits(6)}`,
      `+1 ${200 + random.below(700)} ${200 + random.below(700)} ${random.digits(4)}`,
      `+351 9${random.digits(8)}`,
    ]);
  }

  #address(first: string, last: string, domain: string): string {
    const [one, two] = [inAscii(first), inAscii(last)];
    const local = this.#random.pick([
      `${one}.${two}`,
      `${one}.${two}`,
      `${one}${two}`,
      `${one}_${two}`,
      `${two}.${one}`,
    ]);
    return this.#unused(local, domain);
  }

  #unused(local: string, domain: string): string {
    // Gmail reads no dots, so two people cannot differ by them.
    const mailbox = (name: string) =>
      `${domain === 'gmail.com' ? name.replaceAll('.', '') : name}@${domain}`;
    let name = local;
    for (let number = 2; this.#addresses.has(mailbox(name)); number++) name = local + number;
    this.#addresses.add(mailbox(name));
    return `${name}@${domain}`;
  }

  #someCompany(): Company {
    const company = this.#random.pick(this.#companies);
    company.size += 1;
    return company;
  }

  #company(taken: Set<string>): Company {
    const random = this.#random;
    let label = '';
    do
      label = `${random.pick(words.COMPANY)} ${random.pick(this.#surnames)} ${random.pick(words.TRADE)}`;
    while (taken.has(label));
    taken.add(label);
    const domain = `${inAscii(label)}.example`;
    return {
      name: label + random.pick(words.FORMS),
      domain,
      switchboard: `+49 89 ${random.digits(6)}-0`,
      size: 0,
    };
  }

  #inventedSurnames(): string[] {
    const heads =
      'Bar Bel Bor Dal Den Dor Fal Fen Gar Gol Har Hel Kal Kor Lan Lor Mal Mor Nar Nel Par Pol Ran Ros Sal Sel Tal Tor Val Vor Wen Zal'.split(
        ' ',
      );
    const middles = ['a', 'e', 'i', 'o', 'en', 'ar', 'is', 'un'];
    const tails =
      'berg dal feld ford gren holm kov land ler man mann mont nes ner rin ros son sen stein ton vik vic ski well'.split(
        ' ',
      );
    return heads.flatMap((head) =>
      middles.flatMap((middle) => tails.map((tail) => head + middle + tail)),
    );
  }

  #id(): string {
    this.#ids += 1;
    return `p${String(this.#ids).padStart(7, '0')}`;
  }

  #shuffled<T>(list: T[]): T[] {
    const result = [...list];
    for (let index = result.length - 1; index > 0; index--) {
      const at = this.#random.below(index + 1);
      const [one, other] = [result[index], result[at]];
      if (one === undefined || other === undefined) continue;
      result[index] = other;
      result[at] = one;
    }
    return result;
  }
}

const DOUBLES = [
  'typo',
  'swapped',
  'plus-tag',
  'mobile',
  'job-change',
  'same-name',
  'middle',
  'transliteration',
] as const;
type Double = (typeof DOUBLES)[number];

const SPELLING: readonly [string, string[]][] = [
  ...words.CYRILLIC_FIRST,
  ...words.CYRILLIC_LAST,
  ...words.GREEK_FIRST,
  ...words.GREEK_LAST,
];
const ABROAD = new Map(SPELLING.map(([name, [first = '']]) => [name, first]));

/** A name as it stands in an address: by its first way of being written abroad. */
function inAscii(name: string): string {
  return (ABROAD.get(name) ?? name)
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[^A-Za-z]+/g, '')
    .toLowerCase();
}
