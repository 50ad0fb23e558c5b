import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { readingAside, savesShown, saving } from '@/storage/aside';
import { captureAutomatically } from '@/storage/capture';
import { editDeal } from '@/storage/deals';
import { addTask } from '@/storage/tasks';
import { today } from '@/storage/today';
import { instantToWallTime } from '@/utils/time';
import { ANA, BEN, dealWith, freshDatabase, idAt, know, mail, NOON } from './world';

const DAY = 86_400_000;
const MOMENT = { now: NOON + 30 * DAY, zone: 'UTC' };

let dealId: string;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  freshDatabase();
  await know(ANA);
  for (let n = 0; n < 6; n++) {
    const thread = { threadId: idAt(NOON + n), subject: `Offer ${n}` };
    await captureAutomatically([mail({ at: NOON + n * DAY, ...thread })]);
    await addTask({
      text: `Call ${n}`,
      due: instantToWallTime(NOON + n * DAY, 'UTC'),
      anchor: { kind: 'nothing' },
      unlessReply: false,
    });
    dealId = await dealWith(BEN, `Deal ${n}`, 1000);
  }
  await today(MOMENT);
  return () => vi.useRealTimers();
});

async function turns(count: number): Promise<void> {
  for (let passed = 0; passed < count; passed++)
    await new Promise((resolve) => setImmediate(resolve));
}

/** How many readings begin while this is done. */
async function readingsDuring(work: () => Promise<unknown>): Promise<number> {
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await work();
  const modes = begun.mock.calls.map(([, mode]) => mode);
  begun.mockRestore();
  return modes.filter((mode) => mode !== 'readwrite').length;
}

/** Does something at each moment of looking through what is to do; at most one reading was about to begin. */
async function atEachMoment(work: () => Promise<unknown>): Promise<void> {
  let [moments, isOver] = [0, false];
  for (; !isOver; moments += 3) {
    let isListed = false;
    const list = today(MOMENT).finally(() => {
      isListed = true;
    });
    await turns(moments);
    isOver = isListed;
    expect(await readingsDuring(work)).toBeLessThanOrEqual(1);
    expect((await list).items.length).toBeGreaterThan(6);
  }
  expect(moments).toBeGreaterThan(10);
}

it('begins to read no more while something is saved and shown, whenever that comes', async () => {
  await atEachMoment(() =>
    saving(() => turns(60)).then(async () => {
      const shownAt = performance.now() + 60;
      while (performance.now() < shownAt) await turns(1);
    }),
  );
});

it('knows of a save that somebody makes', async () => {
  let names = 0;
  await atEachMoment(() => editDeal({ dealId, name: `Other ${names++}` }));
});

it('goes on in the midst of saves that follow one another without a pause', async () => {
  let ends = () => {};
  const save = saving(
    () =>
      new Promise<void>((resolve) => {
        ends = resolve;
      }),
  );
  expect((await today(MOMENT)).items.length).toBeGreaterThan(6);
  ends();
  await save;
});

it('lets what nobody asked for begin only when the last save has been shown, and not wait for ever', async () => {
  const begins = async () => {
    const asked = performance.now();
    await savesShown();
    return performance.now() - asked;
  };
  await saving(() => turns(1));
  expect(await begins()).toBeGreaterThanOrEqual(100);
  expect(await begins()).toBeLessThan(50);
  let ends = () => {};
  const save = saving(
    () =>
      new Promise<void>((resolve) => {
        ends = resolve;
      }),
  );
  expect(await begins()).toBeGreaterThanOrEqual(500);
  ends();
  await save;
});

it('gives up what is being read when a save comes, reads it anew after it, and whole when saves go on', async () => {
  let runs = 0;
  let whole = 0;
  const saves: Promise<number>[] = [];
  const read = (saveIn: (run: number) => boolean) =>
    readingAside(async (from) => {
      runs += 1;
      if (saveIn(runs)) saves.push(editDeal({ dealId, name: `Save ${runs}` }).then(() => whole));
      for (let n = 0; n < 200; n++) await from.get('deals', dealId);
      whole += 1;
      return (await from.get('deals', dealId))?.name;
    });
  expect(await read((run) => run === 1)).toBe('Save 1');
  // The save did not wait for its end.
  expect([runs, whole, await Promise.all(saves)]).toEqual([2, 1, [0]]);
  runs = 0;
  expect(await read(() => true)).toBe('Save 3');
  expect([runs, whole]).toEqual([4, 2]);
  await Promise.all(saves);
});

it('a reading that fails by itself is no reading that was given up', async () => {
  const broken = readingAside(async () => {
    throw new RangeError('Not so many');
  });
  await expect(broken).rejects.toThrow('Not so many');
});
