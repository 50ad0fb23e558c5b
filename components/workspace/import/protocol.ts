import type { Charset } from '@/utils/formats/charset';
import type { Problem } from '@/utils/formats/reading';
import type { SourceBatch } from '@/utils/importing/batches';
import type { Recognised } from '@/utils/importing/file-source';
import type { InFolder } from '@/utils/importing/inside';
import type { Mapping } from '@/utils/importing/mapping';
import type { Refusal } from '@/utils/importing/refusal';
import type { Unpacked } from '@/utils/importing/unpack';

/** What the page asks of the worker that reads a file. One question at a time. */
export type Ask =
  | {
      ask: 'open';
      file: File;
      own: string[];
      account: string | null;
      mapping: Mapping | null;
      charset: Charset | null;
      zone: string;
      /** By which calendars are read as far as they matter: when that import was previewed, if it goes on. */
      now: number;
      /** Whether its records may be held until it is closed. */
      holds: boolean;
    }
  | { ask: 'values'; column: string }
  | { ask: 'unpack'; file: File }
  | { ask: 'gather'; folder: { name: string; lastModified: number }; found: InFolder[] }
  | { ask: 'start'; from: number; snippets: boolean }
  | { ask: 'next' };

/** What the worker tells. Progress may come at any time, anything else answers a question. */
export type Tell =
  | { tell: 'progress'; bytes: number; records: number }
  | { tell: 'opened'; recognised: Recognised }
  | { tell: 'values'; values: { value: string; count: number }[] }
  | { tell: 'unpacked'; unpacked: Unpacked }
  | { tell: 'gathered'; files: File[]; unused: number }
  | { tell: 'refused'; code: Refusal }
  | { tell: 'unreadable'; problem: Problem }
  | { tell: 'started' }
  | { tell: 'batch'; batch: SourceBatch }
  | { tell: 'failed'; message: string };
