import type { Column } from '@/utils/rules/columns';
import { type RowCalls, RowList, type RowsAsked } from './row-list';

/** Rows read before a list takes the place of the one before. */
const FIRST = 60;

/**
 * The list of rows that is shown, and the one that is about to take its place: what was shown stays
 * until the next has an answer, so that nothing flickers.
 */
export class LiveRows {
  shown: RowList | null = null;
  #next: { list: RowList; enough: number } | null = null;
  #columns: readonly Column[] = [];

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
    this.#start(asked, FIRST);
  }

  /** Something was changed somewhere: what is in view is read at once, then all that was read. */
  refresh(): void {
    const { latest } = this;
    if (!latest) return;
    void this.shown?.refreshWindow();
    this.#start(latest.asked, Math.max(latest.ids.length, FIRST));
  }

  stop(): void {
    this.shown?.stop();
    this.#next?.list.stop();
    this.shown = null;
    this.#next = null;
  }

  #start(asked: RowsAsked, enough: number): void {
    this.#next?.list.stop();
    const list = new RowList(asked, this.#columns, this.calls, () => this.#came(list));
    if (this.shown) {
      list.takeLines(this.shown);
      this.#next = { list, enough };
    } else {
      this.shown = list;
      this.#next = null;
    }
    void list.readTo(enough).then(() => this.#came(list));
  }

  #came(list: RowList): void {
    const next = this.#next;
    if (next?.list === list) {
      const isEnough = list.done || list.error !== undefined || list.ids.length >= next.enough;
      if (!list.ready || !isEnough) return;
      this.shown?.stop();
      this.shown = list;
      this.#next = null;
    }
    this.draw();
  }
}
