/**
 * Who is who in the invented mailbox and calendar. Brightwater fits filters and taps to offices,
 * cafés and hotels; Robin sells them. All domains are reserved ones (.example) except where a
 * free-mail address is the point; nobody here exists.
 */

export type Tongue = 'en' | 'de' | 'fr' | 'it' | 'ja' | 'ar' | 'he' | 'no' | 'es';

export interface Person {
  /** Display name as mail programs send it. */
  name: string;
  address: string;
  /** Other addresses of the same person. */
  also?: readonly string[];
  title?: string;
  company?: CompanyKey;
  phone?: string;
  tongue?: Tongue;
}

export interface Account extends Person {
  /** Where the mailbox opens. */
  path: string;
  /** Addresses the account may send from, the first one being its own. */
  aliases: readonly string[];
}

export interface Company {
  name: string;
  domain: string;
  city: string;
}

export const companies = {
  northpine: {
    name: 'Northpine Hotels',
    domain: 'northpine.example',
    city: 'Leeds',
  },
  hofmann: {
    name: 'Rösterei Hofmann',
    domain: 'roesterei-hofmann.example',
    city: 'Köln',
  },
  sakura: { name: 'さくら設計', domain: 'sakura-sekkei.example', city: '大阪' },
  alnoor: {
    name: 'عيادات النور',
    domain: 'alnoor-clinics.example',
    city: 'دبي',
  },
  galim: { name: 'Galim Coworking', domain: 'galim.example', city: 'חיפה' },
  verde: {
    name: 'Palestra Verde',
    domain: 'palestraverde.example',
    city: 'Torino',
  },
  lumen: {
    name: 'Atelier Lumen',
    domain: 'atelier-lumen.example',
    city: 'Lyon',
  },
  cornerstone: {
    name: 'Cornerstone Property',
    domain: 'cornerstone-property.example',
    city: 'Bristol',
  },
  tidewater: {
    name: 'Tidewater Schools Trust',
    domain: 'tidewater-schools.example',
    city: 'Hull',
  },
  bluegrain: {
    name: 'Bluegrain Bakery',
    domain: 'bluegrain.example',
    city: 'Bergen',
  },
  zephyr: {
    name: 'Zephyr Labs',
    domain: 'zephyrlabs.example',
    city: 'Cambridge',
  },
  osmotek: {
    name: 'Osmotek Membranes',
    domain: 'osmotek.example',
    city: 'Eindhoven',
  },
  quayline: {
    name: 'Quayline Logistics',
    domain: 'quayline.example',
    city: 'Hamburg',
  },
  ledger: { name: 'Ledger & Lane', domain: 'ledgerlane.example', city: 'York' },
  fernhill: {
    name: 'Fernhill Dental',
    domain: 'fernhill-dental.example',
    city: 'Cardiff',
  },
  brightwater: {
    name: 'Brightwater',
    domain: 'brightwater.example',
    city: 'Sheffield',
  },
} as const satisfies Record<string, Company>;

export type CompanyKey = keyof typeof companies;

/** The account whose mailbox the story is about, at /mail/u/0/. */
export const me: Account = {
  name: 'Robin Hale',
  address: 'robin@brightwater.example',
  path: '/mail/u/0/',
  aliases: ['robin@brightwater.example', 'robin.hale@brightwater.example'],
  title: 'Sales',
  company: 'brightwater',
  phone: '+44 114 496 0123',
  tongue: 'en',
};

/** Robin's private account at /mail/u/1/. */
export const second: Account = {
  name: 'Robin Hale',
  address: 'robin.hale.weekends@gmail.com',
  path: '/mail/u/1/',
  aliases: ['robin.hale.weekends@gmail.com'],
  tongue: 'en',
};

/** The shop's mailbox, which Robin may open as a delegate. */
export const delegated: Account = {
  name: 'Brightwater Orders',
  address: 'orders@brightwater.example',
  path: '/mail/u/0/d/AEoRXRTq8vWm3dLk2HsYcZ5p/',
  aliases: ['orders@brightwater.example'],
  company: 'brightwater',
  tongue: 'en',
};

