import type { PersonRecord } from '@/utils/rules/duplicates';
import { type Planted, pairName, type Truth } from './generate';
import { ELSEWHERE, PEOPLES, type People, SHORT } from './peoples';
import { Random } from './random';

interface House {
  name: string;
  domain: string;
  line: string;
  country: string;
}

interface Soul {
  people: People;
  first: string;
  middle: string;
  last: string;
  second: string;
  house: House | null;
  mobile: string;
  record: PersonRecord;
}

const FREE = [
  'gmail.com',
  'gmx.de',
  'web.de',
  'hotmail.com',
  'yahoo.es',
  'qq.com',
  '163.com',
  'icloud.com',
];
const FORMS = ['', ' GmbH', ' AG', ' S.L.', ' S.A.', ' Co., Ltd.', ' LLC', ' Inc.', ' FZE', ' JSC'];
const HEADS =
  'Adler Norden Brücken Elb Rhein Alpen Iberia Costa Sierra Oriente Jade Lotus Pearl Dragon Falcon Oasis Cedar Mekong Delta Red River Bay Summit Harbor Granite Blue Ridge Pioneer Union'.split(
    ' ',
  );
const TAILS =
  'Technik Werke Logistik Bau Software Pharma Textil Energía Alimentos Construcciones Hoteles Trading Electronics Shipping Petroleum Contracting Seafood Garments Motors Capital Partners Dental Optics Media'.split(
    ' ',
  );
const DESKS = ['einkauf', 'compras', 'sekretariat', 'ventas', 'office', 'procurement', 'info'];

/** An address book of six languages, with people who only look like doubles wherever life has such. */
export function nations(recipe: { seed: number; count: number; doubles?: number }): Planted {
  return new Nations(recipe).made();
}

class Nations {
  readonly #random: Random;
  readonly #count: number;
  readonly #doubles: number;
  readonly #houses: House[] = [];
  readonly #souls: Soul[] = [];
  readonly #records: PersonRecord[] = [];
  readonly #truth: Truth = { pairs: new Map() };
  readonly #taken = new Set<string>();
  #ids = 0;

  constructor({ seed, count, doubles = 0.05 }: { seed: number; count: number; doubles?: number }) {
    this.#random = new Random(seed);
    this.#count = count;
    this.#doubles = doubles;
    const names = new Set<string>();
    for (let index = 0; index < Math.max(4, count / 15); index++)
      this.#houses.push(this.#house(names));
  }

