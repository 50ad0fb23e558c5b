/** A small seeded generator (mulberry32): the same story and seed give the same mailbox. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [0, below). */
  below(below: number): number;
  /** One of the items. */
  pick<T>(items: readonly [T, ...T[]]): T;
  /** `length` hex digits. */
  hex(length: number): string;
}

/** A 32-bit number from a string (FNV-1a), to seed a generator from a name. */
export function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

export function random(seed: string | number): Random {
  let state = typeof seed === 'number' ? seed >>> 0 : seedFrom(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    hex: (length) => Array.from({ length }, () => below(16).toString(16)).join(''),
  };
}
