import { describe, expect, it } from 'vitest';
import { copies } from '@/tests/duplicates/copies';
import { planted } from '@/tests/duplicates/generate';
import { nations } from '@/tests/duplicates/nations';
import { scoreOf } from '@/tests/duplicates/score';
import { town } from '@/tests/duplicates/town';
import { CERTAIN, DuplicateFinder, type PersonRecord } from '@/utils/rules/duplicates';

let ids = 0;

function person(partial: Partial<PersonRecord>): PersonRecord {
  ids += 1;
  return {
    id: `p${ids}`,
    name: 'Ana Silva',
    emails: [],
    phones: [],
    title: '',
    company: '',
    domains: [],
    ...partial,
  };
}

/** At Acme, with an address made of the name. */
function atAcme(name: string, more: Partial<PersonRecord> = {}): PersonRecord {
  const local = name.normalize('NFKD').replace(/\W+/g, '.').toLowerCase();
  return person({
    name,
    emails: [`${local}@acme.example`],
    company: 'Acme Inc.',
    domains: ['acme.example'],
    ...more,
  });
}

/** The score of two records as if nobody else were there; 0 when they are not proposed. */
function score(one: PersonRecord, other: PersonRecord): number {
  return pairOf(one, other)?.score ?? 0;
}

function pairOf(...records: PersonRecord[]) {
  const finder = new DuplicateFinder();
  for (const record of records) finder.add(record);
  return finder.find()[0];
}

