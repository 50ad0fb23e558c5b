import { describe, expect, test } from 'vitest';
import { openTable } from '@/utils/formats/csv';
import { FileSource } from '@/utils/importing/file-source';
import { ME, NOON } from '../storage/world';
import { TONGUES, type Tongue } from './charset-texts';
import { encodedIn } from './encoded';
import { inSlices } from './files';

/** How often text in an old character set is seen as what it is, in each kind of file. */

const KINDS = { table: tableOf, calendar: calendarOf, cards: cardsOf };
type Kind = keyof typeof KINDS;

/** Some words a cell: a table of names, notes and sentences. */
function cellsOf(text: string): string[] {
  return text.match(/[^\s,;、。，]+(?: [^\s,;、。，]+){0,2}/gu) ?? [];
}

function tableOf(cells: string[]): string {
  return `Name;Email;Notes\n${cells.map((cell, at) => `${cell};p${at}@acme.example;\n`).join('')}`;
}

function calendarOf(cells: string[]): string {
  const event = (cell: string, at: number) =>
    `BEGIN:VEVENT\r\nUID:${at}\r\nSUMMARY:${cell}\r\nDTSTART:20260901T090000Z\r\nATTENDEE:mailto:${ME}\r\nATTENDEE:mailto:ana@one.example\r\nEND:VEVENT\r\n`;
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${cells.map(event).join('')}END:VCALENDAR\r\n`;
}

function cardsOf(cells: string[]): string {
  return cells.map((cell) => `BEGIN:VCARD\r\nVERSION:2.1\r\nFN:${cell}\r\nEND:VCARD\r\n`).join('');
}

async function charsetOf(kind: Kind, bytes: Uint8Array): Promise<string | null> {
  if (kind === 'table') {
    const table = await openTable(inSlices(bytes));
    for await (const _ of table.rows);
    return table.charset;
  }
  const name = kind === 'calendar' ? 'old.ics' : 'old.vcf';
  const file = new FileSource(new File([new Uint8Array(bytes)], name), {
    ...{ own: [ME], account: null, now: NOON, zone: 'UTC', holds: true },
    onProgress: () => {},
  });
  return (await file.recognise()).charset;
}

interface Sample {
  name: string;
  charset: string;
  text: string;
}

function samplesOf({ language, charsets, texts }: Tongue): Sample[] {
  const [names, note, sentences] = texts;
  const all = { names, note, sentences, all: texts.join(' ') };
  return charsets.flatMap((charset) =>
    Object.entries(all).map(([what, text]) => ({
      name: `${language} ${what} in ${charset}`,
      ...{ charset, text },
    })),
  );
}

const SAMPLES = TONGUES.flatMap(samplesOf);

/** Samples that are not read as they were written. */
async function missed(kind: Kind): Promise<string[]> {
  const names: string[] = [];
  for (const { name, charset, text } of SAMPLES) {
    const bytes = encodedIn(charset, KINDS[kind](cellsOf(text)));
    const found = (await charsetOf(kind, bytes)) ?? 'utf-8';
    // Where two sets have the same letters at the same places, either is right.
    if (new TextDecoder(found).decode(bytes) !== new TextDecoder(charset).decode(bytes))
      names.push(`${name}: ${found}`);
  }
  return names;
}

describe.each(['table', 'calendar', 'cards'] as const)('%s', (kind) => {
  test('a file in an old character set is read as it was written', async () => {
    const names = await missed(kind);
    // Of the pages of Latin letters a few letters alone tell which it is: the others are offered.
    const isLatin = /in (windows-125[0247]|iso-8859-2): /;
    expect(names.filter((name) => !isLatin.test(name))).toEqual([]);
    expect(names.length, names.join('\n')).toBeLessThanOrEqual(13);
  });
});
