import { describe, expect, test } from 'vitest';
import { openTable, type Row } from '@/utils/formats/csv';
import { TableFooter } from '@/utils/formats/csv-footer';
import { planTable } from '@/utils/formats/csv-plan';
import { PRODUCTS } from '@/utils/formats/csv-products';
import { recordOfRow } from '@/utils/formats/csv-records';
import { problemOf } from '@/utils/formats/reading';
import type { ImportRecord } from '@/utils/formats/records';
import { all, each, inSlices } from './files';

async function importOf(...lines: string[]) {
  const table = await openTable(inSlices(lines.join('\n')));
  const plan = planTable(table);
  const { records: rows } = await all<Row>(each(table.rows));
  const footer = new TableFooter(plan);
  const told = [...rows.flatMap((row) => [...footer.push(row)]), ...footer.end()];
  const readings = told.flatMap(({ row, isFooter }) =>
    isFooter ? { problem: problemOf('row-footer') } : recordOfRow(row, plan),
  );
  const records: ImportRecord[] = [];
  const problems: string[] = [];
  for (const reading of readings)
    if ('record' in reading) records.push(reading.record);
    else problems.push(`${reading.problem.why} ${reading.problem.detail}`.trim());
  return { plan, records, problems };
}

describe('headers of tables of no known product', () => {
  const meant = async (header: string) => {
    const plan = planTable(await openTable(inSlices(`${header}\n`)));
    return [plan.kind, ...plan.columns.map(({ field }) => field)];
  };

  test.each([
    ['ID,Name,Organization,Email (Work)', ['contact', 'sourceId', 'name', 'company', 'email']],
    [
      '名,ミドル ネーム,姓,部署,会社電話,誕生日,メモ',
      [
        'contact',
        'firstName',
        'middleName',
        'lastName',
        'department',
        'phone',
        'birthday',
        'notes',
      ],
    ],
    [
      'Datensatz-ID,Deal-Name,Deal-Phase,Pipeline,Betrag,Abschlussdatum,Zuständiger Mitarbeiter',
      ['deal', 'sourceId', 'name', 'stage', 'pipeline', 'amount', 'closeDate', 'owner'],
    ],
    [
      "ID de fiche d'informations,Nom de la transaction,Phase de la transaction,Montant,Date de fermeture",
      ['deal', 'sourceId', 'name', 'stage', 'amount', 'closeDate'],
    ],
    [
      'ID de registro,Nombre del negocio,Etapa del negocio,Importe,Fecha de cierre',
      ['deal', 'sourceId', 'name', 'stage', 'amount', 'closeDate'],
    ],
    [
      'Deal - Titel,Deal - Organisation,Deal - Kontaktperson,Deal - Wert,Deal - Währung,Deal - Phase,Deal - Status,Deal - Verlustgrund,Deal - Besitzer',
      [
        ...['deal', 'name', 'company', 'contact', 'amount', 'currency', 'stage', 'state'],
        ...['lostReason', 'owner'],
      ],
    ],
    [
      'Affaire - Titre,Affaire - Organisation,Affaire - Personne à contacter,Affaire - Valeur,Affaire - Étape,Affaire - Statut,Affaire - Raison de la perte,Affaire - Date de clôture prévue',
      [
        ...['deal', 'name', 'company', 'contact', 'amount', 'stage', 'state'],
        ...['lostReason', 'closeDate'],
      ],
    ],
    [
      'Trato - Título,Trato - Organización,Trato - Persona de contacto,Trato - Valor,Trato - Moneda,Trato - Etapa,Trato - Estado',
      ['deal', 'name', 'company', 'contact', 'amount', 'currency', 'stage', 'state'],
    ],
    [
      'Geschäftsname,Kontoname,Kontaktname,Phase,Betrag,Abschlussdatum',
      ['deal', 'name', 'company', 'contact', 'stage', 'amount', 'closeDate'],
    ],
    [
      "Nom de l'affaire,Nom du compte,Étape,Montant",
      ['deal', 'name', 'company', 'stage', 'amount'],
    ],
    ['Nombre,Fase,Importe', ['deal', 'name', 'stage', 'amount']],
    [
      'ID record,Nome trattativa,Importo,Fase trattativa,Data di chiusura,Proprietario della trattativa',
      ['deal', 'sourceId', 'name', 'amount', 'stage', 'closeDate', 'owner'],
    ],
    [
      'Negócio - ID,Negócio - Título,Negócio - Organização,Negócio - Pessoa de contato,Negócio - Valor,Negócio - Funil,Negócio - Etapa,Negócio - Status,Negócio - Data de fechamento esperada,Negócio - Etiqueta,Negócio - Proprietário',
      [
        ...['deal', 'sourceId', 'name', 'company', 'contact', 'amount', 'pipeline', 'stage'],
        ...['state', 'closeDate', 'tags', 'owner'],
      ],
    ],
    [
      'Nome do negócio,Nome da conta,Estágio,Quantia,Data de fechamento',
      ['deal', 'name', 'company', 'stage', 'amount', 'closeDate'],
    ],
    [
      'Titolo,Organizzazione,Valore,Valuta,Fase,Stato,Data di chiusura prevista',
      ['deal', 'name', 'company', 'amount', 'currency', 'stage', 'state', 'closeDate'],
    ],
    [
      'Dealnaam,Accountnaam,Contactpersoon,Dealfase,Bedrag,Sluitdatum,Deal-eigenaar',
      ['deal', 'name', 'company', 'contact', 'stage', 'amount', 'closeDate', 'owner'],
    ],
    [
      'Naam,Organisatie,Waarde,Fase,Status,Verwachte sluitingsdatum,Kans',
      ['deal', 'name', 'company', 'amount', 'stage', 'state', 'closeDate', 'probability'],
    ],
    ['Nome,Cognome,Fase,Valore', ['contact', 'firstName', 'lastName', 'custom', 'custom']],
    ['Vorname,Nachname,Phase,Betrag', ['contact', 'firstName', 'lastName', 'custom', 'custom']],
    [
      'Deal ID,Deal Name,Associated Contacts,Associated Company',
      ['deal', 'sourceId', 'name', 'contact', 'company'],
    ],
    [
      'Task Id,Subject,Due Date,Status,Priority,Task Owner',
      ['activity', 'sourceId', 'subject', 'due', 'isDone', 'priority', 'owner'],
    ],
  ])('%s', async (header, fields) => expect(await meant(header)).toEqual(fields));
});

