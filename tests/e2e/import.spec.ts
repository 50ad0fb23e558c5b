import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { SECRET } from '../replica/calendar/ical.ts';
import { type App, BROWSER, expect, type Page, test } from './harness/index.ts';
import { meeting, openCalendar, openMeeting } from './help/calendar.ts';
import { soundDatabase } from './help/database.ts';
import { keepDownloads, savedText } from './help/downloads.ts';
import { dropFiles } from './help/drop-files.ts';
import { tabTo } from './help/keyboard.ts';

const ME = 'robin@harbourlight.example';

const MAIL = `From 1790000000000000001@xxx Mon Oct 05 12:00:00 +0000 2026
X-GM-THRID: 1790000000000000001
X-Gmail-Labels: Sent
From: Robin Hale <${ME}>
To: Nadia Ferreira <nadia@tideworks.example>
Subject: Two moorings for spring
Date: Mon, 5 Oct 2026 12:00:00 +0000
Message-ID: <one@harbourlight.example>

Could you hold two of them?

From 1790000000000000002@xxx Tue Oct 06 09:00:00 +0000 2026
X-GM-THRID: 1790000000000000001
X-Gmail-Labels: Inbox
From: Nadia Ferreira <nadia@tideworks.example>
To: Robin Hale <${ME}>
Subject: Re: Two moorings for spring
Date: Tue, 6 Oct 2026 09:00:00 +0000
Message-ID: <two@tideworks.example>

Both are yours.

From 1790000000000000003@xxx Wed Oct 07 09:00:00 +0000 2026
X-GM-THRID: 1790000000000000003
X-Gmail-Labels: Inbox
From: Weekly Rope <news@ropeweekly.example>
To: Robin Hale <${ME}>
Subject: Rope of the week
Date: Wed, 7 Oct 2026 09:00:00 +0000
Message-ID: <three@ropeweekly.example>
List-Unsubscribe: <https://ropeweekly.example/u>

Hemp!

From 1790000000000000004@xxx Thu Oct 08 09:00:00 +0000 2026
X-GM-THRID: 1790000000000000004
X-Gmail-Labels: Spam
From: Winner <prize@lucky.example>
To: Robin Hale <${ME}>
Subject: You won
Date: Thu, 8 Oct 2026 09:00:00 +0000
Message-ID: <four@lucky.example>

Really.

`;

