import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { undoImport } from '@/storage/import/import';
import type { MarginDb } from '@/storage/margin-db';
import { seedPipeline } from '@/storage/pipelines';
import { reportCounts } from '@/storage/reports';
import { Activity, TABLES } from '@/storage/schema';
import { saveSettings } from '@/storage/settings-view';
import { userZone, wallTimeToInstant } from '@/utils/time';
import { speakEnglish } from '../../english';
import { freshDatabase, know } from '../world';
import { bring } from './bring';

/** Tables of other products, as their exports write them, on their way into the database. */

let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

async function takeBack(importId: string): Promise<number> {
  let kept = 0;
  for (let from: string | null = null, turn = 0; turn < 100; turn += 1) {
    const answer: Awaited<ReturnType<typeof undoImport>> = await undoImport({ importId, from });
    kept = answer.kept;
    from = answer.next;
    if (from === null) break;
  }
  return kept;
}

async function stored() {
  const rows = await Promise.all(
    TABLES.map(async (table) => {
      const all: Record<string, unknown>[] = await db.table(table).toArray();
      return [table, all.map(({ rev: _, ...row }) => row)] as const;
    }),
  );
  return { ...Object.fromEntries(rows), touches: await db.touches.toArray() };
}

const local = (text: string) => wallTimeToInstant({ local: text, zone: userZone() });

async function stageNames(): Promise<string[]> {
  return (await db.pipelines.toArray()).flatMap(({ stages }) => stages.map(({ name }) => name));
}

async function stageOf(name: string): Promise<string | undefined> {
  const deal = (await db.deals.toArray()).find((one) => one.name === name);
  const pipelines = await db.pipelines.toArray();
  return pipelines.flatMap(({ stages }) => stages).find(({ id }) => id === deal?.stageId)?.name;
}

/** What a contact, company or deal says in own fields, by their names. */
async function ownFields(custom: Record<string, unknown> | undefined) {
  const fields = await db.fields.toArray();
  return Object.fromEntries(
    fields.flatMap(({ id, name }) => (custom && id in custom ? [[name, custom[id]]] : [])),
  );
}

const HUBSPOT = {
  companies: [
    'Record ID,Company name,Company Domain Name,Industry,Company owner,Create Date,Fleet size',
    '31,Kelp & Tide,kelptide.example,Fishery,Mara Oyelaran,2022-02-01 10:00,12',
    '32,Ostrava Glass,,Glass,,2022-03-01 10:00,',
  ],
  contacts: [
    'Record ID,First Name,Last Name,Email,Job Title,Contact owner,Lifecycle Stage,Create Date,Associated Company IDs,Associated Company,Favourite boat,Berths',
    '41,Linus,Varga,linus@kelptide.example,Skipper,Mara Oyelaran,Customer,2022-02-03 08:30,31,Kelp & Tide,Folkeboat,4',
    '42,Petra,Novak,petra@gmail.com,Buyer,,Lead,2022-03-04 08:30,32,Ostrava Glass,,2',
  ],
  deals: [
    'Record ID,Deal Name,Deal Stage,Pipeline,Amount,Currency,Close Date,Create Date,Associated Company IDs,Associated Contact IDs,Deal owner,Date entered "Appointment Scheduled (Sales Pipeline)",Date entered "Sea trial (Sales Pipeline)",Paint',
    '51,Winter refit,closedwon,Sales Pipeline,"12,500.50",EUR,2023-05-20 12:00,2023-01-10 09:00,31,41,Mara Oyelaran,2023-01-11 09:00,2023-03-01 09:00,blue',
    '52,New windows,qualifiedtobuy,Sales Pipeline,900,EUR,,2023-02-10 09:00,32,42;41,,,,',
    '53,Buoys,Sea trial,Sales Pipeline,,,,2023-02-12 09:00,,,,,,',
  ],
  notes: [
    'Activity date,Note body,Associated Contact,Associated Company',
    '2023-03-02 14:00,<p>Wants <b>teak</b></p>,Linus Varga (41),Kelp & Tide (31)',
    '2023-03-03 15:00,Glass is late,,Ostrava Glass (32)',
  ],
};
type Part = keyof typeof HUBSPOT;

