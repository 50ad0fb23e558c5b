import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LEAD_RULES } from '@/utils/rules/scores/lead';
import { pseudo, pseudoBuild } from '../../pseudo.ts';
import { type App, builtExtension, expect, type Page } from '../harness/index.ts';
import { soundDatabase } from './database.ts';
import { read, wordsOf } from './words.ts';

/** What `Intl` writes in the language of the tag, keyboards are printed with, and products are called. */
const WRITTEN = [
  'January February March April May June July August September October November December',
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  'in ago yesterday today tomorrow now and or at AM PM GMT UTC',
  'minute minutes hour hours day days second seconds kB MB byte bytes',
  'Ctrl Alt Shift Enter Esc',
  'Margin CRM HubSpot Salesforce Pipedrive English Deutsch',
  ...LEAD_RULES.map(({ words }) => words.replaceAll(',', '')),
].flatMap((line) => line.split(' ').flatMap((word) => [word, word.slice(0, 3)]));

/** Currencies by their codes, with their names behind in lists; addresses; filters of a search; initials. */
const NOT_SAID = [/^[A-Z]{3}( · .*)?$/, /^\S+@\S+$/, /^https?:\S+$/, /^\w+:\S+$/, /^[A-Z]{2}$/];

/** The extension in the language that nobody speaks; `remove` when it is not needed any more. */
export function pseudoExtension(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'margin-pseudo-'));
  pseudoBuild(builtExtension(), folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What it says in that language, by key. */
export function pseudoWords(key: string): string {
  return pseudo(wordsOf('en')(key));
}

/** Words that stand on screens though the catalogue does not have them: those of the data. */
export async function wordsOfData(app: App): Promise<Set<string>> {
  return new Set(asciiWords(JSON.stringify(await soundDatabase(app))).concat(WRITTEN));
}

/** Words that stand beside a page of somebody else's because they stand there: names, subjects. */
export async function wordsOfHost(page: Page): Promise<Set<string>> {
  const text = await page.evaluate(() => document.body.textContent ?? '');
  return new Set(asciiWords(text).concat(WRITTEN));
}

/** All that is said on the page comes from the catalogue or is one of these words; all of it fits. */
export async function expectFromCatalogue(
  page: Page,
  words: ReadonlySet<string>,
  what: string,
): Promise<void> {
  const { texts, wide } = await read(page);
  const foreign = texts
    .filter((text) => !NOT_SAID.some((pattern) => pattern.test(text)))
    // Where a figure cuts a name, its last word is none; a filter is written alike in any language.
    .filter((text) =>
      asciiWords(text.replace(/\S*…$/, '').replace(/\b[a-z]+:\S+/g, '')).some(
        (word) => !words.has(word),
      ),
    );
  expect({ foreign, wide }, `not from the catalogue, or too wide: ${what}`).toEqual({
    foreign: [],
    wide: [],
  });
}

/** A letter with a sign ends no word: `Ñoórđic` holds none of these. */
function asciiWords(text: string): string[] {
  return text.match(/(?<!\p{L})[A-Za-z]{2,}(?!\p{L})/gu) ?? [];
}
