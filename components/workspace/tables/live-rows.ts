import type { Column } from '@/utils/rules/columns';
import { type RowCalls, RowList, type RowsAsked } from './row-list';

/** Rows that are read of every list, whether anybody scrolls or not. */
const FIRST = 60;
/** How long rows of another question stay while nothing that fits was found (ms). */
const PATIENCE_MS = 300;

/**
 * The list of rows that is shown, and the one that is about to take its place: what was shown stays
 * until the next has its first row, so that nothing flickers; a list that is read anew, until it is
 * as long as it was.
 */
export class LiveRows {
  shown: RowList | null = null;
  #next: { list: RowList; enough: number } | null = null;
  #columns: readonly Column[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly calls: RowCalls,
    private readonly draw: () => void,
  ) {}

  /** The list that the screen is about, shown or still to come. */
  get latest(): RowList | null {
    return this.#next?.list ?? this.shown;
  }

  /** Asks for rows, unless these were asked for last. */
  ask(asked: RowsAsked, columns: readonly Column[]): void {
    this.#columns = columns;
    if (JSON.stringify(this.latest?.asked) === JSON.stringify(asked)) return;
    if (this.shown?.asked.table !== asked.table) {
      this.shown?.stop();
      this.shown = null;
    }
    this.#startAnother(asked);
  }

  /** Shows those of these rows that are in view as they are now; answers whether there was one. */
  async showFirst(ids: readonly string[], isLate: () => boolean): Promise<boolean> {
    return (await this.shown?.refreshWindow(new Set(ids), isLate)) ?? false;
  }

  /** Something was changed somewhere: what is in view is read at once, then all that was read. */
  refresh(): void {
    const { latest } = this;
    if (!latest) return;
    if (JSON.stringify(this.shown?.asked) !== JSON.stringify(latest.asked)) {
      this.#startAnother(latest.asked);
      return;
    }
    void this.shown?.refreshWindow();
    this.#start(latest.asked, Math.max(latest.ids.length, FIRST));
  }

  stop(): void {
    clearTimeout(this.#patience);
    this.shown?.stop();
    this.#next?.list.stop();
    this.shown = null;
    this.#next = null;
  }

  #startAnother(asked: RowsAsked): void {
    const list = this.#start(asked, 1);
    // What fits may come late, or never: what is seen until then would answer another question.
    this.#patience = setTimeout(() => this.#turnTo(list), PATIENCE_MS);
  }

  #start(asked: RowsAsked, enough: number): RowList {
    clearTimeout(this.#patience);
    this.#next?.list.stop();
    const list = new RowList(asked, this.#columns, this.calls, () => this.#came(list));
    if (this.shown) {
      list.takeLines(this.shown);
      this.#next = { list, enough };
    } else {
      this.shown = list;
      this.#next = null;
    }
    void list.readTo(Math.max(enough, FIRST)).then(() => this.#came(list));
    return list;
  }

  #came(list: RowList): void {
    const next = this.#next;
    if (next?.list === list) {
      const isEnough = list.done || list.error !== undefined || list.ids.length >= next.enough;
      if (list.ready && isEnough) this.#turnTo(list);
    } else this.draw();
  }

  /** Shows the list that was about to come, unless another one is by now. */
  #turnTo(list: RowList): void {
    if (this.#next?.list !== list) return;
    clearTimeout(this.#patience);
    this.shown?.stop();
    this.shown = list;
    this.#next = null;
    this.draw();
  }
}
