import sqlite3InitModule, { type Database, type PreparedStatement } from '@sqlite.org/sqlite-wasm';
import type { Rows } from '@/storage/schema';
import { docOf, SEARCHED, type Searched } from '@/storage/search/docs';
import type { Found } from './facts';
import { linesOf } from './lines';
import { rawAll } from './raw';

/**
 * The other side of the search: SQLite's full text index (FTS5) in the origin private file system,
 * in a dedicated worker of an extension page, which is the only place where it can run. It indexes
 * the same rows of the same database, and reads what is shown of them from there.
 */

export interface SqliteQuestion {
  query: string;
  as: 'ids' | 'lines';
}

let db: Database | undefined;
let finding: PreparedStatement | undefined;

const answers = {
  /** Builds the index; answers how long that took and how large the file is. */
  async build(): Promise<{ ms: number; bytes: number }> {
    finding?.finalize();
    finding = undefined;
    db ??= await opened(true);
    const start = performance.now();
    db.exec(`DROP TABLE IF EXISTS texts; DROP TABLE IF EXISTS docs;
      DROP TABLE IF EXISTS otherTexts; DROP TABLE IF EXISTS otherDocs;`);
    await fill(db, { texts: 'texts', docs: 'docs', tables: ['activities'] });
    const pages = Number(db.selectValue('PRAGMA page_count'));
    const bytes = pages * Number(db.selectValue('PRAGMA page_size'));
    // Ours has people, companies, deals and threads as well; how large theirs are is not compared.
    const tables = SEARCHED.filter((table) => table !== 'activities');
    await fill(db, { texts: 'otherTexts', docs: 'otherDocs', tables });
    return { ms: performance.now() - start, bytes };
  },
  /** The newest fifty that hold all words begun so. */
  async find({ query, as }: SqliteQuestion): Promise<Found> {
    db ??= await opened(false);
    finding ??= db.prepare(
      `SELECT hex(docs.id) FROM texts JOIN docs ON docs.n = texts.rowid
       WHERE texts MATCH ? ORDER BY texts.rowid DESC LIMIT 50`,
    );
    const match = query
      .split(' ')
      .map((word) => `"${word}"*`)
      .join(' AND ');
    const ids: string[] = [];
    finding.bind([match]);
    while (finding.step()) ids.push(withDashes(String(finding.get(0)).toLowerCase()));
    finding.reset();
    return as === 'ids' ? ids : linesOf(ids);
  },
};

async function fill(
  db: Database,
  into: { texts: string; docs: string; tables: readonly Searched[] },
): Promise<void> {
  db.exec(`CREATE TABLE ${into.docs}(n INTEGER PRIMARY KEY, id TEXT);
    CREATE VIRTUAL TABLE ${into.texts} USING fts5(text, content='', detail=none, prefix='2 3',
      tokenize="unicode61 remove_diacritics 2");
    BEGIN`);
  const text = db.prepare(`INSERT INTO ${into.texts}(rowid, text) VALUES (?, ?)`);
  // As sixteen bytes, like on our side.
  const doc = db.prepare(`INSERT INTO ${into.docs}(n, id) VALUES (?, unhex(replace(?, '-', '')))`);
  let number = 0;
  for (const table of into.tables)
    for await (const row of rawAll(table)) {
      // Filled by the bench itself.
      const known = row as Rows[Searched];
      number += 1;
      text.bind([number, docOf(table, known).texts.join(' ')]).stepReset();
      doc.bind([number, known.id]).stepReset();
    }
  text.finalize();
  doc.finalize();
  db.exec('COMMIT');
}

function withDashes(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

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