test.each([
  ['Deal - Titel,Deal - Wert,Deal - Phase,Deal - Status', 'Gewonnen', 'Verloren', 'Offen'],
  ['Affaire - Titre,Affaire - Valeur,Affaire - Étape,Affaire - Statut', 'Gagné', 'Perdu', 'Ouvert'],
  ['Trato - Título,Trato - Valor,Trato - Etapa,Trato - Estado', 'Ganado', 'Perdido', 'Abierto'],
])('deals of %s are won, lost and open', async (header, ...states) => {
  const rows = states.map((state, n) => `Fleet ${n},${n + 1}00,Demo,${state}`);
  const { records, problems } = await importOf(header, ...rows);
  expect(problems).toEqual([]);
  expect(records).toMatchObject([
    { kind: 'deal', name: 'Fleet 0', amount: 100, stage: 'Demo', state: 'won' },
    { kind: 'deal', name: 'Fleet 1', amount: 200, stage: 'Demo', state: 'lost' },
    { kind: 'deal', name: 'Fleet 2', amount: 300, stage: 'Demo', state: 'open' },
  ]);
});

test.each([
  ['Closed - Won', 'won'],
  ['Abgeschlossen und gewonnen', 'won'],
  ['Fermée - perdue', 'lost'],
  ['Cierre ganado', 'won'],
  ['Nicht gewonnen', undefined],
])('a deal in the stage %s is %s', async (stage, state) => {
  const { records } = await importOf('Deal Name,Stage,Amount', `Fleet,${stage},100`);
  expect(records[0]).toMatchObject({ name: 'Fleet', stage, state });
});

test.each([
  ['German', 'Name,Phase,Wert', 'Geschlossen - gewonnen', 'Abgeschlossen und verloren', 'Offen'],
  ['French', 'Nom,Étape,Montant', 'Fermée gagnée', 'Clôturé perdu', 'Ouverte'],
  ['Spanish', 'Nombre,Etapa,Importe', 'Cerrada ganada', 'Cerrado y perdido', 'Abierta'],
  ['Italian', 'Nome,Fase,Importo', 'Chiuso vinto', 'Chiuso - Perso', 'Aperto'],
  ['Italian', 'Nome,Fase,Importo', 'Conclusa e vinta', 'Persa', 'In corso'],
  ['Portuguese', 'Nome,Etapa,Valor', 'Ganho', 'Perdido', 'Aberto'],
  ['Portuguese', 'Nome,Fase,Valor', 'Fechado e ganho', 'Fechada - perdida', 'Em aberto'],
  ['Dutch', 'Deal,Fase,Pipeline', 'Gewonnen', 'Verloren', 'Open'],
  ['Dutch', 'Deal,Fase,Pipeline', 'Gesloten en gewonnen', 'Afgesloten - verloren', 'Open'],
])('deals of a table in %s, %s, end as it says: %s, %s', async (_language, header, ...ends) => {
  const ended = [
    { kind: 'deal', state: 'won' },
    { kind: 'deal', state: 'lost' },
  ];
  const stages = ends.slice(0, 2).map((end, n) => `Fleet ${n},${end},100`);
  expect((await importOf(header, ...stages)).records).toMatchObject(ended);
  const states = ends.map((end, n) => `Fleet ${n},Demo,100,${end}`);
  const { records } = await importOf(`${header},Status`, ...states);
  expect(records).toMatchObject([...ended, { kind: 'deal', state: 'open' }]);
});

