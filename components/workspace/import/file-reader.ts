import type { Problem } from '@/utils/formats/reading';
import type { SourceBatch } from '@/utils/importing/batches';
import type { Recognised } from '@/utils/importing/file-source';
import { HELD_BYTES } from '@/utils/importing/held-mails';
import type { InFolder } from '@/utils/importing/inside';
import type { Refusal } from '@/utils/importing/refusal';
import type { Unpacked } from '@/utils/importing/unpack';
import type { Ask, Tell } from './protocol';

/** The file cannot be imported, or not read to its end. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly why: { code: Refusal } | { problem: Problem };

  constructor(why: Unreadable['why']) {
    super('code' in why ? why.code : why.problem.why);
    this.why = why;
  }
}

/** The page's side of the worker that reads one file. */
export class ImportReader {
  /** What is left of that. */
  static #room = HELD_BYTES;
  #takes = 0;
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  #answer: { resolve(tell: Tell): void; reject(error: Error): void } | null = null;

  constructor(onProgress: (bytes: number, records: number) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Tell>) => {
      if (data.tell === 'progress') onProgress(data.bytes, data.records);
      else if (data.tell === 'refused') this.#fail(new Unreadable({ code: data.code }));
      else if (data.tell === 'unreadable') this.#fail(new Unreadable({ problem: data.problem }));
      else if (data.tell === 'failed') this.#fail(new Error(data.message));
      else this.#answer?.resolve(data);
    });
    // Out of memory, or a script that did not load.
    this.#worker.addEventListener('error', ({ message }) => this.#fail(new Error(message)));
  }

  async open(
    file: File,
    options: Pick<Extract<Ask, { ask: 'open' }>, 'own' | 'account' | 'mapping' | 'charset' | 'now'>,
  ): Promise<Recognised> {
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    // Dozens of small files would be as much as a large one, which is not held either.
    const holds = file.size <= ImportReader.#room;
    if (holds) {
      this.#takes += file.size;
      ImportReader.#room -= file.size;
    }
    const tell = await this.#ask({ ask: 'open', file, zone, holds, ...options });
    if (tell.tell !== 'opened') throw new Error(`Unexpected: ${tell.tell}`);
    return tell.recognised;
  }

  async values(column: string): Promise<{ value: string; count: number }[]> {
    const tell = await this.#ask({ ask: 'values', column });
    return tell.tell === 'values' ? tell.values : [];
  }

  async unpack(file: File): Promise<Unpacked> {
    const tell = await this.#ask({ ask: 'unpack', file });
    if (tell.tell !== 'unpacked') throw new Error(`Unexpected: ${tell.tell}`);
    return tell.unpacked;
  }

  /** The files of a folder, to be handled as if they had been dropped themselves. */
  async gather(
    { name, lastModified }: File,
    found: InFolder[],
  ): Promise<Pick<Unpacked, 'files' | 'unused'>> {
    const tell = await this.#ask({ ask: 'gather', folder: { name, lastModified }, found });
    if (tell.tell !== 'gathered') throw new Error(`Unexpected: ${tell.tell}`);
    return tell;
  }

  async start(from: number, { snippets }: { snippets: boolean }): Promise<void> {
    await this.#ask({ ask: 'start', from, snippets });
  }

  async next(): Promise<SourceBatch> {
    const tell = await this.#ask({ ask: 'next' });
    if (tell.tell !== 'batch') throw new Error(`Unexpected: ${tell.tell}`);
    return tell.batch;
  }

  close(): void {
    ImportReader.#room += this.#takes;
    this.#takes = 0;
    this.#worker.terminate();
  }

  #ask(ask: Ask): Promise<Tell> {
    return new Promise((resolve, reject) => {
      this.#answer = { resolve, reject };
      this.#worker.postMessage(ask);
    });
  }

  #fail(error: Error): void {
    this.#answer?.reject(error);
  }
}
