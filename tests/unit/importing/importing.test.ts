import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { type ContactRecord, empty } from '@/utils/formats/records';
import { BATCH_ITEMS, batchesOf, readAhead, sentAhead } from '@/utils/importing/batches';
import { withoutDoubles } from '@/utils/importing/doubles';
import { FileSource, type Step } from '@/utils/importing/file-source';
import { HeldMails } from '@/utils/importing/held-mails';
import { Mailbox, OwnerGuess } from '@/utils/importing/mailbox';
import { NotImportable } from '@/utils/importing/refusal';
import type { Person } from '@/utils/seen';
import { ANA, BEN, idAt, ME, mail, NOON } from '../storage/world';

const me: Person = { address: ME, name: 'Robin' };

function card(name: string, address: string | null, more: Partial<ContactRecord> = {}) {
  const emails = address === null ? [] : [{ address, label: '' }];
  return { ...empty.contact(), name, emails, ...more };
}

function source(name: string, text: string, account: string | null = null, holds = true) {
  const file = new File([text], name, { lastModified: NOON });
  const said = { own: [], account, holds };
  return new FileSource(file, { ...said, now: NOON, zone: 'UTC', onProgress: () => {} });
}

async function stepsOf(file: FileSource, from = 0): Promise<Step[]> {
  const steps: Step[] = [];
  for await (const some of file.steps(from, { snippets: true })) steps.push(...some);
  return steps;
}

function message(index: number, from: string, to: string, more = ''): string {
  return `From x Mon Oct 05 12:00:00 2026\nFrom: ${from}\nTo: ${to}\nSubject: Mail ${index}
Date: Mon, 5 Oct 2026 12:00:00 +0000\nMessage-ID: <m${index}@acme.example>\n${more}\nText\n\n`;
}

