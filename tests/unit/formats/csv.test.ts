import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTable, type Row, sniffSeparator, type Table } from '@/utils/formats/csv';
import { withoutGuard } from '@/utils/formats/csv-guard';
import { dateShape, hasDecimalComma, readMoment, readNumber } from '@/utils/formats/csv-values';
import { FormatError } from '@/utils/formats/reading';
import { cleanLine } from '@/utils/text';
import { all, each, inSlices, stopwatch } from './files';

async function read(content: string | Uint8Array, size?: number) {
  const table = await openTable(inSlices(content, size));
  const { records, problems } = await all<Row>(each(table.rows));
  return { table, rows: records.map(({ cells }) => cells), problems };
}
const names = ({ columns }: Table) => columns.map(({ name }) => name);
const bytesOf = (text: string, table: Record<string, number>) =>
  Uint8Array.from(text, (char) => table[char] ?? char.charCodeAt(0));

describe('what a file is written in', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Name;Ort\nJörg;Łódź'), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode('\ufeffName;Ort\nJörg;Łódź'), 'utf-8'],
    [
      'UTF-16',
      new Uint8Array(
        Uint16Array.from('\ufeffName;Ort\nJörg;Łódź', (char) => char.charCodeAt(0)).buffer,
      ),
      'utf-16le',
    ],
    ['Windows-1252', bytesOf('Name;Ort\nJörg;Ménil', {}), 'windows-1252'],
    [
      'Windows-1250',
      bytesOf('Name;Ort\nŽofie Nováková;Plzeň', { Ž: 0x8e, ň: 0xf2, á: 0xe1 }),
      'windows-1250',
    ],
  ])('%s', async (_what, bytes, charset) => {
    const { table, rows } = await read(bytes);
    expect(table.charset).toBe(charset);
    expect(names(table)).toEqual(['Name', 'Ort']);
    expect(rows[0]?.join()).toMatch(/^(Jörg,(Łódź|Ménil)|Žofie Nováková,Plzeň)$/);
  });

  test('the character that decides may come late', async () => {
    const { rows, table } = await read(
      `Name,Ort\n${'Ana,Wien\n'.repeat(200_000)}Jörg,Köln\n`,
      100_000,
    );
    expect(rows.at(-1)).toEqual(['Jörg', 'Köln']);
    expect(table.charset).toBe('utf-8');
  });
});

describe('where the table begins and how it is cut', () => {
  test.each([
    ['commas', 'a,b\n1 x,"2, y"\n', ['a', 'b'], [['1 x', '2, y']]],
    ['semicolons, with commas inside', 'a;b\nx, y;z, w\n', ['a', 'b'], [['x, y', 'z, w']]],
    ['tabs', 'a\tb\nx\ty', ['a', 'b'], [['x', 'y']]],
    ['a line of Excel', 'sep=;\na;b\nx;y', ['a', 'b'], [['x', 'y']]],
    ['line ends in cells', 'a,b\r\n"x\r\ny",z\r\n', ['a', 'b'], [['x\ny', 'z']]],
    ['doubled quotes', 'a,b\n"He said ""no""",z', ['a', 'b'], [['He said "no"', 'z']]],
    [
      'a note above',
      'Notes:\n"A paragraph, with commas, and, so on"\n\na,b,c\nx,y,z',
      ['a', 'b', 'c'],
      [['x', 'y', 'z']],
    ],
    [
      'a report title above',
      'Sales report,,\n,,\na,b,c\nx,y,z\nu,v,w',
      ['a', 'b', 'c'],
      [
        ['x', 'y', 'z'],
        ['u', 'v', 'w'],
      ],
    ],
    ['an empty first line', '\n\na,b\nx,y', ['a', 'b'], [['x', 'y']]],
    [
      'the same name twice, and none',
      'Email,Email,\nx,y,z',
      ['Email', 'Email (2)', 'Column 3'],
      [['x', 'y', 'z']],
    ],
    [
      'no header',
      'ana@b.test,Ana\nbo@b.test,Bo',
      ['Column 1', 'Column 2'],
      [
        ['ana@b.test', 'Ana'],
        ['bo@b.test', 'Bo'],
      ],
    ],
    ['one column', 'Email\na@b.test\nc@d.test', ['Email'], [['a@b.test'], ['c@d.test']]],
    ['empty rows', 'a,b\n,\nx,y\n\n', ['a', 'b'], [['x', 'y']]],
    ['short rows', 'a,b,c\nx\nx,y', ['a', 'b', 'c'], [['x'], ['x', 'y']]],
    [
      'a guard against formulas',
      "a,b\n'=1+1,'@x\n\"'-5\n' +1\",' quoted'",
      ['a', 'b'],
      [
        ['=1+1', '@x'],
        ['-5\n +1', "' quoted'"],
      ],
    ],
    ['a number kept from being one', 'a,b\n="0171",x', ['a', 'b'], [['0171', 'x']]],
  ])('%s', async (_what, text, columns, cells) => {
    const { table, rows, problems } = await read(text);
    expect(names(table)).toEqual(columns);
    expect(rows).toEqual(cells);
    expect(problems).toEqual([]);
  });
});