const MEETING = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Test//EN
BEGIN:VEVENT
UID:quay-walk@harbourlight.example
DTSTART:20261009T100000Z
DTEND:20261009T110000Z
RDATE;VALUE=PERIOD:20261016T100000Z/PT2H
SUMMARY:Walk along the quay
ORGANIZER:mailto:${ME}
ATTENDEE;PARTSTAT=ACCEPTED:mailto:${ME}
ATTENDEE;PARTSTAT=ACCEPTED;CN=Oskar Lind:mailto:oskar@quayside.example
END:VEVENT
BEGIN:VEVENT
UID:no-start@harbourlight.example
SUMMARY:Never begins
END:VEVENT
END:VCALENDAR
`;

const CARDS = `BEGIN:VCARD
VERSION:3.0
FN:Imke Janssen
ORG:Fennel & Daughters
TITLE:Head baker
EMAIL:imke@fennel.example
TEL:+49 40 5550101
END:VCARD
`;

const TABLE = `Name,Email,Company,Phone
Tomas Vega,tomas@northpier.example,North Pier,
Tomas Vega,tomas@northpier.example,,+44 20 5550102
`;

const FILES = {
  'harbour.mbox': MAIL,
  'harbour.ics': MEETING,
  'friends.vcf': CARDS,
  'clients.csv': TABLE,
};

/** An archive as text, a character for each byte. */
function zip(files: Record<string, string | Uint8Array>): string {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  return Buffer.from(zipSync(bytes)).toString('latin1');
}

const card = (page: Page, name: string) => page.role('region', name);

/** The people that the popup finds by a word. */
async function found(app: App, word: string): Promise<Page> {
  const popup = await app.extensionPage('popup.html');
  await popup.role('tab', 'Search').click();
  await popup.role('combobox', 'Search').fill(word);
  return popup;
}

test(`files become history after a look at them, and are taken back (${BROWSER})`, async ({
  app,
}) => {
  const page = await app.extensionPage('workspace.html#/import');
  await dropFiles(page, FILES);

  const mail = card(page, 'harbour.mbox');
  await expect(mail.role('button', 'Import')).toBeVisible();
  await expect(mail).toHaveText(/Mail archive · 4 mails/);
  await expect(mail.role('textbox', 'Whose file this is')).toHaveValue(ME);
  await expect(mail).toHaveText(/To be added\s*2/);
  await expect(mail).toHaveText(/New contacts\s*1\s*Such as nadia@tideworks\.example/);
  await mail.text('Why some are left out').click();
  await expect(mail).toHaveText(/Newsletters and automatic mail\s*1/);
  await expect(mail).toHaveText(/Spam\s*1/);

  const meeting = card(page, 'harbour.ics');
  await expect(meeting).toHaveText(/To be added\s*2/);
  await expect(meeting).toHaveText(/Could not be read\s*1/);
  await meeting.text('What could not be read').click();
  await expect(meeting).toHaveText(/Never begins\s*The event has no beginning/);
  await keepDownloads(page);
  await meeting.role('button', 'Download this list').click();
  await expect
    .poll(() => savedText(page))
    .toMatch(
      /^File,Record,Name,Result,Reason\s+harbour\.ics,\d,Never begins,Not imported,The event/,
    );
  await expect(card(page, 'friends.vcf')).toHaveText(/Such as Imke Janssen/);
  await expect(card(page, 'clients.csv')).toHaveText(/2 people\s*To be added\s*1/);

  const before = await found(app, 'Nadia');
  await expect(before.role('heading', 'Nothing found for “Nadia”')).toBeVisible();
  await before.close();

  await page.role('button', 'Import all').click();
  for (const name of Object.keys(FILES))
    await expect(card(page, name).role('status').containing('Imported')).toBeVisible();
  await expect(mail).toHaveText(/Added\s*2/);
  await expect(page.role('list', 'Past imports').css('.past-import')).toHaveCount(4);

  const after = await found(app, 'Nadia');
  await after.role('option', /^Nadia Ferreira/).click();
  const history = after.role('list', 'History');
  await expect(history.css('time')).toHaveCount(2);
  await expect(history).toHaveText(/Two moorings for spring.*Both are yours/s);
  await after.close();

  await mail.role('button', 'Undo the import of harbour.mbox').click();
  await expect(mail.role('status').containing('Undone')).toBeVisible();
  const undone = await found(app, 'Nadia');
  await expect(undone.role('heading', 'Nothing found for “Nadia”')).toBeVisible();
  await undone.close();
  expect(await app.consoleErrors()).toEqual([]);
});

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toUTCString();

/** Petra writes, and a month later makes Linus and me acquainted. */
const INTRODUCED = `From 1790000000000000011@xxx Mon Feb 02 12:00:00 +0000 2026
X-GM-THRID: 1790000000000000011
X-Gmail-Labels: Inbox
From: Petra Novak <petra@gmail.com>
To: Robin Hale <${ME}>
Subject: A loft for sails
Date: ${daysAgo(60)}
Message-ID: <eleven@petra.example>

Is there room?

From 1790000000000000013@xxx Tue Feb 03 12:00:00 +0000 2026
X-GM-THRID: 1790000000000000011
X-Gmail-Labels: Sent
From: Robin Hale <${ME}>
To: Petra Novak <petra@gmail.com>
Subject: Re: A loft for sails
Date: ${daysAgo(59)}
Message-ID: <thirteen@harbourlight.example>

Plenty of it.

From 1790000000000000012@xxx Mon Mar 02 12:00:00 +0000 2026
X-GM-THRID: 1790000000000000012
X-Gmail-Labels: Inbox
From: Petra Novak <petra@gmail.com>
To: Robin Hale <${ME}>, Linus Varga <linus@kelptide.example>
Subject: You two should meet
Date: ${daysAgo(30)}
Message-ID: <twelve@petra.example>

