import MiniSearch from 'minisearch';
import type { Activity } from '@/storage/schema';
import { docOf } from '@/storage/search/docs';
import { tokensOf } from '@/utils/search/tokens';
import { rawAll } from './raw';

/** The other sides of the search, as a page of the extension runs them. */

let worker: Worker | undefined;

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

/** How long each question takes when it is asked alone: that is one message to the worker. */
export async function sqliteAsked({ queries }: { queries: string[] }): Promise<number[]> {
  const ms: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await sqlite('find', { queries: [query], times: 1 });
    ms.push(performance.now() - start);
  }
  return ms;
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
  const timed: { ms: number[]; found: string[][] } = { ms: [], found: [] };
  for (const text of queries) {
    const from = performance.now();
    const all = index.search(text, { prefix: true, combineWith: 'AND' });
    const found = all
      .sort((a, b) => Number(b.at) - Number(a.at))
      .slice(0, 50)
      .map(({ id }) => String(id));
    timed.ms.push(performance.now() - from);
    timed.found.push(found);
  }
  return timed;
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
