import { userZone } from '@/utils/time';
import type { Settings } from '../schema';
import { DEFAULT_SETTINGS } from '../settings';
import type { WriteScope } from '../write-scope';

/** What became of a record: `import_skip_<why>` in the locale files where it was left out. */
export type Fate = { became: 'added' | 'updated' | 'same' } | { became: 'skipped'; why: string };

/** Something a person should know about what was stored: `import_told_<code>`, how often. */
export interface Told {
  code: string;
  args: string[];
  count: number;
}

/** Different remarks of one import; a file of nothing else must not fill the report. */
const MOST_TOLD = 60;

/** One batch on its way into the database: what every kind of record needs. */
export class ImportJob {
  readonly zone = userZone();
  readonly told = new Map<string, Told>();
  /** What was looked up already, by whoever did. */
  readonly found = new Map<string, unknown>();

  private constructor(
    readonly scope: WriteScope,
    /** The product the file comes from; ids mean something in it alone. */
    readonly product: string,
    readonly settings: Settings,
  ) {}

  static async for(scope: WriteScope, product: string): Promise<ImportJob> {
    const settings = (await scope.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
    return new ImportJob(scope, product, settings);
  }

  /** Says something in the report. */
  tell(code: string, ...args: string[]): void {
    addTold(this.told, { code, args, count: 1 });
  }

  /** What `find` answers, asked once in a batch. */
  async once<T>(key: string, find: () => Promise<T>): Promise<T> {
    const known = this.found.get(key);
    // Only this function writes the entry, with what the same question answered.
    if (known !== undefined) return known as T;
    const answer = await find();
    this.found.set(key, answer);
    return answer;
  }
}

/** Adds a remark to others, the same one once. */
export function addTold(told: Map<string, Told>, { code, args, count }: Told): void {
  const short = args.map((arg) => arg.slice(0, 120));
  const key = JSON.stringify([code, ...short]);
  const known = told.get(key);
  if (known) known.count += count;
  else if (told.size < MOST_TOLD) told.set(key, { code, args: short, count });
}