describe('what is wrong is named', () => {
  test('a cell, a row and a table that are too large', async () => {
    const long = await read(`a,b\n${'x'.repeat(40_000)},y\nu,v`);
    expect([long.rows[0]?.[0]?.length, long.rows[1], long.problems]).toEqual([
      32_768,
      ['u', 'v'],
      ['cell-too-long'],
    ]);
    const wide = await read('a,b\nx,y,z\nu,v,,');
    expect([wide.rows, wide.problems]).toEqual([
      [
        ['x', 'y'],
        ['u', 'v'],
      ],
      ['row-too-wide'],
    ]);
    const columns = await read(`${'a,'.repeat(200_000)}\n${'x,'.repeat(200_000)}\n`);
    expect([columns.table.columns.length, columns.problems]).toEqual([512, ['too-many-columns']]);
  });

  test('a sign that nobody sees costs nothing, and the end of a file of DOS is no row', async () => {
    const { rows } = await read(`a,b\nx\u0000,y\n${'u,v\n'.repeat(99)}\u001a`);
    expect(rows.map((row) => row.map((cell) => cleanLine(cell, 9)))).toEqual([
      ['x', 'y'],
      ...Array.from({ length: 99 }, () => ['u', 'v']),
    ]);
  });

  test('a quotation mark that never ends costs its row and no other', async () => {
    const { rows, problems } = await read('a,b\n"x,y\nu,v\nw,z');
    expect(rows).toEqual([
      ['"x', 'y'],
      ['u', 'v'],
      ['w', 'z'],
    ]);
    expect(problems).toEqual(['quote-open']);
  });

  test.each([
    ['nothing', '', 'not-recognised'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'not-recognised'],
  ])('%s', async (_what, text, why) => {
    await expect(read(text)).rejects.toThrow(FormatError);
    await expect(read(text)).rejects.toThrow(why);
  });

  test('a file above the limit is read up to it', async () => {
    async function* endless() {
      const slice = new TextEncoder().encode(`${'x'.repeat(1000)},y\n`.repeat(5000));
      while (true) yield slice;
    }
    const table = await openTable(endless());
    let rows = 0;
    await expect(async () => {
      for await (const batch of table.rows) rows += batch.length;
    }).rejects.toThrow('file-too-large');
    expect(rows).toBeGreaterThan(90_000);
  });
});

