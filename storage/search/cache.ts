import type { Requests } from '../requests';
import { docsRead, type FoundDoc } from './found';
import type { SearchState } from './rows';
import { type Block, openBlock, partOf } from './segment';

/**
 * Words of segments that were read lately. Segments never change, so what is here is right as long as
 * the state names them; and when the background is stopped, it is only read again. Of a row only the
 * words are held that were asked for: most of it are others beside them.
 */

/** About so many bytes are held. */
const MOST_BYTES = 5_000_000;
/** What an entry takes beside its bytes. */
const ENTRY_BYTES = 700;
/** Beginnings of which there are words in two rows often enough that both are read at once. */
const SHORT = 3;
const LAST_LETTER = '\uffff';

/** Rows of the segments of one index, from memory or from the database. */
export interface IndexRows {
  /** The words with this beginning, among others. */
  blocks(segment: number, beginning: string): Block[] | Promise<Block[]>;
  /** Who the documents with these numbers are, which are in order; without those that are missing. */
  docs(segment: number, numbers: readonly number[]): FoundDoc[] | Promise<FoundDoc[]>;
}

export function indexRows(from: Requests, state: SearchState | null): IndexRows {
  // Another index gives the same numbers to other segments.
  const name = state?.name ?? '';
  return {
    blocks(segment, beginning) {
      const words = `${name} ${segment} `;
      return knownBlocks(words, beginning) ?? readBlocks(from, words, segment, beginning);
    },
    docs: (segment, numbers) => docsRead(from, name, segment, numbers),
  };
}

/** The words with some beginning in a segment. */
interface Entry {
  blocks: Block[];
  bytes: number;
}

/** By when they were used last, which is what an order of insertion is here. */
const entries = new Map<string, Entry>();
let bytes = 0;

/** What was read for a beginning, or for one of which it goes on. */
function knownBlocks(words: string, beginning: string): Block[] | undefined {
  for (let length = beginning.length; length > 0; length--) {
    const key = words + beginning.slice(0, length);
    const known = entries.get(key);
    if (!known) continue;
    // What was used last goes last.
    entries.delete(key);
    entries.set(key, known);
    return known.blocks;
  }
  return undefined;
}

async function readBlocks(
  from: Requests,
  words: string,
  segment: number,
  beginning: string,
): Promise<Block[]> {
  const above = [segment, []];
  const end = [segment, beginning + LAST_LETTER];
  const limit = beginning.length > SHORT ? 1 : 2;
  const rows = await from.all('searchBlocks', {
    range: IDBKeyRange.bound([segment, beginning], above),
    limit,
  });
  const read = rows[limit - 1];
  if (read?.last.startsWith(beginning)) {
    const [within, after] = await Promise.all([
      from.all('searchBlocks', { range: IDBKeyRange.bound([segment, read.last], end, true) }),
      from.all('searchBlocks', { range: IDBKeyRange.bound(end, above, true), limit: 1 }),
    ]);
    rows.push(...within, ...after);
  }
  const blocks = rows.flatMap((row) => partOf(openBlock(row), beginning) ?? []);
  remember(words + beginning, blocks);
  return blocks;
}

function remember(key: string, blocks: Block[]): void {
  const size = blocks.reduce(
    (sum, { terms, posts, stops }) => sum + terms.length + posts.length + 8 * stops.length,
    ENTRY_BYTES * (1 + blocks.length),
  );
  forget(key);
  bytes += size;
  entries.set(key, { blocks, bytes: size });
  for (const oldest of entries.keys()) {
    if (bytes <= MOST_BYTES || oldest === key) break;
    forget(oldest);
  }
}

function forget(key: string): void {
  bytes -= entries.get(key)?.bytes ?? 0;
  entries.delete(key);
}