Linus has a boat to refit.

`;

const CRM = {
  'deals.csv': `Record ID,Deal Name,Deal Stage,Amount,Currency,Close Date,Create Date,Associated Company IDs,Associated Contact IDs
51,Winter refit,closedwon,12500,EUR,2026-05-20 12:00,2026-01-10 09:00,31,41
52,Sail loft,Sea trial,900,EUR,,2026-02-10 09:00,31,41;42
`,
  'contacts.csv': `Record ID,First Name,Last Name,Email,Job Title,Associated Company IDs,Favourite boat
41,Linus,Varga,linus@kelptide.example,Skipper,31,Folkeboat
42,Petra,Novak,petra@gmail.com,Buyer,31,
`,
  'companies.csv': `Record ID,Company name,Company Domain Name,Industry
31,Kelp & Tide,kelptide.example,Fishery
`,
};

test(`the tables of another CRM come with their links, and are taken back (${BROWSER})`, async ({
  app,
}) => {
  const page = await app.extensionPage('workspace.html#/import');
  await dropFiles(page, CRM);
  const deals = card(page, 'deals.csv');
  await expect(deals.role('button', 'Import')).toBeVisible();
  await expect(deals).toHaveText(/Table of deals from HubSpot · 2 deals/);
  await deals.text('What to know about it').click();
  await expect(deals).toHaveText(/The stage “Sea trial” is new in the pipeline/);
  await expect(card(page, 'contacts.csv')).toHaveText(/2 people\s*.*To be added\s*2/s);
  await expect(card(page, 'companies.csv')).toHaveText(/1 company\s*.*To be added\s*1/s);

  await page.role('button', 'Import all').click();
  for (const name of Object.keys(CRM))
    await expect(card(page, name).role('status').containing('Imported')).toBeVisible();
  const stored = await soundDatabase(app);
  const [kelp, ...more] = stored.companies;
  expect([kelp?.name, more.length]).toEqual(['Kelp & Tide', 0]);
  expect(stored.contacts.map(({ companyId }) => companyId)).toEqual([kelp?.id, kelp?.id]);
  const refit = stored.deals.find(({ name }) => name === 'Winter refit');
  const linus = stored.contacts.find(({ name }) => name === 'Linus Varga');
  expect(refit).toMatchObject({ state: 'won', companyId: kelp?.id, contactIds: [linus?.id] });
  const boat = stored.fields.find(({ name }) => name === 'Favourite boat');
  expect(linus?.custom?.[boat?.id ?? '']).toBe('Folkeboat');

  // Whose mail brought somebody who bought is told by a report, with the people behind.
  await dropFiles(page, { 'introduced.mbox': INTRODUCED });
  const mails = card(page, 'introduced.mbox');
  // Most of it is hers, so that it is taken for hers until somebody says whose it is.
  await mails.role('textbox', 'Whose file this is').fill(ME);
  await page.press('Enter');
  await expect(mails).toHaveText(/To be added\s*3/);
  await mails.role('button', 'Import').click();
  await expect(mails.role('status').containing('Imported')).toBeVisible();
  const reports = await app.extensionPage('workspace.html#/reports/introductions');
  await expect(reports.role('row', /^Petra Novak/)).toHaveText(/Petra Novak\s+1\s+2\s+1\s+€12,500/);
  await reports
    .role('figure')
    .role('link', /^Petra Novak/)
    .click();
  await expect(reports.role('dialog').role('listitem')).toHaveTexts([/^Linus Varga/]);
  await soundDatabase(app);
  await reports.close();
  await mails.role('button', 'Undo the import of introduced.mbox').click();
  await expect(mails.role('status').containing('Undone')).toBeVisible();

  for (const name of Object.keys(CRM)) {
    await card(page, name).role('button', `Undo the import of ${name}`).click();
    await expect(card(page, name).role('status').containing('Undone')).toBeVisible();
  }
  const { companies, contacts, deals: left, fields } = await soundDatabase(app);
  expect([companies, contacts, left, fields]).toEqual([[], [], [], []]);
  expect(await app.consoleErrors()).toEqual([]);
});

test(`an archive gives what is in it, an unknown table is asked about, a trap is refused (${BROWSER})`, async ({
  app,
}) => {
  const page = await app.extensionPage('workspace.html#/import');
  await dropFiles(page, {
    'takeout.zip': zip({
      'Takeout/Mail/harbour.mbox': MAIL,
      'Takeout/mystery.csv': 'Who,Reach them,Since\nInes Prado,ines@prado.example,03/04/2025\n',
      'Takeout/archive_browser.html': '<p>',
    }),
    'trap.zip': zip({ 'a.csv': new Uint8Array(20 * 1024 * 1024) }),
  });
  await expect(card(page, 'takeout.zip')).toHaveText(/2 files in it\s*1 other file cannot be read/);
  await expect(card(page, 'takeout.zip › harbour.mbox')).toHaveText(/Mail archive · 4 mails/);
  await expect(card(page, 'trap.zip').role('alert')).toHaveText(/unpacks to/);

  const table = card(page, 'takeout.zip › mystery.csv');
  await table.role('combobox', 'What “Who” is').choose('Name');
  await expect(table.role('combobox', 'What “Reach them” is')).toHaveValue('E-mail address');
  await table
    .role('combobox', 'How the dates in “Since” are written')
    .choose('Day first: 31/12/2026');
  await table.role('button', 'Show what would happen').click();
  await expect(table).toHaveText(/To be added\s*1\s*Such as Ines Prado/);
  await table.text('Put values right').click();
  await table.role('combobox', 'Column').choose('Who');
  await table.role('textbox', 'Instead of “Ines Prado”').fill('Inês Prado');
  await table.role('button', 'Apply to all rows').click();
  await expect(table).toHaveText(/Such as Inês Prado/);
  await table.role('button', 'Import').click();
  await expect(table.role('status').containing('Imported')).toBeVisible();

  const { contacts, fields } = await soundDatabase(app);
  const since = fields.find(({ name }) => name === 'Since');
  expect(contacts).toMatchObject([{ name: 'Inês Prado', emails: ['ines@prado.example'] }]);
  expect(contacts[0]?.custom?.[since?.id ?? '']).toBe('2025-04-03');
});

test(`tasks go out as a calendar and as a table, and come in again once (${BROWSER})`, async ({
  app,
}) => {
  const page = await app.extensionPage('workspace.html#/import');
  await dropFiles(page, {
    'todo.ics': [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...['BEGIN:VTODO', 'UID:1', 'SUMMARY:Call the notary', 'DUE:20261201T090000Z', 'END:VTODO'],
      ...['BEGIN:VTODO', 'UID:2', 'SUMMARY:Pay the yard', 'DUE;VALUE=DATE:20261203', 'END:VTODO'],
      'END:VCALENDAR',
    ].join('\r\n'),
  });
  const first = card(page, 'todo.ics');
  await expect(first).toHaveText(/Calendar · 2 activities/);
  await first.role('button', 'Import').click();
  await expect(first.role('status').containing('Imported')).toBeVisible();
  const told = async () =>
    (await soundDatabase(app)).tasks.map(({ text, dueAt }) => `${text} ${dueAt}`).sort();
  const before = await told();
  expect(before).toHaveLength(2);

  const data = await app.extensionPage('workspace.html#/data');
  await keepDownloads(data);
  await data.role('button', 'Save file: Meetings and tasks as a calendar').click();
  await expect.poll(() => savedText(data)).toMatch(/BEGIN:VTODO/);
  const calendar = await savedText(data);
  await data.role('combobox', 'What').choose('Tasks');
  await data.role('button', 'Save file: Table').click();
  await expect.poll(() => savedText(data)).toMatch(/Due date/);
  const table = await savedText(data);
  await data.close();

  // Nothing of it is new while they are there; afterwards each file brings them back.
  await dropFiles(page, { 'calendar.ics': calendar, 'tasks.csv': table });
  for (const name of ['calendar.ics', 'tasks.csv'])
    await expect(card(page, name)).toHaveText(/There is nothing new/);
  await first.role('button', 'Undo the import of todo.ics').click();
  await expect(first.role('status').containing('Undone')).toBeVisible();
  expect(await told()).toEqual([]);
  await dropFiles(page, { 'once-more.csv': table });
  await expect(card(page, 'once-more.csv')).toHaveText(/Margin CRM/);
  await card(page, 'once-more.csv').role('button', 'Import').click();
  await expect(card(page, 'once-more.csv').role('status').containing('Imported')).toBeVisible();
  expect(await told()).toEqual(before);
  await dropFiles(page, { 'again.ics': calendar });
  await expect(card(page, 'again.ics')).toHaveText(/There is nothing new/);
});

test(`the same file again has nothing new, and past imports wait to be undone (${BROWSER})`, async ({
  app,
}) => {
  const page = await app.extensionPage('workspace.html#/import');
  await expect(page.role('button', 'Choose files')).toBeVisible();
  const folder = mkdtempSync(join(tmpdir(), 'margin-import-'));
  writeFileSync(join(folder, 'friends.vcf'), CARDS);
  const input = await page.raw.$('input[type=file]');
  // The system's own dialog is out of reach; this is what it hands over.
  await input?.uploadFile(join(folder, 'friends.vcf'));
  // With the keyboard alone.
  await tabTo(card(page, 'friends.vcf').role('button', 'Import'));
  await page.press('Enter');
  await expect(card(page, 'friends.vcf').role('status').containing('Imported')).toBeVisible();
  rmSync(folder, { recursive: true });

  await page.reload();
  await expect(page.role('button', 'Undo the import of friends.vcf')).toBeVisible();
  await dropFiles(page, { 'copy.vcf': CARDS });
  await expect(card(page, 'copy.vcf')).toHaveText(/Already there\s*1/);
  await expect(card(page, 'copy.vcf')).toHaveText(/There is nothing new in this file/);

  await page.role('button', 'Undo the import of friends.vcf').click();
  await expect(page.role('status').containing('Undone')).toBeVisible();
});

test(`an import whose page goes away and whose background dies goes on where it stopped (${BROWSER})`, async ({
  app,
}) => {
  // Two batches are on their way when it ends.
  const many = Array.from({ length: 1500 }, (_, index) =>
    CARDS.replaceAll('imke@', `imke${index}@`).replace('Imke', `Imke ${index}`),
  ).join('');
  const page = await app.extensionPage('workspace.html#/import');
  await dropFiles(page, { 'many.vcf': many });
  await app.background.evaluate(({ scope }) => scope.marginFaults.hold('after-commit'));
  await card(page, 'many.vcf').role('button', 'Import').click();
  await expect
    .poll(() => app.background.evaluate(({ scope }) => scope.marginFaults.reached))
    .toBe('after-commit');
  // The page goes, and the background dies behind its last commit, before it could answer.
  await app.newPage();
  await page.close();
  await app.killBackground();

  const again = await app.extensionPage('workspace.html#/import');
  await expect(again.text(/Stopped before its end/)).toBeVisible();
  await dropFiles(again, { 'many.vcf': many });
  const file = card(again, 'many.vcf');
  await expect(file).toHaveText(/goes on where it stopped/);
  await file.role('button', 'Go on').click();
  await expect(file.role('status').containing('Imported')).toBeVisible();
  await expect(file).toHaveText(/Added\s*1,500/);
  await expect(again.role('list', 'Past imports').css('.past-import')).toHaveCount(1);
});

test(`an import waits while it is paused, and stops when it is told to (${BROWSER})`, async ({
  app,
}) => {
  // Some batches are on their way whenever it is told to wait or to stop.
  const many = Array.from({ length: 4000 }, (_, index) =>
    CARDS.replaceAll('imke@', `imke${index}@`).replace('Imke', `Imke ${index}`),
  ).join('');
  const page = await app.extensionPage('workspace.html#/import');
  await dropFiles(page, { 'many.vcf': many });
  const file = card(page, 'many.vcf');
  await expect(file.role('button', 'Import')).toBeVisible();
  await app.background.evaluate(({ scope }) => scope.marginFaults.hold('before-write'));
  await file.role('button', 'Import').click();
  await file.role('button', 'Pause').click();
  await app.background.evaluate(({ scope }) => scope.marginFaults.release());
  await expect(file).toHaveText(/Paused.*Added\s*(500|1,000|1,500)/s);
  await app.background.evaluate(({ scope }) => scope.marginFaults.hold('before-write'));
  await file.role('button', 'Go on').click();
  await file.role('button', 'Stop').click();
  await app.background.evaluate(({ scope }) => scope.marginFaults.release());
  await expect(file.role('status').containing('Stopped before its end')).toBeVisible();

  // What is stored stays, and the same file goes on behind it.
  await file.role('button', 'Remove many.vcf from the list').click();
  await dropFiles(page, { 'many.vcf': many });
  await expect(file).toHaveText(/goes on where it stopped/);
  await file.role('button', 'Go on').click();
  await expect(file.role('status').containing('Imported')).toBeVisible();
  await expect(file).toHaveText(/Added\s*4,000/);
});

test('what cannot be imported is said, and the page is without barriers (chromium)', async ({
  app,
}) => {
  const page = await app.extensionPage('workspace.html#/import');
  await dropFiles(page, {
    'picture.bin': 'nobody can read this',
    'nothing.txt': '',
    'harbour.mbox': MAIL,
    'harbour.ics': MEETING,
  });
  await expect(card(page, 'picture.bin')).toHaveText(/Nothing in this file is known/);
  await expect(card(page, 'nothing.txt')).toHaveText(/There is nothing in this file/);
  await expect(card(page, 'harbour.ics').role('button', 'Import')).toBeVisible();
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.raw.evaluate(axe);
  const violations = await page.raw.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' | ')))`,
  );
  expect(violations).toEqual([]);
});