/** What is held once all garbage is taken away, in bytes. */
function held(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

describe('a mailbox', () => {
  it('leaves no more of its mails in memory than what they say', async () => {
    const text = 'Größere Änderungen stehen an, und zwar in jeder Zeile dieses Textes.\n'.repeat(
      40,
    );
    const more = `Content-Type: text/plain; charset=utf-8\n\n${text}`;
    const mails = 2400;
    const all = Array.from({ length: mails }, (_, index) =>
      message(index, `p${index}@acme.example`, ME, more),
    );
    // What the machine notes down about the code at its first run is nobody's mail.
    const first = source('first.mbox', all.slice(0, 200).join(''), ME);
    await first.recognise();
    await stepsOf(first);
    const file = source('mail.mbox', all.join(''), ME);
    const before = held();
    await file.recognise();
    const steps = await stepsOf(file);
    const each = (held() - before) / mails;
    expect(steps.filter(({ item }) => item)).toHaveLength(mails);
    // Some 1.2 KB; where pieces of what was read are kept, 1.75 KB and the text itself outside the heap.
    expect(each).toBeLessThan(1500);
  });

  it('is read once where it may be held, and gives from any mail on what it gives otherwise', async () => {
    const to = `Robin Vale <${ME}>`;
    const mails = [
      message(1, ANA.address, to, `Content-Type: text/plain\n\nThe drawings are done.\n`),
      message(2, to, ANA.address, `\nFrom Monday on we meet.\n`),
      message(3, BEN.address, to, 'X-Gmail-Labels: Spam\n'),
      `From x Mon Oct 05 12:00:00 2026\n\n\n`,
      message(5, ANA.address, to, 'X-Gmail-Labels: Inbox\n'),
    ].join('');
    const last = message(6, ANA.address, to);
    const [kept, another] = [
      source('x.mbox', mails + last, ME),
      source('x.mbox', mails + last, ME, false),
    ];
    const recognised = await kept.recognise();
    expect(await another.recognise()).toEqual(recognised);
    const read = vi.spyOn(Blob.prototype, 'slice');
    const whole = await stepsOf(kept);
    expect(read).not.toHaveBeenCalled();
    expect(whole.map(({ item, skip, problem }) => problem?.why ?? skip ?? item?.kind)).toEqual([
      ...['mail', 'from-line-in-text', 'mail', 'spam', 'no-headers', 'mail', 'mail'],
    ]);
    expect(whole[0]?.item).toMatchObject({ seen: { snippet: 'The drawings are done. Text' } });
    // Where reading goes on, its records are counted anew.
    const said = (steps: Step[]) =>
      steps.map(({ problem, ...step }) => ({ ...step, why: problem?.why }));
    for (const from of new Set([0, ...whole.map(({ offset }) => offset)]))
      expect(said(await stepsOf(kept, from))).toEqual(said(await stepsOf(another, from)));
    expect(read).toHaveBeenCalled();
  });

  it('keeps nothing of the file for mails that were passed by, and has their texts all the same', () => {
    const kept = new HeldMails();
    const times = ({ mock }: { mock: { calls: unknown[] } }) => mock.calls.length;
    const reads = [1, 2, 3].map((end) => {
      const seen = mail({ at: NOON });
      const readText = vi.fn(() => {
        seen.snippet = `Words of mail ${end}`;
      });
      kept.add({ seen, skip: null, end, readText });
      return readText;
    });
    expect([...(kept.after(2) ?? [])].map(({ end }) => end)).toEqual([3]);
    // What reads its text is what holds the bytes of a mail, and goes once it is called.
    expect(reads.map(times)).toEqual([1, 1, 1]);
    expect([...(kept.after(0) ?? [])]).toMatchObject(
      [1, 2, 3].map((end) => ({
        ...{ end, readText: undefined },
        seen: { snippet: `Words of mail ${end}` },
      })),
    );
    expect(reads.map(times)).toEqual([1, 1, 1]);
  });

  it('knows whom I wrote to and who answered me, in whatever order the mails come', () => {
    const other = { threadId: idAt(NOON, 7) };
    const mails = [
      mail({ at: NOON, from: BEN }),
      mail({ at: NOON, from: me, to: [ANA] }),
      mail({ at: NOON, from: BEN, ...other }),
      mail({ at: NOON, from: { address: 'cold@caller.example', name: '' }, ...other }),
    ];
    for (const order of [mails, mails.toReversed()]) {
      const mailbox = new Mailbox([ME]);
      for (const seen of order) mailbox.add({ seen, skip: null });
      const inOther = mailbox.acquaintedIn(mail({ at: NOON, ...other }));
      expect(mailbox.acquaintedIn(mail({ at: NOON })).sort()).toEqual([ANA.address, BEN.address]);
      expect(inOther).toEqual([BEN.address]);
    }
  });

  it('is introduced to nobody by newsletters, spam or drafts', () => {
    const mailbox = new Mailbox([ME]);
    mailbox.add({ seen: mail({ at: NOON, from: me, to: [ANA] }), skip: 'draft' });
    mailbox.add({ seen: mail({ at: NOON, from: me, to: [ANA], bulk: 'List-Id' }), skip: null });
    expect(mailbox.acquaintedIn(mail({ at: NOON }))).toEqual([]);
  });

  it('belongs to the address that is in most of its mails, an own one before any other', () => {
    const guess = new OwnerGuess();
    guess.add(mail({ at: NOON, from: ANA, to: [me] }));
    guess.add(mail({ at: NOON, from: me, to: [BEN] }));
    expect(guess.best([])).toBe(ME);
    expect(guess.best([BEN.address])).toBe(BEN.address);
    expect(new OwnerGuess().best([])).toBeNull();
  });
});

describe('a signature in a mailbox', () => {
  it('is read on the side: of others, each thing once, and the text stays behind', async () => {
    const signed = '\nSee you\n\nAna Silva\nHead of Sales\n+1 415 555 0134\n';
    const ana = 'Ana Silva <ana@acme.example>';
    const file = source(
      'x.mbox',
      [
        message(1, ana, ME, signed),
        message(2, ana, ME, signed),
        message(3, `Robin Vale <${ME}>`, ana, '\nHi\n\nRobin Vale\nChief Buyer\n'),
      ].join(''),
      ME,
    );
    await file.recognise();
    const steps = await stepsOf(file);
    const told = steps.map(({ item }) => item?.kind === 'mail' && item.seen.signature);
    expect(told).toEqual([
      [
        { field: 'title', value: 'Head of Sales', line: 'Head of Sales' },
        { field: 'phone', value: '+1 415 555 0134', line: '+1 415 555 0134' },
      ],
      undefined,
      undefined,
    ]);
  });

  it('is told where the mails are too many to hold and the file is read again', async () => {
    const ana = 'Ana Silva <ana@acme.example>';
    const first = message(1, ana, ME, '\nSee you\n\nAna Silva\nHead of Sales\n');
    const others = Array.from({ length: 10_001 }, (_, mail) => message(mail + 2, BEN.address, ME));
    const file = source('x.mbox', first + others.join(''), ME);
    await file.recognise();
    const [step] = await stepsOf(file);
    expect(step?.item).toMatchObject({ seen: { signature: [{ value: 'Head of Sales' }] } });
  });
});

describe('people twice in a file', () => {
  it('become one, who knows what both said', () => {
    const { records, doubles } = withoutDoubles([
      card('Ana', ANA.address, { title: 'CEO', notes: 'Tea' }),
      card('Ana Silva', 'ana@home.example'),
      card('Ana S', 'ana@home.example', {
        emails: [
          { address: ANA.address, label: '' },
          { address: 'ana@home.example', label: '' },
        ],
        title: 'Other',
        notes: 'No milk',
        phones: [{ number: '123', label: '' }],
      }),
    ]);
    expect(doubles).toBe(1);
    expect(records).toMatchObject([
      { name: 'Ana', title: 'CEO', notes: 'Tea\n\nNo milk', phones: [{ number: '123' }] },
      { name: 'Ana Silva' },
    ]);
  });

  it('without an address are told apart by company and number', () => {
    const namesakes = [
      card('Kim', null, { company: 'A' }),
      card('Kim', null, { company: 'B' }),
      card('Kim', null, { company: 'A' }),
    ];
    expect(withoutDoubles(namesakes)).toMatchObject({ doubles: 1 });
  });
});

describe('a file', () => {
  const mbox = [
    message(1, 'ana@acme.example', ME),
    message(2, ME, 'ana@acme.example', 'References: <m1@acme.example>\n'),
    message(3, 'news@letter.example', ME, 'List-Unsubscribe: <https://letter.example>\n'),
    message(4, 'cold@caller.example', ME),
  ].join('');

  it('of mail says for every mail what it is and who of it is known', async () => {
    const file = source('all.mbox', mbox);
    expect(await file.recognise()).toMatchObject({ format: 'mbox', records: 4, account: ME });
    const steps = await stepsOf(file);
    expect(steps.map(({ item, skip }) => (item?.kind === 'mail' ? item.acquainted : skip))).toEqual(
      [['ana@acme.example'], ['ana@acme.example'], 'not_bulk', []],
    );
    expect(steps.at(-1)?.offset).toBe(mbox.length);
  });

  it('is read on from any record as if it had not stopped', async () => {
    const file = source('all.mbox', mbox);
    await file.recognise();
    const steps = await stepsOf(file);
    for (const [index, { offset }] of steps.entries())
      expect(await stepsOf(file, offset)).toEqual(steps.slice(index + 1));
    const cards = source(
      'a.vcf',
      ['ana', 'ben', 'eve']
        .map((name) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEND:VCARD\n`)
        .join(''),
    );
    await cards.recognise();
    expect(await stepsOf(cards, 2)).toEqual((await stepsOf(cards)).slice(2));
  });

  it('that nobody can import says why', async () => {
    const why = async (name: string, text: string) =>
      source(name, text)
        .recognise()
        .then(
          () => null,
          (error: unknown) => (error instanceof NotImportable ? error.code : error),
        );
    expect(await why('a.bin', 'what is this')).toBe('unknown');
    expect(await why('a.mbox', '')).toBe('empty');
    expect(await why('a.zip', 'PK\u0003\u0004')).toBe('archive');
    expect(await why('a.txt', 'Just a line\nand another\n')).toBe('unknown');
  });

  it('of a table of any kind gives the people in it', async () => {
    const file = source('a.csv', 'Full name;E-mail\nAna Silva;ana@acme.example\n');
    expect(await file.recognise()).toMatchObject({ format: 'csv', records: 1 });
    expect(await stepsOf(file)).toMatchObject([
      { item: { kind: 'record', product: 'table', record: { name: 'Ana Silva' } } },
    ]);
  });
});

describe('batches', () => {
  it('hold every record once, and the last one says that it is', async () => {
    const many = Array.from(
      { length: BATCH_ITEMS * 2 },
      (_, index): Step => ({
        item: { kind: 'record', product: 'vcard', record: card(`P ${index}`, null) },
        offset: index + 1,
      }),
    );
    const batches = [];
    for await (const batch of batchesOf(stream([many]), 0)) batches.push(batch);
    expect(batches.map(({ items, offset, last }) => [items.length, offset, last])).toEqual([
      [BATCH_ITEMS, BATCH_ITEMS, false],
      [BATCH_ITEMS, BATCH_ITEMS * 2, true],
    ]);
    const empty = [];
    for await (const batch of batchesOf(stream([]), 12)) empty.push(batch);
    expect(empty).toMatchObject([{ items: [], offset: 12, last: true }]);
  });

  it('are read ahead of whoever stores them, in the same order, errors among them', async () => {
    const asked: number[] = [];
    const source = async function* () {
      for (const one of [1, 2, 3]) {
        asked.push(one);
        yield one;
      }
      throw new Error('broken');
    };
    const got: number[] = [];
    const all = (async () => {
      for await (const one of readAhead(source())) {
        got.push(one);
        await Promise.resolve();
        expect(asked.length).toBeGreaterThanOrEqual(Math.min(3, one + 1));
      }
    })();
    await expect(all).rejects.toThrow('broken');
    expect(got).toEqual([1, 2, 3]);
  });

  it('are sent while the one before is stored, never three at once, and answered in order', async () => {
    let stored = 0;
    const most: number[] = [];
    const open: number[] = [];
    const send = async (batch: number, number: number) => {
      open.push(batch);
      most.push(open.length);
      await new Promise((resolve) => setTimeout(resolve, 2));
      stored += 1;
      open.splice(open.indexOf(batch), 1);
      return batch * 10 + number;
    };
    const answers = [];
    for await (const { batch, answer } of sentAhead(stream([1, 2, 3, 4]), send))
      answers.push([batch, answer]);
    expect(answers).toEqual([
      [1, 10],
      [2, 21],
      [3, 32],
      [4, 43],
    ]);
    expect([Math.max(...most), stored]).toEqual([2, 4]);
  });

  it('that overtake one another are sent again behind the one that was to come first', async () => {
    let next = 0;
    let isFirst = true;
    const send = async (_: string, number: number) => {
      if (number === 0 && isFirst) {
        isFirst = false;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      if (number !== next) throw new Error('out of order');
      next += 1;
      return number;
    };
    const answers = [];
    for await (const { answer } of sentAhead(stream(['a', 'b', 'c']), send)) answers.push(answer);
    expect(answers).toEqual([0, 1, 2]);
  });

  it('are answered although the next one is not there yet, and end with the error of one', async () => {
    let goOn: () => void = () => undefined;
    const source = async function* () {
      yield 1;
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      yield 2;
    };
    const send = async (batch: number) => {
      if (batch === 2) throw new Error('disk full');
      return batch;
    };
    const answers: number[] = [];
    const all = (async () => {
      for await (const { answer } of sentAhead(source(), send)) {
        answers.push(answer);
        goOn();
      }
    })();
    await expect(all).rejects.toThrow('disk full');
    expect(answers).toEqual([1]);
  });

  it('are answered, all that are on their way, before it is told that no more can be read', async () => {
    const source = async function* () {
      yield 1;
      yield 2;
      throw new Error('gone');
    };
    const send = async (batch: number) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return batch;
    };
    const answers: number[] = [];
    const all = (async () => {
      for await (const { answer } of sentAhead(source(), send)) answers.push(answer);
    })();
    await expect(all).rejects.toThrow('gone');
    expect(answers).toEqual([1, 2]);
  });

  it('tell what was lost from what came in part', async () => {
    const steps: Step[] = [
      { problem: { why: 'no-start', where: {}, detail: '' }, offset: 1 },
      { problem: { why: 'no-end', where: {}, detail: '' }, offset: 2 },
      { problem: { why: 'no-uid', where: {}, detail: '' }, offset: 3 },
    ];
    for await (const { failures } of batchesOf(stream([steps]), 0))
      expect(failures.map(({ why, lost }) => [why, lost])).toEqual([
        ['no-start', true],
        ['no-end', false],
      ]);
  });
});

async function* stream<T>(items: T[]): AsyncGenerator<T> {
  yield* items;
}

it('what a mail server reports goes on, though it is automatic mail', async () => {
  const report = (from: string) =>
    `From 1@xxx Mon Oct 05 14:00:00 +0000 2026
From: ${from}
To: ${ME}
Date: Mon, 5 Oct 2026 14:00:00 +0000
Message-ID: <${from}>
Auto-Submitted: auto-replied

Not delivered to ana@acme.example: 550 5.1.1

`;
  const text = report('mailer-daemon@mx.example') + report('robot@mx.example');
  const file = source('reports.mbox', text, ME);
  await file.recognise();
  const steps = await stepsOf(file);
  expect(steps.map(({ item, skip }) => (item?.kind === 'mail' ? item.seen.bounced : skip))).toEqual(
    [['ana@acme.example'], 'not_bulk'],
  );
});
