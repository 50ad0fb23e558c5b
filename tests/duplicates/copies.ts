import type { PersonRecord } from '@/utils/rules/duplicates';
import { type Planted, pairName } from './generate';
import { Random } from './random';

/**
 * The plainest way to plant doubles: a row of a table is copied, and one to three things about the
 * copy are changed. Names are put together evenly from short lists, so that many people share one.
 */

const list = (text: string) => text.trim().split(/\s+/);

const FIRST =
  list(`Alessandro Federico Lorenzo Giulia Chiara Elisa Davide Stefano Ilaria Pieter Joost Maarten Femke Sanne Anouk Bram
João Tiago Inês Catarina Gonçalo Margarida Haruto Kenji Yuki Sakura Takashi Aiko Oleksandr Dmytro Iryna Kateryna Mykhailo Yaroslav
Reza Dariush Shirin Nasrin Farhad Mehdi Friedrich Wilhelm Heinrich Gertrud Hedwig Jürgen Käthe Björn Xiaoyu Mingzhe Lanying Yifan
Guozhong Hoàng Tuấn Thủy Quỳnh Đạt Ashley Brandon Tyler Brittany Jordan Kayla Dustin Courtney Catherine William Robert Elizabeth
Mohamed Youssef Hussein Aisha Khadija Hamid Salma Alejandro Jesús Ángel Belén Esperanza Ximena Sofía Katarzyna Zbigniew Małgorzata`);
const LAST =
  list(`Esposito Ricci Marchetti Lombardi Barbieri Moretti Galli Santoro Bakker Visser Smit Dekker Mulder Bos Vos Dijkstra Hendriks
Ferreira Carvalho Teixeira Moreira Pinto Fonseca Cardoso Yamamoto Nakamura Kobayashi Kato Yoshida Matsumoto Inoue Kovalenko Bondarenko
Tkachenko Oliynyk Lysenko Marchenko Rahimi Hosseini Karimi Mohammadi Ahmadi Jafari Bäcker Schäfer Krüger Lüdemann Strauß Weißmann
Obermeier Niedermayer Kirchner Steinbach Zhuang Ouyang Liang Feng Cui Shen Nguyễn Phạm Trương Đoàn Vương Hernandez Cunningham Whitfield
Sullivan Donnelly Hartwell Pemberton Langley Ashworth Brennan Gallagher Kowalczyk Szymański Wiśniewska Zieliński Benali El-Hadad
Al-Rashid Mansour Gutiérrez Villanueva Echeverría Ibáñez Zambrano Quiroga Montenegro Arellano Peralta Castañeda`);
const NICK: Record<string, string> = {
  Alessandro: 'Sandro',
  Catherine: 'Kate',
  William: 'Bill',
  Robert: 'Bob',
  Elizabeth: 'Liz',
  Friedrich: 'Fritz',
  Wilhelm: 'Willi',
  Heinrich: 'Heinz',
  Alejandro: 'Ale',
  Katarzyna: 'Kasia',
  Małgorzata: 'Gosia',
  Margarida: 'Guida',
  Federico: 'Fede',
  Lorenzo: 'Enzo',
  Gertrud: 'Trude',
  Oleksandr: 'Sasha',
  Kateryna: 'Katya',
  Pieter: 'Piet',
  Jordan: 'Jordy',
  Mykhailo: 'Misha',
  Jürgen: 'Jörg',
};
const WAYS: Record<string, string> = {
  Oleksandr: 'Олександр',
  Dmytro: 'Dmitry',
  Iryna: 'Irina',
  Yaroslav: 'Iaroslav',
  Mohamed: 'Muhammad',
  Youssef: 'Yusuf',
  Hussein: 'حسين',
  Aisha: 'Aysha',
  Kovalenko: 'Коваленко',
  Bondarenko: 'Бондаренко',
  Kateryna: 'Катерина',
  Mykhailo: 'Михайло',
  Mansour: 'Mansur',
  'El-Hadad': 'Haddad',
  'Al-Rashid': 'Rasheed',
  Hosseini: 'Husseini',
  Mohammadi: 'Muhammadi',
  Ouyang: 'Ou-yang',
  Jürgen: 'Juergen',
  Schäfer: 'Schaefer',
  Krüger: 'Krueger',
  Bäcker: 'Baecker',
  Lüdemann: 'Luedemann',
  Strauß: 'Strauss',
  Käthe: 'Kaethe',
  Björn: 'Bjoern',
};
const FIRM = list(
  'Vireo Calder Nexon Brightwell Orsini Tavola Kestner Lumio Parkside Hexa Rowan Delmar Sundberg Okeanos Fintra Mavera Quillon Torvik Ansel Brio',
);
const KIND = list(
  'Systems Logistics Partners Ventures Solutions Industries Foods Studios Medical Energy Mobility Capital Textiles Cloud Robotics',
);
const FREE = list(
  'gmail.com gmail.com outlook.com yahoo.com web.de libero.it hotmail.com orange.fr',
);
const TITLES = list('CEO CFO Buyer Developer Recruiter Accountant Manager Director');

