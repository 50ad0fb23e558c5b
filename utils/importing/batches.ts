import { PROBLEMS, type Problem } from '../formats/reading';
import type { SourceItem, Step } from './file-source';

/** Records that are stored in one write at most. */
export const BATCH_ITEMS = 500;
/** Records that are looked at until the way come so far is stored, also when all are left out. */
const BATCH_STEPS = 5000;

/** A record that could not be read, or only in part. */
export interface Failure extends Problem {
  /** False when it is imported without something. */
  lost: boolean;
  /** The cells of its row, so that it can be put right and imported again. */
  row?: string[];
}

export interface SourceBatch {
  items: SourceItem[];
  /** Records that were left out, by reason. */
  skipped: Record<string, number>;
  failures: Failure[];
  /** Where to read on after this batch. */
  offset: number;
  last: boolean;
}

/** The records of a file in batches; the last one says so, and there is always a last one. */
export async function* batchesOf(
  groups: AsyncIterable<Iterable<Step>>,
  from: number,
  most = BATCH_ITEMS,
): AsyncGenerator<SourceBatch> {
  let batch = emptyBatch(from);
  let count = 0;
  for await (const steps of groups)
    for (const { item, skip, problem, row, offset } of steps) {
      // Only when another record follows is it not the last batch.
      if (batch.items.length >= most || count >= BATCH_STEPS) {
        yield batch;
        batch = emptyBatch(batch.offset);
        count = 0;
      }
      count += 1;
      if (item) batch.items.push(item);
      if (skip) batch.skipped[skip] = (batch.skipped[skip] ?? 0) + 1;
      const severity = problem && PROBLEMS[problem.why];
      if (problem && severity !== 'note')
        batch.failures.push({ ...problem, lost: severity !== 'part', ...(row && { row }) });
      batch.offset = offset;
    }
  yield { ...batch, last: true };
}

/** The same, each read while the one before is being stored. */
export async function* readAhead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  const ask = () => {
    const next = source.next();
    // Whoever asks for it gets the error.
    next.catch(() => undefined);
    return next;
  };
  for (let next = ask(); ; ) {
    const { done, value } = await next;
    if (done) return;
    next = ask();
    yield value;
  }
}

/** So many batches are on their way at once: one is being stored, the next one waits beside it. */
const ON_THE_WAY = 2;

/**
 * Sends batches, each while the one before is still being stored, so that whoever stores them never
 * waits for the next; answers what became of them in their order. One that fails is sent once more
 * when the one before is stored: it may have overtaken it where both were tried again. Where no more
 * can be read, those on their way are answered first.
 */
export async function* sentAhead<Batch, Answer>(
  batches: AsyncGenerator<Batch>,
  send: (batch: Batch, number: number) => Promise<Answer>,
): AsyncGenerator<{ batch: Batch; answer: Answer }> {
  const sent: { batch: Batch; stored: Promise<Answer> }[] = [];
  const read = () =>
    batches.next().then(
      (next) => ({ next }),
      (error: unknown) => ({ error }),
    );
  let reading: ReturnType<typeof read> | null = read();
  let failed: { error: unknown } | null = null;
  for (let number = 0; ; ) {
    const [first] = sent;
    if (!first && failed) throw failed.error;
    if (!first && !reading) return;
    const isRoom = reading && sent.length < ON_THE_WAY;
    // The first answer need not wait for a next batch: reading may take long, or be paused.
    const step = await Promise.race([
      ...(isRoom && reading ? [reading] : []),
      ...(first ? [first.stored.then((answer) => ({ batch: first.batch, answer }))] : []),
    ]);
    if ('answer' in step) {
      sent.shift();
      yield step;
    } else if ('error' in step) {
      failed = step;
      reading = null;
    } else if (step.next.done) reading = null;
    else {
      const batch = step.next.value;
      const stored = storedAfter(sent.at(-1)?.stored, send.bind(undefined, batch, number++));
      // Whoever waits for it gets the error.
      stored.catch(() => undefined);
      sent.push({ batch, stored });
      reading = read();
    }
  }
}

async function storedAfter<Answer>(
  earlier: Promise<unknown> | undefined,
  send: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    if (!earlier) throw error;
    await earlier;
    return send();
  }
}

function emptyBatch(offset: number): SourceBatch {
  return { items: [], skipped: {}, failures: [], offset, last: false };
}