async function expectLinked(): Promise<void> {
  const [kelp, ostrava] = await Promise.all(
    ['Kelp & Tide', 'Ostrava Glass'].map((name) =>
      db.companies.filter((row) => row.name === name).first(),
    ),
  );
  const [linus, petra] = await Promise.all(
    ['Linus Varga', 'Petra Novak'].map((name) =>
      db.contacts.filter((row) => row.name === name).first(),
    ),
  );
  expect(await db.companies.count()).toBe(2);
  expect(linus?.companyId).toBe(kelp?.id);
  expect(petra?.companyId).toBe(ostrava?.id);
  const refit = await db.deals.filter((row) => row.name === 'Winter refit').first();
  const windows = await db.deals.filter((row) => row.name === 'New windows').first();
  expect(refit).toMatchObject({ companyId: kelp?.id, contactIds: [linus?.id] });
  expect(windows?.companyId).toBe(ostrava?.id);
  expect(new Set(windows?.contactIds)).toEqual(new Set([petra?.id, linus?.id]));
  const notes = await db.activities.toArray();
  const teak = notes.find(({ body }) => body === 'Wants teak');
  const glass = notes.find(({ body }) => body === 'Glass is late');
  expect(teak).toMatchObject({ kind: 'note', at: local('2023-03-02T14:00') });
  expect(teak?.aboutIds).toContain(linus?.id);
  expect(glass?.aboutIds).toEqual([ostrava?.id]);
  expect(await db.origins.filter(({ id }) => id.startsWith('~')).count()).toBe(0);
}

describe('the tables of HubSpot', () => {
  it('keep every link, date, owner and column', async () => {
    for (const part of ['companies', 'contacts', 'deals', 'notes'] as const) {
      const { counts } = await bring(`${part}.csv`, HUBSPOT[part]);
      expect(counts).toMatchObject({ added: HUBSPOT[part].length - 1, failed: 0 });
    }
    await expectLinked();
    const linus = await db.contacts.where('emails').equals('linus@kelptide.example').first();
    expect(linus).toMatchObject({
      title: 'Skipper',
      owner: 'Mara Oyelaran',
      lifecycle: 'Customer',
      createdAt: local('2022-02-03T08:30'),
    });
    expect(await ownFields(linus?.custom)).toMatchObject({
      'Favourite boat': 'Folkeboat',
      Berths: 4,
    });
    const kelp = await db.companies.where('domains').equals('kelptide.example').first();
    expect(kelp).toMatchObject({ industry: 'Fishery', owner: 'Mara Oyelaran' });
    expect(await ownFields(kelp?.custom)).toEqual({ 'Fleet size': 12 });
    const types = (await db.fields.toArray()).map(({ of, name, type }) => `${of} ${name} ${type}`);
    expect(types).toContain('contacts Berths number');
    expect(types).toContain('companies Fleet size number');
  });

  it('come with the past of their deals', async () => {
    const { told } = await bring('deals.csv', HUBSPOT.deals);
    const refit = await db.deals.filter((row) => row.name === 'Winter refit').first();
    expect(refit).toMatchObject({
      state: 'won',
      value: 12500.5,
      currency: 'EUR',
      closeDate: '2023-05-20',
      closedAt: local('2023-05-20T12:00'),
      createdAt: local('2023-01-10T09:00'),
      stageSince: local('2023-05-20T12:00'),
    });
    expect(await stageOf('Winter refit')).toBe('Won');
    expect(await stageOf('New windows')).toBe('Qualified');
    expect(await stageOf('Buoys')).toBe('Sea trial');
    const moves = await db.stageMoves
      .where('[dealId+at]')
      .between([refit?.id, 0], [refit?.id, Number.MAX_SAFE_INTEGER])
      .toArray();
    const stages = (await db.pipelines.toArray()).flatMap((pipeline) => pipeline.stages);
    expect(moves.map(({ to }) => stages.find(({ id }) => id === to)?.name)).toEqual([
      'Lead',
      'Sea trial',
      'Won',
    ]);
    expect(moves.map(({ from }) => from)).toEqual([null, moves[0]?.to, moves[1]?.to]);
    expect(await stageNames()).toEqual([
      'Lead',
      'Qualified',
      'Proposal',
      'Negotiation',
      'Sea trial',
      'Won',
      'Lost',
    ]);
    expect(told).toContainEqual({ code: 'stage_added', args: ['Sea trial'], count: 1 });
    expect(told).toContainEqual({
      code: 'stage_as',
      args: ['qualifiedtobuy', 'Qualified'],
      count: 1,
    });
  });

  it('are linked in whatever order they come', async () => {
    const orders: Part[][] = [
      ['notes', 'deals', 'contacts', 'companies'],
      ['deals', 'companies', 'notes', 'contacts'],
      ['contacts', 'notes', 'companies', 'deals'],
    ];
    for (const order of orders) {
      db = freshDatabase();
      for (const part of order) await bring(`${part}.csv`, HUBSPOT[part]);
      await expectLinked();
    }
  });

  it('add nothing when they come again', async () => {
    const parts: Part[] = ['contacts', 'deals', 'notes', 'companies'];
    for (const part of parts) await bring(`${part}.csv`, HUBSPOT[part]);
    const before = await stored();
    for (const part of parts) {
      const { counts } = await bring(`again-${part}.csv`, HUBSPOT[part]);
      expect(counts).toMatchObject({ added: 0, updated: 0, same: HUBSPOT[part].length - 1 });
    }
    expect(await stored()).toEqual(before);
  });

  it('leave nothing when all of them are taken back, stages and fields among it', async () => {
    await bring('seed.csv', 'Record ID,Deal Name,Deal Stage\n1,Old,qualifiedtobuy\n');
    const before = await stored();
    const ids = [];
    for (const part of ['deals', 'companies', 'contacts', 'notes'] as const)
      ids.push((await bring(`${part}.csv`, HUBSPOT[part])).id);
    for (const id of ids.toReversed()) expect(await takeBack(id)).toBe(0);
    expect(await stored()).toEqual(before);
  });

  it('fill in what is known already, and blanks erase nothing', async () => {
    await know({ address: 'linus@kelptide.example', name: 'Linus V.' });
    await bring('contacts.csv', HUBSPOT.contacts);
    await bring('more.csv', [
      'Record ID,First Name,Last Name,Email,Job Title,Contact owner,Favourite boat',
      '41,,,linus@kelptide.example,,,',
    ]);
    const linus = await db.contacts.where('emails').equals('linus@kelptide.example').first();
    expect(linus).toMatchObject({ name: 'Linus V.', title: 'Skipper', owner: 'Mara Oyelaran' });
    expect(await ownFields(linus?.custom)).toMatchObject({ 'Favourite boat': 'Folkeboat' });
  });

  it('say when two are called the same instead of guessing', async () => {
    await bring('people.csv', [
      'Record ID,First Name,Last Name,Email',
      '1,Ina,Holm,ina@one.example',
      '2,Ina,Holm,ina@two.example',
    ]);
    const { told } = await bring('notes.csv', [
      'Activity date,Note body,Associated Contact',
      '2023-03-02,About whom?,Ina Holm',
    ]);
    expect(told).toContainEqual({ code: 'namesakes', args: ['Ina Holm'], count: 1 });
  });
});

