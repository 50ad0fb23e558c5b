import { expect, test } from 'vitest';
import { type Asked, linesOfTables, type Page } from '@/utils/backup/transfer';

/** Gives these answers, one after the other, and tells what was asked for. */
function reader(answers: (Page | Error)[]) {
  const asked: Asked<'a' | 'b'>[] = [];
  const read = async (one: Asked<'a' | 'b'>): Promise<Page> => {
    asked.push(one);
    const answer = answers[asked.length - 1];
    if (!answer || answer instanceof Error) throw answer ?? new Error('Nothing is left.');
    return answer;
  };
  return { asked, read };
}

const page = (lines: string, done: number, after: string | null): Page => ({
  lines,
  count: 1,
  done,
  after,
});

test('the next page is asked for while the one before is handled, and none after the last', async () => {
  const { asked, read } = reader([page('1\n', 0, 'x'), page('2\n', 1, null), page('3\n', 1, null)]);
  const seen: [lines: string, asked: number][] = [];
  for await (const lines of linesOfTables(['a', 'b'], read)) seen.push([lines, asked.length]);
  expect(seen).toEqual([
    ['1\n', 2],
    ['2\n', 3],
    ['3\n', 3],
  ]);
  expect(asked).toEqual([
    { tables: ['a', 'b'], after: null },
    { tables: ['a', 'b'], after: 'x' },
    { tables: ['b'], after: null },
  ]);
});

test('tables without rows give no lines', async () => {
  const { read } = reader([page('', 2, null)]);
  for await (const lines of linesOfTables(['a', 'b'], read)) expect(lines).toBe('never');
});

test('a page that cannot be read fails after the lines before it', async () => {
  const { read } = reader([page('1\n', 0, 'x'), new Error('The disk is gone.')]);
  const lines = linesOfTables(['a'], read);
  expect(await lines.next()).toEqual({ done: false, value: '1\n' });
  await expect(lines.next()).rejects.toThrow('The disk is gone.');
});

test('a page that nobody waits for any more fails in silence', async () => {
  const { asked, read } = reader([page('1\n', 0, 'x'), new Error('The disk is gone.')]);
  for await (const lines of linesOfTables(['a'], read)) {
    expect(lines).toBe('1\n');
    break;
  }
  // An error that nobody takes would fail this file.
  expect(asked).toHaveLength(2);
});
