import sqlite3InitModule, { type Database } from '@sqlite.org/sqlite-wasm';
import type { Activity } from '@/storage/schema';
import { docOf } from '@/storage/search/docs';
import { rawAll } from './raw';

/**
 * The other side of the search: SQLite's full text index (FTS5) in the origin private file system,
 * in a dedicated worker of an extension page, which is the only place where it can run. It reads
 * the same rows from the same database and answers the same ids.
 */

let db: Database | undefined;

const answers = {
  /** Builds the index; answers how long that took and how large the file is. */
  async build(): Promise<{ ms: number; bytes: number }> {
    db ??= await opened(true);
    const start = performance.now();
    db.exec(`DROP TABLE IF EXISTS texts; DROP TABLE IF EXISTS docs;
      CREATE TABLE docs(n INTEGER PRIMARY KEY, id TEXT);
      CREATE VIRTUAL TABLE texts USING fts5(text, content='', detail=none, prefix='2 3',
        tokenize="unicode61 remove_diacritics 2");
      BEGIN`);
    const text = db.prepare('INSERT INTO texts(rowid, text) VALUES (?, ?)');
    // As sixteen bytes, like on our side.
    const doc = db.prepare("INSERT INTO docs(n, id) VALUES (?, unhex(replace(?, '-', '')))");
    let number = 0;
    for await (const row of rawAll('activities')) {
      const activity = row as Activity;
      number += 1;
      text.bind([number, docOf('activities', activity).texts.join(' ')]).stepReset();
      doc.bind([number, activity.id]).stepReset();
    }
    text.finalize();
    doc.finalize();
    db.exec('COMMIT');
    const ms = performance.now() - start;
    const pages = Number(db.selectValue('PRAGMA page_count'));
    return { ms, bytes: pages * Number(db.selectValue('PRAGMA page_size')) };
  },
  /** The newest fifty that hold all words begun so, each question several times. */
  async find({ queries, times }: { queries: string[]; times: number }) {
    db ??= await opened(false);
    const query = db.prepare(
      `SELECT hex(docs.id) FROM texts JOIN docs ON docs.n = texts.rowid
       WHERE texts MATCH ? ORDER BY texts.rowid DESC LIMIT 50`,
    );
    const timed: { ms: number[]; found: string[][] } = { ms: [], found: [] };
    for (const text of queries) {
      const match = text
        .split(' ')
        .map((word) => `"${word}"*`)
        .join(' AND ');
      let ids: string[] = [];
      const start = performance.now();
      for (let time = 0; time < times; time++) {
        ids = [];
        query.bind([match]);
        while (query.step()) ids.push(String(query.get(0)));
        query.reset();
      }
      timed.ms.push((performance.now() - start) / times);
      timed.found.push(ids.map((id) => id.toLowerCase()));
    }
    query.finalize();
    return timed;
  },
};

async function opened(anew: boolean): Promise<Database> {
  const sqlite3 = await sqlite3InitModule();
  const pool = await sqlite3.installOpfsSAHPoolVfs({ clearOnInit: anew });
  return new pool.OpfsSAHPoolDb('/bench.db');
}

addEventListener('message', ({ data }: MessageEvent<{ ask: 'build' | 'find'; input: never }>) => {
  answers[data.ask](data.input).then(
    (value) => postMessage({ value }),
    (error: unknown) => postMessage({ error: String(error) }),
  );
});
