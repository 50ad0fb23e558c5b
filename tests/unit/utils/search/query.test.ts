import { describe, expect, it } from 'vitest';
import { excerpt, markedParts } from '@/utils/search/marks';
import { parseQuery } from '@/utils/search/query';
import { termsOf, tokensOf } from '@/utils/search/tokens';
import { isNear } from '@/utils/search/typos';

const marks = (text: string, query: string) =>
  markedParts(text, parseQuery(query)).flatMap((part) => (part.marked ? part.text : []));

describe('the words of a text', () => {
  it('are folded, and an address is found by any of its parts', () => {
    expect(tokensOf('José.Núñez@Mail.Acme.example')).toEqual([
      ...['jose', 'nunez', 'mail', 'acme', 'example'],
    ]);
    expect(termsOf(['Straße', 'STRASSE'])).toEqual(['strasse']);
    expect(tokensOf('ΟΔΌΣ Łódź مُرَحَّبًا')).toEqual(['οδοσ', 'lodz', 'مرحبا']);
  });

  it('are pairs of neighbours where a script has no spaces', () => {
    expect(tokensOf('北京市 ok')).toEqual(['北京', '京市', '市', 'ok']);
    expect(tokensOf('김철수')).toEqual(['김철', '철수', '수']);
  });
});

describe('what was typed', () => {
  it('is words, phrases and filters in any order', () => {
    expect(parseQuery('"big deal" from:ana kind:notes has:deal re: after:2026-01-31 an')).toEqual({
      units: [
        { tokens: ['big', 'deal'], whole: true },
        { tokens: ['re'], whole: false },
        { tokens: ['an'], whole: false },
      ],
      from: [{ tokens: ['ana'], whole: false }],
      kinds: ['note'],
      hasDeal: true,
      after: new Date(2026, 0, 31).getTime(),
      before: null,
    });
  });

  it('counts as words where it only looks like a filter', () => {
    expect(parseQuery('kind:cat after:2026-13-99').units.map(({ tokens }) => tokens)).toEqual([
      ['kind', 'cat'],
      ['after', '2026', '13', '99'],
    ]);
  });
});

describe('a slip of the keys', () => {
  it.each([
    ['jonathan', 'jonahtan'],
    ['silva', 'slva'],
    ['silva', 'islva'],
    ['mueller', 'mueler'],
    ['schmidt', 'schmi'],
  ])('%s is near %s', (token, word) => expect(isNear(token, word)).toBe(true));

  it.each([
    ['ana', 'ann'],
    ['silva', 'salve'],
    ['meyer', 'beyer'],
  ])('%s is not near %s', (token, word) => expect(isNear(token, word)).toBe(false));
});

describe('a mark', () => {
  it('stands on the letters as they are written', () => {
    expect(marks('Große Straße in Ávila', 'stras avi')).toEqual(['Straß', 'Ávi']);
    expect(marks('会议在北京市', '京市')).toEqual(['京市']);
    expect(marks('ana@acme.example', 'acme.ex')).toEqual(['acme.ex']);
  });

  it('is in the piece that is shown of a long text', () => {
    const text = `${'a long way to go '.repeat(30)}and here the needle ${'and so on '.repeat(30)}`;
    const piece = excerpt(text, parseQuery('needle'), 100);
    expect(piece).toContain('needle');
    expect(piece.length).toBeLessThanOrEqual(100);
  });
});