describe('the tables of Pipedrive', () => {
  const people = [
    'Person - ID,Person - Name,Person - Email,Person - Phone,Person - Owner,Person - Creation date,Organization - Name',
    '7,Odile Marchand,"odile@quai.example, odile@home.example",+33 1 23,Jo,2021-06-01 10:00:00,Quai Neuf',
  ];
  const deals = [
    'Deal - ID,Deal - Title,Deal - Value,Deal - Currency of value,Deal - Stage (pipeline),Deal - Status (Open/Won/Lost),Deal - Lost time,Deal - Lost reason,Deal - Creation date,Organization,Contact person',
    '9,Awning,2400,EUR,Demo Scheduled (Harbour),Open,,,2021-06-05 10:00:00,Quai Neuf,Odile Marchand',
    '10,Sail,800,GBP,Proposal Made (Harbour),Lost,2021-08-01 09:00:00,Too dear,2021-06-06 10:00:00,Quai Neuf,Odile Marchand',
  ];
  const activities = [
    'Activity - ID,Activity - Subject,Activity - Type,Activity - Due date,Activity - Due time,Activity - Duration,Activity - Done,Activity - Note,Deal - Title,Person - Name,Person - Email,Organization - Name',
    '1,Call about colours,Call,2021-06-10,09:30,00:20,Done,Likes red,Awning,Odile Marchand,odile@quai.example,Quai Neuf',
    '2,Measure the terrace,Meeting,2021-06-12,14:00,01:00,Done,,Awning,Odile Marchand,,Quai Neuf',
    '3,Send the offer,Task,2031-01-15,,,To do,,Awning,Odile Marchand,,Quai Neuf',
    '4,Find a tailor,Task,,,,To do,,,,,',
  ];

  it('say of whom a note is, and where a company is found, in whatever order they come', async () => {
    const files = {
      notes: [
        'Note - ID,Note - Content,Note - Deal ID,Note - Deal,Note - Person,Note - Add time',
        '1,Likes red,9,Awning,Odile Marchand,2021-06-07 10:00:00',
      ],
      deals: [
        'Deal - ID,Deal - Title,Deal - Stage,Organization - Name,Organization - ID,Person - Name',
        '9,Awning,Demo,Quai Neuf,5,Odile Marchand',
      ],
      people: [
        'Person - ID,Person - Name,Person - Email,Organization - Name,Organization - ID',
        '7,Odile Marchand,odile@quai.example,Quai Neuf,5',
      ],
      companies: ['Organization - ID,Organization - Name,Organization - Owner', '5,Quai Neuf,Jo'],
    };
    type Name = keyof typeof files;
    const orders: Name[][] = [
      ['people', 'companies', 'deals', 'notes'],
      ['notes', 'deals', 'people', 'companies'],
      ['companies', 'people', 'notes', 'deals'],
      ['deals', 'notes', 'companies', 'people'],
    ];
    for (const order of orders) {
      db = freshDatabase();
      await seedPipeline();
      for (const name of order) await bring(`${name}.csv`, files[name]);
      const [odile] = await db.contacts.toArray();
      const [note] = await db.activities.toArray();
      expect([order, note?.aboutIds]).toEqual([order, [odile?.id]]);
      expect([order, (await db.companies.toArray()).map(({ domains }) => domains)]).toEqual([
        order,
        [['quai.example']],
      ]);
    }
  });

  it('keep branches of one name apart, each with the domain that its own people write from', async () => {
    await bring('companies.csv', [
      'Organization - ID,Organization - Name,Organization - Owner',
      '17,Quai Neuf,Jo',
      '18,Quai Neuf,Jo',
    ]);
    const [first, second] = await db.companies.toArray();
    const head = 'Person - ID,Person - Name,Person - Email,Organization - Name,Organization - ID';
    const odile = '7,Odile Marchand,odile@quai.example,Quai Neuf,18';
    await bring('people.csv', [head, odile]);
    const domains = async () =>
      Object.fromEntries((await db.companies.toArray()).map((row) => [row.id, row.domains]));
    expect(await domains()).toEqual({
      [first?.id ?? '']: [],
      [second?.id ?? '']: ['quai.example'],
    });
    // A domain that is somebody's stays theirs.
    await bring('people.csv', [head, '8,Marc Petit,marc@quai.example,Quai Neuf,17']);
    expect((await domains())[first?.id ?? '']).toEqual([]);
  });

  it.each(['18', ''])('give a company no more domains than it may have (id: %j)', async (id) => {
    const people = Array.from(
      { length: 52 },
      (_, n) => `${n + 1},Person ${n},p@quai${n}.example,Quai Neuf,${id}`,
    );
    await bring('people.csv', [
      'Person - ID,Person - Name,Person - Email,Organization - Name,Organization - ID',
      ...people,
    ]);
    const companies = await db.companies.toArray();
    expect(companies.map(({ domains }) => domains.length)).toEqual([50]);
    expect(
      await db.contacts
        .where('companyId')
        .equals(companies[0]?.id ?? '')
        .count(),
    ).toBe(52);
  });

  it('are linked by name, done activities as history and open ones as tasks', async () => {
    await bring('activities.csv', activities);
    await bring('deals.csv', deals);
    await bring('people.csv', people);
    const [odile] = await db.contacts.toArray();
    expect(odile).toMatchObject({ emails: ['odile@quai.example', 'odile@home.example'] });
    const awning = await db.deals.filter((row) => row.name === 'Awning').first();
    expect(awning).toMatchObject({ contactIds: [odile?.id], value: 2400, state: 'open' });
    const sail = await db.deals.filter((row) => row.name === 'Sail').first();
    expect(sail).toMatchObject({
      state: 'lost',
      currency: 'GBP',
      closedAt: local('2021-08-01T09:00'),
      outcome: { reason: 'Too dear' },
    });
    const history = await db.touches
      .where('[who+at+activityId]')
      .between([odile?.id, 0, ''], [odile?.id, Number.MAX_SAFE_INTEGER, ''])
      .toArray();
    expect(history.map(({ kind, subject, at }) => [kind, subject, at])).toEqual([
      ['call', 'Call about colours', local('2021-06-10T09:30')],
      ['meeting', 'Measure the terrace', local('2021-06-12T14:00')],
    ]);
    const call = await db.activities.filter(({ kind }) => kind === 'call').first();
    expect(call).toMatchObject({ body: 'Likes red', dealId: awning?.id });
    const tasks = (await db.tasks.toArray()).sort((a, b) => b.dueAt - a.dueAt);
    expect(tasks).toMatchObject([
      {
        text: 'Send the offer',
        due: { local: '2031-01-15T09:00' },
        contactId: odile?.id,
        dealId: awning?.id,
      },
      { text: 'Find a tailor' },
    ]);
  });

  it('tick a to-do that is done by now, and add nothing else when they come again', async () => {
    for (const [name, lines] of [
      ['people.csv', people],
      ['deals.csv', deals],
      ['activities.csv', activities],
    ] as const)
      await bring(name, [...lines]);
    const before = await db.activities.count();
    const { counts } = await bring(
      'later.csv',
      activities.map((line) => line.replace('To do,,Awning', 'Done,,Awning')),
    );
    expect(counts).toMatchObject({ added: 0, updated: 1, same: 3 });
    expect(await db.activities.count()).toBe(before);
    expect(await db.tasks.filter(({ doneAt }) => doneAt !== undefined).count()).toBe(1);
  });
});

