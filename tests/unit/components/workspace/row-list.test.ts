import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiveRows } from '@/components/workspace/tables/live-rows';
import { type RowCalls, RowList } from '@/components/workspace/tables/row-list';
import { columnsOf } from '@/utils/rules/columns';
import { speakEnglish } from '../../english';

const COLUMNS = columnsOf('people', []);
const asked = (by: string, down = false) => ({
  table: 'people' as const,
  query: '',
  columns: ['name'],
  sort: { by, down },
});

/** A background with these people, which answers a few at a time. */
function backgroundWith(names: string[], atOnce: number): RowCalls & { asked: string[] } {
  const ids = names.map((_, n) => String(n));
  const calls: string[] = [];
  const slice = (after: string | undefined) => {
    const from = Number(after ?? 0);
    const to = Math.min(from + atOnce, ids.length);
    return { part: ids.slice(from, to), next: to < ids.length ? String(to) : null };
  };
  const line = (id: string) => ({ id, cells: [names[Number(id)] ?? ''] });
  return {
    asked: calls,
    async tableRows({ after }) {
      calls.push('rows');
      const { part, next } = slice(after);
      return { rows: part.map(line), next };
    },
    async tableRowsOf({ ids: wanted }) {
      calls.push('of');
      return { rows: wanted.map(line) };
    },
    async tableKeys({ after }) {
      calls.push('keys');
      const { part, next } = slice(after);
      return { ids: part, keys: part.map((id) => names[Number(id)] || null), next };
    },
  };
}

describe('A list of rows', () => {
  it('has every row once and in order, however the answers come', async () => {
    speakEnglish();
    const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.boolean(),
        async (names, atOnce, down) => {
          const list = new RowList(
            asked('name', down),
            COLUMNS,
            backgroundWith(names, atOnce),
            () => undefined,
          );
          list.look(0, 10);
          await list.readTo(Number.POSITIVE_INFINITY);
          expect(list.done).toBe(true);
          expect([...list.ids].sort()).toEqual(names.map((_, n) => String(n)).sort());
          const shown = list.ids.map((id) => names[Number(id)] ?? '');
          const known = shown.filter(Boolean);
          expect(shown.slice(known.length).every((name) => name === '')).toBe(true);
          for (const [n, name] of known.entries())
            if (n > 0)
              expect(compare(known[n - 1] ?? '', name) * (down ? -1 : 1)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });

  it('reads no further than somebody looks', async () => {
    const calls = backgroundWith(
      Array.from({ length: 1000 }, (_, n) => `P${n}`),
      60,
    );
    const list = new RowList(asked('last'), COLUMNS, calls, () => undefined);
    list.look(0, 30);
    await list.readTo(60);
    expect(list.ids.length).toBe(60);
    expect(calls.asked).toEqual(['rows']);
  });

  it('gives way to another question with the first row that fits, or when none comes soon', async () => {
    const calls = backgroundWith(['Ana', 'Ben'], 60);
    // One row fits; whether more do, nobody knows for long.
    let answered = 0;
    const slow: RowCalls = {
      ...calls,
      tableRows: (input) => {
        if (input.query === '') return calls.tableRows(input);
        answered += 1;
        if (answered > 1 || input.query === 'none') return new Promise(() => undefined);
        return Promise.resolve({ rows: [{ id: '1', cells: ['Ben'] }], next: '2' });
      },
    };
    const rows = new LiveRows(slow, () => undefined);
    rows.ask(asked('last'), COLUMNS);
    await expect.poll(() => rows.shown?.ids).toEqual(['0', '1']);
    rows.ask({ ...asked('last'), query: 'ben' }, COLUMNS);
    expect(rows.shown?.ids).toEqual(['0', '1']);
    await expect.poll(() => rows.shown?.ids).toEqual(['1']);
    expect(rows.shown?.done).toBe(false);
    rows.ask({ ...asked('last'), query: 'none' }, COLUMNS);
    expect(rows.shown?.ids).toEqual(['1']);
    await expect.poll(() => rows.shown?.ids).toEqual([]);
    expect(rows.shown?.ready).toBe(false);
    rows.stop();
  });

  it('stays as it is until the one that takes its place is as long', async () => {
    const rows = new LiveRows(
      backgroundWith(
        Array.from({ length: 300 }, (_, n) => `P${n}`),
        60,
      ),
      () => undefined,
    );
    rows.ask(asked('last'), COLUMNS);
    await rows.shown?.readTo(200);
    const before = rows.shown;
    const length = before?.ids.length ?? 0;
    rows.refresh();
    expect(rows.shown).toBe(before);
    await expect.poll(() => rows.shown !== before).toBe(true);
    expect(rows.shown?.ids.length).toBeGreaterThanOrEqual(length);
    rows.stop();
  });
});
