import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesBelow, OUT } from './sources.ts';

/**
 * How heavy each part may be, in bytes. What runs in Gmail and Calendar is paid for at every load
 * of the page; the background is read again each time it wakes.
 */
const CONTENT_SCRIPT_GZIPPED = 40 * 1024;
const MAIN_WORLD_GZIPPED = 4 * 1024;
/** Half of it is the list of public suffixes, as text that is skipped. */
const BACKGROUND_FIRST = 170 * 1024;
/**
 * Comes with the first event that needs it; Dexie and the calendar parser are 130 KB of it, the rules
 * that find promises and signatures in five languages 180.
 */
const BACKGROUND_REST = 664 * 1024;
/** Comes with the first words that somebody types. */
const BACKGROUND_SEARCH = 32 * 1024;
/** Comes after somebody was added; half of it are first names and what they are called. */
const BACKGROUND_DOUBLES = 32 * 1024;
/** The popup is the heaviest: its board draws only cards in sight, and it follows the language. */
const PAGE_GZIPPED = 62 * 1024;

const folder = join(OUT, 'chrome-mv3');
const files = filesBelow(folder);
const size = (path: string) => readFileSync(join(folder, path)).byteLength;
const gzipped = (path: string) => gzipSync(readFileSync(join(folder, path))).byteLength;

describe('content scripts', () => {
  const scripts = files.filter((path) => /^content-scripts\/.*\.js$/.test(path));

  test('are there', () => {
    expect(scripts).toEqual(
      expect.arrayContaining(['content-scripts/calendar.js', 'content-scripts/gmail.js']),
    );
  });

  test.each(scripts)('%s is light', (path) => {
    const most = path.endsWith('-data.js') ? MAIN_WORLD_GZIPPED : CONTENT_SCRIPT_GZIPPED;
    expect(gzipped(path)).toBeLessThanOrEqual(most);
  });
});

test('the background is quick to read', () => {
  expect(size('background.js')).toBeLessThanOrEqual(BACKGROUND_FIRST);
  expect(size('background-search.js')).toBeLessThanOrEqual(BACKGROUND_SEARCH);
  expect(size('background-doubles.js')).toBeLessThanOrEqual(BACKGROUND_DOUBLES);
  expect(size('background-everything.js')).toBeLessThanOrEqual(BACKGROUND_REST);
});

test.each(files.filter((path) => path.endsWith('.html')))('%s loads little code', (page) => {
  const seen = new Set<string>();
  const add = (path: string, from: string) => {
    const found = files.find((file) => file === join(from, path).replace(/^\//, ''));
    if (!found || seen.has(found)) return;
    seen.add(found);
    const text = readFileSync(join(folder, found), 'utf8');
    for (const [, next = ''] of text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      add(next, join(found, '..'));
    }
  };
  const html = readFileSync(join(folder, page), 'utf8');
  for (const [, path = ''] of html.matchAll(/(?:src|href)=["']([^"']+\.js)["']/g)) add(path, '');
  const total = [...seen].reduce((sum, path) => sum + gzipped(path), 0);
  expect(seen.size).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(PAGE_GZIPPED);
});
