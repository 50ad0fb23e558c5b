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
    // More than this is handed over several times as slowly.
    expect(JSON.stringify(lines).length).toBeLessThan(128 * 1024);
    for (const line of lines.trimEnd().split('\n')) found.push(JSON.parse(line).row.id);
  }
  expect(answers).toBeGreaterThan(20);
  expect(answers).toBeLessThan(40);
  expect(new Set(found).size).toBe(1200);
  expect(found).toHaveLength(1200);
});

test('rows come in order, none twice and none lost, while others are written and removed', async () => {
  const stored = Array.from({ length: 300 }, (_, n) => note(2 * n, 2000));
  await db.activities.bulkAdd(stored);
  await db.takenBack.bulkAdd([
    { id: 'gmail:1', rev: uuid(1), at: NOON },
    { id: 'gmail:2', rev: uuid(2), at: NOON },
  ]);
  const found: string[] = [];
  let answers = 0;
  for await (const lines of linesOfTables(TABLES, exportPage)) {
    answers += 1;
    for (const line of lines.trimEnd().split('\n')) found.push(JSON.parse(line).row.id);
    // Before the place that is read, at it, behind it, and behind all.
    const between = [1, 60 * answers + 1, 501, 700].map((at) => note(at + 2 * answers, 3000));
    const gone = uuid(598 - 2 * answers);
    await write({ actor: 'person', source: 'test' }, async (scope) => {
      for (const one of between) scope.put('activities', one);
      await scope.remove('activities', gone);
    });
  }
  expect(answers).toBeGreaterThan(5);
  expect(new Set(found).size).toBe(found.length);
  const still = new Set(await db.activities.toCollection().primaryKeys());
  const lasting = stored.map(({ id }) => id).filter((id) => still.has(id));
  expect(lasting.length).toBeLessThan(stored.length);
  expect(found.filter((id) => lasting.includes(id))).toEqual(lasting);
  expect(found.slice(0, -2)).toEqual(found.slice(0, -2).toSorted());
  expect(found.slice(-2)).toEqual(['gmail:1', 'gmail:2']);
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
