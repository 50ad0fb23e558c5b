import type { TableId } from '@/utils/rules/columns';
import { type Column, columnNamed } from '@/utils/rules/columns';
import { fits, hasWords } from '@/utils/rules/matching';
import type { Condition, Filter } from '@/utils/rules/query';
import type { Reader, TableRows } from './joins';

/**
 * A filter against the columns that there are. Conditions on columns nobody knows are words: what
 * was typed may well stand in a text.
 */
export class Sieve<T extends TableId> {
  readonly needs: string[];
  readonly #tests: { column: Column; condition: Condition }[] = [];
  readonly #words: string[];

  constructor(
    private readonly reader: Reader<T>,
    { conditions, words }: Filter,
  ) {
    this.#words = [...words];
    for (const condition of conditions) {
      const column = columnNamed(reader.columns, condition.key);
      if (column) this.#tests.push({ column, condition });
      else this.#words.push(asTyped(condition));
    }
    this.needs = this.#tests.map(({ column }) => column.id);
  }

  get isOpen(): boolean {
    return this.#tests.length === 0 && this.#words.length === 0;
  }

  passes(row: TableRows[T]): boolean {
    return (
      this.#tests.every(({ column, condition }) =>
        fits(condition, column.kind, this.reader.cell(row, column.id), this.reader.now),
      ) && hasWords(this.#words, this.#words.length > 0 ? this.reader.texts(row) : [])
    );
  }
}

function asTyped({ key, tests }: Condition): string {
  return `${key}:${tests.map(({ op, text }) => op + text).join(',')}`;
}
