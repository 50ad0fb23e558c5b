import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { exportPage } from '@/storage/backup/rows';
import { TABLES } from '@/storage/schema';
import { write } from '@/storage/write';
import { linesOfTables } from '@/utils/backup/transfer';
import { freshDatabase, NOON, uuid } from '../world';

let db: ReturnType<typeof freshDatabase>;
beforeEach(() => {
  db = freshDatabase();
});

/** A note with a text of some length. */
function note(n: number, length: number) {
  return {
    id: uuid(n),
    rev: uuid(n),
    kind: 'note' as const,
    at: NOON,
    timeSource: 'click' as const,
    direction: 'unknown' as const,
    aboutIds: [],
    subject: '',
    snippet: '',
    body: 'x'.repeat(length),
    participants: [],
    keys: [`note:${n}`],
    sources: [],
    reason: { code: 'imported', args: [] },
  };
}

test('large and small rows of several tables come once each, in answers of a bounded size', async () => {
  // Long ones after short ones: what comes next says nothing about how large it is.
  const notes = Array.from({ length: 900 }, (_, n) => note(n, n < 500 ? 20 : 5000));
  await db.activities.bulkAdd(notes);
  await db.takenBack.bulkAdd(
    Array.from({ length: 300 }, (_, n) => ({ id: `gmail:${n}`, rev: uuid(n), at: NOON })),
  );
  const found: string[] = [];
  let answers = 0;
  for await (const lines of linesOfTables(TABLES, exportPage)) {
    answers += 1;
    expect(lines.length).toBeLessThan(600 * 1024);
    for (const line of lines.trimEnd().split('\n')) found.push(JSON.parse(line).row.id);
  }
  expect(answers).toBeGreaterThan(2);
  expect(answers).toBeLessThan(12);
  expect(new Set(found).size).toBe(1200);
  expect(found).toHaveLength(1200);
});

test('what was read ahead is what is stored when it is asked for', async () => {
  await db.activities.bulkAdd(Array.from({ length: 400 }, (_, n) => note(n, 5000)));
  const first = await exportPage({ tables: ['activities', 'tasks'], after: null });
  expect(first).toMatchObject({ done: 0, after: expect.any(String) });
  const next = note(first.count + 3, 10);
  await write({ actor: 'person', source: 'test' }, (scope) => scope.put('activities', next));
  const { lines } = await allAfter(first);
  expect(lines[3]).toMatchObject({ table: 'activities', row: { id: next.id, body: next.body } });
  // Nothing changes: handed out as it was read.
  expect((await allAfter(first)).lines).toEqual(lines);
});

async function allAfter({ after }: { after: string | null }) {
  const lines: unknown[] = [];
  for (let next = after; next !== null; ) {
    const page = await exportPage({ tables: ['activities', 'tasks'], after: next });
    for (const line of page.lines.trimEnd().split('\n')) lines.push(JSON.parse(line));
    next = page.done === 0 ? page.after : null;
  }
  return { lines };
}