describe('the tables of Salesforce', () => {
  it('are linked by ids of 15 or 18 letters, whatever a task is about', async () => {
    await bring('Task.csv', [
      'Id,WhoId,WhatId,Subject,ActivityDate,Status,Priority,OwnerId,Description',
      '00T000000000001AAA,003000000000001,006000000000001AAA,Call back,2022-04-01,Completed,Normal,005,Asked for a quote',
      '00T000000000002AAA,,001000000000001,Visit,2022-04-02,Completed,Normal,005,',
      '00T000000000003AAA,,001000000000001,Visit again,2027-04-02,Open,Normal,005,',
    ]);
    await bring('Account.csv', [
      'Id,IsDeleted,MasterRecordId,Name,Type,ParentId,BillingStreet,BillingCity,BillingCountry,Phone,Website,Industry',
      '001000000000001AAA,0,,Fjord Nets,Customer,,Kai 1,Bergen,Norway,+47 1,https://www.fjordnets.example/en,Fishing',
    ]);
    await bring('Contact.csv', [
      'Id,IsDeleted,AccountId,LastName,FirstName,Email,Title,CreatedDate,Shoe__c',
      '003000000000001AAA,0,001000000000001AAA,Dahl,Signe,signe@fjordnets.example,Captain,2022-01-01T08:00:00.000Z,44',
      '003000000000002AAA,1,001000000000001AAA,Gone,Away,gone@fjordnets.example,,2022-01-01T08:00:00.000Z,',
    ]);
    await bring('Opportunity.csv', [
      'Id,IsDeleted,AccountId,Name,StageName,Amount,Probability,CloseDate,IsClosed,IsWon,CreatedDate,NextStep',
      '006000000000001AAA,0,001000000000001AAA,Trawl,Negotiation/Review,5000,80,2022-06-30,0,0,2022-02-01T08:00:00.000Z,Sign',
    ]);
    const [signe, ...others] = await db.contacts.toArray();
    const [fjord] = await db.companies.toArray();
    const [trawl] = await db.deals.toArray();
    expect(others).toEqual([]);
    expect(signe).toMatchObject({ companyId: fjord?.id, createdAt: Date.UTC(2022, 0, 1, 8) });
    expect(await ownFields(signe?.custom)).toEqual({ Shoe__c: 44 });
    expect(fjord).toMatchObject({ domains: ['fjordnets.example'], industry: 'Fishing' });
    expect(trawl).toMatchObject({
      companyId: fjord?.id,
      nextStep: 'Sign',
      closeDate: '2022-06-30',
    });
    expect(await stageOf('Trawl')).toBe('Negotiation');
    const activities = await db.activities.toArray();
    const call = activities.find(({ subject }) => subject === 'Call back');
    const visit = activities.find(({ subject }) => subject === 'Visit');
    expect(call).toMatchObject({ dealId: trawl?.id, body: 'Asked for a quote\n\nOwner: 005' });
    expect(call?.aboutIds).toContain(signe?.id);
    expect(visit?.aboutIds).toEqual([fjord?.id]);
    expect(await db.tasks.toArray()).toMatchObject([{ companyId: fjord?.id }]);
  });
});

