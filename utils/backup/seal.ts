import * as z from 'zod/mini';
import { FileError } from './file';
import { hex, unhex } from './hex';

/**
 * An export under a passphrase: one line of JSON that says how it is sealed, then frames of
 * `length (4 bytes, big-endian) · iv (12 bytes) · AES-256-GCM ciphertext with its tag`. Each frame
 * also vouches for its number and for being the last, so that none can be left out or moved.
 */

const SEALED = 'margin-crm-sealed';
const ITERATIONS = 600_000;
/** A crafted file must not keep the machine busy for minutes. */
const MOST_ITERATIONS = 5_000_000;
const FRAME = 1024 * 1024;
const IV = 12;
const TAG = 16;

const Opening = z.object({
  format: z.literal(SEALED),
  version: z.literal(1),
  kdf: z.object({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.int().check(z.gte(100_000), z.lte(MOST_ITERATIONS)),
    salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  }),
  cipher: z.literal('AES-256-GCM'),
});

/** A key with what is needed to make it again from the passphrase. */
export interface SealKey {
  key: CryptoKey;
  salt: string;
}

/** The passphrase does not open the file, or the file was changed. */
export class SealError extends Error {
  override name = 'SealError';
}

/** Makes the key of a passphrase, with a salt of its own. It cannot be read out again. */
export async function sealKey(passphrase: string): Promise<SealKey> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  return { key: await keyFrom(passphrase, salt, ITERATIONS), salt };
}

/** Seals a file as it is written. */
export async function* sealed(
  source: AsyncIterable<Uint8Array>,
  { key, salt }: SealKey,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const opening: z.infer<typeof Opening> = {
    format: SEALED,
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt },
    cipher: 'AES-256-GCM',
  };
  yield new TextEncoder().encode(`${JSON.stringify(opening)}\n`);
  let number = 0;
  const frame = async (bytes: Uint8Array<ArrayBuffer>, isLast: boolean) => {
    const iv = crypto.getRandomValues(new Uint8Array(IV));
    const additionalData = vouched(number, isLast);
    number += 1;
    const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes);
    const out = new Uint8Array(4 + IV + cipher.byteLength);
    new DataView(out.buffer).setUint32(0, cipher.byteLength);
    out.set(iv, 4);
    out.set(new Uint8Array(cipher), 4 + IV);
    return out;
  };
  const reader = new Bytes(source);
  for (;;) {
    const bytes = await reader.take(FRAME);
    if (bytes.length < FRAME) {
      yield await frame(bytes, true);
      return;
    }
    yield await frame(bytes, false);
  }
}

/** Whether a file begins as a sealed one does. */
export function isSealed(start: Uint8Array): boolean {
  return new TextDecoder().decode(start.subarray(0, 40)).startsWith(`{"format":"${SEALED}"`);
}

/**
 * Opens a sealed file as it is read, by its passphrase or the key that sealed it.
 * @throws SealError for a wrong passphrase or a changed file, FileError for one that is cut or no such file
 */
export async function* opened(
  source: AsyncIterable<Uint8Array>,
  by: string | SealKey,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = new Bytes(source);
  const { kdf } = openingOf(await reader.line());
  const key = typeof by === 'string' ? await keyFrom(by, kdf.salt, kdf.iterations) : by.key;
  for (let number = 0; ; number += 1) {
    const head = await reader.take(4 + IV);
    if (head.length < 4 + IV) throw new FileError('cut');
    const length = new DataView(head.buffer, head.byteOffset).getUint32(0);
    if (length > FRAME + TAG) throw new SealError('frame');
    const cipher = await reader.take(length);
    if (cipher.length < length) throw new FileError('cut');
    const isLast = await reader.isAtEnd();
    try {
      yield new Uint8Array(
        await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: head.slice(4), additionalData: vouched(number, isLast) },
          key,
          cipher,
        ),
      );
    } catch (error) {
      if (isRefusal(error)) throw new SealError('passphrase');
      throw error;
    }
    if (isLast) return;
  }
}

/** What the browser throws when the tag does not fit, and for nothing else here. */
function isRefusal(error: unknown): boolean {
  const isNamed = typeof error === 'object' && error !== null && 'name' in error;
  return isNamed && error.name === 'OperationError';
}

function openingOf(line: string): z.infer<typeof Opening> {
  try {
    return Opening.parse(JSON.parse(line));
  } catch {
    throw new FileError('not-ours');
  }
}

function vouched(number: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${number}${isLast ? ' last' : ''}`);
}

async function keyFrom(passphrase: string, salt: string, iterations: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: unhex(salt), iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Bytes of a stream in the lengths one asks for. */
class Bytes {
  private readonly iterator: AsyncIterator<Uint8Array>;
  private held: Uint8Array = new Uint8Array(0);
  private ended = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.iterator = source[Symbol.asyncIterator]();
  }

  /** As many bytes, fewer at the end. */
  async take(length: number): Promise<Uint8Array<ArrayBuffer>> {
    const out = new Uint8Array(length);
    let filled = 0;
    while (filled < length && (await this.fill())) {
      const part = this.held.subarray(0, length - filled);
      out.set(part, filled);
      filled += part.length;
      this.held = this.held.subarray(part.length);
    }
    return out.subarray(0, filled);
  }

  async line(): Promise<string> {
    const bytes: number[] = [];
    while (bytes.length < 4096) {
      const [byte] = await this.take(1);
      if (byte === undefined || byte === 0x0a) break;
      bytes.push(byte);
    }
    return new TextDecoder().decode(new Uint8Array(bytes));
  }

  async isAtEnd(): Promise<boolean> {
    return !(await this.fill());
  }

  private async fill(): Promise<boolean> {
    while (this.held.length === 0 && !this.ended) {
      const next = await this.iterator.next();
      if (next.done) this.ended = true;
      else this.held = next.value;
    }
    return this.held.length > 0;
  }
}