export const accounts: readonly Account[] = [me, second, delegated];

/** People of my own work domain: never contacts. */
export const colleagues = {
  mina: {
    name: 'Mina Okafor',
    address: 'mina@brightwater.example',
    title: 'Operations',
  },
  theo: {
    name: 'Theo Lindqvist',
    address: 'theo@brightwater.example',
    title: 'Founder',
  },
  jun: {
    name: 'Jun Park',
    address: 'jun@brightwater.example',
    title: 'Installations',
  },
} as const satisfies Record<string, Person>;

export const people = {
  ana: {
    name: 'Ana Petrova',
    address: 'ana.petrova@northpine.example',
    title: 'Head of Purchasing',
    company: 'northpine',
    phone: '+44 113 496 0177',
    tongue: 'en',
  },
  lucas: {
    name: 'Lucas Meyer',
    address: 'lucas.meyer@northpine.example',
    title: 'Facilities Manager',
    company: 'northpine',
    tongue: 'en',
  },
  joerg: {
    name: 'Jörg Hofmann',
    address: 'j.hofmann@roesterei-hofmann.example',
    title: 'Inhaber',
    company: 'hofmann',
    phone: '+49 221 4710 4711',
    tongue: 'de',
  },
  steffi: {
    name: 'Steffi Brandt',
    address: 's.brandt@roesterei-hofmann.example',
    title: 'Einkauf',
    company: 'hofmann',
    tongue: 'de',
  },
  misaki: {
    name: '田中 美咲',
    address: 'm.tanaka@sakura-sekkei.example',
    title: '総務部',
    company: 'sakura',
    tongue: 'ja',
  },
  ken: {
    name: '佐藤 健',
    address: 'k.sato@sakura-sekkei.example',
    title: '代表取締役',
    company: 'sakura',
    tongue: 'ja',
  },
  layla: {
    name: 'ليلى حداد',
    address: 'layla.haddad@alnoor-clinics.example',
    title: 'مديرة المشتريات',
    company: 'alnoor',
    tongue: 'ar',
  },
  omar: {
    name: 'عمر منصور',
    address: 'omar.mansour@alnoor-clinics.example',
    title: 'المدير المالي',
    company: 'alnoor',
    tongue: 'ar',
  },
  noa: {
    name: 'נועה לוי',
    address: 'noa@galim.example',
    title: 'Community Manager',
    company: 'galim',
    tongue: 'he',
  },
  chiara: {
    name: 'Chiara Rossi',
    address: 'chiara.rossi@palestraverde.example',
    title: 'Titolare',
    company: 'verde',
    tongue: 'it',
  },
  camille: {
    name: 'Camille Durand',
    address: 'camille@atelier-lumen.example',
    title: 'Architecte',
    company: 'lumen',
    tongue: 'fr',
  },
  priya: {
    name: 'Priya Nair',
    address: 'priya.nair@cornerstone-property.example',
    title: 'Portfolio Director',
    company: 'cornerstone',
    phone: '+44 117 496 0190',
    tongue: 'en',
  },
  daniel: {
    name: "Daniel O'Brien",
    address: 'daniel.obrien@cornerstone-property.example',
    title: 'Building Manager',
    company: 'cornerstone',
    tongue: 'en',
  },
  helen: {
    name: 'Helen Marsh',
    address: 'h.marsh@tidewater-schools.example',
    title: 'Procurement Officer',
    company: 'tidewater',
    tongue: 'en',
  },
  ingrid: {
    name: 'Ingrid Solberg',
    address: 'ingrid@bluegrain.example',
    also: ['ingrid.solberg.bakes@outlook.com'],
    title: 'Owner',
    company: 'bluegrain',
    tongue: 'no',
  },
  nikhil: {
    name: 'Nikhil Rao',
    address: 'nikhil@zephyrlabs.example',
    title: 'Lab Manager',
    company: 'zephyr',
    tongue: 'en',
  },
  wei: {
    name: 'Wei Chen',
    address: 'wei.chen@osmotek.example',
    title: 'Key Account Manager',
    company: 'osmotek',
    tongue: 'en',
  },
  tom: {
    name: 'Tom Becker',
    address: 't.becker@quayline.example',
    title: 'Disponent',
    company: 'quayline',
    tongue: 'en',
  },
  sofia: {
    name: 'Sofia Lind',
    address: 'sofia@ledgerlane.example',
    title: 'Accountant',
    company: 'ledger',
    tongue: 'en',
  },
  gwen: {
    name: 'Gwen Pritchard',
    address: 'gwen@fernhill-dental.example',
    title: 'Practice Manager',
    company: 'fernhill',
    tongue: 'en',
  },
  /** Free-mail people: their domain is nobody's company. */
  marco: {
    name: 'Marco Benetti',
    address: 'marco.pulpcafe.demo@gmail.com',
    tongue: 'it',
  },
  yuki: {
    name: 'Yuki Mori',
    address: 'yuki.mori.atelier.demo@gmail.com',
    tongue: 'ja',
  },
  elsa: {
    name: 'Elsa Grönlund',
    address: 'elsa.gronlund.demo@outlook.com',
    tongue: 'en',
  },
  pablo: {
    name: 'Pablo Ruiz',
    address: 'pablo.ruiz.demo@yahoo.com',
    tongue: 'es',
  },
} as const satisfies Record<string, Person>;

