import type { Calls } from '@/components/background';
import type { TableId } from '@/utils/rules/columns';

/** How many rows a view shows, or that there are more than anybody counted. */
export interface ViewCount {
  count: number;
  isMore: boolean;
  /** When it was counted. */
  at: number;
}

/** Calls that one count may take; each looks at rows for a bounded time. */
const MOST_CALLS = 12;
/** How long a count stands, whatever changes meanwhile (ms). */
const STANDS = 15_000;

/**
 * Counts the rows of views, one view after the other and between other work: nobody waits for it,
 * and a busy hour of changes costs a few counts.
 */
export class ViewCounts {
  readonly #known = new Map<string, ViewCount>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly calls: Pick<Calls, 'tableCount'>,
    /** Resolves when there is nothing better to do. */
    private readonly idle: () => Promise<void>,
    private readonly now: () => number = Date.now,
  ) {}

  /** The count of a view, at most so old as counts stand. */
  of(table: TableId, query: string): Promise<ViewCount> {
    const key = `${table} ${query}`;
    const fresh = this.#fresh(key);
    if (fresh) return Promise.resolve(fresh);
    const counted = this.#last.then(() => this.#fresh(key) ?? this.#count(key, table, query));
    this.#last = counted.catch(() => undefined);
    return counted;
  }

  /** In how many milliseconds a count may be asked for anew. */
  standsFor(table: TableId, query: string): number {
    const known = this.#known.get(`${table} ${query}`);
    return known ? Math.max(0, known.at + STANDS - this.now()) : 0;
  }

  #fresh(key: string): ViewCount | undefined {
    const known = this.#known.get(key);
    return known && this.now() - known.at < STANDS ? known : undefined;
  }

  async #count(key: string, table: TableId, query: string): Promise<ViewCount> {
    let count = 0;
    let after: string | undefined;
    let calls = 0;
    do {
      await this.idle();
      const page = await this.calls.tableCount({ table, query, ...(after && { after }) });
      count += page.count;
      after = page.next ?? undefined;
      calls += 1;
    } while (after !== undefined && calls < MOST_CALLS);
    const known = { count, isMore: after !== undefined, at: this.now() };
    this.#known.set(key, known);
    return known;
  }
}
