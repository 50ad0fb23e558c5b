import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { isPlainSeparator, plainRows } from '@/utils/formats/csv-split';

/** The rows of a whole text as Papa Parse reads them, line ends made alike first; without empty lines. */
function byPapa(text: string, separator: string): string[][] {
  const newline = '\n';
  const { data } = Papa.parse<string[]>(text.replace(/\r\n?/g, newline), {
    delimiter: separator,
    newline,
  });
  return filled(data);
}

/** After the end of the last line, one reader finds an empty row and the other nothing. */
function filled(rows: string[][]): string[][] {
  return rows.filter((row) => row.join() !== '');
}

const part = fc.constantFrom('"', '""', ',', ';', '\n', '\r\n', '\r', 'a', ' ', 'word', "'", 'é');
const table = fc.array(part, { maxLength: 40 }).map((parts) => `${parts.join('')}\n`);

test('rows that are read here are those that Papa Parse reads, as far as it goes', () => {
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',', ';'),
      fc.integer({ min: 1, max: 4 }),
      (text, by, most) => {
        const rows: string[][] = [];
        let cursor = 0;
        for (;;) {
          const read = plainRows(text, cursor, by, most);
          rows.push(...read.rows);
          cursor = read.cursor;
          if (read.stopped === 'enough') continue;
          // The rest is the library's: what was read must be where it would begin.
          expect([...filled(rows), ...byPapa(text.slice(cursor), by)]).toEqual(byPapa(text, by));
          return;
        }
      },
    ),
    { numRuns: 3000 },
  );
});

test('a plain table is read to its end, marks, doubled marks and lines in cells included', () => {
  const text = 'a,b\r\n"x ""y""\r\nz",1\r\n,\r\n"",\r\nlast,one\r\nnot whole';
  const { rows, cursor, stopped } = plainRows(text, 0, ',', 100);
  expect(rows).toEqual([
    ['a', 'b'],
    ['x "y"\nz', '1'],
    ['', ''],
    ['', ''],
    ['last', 'one'],
  ]);
  expect([text.slice(cursor), stopped]).toEqual(['not whole', 'end']);
});

test.each([
  ['a mark that closes in the midst of a cell', 'a,b\n"x"y,z\n', 4],
  ['a return alone', 'a,b\nx\ry,z\n', 4],
])('%s is left to the library', (_what, text, cursor) => {
  expect(plainRows(text, 0, ',', 100)).toMatchObject({ cursor, stopped: 'odd' });
});

test('a separator that means something else is none', () => {
  expect([',', '\t', '|', '"', '\n', '\ufeff', ''].map(isPlainSeparator)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