/** Friends and family of the private account. */
export const friends = {
  maya: { name: 'Maya Hale', address: 'maya.hale.demo@gmail.com' },
  club: {
    name: 'Sheffield Hill Runners',
    address: 'captain@hillrunners.example',
  },
} as const satisfies Record<string, Person>;

/** Bulk mail, recognisable by List-Unsubscribe. */
export const newsletters = {
  barista: {
    name: 'The Barista Weekly',
    address: 'news@baristaweekly.example',
  },
  plumb: { name: 'Plumb & Pour', address: 'hello@plumbandpour.example' },
  growth: {
    name: 'Small Firm Growth',
    address: 'editor@mail.smallfirmgrowth.example',
  },
  deals: { name: 'Ottertool Offers', address: 'offers@news.ottertool.example' },
} as const satisfies Record<string, Person>;

/** Machines: no-reply and role addresses. */
export const machines = {
  pay: { name: 'Paybridge', address: 'no-reply@paybridge.example' },
  parcel: { name: 'Parcelhop', address: 'notifications@parcelhop.example' },
  desk: { name: 'Tooldesk', address: 'noreply@tooldesk.example' },
  bank: { name: 'Sundial Bank', address: 'donotreply@sundialbank.example' },
  daemon: {
    name: 'Mail Delivery Subsystem',
    address: 'mailer-daemon@brightwater.example',
  },
  billing: { name: 'Osmotek Billing', address: 'billing@osmotek.example' },
} as const satisfies Record<string, Person>;

/** Addresses which stand for many people. */
export const groups = {
  buyers: { name: 'buyers-group', address: 'buyers-group@northpine.example' },
  sales: { name: 'sales', address: 'sales@brightwater.example' },
  team: { name: 'team', address: 'team@brightwater.example' },
} as const satisfies Record<string, Person>;

/** Rooms and equipment of the calendar: not people. */
export const rooms = {
  harbour: {
    name: 'Harbour Room (6)',
    address: 'c_1880f1harbour2k9m@resource.calendar.google.com',
  },
  van: {
    name: 'Installation van',
    address: 'c_1880f1van77q3d@resource.calendar.google.com',
  },
} as const satisfies Record<string, Person>;

export const timeZone = 'Europe/London';

/** `Name <address>`, quoted where a header needs it. */
export function mailbox(person: Pick<Person, 'name' | 'address'>): string {
  const plain = /^[\p{L}\p{N} .'-]*$/u.test(person.name);
  return `${plain ? person.name : `"${person.name.replaceAll('"', '\\"')}"`} <${person.address}>`;
}
