import { hex } from './hex';

/** Bytes that are hashed at once: WebCrypto hashes no stream. */
const BLOCK = 1024 * 1024;

/**
 * The checksum of a file of any size: SHA-256 over the SHA-256 of each of its blocks of 1 MiB, the
 * last one shorter. With other tools: `split -b 1M`, hash each part, hash what that gives.
 */
export class Checksum {
  private readonly hashes: Promise<ArrayBuffer>[] = [];
  private block = new Uint8Array(BLOCK);
  private filled = 0;

  add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + BLOCK - this.filled);
      this.block.set(part, this.filled);
      this.filled += part.length;
      at += part.length;
      if (this.filled === BLOCK) this.close();
    }
  }

  /** In hex; nothing can be added afterwards. */
  async digest(): Promise<string> {
    if (this.filled > 0) this.close();
    const hashes = await Promise.all(this.hashes);
    const all = new Uint8Array(hashes.length * 32);
    for (const [index, hash] of hashes.entries()) all.set(new Uint8Array(hash), index * 32);
    return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', all)));
  }

  private close(): void {
    this.hashes.push(crypto.subtle.digest('SHA-256', this.block.slice(0, this.filled)));
    this.filled = 0;
  }
}