test(`a calendar is read from its secret address, and doubles nothing that the page shows (${BROWSER})`, async ({
  app,
  replica,
}) => {
  const weekly = meeting(replica, 'northpine-weekly:-4');
  const asked = () =>
    replica.requests.filter(({ path }) => path.startsWith('/calendar/ical/')).length;
  const before = asked();
  const page = await app.extensionPage('workspace.html#/data');
  const owner = encodeURIComponent(weekly.calendarId);
  const typed = page.role('textbox', 'Secret address in iCal format');
  await typed.fill('https://outlook.office365.com/owa/calendar/calendar.ics');
  await page.role('button', 'Subscribe').click();
  await expect(page.role('alert')).toHaveText(/^Only calendars of calendar\.google\.com/);
  await typed.fill(`https://calendar.google.com/calendar/ical/${owner}/${SECRET}/basic.ics`);
  await page.role('button', 'Subscribe').click();
  const calendars = page.role('list', 'Calendars you subscribe to');
  await expect(calendars).toHaveText(/Last read:/);
  await expect(calendars).toHaveText(/Added\s*\d/);

  const times = async () =>
    (await soundDatabase(app)).activities.filter(({ at }) => at === weekly.start).length;
  expect(await times()).toBe(1);
  const calendar = await openCalendar(app);
  await openMeeting(calendar, weekly);
  await expect(calendar.sidebar.role('list', 'History').css('time').first()).toBeVisible();
  expect(await times()).toBe(1);
  expect(asked() - before).toBe(1);

  await page.toFront();
  await page.role('button', /^Unsubscribe from /).click();
  await expect(calendars).toHaveCount(0);
  await page.role('button', 'Undo').click();
  await expect(calendars).toHaveText(/Last read:/);
  expect(await app.consoleErrors()).toEqual([]);
});
