import type { Reading } from '@/utils/formats/reading';

/** A text or bytes as a source, in slices of `size` bytes, so that every border is met. */
export async function* inSlices(
  content: string | Uint8Array,
  size = 1 << 20,
): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

/** Everything a reader hands out. */
export async function all<T>(
  readings: AsyncIterable<Reading<T>> | Iterable<Reading<T>>,
): Promise<{ records: T[]; problems: string[] }> {
  const records: T[] = [];
  const problems: string[] = [];
  for await (const reading of readings)
    if ('record' in reading) records.push(reading.record);
    else problems.push(reading.problem.why);
  return { records, problems };
}

/** Readings that come in batches, one by one. */
export async function* each<T>(batches: AsyncIterable<Reading<T>[]>): AsyncGenerator<Reading<T>> {
  for await (const batch of batches) yield* batch;
}

/**
 * What work costs, in milliseconds of computing: the clock on the wall goes on while other
 * programs have the machine.
 */
export function stopwatch(): () => number {
  const start = process.cpuUsage();
  return () => process.cpuUsage(start).user / 1000;
}

/** The lines of a file of the old formats. */
export const crlf = (...lines: string[]) => `${lines.join('\r\n')}\r\n`;
