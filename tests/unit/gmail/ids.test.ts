import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstNumber } from '@/utils/page/digits';
import { hexOfSyncId, idsInJslog, idTime, readHexId } from '@/utils/page/gmail-ids';

/** Times Gmail can have given, from its first year on. */
const moments = fc.integer({
  min: Date.parse('2004-04-01T00:00:00Z'),
  max: Date.parse('2199-01-01T00:00:00Z'),
});
const ids = fc
  .tuple(moments, fc.integer({ min: 0, max: 2 ** 20 - 1 }))
  .map(([at, low]) => ({ at, number: (BigInt(at) << 20n) | BigInt(low) }));

describe('ids of Gmail', () => {
  test('carry the time to the millisecond, in hex and in decimal', () => {
    fc.assert(
      fc.property(ids, ({ at, number }) => {
        const hex = number.toString(16);
        expect(idTime(hex)).toBe(at);
        expect(readHexId(` ${hex.toUpperCase()} `)).toBe(hex);
        expect(hexOfSyncId(`#msg-f:${number}`, 'msg')).toBe(hex);
        expect(hexOfSyncId(`thread-f:${number}|msg-f:1`, 'thread')).toBe(hex);
      }),
    );
  });

  test('that are none yield nothing', () => {
    for (const text of ['', 'abcdef', '0x16f438e9', 'ffffffffffffffff', '16f438e906b36dac1', 'zz'])
      expect([text, readHexId(text)]).toEqual([text, null]);
    for (const text of ['#msg-a:r-123456789', 'msg-f:', 'xmsg-f:1654009536642772396', null])
      expect([text, hexOfSyncId(text, 'msg')]).toEqual([text, null]);
    expect(hexOfSyncId('#thread-f:1654009536642772396', 'msg')).toBeNull();
  });

  test('are found in jslog, padded by dots or not at all', () => {
    fc.assert(
      fc.property(ids, ids, fc.constantFrom('', '.', '==', '..'), (thread, message, padding) => {
        const encode = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/, '') + padding;
        const jslog = `21576; u014N:cOuCgd; 1:${encode([`#thread-f:${thread.number}`, 1])}; 4:${encode([`#msg-f:${message.number}`])}`;
        expect(idsInJslog(jslog)).toEqual({
          thread: thread.number.toString(16),
          message: message.number.toString(16),
        });
      }),
    );
  });

  test('are never found in anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(idsInJslog(`1; 1:${text}; 4:W10.`)).toEqual({ message: null, thread: null });
      }),
    );
    expect(idsInJslog(`1:${'A'.repeat(1_000_000)}`)).toEqual({ message: null, thread: null });
  });
});

test('counts are read in whatever digits the language has', () => {
  expect(
    ['6', ' 12 Nachrichten', '٦', '۱۲', '६', '６', '3 · 4', 'keine', ''].map(firstNumber),
  ).toEqual([6, 12, 6, 12, 6, 6, 3, null, null]);
});
