import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chordOf,
  collide,
  isFree,
  isHeld,
  KeySequence,
} from '@/components/workspace/palette/chords';

const pressed = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('Keys', () => {
  it('are written as people know them', () => {
    expect(chordOf(pressed('j'))).toBe('j');
    expect(chordOf(pressed('?', { shiftKey: true }))).toBe('?');
    expect(chordOf(pressed('E', { shiftKey: true }))).toBe('E');
    expect(chordOf(pressed('k', { ctrlKey: true }))).toBe('Ctrl+K');
    expect(chordOf(pressed('k', { metaKey: true }))).toBe('Ctrl+K');
    expect(chordOf(pressed('K', { ctrlKey: true, shiftKey: true }))).toBe('Ctrl+Shift+K');
    expect(chordOf(pressed('F2', { altKey: true }))).toBe('Alt+F2');
    expect(chordOf(pressed('ArrowUp', { shiftKey: true }))).toBe('Shift+ArrowUp');
    expect(chordOf(pressed('Shift', { shiftKey: true }))).toBeNull();
  });

  it('of another script are those in the same place', () => {
    expect(chordOf(pressed('ت', { code: 'KeyJ' }))).toBe('j');
    expect(chordOf(pressed('Л', { code: 'KeyK', shiftKey: true }))).toBe('K');
    // A French keyboard has its own place for a.
    expect(chordOf(pressed('a', { code: 'KeyQ' }))).toBe('a');
  });

  it('that every screen needs are not given to commands', () => {
    for (const key of ['Escape', 'Tab', 'Enter', 'ArrowUp', 'Ctrl+ArrowLeft'])
      expect(isFree(key)).toBe(false);
    expect([isFree('j'), isFree('Ctrl+K'), isFree('+'), isFree('F2')]).toEqual(Array(4).fill(true));
    expect([isHeld('Ctrl+K'), isHeld('E'), isHeld('+')]).toEqual([true, false, false]);
  });

  it('collide where the one would never be heard', () => {
    expect(collide('g', 'g p')).toBe(true);
    expect(collide('g p', 'g')).toBe(true);
    expect(collide('g p', 'g d')).toBe(false);
    expect(collide('s', 'g s')).toBe(false);
    expect(collide('', '')).toBe(false);
  });

  it('that do not collide are all heard, one after the other', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'g', 'Ctrl+K');
    const keys = fc.oneof(
      key,
      fc.tuple(key, key).map((two) => two.join(' ')),
    );
    fc.assert(
      fc.property(fc.uniqueArray(keys, { maxLength: 8 }), (all) => {
        const bound = new Set<string>();
        for (const one of all) if (![...bound].some((other) => collide(one, other))) bound.add(one);
        const sequence = new KeySequence();
        let at = 0;
        for (const one of bound) {
          const heard = one.split(' ').map((chord) => sequence.press(chord, at++, bound).keys);
          expect(heard.at(-1)).toBe(one);
          expect(heard.slice(0, -1).every((before) => before === null)).toBe(true);
        }
      }),
    );
  });

  it('count as two only where the second comes soon', () => {
    const sequence = new KeySequence();
    const bound = new Set(['g p', 'p']);
    sequence.press('g', 0, bound);
    expect(sequence.press('p', 5000, bound).keys).toBe('p');
  });
});
