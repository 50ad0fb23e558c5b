import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { captureAutomatically, log } from '@/storage/capture';
import { forget } from '@/storage/forget/forget';
import { importBatch, undoImport } from '@/storage/import/import';
import type { MarginDb } from '@/storage/margin-db';
import { scanPeople } from '@/storage/quality/scan';
import { saveSettings } from '@/storage/settings-view';
import { undo } from '@/storage/undo';
import { readEml } from '@/utils/formats/eml';
import { readMbox } from '@/utils/formats/mbox';
import type { EmailSeen, Person } from '@/utils/seen';
import { speakEnglish } from '../english';
import { all, crlf, inSlices } from '../formats/files';
import { batch, IMPORT } from './import/batch';
import { ANA, freshDatabase, idAt, know, ME, mail, NOON, threadSubject } from './world';

let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

const HOUR = 3_600_000;
const DAEMON: Person = { address: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem' };
const me: Person = { address: ME, name: 'Robin' };

/** A report as Gmail sends it. */
const REPORT = crlf(
  `From: Mail Delivery Subsystem <${DAEMON.address}>`,
  `To: ${ME}`,
  'Subject: Delivery Status Notification (Failure)',
  'Date: Mon, 5 Oct 2026 14:00:00 +0000',
  'Message-ID: <bounce@mx.google.com>',
  'Auto-Submitted: auto-replied',
  `X-Failed-Recipients: ${ANA.address}`,
  'Content-Type: multipart/report; boundary="b"; report-type=delivery-status',
  '',
  '--b',
  'Content-Type: text/plain; charset="UTF-8"',
  '',
  `Your message wasn't delivered to ${ANA.address} because the address couldn't be found.`,
  '',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  `Final-Recipient: rfc822; ${ANA.address}`,
  'Action: failed',
  'Status: 5.1.1',
  '',
  '--b--',
);

async function bounced(): Promise<unknown[]> {
  return (await scanPeople({})).rows.map((row) => row.bounced?.address ?? null);
}

function bring(seen: EmailSeen[], acquainted: string[] = []) {
  return importBatch(batch(seen.map((one) => ({ kind: 'mail', seen: one, acquainted }))));
}

async function reported(): Promise<EmailSeen> {
  const text = `From 1@xxx Mon Oct 05 14:00:00 +0000 2026\r\n${REPORT}`;
  const { records } = await all(readMbox(inSlices(text), { account: ME, snippets: true }));
  const [first] = records;
  if (!first) throw new Error('unread');
  return first.seen;
}

const written = mail({ at: NOON, source: 'file', timeSource: 'file', from: me, to: [ANA] });

describe('a report in a file', () => {
  it('is known in an archive and in a mail of its own', async () => {
    const [one] = await readEml(new TextEncoder().encode(REPORT), { account: ME });
    expect(one && 'record' in one && one.record.seen.bounced).toEqual([ANA.address]);
    expect((await reported()).bounced).toEqual([ANA.address]);
  });

  it('stands before the mail that made somebody a contact, and goes with its import', async () => {
    // In its conversation, as Gmail keeps it.
    const report = { ...(await reported()), threadId: written.threadId };
    const { counts, skipped } = await bring([report, written], [ANA.address]);
    expect([counts.added, skipped]).toEqual([1, { not_bulk: 1 }]);
    expect(await bounced()).toEqual([ANA.address]);
    // The report itself is no history.
    expect(await db.activities.count()).toBe(1);
    await undoImport({ importId: IMPORT, from: null });
    expect(await db.bounces.count()).toBe(0);
  });

  it('says nothing once they wrote again', async () => {
    const again = mail({ at: NOON + 9 * HOUR, source: 'file', timeSource: 'file', from: ANA });
    await bring([await reported(), written, again], [ANA.address]);
    expect(await bounced()).toEqual([null]);
  });
});

describe('a report beside a conversation', () => {
  const notice = (more: Partial<EmailSeen>) =>
    mail({
      at: NOON + HOUR,
      from: DAEMON,
      to: [me],
      messageId: idAt(NOON + HOUR, 7),
      threadId: idAt(NOON),
      snippet: `Address not found: ${ANA.address}. 550 5.1.1`,
      ...more,
    });

  it('is kept when the thread is logged, and taken back with it', async () => {
    await know(ANA);
    const shown = threadSubject([mail({ at: NOON, threadId: idAt(NOON), from: me, to: [ANA] })]);
    const { change } = await log({
      subject: { ...shown, messages: [...shown.messages, notice({ snippet: '' })] },
      headers: [notice({ source: 'headers', raw: REPORT })],
    });
    expect(await bounced()).toEqual([ANA.address]);
    await undo({ change: change ?? '' });
    expect(await bounced()).toEqual([null]);
  });

  it('is kept of a contact alone when it is only seen', async () => {
    await captureAutomatically([notice({})]);
    expect(await db.bounces.count()).toBe(0);
    await know(ANA);
    await captureAutomatically([notice({})]);
    expect(await bounced()).toEqual([ANA.address]);
  });

  it('is not taken from what a page claims', async () => {
    await know(ANA);
    await captureAutomatically([notice({ from: { address: 'x@y.example', name: '' } })]);
    await captureAutomatically([
      mail({ at: NOON, from: { address: 'x@y.example', name: '' }, bounced: [ANA.address] }),
    ]);
    expect(await db.bounces.count()).toBe(0);
  });
});

it('of somebody who is not to be logged is not kept, and nothing is left of whom I forget', async () => {
  await saveSettings({ neverLog: ['acme.example'] });
  await bring([await reported()]);
  expect(await db.bounces.count()).toBe(0);
  await saveSettings({ neverLog: [] });
  await captureAutomatically([]);
  await know(ANA);
  await log({
    subject: threadSubject([
      mail({ at: NOON + HOUR, from: DAEMON, snippet: `550 ${ANA.address}` }),
    ]),
    headers: [],
  });
  expect(await db.bounces.count()).toBe(1);
  await forget({ entry: 'acme.example', rehearse: false });
  expect(await db.bounces.count()).toBe(0);
});
