import type { RowGroup } from './row-list';

/** One line of a grid: a row, or the head of a group. */
export type Line =
  | { kind: 'row'; id: string; place: number }
  | { kind: 'group'; group: RowGroup; isFolded: boolean };

/**
 * The lines of a grid: its rows, and above those that stand together a head, below which they may
 * be folded away. Knows any line without making a list of them all.
 */
export class Lines {
  readonly count: number;
  /** The line of each group's head. */
  readonly #heads: number[] = [];

  constructor(
    private readonly ids: readonly string[],
    private readonly groups: readonly RowGroup[] | null,
    private readonly folded: ReadonlySet<RowGroup['key']>,
  ) {
    let line = 0;
    for (const { key, count } of groups ?? []) {
      this.#heads.push(line);
      line += folded.has(key) ? 1 : count + 1;
    }
    this.count = groups ? line : ids.length;
  }

  at(line: number): Line | null {
    if (!this.groups) return this.#row(line);
    const at = this.#groupAt(line);
    const group = this.groups[at];
    if (!group || line >= this.count) return null;
    const below = line - (this.#heads[at] ?? 0);
    if (below === 0) return { kind: 'group', group, isFolded: this.folded.has(group.key) };
    return this.#row(group.from + below - 1);
  }

  /** The ids of the rows from one line to another; the head of a group stands for all of it. */
  idsBetween(first: number, last: number): string[] {
    if (!this.groups) return this.ids.slice(first, last + 1);
    const ids: string[] = [];
    for (let line = first; line <= last; line += 1) {
      const one = this.at(line);
      if (one?.kind === 'row') ids.push(one.id);
      else if (one && (one.isFolded || first === last)) ids.push(...this.idsOf(one.group));
    }
    return ids;
  }

  idsOf({ from, count }: RowGroup): string[] {
    return this.ids.slice(from, from + count);
  }

  /** The line where the group of a line begins. */
  headOf(line: number): number {
    return this.#heads[this.#groupAt(line)] ?? line;
  }

  #row(place: number): Line | null {
    const id = this.ids[place];
    return id === undefined ? null : { kind: 'row', id, place };
  }

  #groupAt(line: number): number {
    let low = 0;
    let high = this.#heads.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#heads[middle] ?? 0) <= line) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
