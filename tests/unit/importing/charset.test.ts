import { describe, expect, it } from 'vitest';
import type { Charset } from '@/utils/formats/charset';
import { FileSource, type Step } from '@/utils/importing/file-source';
import { encodedIn } from '../formats/encoded';
import { ME, NOON } from '../storage/world';

/** What files are written in that do not say it: found out, or said by a person. */

async function readAs(name: string, bytes: Uint8Array, charset: Charset | null = null) {
  const file = new FileSource(new File([new Uint8Array(bytes)], name), {
    ...{ own: [ME], account: null, charset, now: NOON, zone: 'UTC', holds: true },
    onProgress: () => {},
  });
  const recognised = await file.recognise();
  const steps: Step[] = [];
  for await (const some of file.steps(0, { snippets: true })) steps.push(...some);
  const texts = steps.map(({ item }) => {
    if (item?.kind === 'record' && 'name' in item.record) return item.record.name;
    return item?.kind === 'meeting' ? item.seen.title : '';
  });
  return { charset: recognised.charset, texts };
}

const card = (name: string, more = '') =>
  `BEGIN:VCARD\r\nVERSION:2.1\r\nFN${more}:${name}\r\nTEL:+1 415 555 0134\r\nEND:VCARD\r\n`;
const RUSSIANS = ['Ольга Щербакова', 'Иван Петров', 'Юлия Ким'];
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('cards', () => {
  it('of a program of old are in the character set that their names are likely in', async () => {
    const bytes = encodedIn('windows-1251', RUSSIANS.map((name) => card(name)).join(''));
    expect(await readAs('old.vcf', bytes)).toEqual({ charset: 'windows-1251', texts: RUSSIANS });
    const quoted = RUSSIANS.map((name) => {
      const bits = [...encodedIn('windows-1251', name)].map((byte) => `=${byte.toString(16)}`);
      return card(bits.join('').toUpperCase(), ';ENCODING=QUOTED-PRINTABLE');
    });
    expect(await readAs('quoted.vcf', utf8(quoted.join('')))).toEqual({
      ...{ charset: 'windows-1251', texts: RUSSIANS },
    });
  });

  it('may each have another, and keep what they say', async () => {
    const bytes = [
      ...utf8(card('Ольга Щербакова')),
      ...encodedIn('windows-1252', card('José Núñez')),
      ...encodedIn('windows-1251', card('Иван Петров', ';CHARSET=windows-1251')),
      ...encodedIn('windows-1252', card('Jürgen Groß')),
    ];
    expect(await readAs('mixed.vcf', Uint8Array.from(bytes))).toEqual({
      charset: 'windows-1252',
      texts: ['Ольга Щербакова', 'José Núñez', 'Иван Петров', 'Jürgen Groß'],
    });
  });

  it('in UTF-8 are nothing else, and are read as somebody says all the same', async () => {
    const bytes = utf8(RUSSIANS.map((name) => card(name)).join(''));
    expect(await readAs('new.vcf', bytes)).toEqual({ charset: 'utf-8', texts: RUSSIANS });
    const { charset, texts } = await readAs('new.vcf', bytes, 'koi8-r');
    expect([charset, texts.length]).toEqual(['koi8-r', 3]);
    expect(texts).not.toContain('Иван Петров');
    const greek = encodedIn('windows-1253', card('Νίκη'));
    expect((await readAs('one.vcf', greek, 'windows-1253')).texts).toEqual(['Νίκη']);
  });
});

describe('a calendar', () => {
  const calendar = (title: string) =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:${title}\r\nDTSTART:20260901T090000Z\r\nATTENDEE:mailto:${ME}\r\nATTENDEE:mailto:ana@one.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

  it('says what it was taken for, and is read as somebody says', async () => {
    const bytes = encodedIn('windows-1251', calendar('Встреча в среду'));
    expect(await readAs('old.ics', bytes)).toEqual({
      ...{ charset: 'windows-1251', texts: ['Встреча в среду'] },
    });
    const { charset, texts } = await readAs('old.ics', bytes, 'windows-1253');
    expect([charset, texts.length]).toEqual(['windows-1253', 1]);
    expect(texts).not.toContain('Встреча в среду');
    expect(await readAs('new.ics', utf8(calendar('Café')))).toEqual({
      ...{ charset: 'utf-8', texts: ['Café'] },
    });
  });
});

describe('a table in ISO-2022-JP, all bytes of which are ASCII', () => {
  /** Between the signs that begin and end it, Japanese is that of EUC-JP without the highest bits. */
  const escaped = (text: string) =>
    [...text.matchAll(/[\u0000-\u007f]+|[^\u0000-\u007f]+/g)].flatMap(([part]) => {
      const bytes = [...encodedIn('euc-jp', part)];
      if ((bytes[0] ?? 0) < 0x80) return bytes;
      return [0x1b, 0x24, 0x42, ...bytes.map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42];
    });

  it.each([0, 20_000])(
    'is read as what it is, its first letter behind %i others',
    async (before) => {
      const rows = ['Company,Name,Email', `${'x'.repeat(before)},山田太郎,taro@acme.example`];
      const table = Uint8Array.from(escaped(rows.join('\n')));
      expect(await readAs('old.csv', table)).toEqual({
        ...{ charset: 'iso-2022-jp', texts: ['山田太郎'] },
      });
    },
  );

  it.each([0, 1000])('is none where a letter behind %i others is not ASCII', async (before) => {
    const rows = `Name,Email\nA \u001b$B,a@a.example\n${'x'.repeat(before)},b@a.example\nJosé,c@a.example\n`;
    const { charset, texts } = await readAs('new.csv', utf8(rows));
    expect([charset, texts.at(-1)]).toEqual(['utf-8', 'José']);
  });
});

/** Text of two bytes a letter, the low one first or last, with no mark before it. */
function wide(charset: 'utf-16le' | 'utf-16be', text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), charset === 'utf-16le');
  return bytes;
}

describe('a file in UTF-16 without a mark', () => {
  const names = ['山田太郎と山田花子と佐藤次郎と鈴木三郎', 'Ольга Щербакова'];

  it.each(['utf-16le', 'utf-16be'] as const)('is read as what it is: %s', async (charset) => {
    const cards = wide(charset, names.map((name) => card(name)).join(''));
    expect(await readAs('wide.vcf', cards)).toEqual({ charset, texts: names });
    // Before the first letter that tells it stand hardly any others.
    const title = '山田'.repeat(160);
    const calendar = `BEGIN:VCALENDAR\r\nX-WR-CALNAME:${title}\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:${names[0]}\r\nDTSTART:20260901T090000Z\r\nATTENDEE:mailto:${ME}\r\nATTENDEE:mailto:ana@one.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    expect(await readAs('wide.ics', wide(charset, calendar))).toEqual({
      charset,
      texts: [names[0]],
    });
    // Without a name that says what it is.
    expect((await readAs('wide', wide(charset, calendar))).texts).toEqual([names[0]]);
  });
});

describe('a table', () => {
  it('says what it was taken for, though the first letter that tells it stands far behind', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `Person ${at},p${at}@a.example`);
    const text = `Name,Email\n${rows.join('\n')}\nJosé,jose@a.example\n`;
    const { charset, texts } = await readAs('far.csv', encodedIn('windows-1252', text));
    expect([charset, texts.at(-1)]).toEqual(['windows-1252', 'José']);
  });
});
