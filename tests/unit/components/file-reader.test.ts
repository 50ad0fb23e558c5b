import { afterEach, expect, it, vi } from 'vitest';
import { ImportReader } from '@/components/workspace/import/file-reader';
import type { Ask } from '@/components/workspace/import/protocol';

const MIB = 1024 * 1024;

/** Says of every file that it is open, and keeps whether it may be held. */
class OpenWorker extends EventTarget {
  static holds: boolean[] = [];
  postMessage(ask: Ask): void {
    if (ask.ask === 'open') OpenWorker.holds.push(ask.holds);
    const data = { tell: 'opened', recognised: {} };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate(): void {}
}

afterEach(() => vi.unstubAllGlobals());

it('lets small mailboxes be held, but no more of them together than of a large one', async () => {
  vi.stubGlobal('Worker', OpenWorker);
  const open = async (size: number) => {
    const reader = new ImportReader(() => {});
    const options = { own: [], account: null, mapping: null, charset: null, now: 0 };
    await reader.open(new File([new Uint8Array(size)], 'x.mbox'), options);
    return reader;
  };
  const first = await open(20 * MIB);
  const second = await open(12 * MIB);
  const third = await open(MIB);
  expect(OpenWorker.holds).toEqual([true, true, false]);
  // Nothing comes back twice, and nothing of what was not taken.
  third.close();
  first.close();
  first.close();
  const others = [await open(20 * MIB), await open(MIB)];
  expect(OpenWorker.holds.slice(3)).toEqual([true, false]);
  for (const reader of [second, ...others]) reader.close();
});
