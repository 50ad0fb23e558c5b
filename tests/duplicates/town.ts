import type { PersonRecord } from '@/utils/rules/duplicates';
import { type Planted, pairName } from './generate';
import { Random } from './random';
import { CALLED, FOLKS, type Folk, HOUSES, TRADES } from './towns-words';

/**
 * A town first and its address books second: households with one phone, offices with a switchboard,
 * people with jobs that end. Then every person is written down by one source (a phone, a card file,
 * a mailbox, a network, a list of a newsletter), some by two: those are the doubles.
 */

interface Office {
  name: string;
  domain: string;
  line: string;
  people: number;
  style: number;
}

interface Townsman {
  at: number;
  folk: Folk;
  first: string;
  middle: string;
  last: string;
  isWoman: boolean;
  maiden: string;
  mobile: string;
  home: string;
  privately: string;
  birthday: string;
  page: string;
  jobs: { office: Office; address: string; direct: string; title: string }[];
}

type Source = 'phone' | 'cards' | 'mail' | 'network' | 'list' | 'fair';

export function town(recipe: { seed: number; count: number; doubles?: number }): Planted {
  return new Town(recipe.seed).planted(recipe.count, recipe.doubles ?? 0.05);
}

class Town {
  readonly #random: Random;
  readonly #boxes = new Set<string>();
  readonly #staff = new Set<string>();
  readonly #people: Townsman[] = [];
  #offices: Office[] = [];
  #ids = 0;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  planted(count: number, doubles: number): Planted {
    const random = this.#random;
    const wanted = Math.round(count * (1 - doubles));
    this.#offices = this.#made(Math.max(5, Math.round(count / 9)));
    while (this.#people.length < wanted) this.#household();
    this.#people.length = wanted;
    const records: PersonRecord[] = [];
    const truth = { pairs: new Map<string, string>() };
    const first = this.#people.map((person) => {
      const source = this.#source();
      const record = this.#seen(person, source);
      records.push(record);
      return { person, source, record };
    });
    for (let turn = 0; records.length < count && turn < count * 20; turn++) {
      const at = random.below(first.length);
      const known = first[at];
      if (!known) continue;
      const source = this.#source();
      const record = this.#seen(known.person, source, true);
      if (!this.#canBeTold(known.record, record)) continue;
      first.splice(at, 1);
      records.push(record);
      truth.pairs.set(pairName(known.record.id, record.id), `${known.source}-${source}`);
    }
    return { records: records.sort(() => random.next() - 0.5), truth };
  }

  /** What nobody could know for one person is no fair question. */
  #canBeTold(one: PersonRecord, other: PersonRecord): boolean {
    const digits = (phones: readonly string[]) =>
      phones.map((phone) => phone.replace(/\D+/g, '').slice(-8));
    const box = (address: string) => {
      const [local = '', host = ''] = address.split('@');
      const bare = local.replace(/\+.*/, '');
      return host === 'gmail.com' ? bare.replaceAll('.', '') : `${bare}@${host}`;
    };
    const mobiles = digits(one.phones).filter((number) => digits(other.phones).includes(number));
    const houses = (record: PersonRecord) => [
      ...record.domains,
      ...(record.company
        ? [this.#offices.find(({ name }) => begins(name, record.company))?.domain ?? '']
        : []),
    ];
    return (
      mobiles.length > 0 ||
      one.emails.map(box).some((address) => other.emails.map(box).includes(address)) ||
      (one.urls ?? []).some((url) => (other.urls ?? []).includes(url)) ||
      (houses(one).some((house) => house && houses(other).includes(house)) &&
        /\s/.test(one.name) &&
        /\s/.test(other.name))
    );
  }

  #source(): Source {
    return this.#random.pick([
      'phone',
      'cards',
      'cards',
      'mail',
      'mail',
      'network',
      'list',
      'fair',
    ]);
  }

  #household(): void {
    const random = this.#random;
    const folk =
      FOLKS[random.pick([...Object.keys(FOLKS), 'german', 'german', 'english', 'spanish'])];
    if (!folk) return;
    const last = random.skewed(folk.surnames);
    const home = `${folk.fixed} ${random.digits(folk.fixed.length > 6 ? 6 : 7)}`;
    const size = random.chance(0.75) ? 1 : 2 + random.below(3);
    const hasDomain = size > 1 && random.chance(0.4);
    const domain = hasDomain
      ? `${latin(last)}-${random.pick(['home', 'net', 'web'])}${random.digits(3)}.example`
      : '';
    const family: Townsman[] = [];
    for (let index = 0; index < size; index++) {
      const isWoman = random.chance(0.5);
      let first = random.skewed(isWoman ? folk.women : folk.men);
      // A son is named like his father now and then.
      const father = family.find((one) => !one.isWoman && !isWoman);
      if (father && random.chance(0.1)) first = father.first;
      else if (family.some((one) => one.first === first)) continue;
      family.push(
        this.#townsman({ folk, first, last, isWoman, home: size > 1 ? home : '', domain }),
      );
    }
    const [head, spouse] = family;
    // A firm of the family: some of them work together.
    const office = head?.jobs[0]?.office;
    if (head && spouse && office && random.chance(0.2)) this.#hire(spouse, office);
  }

  #townsman(given: {
    folk: Folk;
    first: string;
    last: string;
    isWoman: boolean;
    home: string;
    domain: string;
  }): Townsman {
    const random = this.#random;
    const { folk, first, last } = given;
    const host =
      given.domain ||
      random.pick([
        'gmail.com',
        'gmail.com',
        'outlook.com',
        'yahoo.com',
        'gmx.net',
        'mail.ru',
        'icloud.com',
        'proton.me',
      ]);
    const person: Townsman = {
      ...given,
      at: this.#people.length,
      last: folk === FOLKS.russian && given.isWoman ? `${last}а` : last,
      middle: this.#middle(folk),
      maiden: random.pick(folk.surnames),
      mobile: `${folk.mobile}${random.below(10)} ${random.digits(folk.mobile.length > 5 ? 6 : 7)}`,
      privately: this.#box(this.#local(first, last, given.domain ? 9 : random.below(6)), host),
      birthday: `${1940 + random.below(65)}-0${1 + random.below(9)}-1${random.below(10)}`,
      page: `https://www.linkedin.com/in/${latin(first)}-${latin(last)}-${random.digits(6)}`,
      jobs: [],
    };
    this.#people.push(person);
    for (let jobs = random.chance(0.85) ? (random.chance(0.2) ? 2 : 1) : 0; jobs > 0; jobs--)
      this.#hire(person, this.#office());
    return person;
  }

  #hire(person: Townsman, office: Office): void {
    const key = `${latin(person.first)} ${latin(person.last)} ${office.domain}`;
    if (this.#staff.has(key)) return;
    this.#staff.add(key);
    office.people += 1;
    const random = this.#random;
    person.jobs.push({
      office,
      address: this.#box(this.#local(person.first, person.last, office.style), office.domain),
      direct: random.chance(0.5) ? `${office.line}${10 + random.below(89)}` : `${office.line}0`,
      title: random.pick([
        'Head of Sales',
        'Buyer',
        'CFO',
        'Engineer',
        'Assistant',
        'Counsel',
        'Owner',
        'Planner',
      ]),
    });
  }

  #seen(person: Townsman, source: Source, isAgain = false): PersonRecord {
    const random = this.#random;
    // Whoever is written down a second time may have moved on by then.
    const job = isAgain ? person.jobs.at(-1) : person.jobs[0];
    const { folk } = person;
    const base: PersonRecord = {
      id: this.#id(),
      name: this.#full(person),
      emails: [],
      phones: [],
      title: '',
      company: '',
      domains: [],
    };
    const at = job ? { company: this.#house(job.office), domains: [] } : {};
    switch (source) {
      case 'phone': {
        const called = CALLED[person.first];
        const name =
          called && random.chance(0.4)
            ? this.#inOrder(folk, called, '', person.last)
            : this.#plain(person);
        return {
          ...base,
          name: random.chance(0.04) ? (called ?? person.first) : name,
          phones: [person.mobile, ...(person.home && random.chance(0.5) ? [person.home] : [])].map(
            (one) => this.#dialled(one),
          ),
          emails: random.chance(0.3) ? [person.privately] : [],
          ...(random.chance(0.15) && { birthday: person.birthday }),
          ...(random.chance(0.2) && at),
        };
      }
      case 'cards':
        return {
          ...base,
          ...at,
          name: random.chance(0.2)
            ? `${random.pick(['Dr.', 'Prof.', 'Mr.', 'Ms.'])} ${base.name}`
            : base.name,
          phones: job
            ? [
                this.#dialled(job.direct),
                ...(random.chance(0.4) ? [this.#dialled(person.mobile)] : []),
              ]
            : [this.#dialled(person.mobile)],
          emails: job ? [job.address] : [person.privately],
          domains: job ? [job.office.domain] : this.#own(person.privately),
          title: job?.title ?? '',
        };
      case 'mail': {
        const address = job && random.chance(0.8) ? job.address : person.privately;
        const shown = random.pick([
          this.#plain(person),
          this.#plain(person),
          `${person.last}, ${person.first}`,
          latinName(this.#plain(person)),
          `${person.first} ${person.last}`,
        ]);
        const isWork = address === job?.address;
        return {
          ...base,
          name: shown,
          emails: [address],
          domains: isWork && job ? [job.office.domain] : this.#own(address),
          company: isWork && job && random.chance(0.7) ? this.#house(job.office) : '',
        };
      }
      case 'network':
        return {
          ...base,
          ...at,
          name: latinName(this.#plain(person)),
          urls: [person.page],
          title: job?.title ?? '',
        };
      case 'list': {
        const address = job && random.chance(0.5) ? job.address : person.privately;
        const [local = '', host = ''] = address.split('@');
        const tagged =
          host === 'gmail.com'
            ? `${local.replaceAll('.', '')}+${random.pick(['nl', 'spam'])}`
            : `${local}+${random.pick(['nl', 'web', '2024'])}`;
        const isWork = address === job?.address;
        return {
          ...base,
          name: random.chance(0.25) ? person.first : this.#slipped(this.#plain(person), 0.2),
          emails: [`${tagged}@${host}`],
          domains: isWork && job ? [job.office.domain] : this.#own(address),
        };
      }
      default:
        return {
          ...base,
          ...at,
          name: this.#slipped(
            random.chance(0.2)
              ? `${person.last.toUpperCase()} ${person.first}`
              : this.#plain(person),
            0.3,
          ),
          phones: random.chance(0.4)
            ? [this.#dialled(person.mobile)]
            : job && random.chance(0.4)
              ? [this.#dialled(`${job.office.line}0`)]
              : [],
          emails: random.chance(0.3) ? [person.privately] : [],
          // A name taken in marriage, now and then.
          ...(isAgain &&
            person.isWoman &&
            random.chance(0.08) && {
              name: this.#inOrder(folk, person.first, '', person.maiden),
              phones: [person.mobile],
            }),
        };
    }
  }

  #own(address: string): string[] {
    const host = address.split('@')[1] ?? '';
    return host.endsWith('.example') ? [host] : [];
  }

  #full({ folk, first, middle, last }: Townsman): string {
    return this.#inOrder(folk, first, this.#random.chance(0.6) ? middle : '', last);
  }

  #plain({ folk, first, last, middle }: Townsman): string {
    return this.#inOrder(
      folk,
      first,
      folk === FOLKS.vietnamese && this.#random.chance(0.7) ? middle : '',
      last,
    );
  }

  #inOrder(folk: Folk, first: string, middle: string, last: string): string {
    return (folk.order === 'last' ? [last, middle, first] : [first, middle, last])
      .filter(Boolean)
      .join(' ');
  }

  #middle(folk: Folk): string {
    const random = this.#random;
    if (folk === FOLKS.vietnamese)
      return random.pick(['Văn', 'Thị', 'Minh', 'Ngọc', 'Quốc', 'Thanh', 'Đức']);
    if (folk === FOLKS.english)
      return random.chance(0.4) ? `${random.pick([...'ABCDEGHJLMPRST'])}.` : '';
    if (folk === FOLKS.spanish) return random.chance(0.2) ? random.pick(folk.men) : '';
    return '';
  }

  #slipped(name: string, share: number): string {
    const random = this.#random;
    if (!random.chance(share)) return name;
    const words = name.split(' ');
    const at = words.reduce(
      (best, word, index) => (word.length > (words[best]?.length ?? 0) ? index : best),
      0,
    );
    const word = words[at] ?? '';
    if (word.length < 5) return name;
    const place = 1 + random.below(word.length - 2);
    words[at] = random.pick([
      word.slice(0, place) + word.slice(place + 1),
      word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2),
      word.slice(0, place) + word[place] + word.slice(place),
    ]);
    return words.join(' ');
  }

  #dialled(number: string): string {
    const random = this.#random;
    const digits = number.replace(/\D+/g, '');
    return random.pick([number, number, `+${digits}`, `00${digits}`, number.replace(' ', ' (0)')]);
  }

  #house({ name }: Office): string {
    const random = this.#random;
    return random.chance(0.6)
      ? name
      : random.pick([
          name.split(' ').slice(0, 2).join(' '),
          name.toUpperCase(),
          name.replace(/ (Ltd|GmbH|SA|AB|KK)$/, ''),
        ]);
  }

  #made(count: number): Office[] {
    const random = this.#random;
    const names = new Set<string>();
    while (names.size < count) {
      const owner = random.pick(Object.values(FOLKS)).surnames;
      names.add(
        random.pick([
          `${random.pick(HOUSES)} ${random.pick(TRADES)}`,
          `${latinName(random.pick(owner))} ${random.pick(TRADES)}`,
          `${random.pick(HOUSES)}${random.pick(HOUSES).toLowerCase()} ${random.pick(TRADES)}`,
        ]),
      );
    }
    return [...names].map((name) => ({
      name: name + random.pick(['', ' Ltd', ' GmbH', ' SA', ' AB', ' KK']),
      domain: `${latin(name)}.example`,
      line: `+49 ${random.pick(['201', '341', '511', '911'])} ${random.digits(5)}`,
      people: 0,
      style: random.below(6),
    }));
  }

  #office(): Office {
    const office = this.#offices[Math.floor(this.#random.next() ** 2.6 * this.#offices.length)];
    if (!office) throw new Error('No office');
    return office;
  }

  #local(first: string, last: string, style: number): string {
    const [one, two] = [latin(first), latin(last)];
    return (
      [
        `${one}.${two}`,
        `${one[0]}${two}`,
        `${one}${two[0]}`,
        `${one[0]}.${two}`,
        `${two}.${one}`,
        `${one}_${two}`,
      ][style] ?? one
    );
  }

  #box(local: string, host: string): string {
    const flat = (name: string) =>
      `${host === 'gmail.com' ? name.replaceAll('.', '') : name}@${host}`;
    let name = local;
    for (let number = 1; this.#boxes.has(flat(name)); number++)
      name = host.endsWith('.example')
        ? `${local}${number}`
        : `${local}${this.#random.below(3000)}`;
    this.#boxes.add(flat(name));
    return `${name}@${host}`;
  }

  #id(): string {
    this.#ids += 1;
    return `t${String(this.#ids).padStart(7, '0')}`;
  }
}

function begins(name: string, company: string): boolean {
  const bare = company.toLowerCase().replace(/ (ltd|gmbh|sa|ab|kk)$/, '');
  return name.toLowerCase().replace(/ (ltd|gmbh|sa|ab|kk)$/, '') === bare;
}

const RUSSIAN = new Map(
  'а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

function latinName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[а-яё]/gi, (letter) => {
      const sound = RUSSIAN.get(letter.toLowerCase()) ?? '';
      return letter === letter.toLowerCase()
        ? sound
        : sound.charAt(0).toUpperCase() + sound.slice(1);
    })
    .replaceAll('ß', 'ss')
    .replace(/[łŁ]/g, (l) => (l === 'ł' ? 'l' : 'L'))
    .replace(/[đĐ]/g, (l) => (l === 'đ' ? 'd' : 'D'))
    .replaceAll('ı', 'i')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
}

function latin(name: string): string {
  return latinName(name)
    .replace(/[^A-Za-z]+/g, '')
    .toLowerCase();
}