describe('other tables', () => {
  it('of Streak become deals in stages of their own, told apart without any id', async () => {
    const lines = [
      'Name,Stage,Notes,Assigned To,Date of Last Sent Email,Days in Stage,Colour',
      'Mural,Pitched,Loves green,Kai,2024-01-02,4,green',
      'Mosaic,Varnish,,Kai,,2,red',
      'Mosaic,Varnish,,Kai,,2,red',
    ];
    const first = await bring('pipeline.csv', lines);
    expect(first.counts.added).toBe(2);
    expect(first.skipped).toEqual({ double: 1 });
    expect(await stageOf('Mural')).toBe('Proposal');
    expect(await stageOf('Mosaic')).toBe('Varnish');
    const again = await bring('pipeline (1).csv', lines);
    expect(again.counts).toMatchObject({ added: 0, same: 2 });
    expect(await db.deals.count()).toBe(2);
  });

  it('with a sign of several currencies keep it, whatever my own deals are in', async () => {
    const lines = [
      'Name,Stage,Deal Size,Colour',
      'Mural,Pitched,"$1,500",green',
      'Vase,Pitched,¥900,red',
    ];
    const first = await bring('pipeline.csv', lines);
    const money = async () =>
      (await db.deals.toArray()).map(({ name, value, currency }) => [name, value, currency]).sort();
    expect(await money()).toEqual([
      ['Mural', 1500, 'USD'],
      ['Vase', 900, 'JPY'],
    ]);
    expect(first.told).toContainEqual({ code: 'currency_sign', args: ['$', 'USD'], count: 1 });

    db = freshDatabase();
    await saveSettings({ defaultCurrency: 'CAD' });
    const mine = await bring('pipeline.csv', lines);
    expect(await money()).toContainEqual(['Mural', 1500, 'CAD']);
    expect(mine.told?.map(({ args }) => args[0])).not.toContain('$');
  });

  it('never put two kinds of values into one field', async () => {
    const head = 'First name,E-mail,Score';
    await bring('a.csv', [head, 'Ada,ada@one.example,4']);
    await bring('b.csv', [head, 'Bo,bo@one.example,very high', 'Cy,cy@one.example,low']);
    const ada = await db.contacts.where('emails').equals('ada@one.example').first();
    const bo = await db.contacts.where('emails').equals('bo@one.example').first();
    expect(await ownFields(ada?.custom)).toEqual({ Score: 4 });
    expect(await ownFields(bo?.custom)).toEqual({ 'Score (2)': 'very high' });
  });

  it('of nobody in particular count from one without mixing people up', async () => {
    const head = 'ID,Full name,E-mail';
    await bring('a.csv', [head, '1,Ada Lund,ada@one.example']);
    await bring('b.csv', [head, '1,Bo Berg,bo@two.example']);
    expect((await db.contacts.toArray()).map(({ name }) => name).sort()).toEqual([
      'Ada Lund',
      'Bo Berg',
    ]);
  });
});

