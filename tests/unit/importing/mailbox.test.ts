import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slicesOf } from '@/utils/formats/slices';
import { Mailbox } from '@/utils/importing/mailbox';
import type { EmailSeen } from '@/utils/seen';
import { idAt, ME, mail, NOON } from '../storage/world';

const me = { address: ME, name: '' };
const person = (number: number) => ({ address: `p${number}@acme.example`, name: '' });
const anybody = fc.integer({ min: -1, max: 40 }).map((one) => (one < 0 ? me : person(one)));

const anyMail = fc
  .record({ thread: fc.integer({ min: 0, max: 3 }), from: anybody, to: fc.array(anybody) })
  .map(({ thread, from, to }) => mail({ at: NOON, threadId: idAt(NOON, thread), from, to }));

/** Whom a mailbox knows, as one would say it. */
function acquainted(mails: readonly EmailSeen[]): Set<string> {
  const mine = mails.filter(({ from }) => from?.address === ME);
  const written = mine.flatMap(({ to }) => to.map(({ address }) => address));
  const mineIn = new Set(mine.map(({ threadId }) => threadId));
  const answered = mails
    .filter(({ threadId }) => mineIn.has(threadId))
    .map(({ from }) => from?.address ?? ME);
  return new Set([...written, ...answered].filter((address) => address !== ME));
}

test('the acquaintances of a conversation are those of its people whom I wrote to or who answered me', () => {
  fc.assert(
    fc.property(fc.array(anyMail, { maxLength: 60 }), (mails) => {
      const mailbox = new Mailbox([ME]);
      for (const seen of mails) mailbox.add({ seen, skip: null });
      const known = acquainted(mails);
      for (let thread = 0; thread <= 3; thread += 1) {
        const threadId = idAt(NOON, thread);
        const people = mails
          .filter((one) => one.threadId === threadId)
          .flatMap(({ from, to }) => [...(from ? [from] : []), ...to])
          .map(({ address }) => address);
        const found = mailbox.acquaintedIn(mail({ at: NOON, threadId }));
        expect(found.toSorted()).toEqual(
          [...new Set(people)].filter((one) => known.has(one)).sort(),
        );
      }
    }),
  );
});

test('of a conversation with very many people fifty are named', () => {
  const mailbox = new Mailbox([ME]);
  const to = Array.from({ length: 200 }, (_, index) => person(index));
  mailbox.add({ seen: mail({ at: NOON, from: me, to }), skip: null });
  mailbox.add({ seen: mail({ at: NOON, from: me, to: to.toReversed() }), skip: null });
  expect(mailbox.acquaintedIn(mail({ at: NOON }))).toEqual(
    to.slice(0, 50).map(({ address }) => address),
  );
});

test('slices that are emptied were whole when they came', async () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
  const seen: number[] = [];
  for await (const slice of slicesOf(new Blob([bytes]), { from: 3, size: 64, emptied: true }))
    seen.push(...slice);
  expect(seen).toEqual([...bytes.subarray(3)]);
});
