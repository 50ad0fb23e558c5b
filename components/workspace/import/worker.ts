import { FormatError } from '@/utils/formats/reading';
import { batchesOf, readAhead, type SourceBatch } from '@/utils/importing/batches';
import { FileSource } from '@/utils/importing/file-source';
import { filesOfFolder } from '@/utils/importing/inside';
import { refusalIn } from '@/utils/importing/refusal';
import { unpack } from '@/utils/importing/unpack';
import type { Ask, Tell } from './protocol';

/**
 * Reads a file beside the page, so that nobody waits for it. The page asks for one batch after the
 * other, which is all that pausing takes.
 */

const PROGRESS_MS = 100;

let source: FileSource | null = null;
let batches: AsyncGenerator<SourceBatch> | null = null;
let told = 0;

function tell(message: Tell): void {
  postMessage(message);
}

function tellProgress(bytes: number, records: number): void {
  const now = performance.now();
  if (now - told < PROGRESS_MS) return;
  told = now;
  tell({ tell: 'progress', bytes, records });
}

async function answer(ask: Ask): Promise<Tell> {
  if (ask.ask === 'open') {
    const { file, ask: _, ...options } = ask;
    const onProgress = tellProgress;
    source = new FileSource(file, { ...options, onProgress });
    return { tell: 'opened', recognised: await source.recognise() };
  }
  if (ask.ask === 'values')
    return { tell: 'values', values: (await source?.values(ask.column)) ?? [] };
  if (ask.ask === 'unpack') {
    const unpacked = await unpack(ask.file, (bytes) => tellProgress(bytes, 0));
    return { tell: 'unpacked', unpacked };
  }
  if (ask.ask === 'gather')
    return { tell: 'gathered', ...(await filesOfFolder(ask.folder, ask.found)) };
  if (ask.ask === 'start') {
    if (!source) throw new Error('No file is open');
    batches = readAhead(batchesOf(source.steps(ask.from, ask), ask.from));
    return { tell: 'started' };
  }
  const next = await batches?.next();
  if (!next || next.done) throw new Error('There is nothing more to read');
  return { tell: 'batch', batch: next.value };
}

function tellError(error: unknown): void {
  const code = refusalIn(error);
  if (code !== null) tell({ tell: 'refused', code });
  else if (error instanceof FormatError) tell({ tell: 'unreadable', problem: error.problem });
  else tell({ tell: 'failed', message: error instanceof Error ? error.message : String(error) });
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  answer(data).then(tell, tellError);
});