describe('To-dos of calendars and files of our own', () => {
  const TODO = (uid: string, ...lines: string[]) => [
    ...['BEGIN:VTODO', `UID:${uid}`, ...lines, 'END:VTODO'],
  ];

  it('bring what is open as tasks and what is done as history, without asking whose they are', async () => {
    const { counts } = await bring('tasks.ics', [
      'BEGIN:VCALENDAR',
      ...TODO('1', 'SUMMARY:Call the notary', 'DUE;VALUE=DATE:20261201'),
      ...TODO('2', 'SUMMARY:Sent the plans', 'STATUS:COMPLETED', 'COMPLETED:20261001T080000Z'),
      'END:VCALENDAR',
    ]);
    expect(counts.added).toBe(2);
    expect((await db.tasks.toArray()).map(({ text, dueAt }) => [text, dueAt])).toEqual([
      ['Call the notary', local('2026-12-01T09:00')],
    ]);
    expect((await db.activities.toArray()).map(({ subject }) => subject)).toEqual([
      'Sent the plans',
    ]);
  });

  it('go on as one series: a turn of ours that is done comes no more, whatever the file says', async () => {
    const series = ['SUMMARY:Report', 'DUE;VALUE=DATE:20261201', 'RRULE:FREQ=DAILY'];
    await bring('tasks.ics', [
      'BEGIN:VCALENDAR',
      ...TODO('1@margin-crm', ...series, 'STATUS:COMPLETED', 'COMPLETED:20261001T080000Z'),
      ...TODO('2@margin-crm', ...series),
      'END:VCALENDAR',
    ]);
    const tasks = await db.tasks.toArray();
    expect(tasks.map(({ doneAt, repeat }) => [doneAt !== undefined, repeat?.unit])).toEqual([
      [true, undefined],
      [false, 'day'],
    ]);
  });

  it('are ticked by a file as by hand: the series goes on, once, whatever stands first in the file', async () => {
    const HEAD = 'ID,Subject,Due date,Repeats,Done,Completed,Contact,Email,Deal,Created';
    const daily = 'DTSTART:20261201 RRULE:FREQ=DAILY EXDATE:20261202';
    const first = (done: string) => `1,Report,2026-12-01T09:00:00Z,${done},,,,`;
    const next = `2,Report,2026-12-03T09:00:00Z,${daily},no,,,,,`;
    const open = first(`${daily},no`);
    const ticked = first(',yes,2026-12-01T10:00:00Z').replace(/,,,,$/, ',,,');
    for (const rows of [[ticked], [ticked, next], [next, ticked]]) {
      db = freshDatabase();
      await bring('tasks.csv', [HEAD, `${open},`]);
      for (let time = 0; time < 2; time += 1) await bring('tasks.csv', [HEAD, ...rows]);
      const tasks = (await db.tasks.toArray()).sort((a, b) => a.dueAt - b.dueAt);
      expect(tasks.map(({ dueAt, doneAt }) => [new Date(dueAt).toISOString(), doneAt])).toEqual([
        ['2026-12-01T09:00:00.000Z', Date.parse('2026-12-01T10:00:00Z')],
        ['2026-12-03T09:00:00.000Z', undefined],
      ]);
      expect(tasks[1]?.repeat).toEqual({ unit: 'day', every: 1 });
      expect(tasks[0]?.nextId).toBe(tasks[1]?.id);
    }
  });

  it('of two people go on as a series each, whatever else they share', async () => {
    const HEAD = 'ID,Subject,Due date,Repeats,Done,Completed,Contact,Email,Deal,Created';
    const row = (id: number, day: string, done: boolean, name: string) =>
      [
        ...[id, 'Report', `2026-12-0${day}T09:00:00Z`],
        done ? '' : `DTSTART:2026120${day} RRULE:FREQ=DAILY`,
        done ? 'yes,2026-12-01T10:00:00Z' : 'no,',
        `${name},${name.toLowerCase()}@one.example,,`,
      ].join(',');
    const [ada, bo] = [row(1, '1', true, 'Ada'), row(2, '1', true, 'Bo')];
    const [nextAda, nextBo] = [row(3, '2', false, 'Ada'), row(4, '2', false, 'Bo')];
    for (const rows of [
      [ada, bo, nextAda, nextBo],
      [nextAda, nextBo, bo, ada],
      [ada, nextBo, nextAda, bo],
    ]) {
      db = freshDatabase();
      for (const name of ['Ada', 'Bo'])
        await know({ address: `${name.toLowerCase()}@one.example`, name });
      await bring('tasks.csv', [HEAD, row(1, '1', false, 'Ada'), row(2, '1', false, 'Bo')]);
      for (let time = 0; time < 2; time += 1) await bring('tasks.csv', [HEAD, ...rows]);
      const tasks = (await db.tasks.toArray()).sort((a, b) => a.dueAt - b.dueAt);
      expect(tasks.map(({ doneAt }) => doneAt !== undefined)).toEqual([true, true, false, false]);
      for (const done of tasks.slice(0, 2)) {
        const next = tasks.find(({ id }) => id === done.nextId);
        expect([next?.contactId, next?.doneAt]).toEqual([done.contactId, undefined]);
      }
    }
  });

  it('go on as a series each where one person has the same twice', async () => {
    const HEAD = 'ID,Subject,Due date,Repeats,Done,Completed,Contact,Email,Deal,Created';
    const row = (id: number, day: string, done: boolean) =>
      [
        ...[id, 'Report', `2026-12-0${day}T09:00:00Z`],
        done ? '' : `DTSTART:2026120${day} RRULE:FREQ=DAILY`,
        done ? 'yes,2026-12-01T10:00:00Z' : 'no,',
        'Ada,ada@one.example,,',
      ].join(',');
    const [one, other, third] = [row(1, '1', true), row(2, '1', true), row(3, '1', true)];
    const [nextOne, nextOther, nextThird] = [
      row(4, '2', false),
      row(5, '2', false),
      row(6, '2', false),
    ];
    for (const rows of [
      [one, other, third, nextOne, nextOther, nextThird],
      [nextOne, nextOther, nextThird, one, other, third],
      [one, nextOther, nextOne, other, nextThird, third],
    ]) {
      db = freshDatabase();
      await know({ address: 'ada@one.example', name: 'Ada' });
      await bring('tasks.csv', [HEAD, ...[1, 2, 3].map((id) => row(id, '1', false))]);
      for (let time = 0; time < 2; time += 1) await bring('tasks.csv', [HEAD, ...rows]);
      const tasks = (await db.tasks.toArray()).sort((a, b) => a.dueAt - b.dueAt);
      expect(tasks.map(({ doneAt }) => doneAt !== undefined)).toEqual([
        ...[true, true, true],
        ...[false, false, false],
      ]);
      // Each goes on in one of its own.
      const next = tasks.flatMap(({ nextId }) => nextId ?? []).sort();
      expect(next).toEqual(
        tasks
          .slice(3)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  it('are about the company that they name', async () => {
    await bring('tasks.csv', [
      'ID,Subject,Due date,Done,Completed,Contact,Email,Company,Deal,Created',
      '1,Ask the reception,2026-12-01T09:00:00Z,no,,,,Fjord Nets,,',
    ]);
    await bring('tasks.ics', [
      'BEGIN:VCALENDAR',
      ...TODO(
        '2@margin-crm',
        'SUMMARY:Send the plans',
        'DUE:20261201T090000Z',
        'X-MARGIN-COMPANY:Fjord Nets',
      ),
      'END:VCALENDAR',
    ]);
    const [fjord] = await db.companies.toArray();
    const tasks = await db.tasks.toArray();
    expect(tasks.map(({ text, companyId }) => [text, companyId])).toEqual([
      ['Ask the reception', fjord?.id],
      ['Send the plans', fjord?.id],
    ]);
  });

  it('know their own rows again where these are still there', async () => {
    await bring('tasks.csv', ['Subject,Due date,Done', 'Call the notary,2026-12-01 09:00,no']);
    const [task] = await db.tasks.toArray();
    const { counts } = await bring('tasks.csv', [
      'ID,Subject,Due date,Done,Completed,Contact,Email,Deal,Created',
      `${task?.id},Call the notary,2026-12-01T09:00:00Z,yes,2026-11-30T09:00:00Z,,,,`,
    ]);
    expect(counts).toMatchObject({ added: 0, updated: 1 });
    expect((await db.tasks.toArray()).map(({ doneAt }) => doneAt)).toEqual([
      Date.parse('2026-11-30T09:00:00Z'),
    ]);
  });
});

describe('A history of our own', () => {
  const CALLS = [
    'ID,Type,Date,Minutes,Direction,Subject,Text,Participants,Contact,Contact email,Company,Deal,Identities,Status,Entered,Objections',
    ',call,2026-10-01T08:00:00Z,0:08:00,none,,About sails,,,,,Awning,,reached,person,price; timing',
    ',call,2026-10-02T08:00:00Z,99999,none,,A day and more,,,,,,,reached,person,price',
  ];
  const said = async () => {
    const [found] = await reportCounts({
      ...{ of: 'signals', start: '2026-09-01', end: '2026-10-31', keys: ['objection:tag:'] },
    });
    return found?.counts ?? {};
  };

  it('has calls as long as a call may be', async () => {
    await bring('activities.csv', CALLS);
    const rows = await db.activities.orderBy('at').toArray();
    expect(rows.map(({ call }) => call?.minutes)).toEqual([8, null]);
    for (const row of rows) expect(Activity.safeParse(row).success).toBe(true);
  });

  it('says what stood against a call, and in which deal that comes later, until it is taken back', async () => {
    const { id } = await bring('activities.csv', CALLS);
    expect(await said()).toMatchObject({ 'objection:tag:none:price': [2, 0] });
    const later = await bring('deals.csv', [
      'Deal - ID,Deal - Title,Deal - Stage',
      '9,Awning,Demo',
    ]);
    const [deal] = await db.deals.toArray();
    expect(await said()).toMatchObject({
      'objection:tag:none:price': [1, 0],
      'objection:tag:open:price': [1, 0],
      'objection:tag:open:timing': [1, 0],
    });
    expect((await db.signals.toArray()).filter(({ dealId }) => dealId === deal?.id)).toHaveLength(
      2,
    );
    await takeBack(later.id);
    expect(await said()).toMatchObject({ 'objection:tag:none:price': [2, 0] });
    await takeBack(id);
    expect(await said()).toEqual({});
    expect(await db.activities.count()).toBe(0);
  });
});
