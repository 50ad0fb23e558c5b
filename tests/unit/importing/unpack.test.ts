import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { ARCHIVE_LIMITS, type ArchiveLimits } from '@/utils/formats/archive';
import { FormatError } from '@/utils/formats/reading';
import { FileSource } from '@/utils/importing/file-source';
import { unpack } from '@/utils/importing/unpack';
import { stopwatch } from '../formats/files';
import { NOON } from '../storage/world';

const ME = 'robin@harbourlight.example';

function archive(name: string, files: Record<string, string | Uint8Array>): File {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      typeof text === 'string' ? strToU8(text) : text,
    ]),
  );
  return new File([new Uint8Array(zipSync(bytes))], name, { lastModified: NOON });
}

async function recordsIn(file: File): Promise<[string, number]> {
  const source = new FileSource(file, {
    own: [ME],
    account: ME,
    now: NOON,
    zone: 'UTC',
    holds: true,
    onProgress: () => {},
  });
  const { format, records } = await source.recognise();
  return [format, records];
}

const mail = (index: number) =>
  `From: Ana <ana@acme.example>\r\nTo: ${ME}\r\nSubject: Mail ${index}\r
Date: Mon, 5 Oct 2026 12:00:00 +0000\r\nMessage-ID: <m${index}@acme.example>\r\n\r
From here on it is text.\r\n`;