describe('duplicates of people', () => {
  it.each([
    ['ana+news@acme.example', 'ana@acme.example'],
    ['a.na.silva@gmail.com', 'anasilva@googlemail.com'],
  ])('knows %s and %s for one mailbox', (one, other) => {
    const pair = pairOf(person({ emails: [one] }), person({ emails: [other], name: 'Ana' }));
    expect(pair?.score).toBeGreaterThanOrEqual(CERTAIN);
    expect(pair?.reasons[0]).toMatchObject({ code: 'mailbox' });
  });

  it.each([
    ['Anthony Silva', 'Sandra A. Silva'],
    ['Mark Silva', 'José M. Silva'],
    ['Michael Jones', 'Michael J. Castaño'],
    ['María Silva', 'Noor Marie Silva'],
  ])('does not read %s into the second name of %s', (one, other) => {
    expect(score(atAcme(one), person({ name: other, company: 'ACME' }))).toBe(0);
  });

  it.each([
    ['C. Young', 'Christopher Young'],
    ['M. Silva', 'Maria Silva'],
    ['Dr. h. c. Ana Silva', 'Ana Silva'],
    ['Silva', 'A. Maria Silva', 0],
  ])(
    'takes the letter of %s for an initial where it is none of a title: %s',
    (one, other, most = 100) => {
      const found = score(atAcme(one), person({ name: other, company: 'ACME' }));
      expect(found).toBeGreaterThanOrEqual(most && 70);
      expect(found).toBeLessThanOrEqual(most);
    },
  );

  it('parts two with pages of their own on one network, and two houses of which one begins like the other', () => {
    const page = (name: string) => ({ urls: [`https://www.linkedin.com/in/${name}`] });
    expect(
      score(atAcme('Ana Silva', page('ana-1')), person({ company: 'Acme', ...page('ana-2') })),
    ).toBe(0);
    expect(score(person({ company: 'Acme' }), person({ company: 'Acmetal Works' }))).toBe(0);
    expect(score(person({ company: 'Acme' }), person({ company: 'Acme Works' }))).toBeGreaterThan(
      70,
    );
  });

  it('takes no desk for a person', () => {
    const one = person({ name: 'Ana Silva', emails: ['info@acme.example'] });
    const other = person({ name: 'Ben Okoro', emails: ['info+sales@acme.example'] });
    expect(score(one, other)).toBe(0);
  });

  it.each([
    ['+49 171 2345678', '0171/2345678'],
    ['+44 7700 900123', '07700 900 123'],
    ['+1 (202) 555-0143', '2025550143'],
    ['0043 664 1234567', '+43 (0)664 1234567'],
    ['٠٠٤٩١٧١٢٣٤٥٦٧٨', '+491712345678'],
  ])('knows %s and %s for one number', (one, other) => {
    expect(score(person({ phones: [one] }), person({ phones: [other] }))).toBeGreaterThanOrEqual(
      CERTAIN,
    );
  });

  it('parts two extensions of one switchboard', () => {
    expect(
      score(person({ phones: ['+49 89 1234 ext 12'] }), person({ phones: ['+49 89 1234 ext 13'] })),
    ).toBe(0);
  });

  it('lets colleagues share a switchboard and a family a phone', () => {
    const phones = ['+49 89 1234567'];
    expect(score(atAcme('Ana Silva', { phones }), atAcme('Ben Okoro', { phones }))).toBe(0);
    expect(score(atAcme('Ana Silva', { phones }), atAcme('Ana Costa', { phones }))).toBe(0);
    const mobile = ['+49 171 2345678'];
    expect(score(person({ phones: mobile }), person({ name: 'Ben Silva', phones: mobile }))).toBe(
      0,
    );
  });

  it('follows somebody through a marriage by the mobile number', () => {
    const phones = ['+49 171 2345678'];
    expect(score(person({ phones }), person({ name: 'Ana Costa', phones }))).toBeGreaterThanOrEqual(
      CERTAIN,
    );
  });

  it.each([
    ['Ana Silva', 'Silva, Ana'],
    ['Ana Silva', 'SILVA Ana'],
    ['Ana Silva', 'Dr. Ana M. Silva'],
    ['Jürgen Müller', 'Juergen Mueller'],
    ['Robert Walker', 'Bob Walker'],
    ['Katherine Winters', 'Katherine Wintres'],
    ['Дмитрий Щербаков', 'Dmitry Shcherbakov'],
    ['Юлия Соловьёва', 'Yulia Solovyova'],
    ['Γιώργος Παπαδόπουλος', 'George Papadopoulos'],
    ['محمد حداد', 'Mohammed Haddad'],
    ['Anne-Marie Dubois', 'Annemarie Dubois'],
    ['عمر حداد', 'Omar Haddad'],
    ['مصطفى السيد', 'Mustafa El-Sayed'],
    ['Fatima Al-Rashid', 'Fatima Alrashid'],
    ['Семён Рыжков', 'Semyon Ryzhkov'],
    ['Xiao-Ming Wang', 'Wang Xiaoming'],
    ['Ma Yifei', 'YIFEI MA'],
    ['王小明', '王小明'],
    ['María José García López', 'María García'],
    ['Smith, John Jr.', 'John Smith Jr.'],
    ['Kim Min-jun', 'Minjun Kim'],
  ])('knows %s for %s in one company', (one, other) => {
    expect(score(atAcme(one), person({ name: other, company: 'ACME' }))).toBeGreaterThanOrEqual(70);
  });

  it.each([
    ['Ana Silva', 'Ben Silva'],
    ['Ana Silva', 'Ana Costa'],
    ['Mario Rossi', 'Maria Rossi'],
    ['Daniel Weber', 'Daniela Weber'],
    ['Jan Novak', 'Jana Novak'],
    ['Tim Novak', 'Kim Novak'],
    ['John Smith Jr.', 'John Smith Sr.'],
    ['Ana Maria Silva', 'Ana Lucia Silva'],
    ['Ana', 'Ana Silva'],
    ['Karl-Heinz', 'Karl-Heinz Böhm'],
    ['Lê Văn An', 'Trần Văn An'],
  ])('takes colleagues %s and %s for two', (one, other) => {
    expect(score(atAcme(one), atAcme(other))).toBe(0);
  });

  it('takes namesakes in two companies, and those whom a company numbers, for two', () => {
    const elsewhere = {
      company: 'Globex',
      domains: ['globex.example'],
      emails: ['ana@globex.example'],
    };
    expect(score(atAcme('Ana Silva'), person(elsewhere))).toBe(0);
    expect(score(person({ emails: ['ana@gmx.de'] }), person({ emails: ['silva@web.de'] }))).toBe(0);
    expect(
      score(atAcme('Ana Silva'), atAcme('Ana Silva', { emails: ['ana.silva2@acme.example'] })),
    ).toBe(0);
  });

  it.each([
    ['john.smith1@gmail.com', 'john.smith2@gmail.com'],
    ['john.smith@gmx.de', 'john.smith2@gmx.de'],
    ['john.smith12@gmail.com', 'john.smith34@gmail.com'],
    ['kittyhawk1@gmail.com', 'kittyhawk2@gmail.com'],
  ])('takes %s and %s at one provider for no evidence, and a company for some', (one, other) => {
    const john = (email: string, company = '') =>
      person({ name: 'John Smith', emails: [email], company });
    expect(score(john(one), john(other))).toBe(0);
    expect(score(john(one, 'Acme'), john(other, 'Acme'))).toBeGreaterThanOrEqual(70);
  });

  it('takes an address that is made of the name for no handle, whatever letters the name is in', () => {
    for (const [name, local] of [
      ['Семён Воробьёв', 'semyon.vorobyov'],
      ['王小明', 'wangxiaoming'],
    ] as const) {
      const one = person({ name, emails: [`${local}@yahoo.com`] });
      const other = person({
        name,
        emails: [`${local.replace('.', '_')}@globex.example`],
        company: 'Globex',
        domains: ['globex.example'],
      });
      expect([name, score(one, other)]).toEqual([name, 0]);
    }
  });

  it('tells houses apart whose names are near each other, and knows one by its legal form', () => {
    const at = (company: string, domain?: string) =>
      person({
        name: 'Ana Silva',
        company,
        emails: domain ? [`ana@${domain}`] : [],
        domains: domain ? [domain] : [],
      });
    expect(score(at('Works 342', 'w342.example'), at('Works 349', 'w349.example'))).toBe(0);
    expect(score(at('Nord Hotels Hka', 'nha.example'), at('Nord Hotels Eka', 'nea.example'))).toBe(
      0,
    );
    for (const form of ['Sp. z o.o.', 'S.A. de C.V.', '有限公司'])
      expect(score(at(`Fala ${form}`), at('Fala', 'fala.example'))).toBeGreaterThanOrEqual(70);
  });

  it('does not guess whose initial it is', () => {
    const finder = new DuplicateFinder();
    const initial = atAcme('A. Silva');
    for (const one of [initial, atAcme('Ana Silva'), atAcme('André Silva')]) finder.add(one);
    expect(finder.find()).toEqual([]);
    expect(score(initial, atAcme('Ana Silva'))).toBeGreaterThanOrEqual(70);
  });

  it('says why', () => {
    const pair = pairOf(atAcme('Ana Silva'), person({ name: 'Silva Ana', company: 'Acme' }));
    expect(pair?.reasons.map(({ code }) => code)).toEqual(['company', 'name_order']);
  });
});

