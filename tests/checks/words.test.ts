import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { allImports, filesBelow, isContentScript, OUT, ROOT, reached } from './sources.ts';

/**
 * The browser is left only with words that are said outside of our pages (see wxt.config.ts): all of
 * those have to be there, in every language, and they have to stay few.
 */

/** With the first word the browser hands over all of them while Gmail waits. */
const MOST_BYTES = 40 * 1024;

const built = join(OUT, 'chrome-mv3');
const Messages = z.record(z.string(), z.looseObject({ message: z.string() }));
const Words = z.record(z.string(), z.string());
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const messagesIn = (folder: string, locale: string) =>
  Messages.parse(json(join(folder, '_locales', locale, 'messages.json')));
const locales = readdirSync(join(ROOT, 'public', '_locales'));

/** What content scripts and the background run. */
async function sourcesThatSpeak(): Promise<string[]> {
  const imports = await allImports();
  const starts = [...new Set(imports.map(({ from }) => from))].filter(
    (path) => isContentScript(path) || path.startsWith('entrypoints/background/'),
  );
  const files = new Set(starts.flatMap((start) => [...reached(start, imports).keys()]));
  return (
    [...files]
      .filter((path) => /^(entrypoints|components|storage|utils)\/.*\.tsx?$/.test(path))
      // Words it, for the page that reads files; the background takes other things from there.
      .filter((path) => path !== 'utils/formats/reading.ts')
      .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  );
}

let sources: string[];
beforeAll(async () => {
  sources = await sourcesThatSpeak();
});

describe.each(locales)('%s', (locale) => {
  const all = messagesIn(join(ROOT, 'public'), locale);

  test('has every word for our pages, its gaps by number', () => {
    const words = Words.parse(json(join(built, 'words', `${locale}.json`)));
    expect(Object.keys(words)).toEqual(expect.arrayContaining(Object.keys(all)));
    expect(Object.entries(words).filter(([, text]) => /\$[A-Za-z]\w*\$/.test(text))).toEqual([]);
  });

  test('has every word that a content script or the background says', () => {
    const said = (pattern: RegExp) =>
      sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
    const names = new Set(said(/\bt\(\s*'(\w+)'/g));
    const families = new Set(said(/\btn\(\s*'(\w+)'/g));
    const beginnings = said(/`([a-z]+_[a-z_]*)\$\{/g);
    const wanted = Object.keys(all).filter(
      (key) =>
        names.has(key) ||
        families.has(key.replace(/_(zero|one|two|few|many|other)$/, '')) ||
        beginnings.some((text) => key.startsWith(text)),
    );
    expect(wanted.length).toBeGreaterThan(100);
    const kept = messagesIn(built, locale);
    expect(wanted.filter((key) => !Object.hasOwn(kept, key))).toEqual([]);
  });
});

test('the browser hands over few words with the first one', () => {
  const english = filesBelow(built).filter((path) => path === '_locales/en/messages.json');
  expect(english.map((path) => readFileSync(join(built, path)).byteLength)[0]).toBeLessThan(
    MOST_BYTES,
  );
});