interface Row extends PersonRecord {
  first: string;
  last: string;
}

export function copies({
  seed,
  count,
  doubles = 0.05,
}: {
  seed: number;
  count: number;
  doubles?: number;
}): Planted {
  const random = new Random(seed);
  const truth = { pairs: new Map<string, string>() };
  const boxes = new Set<string>();
  const staff = new Set<string>();
  const firms = Array.from({ length: Math.ceil(count / 20) }, (_, at) => {
    const name =
      `${random.pick(FIRM)} ${random.pick(FIRM)} ${random.pick(KIND)}${at < 5000 ? '' : ` ${random.pick(LAST)}`} ${at % 9 === 0 ? 'Group' : ''}`.trim();
    return { name, domain: `${plain(name)}${at}.example`, phone: `+44 20 ${random.digits(7)}` };
  });
  let ids = 0;
  const id = () => `c${String(++ids).padStart(7, '0')}`;
  const box = (local: string, host: string) => {
    let name = local;
    const key = () => `${host === 'gmail.com' ? name.replaceAll('.', '') : name}@${host}`;
    while (boxes.has(key())) name = local + random.below(host === 'gmail.com' ? 100_000 : 99);
    boxes.add(key());
    return `${name}@${host}`;
  };
  const mobile = () =>
    random.pick([
      `+39 3${random.digits(2)} ${random.digits(7)}`,
      `+31 6 ${random.digits(8)}`,
      `+49 15${random.digits(1)} ${random.digits(8)}`,
      `+81 90 ${random.digits(8)}`,
      `+1 ${random.pick(['305', '646', '818'])} ${2 + random.below(8)}${random.digits(6)}`,
    ]);
  const rows: Row[] = [];
  const add = (first: string, last: string, firm: (typeof firms)[number] | null): Row | null => {
    const key = `${plain(first)}${plain(last)}${firm?.domain}`;
    if (firm && staff.has(key)) return null;
    staff.add(key);
    const work = firm
      ? box(`${plain(first)}.${plain(last)}`, firm.domain)
      : box(
          random.pick([`${plain(first)}.${plain(last)}`, `${plain(first)}${plain(last)}`]),
          random.pick(FREE),
        );
    const row: Row = {
      ...{ id: id(), first, last, name: `${first} ${last}`, emails: [work] },
      phones: random.chance(0.7) ? [random.chance(0.25) && firm ? firm.phone : mobile()] : [],
      title: firm && random.chance(0.6) ? random.pick(TITLES) : '',
      company: firm?.name ?? '',
      domains: firm ? [firm.domain] : [],
    };
    rows.push(row);
    return row;
  };
  while (rows.length < count * (1 - doubles)) {
    const firm = random.chance(0.8) ? random.pick(firms) : null;
    const row = add(random.pick(FIRST), random.pick(LAST), firm);
    if (!row) continue;
    const roll = random.next();
    if (roll < 0.03) add(random.pick(FIRST), row.last, firm);
    else if (roll < 0.06) {
      // A family: one address of a house, one phone.
      const host = random.chance(0.5)
        ? `${plain(row.last)}${random.digits(4)}.example`
        : 'gmail.com';
      const phone = random.chance(0.5) ? mobile() : `+49 40 ${random.digits(7)}`;
      for (let members = 2 + random.below(2), names = new Set<string>(); members > 0; members--) {
        const first = random.pick(FIRST);
        if (names.has(first)) continue;
        names.add(first);
        const member = add(first, row.last, null);
        if (member)
          Object.assign(member, {
            emails: [box(plain(first), host)],
            phones: [phone],
            domains: host === 'gmail.com' ? [] : [host],
          });
      }
    } else if (roll < 0.09) add(row.first, row.last, random.pick(firms));
    else if (roll < 0.1) add(row.first, random.pick(LAST), firm);
  }
  const originals = [...rows];
  const records: PersonRecord[] = [...rows];
  for (let turn = 0; records.length < count && turn < count * 5; turn++) {
    const at = random.below(originals.length);
    const row = originals[at];
    if (!row) continue;
    const firm = firms.find(
      ({ name, domain }) => name === row.company && row.domains.includes(domain),
    );
    const isMobile = row.phones.some((phone) => phone !== firm?.phone);
    const double = { ...row, id: id() };
    const kind = random.pick([
      'typo',
      'swap',
      'plus',
      'job',
      'ways',
      'nick',
      'loud',
      'married',
      'fewer',
      'initial',
    ]);
    let name: string | null = row.name;
    if (kind === 'typo') name = slip(row.name, random);
    else if (kind === 'swap')
      name = random.chance(0.5) ? `${row.last} ${row.first}` : `${row.last}, ${row.first}`;
    else if (kind === 'ways')
      name =
        WAYS[row.first] || WAYS[row.last]
          ? mixed(WAYS[row.first] ?? row.first, WAYS[row.last] ?? row.last)
          : null;
    else if (kind === 'nick') name = NICK[row.first] ? `${NICK[row.first]} ${row.last}` : null;
    else if (kind === 'loud')
      name = random.chance(0.5) ? row.name.toUpperCase() : row.name.toLowerCase();
    else if (kind === 'initial') name = `${row.first[0]}. ${row.last}`;
    else if (kind === 'married')
      name = isMobile && firm ? `${row.first} ${random.pick(LAST)}` : null;
    if (!name) continue;
    double.name = name;
    if (kind === 'plus') {
      const [local, host] = (row.emails[0] ?? '').split('@');
      double.emails = [`${local}+${random.pick(['work', 'shop', 'test'])}@${host}`];
    } else if (kind === 'job') {
      const next = random.pick(firms);
      if (!isMobile || next === firm) continue;
      Object.assign(double, {
        emails: [box(`${plain(row.first)}.${plain(row.last)}`, next.domain)],
        company: next.name,
        domains: [next.domain],
        phones: [written(row.phones[0] ?? '', random)],
      });
    } else if (kind === 'married')
      Object.assign(double, {
        emails: [],
        domains: [],
        phones: [written(row.phones[0] ?? '', random)],
      });
    else {
      // The address is another one, or none; what is left must tell.
      double.emails = random.chance(0.5)
        ? []
        : [box(`${plain(row.first)}${plain(row.last)}`, random.pick(FREE))];
      double.phones =
        isMobile && (!firm || random.chance(0.4)) ? [written(row.phones[0] ?? '', random)] : [];
      double.domains = [];
      if (random.chance(0.3)) double.title = '';
      if (!firm && double.phones.length === 0) continue;
      if (firm && kind === 'fewer' && double.phones.length > 0) double.company = '';
    }
    originals.splice(at, 1);
    records.push(double);
    truth.pairs.set(pairName(row.id, double.id), kind);
  }
  return { records, truth };
}

function mixed(first: string, last: string): string | null {
  const scripts = [first, last].map((word) =>
    /[а-яіїє]/i.test(word) ? 'c' : /[\u0600-\u06ff]/.test(word) ? 'a' : 'l',
  );
  return scripts[0] === scripts[1] ? `${first} ${last}` : null;
}

function slip(name: string, random: Random): string {
  const at = 1 + random.below(name.length - 2);
  if (name[at] === ' ' || name[at + 1] === ' ' || name[at - 1] === ' ') return slip(name, random);
  return random.pick([
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
    name.slice(0, at) + random.pick([...'abcdeimnorstu']) + name.slice(at + 1),
  ]);
}

function written(phone: string, random: Random): string {
  return random.pick([
    phone,
    phone.replaceAll(' ', ''),
    phone.replace('+', '00'),
    phone.replaceAll(' ', '-'),
  ]);
}

function plain(text: string): string {
  return text
    .replaceAll('ß', 'ss')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll('ł', 'l')
    .normalize('NFKD')
    .replace(/[^A-Za-z]+/g, '')
    .toLowerCase();
}
