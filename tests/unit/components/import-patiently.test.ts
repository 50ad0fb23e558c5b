import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RpcError } from '@/components/queries';
import { patiently } from '@/components/workspace/import/patiently';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background that answers nothing so many times, and remembers as what call it was asked. */
function silent(times: number) {
  const asked: (string | undefined)[] = [];
  const ask = async (again?: string) => {
    asked.push(again);
    if (asked.length <= times) throw new RpcError('no-answer', 'Nobody', 'call-1');
    return 'stored';
  };
  return { ask, asked };
}

describe('A call of an import that nobody answers', () => {
  it('is made again as the same call until somebody does', async () => {
    const { ask, asked } = silent(5);
    const answer = patiently(ask, () => true);
    await vi.runAllTimersAsync();
    expect(await answer).toBe('stored');
    expect(asked).toEqual([undefined, ...Array(5).fill('call-1')]);
  });

  it('is given up after a minute, when the import was stopped, and when the answer was no', async () => {
    const given = expect(patiently(silent(99).ask, () => true)).rejects.toThrow('Nobody');
    await vi.advanceTimersByTimeAsync(61_000);
    await given;
    const { ask, asked } = silent(99);
    await expect(patiently(ask, () => false)).rejects.toThrow('Nobody');
    expect(asked).toHaveLength(1);
    const stopped = silent(99);
    let isWanted = true;
    const waiting = expect(patiently(stopped.ask, () => isWanted)).rejects.toThrow('Nobody');
    await vi.advanceTimersByTimeAsync(100);
    isWanted = false;
    await vi.runAllTimersAsync();
    await waiting;
    expect(stopped.asked).toHaveLength(1);
    const no = vi.fn().mockRejectedValue(new RpcError('full', 'No room'));
    await expect(patiently(no, () => true)).rejects.toThrow('No room');
    expect(no).toHaveBeenCalledTimes(1);
  });
});
