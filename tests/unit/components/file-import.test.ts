import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FileImport } from '@/components/workspace/import/file-import';
import { api } from '@/storage/api';
import { batchesOf, type SourceBatch } from '@/utils/importing/batches';
import { FileSource } from '@/utils/importing/file-source';
import { refusalIn } from '@/utils/importing/refusal';
import { unpack } from '@/utils/importing/unpack';
import { speakEnglish } from '../english';
import { encodedIn } from '../formats/encoded';
import { freshDatabase, NOON } from '../storage/world';

/** A file on its way through the import page, with a background that is ended in the middle. */

const ends = vi.hoisted(() => ({ left: 0 }));

vi.mock('@/components/queries', () => {
  class RpcError extends Error {
    readonly code: string;
    readonly callKey: string;
    constructor(code: string, message: string, callKey: string) {
      super(message);
      this.code = code;
      this.callKey = callKey;
    }
  }
  const background = new Proxy(
    {},
    {
      get: (_, name: keyof typeof api) => async (input: { rehearse?: boolean }, again?: string) => {
        const callKey = again ?? crypto.randomUUID();
        const answer = await api[name].run(input as never, { callKey, attempt: again ? 2 : 1 });
        // Stored, and ended before it could say so.
        if (name === 'importBatch' && !input.rehearse && !again && ends.left-- > 0)
          throw new RpcError('no-answer', 'Nobody', callKey);
        return answer;
      },
    },
  );
  return { background, RpcError };
});