describe('who only looks like one person', () => {
  it('is two who read the mailbox of a desk, in whatever language it is called', () => {
    const reader = (name: string, email: string) => person({ name, emails: [email] });
    expect(
      score(
        reader('Ana Silva', 'lager+a@acme.example'),
        reader('Ben Okoro', 'lager+b@acme.example'),
      ),
    ).toBe(0);
    expect(
      score(reader('Ana Silva', 'einkauf@acme.example'), reader('Ana Silva', 'einkauf@gmx.de')),
    ).toBe(0);
    const married = [reader('Ana Silva', 'ana.silva@acme.example')];
    expect(
      score(married[0] ?? atAcme('Ana'), reader('Ana Costa', 'ana.silva+x@acme.example')),
    ).toBeGreaterThanOrEqual(CERTAIN);
  });

  it('is a father and a son of one name, with one phone at home', () => {
    const home = '+49 89 1234567';
    const father = person({ phones: [home, '+49 171 2345678'] });
    expect(score(father, person({ phones: [home, '+49 160 7654321'] }))).toBe(0);
    const born = (birthday: string) => person({ phones: [home], birthday });
    expect(score(born('1951-03-12'), born('1984-07-20'))).toBe(0);
  });

  it('is an assistant whose number is that of whom they work for', () => {
    const phones = ['+49 171 2345678'];
    const title = 'Assistant to Ana Silva';
    expect(
      score(atAcme('Ana Silva', { phones }), person({ name: 'Ana Costa', phones, title })),
    ).toBe(0);
  });

  it('is one with another initial between their names', () => {
    expect(
      score(atAcme('Cynthia S. Simmons'), person({ name: 'Cynthia E. Simmons', company: 'Acme' })),
    ).toBe(0);
  });

  it('is a name alone that is misspelt, or that two others bear', () => {
    const others = Array.from({ length: 400 }, (_, at) =>
      person({ name: `${String.fromCharCode(97 + (at % 26))}aro ${at}kov`, company: `Firm ${at}` }),
    );
    const found = (...some: PersonRecord[]) => {
      const finder = new DuplicateFinder();
      for (const one of [...others, ...some]) finder.add(one);
      const mine = some.map(({ id }) => id);
      return finder.find().filter(({ one, other }) => mine.includes(one) && mine.includes(other))
        .length;
    };
    const known = () => person({ name: 'Armin Wendland', company: 'Acme' });
    const elsewhere = person({ name: 'Armin Wendland', company: 'Globex' });
    expect(found(known(), person({ name: 'Armin Wendland' }))).toBe(1);
    expect(found(known(), person({ name: 'Armin Wendlannd' }))).toBe(0);
    expect(found(known(), elsewhere, person({ name: 'Armin Wendland' }))).toBe(0);
  });
});