test.each([
  ['quotes alone', `a,b\n${'"'.repeat(800_001)}`],
  ['quotes and words', `a,b\n${'"a" b,'.repeat(130_000)}`],
  ['open quotes in every row', `a,b\n${'"x,y\n'.repeat(200_000)}`],
  ['one row of a megabyte and more', `a,b\n"${'x'.repeat(3_000_000)}`],
])('%s: read in under a second', async (_what, text) => {
  const spent = stopwatch();
  await read(text);
  expect(spent()).toBeLessThan(1000);
});

test('any table is read back as it was written, in slices of any size', async () => {
  const cell = fc
    .string({ maxLength: 12 })
    .map((text) => text.replace(/[\u0000-\u0008\u000e-\u001a\r']/g, ''));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 40 }),
      async (pairs, size) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const wanted = pairs.filter((row) => row.some((text) => text.trim() !== ''));
        const text = `First,Second\r\n${pairs.map((row) => row.map(quoted).join()).join('\r\n')}`;
        const { rows } = await read(text, size);
        expect(rows).toEqual(wanted);
      },
    ),
    { numRuns: 150 },
  );
});

test('the separator is the one that cuts the rows evenly', () => {
  expect(sniffSeparator('a;b,c;d\n1;2,2;3\n1;2;3')).toBe(';');
  expect(sniffSeparator('just words')).toBe(',');
});

test('the guard is taken off where a spreadsheet would calculate, and nowhere else', () => {
  for (const [cell, plain] of [
    ["'=1", '=1'],
    ["'\u00a0=1", '\u00a0=1'],
    ["ok\n'=1", 'ok\n=1'],
    ["'tis", "'tis"],
    ["O'Neil", "O'Neil"],
    ['="+33612345678"', '+33612345678'],
    ['="a" & "b"', '="a" & "b"'],
  ] as const)
    expect(withoutGuard(cell)).toBe(plain);
});