vi.mock('@/components/workspace/import/file-reader', () => {
  class Unreadable extends Error {
    readonly why: { code: string };
    constructor(code: string) {
      super(code);
      this.why = { code };
    }
  }
  /** As the worker tells it. */
  const told = (error: unknown) => {
    const code = refusalIn(error);
    throw code === null ? error : new Unreadable(code);
  };
  class ImportReader {
    #source: FileSource | null = null;
    #batches: AsyncGenerator<SourceBatch> | null = null;
    open(file: File, options: { own: string[]; account: string | null; now: number }) {
      const more = { zone: 'UTC', holds: file.size < 1024 * 1024, onProgress: () => {} };
      this.#source = new FileSource(file, { ...options, ...more });
      return this.#source.recognise().catch(told);
    }
    values(column: string) {
      return this.#source?.values(column).catch(told);
    }
    async start(from: number, how: { snippets: boolean }) {
      if (this.#source) this.#batches = batchesOf(this.#source.steps(from, how), from, 2);
    }
    async next() {
      return (await this.#batches?.next().catch(told))?.value;
    }
    close() {}
  }
  return { Unreadable, ImportReader };
});

beforeEach(() => {
  freshDatabase();
  speakEnglish();
});

const CARD = (name: string, more = '') =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\n${more}END:VCARD\r\n`;
const CARDS = [
  CARD('Ana Ruiz', 'EMAIL:ana@acme.example\r\n'),
  CARD('Ana Ruiz', 'EMAIL:ana@acme.example\r\n'),
  CARD('Bo Lind', 'EMAIL:bo@lind.example\r\nORG:Lind\r\n'),
  CARD('Cem Kaya', 'EMAIL:postmaster@lind.example\r\n'),
  CARD('Dia Wong', 'TEL:+351 912 000 001\r\n'),
].join('');

async function imported(ended: number) {
  freshDatabase();
  const file = new FileImport(
    { file: new File([CARDS], 'friends.vcf', { lastModified: NOON }) },
    [],
    () => {},
  );
  await file.look();
  ends.left = ended;
  await file.start();
  if (file.phase.name !== 'done') throw new Error(`It is ${file.phase.name}`);
  const { tally, state } = file.phase;
  return { tally, state };
}

/** A page that closes when so many batches are stored. */
function closedAfter(batches: number) {
  const { importBatch } = api;
  const run = importBatch.run.bind(importBatch);
  let stored = 0;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  return vi.spyOn(importBatch, 'run').mockImplementation(async (...said) => {
    if (stored === batches) throw new Error('closed');
    stored += 1;
    return run(...said);
  });
}

describe('The report of an import', () => {
  it('says the same where a background stored a batch and could not say so', async () => {
    const whole = await imported(0);
    expect(whole.tally).toMatchObject({ added: 4, skipped: { double: 1 } });
    for (const ended of [1, 2]) {
      const { tally } = await imported(ended);
      expect(tally).toEqual(whole.tally);
    }
  });
});

const DAY = 86_400_000;

describe('An import of a calendar that goes on weeks later', () => {
  afterEach(() => vi.useRealTimers());

  it.each([
    ['was begun at once', 0],
    ['was begun days after its preview', 21],
  ])('brings every meeting that its preview told of, where it %s', async (_, days) => {
    const db = freshDatabase();
    const event = (uid: string, start: string, more = '') =>
      `BEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:${uid}\r\nDTSTART:${start}T090000Z\r\nDTEND:${start}T100000Z\r\n${more}ORGANIZER:mailto:me@acme.example\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:me@acme.example\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=Ana:mailto:ana@one.example\r\nEND:VEVENT\r\n`;
    // Its first turns are ten years ago, and soon too long ago.
    const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event('old', '20161010', 'RRULE:FREQ=WEEKLY;COUNT=4\r\n')}${['a', 'b', 'c', 'd'].map((uid) => event(uid, '20260901')).join('')}END:VCALENDAR\r\n`;
    const drop = async () => {
      const file = new File([text], 'calendar.ics', { lastModified: NOON });
      const one = new FileImport({ file }, ['me@acme.example'], () => {});
      await one.look({ account: 'me@acme.example' });
      return one;
    };
    vi.useFakeTimers({ toFake: ['Date'], now: NOON });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const first = await drop();
    expect(first.phase).toMatchObject({ preview: { added: 8 } });
    vi.setSystemTime(NOON + days * DAY);
    // The page is closed behind the second batch.
    const { importBatch } = api;
    let stored = 0;
    const run = importBatch.run.bind(importBatch);
    const closing = vi.spyOn(importBatch, 'run').mockImplementation(async (...said) => {
      if (said[0].rehearse) return run(...said);
      if (stored === 2) throw new Error('closed');
      stored += 1;
      return run(...said);
    });
    await first.start().catch(() => undefined);
    first.close();
    closing.mockRestore();
    expect(await db.activities.count()).toBe(4);
    vi.setSystemTime(NOON + 2 * days * DAY + 21 * DAY);
    const second = await drop();
    await second.start();
    expect(second.phase.name).toBe('done');
    const titles = (await db.activities.toArray()).map(({ subject }) => subject).sort();
    expect(titles).toEqual(['a', 'b', 'c', 'd', 'old', 'old', 'old', 'old']);
  });
});

