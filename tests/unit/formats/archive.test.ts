import { gzipSync, strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ARCHIVE_LIMITS, type ArchiveLimits, entriesOf } from '@/utils/formats/archive';
import { FormatError } from '@/utils/formats/reading';
import { inSlices, stopwatch } from './files';

const MAIL = 'Takeout/Mail/All mail Including Spam and Trash.mbox';

async function unpacked(
  bytes: Uint8Array,
  limits: Partial<ArchiveLimits> = {},
  name = 'takeout.tgz',
): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const entries = entriesOf(inSlices(bytes, 777), (path) => /\.(mbox|ics|txt)$/.test(path), {
    name,
    limits: { ...ARCHIVE_LIMITS, ...limits },
  });
  for await (const entry of entries) {
    if ('problem' in entry) {
      files[entry.problem.detail] = entry.problem.why;
      continue;
    }
    let text = '';
    for await (const slice of entry.record.slices) text += new TextDecoder().decode(slice);
    files[entry.record.name] = text;
  }
  return files;
}

async function refusal(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}): Promise<string> {
  const spent = stopwatch();
  const why = await unpacked(bytes, limits).then(
    () => 'taken',
    (error: unknown) => (error instanceof FormatError ? error.problem.why : String(error)),
  );
  expect(spent()).toBeLessThan(1000);
  return why;
}

function tar(files: Record<string, string>, long?: string): Uint8Array {
  const blocks: Uint8Array[] = [];
  const add = (name: string, content: Uint8Array, type: string) => {
    const header = new Uint8Array(512);
    const put = (text: string, at: number) => header.set(strToU8(text), at);
    put(name, 0);
    put(content.length.toString(8).padStart(11, '0'), 124);
    put(type, 156);
    put('ustar', 257);
    const body = new Uint8Array(Math.ceil(content.length / 512) * 512);
    body.set(content);
    blocks.push(header, body);
  };
  for (const [name, text] of Object.entries(files)) {
    if (long) add('pax', strToU8(`${long.length + 9} path=${long}\n`), 'x');
    add(name, strToU8(text), '0');
  }
  blocks.push(new Uint8Array(1024));
  const whole = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    whole.set(block, at);
    at += block.length;
  }
  return whole;
}

/** A zip as a streaming program writes it: sizes stand behind the data. */
function streamedZip(files: Record<string, string>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, text] of Object.entries(files)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  const stored = new ZipPassThrough('stored.txt');
  zip.add(stored);
  stored.push(strToU8('as it is'), true);
  zip.end();
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const TEXT = Array.from({ length: 4000 }, (_, index) => `line ${index * 7919}`).join('\n');

test('the wanted files of a zip are unpacked and the others are not', async () => {
  const zip = zipSync({
    'Takeout/Drive/film.mp4': strToU8('x'.repeat(5000)),
    [MAIL]: strToU8(TEXT),
    'Takeout/Calendar/work.ics': [strToU8('BEGIN:VCALENDAR'), { level: 0 }],
  });
  expect(await unpacked(zip)).toEqual({
    [MAIL]: TEXT,
    'Takeout/Calendar/work.ics': 'BEGIN:VCALENDAR',
  });
});

test('a zip without sizes in front is read as well', async () => {
  expect(await unpacked(streamedZip({ 'a.txt': TEXT, 'b.bin': TEXT }))).toEqual({
    'a.txt': TEXT,
    'stored.txt': 'as it is',
  });
});

test('a file packed by an unknown method is named, and those after it are read', async () => {
  const zip = zipSync({ 'odd.txt': strToU8('odd'), 'good.txt': strToU8('good') }, { level: 0 });
  zip[8] = 14;
  expect(await unpacked(zip)).toEqual({ 'odd.txt': 'archive-method', 'good.txt': 'good' });
});

test('a tgz and a plain tar give their files, with long names', async () => {
  const long = `Takeout/Mail/${'very '.repeat(40)}long.mbox`;
  expect(await unpacked(gzipSync(tar({ 'a.txt': TEXT, 'b.jpg': 'no' })))).toEqual({
    'a.txt': TEXT,
  });
  expect(await unpacked(tar({ 'short.txt': 'words' }, long))).toEqual({ [long]: 'words' });
});

test('a gzipped mbox is one file', async () => {
  expect(await unpacked(gzipSync(strToU8(TEXT)), {}, 'mail.mbox.gz')).toEqual({
    'mail.mbox': TEXT,
  });
});

test('an archive that unpacks to far more than it is gets refused at once', async () => {
  const zeros = new Uint8Array(60 * 1024 * 1024);
  expect(await refusal(zipSync({ 'bomb.txt': zeros }, { level: 6 }))).toBe('archive-ratio');
  expect(await refusal(gzipSync(tar({ 'a.txt': '0'.repeat(20_000_000) })))).toBe('archive-ratio');
});

test('too much, too many, cut off or no archive at all: each has its own refusal', async () => {
  const zip = zipSync({ 'a.txt': strToU8(TEXT), 'b.txt': strToU8(TEXT) });
  expect(await refusal(zip, { total: 50_000 })).toBe('archive-size');
  expect(await refusal(zip, { entries: 1 })).toBe('archive-entries');
  expect(await refusal(zip.subarray(0, 3000))).toBe('archive-broken');
  expect(await refusal(strToU8('Hello'))).toBe('archive-broken');
  expect(await refusal(gzipSync(tar({ 'a.txt': TEXT }).subarray(0, 5000)))).toBe('archive-broken');
});
