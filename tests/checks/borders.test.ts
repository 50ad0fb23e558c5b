import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { allImports, type Import, importsOf, isContentScript, ROOT, reached } from './sources.ts';

/**
 * The folder borders that lint rules cannot say: which types may cross where values may not, and
 * what a file drags along through others.
 */

let imports: Import[];
beforeAll(async () => {
  imports = await allImports();
});

const inFolder = (path: string | null, folder: string) => path?.startsWith(`${folder}/`) === true;
const show = ({ from, specifier }: Import) => `${from} imports ${specifier}`;

test('there are sources to look at', () => {
  expect(imports.length).toBeGreaterThan(20);
});

test('every import of a type leads to a file', () => {
  const broken = imports.filter(({ to }) => to !== null && !existsSync(join(ROOT, to)));
  expect(broken.map(show)).toEqual([]);
});

test('components know the data by its types alone, from the schema and the api', () => {
  const wrong = imports.filter(
    ({ from, to, value }) =>
      inFolder(from, 'components') &&
      inFolder(to, 'storage') &&
      (value || !/^storage\/(schema|api)\.ts$/.test(to ?? '')),
  );
  expect(wrong.map(show)).toEqual([]);
});

test('times beside the mail and in the popup are written by Time, with the exact instant', () => {
  const writers = imports.filter(
    ({ from, to }) =>
      to === 'components/ui/dates.ts' && /^components\/(popup|sidebar|mount)\//.test(from),
  );
  expect(writers.map(show)).toEqual([]);
});

test('components never reach for entrypoints', () => {
  const wrong = imports.filter(
    ({ from, to }) => inFolder(from, 'components') && inFolder(to, 'entrypoints'),
  );
  expect(wrong.map(show)).toEqual([]);
});

test('only components/background.ts calls the background', () => {
  const wrong = imports.filter(
    ({ from, to, value }) =>
      value &&
      inFolder(from, 'components') &&
      from !== 'components/background.ts' &&
      to === 'utils/rpc.ts',
  );
  expect(wrong.map(show)).toEqual([]);
});

test('storage imports storage and utils alone', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      inFolder(from, 'storage') &&
      to !== null &&
      !inFolder(to, 'storage') &&
      !inFolder(to, 'utils'),
  );
  expect(wrong.map(show)).toEqual([]);
});

test('utils import nothing of ours outside utils', () => {
  const wrong = imports.filter(
    ({ from, to, value }) =>
      inFolder(from, 'utils') &&
      to !== null &&
      !inFolder(to, 'utils') &&
      // The names of the messages, so that the compiler knows a wrong one.
      !(to === 'public/_locales/en/messages.json' && !value),
  );
  expect(wrong.map(show)).toEqual([]);
});

test('no content script runs storage, a database or the public suffix list, not even through others', () => {
  const starts = [...new Set(imports.map(({ from }) => from))].filter(isContentScript);
  const heavy = starts.flatMap((start) =>
    [...reached(start, imports)]
      .filter(([path]) => inFolder(path, 'storage') || /^(dexie|tldts-icann)(\/|$)/.test(path))
      .map(([, way]) => way),
  );
  expect(heavy).toEqual([]);
});

test('no two files import each other in a circle of values', () => {
  const circles = new Set<string>();
  // What is loaded when it is opened may name the table of screens that opened it.
  const early = imports.filter(({ late }) => !late);
  const by = importsOf(early);
  const starts = new Set(early.map(({ from }) => from));
  for (const start of starts) {
    for (const [path, way] of reached(start, early)) {
      const back = by(path).some(({ to, value }) => value && to === start);
      if (back && path !== start) circles.add(`${way} → ${start}`);
    }
  }
  expect([...circles]).toEqual([]);
});

test('a start of the background runs Dexie only when something is written', () => {
  const ways = imports.filter(({ value, specifier }) => value && specifier === 'dexie');
  expect(ways.map(({ from }) => from)).toEqual(['storage/margin-db.ts']);
  const fixed = imports.filter(
    ({ from, to, value, late }) =>
      value && !late && to === 'storage/margin-db.ts' && !inFolder(from, 'tests'),
  );
  expect(fixed.map(show)).toEqual([]);
});

test('the commands need no test runner around them', async () => {
  const ours = await allImports(['tests/start', 'tests/run']);
  const starts = new Set(
    ours.flatMap(({ from }) => (/^tests\/(start|run)\//.test(from) ? [from] : [])),
  );
  expect(starts.size).toBeGreaterThan(5);
  const ways = [...starts].flatMap((start) => reached(start, ours).get('vitest') ?? []);
  expect(ways).toEqual([]);
});