describe('tables of other products', () => {
  test('Google Contacts', async () => {
    const { plan, records } = await importOf(
      'First Name,Middle Name,Last Name,Phonetic First Name,Nickname,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Website 1 - Label,Website 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value',
      'Ana,María,Ruiz,,Anita,Acme,CEO,--04-12,"Met in\nWien",* myContacts ::: Navy,* Work,ana@acme.test,Home,a@b.test ::: c@d.test,Mobile,+34 1 ::: +34 2,Home,"Calle 1\nMadrid",Calle 1,Madrid,Blog,https://ana.test,T-Shirt,M',
    );
    expect(plan).toMatchObject({ product: 'google-contacts', kind: 'contact' });
    expect(records[0]).toMatchObject({
      name: 'Ana María Ruiz',
      nickname: 'Anita',
      company: 'Acme',
      title: 'CEO',
      birthday: '--04-12',
      notes: 'Met in\nWien',
      tags: ['Navy'],
      emails: [
        { address: 'ana@acme.test', label: 'Work' },
        { address: 'a@b.test', label: 'Home' },
        { address: 'c@d.test', label: 'Home' },
      ],
      phones: [
        { number: '+34 1', label: 'Mobile' },
        { number: '+34 2', label: 'Mobile' },
      ],
      places: [{ text: 'Calle 1, Madrid', label: 'Home' }],
      urls: [{ url: 'https://ana.test', label: 'Blog' }],
      custom: [{ label: 'T-Shirt', value: 'M' }],
    });
  });

  test('Google Contacts as it was', async () => {
    const { plan, records } = await importOf(
      'Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title',
      'Bo Li,Bo,,Li,,1970-01-02,,* myContacts,Other,bo@acme.test,,Acme,Chef',
    );
    expect(plan.product).toBe('google-contacts-old');
    expect(records[0]).toMatchObject({
      name: 'Bo Li',
      company: 'Acme',
      title: 'Chef',
      birthday: '1970-01-02',
      emails: [{ label: 'Other' }],
    });
  });

  test('Google Contacts as it was: an empty occupation before does not take the title', async () => {
    const { records } = await importOf(
      'Name,Given Name,Family Name,Yomi Name,Occupation,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title',
      'Bo Li,Bo,Li,,,* myContacts,Other,bo@acme.test,Acme,Chef',
      'Eva Li,Eva,Li,,Cook,* myContacts,Other,eva@acme.test,Acme,Head of kitchen',
    );
    expect(records).toMatchObject([
      { title: 'Chef', custom: [] },
      { title: 'Head of kitchen', custom: [{ label: 'Occupation', value: 'Cook' }] },
    ]);
  });

  test('a day of zeros, as Outlook writes none, is no value of an own field', async () => {
    const { plan, records } = await importOf(
      'First Name,Last Name,Business Phone,E-mail Address,E-mail 2 Address,Job Title,Anniversary',
      'Ana,Ruiz,,ana@acme.test,,,0/0/00',
      'Bo,Li,,bo@acme.test,,,5/25/2010',
    );
    expect(plan.product).toBe('outlook');
    expect(records).toMatchObject([
      { custom: [] },
      { custom: [{ label: 'Anniversary', type: 'date', value: '2010-05-25' }] },
    ]);
  });

  test('LinkedIn, with its paragraph above', async () => {
    const { plan, records } = await importOf(
      'Notes:',
      '"When exporting your connection data, you may notice, that some are missing."',
      '',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'Ana,Ruiz,https://www.linkedin.com/in/ana,,Acme,CEO,12 Mar 2024',
    );
    expect(plan.product).toBe('linkedin-connections');
    expect(records[0]).toMatchObject({
      name: 'Ana Ruiz',
      urls: [{ label: 'LinkedIn' }],
      custom: [{ label: 'Connected On', type: 'date', value: '2024-03-12' }],
    });
  });

  test('a company whose name holds an @ keeps it', async () => {
    const { records } = await importOf(
      'Record ID,First Name,Last Name,Email,Associated Company,Associated Company IDs',
      '1,Ana,Ruiz,ana@acme.test,Snacks@work,900',
    );
    expect(records[0]).toMatchObject({
      company: 'Snacks@work',
      links: [{ to: 'company', id: '900', name: 'Snacks@work' }],
    });
  });

  test('HubSpot: people, deals and notes find each other', async () => {
    const people = await importOf(
      'Record ID,First Name,Last Name,Email,Phone Number,Job Title,Contact owner,Lifecycle Stage,Create Date,Associated Company,Associated Company IDs,Favourite colour',
      '4421,Marc,Lemaire,marc@acme.test,+33 1,CFO,Eva,Customer,2023-04-12 09:31,Acme,900,blue',
    );
    expect(people.plan.product).toBe('hubspot-contacts');
    expect(people.records[0]).toMatchObject({
      sourceId: '4421',
      owner: 'Eva',
      lifecycle: 'Customer',
      createdAt: '2023-04-12T09:31:00',
      links: [{ to: 'company', id: '900', name: 'Acme' }],
      custom: [{ label: 'Favourite colour', value: 'blue' }],
    });
    const deals = await importOf(
      'Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Deal owner,Associated Company,Associated Contact,Associated Contact IDs,"Date entered ""Contract sent (Sales Pipeline)"""',
      '7,Big one,contractsent,Sales Pipeline,"12,500.00",2024-05-01 00:00,Eva,Acme (900),Marc Lemaire (4421);Ana Ruiz (4422),4421;4422,2024-04-01 10:00',
    );
    expect(deals.plan.product).toBe('hubspot-deals');
    expect(deals.records[0]).toMatchObject({
      name: 'Big one',
      stage: 'contractsent',
      amount: 12500,
      closeDate: '2024-05-01T00:00:00',
      links: [
        { to: 'company', id: '900', name: 'Acme' },
        { to: 'contact', id: '4421', name: 'Marc Lemaire' },
        { to: 'contact', id: '4422', name: 'Ana Ruiz' },
      ],
      stageDates: [{ stage: 'Contract sent', at: '2024-04-01T10:00:00' }],
    });
    const notes = await importOf(
      'Activity date,Note body,Associated Contact',
      '2024-04-02 08:00,<p>Called &amp; <b>agreed</b></p>,Marc Lemaire (4421)',
    );
    expect(notes.records[0]).toMatchObject({
      kind: 'note',
      body: 'Called & agreed',
      at: '2024-04-02T08:00:00',
      links: [{ to: 'contact', id: '4421' }],
    });
    const companies = await importOf(
      'Record ID,Company name,Company Domain Name,Industry,Number of Employees',
      '900,Acme,acme.test,Tools,50',
    );
    expect(companies.plan.product).toBe('hubspot-companies');
    expect(companies.records[0]).toMatchObject({
      kind: 'company',
      domains: ['acme.test'],
      custom: [{ type: 'number', value: 50 }],
    });
  });

  test('Salesforce by the names of its API: ids of both lengths are one', async () => {
    const contact = await importOf(
      'Id,IsDeleted,AccountId,LastName,FirstName,Email,MailingStreet,MailingCity,MailingPostalCode,OwnerId,CreatedDate,SystemModstamp,Region__c',
      '0035g00000AAAAAAA1,false,0015g00000BBBBBAA1,Ruiz,Ana,ana@acme.test,Calle 1,Madrid,28001,0055g000001,2020-01-02T03:04:05.000+0000,x,EMEA',
      '0035g00000AAAAAAB2,true,,Gone,Bo,bo@acme.test,,,,,,,',
    );
    expect(contact.plan.product).toBe('salesforce-contacts');
    expect(contact.records).toHaveLength(1);
    expect(contact.problems).toEqual(['deleted-there']);
    expect(contact.records[0]).toMatchObject({
      sourceId: '0035g00000AAAAA',
      createdAt: '2020-01-02T03:04:05Z',
      links: [{ to: 'company', id: '0015g00000BBBBB' }],
      places: [{ text: 'Calle 1, 28001 Madrid', label: 'mailing' }],
      custom: [{ label: 'Region__c', value: 'EMEA' }],
    });
    const deal = await importOf(
      'Id,IsDeleted,AccountId,Name,StageName,Amount,Probability,CloseDate,IsClosed,IsWon',
      '006,0,001,Big,Closed Won,10,100,2024-05-01,1,1',
    );
    expect(deal.records[0]).toMatchObject({
      kind: 'deal',
      state: 'won',
      probability: 100,
      closeDate: '2024-05-01',
    });
    const task = await importOf(
      'Id,WhoId,WhatId,Subject,ActivityDate,Status,Priority',
      '00T,003,006,Call Ana,2024-05-01,Completed,High',
    );
    expect(task.records[0]).toMatchObject({
      kind: 'activity',
      isDone: true,
      due: '2024-05-01',
      links: [
        { to: 'contact', id: '003' },
        { to: 'deal', id: '006' },
      ],
    });
  });

  test('Pipedrive links by name and joins what it has several of', async () => {
    const people = await importOf(
      'Person - ID,Person - Name,Person - Email,Person - Phone,Person - Label,Organization - Name',
      '1,Ana Ruiz,"a@b.test, c@d.test","1, 2",Hot,Acme',
    );
    expect(people.records[0]).toMatchObject({
      emails: [{ address: 'a@b.test' }, { address: 'c@d.test' }],
      tags: ['Hot'],
      links: [{ to: 'company', name: 'Acme' }],
    });
    const deals = await importOf(
      'Deal - ID,Deal - Title,Deal - Value,Deal - Currency of value,Deal - Stage (pipeline),Deal - Status (Open/Won/Lost),Deal - Lost reason,Organization,Contact person',
      '1,Big,10,EUR,Offer made (Sales),Lost,Price,Acme,Ana Ruiz',
    );
    expect(deals.records[0]).toMatchObject({
      stage: 'Offer made',
      pipeline: 'Sales',
      state: 'lost',
      currency: 'EUR',
      lostReason: 'Price',
      links: [
        { to: 'company', name: 'Acme' },
        { to: 'contact', name: 'Ana Ruiz' },
      ],
    });
    const activities = await importOf(
      'Activity - Subject,Activity - Type,Activity - Due date,Activity - Due time,Activity - Duration,Activity - Done,Deal - Title',
      'Ring,Call,2024-05-01,14:30,00:45,Done,Big',
    );
    expect(activities.records[0]).toMatchObject({
      type: 'call',
      due: '2024-05-01T14:30:00',
      duration: 45,
      isDone: true,
      links: [{ to: 'deal', name: 'Big' }],
    });
  });

  test('an unknown table: what is known by name is, and the rest is kept with its type', async () => {
    const { plan, records, problems } = await importOf(
      'Vorname;Nachname;E-Mail;Firma;Kunde seit;Umsatz;Aktiv;Schuhgröße',
      'Jörg;Müller;j@acme.test;Acme GmbH;01.02.2020;1.234,50;ja;',
      'Ana;Ruiz;keine;Acme GmbH;03.04.2021;7,00;nein;41',
    );
    expect(plan).toMatchObject({ product: null, kind: 'contact' });
    expect(records[0]).toMatchObject({
      name: 'Jörg Müller',
      company: 'Acme GmbH',
      custom: [
        { label: 'Kunde seit', type: 'date', value: '2020-02-01' },
        { label: 'Umsatz', type: 'number', value: 1234.5 },
        { label: 'Aktiv', type: 'yes-no', value: true },
      ],
    });
    expect(problems).toEqual(['value-unreadable E-Mail: keine']);
  });

  test('dates that can be read in two ways are asked for and not guessed', async () => {
    const { plan, records, problems } = await importOf(
      'Deal Name,Stage,Closing Date,Amount',
      'Big,Open,03/04/2024,1',
    );
    expect(plan.product).toBe('zoho-deals');
    expect(plan.columns.find(({ field }) => field === 'closeDate')).toMatchObject({
      asksOrder: true,
    });
    expect(records[0]).toMatchObject({ name: 'Big', closeDate: undefined });
    expect(problems).toEqual(['value-unreadable Closing Date: 03/04/2024']);
  });

  test('HubSpot as it names things since: primary companies, people with their addresses', async () => {
    const { plan, records } = await importOf(
      'Record ID,Deal Name,Pipeline,Deal Stage,Amount,Associated Company IDs (Primary),Associated Company (Primary),Associated Contact',
      '12,Big,Sales,Won it (Sales),"12,500.00",77,Acme,Marc Lemaire (marc@lemaire.test);Ana (7)',
    );
    expect(plan.product).toBe('hubspot-deals');
    expect(records).toMatchObject([
      {
        stage: 'Won it',
        pipeline: 'Sales',
        amount: 12500,
        custom: [],
        links: [
          { to: 'company', id: '77', name: 'Acme' },
          { to: 'contact', name: 'Marc Lemaire', email: 'marc@lemaire.test' },
          { to: 'contact', name: 'Ana', id: '7' },
        ],
      },
    ]);
  });

  test('a report of Salesforce: its sums and its small print are no records', async () => {
    const { plan, records, problems } = await importOf(
      'Lead Owner,First Name,Last Name,Company / Account,Email,Lead Source,Lead Status',
      'Jo,Ana,Silva,Acme,ana@acme.test,Web,Open',
      'Grand Totals (1 records),,,,,,',
      '"Copyright (c) 2000-2024 salesforce.com, inc. All rights reserved."',
      'Confidential Information - Do Not Distribute',
    );
    expect(plan.product).toBe('salesforce-leads-report');
    expect(records).toMatchObject([{ name: 'Ana Silva', company: 'Acme', custom: [] }]);
    expect(problems).toEqual(['row-footer', 'row-footer', 'row-footer']);
  });

  const UNDER = [
    '',
    '"My people of spring"',
    '"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."',
    '"Confidential Information - Do Not Distribute"',
    '"Generated By:  Robin Vale 30.11.2026 09:00"',
    '"Tideworks Ltd"',
  ];

  test.each([
    ['First Name,Last Name,Email,Title', 'Ana,Silva,ana@acme.test,CEO', 'Ana Silva'],
    ['First Name,Last Name,Account Name,Email', 'Ana,Silva,Acme,ana@acme.test', 'Ana Silva'],
    ['Last Name,First Name,Account Name,Email', 'Silva,Ana,Acme,ana@acme.test', 'Ana Silva'],
    ['Account Name,Billing City,Account Owner,Phone', 'Acme,Oslo,Jo,+34 1', 'Acme'],
    ['Company,First Name,Last Name,Rating', 'Acme,Ana,Silva,Hot', 'Ana Silva'],
  ])('what stands under a report of Salesforce is nobody: %s', async (header, row, name) => {
    const padded = (line: string) => (line === '' ? ',,,' : `${line},,,`);
    for (const totals of [[], ['"Grand Totals (1 records)"'], ['Grand Totals,,,12']])
      for (const under of [UNDER, UNDER.map(padded)]) {
        const { records, problems } = await importOf(header, row, ...totals, ...under);
        expect(records).toMatchObject([{ name }]);
        expect(problems).toEqual(Array(5 + totals.length).fill('row-footer'));
      }
  });

  test('sums of groups and companies called like sums are told apart', async () => {
    const { records, problems } = await importOf(
      'Account Name,Billing City,Account Owner,Billing Country,Amount',
      'Acme,Oslo,Jo,Norway,10',
      'Subtotal,,,,10',
      'Total Energies,Paris,Jo,France,20',
      'Total,Paris,Jo,France,20',
      'Totality,,,,',
      'Subtotal,,,,"1,040.50"',
      'Grand Totals (3 records),,,,50',
    );
    expect(records.map((record) => ('name' in record ? record.name : ''))).toEqual([
      ...['Acme', 'Total Energies', 'Total', 'Totality'],
    ]);
    expect(problems).toEqual(Array(3).fill('row-footer'));
  });

  test('a report of two columns has a footer as well, and keeps a row with one of them', async () => {
    const { plan, records, problems } = await importOf(
      'Account Name,Account Owner',
      'Fjord,Robin Hale',
      'Acme,',
      '"Grand Totals (2 records)",',
      '"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.",',
      '"Confidential Information - Do Not Distribute",',
      '"Generated By: Robin Hale  11/30/2026, 9:00 AM",',
    );
    expect(plan.product).toBe('salesforce-accounts-report');
    expect(records).toHaveLength(2);
    expect(problems).toEqual(Array(4).fill('row-footer'));
  });

  test('a table without a footer keeps everybody, also the last with a first name alone', async () => {
    const { records, problems } = await importOf(
      'First Name,Last Name,Email,Title',
      'Ana,Silva,ana@acme.test,CEO',
      'Cher',
      'Bo',
    );
    expect(records).toMatchObject([{ name: 'Ana Silva' }, { name: 'Cher' }, { name: 'Bo' }]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['Email', 'ana@acme.test', { emails: [{ address: 'ana@acme.test' }] }],
    ['Phone', '+34 1', { phones: [{ number: '+34 1' }] }],
    ['First Name', 'Ana', { name: 'Ana' }],
  ])(
    'a report of Salesforce: %s alone in the first column is somebody',
    async (first, value, who) => {
      const header = ['First Name', 'Email', 'Phone'].filter((name) => name !== first);
      const { plan, records, problems } = await importOf(
        `${first},${header},Last Name,Company / Account,Lead Status`,
        `${value},,,,,`,
        'Grand Totals (1 records),,,,,',
      );
      expect(plan.product).toBe('salesforce-leads-report');
      expect(records).toMatchObject([who]);
      expect(problems).toEqual(['row-footer']);
    },
  );

  test.each([
    ['Dr. rer. nat.', 'Dr. jur.', 'Dipl.-Kfm.', 'M.Sc.', 'B.A.', 'Dr. h. c. mult.', 'Dr. oec.'],
    ['Dr. med. habil.', 'Dr. rer. pol.', 'Dr.-Ing.', 'Dr. phil.', 'Dipl.-Ing. (FH)'],
  ])('titles before a name stay before it: %s', async (...titles) => {
    const { records } = await importOf(
      'Vorname;Nachname;Titel;E-Mails',
      ...titles.map((title, n) => `Ana;Silva;${title};j${n}@m.test`),
    );
    expect(records).toMatchObject(
      titles.map((title) => ({ name: `${title} Ana Silva`, title: '' })),
    );
  });

  test('a number that a spreadsheet has cut is none, and named', async () => {
    const { records, problems } = await importOf(
      'Name,Email,Phone',
      'Ana,a@m.test,4.91512E+11',
      'Bo,b@m.test,"4,9E+12"',
      'Cy,c@m.test,+49 151 2',
    );
    expect(records.map((record) => 'phones' in record && record.phones.length)).toEqual([0, 0, 1]);
    expect(problems).toEqual([
      'value-unreadable Phone: 4.91512E+11',
      'value-unreadable Phone: 4,9E+12',
    ]);
  });

  test('what most of a column of titles says decides about all of it', async () => {
    const header = 'Vorname;Nachname;Titel;E-Mails';
    const mostly = await importOf(
      header,
      'Eva;Kant;Einkaufsleiterin;a@m.test',
      'Ana;Ruiz;Dr.;b@m.test',
      'Bo;Li;Chefkoch;c@m.test',
      'Jo;Lu;;d@m.test',
    );
    expect(mostly.records).toMatchObject([
      { name: 'Eva Kant', title: 'Einkaufsleiterin' },
      { name: 'Ana Ruiz', title: 'Dr.' },
      { name: 'Bo Li', title: 'Chefkoch' },
      { name: 'Jo Lu', title: '' },
    ]);
  });

  test('tasks of Salesforce and Pipedrive, and boxes of Streak, know whom they are about', async () => {
    const links = [
      { to: 'company', name: 'Acme' },
      { to: 'contact', name: 'Ana Silva' },
      { to: 'deal', name: 'Big' },
    ];
    const salesforce = await importOf(
      'Assigned,Subject,Date,Priority,Status,Company / Account,Contact,Opportunity',
      'Jo,Call,3/14/2024,Normal,Completed,Acme,Ana Silva,Big',
    );
    expect(salesforce.plan.product).toBe('salesforce-tasks-report');
    expect(salesforce.records).toMatchObject([{ subject: 'Call', isDone: true, links }]);
    const pipedrive = await importOf(
      'Activity - Subject,Activity - Done,Activity - Deal,Activity - Contact person,Activity - Organization',
      'Call,To do,Big,Ana Silva,Acme',
    );
    expect(pipedrive.records).toMatchObject([{ subject: 'Call', isDone: false, links }]);
    const streak = await importOf(
      'Name,Stage,Notes,Assigned To,Contacts,Organizations',
      'Box,Lead,x,Jo,"ana@acme.test, Ben Li <ben@acme.test>","Acme, Inc."',
    );
    expect(streak.records[0]?.links).toEqual([
      { to: 'company', name: 'Acme, Inc.' },
      { to: 'contact', email: 'ana@acme.test' },
      { to: 'contact', name: 'Ben Li', email: 'ben@acme.test' },
    ]);
  });

  test.each([
    ['Name;Vorname;E-Mail', 'Müller;Jürgen;j@m.test', 'Jürgen Müller'],
    ['Nom;Prénom;Adresse de messagerie', 'Dupont;Jean;j@m.test', 'Jean Dupont'],
    ['Name;Given Name;Email', 'Ana Silva;Ana;j@m.test', 'Ana Silva'],
    ['姓;名;会社;メールアドレス', '山田;太郎;山田商事;j@m.test', '山田 太郎'],
    ['Vorname;Nachname;Titel;E-Mails', 'Ana;Silva;Dr.;j@m.test', 'Dr. Ana Silva'],
    ['Anrede;Vorname;Nachname;E-Mail 2: Adresse', 'Frau;Ana;Silva;j@m.test', 'Frau Ana Silva'],
  ])('%s: the name is put together', async (header, row, name) => {
    const { records } = await importOf(header, row);
    expect(records).toMatchObject([{ name, emails: [{ address: 'j@m.test' }] }]);
  });

  test('what one column may mean twice, what several languages call it, and what is listed in it', async () => {
    const german = await importOf(
      'Vorname;Nachname;Titel;Firma;E-Mail 1 – Wert;E-Mail (Arbeit);Telefon 1 – Wert;Telefon (Arbeit)',
      'Eva;Kant;Einkaufsleiterin;"Kant; Söhne GmbH";eva@kant.test;e.kant@kant.test;+49 1;+49 2',
    );
    expect(german.records).toMatchObject([
      {
        name: 'Eva Kant',
        title: 'Einkaufsleiterin',
        company: 'Kant; Söhne GmbH',
        links: [{ to: 'company', name: 'Kant; Söhne GmbH' }],
        emails: [{ address: 'eva@kant.test' }, { address: 'e.kant@kant.test', label: 'work' }],
        phones: [{ number: '+49 1' }, { number: '+49 2', label: 'work' }],
      },
    ]);
    const spanish = await importOf(
      'Nombre,Apellidos,Organización,Puesto,Emails,Phones',
      'Ana,Ruiz,Acme,CEO,"ana@acme.test; b@acme.test, <c@acme.test>","+34 1, +34 2"',
    );
    expect(spanish.records).toMatchObject([
      {
        company: 'Acme',
        title: 'CEO',
        emails: [
          { address: 'ana@acme.test' },
          { address: 'b@acme.test' },
          { address: 'c@acme.test' },
        ],
        phones: [{ number: '+34 1' }, { number: '+34 2' }],
        custom: [],
      },
    ]);
    const pipedrive = await importOf(
      'Person - Name,Person - E-Mail-Adresse,Person - Telefon,Organisation - Name,Organisation - Adresse',
      'Ana Ruiz,ana@acme.test,+34 1,Acme,Calle 1',
    );
    expect(pipedrive.plan.product).toBe('pipedrive-people');
    expect(pipedrive.records).toMatchObject([
      {
        name: 'Ana Ruiz',
        company: 'Acme',
        emails: [{ address: 'ana@acme.test' }],
        phones: [{ number: '+34 1' }],
        // The address of the company is none of the person.
        places: [],
        custom: [{ label: 'Organisation - Adresse', value: 'Calle 1' }],
      },
    ]);
  });

  test('an amount below nothing is named and not made nought', async () => {
    const { records, problems } = await importOf('Deal Name,Amount', 'Credit,"-5,00 €"');
    expect(records).toMatchObject([{ name: 'Credit', amount: null }]);
    expect(problems).toEqual(['value-unreadable Amount: -5,00 €']);
  });

  test.each([
    ['a dash for no cents', ['12.000,-', '1.500,–', '800,-'], [12_000, 1500, 800]],
    ['a dash in one cell of many', ['12.50', '1.500,-', '7.25'], [12.5, 1500, 7.25]],
    ['Arabic figures', ['١٢,٥٠', '٣,٢٥'], [12.5, 3.25]],
    ['Arabic thousands', ['١.٥٠٠', '١٢.٠٠٠'], [1500, 12_000]],
  ])('a column of amounts with %s', async (_what, cells, amounts) => {
    const rows = cells.map((cell, index) => `Deal ${index};"${cell}"`);
    const { records, problems } = await importOf('Deal Name;Amount', ...rows);
    expect(records).toMatchObject(amounts.map((amount) => ({ amount })));
    expect(problems).toEqual([]);
  });

  test.each([
    ['12,000円', 12_000, 'JPY'],
    ['１２，０００円', 12_000, 'JPY'],
    ['1,200원', 1200, 'KRW'],
    ['1.200,00 zł', 1200, 'PLN'],
    ['1.200,00 ZŁ', 1200, 'PLN'],
    ['1.200,00 Kč', 1200, 'CZK'],
    ['1.200,- Kč', 1200, 'CZK'],
    ['R$ 1.200,00', 1200, 'BRL'],
    ['A$1,200', 1200, 'AUD'],
    ['c$1,200', 1200, 'CAD'],
    ['NZ$1,200', 1200, 'NZD'],
    ['HK$1,200', 1200, 'HKD'],
    ['S$1,200', 1200, 'SGD'],
    ['US$ 1,200', 1200, 'USD'],
    ['us$1,200', 1200, 'USD'],
    ['$1,200', 1200, ''],
    ['¥1,200', 1200, ''],
  ])('%s: the currency of an amount is the one that it names', async (cell, amount, currency) => {
    const { records, problems } = await importOf('Deal Name;Amount', `Boat;"${cell}"`);
    expect(records).toMatchObject([{ amount, currency }]);
    expect(problems).toEqual([]);
  });

  test.each(['1 200 kr', '1200元', '1.200 kr.'])(
    '%s: an amount that several countries write so is named',
    async (cell) => {
      const { records, problems } = await importOf('Deal Name;Amount', `Boat;"${cell}"`);
      expect(records).toMatchObject([{ amount: null, currency: '' }]);
      expect(problems).toEqual([`value-unreadable Amount: ${cell}`]);
    },
  );

  test.each([
    ['RE 12/03/24', 'RE 13/03/24'],
    ['AZ 10-05-22', 'AZ 11-05-22'],
    ['SO 10-05-22', 'SO 11-05-22'],
    ['Version 1.2.03', 'Version 1.3.03'],
    ['Sep 10-05-22', 'Sep 11-05-22'],
    ['RE 12 March 2024', 'RE 13 March 2024'],
  ])('%s: a number with a word before it keeps it', async (...cells) => {
    const rows = cells.map((cell, index) => `Ana ${index};${cell}`);
    const { records } = await importOf('Name;Beleg', ...rows);
    expect(records).toMatchObject(
      cells.map((value) => ({ custom: [{ label: 'Beleg', type: 'text', value }] })),
    );
  });

  test('a number with a word before it keeps it also among dates', async () => {
    const days = Array.from({ length: 20 }, (_, day) => `Ana ${day};${day + 1}.03.2024`);
    const { records } = await importOf('Name;Beleg', ...days, 'Bo;RE 12/03/24');
    expect(records[0]?.custom).toEqual([{ label: 'Beleg', type: 'date', value: '2024-03-01' }]);
    expect(records[20]?.custom).toEqual([{ label: 'Beleg', type: 'text', value: 'RE 12/03/24' }]);
  });

  test.each([
    'Di 12.03.2024',
    'Dienstag, 12.03.2024',
    'Tue, 12 March 2024',
    'mar. 12/03/2024',
    'Mar 12, 2024',
    'terça 12/03/2024',
    'الثلاثاء، 12 مارس 2024',
  ])('%s: a day is one with its weekday as well', async (cell) => {
    const { records } = await importOf(
      'Name;Seit',
      `Ana;"${cell}"`,
      'Bo;13.03.2024',
      'Cy;14.03.2024',
    );
    expect(records[0]?.custom).toEqual([{ label: 'Seit', type: 'date', value: '2024-03-12' }]);
  });

  test('amounts with points for thousands alone, and days that are no numbers', async () => {
    const { records } = await importOf(
      'Deal;Phase;Betrag;Seit',
      'A;Angebot;1.500;2024-03-04',
      'B;Angebot;12.000 €;2024-03-05',
      'C;Angebot;900;2024-03-06',
    );
    expect(records).toMatchObject([
      { amount: 1500, custom: [{ label: 'Seit', type: 'date', value: '2024-03-04' }] },
      { amount: 12_000, currency: 'EUR' },
      { amount: 900 },
    ]);
  });

  test.each([
    ['zoho-accounts', 'Record Id,Account Owner,Account Name,Phone,Website,Billing City'],
    ['zoho-deals', 'Record Id,Potential Owner,Potential Name,Stage,Amount,Closing Date'],
    ['hubspot-deals', 'Record ID - Deal,Deal Name,Deal Stage,Amount'],
    ['zoho-leads', 'Lead Name,Email,Phone,Lead Source,Lead Owner,Lead Status,Industry'],
    [
      'atomic-crm',
      'first_name,last_name,gender,title,background,first_seen,last_seen,has_newsletter,status,tags,linkedin_url,company,email_work,email_home,email_other,phone_work,phone_home,phone_other',
    ],
    ['affinity', 'Organization Id,Name,Website'],
    [
      'outlook',
      'First Name,Middle Name,Last Name,Company,Job Title,E-mail Address,E-mail 2 Address,Mobile Phone,Business Phone',
    ],
    ['streak', 'Name,Stage,Notes,Assigned To,Date of Last Sent Email'],
    [
      'salesforce-leads',
      'Lead ID,FirstName,LastName,Email,Phone,Company,LeadSource,Status,OwnerId',
    ],
    [
      'salesforce-contacts-report',
      'First Name,Last Name,Title,Account Name,Email,Phone,Mailing City,Mailing State/Province',
    ],
    [
      'salesforce-opportunities-report',
      'Opportunity Owner,Account Name,Opportunity Name,Stage,Amount,Close Date,Type,Probability (%)',
    ],
    [
      'salesforce-accounts',
      'Id,IsDeleted,MasterRecordId,Name,Type,ParentId,BillingStreet,BillingCity,Phone,Website,Industry',
    ],
    [
      'pipedrive-organizations',
      'Organization - Name,Organization - Address,Organization - Label,Organization - Owner',
    ],
    ['pipedrive-notes', 'Note - Content,Deal - Title,Person - Name,Organization - Name'],
    ['linkedin-messages', 'CONVERSATION ID,FROM,TO,DATE,CONTENT'],
    [null, 'Name,Email,Phone'],
    [null, 'Title,Pages,ISBN'],
  ])('%s is known by its headers', async (product, header) => {
    const { plan } = await importOf(header, header.replace(/[^,]+/g, 'x'));
    expect(plan.product).toBe(product);
  });

  test('every product is found by its own columns', () => {
    for (const product of PRODUCTS)
      for (const key of product.needs)
        expect(
          [...product.columns.keys()].includes(key) || product.pattern !== undefined,
          `${product.id} ${key}`,
        ).toBe(true);
  });
});