describe('an archive', () => {
  it('gives every file that can be read, as if it had been dropped itself', async () => {
    const file = archive('takeout.zip', {
      'Takeout/Mail/All mail.mbox': `From x Mon Oct 05 12:00:00 2026\n${mail(1)}`,
      'Takeout/Contacts/All.vcf': 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\nEND:VCARD\r\n',
      'Takeout/Table.csv': 'Name,Email\nAna,ana@acme.example\n',
      'Takeout/archive_browser.html': '<p>',
      '__MACOSX/._Table.csv': 'x',
      'Takeout/inner.zip': zipSync({ 'a.csv': strToU8('x') }),
    });
    const { files, unused, problems } = await unpack(file, () => {});
    expect(files.map(({ name }) => name)).toEqual([
      'takeout.zip › All mail.mbox',
      'takeout.zip › All.vcf',
      'takeout.zip › Table.csv',
    ]);
    expect(files.every(({ lastModified }) => lastModified === NOON)).toBe(true);
    expect([unused, problems]).toEqual([2, []]);
    expect(await Promise.all(files.map(recordsIn))).toEqual([
      ['mbox', 1],
      ['vcf', 1],
      ['csv', 1],
    ]);
  });

  it('holds nothing of a file without an ending that no reader takes', async () => {
    const junk = new Uint8Array(9 * 1024 * 1024).map((_, at) => (at * 2_654_435_761) >>> 13);
    const file = archive('disk.zip', { 'Export/cache': junk, 'Export/tiny': junk.slice(0, 9) });
    let held = 0;
    const Held = class extends Blob {
      constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
        super(parts, options);
        held += this.size;
      }
    };
    vi.stubGlobal('Blob', Held);
    const { files, unused } = await unpack(file, () => {}).finally(() => vi.unstubAllGlobals());
    expect([files, unused, held]).toEqual([[], 2, 0]);
  });

  it('of single mails of Apple Mail gives their mails alone', async () => {
    const file = (index: number) => {
      const text = mail(index).replaceAll('\r', '');
      return `${text.length}      \n${text}<?xml version="1.0"?>\n<plist><key>From nowhere</key></plist>\n`;
    };
    const few = archive('mails.zip', { 'Messages/1.emlx': file(1), 'Messages/2.emlx': file(2) });
    const single = await unpack(few, () => {});
    expect(single.files.map(({ name }) => name)).toEqual([
      'mails.zip › 1.emlx',
      'mails.zip › 2.emlx',
    ]);
    expect(await Promise.all(single.files.map(recordsIn))).toEqual([
      ['eml', 1],
      ['eml', 1],
    ]);
    const paths = Array.from({ length: 12 }, (_, n) => [`Messages/${n}.partial.emlx`, file(n)]);
    const { files } = await unpack(archive('mails.zip', Object.fromEntries(paths)), () => {});
    expect(await Promise.all(files.map(recordsIn))).toEqual([['mbox', 12]]);
    expect(await files[0]?.text()).not.toContain('plist');
  });

  it('of single mails keeps all of those that begin with a line of figures', async () => {
    const paths = Array.from({ length: 12 }, (_, n) => [`Mail/${n}.eml`, `1\n${mail(n)}`]);
    const { files } = await unpack(archive('mails.zip', Object.fromEntries(paths)), () => {});
    expect(await Promise.all(files.map(recordsIn))).toEqual([['mbox', 12]]);
    expect(await files[0]?.text()).toContain('>From here on it is text.');
  });

  it('of mailboxes of Apple Mail and Thunderbird, which have no ending, gives each by its name', async () => {
    const mailbox = (index: number) => `From x Mon Oct 05 12:00:00 2026\n${mail(index)}`;
    const file = archive('mail.zip', {
      'Export/Inbox.mbox/mbox': mailbox(1),
      'Export/Inbox.mbox/table_of_contents': new Uint8Array([0, 1, 2, 3]),
      'Export/Kunden Süd.mbox/mbox': mailbox(2),
      'Profile/Local Folders/Sent': mailbox(3),
      'Profile/Local Folders/Sent.msf': '// <!-- <mdb:mork:z v="1.4"/> -->',
      'Profile/Local Folders/Empty': '',
      '__MACOSX/Export/._Inbox': 'x',
    });
    const { files, unused } = await unpack(file, () => {});
    expect(files.map(({ name }) => name)).toEqual([
      'mail.zip › Inbox.mbox',
      'mail.zip › Kunden Süd.mbox',
      'mail.zip › Sent',
    ]);
    expect(unused).toBe(3);
    expect(await Promise.all(files.map(recordsIn))).toEqual([
      ['mbox', 1],
      ['mbox', 1],
      ['mbox', 1],
    ]);
  });

  it('with files of one name in several folders names each of them by its own', async () => {
    const card = (name: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEND:VCARD\r\n`;
    const file = archive('backup.zip', {
      'Ana/contacts.vcf': card('Ada Lund'),
      'Ben/contacts.vcf': card('Bea Lund'),
      [`${'deep/'.repeat(60)}contacts.vcf`]: card('Cid Lund'),
      [`once/${'deep/'.repeat(60)}contacts.vcf`]: card('Dag Lund'),
      'Ben/other.vcf': card('Eve Lund'),
    });
    const { files } = await unpack(file, () => {});
    const names = files.map(({ name }) => name);
    expect(names).toEqual([
      'backup.zip › Ana/contacts.vcf',
      'backup.zip › Ben/contacts.vcf',
      expect.stringMatching(/^backup\.zip › .{10,200}deep\/contacts\.vcf$/),
      expect.stringMatching(/^backup\.zip › .{10,200}deep\/contacts\.vcf \(2\)$/),
      'backup.zip › other.vcf',
    ]);
    expect(files.map(({ size }) => size)).toEqual(Array(5).fill(files[0]?.size));
  });

  it('of many single mails becomes one mailbox with every one of them', async () => {
    const mails = Array.from({ length: 25 }, (_, index) => [`out/${index}.eml`, mail(index)]);
    const { files } = await unpack(archive('mails.zip', Object.fromEntries(mails)), () => {});
    expect(files.map(({ name }) => name)).toEqual(['mails.zip › mails.mbox']);
    const [all] = files;
    expect(all && (await recordsIn(all))).toEqual(['mbox', 25]);
  });

  it('tells how much of it was read', async () => {
    const told: number[] = [];
    const file = archive('a.zip', { 'a.csv': 'Name\nAna\n' });
    await unpack(file, (bytes) => told.push(bytes));
    expect(told.at(-1)).toBe(file.size);
  });
});

describe('a trap', () => {
  const zeros = new Uint8Array(30 * 1024 * 1024);
  const traps: [string, File, Partial<ArchiveLimits>, string][] = [
    ['packed a thousand times', archive('a.zip', { 'a.csv': zeros }), {}, 'archive-ratio'],
    [
      'packed a thousand times in gzip',
      new File([new Uint8Array(gzipSync(zeros))], 'a.csv.gz'),
      {},
      'archive-ratio',
    ],
    [
      'larger than allowed',
      archive('a.zip', { 'a.csv': 'x'.repeat(9000) }),
      { total: 8000 },
      'archive-size',
    ],
    [
      'of too many files',
      archive(
        'a.zip',
        Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.bin`, 'x'])),
      ),
      { entries: 50 },
      'archive-entries',
    ],
    [
      'of more tables than anybody looks at',
      archive(
        'a.zip',
        Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`${index}.csv`, 'x'])),
      ),
      {},
      'archive-entries',
    ],
    [
      'that ends in the middle',
      new File([new Uint8Array(gzipSync(strToU8(mail(1)))).subarray(0, 60)], 'a.mbox.gz'),
      {},
      'archive-broken',
    ],
  ];

  it.each(traps)('%s is refused at once', async (_, file, limits, why) => {
    const spent = stopwatch();
    const refused = await unpack(file, () => {}, { ...ARCHIVE_LIMITS, ...limits }).then(
      () => 'taken',
      (error: unknown) => (error instanceof FormatError ? error.problem.why : error),
    );
    expect(refused).toBe(why);
    expect(spent()).toBeLessThan(1000);
  });
});

it('names what is packed in a way that cannot be read, once, and says that of what is encrypted', async () => {
  const zip = (at: number, value: number) => {
    const files = { 'odd.csv': strToU8('Name,Email'), 'good.csv': strToU8('Name,Email') };
    const bytes = new Uint8Array(zipSync(files, { level: 0 }));
    bytes[at] = value;
    return new File([bytes], 'a.zip');
  };
  const { files, problems } = await unpack(zip(8, 12), () => {});
  expect(files.map(({ name }) => name)).toEqual(['a.zip › good.csv']);
  expect(problems).toMatchObject([{ why: 'archive-method', detail: 'odd.csv' }]);
  await expect(unpack(zip(6, 1), () => {})).rejects.toMatchObject({
    problem: { why: 'archive-method', detail: 'a.zip' },
  });
});