describe('A file that is no longer what was chosen', () => {
  const ME = 'me@acme.example';
  const chosen = (text: string, name: string) => {
    const file = new File([text], name, { lastModified: NOON });
    return { file, one: new FileImport({ file }, [ME], () => {}) };
  };
  /** From now on, or behind so many bytes, as the browsers tell it. */
  const change = (file: File, why: string, from = 0) => {
    const { slice } = Blob.prototype;
    file.slice = (...range) => {
      const part = slice.apply(file, range);
      if ((range[0] ?? 0) >= from) part.arrayBuffer = async () => gone(why);
      return part;
    };
  };
  const gone = (why: string): never => {
    throw new DOMException('A requested file could not be read', why);
  };
  const refused = (isStored: boolean) => ({ name: 'refused', why: { code: 'changed' }, isStored });

  it.each(['NotReadableError', 'NotFoundError', 'AbortError'])(
    'is said to be so: %s',
    async (why) => {
      const { file, one } = chosen(CARDS, 'friends.vcf');
      change(file, why);
      await one.look();
      expect(one.phase).toEqual(refused(false));
      expect(one.isGone).toBe(true);
    },
  );

  it('is said to be so where its values are asked for', async () => {
    const { file, one } = chosen('Name,Email\nAna,ana@acme.example\n', 'table.csv');
    await one.look();
    change(file, 'NotReadableError');
    expect(await one.values('Name')).toEqual([]);
    expect(one.phase).toEqual(refused(false));
  });

  it('stops in the middle with what is stored, and goes on when it is chosen again', async () => {
    const db = freshDatabase();
    const mails = Array.from(
      { length: 12 },
      (_, index) => `From x Mon Oct 05 12:00:00 2026
From: ${ME}
To: p${index}@one.example
Subject: Mail ${index}
Date: Mon, 5 Oct 2026 12:00:00 +0000
Message-ID: <m${index}@acme.example>

${'Text that goes on and on.\n'.repeat(12_000)}
`,
    ).join('');
    const { file, one } = chosen(mails, 'mail.mbox');
    await one.look();
    change(file, 'NotReadableError', 2 * 1024 * 1024);
    await one.start();
    expect(one.phase).toEqual(refused(true));
    const stored = await db.activities.count();
    expect(stored).toBeGreaterThan(1);
    expect(stored).toBeLessThan(12);

    const { one: again } = chosen(mails, 'mail.mbox');
    await again.look();
    expect(again.phase).toMatchObject({ name: 'ready', preview: { added: 12 - stored } });
    await again.start();
    expect(await db.activities.count()).toBe(12);
  });
});

describe('Files of one name and size in folders of one archive', () => {
  it('are imported both, though the first was stopped in the middle', async () => {
    const db = freshDatabase();
    const cards = (last: string) =>
      strToU8([...'abcdefghijkl'].map((first) => CARD(`${first}da ${last}`)).join(''));
    const zip = zipSync({
      'Ana/contacts.vcf': cards('Lund'),
      'Ben/contacts.vcf': cards('Berg'),
    });
    const archive = new File([new Uint8Array(zip)], 'both.zip', { lastModified: NOON });
    const [one, two] = (await unpack(archive, () => {})).files;
    expect([one?.size, one?.lastModified]).toEqual([two?.size, two?.lastModified]);
    const drop = async (file: File | undefined, changed: (one: FileImport) => void = () => {}) => {
      const dropped: FileImport = new FileImport(
        { file: file ?? new File([], ''), isInside: true },
        [],
        () => changed(dropped),
      );
      await dropped.look();
      return dropped;
    };
    const first = await drop(one, ({ phase }) => {
      if (phase.name === 'importing' && phase.tally.added > 0) first.cancel();
    });
    await first.start();
    expect(first.phase).toMatchObject({ name: 'done', cancelled: true });
    expect(await db.contacts.count()).toBeLessThan(12);

    const second = await drop(two);
    expect(second.phase).toMatchObject({ name: 'ready', preview: { added: 12, resumes: null } });
    await second.start();
    const again = await drop(one);
    await again.start();
    expect(await db.contacts.count()).toBe(24);
  });
});

