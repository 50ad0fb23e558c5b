import { textOf } from './charset';
import { FormatError } from './reading';
import { joined } from './slices';

const BLOCK = 512;
/** Longer names stand in an entry of their own; nobody has a path of this length. */
const NAME_CAP = 64 * 1024;

/**
 * Reads a tar archive (ustar, with GNU and pax long names) piece by piece. The files that
 * `file` says yes to are handed to `bytes`.
 */
export class TarReader {
  private readonly emit: { file(path: string): boolean; bytes(bytes: Uint8Array): void };
  private held: Uint8Array = new Uint8Array(0);
  /** Bytes of the current entry that are still to come, and of the filling after it. */
  private left = 0;
  private filling = 0;
  private take: ((bytes: Uint8Array) => void) | null = null;
  private longName: Uint8Array[] | null = null;
  private nextName = '';
  private isOver = false;

  constructor(emit: { file(path: string): boolean; bytes(bytes: Uint8Array): void }) {
    this.emit = emit;
  }

  push(piece: Uint8Array): void {
    let bytes = this.held.length > 0 ? joined([this.held, piece]) : piece;
    while (!this.isOver) {
      if (this.left > 0) {
        const part = bytes.subarray(0, this.left);
        this.take?.(part);
        this.left -= part.length;
        bytes = bytes.subarray(part.length);
        if (this.left > 0) break;
        this.closeName();
      }
      const skipped = Math.min(this.filling, bytes.length);
      this.filling -= skipped;
      bytes = bytes.subarray(skipped);
      if (this.filling > 0 || bytes.length < BLOCK) break;
      this.open(bytes.subarray(0, BLOCK));
      bytes = bytes.subarray(BLOCK);
    }
    this.held = this.isOver ? new Uint8Array(0) : bytes.slice();
  }

  /** @throws FormatError when the archive ends in the middle of a file */
  end(): void {
    if (this.left > 0) throw new FormatError('archive-broken');
  }

  private open(header: Uint8Array): void {
    if (header.every((byte) => byte === 0)) {
      this.isOver = true;
      return;
    }
    const size = sizeIn(header);
    if (size === null) throw new FormatError('archive-broken');
    this.left = size;
    this.filling = (BLOCK - (size % BLOCK)) % BLOCK;
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'L' || type === 'x') {
      if (size > NAME_CAP) throw new FormatError('archive-broken');
      const pieces: Uint8Array[] = [];
      this.longName = pieces;
      this.take = (bytes) => pieces.push(bytes.slice());
      return;
    }
    const prefix = textIn(header, 345, 155);
    const name = textIn(header, 0, 100);
    const path = this.nextName || (prefix ? `${prefix}/${name}` : name);
    this.nextName = '';
    const isFile = type === '0' || type === '\0' || type === '7';
    this.take = isFile && this.emit.file(path) ? (bytes) => this.emit.bytes(bytes.slice()) : null;
  }

  private closeName(): void {
    if (!this.longName) return;
    const text = textOf(joined(this.longName)).replace(/\0+$/, '');
    this.longName = null;
    // GNU writes the name alone, pax writes records such as "27 path=Takeout/Mail/…".
    this.nextName = /^\d+ \w/.test(text) ? (/\d+ path=([^\n]*)\n/.exec(text)?.[1] ?? '') : text;
  }
}

function textIn(header: Uint8Array, at: number, length: number): string {
  const field = header.subarray(at, at + length);
  const end = field.indexOf(0);
  return textOf(end < 0 ? field : field.subarray(0, end));
}

/** Octal digits, or a binary number where the first bit is set (files over 8 GB). */
function sizeIn(header: Uint8Array): number | null {
  if (((header[124] ?? 0) & 0x80) !== 0) {
    let size = (header[124] ?? 0) & 0x7f;
    for (let index = 125; index < 136; index += 1) size = size * 256 + (header[index] ?? 0);
    return Number.isSafeInteger(size) ? size : null;
  }
  const digits = textIn(header, 124, 12).trim();
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : null;
}
