import { expect, test } from 'vitest';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import { FormatError, PROBLEMS, problemOf } from '@/utils/formats/reading';

test('every problem has its words, with a place for the detail where it has one', () => {
  for (const why of Object.keys(PROBLEMS)) {
    const key = `problem_${why.replaceAll('-', '_')}`;
    expect(Object.keys(en), why).toContain(key);
    expect(Object.keys(de), why).toContain(key);
  }
  const stray = Object.keys(en)
    .filter((key) => key.startsWith('problem_'))
    .filter((key) => !Object.hasOwn(PROBLEMS, key.slice(8).replaceAll('_', '-')));
  expect(stray).toEqual([]);
});

test('what a file says about itself is cleaned before it is shown', () => {
  const { problem } = new FormatError('value-unreadable', '\u202eevil\n'.repeat(200), {
    name: `${'x'.repeat(500)}\u0000`,
  });
  expect(problem.detail).not.toMatch(/[\u202e\n]/);
  expect(problem.detail.length).toBeLessThanOrEqual(200);
  expect(problem.where.name).toHaveLength(120);
  expect(problemOf('no-end').where).toEqual({});
});