it('calls a domain what most of its people call it, whoever came first', () => {
  const bare = person({ emails: ['ana.silva@acme.example'], domains: ['acme.example'] });
  const freelance = atAcme('Ben Costa', { company: 'Costa & Sons' });
  const others = ['Ida Lund', 'Per Holm', 'Eva Krull'].map((name) => atAcme(name));
  const namesake = person({
    emails: ['anasilva@costa.example'],
    company: 'Costa & Sons',
    domains: ['costa.example'],
  });
  const atHome = person({
    emails: ['a.silva@acme-group.example'],
    company: 'Acme Inc.',
    domains: ['acme-group.example'],
  });
  const finder = new DuplicateFinder();
  for (const one of [freelance, bare, ...others, namesake, atHome]) finder.add(one);
  const partners = finder.find().flatMap(({ one, other, score }) => {
    const isHers = one === bare.id || other === bare.id;
    return isHers ? [[one === bare.id ? other : one, score] as const] : [];
  });
  const [best] = partners.toSorted((a, b) => b[1] - a[1]);
  expect(best?.[0]).toBe(atHome.id);
});

it('knows the company of a lone address by its domain', () => {
  const known = (company: string) => person({ company });
  const email = {
    emails: ['ana.silva@blueriver-foods.example'],
    domains: ['blueriver-foods.example'],
  };
  expect(score(person(email), known('Blue River Foods GmbH'))).toBeGreaterThanOrEqual(70);
  expect(score(person(email), known('Red River Foods GmbH'))).toBe(0);
});

describe('an address book with planted doubles', () => {
  it.each([
    ['of many languages', nations({ seed: 31, count: 6000 })],
    ['of a town, written down by several', town({ seed: 32, count: 5000 })],
    ['of rows that were copied', copies({ seed: 33, count: 5000 })],
  ])('%s is told apart', (_, book) => {
    const { precision, recall } = scoreOf(book);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    { seed: 11, count: 5000 },
    { seed: 12, count: 5000, skewed: true },
    { seed: 13, count: 5000, invented: true, companySize: 40 },
    { seed: 14, count: 800, doubles: 0.1, companySize: 5 },
  ])('is told apart: $seed', (recipe) => {
    const { precision, recall, wrong, missed } = scoreOf(planted(recipe));
    expect({ isPrecise: precision >= 0.98, wrong: precision >= 0.98 ? [] : wrong }).toEqual({
      isPrecise: true,
      wrong: [],
    });
    expect({ isComplete: recall >= 0.95, missed: recall >= 0.95 ? [] : missed }).toEqual({
      isComplete: true,
      missed: [],
    });
  });
});
