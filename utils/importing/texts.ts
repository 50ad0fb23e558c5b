import { giveBack } from '../formats/slices';
import { Column } from './pairs';

/** Bytes that are asked for at once: what has grown is never copied. */
const CHUNK = 64 * 1024;

/**
 * Texts, each once, numbered in the order in which they came. They lie as bytes one behind the other,
 * some fifty for an address: a map of strings takes four times that, which the browser carries along
 * whenever it tidies up, and takes more room for garbage the more of it there is.
 */
export class Texts {
  readonly #chunks: Uint8Array[] = [];
  /** How much of the last chunk is taken. */
  #taken = CHUNK;
  /** Where each stands (the chunk, and the byte in it), how long it is, and its hash. */
  readonly #places = new Column();
  readonly #lengths = new Column();
  readonly #hashes = new Column();
  /** The number of a text plus one, at the place of its hash or behind it; at most half full. */
  #slots = new Uint32Array(2048);
  #size = 0;
  /** Begun anew in every run, so that nobody can write a thousand texts that stand at one place. */
  readonly #seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  /** The text that is looked for. */
  #bytes = new Uint8Array(1024);
  #length = 0;
  #hash = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a text, -1 where it never came. */
  find(text: string): number {
    this.#take(text);
    return (this.#slots[this.#slot()] ?? 0) - 1;
  }

  /** The number of a text, which is added where it is not there. */
  add(text: string): number {
    const known = this.find(text);
    if (known >= 0) return known;
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const number = this.#size;
    this.#places.set(number, this.#keep());
    this.#lengths.set(number, this.#length);
    this.#hashes.set(number, this.#hash);
    this.#slots[this.#slot()] = number + 1;
    this.#size += 1;
    return number;
  }

  /** The text that has this number. */
  at(number: number): string {
    const bytes = this.#chunks[this.#places.at(number) >>> 16] ?? new Uint8Array();
    const start = this.#places.at(number) & 0xffff;
    const end = start + this.#lengths.at(number);
    let text = '';
    for (let at = start; at < end; ) {
      const first = bytes[at++] ?? 0;
      let unit = first;
      if (first >= 0xc0) {
        unit = ((first & (first < 0xe0 ? 0x1f : 0x0f)) << 6) | ((bytes[at++] ?? 0) & 0x3f);
        if (first >= 0xe0) unit = (unit << 6) | ((bytes[at++] ?? 0) & 0x3f);
      }
      text += String.fromCharCode(unit);
    }
    return text;
  }

  /** As in UTF-8, but each half of a pair by itself: any text comes back as it was. */
  #take(text: string): void {
    if (this.#bytes.length < text.length * 3) this.#bytes = new Uint8Array(text.length * 3);
    const bytes = this.#bytes;
    let hash = this.#seed;
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      hash = Math.imul(hash ^ unit, 0x9e3779b1);
      hash ^= hash >>> 15;
      if (unit < 0x80) bytes[length++] = unit;
      else {
        if (unit < 0x800) bytes[length++] = 0xc0 | (unit >>> 6);
        else {
          bytes[length++] = 0xe0 | (unit >>> 12);
          bytes[length++] = 0x80 | ((unit >>> 6) & 0x3f);
        }
        bytes[length++] = 0x80 | (unit & 0x3f);
      }
    }
    this.#length = length;
    this.#hash = hash >>> 0;
  }

  #keep(): number {
    if (this.#taken + this.#length > CHUNK) {
      this.#chunks.push(new Uint8Array(Math.max(CHUNK, this.#length)));
      this.#taken = 0;
    }
    const place = (this.#chunks.length - 1) * CHUNK + this.#taken;
    this.#chunks.at(-1)?.set(this.#bytes.subarray(0, this.#length), this.#taken);
    this.#taken += this.#length;
    return place;
  }

  #slot(): number {
    const last = this.#slots.length - 1;
    let slot = this.#hash & last;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0 || this.#isAt(number)) return slot;
      slot = (slot + 1) & last;
    }
  }

  /** Texts with the same hash are told apart by their bytes. */
  #isAt(number: number): boolean {
    if (this.#hashes.at(number) !== this.#hash || this.#lengths.at(number) !== this.#length)
      return false;
    const bytes = this.#chunks[this.#places.at(number) >>> 16];
    const start = this.#places.at(number) & 0xffff;
    for (let at = 0; at < this.#length; at += 1)
      if (bytes?.[start + at] !== this.#bytes[at]) return false;
    return true;
  }

  #grow(): void {
    const { buffer, length } = this.#slots;
    giveBack(buffer);
    const slots = new Uint32Array(length * 2);
    for (let number = 0; number < this.#size; number += 1) {
      let slot = this.#hashes.at(number) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
