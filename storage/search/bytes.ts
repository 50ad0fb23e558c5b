/** Numbers and ids as few bytes. */

/** Bytes that grow as they are written. */
export class Bytes {
  #buffer = new Uint8Array(256);
  length = 0;

  /** A whole number from 0 on, seven bits to a byte. */
  number(value: number): void {
    if (this.length + 8 > this.#buffer.length) this.#grow(this.length + 8);
    let rest = value;
    while (rest > 127) {
      this.#buffer[this.length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#buffer[this.length++] = rest;
  }

  append(bytes: Uint8Array): void {
    if (this.length + bytes.length > this.#buffer.length) this.#grow(this.length + bytes.length);
    this.#buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  taken(): Uint8Array {
    return this.#buffer.slice(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  #grow(least: number): void {
    const next = new Uint8Array(Math.max(least, this.#buffer.length * 2));
    next.set(this.#buffer.subarray(0, this.length));
    this.#buffer = next;
  }
}

/** Reads what `Bytes` wrote. */
export class Reader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }
}

const ID_BYTES = 16;

/** Writes an id of the form of a UUID as its sixteen bytes. */
export function putId(bytes: Uint8Array, index: number, id: string): void {
  let at = index * ID_BYTES;
  for (let from = 0; from < id.length; from += 2) {
    if (id.charCodeAt(from) === 45) from += 1;
    bytes[at++] = (nibble(id.charCodeAt(from)) << 4) | nibble(id.charCodeAt(from + 1));
  }
}

/** The id of this number; written out, since a question may come to a thousand of them. */
export function idAt(bytes: Uint8Array, index: number): string {
  const from = index * ID_BYTES;
  const hex = (at: number) => HEX[bytes[from + at] ?? 0];
  return `${hex(0)}${hex(1)}${hex(2)}${hex(3)}-${hex(4)}${hex(5)}-${hex(6)}${hex(7)}-${hex(8)}${hex(9)}-${hex(10)}${hex(11)}${hex(12)}${hex(13)}${hex(14)}${hex(15)}`;
}

export function roomForIds(count: number): Uint8Array {
  return new Uint8Array(count * ID_BYTES);
}

export function idBytes(bytes: Uint8Array, index: number): Uint8Array {
  return bytes.subarray(index * ID_BYTES, (index + 1) * ID_BYTES);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The value of a hex digit by its code: 0–9, A–F and a–f. */
function nibble(code: number): number {
  return code < 58 ? code - 48 : (code & 15) + 9;
}
