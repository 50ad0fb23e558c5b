import type { Sort } from './docs';

/**
 * The index, all of it in the database: nothing is held in memory and nothing is loaded when the
 * background wakes. What was written last waits as it is; the rest stands in segments that never
 * change, each with its documents in order, newest first, and for each word the numbers of the
 * documents that hold it. A row that changed or went leaves its old words in old segments: whatever
 * is found is read from its own table before it is shown, so they only cost a look.
 */

/** A document that no segment holds yet. */
export interface WaitingDoc {
  sort: Sort;
  id: string;
  at: number;
  /** Its different words, by spaces. */
  terms: string;
}

/** What one write brought. */
export interface WaitingRow {
  /** Given by the database. */
  seq?: number;
  docs: WaitingDoc[];
  /** Documents that stand in a segment as they were before. */
  stale: number;
}

/** Some neighbouring words of a segment and where they are. */
export interface BlockRow {
  segment: number;
  /** The last of its words: the first block whose last word is not before one holds it if any. */
  last: string;
  /** In order, by spaces. */
  terms: string;
  /** For each word twice how many bytes its documents take, one more where they are bits; then those (postings.ts). */
  posts: Uint8Array;
}

/** Some documents of a segment, in order. */
export interface ChunkRow {
  segment: number;
  chunk: number;
  ids: Uint8Array;
  /** The first one's time, then how much older each is than the one before. */
  times: Uint8Array;
}

/** A finished segment. */
export interface SegmentInfo {
  id: number;
  sort: Sort;
  docs: number;
  newest: number;
  oldest: number;
}

/** Building everything anew: what was read so far, and what is to go when it is done. */
export interface Building {
  table: number;
  after: string | null;
  done: number;
  total: number;
  old: number[];
  /** Segments being written; none of them counts before it is complete. */
  unfinished: number[];
}

/** Making one segment of several. */
export interface Merging {
  name: string;
  sort: Sort;
  inputs: number[];
  output: number;
  docs: number;
  /** Chunks of documents written so far. */
  chunks: number;
  /** The last word written; null before the first. */
  after: string | null;
}

export interface SearchState {
  /** 0 where the index was thrown away: what was written since is all there is of it until it is built. */
  version: number;
  /** The version by which that was written. */
  format?: number;
  /** Tells this index from one whose segments had the same numbers. */
  name?: string;
  /** The number that the next segment gets. */
  next: number;
  segments: SegmentInfo[];
  stale: number;
  building: Building | null;
  merging: Merging | null;
  /** Segments whose rows can go. */
  drop: number[];
}

/** Goes up when the same text gives other words or rows, so that the index is built anew. */
export const INDEX_VERSION = 3;

/** Under which the state stands among the facts about the database. */
export const STATE_KEY = 'search';

/** The index of an empty database. */
export function emptyState(): SearchState {
  return {
    version: INDEX_VERSION,
    name: crypto.randomUUID(),
    next: 1,
    segments: [],
    stale: 0,
    building: null,
    merging: null,
    drop: [],
  };
}

/** The state from its row; an index of another version counts as none. */
export function stateOf(value: unknown): SearchState | null {
  const isState = typeof value === 'object' && value !== null && 'version' in value;
  if (!isState) return null;
  // Written by this file alone.
  return value as SearchState;
}