describe('dates', () => {
  const plain = { order: null, isSerial: false };
  test.each([
    ['2023-04-12 09:31', '2023-04-12T09:31:00'],
    ['2023-04-12T09:31:22.123Z', '2023-04-12T09:31:22Z'],
    ['2023-04-12T09:31:00+02:00', '2023-04-12T07:31:00Z'],
    ['12.4.2023', '2023-04-12'],
    ['12.04.23 14:05', '2023-04-12T14:05:00'],
    ['25/12/2023', '2023-12-25'],
    ['12/25/2023 3:05 PM', '2023-12-25T15:05:00'],
    ['12 Mar 2024', '2024-03-12'],
    ['Mar 12, 2024', '2024-03-12'],
    ['12. März 2024', '2024-03-12'],
    ['Tue, 12 March 2024', '2024-03-12'],
    ['12 de marzo de 2024', '2024-03-12'],
    ['20240312', '2024-03-12'],
    // As spreadsheets and programs of other countries show them.
    ['12.03.2024 14:05 Uhr', '2024-03-12T14:05:00'],
    ['Di 12.03.2024', '2024-03-12'],
    ['Dienstag, 12.03.2024 um 14:05', '2024-03-12T14:05:00'],
    ['12. Mrz. 2024', '2024-03-12'],
    ['12. Jänner 2024', '2024-01-12'],
    ['1er mars 2024', '2024-03-01'],
    ['12 mars 2024 à 14:05', '2024-03-12T14:05:00'],
    ['25/03/2024 14h05', '2024-03-25T14:05:00'],
    ['25/3/2024, 2:05 p. m.', '2024-03-25T14:05:00'],
    ['12/25/2023 3:05 PM GMT', '2023-12-25T15:05:00Z'],
    ['2024年3月12日', '2024-03-12'],
    ['2024年3月12日(火) 14時5分', '2024-03-12T14:05:00'],
    ['2024年03月12日 下午2:05', '2024-03-12T14:05:00'],
    ['令和6年3月12日', '2024-03-12'],
    ['令和 ６年 ３月１２日(火) 午後2時5分', '2024-03-12T14:05:00'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31/4/30', '2019-04-30'],
    ['昭和55年4月12日', '1980-04-12'],
    ['２０２４/３/１２', '2024-03-12'],
    ['2024. 3. 12.', '2024-03-12'],
    ['2024년 3월 12일 오전 9:05', '2024-03-12T09:05:00'],
    ['٢٠٢٤/٠٣/١٢', '2024-03-12'],
    ['٢٥\u200f/٣\u200f/٢٠٢٤', '2024-03-25'],
    ['25/03/2024 2:05 م', '2024-03-25T14:05:00'],
    ['١٢ مارس ٢٠٢٤', '2024-03-12'],
    ['الثلاثاء، 12 مارس 2024', '2024-03-12'],
    ['12 марта 2024 г.', '2024-03-12'],
    ['12:00', null],
    ['03/04/2024', null],
    ['31.02.2024', null],
    ['2024-13-01', null],
    ['soon', null],
  ])('%s → %s', (text, moment) => {
    expect(readMoment(text, plain)).toBe(moment);
  });

  test('the order of a column is found, or asked for', () => {
    expect(dateShape(['03/04/2024', '25/04/2024'])).toEqual({
      order: 'dmy',
      isSerial: false,
      needsOrder: false,
    });
    expect(dateShape(['03/04/2024', '04/25/2024'])).toEqual({
      order: 'mdy',
      isSerial: false,
      needsOrder: false,
    });
    expect(dateShape(['03/04/2024', '05/06/2024'])).toEqual({
      order: null,
      isSerial: false,
      needsOrder: true,
    });
    expect(dateShape(['Mi 03/04/2024', '٠٥/٠٦/٢٠٢٤'])).toMatchObject({ needsOrder: true });
    expect(dateShape(['03.04.2024'])).toEqual({ order: 'dmy', isSerial: false, needsOrder: false });
    expect(dateShape(['1', '2', '3'])).toBeNull();
    expect(dateShape(['45000', '45001.5'], true)).toEqual({
      order: null,
      isSerial: true,
      needsOrder: false,
    });
    expect(readMoment('45000.5', { order: null, isSerial: true })).toBe('2023-03-15T12:00:00');
    expect(readMoment('03/04/2024', { order: 'mdy', isSerial: false })).toBe('2024-03-04');
  });
});

describe('numbers', () => {
  test.each([
    ['1,234.50', false, 1234.5],
    ['1.234,50', true, 1234.5],
    ['€ 1.234,50', true, 1234.5],
    ["CHF 1'234.50", false, 1234.5],
    ['1 234,5', true, 1234.5],
    ['12,50', true, 12.5],
    ['(12)', false, -12],
    ['-3.5', false, -3.5],
    ['45 %', false, 45],
    ['1,234', false, 1234],
    ['12.000,-', true, 12_000],
    ['12.–', false, 12],
    ['−12,50', true, -12.5],
    ['US$ 1,200.00', false, 1200],
    ['R$ 1.200,00', true, 1200],
    ['1.200,00 zł', true, 1200],
    // Of which country?
    ['1 200 kr', false, null],
    ['1200元', false, null],
    ['１２，０００円', false, 12_000],
    ['١٬٢٣٤٫٥٠', false, 1234.5],
    ['₨ 1,500', false, 1500],
    ['﷼ 1,500', false, 1500],
    ['４５％', false, 45],
    ['5²', false, null],
    ['12 k', false, null],
    ['1.2.3', false, null],
    ['12a', false, null],
    ['', false, null],
  ])('%s (decimal comma: %s) → %s', (text, comma, number) => {
    expect(readNumber(text, comma)).toBe(number);
  });

  test('a column tells which sign its decimals have', () => {
    expect(hasDecimalComma(['1.234,50', '12,5'])).toBe(true);
    expect(hasDecimalComma(['1,234.50', '12'])).toBe(false);
    expect(hasDecimalComma(['1.234.567'])).toBe(true);
  });
});
