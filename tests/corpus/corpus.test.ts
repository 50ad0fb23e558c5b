import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { declaredCharset } from '@/utils/formats/charset';
import { readEml } from '@/utils/formats/eml';
import { readIcal } from '@/utils/formats/ical';
import { readMbox } from '@/utils/formats/mbox';
import { PROBLEMS, type Problem, type Reading } from '@/utils/formats/reading';
import { ContactRecord } from '@/utils/formats/records';
import { readVcards } from '@/utils/formats/vcard';
import { EmailSeen, MeetingSeen } from '@/utils/seen';
import { inSlices, stopwatch } from '../unit/formats/files';

/**
 * Real files of other projects' test suites stand beside the repository, with counts made by
 * other programs. Every mail, event and card is read, or a problem names it.
 */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus');
const isThere = existsSync(join(FOLDER, 'manifest.json'));
if (!isThere) console.warn('SKIPPED: the files of other projects are not on this machine');

const ACCOUNT = 'me@example.com';
const NOW = Date.UTC(2026, 10, 22);
/** Milliseconds a reader may take for a megabyte, and for the start of any file. */
const PACE = { perMegabyte: 2000, start: 1000 };

const Manifest = z.array(
  z.object({
    file: z.string(),
    kind: z.enum(['ics', 'vcf', 'eml', 'mbox']),
    facts: z.looseObject({
      bytes: z.number(),
      begin_vevent: z.optional(z.number()),
      begin_vcard: z.optional(z.number()),
      python_mailbox_messages: z.optional(z.number()),
      message_id: z.nullish(z.string()),
      has_text_calendar: z.optional(z.boolean()),
    }),
  }),
);
type File = z.infer<typeof Manifest>[number];

interface Line {
  file: string;
  counted: number;
  read: number;
  named: number;
  /** Lines of a text that the other program took for the beginning of a mail. */
  inText?: number;
  ms: number;
  problems: Problem[];
}

const files = isThere
  ? Manifest.parse(JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')))
  : [];
const table: Line[] = [];

async function collect<T>(readings: AsyncIterable<Reading<T>>) {
  const records: T[] = [];
  const problems: Problem[] = [];
  for await (const reading of readings)
    if ('record' in reading) records.push(reading.record);
    else problems.push(reading.problem);
  return { records, problems };
}

/** How many different records of a file were not read, each named with the reason. */
function lost(problems: readonly Problem[]): number {
  const whys = problems.filter(({ why }) => PROBLEMS[why] === 'lost');
  return new Set(whys.map(({ where }) => where.record)).size;
}

async function timed<T>(
  file: File,
  read: (bytes: Uint8Array) => Promise<{ records: T[]; problems: Problem[] }>,
) {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, file.file)));
  const spent = stopwatch();
  const result = await read(bytes);
  const ms = spent();
  expect.soft(ms, file.file).toBeLessThan(PACE.start + (bytes.length / 2 ** 20) * PACE.perMegabyte);
  return { ...result, ms, charset: declaredCharset(bytes) };
}

/** As the other program counts, in the text of a file. */
function eventsIn({ file }: File, charset: string): number {
  const text = new TextDecoder(charset).decode(readFileSync(join(FOLDER, file)));
  return text.match(/^BEGIN:VEVENT/gm)?.length ?? 0;
}

const of = (kind: File['kind']) => files.filter((file) => file.kind === kind);

describe.skipIf(!isThere)('files of other projects', () => {
  test.each(of('mbox'))('$file', async (file) => {
    const counted = file.facts.python_mailbox_messages ?? 0;
    const { records, problems, ms } = await timed(file, (bytes) =>
      collect(readMbox(inSlices(bytes, 10_000), { account: ACCOUNT, snippets: true })),
    );
    for (const { seen } of records) EmailSeen.parse(seen);
    const [read, named] = [records.length, lost(problems)];
    const inText = counted - read - named;
    table.push({ file: file.file, counted, read, named, inText, ms, problems });
    // Each of them is named with its byte.
    const lines = problems.filter(({ why }) => why === 'from-line-in-text').length;
    expect(inText).toBeGreaterThanOrEqual(0);
    expect(inText).toBeLessThanOrEqual(lines);
  });

  test.each(of('eml'))('$file', async (file) => {
    const { records, problems, ms } = await timed(file, async (bytes) => {
      const readings = await readEml(bytes, { account: ACCOUNT });
      return {
        records: readings.flatMap((reading) => ('record' in reading ? [reading.record] : [])),
        problems: readings.flatMap((reading) => ('problem' in reading ? [reading.problem] : [])),
      };
    });
    for (const { seen } of records) EmailSeen.parse(seen);
    table.push({
      file: file.file,
      counted: 1,
      read: records.length,
      named: lost(problems),
      ms,
      problems,
    });
    expect(records.length + lost(problems)).toBe(1);
    const id = file.facts.message_id?.replace(/^\s*<|>\s*$/g, '').replace(/\s+/g, '');
    if (id && records[0]) expect(records[0].seen.rfc822).toBe(id);
    if (file.facts.has_text_calendar) expect(records[0]?.calendars.length).toBeGreaterThan(0);
  });

  test.each(of('vcf'))('$file', async (file) => {
    const counted = file.facts.begin_vcard ?? 0;
    const { records, problems, ms } = await timed(file, (bytes) =>
      collect(readVcards(inSlices(bytes, 10_000))),
    );
    for (const record of records) ContactRecord.parse(record);
    const read = records.length;
    table.push({ file: file.file, counted, read, named: lost(problems), ms, problems });
    expect(read + lost(problems)).toBe(counted);
  });

  test.each(of('ics'))('$file', async (file) => {
    const { records, problems, ms, charset } = await timed(file, (bytes) =>
      collect(
        readIcal(inSlices(bytes, 10_000), { account: ACCOUNT, now: NOW, zone: 'Europe/Berlin' }),
      ),
    );
    for (const { seen } of records.slice(0, 2000)) MeetingSeen.parse(seen);
    const read = new Set(records.map(({ record }) => record)).size;
    const unread = problems.filter(
      ({ where }) => !records.some(({ record }) => record === where.record),
    );
    // The other program counts in bytes and finds nothing in UTF-16.
    const counted = charset?.startsWith('utf-16')
      ? eventsIn(file, charset)
      : (file.facts.begin_vevent ?? 0);
    table.push({ file: file.file, counted, read, named: lost(unread), ms, problems });
    expect(read + lost(unread)).toBe(counted);
  });

  test('the table', () => {
    const rows = table
      .filter(({ counted, read, problems }) => counted !== read || problems.length > 0)
      .map(({ file, counted, read, named: unread, ms, problems }) => {
        const whys = new Map<string, number>();
        for (const { why } of problems) whys.set(why, (whys.get(why) ?? 0) + 1);
        const reasons = [...whys].map(([why, count]) => `${why} ${count}`).join(', ');
        return `${file.padEnd(76)} ${counted} counted, ${read} read, ${unread} named, ${ms.toFixed(0)} ms: ${reasons}`;
      });
    const sum = (key: 'counted' | 'read' | 'named' | 'inText') =>
      table.reduce((all, line) => all + (line[key] ?? 0), 0);
    expect(sum('read') + sum('named') + sum('inText')).toBe(sum('counted'));
    console.info(
      [
        ...rows,
        `${table.length} files: ${sum('counted')} counted, ${sum('read')} read, ${sum('named')} named with a reason, ${sum('inText')} no mail but a line of a text that begins with "From "`,
      ].join('\n'),
    );
    expect(table.length).toBe(files.length);
  });
});