  made(): Planted {
    const wanted = Math.round(this.#count * (1 - this.#doubles));
    while (this.#records.length < wanted) this.#grow();
    const pool = [...this.#souls];
    for (let turn = 0; this.#records.length < this.#count && turn < this.#count * 4; turn++) {
      const at = this.#random.below(pool.length);
      const soul = pool[at];
      const kind = KINDS[turn % KINDS.length];
      if (!soul || !kind) continue;
      const double = this.#double(soul, kind);
      if (!double) continue;
      pool.splice(at, 1);
      this.#records.push(double);
      this.#truth.pairs.set(pairName(soul.record.id, double.id), kind);
    }
    return { records: this.#records, truth: this.#truth };
  }

  #grow(): void {
    const random = this.#random;
    const soul = this.#soul(random.chance(0.75) ? this.#someHouse() : null);
    const roll = random.next();
    if (roll < 0.02) this.#family(soul);
    else if (roll < 0.024) this.#fatherAndSon(soul);
    else if (roll < 0.05) this.#soul(this.#someHouse(), { like: soul });
    else if (roll < 0.07 && soul.house) this.#initialTwins(soul);
    else if (roll < 0.09 && soul.house) this.#assistant(soul);
    else if (roll < 0.11 && soul.house) this.#desk(soul);
    else if (roll < 0.14 && soul.house)
      this.#soul(soul.house, { people: soul.people, last: soul.last });
    else if (roll < 0.15 && soul.house)
      this.#soul(soul.house, { people: soul.people, first: soul.first });
    else if (roll < 0.155 && soul.house && soul.people.middles) this.#otherMiddle(soul);
    else if (roll < 0.16 && soul.house && soul.people.twoSurnames) this.#otherMother(soul);
  }

  /** Everybody at one private domain, with one phone at home. */
  #family(head: Soul): void {
    const random = this.#random;
    const domain = `familie-${ascii(head.last)}${random.below(10_000)}.example`;
    const home = this.#town(head.people);
    const size = 2 + random.below(3);
    const names = new Set([head.first]);
    for (let index = 0; index < size; index++) {
      let first = head.first;
      while (names.has(first)) first = random.pick([...head.people.men, ...head.people.women]);
      names.add(first);
      const member = this.#soul(null, { people: head.people, first, last: head.last });
      Object.assign(member.record, {
        emails: [this.#free(ascii(member.first), domain)],
        domains: [domain],
        phones: random.chance(0.5) ? [home, member.mobile] : [home],
      });
    }
  }

  #fatherAndSon(father: Soul): void {
    const random = this.#random;
    const son = this.#soul(null, { like: father });
    const home = this.#town(father.people);
    if (random.chance(0.5)) {
      father.record.name = `${father.record.name} Sr.`;
      son.record.name = `${son.record.name} Jr.`;
    } else {
      Object.assign(father.record, { birthday: `195${random.below(10)}-03-1${random.below(10)}` });
      Object.assign(son.record, { birthday: `198${random.below(10)}-07-2${random.below(9)}` });
    }
    father.record.phones = [home, father.mobile];
    son.record.phones = [home, son.mobile];
  }

  /** Anna, Andreas and A. of one surname in one house, each with an address. */
  #initialTwins(soul: Soul): void {
    const same = [...soul.people.men, ...soul.people.women].filter(
      (name) => name[0] === soul.first[0] && name !== soul.first,
    );
    if (same.length === 0) return;
    this.#soul(soul.house, {
      people: soul.people,
      first: this.#random.pick(same),
      last: soul.last,
    });
  }

  #assistant(boss: Soul): void {
    const assistant = this.#soul(boss.house, { people: boss.people });
    if (boss.record.phones[0]) assistant.record.phones = [boss.record.phones[0]];
    assistant.record.title = `Assistant to ${boss.record.name}`;
  }

  /** Two or three who read one mailbox of a department, tagged for each. */
  #desk(soul: Soul): void {
    const random = this.#random;
    const desk = `${random.pick(DESKS)}@${soul.house?.domain}`;
    const mate = this.#soul(soul.house);
    for (const one of [soul, mate]) one.record.emails = [...one.record.emails, desk];
  }

  #otherMiddle(soul: Soul): void {
    const other = this.#random.pick(soul.people.middles ?? []);
    if (other === soul.middle || !soul.middle) return;
    this.#soul(soul.house, { like: soul, middle: other });
  }

  #otherMother(soul: Soul): void {
    const other = this.#random.pick(soul.people.surnames);
    if (other === soul.second) return;
    this.#soul(soul.house, { like: soul, second: other });
  }

  #soul(
    at: House | null,
    given: {
      like?: Soul;
      people?: People;
      first?: string;
      middle?: string;
      last?: string;
      second?: string;
    } = {},
  ): Soul {
    const random = this.#random;
    const { like } = given;
    let house = at;
    const people = given.people ?? like?.people ?? this.#somePeople();
    for (;;) {
      const first =
        given.first ?? like?.first ?? random.skewed(random.chance(0.5) ? people.men : people.women);
      const last = given.last ?? like?.last ?? random.skewed(people.surnames);
      const second =
        given.second ??
        like?.second ??
        (people.twoSurnames && random.chance(0.6) ? random.pick(people.surnames) : '');
      const middle =
        given.middle ??
        like?.middle ??
        (people.middles && random.chance(0.6) ? random.pick(people.middles) : '');
      const name = shown(people, { first, middle, last, second });
      const key = house
        ? `${fold(`${first} ${last}`)}${given.middle ?? ''}${given.second ?? ''} ${house.domain}`
        : '';
      // Two of one name in one house are told apart by nobody.
      if (key && this.#taken.has(key)) {
        if (like) house = this.#someHouse();
        else if (given.first && given.last) return this.#soul(this.#someHouse(), given);
        continue;
      }
      if (key) this.#taken.add(key);
      const mobile = this.#mobile(people);
      const email = this.#address(first, last, middle, house?.domain ?? random.pick(FREE));
      const record: PersonRecord = {
        id: this.#id(),
        name,
        emails: random.chance(0.92) ? [email] : [],
        phones: [
          ...(random.chance(0.5) ? [mobile] : []),
          ...(house && random.chance(0.3) ? [house.line] : []),
        ],
        title: random.chance(0.5)
          ? random.pick(['Manager', 'Einkauf', 'Director', 'Ingeniero', 'Sales'])
          : '',
        company: house?.name ?? '',
        domains: house ? [house.domain] : [],
      };
      const soul: Soul = { people, first, middle, last, second, house, mobile, record };
      this.#souls.push(soul);
      this.#records.push(record);
      return soul;
    }
  }

  #double(soul: Soul, kind: string): PersonRecord | null {
    const random = this.#random;
    const { record, house, first, middle, last, second, people } = soul;
    const id = this.#id();
    const base = { ...record, id, title: random.chance(0.4) ? record.title : '' };
    const hasMobile = record.phones.includes(soul.mobile);
    const private_ = () => [this.#address(first, last, middle, random.pick(FREE))];
    const named = (name: string): PersonRecord | null => {
      if (house === null) {
        if (!hasMobile) return null;
        return {
          ...base,
          name,
          emails: random.chance(0.5) ? private_() : [],
          phones: [this.#written(soul.mobile)],
        };
      }
      const roll = random.next();
      // As an address book, a table of a fair, another system has them.
      if (roll < 0.35)
        return {
          ...base,
          name,
          emails: [],
          phones: random.chance(0.5) ? [house.line] : [],
          company: this.#spelt(house),
          domains: [],
        };
      if (roll < 0.6)
        return {
          ...base,
          name,
          emails: private_(),
          phones: [],
          company: this.#spelt(house),
          domains: [],
        };
      if (roll < 0.8)
        return {
          ...base,
          name,
          emails: [this.#free(`${ascii(first)[0]}${ascii(last)}`, house.domain)],
          phones: [],
          company: this.#spelt(house),
        };
      return hasMobile
        ? {
            ...base,
            name,
            emails: private_(),
            phones: [this.#written(soul.mobile)],
            company: '',
            domains: [],
          }
        : null;
    };
    switch (kind) {
      case 'typo':
        return named(this.#slipIn(soul));
      case 'order':
        return named(
          people.surnameFirst
            ? shown({ ...people, surnameFirst: false }, soul)
            : random.chance(0.5)
              ? `${last.toUpperCase()}, ${first}`
              : `${last} ${first}`,
        );
      case 'nickname': {
        const short = SHORT[first];
        return short ? named(shown(people, { ...soul, first: random.pick(short) })) : null;
      }
      case 'bare': {
        const bare = fold(record.name);
        if (bare !== record.name)
          return named(
            random.chance(0.5) ? bare : record.name.replace(/[äöü]/g, (l) => `${fold(l)}e`),
          );
        return null;
      }
      case 'elsewhere': {
        const [one, two] = [ELSEWHERE[first], ELSEWHERE[last]];
        if (!one && !two) return null;
        const name = `${one ? random.pick(one) : first} ${two ? random.pick(two) : last}`;
        return /[\u0600-\u06ff]/.test(name) && /[a-z]/i.test(name) ? null : named(name);
      }
      case 'shorter':
        if (second) return named(shown(people, { ...soul, second: '' }));
        return middle ? named(shown(people, { ...soul, middle: '' })) : null;
      case 'same':
        return named(
          random.chance(0.3)
            ? `${random.pick(['Herr', 'Dr.', 'Mr.', 'Sra.'])} ${record.name}`
            : record.name,
        );
      case 'tag': {
        const [local = '', host = ''] = (record.emails[0] ?? '').split('@');
        if (!host) return null;
        const tagged =
          host === 'gmail.com' && random.chance(0.5)
            ? `${local[0]}.${local.slice(1)}`
            : `${local}+${random.pick(['shop', 'fair', 'x1'])}`;
        return {
          ...base,
          emails: [`${tagged}@${host}`],
          phones: [],
          company: random.chance(0.5) ? record.company : '',
        };
      }
      case 'moved': {
        const next = this.#someHouse();
        if (!hasMobile || next === house) return null;
        return {
          ...base,
          emails: [this.#address(first, last, middle, next.domain)],
          phones: [this.#written(soul.mobile), ...(random.chance(0.3) ? [next.line] : [])],
          company: next.name,
          domains: [next.domain],
        };
      }
      case 'page': {
        const next = this.#someHouse();
        if (next === house) return null;
        const url = `https://www.linkedin.com/in/${ascii(first)}-${ascii(last)}-${random.digits(5)}`;
        Object.assign(record, { urls: [url] });
        return {
          ...base,
          emails: random.chance(0.5) ? [this.#address(first, last, middle, next.domain)] : [],
          phones: [],
          urls: [url.replace('https://www.', 'http://')],
          company: next.name,
          domains: [],
        };
      }
      case 'married': {
        if (!hasMobile || !people.women.includes(first)) return null;
        const name = shown(people, { ...soul, last: random.pick(people.surnames), second: '' });
        return {
          ...base,
          name,
          emails: [],
          phones: [this.#written(soul.mobile)],
          company: '',
          domains: [],
        };
      }
      default:
        return null;
    }
  }

  #slipIn(soul: Soul): string {
    const words = soul.record.name.split(' ');
    const at = this.#random.below(words.length);
    return words.map((word, index) => (index === at ? this.#slip(word) : word)).join(' ');
  }

  #slip(word: string): string {
    const random = this.#random;
    if (word.length < 5) return word + word.slice(-1);
    const at = 1 + random.below(word.length - 2);
    return random.pick([
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word[at] + word.slice(at),
      word.slice(0, at) + random.pick([...'aeinrst']) + word.slice(at + 1),
      word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    ]);
  }

  #house(names: Set<string>): House {
    const random = this.#random;
    let name = '';
    while (!name || names.has(name))
      name = random.pick([
        `${random.pick(HEADS)} ${random.pick(TAILS)}`,
        `${random.pick(HEADS)} ${random.pick(HEADS)} ${random.pick(TAILS)}`,
        `${random.pick(this.#somePeople().surnames)} ${random.pick(TAILS)}`,
        `${random.pick(this.#somePeople().surnames)} & ${random.pick(this.#somePeople().surnames)} ${random.pick(TAILS)}`,
      ]);
    names.add(name);
    const people = this.#somePeople();
    return {
      name: name + random.pick(FORMS),
      domain: `${ascii(name)}.example`,
      line: `${this.#town(people)}-0`,
      country: people.country,
    };
  }

  #spelt({ name }: House): string {
    const bare = name.replace(/ (GmbH|AG|S\.L\.|S\.A\.|Co\., Ltd\.|LLC|Inc\.|FZE|JSC)$/, '');
    return this.#random.pick([name, bare, bare.toLowerCase(), `${bare} GmbH`, fold(bare)]);
  }

  #written(phone: string): string {
    const digits = phone.replace(/\D+/g, '');
    return this.#random.pick([`+${digits}`, `00${digits}`, phone.replaceAll(' ', '.'), phone]);
  }

  #mobile(people: People): string {
    return `+${people.country} ${this.#random.pick(people.mobile)} ${this.#random.digits(people.country === '34' ? 8 : 7)}`;
  }

  #town(people: People): string {
    return `+${people.country} ${this.#random.pick(people.town)} ${this.#random.digits(people.country === '1' ? 7 : 6)}`;
  }

  #address(first: string, last: string, middle: string, domain: string): string {
    const [one, two] = [ascii(first), ascii(last)];
    const local = this.#random.pick([
      `${one}.${two}`,
      `${one}.${two}`,
      `${one[0]}.${two}`,
      `${two}.${one}`,
      `${one}${ascii(middle)}${two}`,
      `${two}${one[0]}`,
    ]);
    return this.#free(local, domain);
  }

  #free(local: string, domain: string): string {
    const box = (name: string) =>
      `${domain === 'gmail.com' ? name.replaceAll('.', '') : name}@${domain}`;
    let name = local;
    for (let turn = 0; this.#taken.has(box(name)); turn++)
      name = domain.endsWith('.example') ? local + (turn + 2) : local + this.#random.below(1000);
    this.#taken.add(box(name));
    return `${name}@${domain}`;
  }

  #someHouse(): House {
    // A few large ones and many small ones.
    const at = Math.floor(this.#random.next() ** 2.2 * this.#houses.length);
    const house = this.#houses[at];
    if (!house) throw new Error('No house');
    return house;
  }

  #somePeople(): People {
    let left = this.#random.next() * 100;
    for (const people of PEOPLES) {
      left -= people.share;
      if (left < 0) return people;
    }
    throw new Error('Nobody');
  }

  #id(): string {
    this.#ids += 1;
    return `n${String(this.#ids).padStart(7, '0')}`;
  }
}

const KINDS = [
  'typo',
  'order',
  'nickname',
  'bare',
  'elsewhere',
  'shorter',
  'same',
  'tag',
  'moved',
  'page',
  'married',
];

function shown(
  people: People,
  { first, middle, last, second }: { first: string; middle: string; last: string; second: string },
): string {
  const words = people.surnameFirst ? [last, middle, first] : [first, middle, last, second];
  return words.filter(Boolean).join(' ');
}

function fold(text: string): string {
  return text
    .replaceAll('ß', 'ss')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}

function ascii(text: string): string {
  return fold(text)
    .replace(/[^A-Za-z]+/g, '')
    .toLowerCase();
}
