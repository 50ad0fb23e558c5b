import type { Requests } from '../requests';
import type { BlockRow, SearchState } from './rows';
import { type Block, type Chunk, openBlock, openChunk } from './segment';

/**
 * Rows of segments that were read lately, taken apart. Segments never change, so what is here is
 * right as long as the state names them; and when the background is stopped, it is only read again.
 */

/** About so many bytes are held; SQLite's own cache is as large. */
const MOST_BYTES = 3_000_000;
/** What an entry takes beside its bytes. */
const ENTRY_BYTES = 200;
const LAST_LETTER = '\uffff';

interface Entry {
  value: unknown;
  bytes: number;
}

const entries = new Map<string, Entry>();
let bytes = 0;

/** Rows of the segments of one index, from memory or from the database. */
export interface IndexRows {
  /** The rows that may hold words with this beginning; mostly one. */
  blocks(segment: number, beginning: string): Block[] | Promise<Block[]>;
  chunk(segment: number, chunk: number): Chunk | undefined | Promise<Chunk | undefined>;
}

export function indexRows(from: Requests, state: SearchState | null): IndexRows {
  // Another index gives the same numbers to other segments.
  const name = state?.name ?? '';
  const readBlocks = async (key: string, segment: number, beginning: string) => {
    const rows = await blocksOf(from, segment, beginning);
    const size = rows.reduce((sum, { terms, posts }) => sum + 4 * terms.length + posts.length, 0);
    return remembered(key, rows.map(openBlock), size);
  };
  const readChunk = async (key: string, segment: number, chunk: number) => {
    const row = await from.get('searchChunks', [segment, chunk]);
    return row && remembered(key, openChunk(row), row.ids.length + 8 * row.times.length);
  };
  return {
    blocks(segment, beginning) {
      const key = `${name} ${segment} ${beginning}`;
      return recalled<Block[]>(key) ?? readBlocks(key, segment, beginning);
    },
    chunk(segment, chunk) {
      const key = `${name} ${segment} #${chunk}`;
      return recalled<Chunk>(key) ?? readChunk(key, segment, chunk);
    },
  };
}

async function blocksOf(from: Requests, segment: number, beginning: string): Promise<BlockRow[]> {
  const above = [segment, []];
  const end = [segment, beginning + LAST_LETTER];
  const [first] = await from.all('searchBlocks', {
    range: IDBKeyRange.bound([segment, beginning], above),
    limit: 1,
  });
  if (!first?.last.startsWith(beginning)) return first ? [first] : [];
  const [within, after] = await Promise.all([
    from.all('searchBlocks', { range: IDBKeyRange.bound([segment, first.last], end, true) }),
    from.all('searchBlocks', { range: IDBKeyRange.bound(end, above, true), limit: 1 }),
  ]);
  return [first, ...within, ...after];
}

function recalled<T>(key: string): T | undefined {
  const entry = entries.get(key);
  if (!entry) return undefined;
  // What was used last goes last.
  entries.delete(key);
  entries.set(key, entry);
  return entry.value as T;
}

function remembered<T>(key: string, value: T, size: number): T {
  bytes += size + ENTRY_BYTES - (entries.get(key)?.bytes ?? 0);
  entries.delete(key);
  entries.set(key, { value, bytes: size + ENTRY_BYTES });
  for (const [oldest, entry] of entries) {
    if (bytes <= MOST_BYTES) break;
    entries.delete(oldest);
    bytes -= entry.bytes;
  }
  return value;
}
