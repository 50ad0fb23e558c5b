import MiniSearch from 'minisearch';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Activity } from '@/storage/schema';
import { docOf } from '@/storage/search/docs';
import { search } from '@/storage/search/search';
import { tokensOf } from '@/utils/search/tokens';
import { Found, idsOf, type Timed } from './facts';
import { rawAll } from './raw';

/** The other sides of the search, as a page of the extension runs them. */

let worker: Worker | undefined;

/** What another page asks of the one that owns SQLite's worker. */
const AskedOfSqlite = z.object({
  sqlite: z.object({ query: z.string(), as: z.enum(['ids', 'lines']) }),
});

browser.runtime.onMessage.addListener(
  (message: unknown, _sender, reply: (found: unknown) => void) => {
    const asked = AskedOfSqlite.safeParse(message);
    if (!worker || !asked.success) return undefined;
    sqlite('find', asked.data.sqlite).then(reply, (error: unknown) => reply(String(error)));
    return true;
  },
);

/** Asks SQLite in its worker, one question at a time; `close` ends it. */
export function sqlite(ask: 'build' | 'find' | 'close', input?: unknown): Promise<unknown> {
  if (ask === 'close') {
    worker?.terminate();
    worker = undefined;
    return Promise.resolve(null);
  }
  worker ??= new Worker('bench-sqlite.js', { type: 'module' });
  const current = worker;
  return new Promise((resolve, reject) => {
    current.onmessage = ({ data }) => {
      if ('error' in data) reject(new Error(data.error));
      else resolve(data.value);
    };
    current.onerror = ({ message }) => reject(new Error(message));
    current.postMessage({ ask, input });
  });
}

/** Asks one after another for lines, and tells how long each answer took. */
export async function sqliteAsked({ queries }: { queries: string[] }): Promise<Timed> {
  return timed(queries, (query) => sqlite('find', { query, as: 'lines' }));
}

async function timed(queries: string[], ask: (query: string) => Promise<unknown>): Promise<Timed> {
  const all: Timed = { ms: [], found: [] };
  for (const query of queries) {
    const start = performance.now();
    const found = await ask(query);
    all.ms.push(performance.now() - start);
    all.found.push(idsOf(Found.parse(found)));
  }
  return all;
}

let mini: MiniSearch | undefined;

/** MiniSearch over the same texts, all of it in memory. */
export async function miniSearch(
  ask: 'build' | 'find' | 'close',
  { queries = [] }: { queries?: string[] } = {},
): Promise<unknown> {
  const start = performance.now();
  if (ask === 'close') {
    mini = undefined;
    return null;
  }
  if (ask === 'build') {
    mini = new MiniSearch({ fields: ['text'], storeFields: ['at'], tokenize: tokensOf });
    for await (const row of rawAll('activities')) {
      const activity = row as Activity;
      const { texts } = docOf('activities', activity);
      mini.add({ id: activity.id, text: texts.join(' '), at: activity.at });
    }
    const ms = performance.now() - start;
    const text = JSON.stringify(mini);
    // What a worker does that has just started.
    const from = performance.now();
    MiniSearch.loadJSON(text, { fields: ['text'], storeFields: ['at'], tokenize: tokensOf });
    return { ms, bytes: text.length, load: performance.now() - from };
  }
  const index = mini;
  if (!index) throw new Error('There is no index yet.');
  return timed(queries, (text) => {
    const all = index.search(text, { prefix: true, combineWith: 'AND' });
    const found = all.sort((a, b) => Number(b.at) - Number(a.at)).slice(0, 50);
    return Promise.resolve(found.map(({ id }) => String(id)));
  });
}

/** Some texts of the database, to make questions of. */
export async function sampleTexts(): Promise<string[]> {
  const texts: string[] = [];
  let number = 0;
  for await (const row of rawAll('activities')) {
    number += 1;
    const { subject, snippet, body = '' } = row as Activity;
    if (number % 17 === 0) texts.push(`${subject} ${snippet} ${body}`.trim());
    if (texts.length === 300) break;
  }
  return texts;
}

/** The product's own search, run where its memory can be looked at. */
export async function searchHere({ queries }: { queries: string[] }): Promise<number> {
  let found = 0;
  for (const query of queries) found += (await search({ query })).people.length;
  return found;
}
