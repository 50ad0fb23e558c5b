import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { captureAutomatically, log } from '@/storage/capture';
import { linkOfThread } from '@/storage/links';
import type { MarginDb } from '@/storage/margin-db';
import { EmailSeen } from '@/utils/seen';
import { freshDatabase, idAt, ME, mail, NOON, threadSubject } from './world';

const OFFICE = 'office@northlight.example';
const PATH = '/mail/u/0/d/AEoRXRTq8vWm/';
const own = mail({ at: NOON });
const theirs = { ...mail({ at: NOON }), account: OFFICE, mailbox: PATH };

let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
});

async function links(): Promise<(string | null)[]> {
  return (await db.threads.toArray()).map(linkOfThread);
}

it('a thread of a mailbox of mine is opened by the address, whatever its index', async () => {
  await log({ subject: threadSubject([own]), headers: [] });
  expect(await links()).toEqual([
    `https://mail.google.com/mail/?authuser=${encodeURIComponent(ME)}#all/${idAt(NOON)}`,
  ]);
});

it('a thread of a mailbox looked at by delegation is opened where it was seen', async () => {
  await log({ subject: { ...threadSubject([theirs]), account: OFFICE }, headers: [] });
  expect(await links()).toEqual([`https://mail.google.com${PATH}#all/${idAt(NOON)}`]);
});

it('a thread that is in both is opened in the one of mine', async () => {
  await log({ subject: { ...threadSubject([theirs]), account: OFFICE }, headers: [] });
  const rfc822 = 'same@mail.example';
  await captureAutomatically([{ ...theirs, rfc822 }]);
  await captureAutomatically([{ ...own, rfc822 }]);
  const [link, ...more] = await links();
  expect(more).toEqual([]);
  expect(link).toContain(`authuser=${encodeURIComponent(ME)}`);
});

it('only the path of a delegated mailbox is taken for one', () => {
  for (const mailbox of [
    '/mail/u/0/',
    '//evil.example/d/x/',
    '/mail/u/0/d/a/b/',
    '/mail/u/0/d/a?b/',
  ])
    expect([mailbox, EmailSeen.safeParse({ ...theirs, mailbox }).success]).toEqual([
      mailbox,
      false,
    ]);
  expect(EmailSeen.safeParse(theirs).success).toBe(true);
});