describe('A file that does not say what it is written in', () => {
  /** From a Mac of old, which nothing in it tells. */
  const table = (names: readonly string[]) =>
    encodedIn(
      'macintosh',
      `Name,Email\n${names.map((one, at) => `${one},p${at}@a.example\n`).join('')}`,
    );
  const NAMES = ['Jürgen Groß', 'Sjöström', 'Núñez', 'Hélène', 'Françoise'];
  const drop = async () => {
    const file = new File([new Uint8Array(table(NAMES))], 'mac.csv', { lastModified: NOON });
    const one = new FileImport({ file }, [], () => {});
    await one.look();
    return one;
  };
  const readyIn = ({ phase }: FileImport) => {
    if (phase.name !== 'ready') throw new Error(`It is ${phase.name}`);
    return phase.preview;
  };
  const names = async (db: ReturnType<typeof freshDatabase>) =>
    (await db.contacts.toArray()).map(({ name }) => name);

  it('says what it was taken for, is read as somebody says, and goes on so where it stopped', async () => {
    const db = freshDatabase();
    const first = await drop();
    expect(readyIn(first).recognised.charset).toMatch(/^windows-/);
    expect(readyIn(first).newPeople).not.toContain('Jürgen Groß');
    await first.decode('macintosh');
    expect(readyIn(first).recognised.charset).toBe('macintosh');
    expect(readyIn(first).examples).toContain('Jürgen Groß');
    // What was put right stays with it.
    await first.fix([{ column: 'Name', from: 'Hélène', to: 'Helene' }]);
    expect(readyIn(first).recognised.charset).toBe('macintosh');
    const closing = closedAfter(1);
    await first.start();
    first.close();
    closing.mockRestore();
    expect(await names(db)).toEqual(NAMES.slice(0, 2));

    const second = await drop();
    expect(readyIn(second)).toMatchObject({
      recognised: { charset: 'macintosh' },
      resumes: { charset: 'macintosh' },
    });
    await second.start();
    expect(await names(db)).toEqual(NAMES.map((name) => name.replace('Hélène', 'Helene')));
    expect(second.phase).toMatchObject({ name: 'done', state: { done: true } });
  });

  it('is asked about its columns anew where their names were misread', async () => {
    const text = encodedIn('macintosh', 'Prénom,Née,E-Mail\nZoë,Köln,zoe@odd.example\n');
    const one = new FileImport({ file: new File([new Uint8Array(text)], 'mac.csv') }, [], () => {});
    await one.look();
    const { phase } = one;
    if (phase.name !== 'mapping') throw new Error(`It is ${phase.name}`);
    expect(phase.view.columns.map(({ name }) => name)).not.toContain('Prénom');
    const columns = phase.view.columns.map(({ name }) => ({ name, field: 'ignore' as const }));
    const mapping = { kind: 'contact' as const, fixes: [] };
    await one.look({
      mapping: {
        ...mapping,
        columns: [...columns.slice(0, 2), { name: 'E-Mail', field: 'email' }],
      },
    });
    expect(readyIn(one).newPeople).toEqual(['zoe@odd.example']);
    await one.decode('macintosh');
    expect(one.phase).toMatchObject({ name: 'mapping', recognised: { charset: 'macintosh' } });
    const again = one.phase.name === 'mapping' ? one.phase.view.columns : [];
    expect(again.map(({ name, field }) => [name, field])).toEqual([
      ['Prénom', 'firstName'],
      ['Née', 'custom'],
      ['E-Mail', 'email'],
    ]);
  });
});

describe('A mailbox', () => {
  /** Mail between two of whom either could have exported it. */
  const MAILS = Array.from({ length: 6 }, (_, index) => {
    const [from, to] = ['cai@x.example', 'bo@y.example'];
    return `From x Mon Oct 05 12:00:00 2026
Message-ID: <m${index}@x.example>
From: ${index % 2 ? to : from}
To: ${index % 2 ? from : to}
Subject: Offer ${index}
Date: Mon, 05 Oct 2026 12:0${index}:00 +0000

Here it is.
`;
  }).join('');
  const drop = async () => {
    const file = new File([MAILS], 'mail.mbox', { lastModified: NOON });
    const one = new FileImport({ file }, [], () => {});
    await one.look();
    return one;
  };
  const accountIn = ({ phase }: FileImport) =>
    phase.name === 'ready' ? phase.preview.recognised.account : phase.name;

  it('stays whose somebody said it is where its import goes on after the page was closed', async () => {
    const db = freshDatabase();
    const first = await drop();
    expect(accountIn(first)).toBe('cai@x.example');
    await first.look({ account: 'bo@y.example' });
    const closing = closedAfter(1);
    await first.start();
    first.close();
    closing.mockRestore();
    expect(await db.activities.count()).toBe(2);

    const second = await drop();
    expect(accountIn(second)).toBe('bo@y.example');
    await second.start();
    expect(second.phase).toMatchObject({ name: 'done', state: { done: true } });
    const emails = await db.activities.toArray();
    expect(emails.map((one) => 'direction' in one && one.direction)).toEqual([
      'in',
      'out',
      'in',
      'out',
      'in',
      'out',
    ]);
  });
});
