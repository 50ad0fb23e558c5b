import { expect, test } from 'vitest';
import { backupName, superseded } from '@/utils/backup/keeping';

const DAY = 86_400_000;
const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * DAY).toISOString().slice(0, 10);

test('seven days and four weeks are kept, however long it goes on', () => {
  let folder: string[] = ['holiday.jpg', 'margin-crm-2026.ndjson'];
  for (let n = 0; n < 200; n++) {
    folder.push(backupName(day(n), n % 2 === 0));
    const old = superseded(folder);
    folder = folder.filter((name) => !old.includes(name));
  }
  const kept = folder.slice(2).map((name) => name.slice(11, 21));
  expect(folder.slice(0, 2)).toEqual(['holiday.jpg', 'margin-crm-2026.ndjson']);
  expect(kept).toHaveLength(11);
  expect(kept.slice(-7)).toEqual([193, 194, 195, 196, 197, 198, 199].map(day));
  const weeks = kept.slice(0, 4).map((one) => Date.parse(one));
  for (const [at, week] of weeks.slice(1).entries())
    expect((week - (weeks[at] ?? 0)) / DAY).toBe(7);
  expect((Date.parse(day(193)) - (weeks[3] ?? 0)) / DAY).toBeLessThanOrEqual(7);
});

test('a day that was missed takes nothing away', () => {
  const names = [1, 40, 80].map((n) => backupName(day(n), false));
  expect(superseded(names)).toEqual([]);
});
