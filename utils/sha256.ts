/**
 * SHA-256 without waiting: inside a transaction of the database nothing else may be waited for,
 * and WebCrypto answers later. For short texts.
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const length = (((bytes.length + 8) >> 6) + 1) << 6;
  const data = new DataView(new ArrayBuffer(length));
  for (const [at, byte] of bytes.entries()) data.setUint8(at, byte);
  data.setUint8(bytes.length, 0x80);
  data.setUint32(length - 4, bytes.length * 8);
  const { start, rounds } = constants();
  const hash = Uint32Array.from(start);
  const words = new Uint32Array(64);
  for (let block = 0; block < length; block += 64) {
    for (let n = 0; n < 16; n += 1) words[n] = data.getUint32(block + n * 4);
    for (let n = 16; n < 64; n += 1) {
      const [a, b] = [words[n - 15] ?? 0, words[n - 2] ?? 0];
      const one = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
      const two = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
      words[n] = (words[n - 16] ?? 0) + one + (words[n - 7] ?? 0) + two;
    }
    mix(hash, words, rounds);
  }
  return [...hash].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function mix(hash: Uint32Array, words: Uint32Array, rounds: number[]): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let n = 0; n < 64; n += 1) {
    const choice = (e & f) ^ (~e & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const one =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (rounds[n] ?? 0) + (words[n] ?? 0)) |
      0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) hash[at] = (hash[at] ?? 0) + word;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

let known: { start: number[]; rounds: number[] } | undefined;

/**
 * The first 32 bits of the fractions of the square and cube roots of the first primes. Found when
 * they are first asked for: few starts of the background come so far.
 */
function constants(): { start: number[]; rounds: number[] } {
  if (known) return known;
  const first = primes(64);
  known = {
    start: first.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    rounds: first.map((prime) => fraction(Math.cbrt(prime))),
  };
  return known;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1)
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) >>> 0;
}
