import type { ImportState } from '@/storage/api';
import type { Problem } from '@/utils/formats/reading';
import type { Recognised } from '@/utils/importing/file-source';
import type { Mapping } from '@/utils/importing/mapping';
import type { Refusal } from '@/utils/importing/refusal';
import type { TableView } from '@/utils/importing/table';
import type { Unpacked } from '@/utils/importing/unpack';
import type { Tally } from './counting';
import type { Pace } from './pace';

/** What would become of a file. */
export interface Preview extends Tally {
  recognised: Recognised;
  /** Some of the people it would make, and some of the records it would store. */
  newPeople: string[];
  examples: string[];
  /** The import that was interrupted and goes on. */
  resumes: ImportState | null;
}

/** Where a file is on its way. */
export type Phase =
  | { name: 'reading'; share: number | null; records: number }
  | { name: 'checking'; share: number; recognised: Recognised }
  | {
      name: 'refused';
      why: { code: Refusal } | { problem: Problem };
      /** Some of it is stored, and stays. */
      isStored: boolean;
    }
  | { name: 'broken'; error: unknown }
  | { name: 'mapping'; recognised: Recognised; view: TableView; mapping: Mapping | null }
  | { name: 'unpacked'; unpacked: Unpacked }
  | { name: 'ready'; preview: Preview }
  | {
      name: 'importing';
      share: number;
      paused: boolean;
      tally: Tally;
      recognised: Recognised;
      pace: Pace | null;
    }
  | {
      name: 'done';
      state: ImportState | null;
      tally: Tally;
      cancelled: boolean;
      recognised: Recognised;
    };
