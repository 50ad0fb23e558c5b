import type { FilePart, RowLine } from './file';
import { type Asked, linesOfTables, type Page } from './transfer';

/** What a trial asks of the scratch database. */
export interface Trial<T extends string> {
  add(input: { first: boolean; rows: RowLine[] }): Promise<{ failed: number }>;
  read(asked: Asked<T>): Promise<Page>;
  end(): Promise<unknown>;
}

const BATCH = 200;

/**
 * Restores a backup into a scratch database, reads it back and compares line by line: true when all
 * of it came back, false when something did not.
 * @throws FileError when the file is not whole
 */
export async function provenBy<T extends string>(
  parts: () => AsyncIterable<FilePart>,
  trial: Trial<T>,
  tables?: readonly T[],
): Promise<boolean> {
  try {
    let found: readonly string[] = [];
    let waiting: RowLine[] = [];
    let first = true;
    let rows = 0;
    const send = async () => {
      const { failed } = await trial.add({ first, rows: waiting });
      first = false;
      rows += waiting.length;
      waiting = [];
      return failed === 0;
    };
    const sums = new Sums();
    for await (const part of parts()) {
      if (part.kind === 'header') found = part.header.tables;
      if (part.kind === 'problem') return false;
      if (part.kind !== 'row') continue;
      sums.add(part.line);
      waiting.push(part.line);
      if (waiting.length >= BATCH && !(await send())) return false;
    }
    if (!(await send())) return false;
    // The names come from the file; a table that is not known fails when its rows are added.
    const names = tables ?? (found as readonly T[]);
    const back = new Sums();
    for await (const lines of linesOfTables(names, trial.read))
      for (const line of lines.split('\n')) if (line !== '') back.add(JSON.parse(line));
    return rows === back.count && sums.equals(back);
  } finally {
    await trial.end();
  }
}

/** A fingerprint of values that does not hold them: two running sums over all their signs. */
class Sums {
  count = 0;
  private one = 0x811c9dc5;
  private two = 0x9e3779b9;

  add(value: unknown): void {
    const line = JSON.stringify(value, sortedKeys);
    this.count += 1;
    for (let at = 0; at < line.length; at += 1) {
      const code = line.charCodeAt(at);
      this.one = Math.imul(this.one ^ code, 0x01000193);
      this.two = Math.imul(this.two + code, 0x85ebca6b) ^ (this.two >>> 13);
    }
  }

  equals(other: Sums): boolean {
    return this.one === other.one && this.two === other.two;
  }
}

/** Objects with their keys in order: whoever wrote a row last put them in another. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
