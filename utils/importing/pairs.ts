import { giveBack } from '../formats/slices';

/** Numbers in a row that grows, four bytes each and none of them work for the garbage collector. */
export class Column {
  #room = new Uint32Array(1024);

  /** The number at a place; 0 where none was set. */
  at(place: number): number {
    return this.#room[place] ?? 0;
  }

  set(place: number, value: number): void {
    if (place >= this.#room.length) {
      const room = new Uint32Array(Math.max(place + 1, this.#room.length * 2));
      room.set(this.#room);
      giveBack(this.#room.buffer);
      this.#room = room;
    }
    this.#room[place] = value;
  }
}

/**
 * Pairs of 32-bit numbers, each once, numbered in the order in which they came. Some twenty bytes a
 * pair: a map with as many entries takes five times that, which the browser leaves lying about
 * another three times before it tidies up.
 */
export class Pairs {
  readonly #ones = new Column();
  readonly #others = new Column();
  /** The number of a pair plus one, at the place of its hash or behind it; at most half full. */
  #slots = new Uint32Array(2048);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a pair, -1 where it is not there. */
  find(one: number, other: number): number {
    return (this.#slots[this.#slotOf(one, other)] ?? 0) - 1;
  }

  /** The number of a pair, which is added where it is not there. */
  add(one: number, other: number): number {
    const known = this.find(one, other);
    if (known >= 0) return known;
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    this.#ones.set(this.#size, one);
    this.#others.set(this.#size, other);
    this.#slots[this.#slotOf(one, other)] = this.#size + 1;
    this.#size += 1;
    return this.#size - 1;
  }

  /** The second number of the pair that has this number. */
  otherOf(number: number): number {
    return this.#others.at(number);
  }

  #slotOf(one: number, other: number): number {
    const last = this.#slots.length - 1;
    let slot = mixed(one, other) & last;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return slot;
      if (this.#ones.at(number) === one && this.#others.at(number) === other) return slot;
      slot = (slot + 1) & last;
    }
  }

  #grow(): void {
    const { buffer, length } = this.#slots;
    giveBack(buffer);
    this.#slots = new Uint32Array(length * 2);
    for (let number = 0; number < this.#size; number += 1)
      this.#slots[this.#slotOf(this.#ones.at(number), this.#others.at(number))] = number + 1;
  }
}

function mixed(one: number, other: number): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae3d);
  return hash ^ (hash >>> 13);
}

/**
 * Texts by number without holding them: 64 bits of each tell it from the others, begun anew in
 * every run so that nobody can write two that are taken for one. Among a million texts that happens
 * by chance once in thirty million files.
 */
export class TextNumbers {
  readonly #pairs = new Pairs();
  readonly #seeds = crypto.getRandomValues(new Uint32Array(2));
  #high = 0;
  #low = 0;

  get size(): number {
    return this.#pairs.size;
  }

  /** -1 where the text never came. */
  find(text: string): number {
    this.#hash(text);
    return this.#pairs.find(this.#high, this.#low);
  }

  add(text: string): number {
    this.#hash(text);
    return this.#pairs.add(this.#high, this.#low);
  }

  #hash(text: string): void {
    let high = this.#seeds[0] ?? 0;
    let low = this.#seeds[1] ?? 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      high = Math.imul(high ^ unit, 0x9e3779b1);
      low = Math.imul(low ^ unit, 0x5f356495);
    }
    const mixedHigh = Math.imul(high ^ (high >>> 16), 0x85ebca6b);
    const mixedLow = Math.imul(low ^ (low >>> 16), 0xc2b2ae35);
    this.#high = (mixedHigh ^ (mixedLow >>> 13)) >>> 0;
    this.#low = (mixedLow ^ (mixedHigh >>> 16)) >>> 0;
  }
}
