import { uuidv7 } from 'uuidv7';
import { background, RpcError } from '@/components/queries';
import type { ImportItem, ImportState } from '@/storage/api';
import type { Charset } from '@/utils/formats/charset';
import { type SourceBatch, sentAhead } from '@/utils/importing/batches';
import type { Recognised } from '@/utils/importing/file-source';
import { isWantedOfFolder } from '@/utils/importing/inside';
import type { Mapping } from '@/utils/importing/mapping';
import { refusalIn } from '@/utils/importing/refusal';
import type { TableView } from '@/utils/importing/table';
import type { Unpacked } from '@/utils/importing/unpack';
import { addUp, handled, settledBy, type Tally, tallyOf, titleOf } from './counting';
import { ImportReader, Unreadable } from './file-reader';
import { type Dropped, filesIn } from './folder';
import { PaceClock } from './pace';
import { patiently } from './patiently';
import type { Phase, Preview } from './phase';

/** What a person said about a file. */
interface Said {
  account: string | null;
  mapping: Mapping | null;
  charset: Charset | null;
}

/** One dropped file on its way: recognised, rehearsed, imported in batches. */
export class FileImport {
  readonly id = crypto.randomUUID();
  readonly file: File;
  #phase: Phase = { name: 'reading', share: null, records: 0 };
  #reader: ImportReader | null = null;
  #run = 0;
  #paused: { resume(): void } | null = null;
  #isCancelled = false;
  #importId: string | null = null;
  #said: Said = { account: null, mapping: null, charset: null };
  #readAt = 0;
  #clock = new PaceClock();
  readonly #own: string[];
  readonly #onChange: () => void;

  readonly #isInside: boolean;
  readonly #folder: FileSystemDirectoryEntry | null;

  /** @param isInside whether it comes out of an archive; archives in archives are traps */
  constructor(
    { file, folder, isInside = false }: Dropped & { isInside?: boolean },
    own: string[],
    onChange: () => void,
  ) {
    this.file = file;
    this.#folder = folder ?? null;
    this.#isInside = isInside;
    this.#own = own;
    this.#onChange = onChange;
  }

  get isFolder(): boolean {
    return this.#folder !== null;
  }

  /** The import that is being written. */
  get running(): string | null {
    return this.#phase.name === 'importing' ? this.#importId : null;
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** It is no longer what was chosen, and waits to be chosen again. */
  get isGone(): boolean {
    const phase = this.#phase;
    return phase.name === 'refused' && 'code' in phase.why && phase.why.code === 'changed';
  }

  /**
   * Reads the file and finds out what would become of it; nothing is written. Asks first where the
   * columns of a table say too little.
   */
  async look(said: Partial<Said> = {}): Promise<void> {
    const run = this.#restart();
    this.#said = { ...this.#said, ...said };
    this.#show({ name: 'reading', share: null, records: 0 });
    const reader = new ImportReader((bytes, records) => {
      if (run === this.#run && this.#phase.name === 'reading')
        this.#show({ name: 'reading', share: bytes / this.file.size, records });
    });
    this.#reader = reader;
    try {
      if (this.#folder) {
        const { found, unused: unwanted } = await filesIn(this.#folder, isWantedOfFolder);
        const { files, unused } = await reader.gather(this.file, found);
        const unpacked = { files, unused: unwanted + unused, problems: [] };
        if (run === this.#run) this.#show({ name: 'unpacked', unpacked });
        return;
      }
      const { imports } = await background.imports({});
      const resumes = imports.find((one) => this.#isInterrupted(one)) ?? null;
      // What is half stored goes on the way it began.
      if (resumes) {
        const { mapping = null, charset = null, account = this.#said.account } = resumes;
        this.#said = { mapping, charset, account };
      }
      // So does how far a calendar is read, of which a part is counted already.
      this.#readAt = resumes?.readAt ?? resumes?.startedAt ?? Date.now();
      const recognised = await this.#recognise(reader);
      if ('files' in recognised) {
        if (run === this.#run) this.#show({ name: 'unpacked', unpacked: recognised });
        return;
      }
      if (recognised.asks && recognised.table) {
        if (run === this.#run) this.#showMapping(recognised, recognised.table);
        return;
      }
      const preview = await this.#rehearse(reader, run, recognised, resumes);
      if (run === this.#run) this.#show({ name: 'ready', preview });
    } catch (error) {
      if (run === this.#run) this.#showError(error);
    }
  }

  /** Shows what the columns of a table mean, to be changed. */
  remap(): void {
    if (this.#phase.name !== 'ready') return;
    const { recognised } = this.#phase.preview;
    if (recognised.table) this.#showMapping(recognised, recognised.table);
  }

  #showMapping(recognised: Recognised, view: TableView): void {
    this.#show({ name: 'mapping', recognised, view, mapping: this.#said.mapping });
  }

  /** The values of one column, the most frequent first. */
  async values(column: string): Promise<{ value: string; count: number }[]> {
    try {
      return (await this.#reader?.values(column)) ?? [];
    } catch (error) {
      this.#showError(error);
      return [];
    }
  }

  /** Reads the table again with some values put right in all rows. */
  async fix(fixes: Mapping['fixes']): Promise<void> {
    if (this.#phase.name !== 'ready') return;
    const { table } = this.#phase.preview.recognised;
    if (!table) return;
    const before = this.#said.mapping ?? { kind: table.kind, columns: [], fixes: [] };
    // A value that was put right already is put right once more from what it was.
    const again = before.fixes.map((one) => {
      const next = fixes.find(({ column, from }) => column === one.column && from === one.to);
      return next ? { ...one, to: next.to } : one;
    });
    await this.look({ mapping: { ...before, fixes: [...again, ...fixes].slice(-500) } });
  }

  /** What somebody said that it is written in. */
  get charset(): Charset | null {
    return this.#said.charset;
  }

  /** Reads the file again as written in another character set. */
  async decode(charset: Charset): Promise<void> {
    const { mapping } = this.#said;
    // Columns that were misread are called something else by then.
    const isKept = mapping?.columns.every(({ name }) => isAscii(name)) ?? false;
    await this.look({ charset, mapping: isKept ? mapping : null });
  }

  /** What the file is; an archive is unpacked at once. */
  async #recognise(reader: ImportReader): Promise<Recognised | Unpacked> {
    const now = this.#readAt;
    try {
      return await reader.open(this.file, { own: this.#own, ...this.#said, now });
    } catch (error) {
      const isArchive =
        error instanceof Unreadable && 'code' in error.why && error.why.code === 'archive';
      if (!isArchive || this.#isInside) throw error;
      return reader.unpack(this.file);
    }
  }

  /** Stores what the preview told, from where it stopped the last time. */
  async start(): Promise<void> {
    if (this.#phase.name !== 'ready' || !this.#reader) return;
    const { recognised, resumes } = this.#phase.preview;
    const run = this.#run;
    const tally = tallyOf(resumes);
    const importId = resumes?.id ?? newId();
    this.#importId = importId;
    let state = resumes;
    this.#isCancelled = false;
    this.#clock = new PaceClock();
    try {
      const from = resumes?.offset ?? 0;
      const first = resumes?.batches ?? 0;
      await this.#reader.start(from, { snippets: true });
      this.#showImporting(recognised, { ...tally }, from);
      const isWanted = () => !this.#isCancelled && run === this.#run;
      const stored = sentAhead(this.#batches(this.#reader, run), (batch, number) => {
        const call = this.#call(recognised, batch, first + number);
        return patiently(
          (again) => background.importBatch({ ...call, importId, rehearse: false }, again),
          isWanted,
        );
      });
      for await (const { batch, answer } of stored) {
        addUp(tally, answer, batch);
        tally.people += answer.people.length;
        state = answer.state ?? state;
        if (run === this.#run)
          this.#showImporting(recognised, settledBy(tally, state), state?.offset ?? from);
      }
      this.#finish(recognised, state, tally);
    } catch (error) {
      if (run !== this.#run) return;
      // Ended while nobody answered: what is stored is stored.
      if (this.#isCancelled) this.#finish(recognised, state, tally);
      else this.#showError(error, state !== null);
    }
  }

  /** The batches to store, one after the other, for as long as nobody pauses or ends it. */
  async *#batches(reader: ImportReader, run: number): AsyncGenerator<SourceBatch> {
    for (let last = false; !last; ) {
      if (this.#paused) {
        await new Promise<void>((resume) => (this.#paused = { resume }));
        this.#clock = new PaceClock();
      }
      if (this.#isCancelled || run !== this.#run) return;
      const batch = await reader.next();
      last = batch.last;
      yield batch;
    }
  }

  pause(): void {
    this.#paused ??= { resume() {} };
    if (this.#phase.name === 'importing') this.#show({ ...this.#phase, paused: true });
  }

  goOn(): void {
    const { resume } = this.#paused ?? {};
    this.#paused = null;
    if (this.#phase.name === 'importing') this.#show({ ...this.#phase, paused: false });
    resume?.();
  }

  /** Stops after the batches that are being stored; what is stored stays, until it is undone. */
  cancel(): void {
    this.#isCancelled = true;
    this.goOn();
  }

  close(): void {
    this.#restart();
  }

  async #rehearse(
    reader: ImportReader,
    run: number,
    recognised: Recognised,
    resumes: ImportState | null,
  ): Promise<Preview> {
    const from = resumes?.offset ?? 0;
    const tally = tallyOf(null);
    const people = new Set<string>();
    const examples: string[] = [];
    await reader.start(from, { snippets: false });
    for (let last = false, offset = from; !last && run === this.#run; ) {
      this.#show({ name: 'checking', share: this.#shareOf(recognised, offset), recognised });
      const batch = await reader.next();
      const call = this.#call(recognised, batch, 0);
      const importId = newId();
      const result = await patiently(
        (again) => background.importBatch({ ...call, importId, rehearse: true }, again),
        () => run === this.#run,
      );
      addUp(tally, result, batch);
      for (const person of result.people) people.add(person);
      if (examples.length < 3 && result.counts.added > 0)
        examples.push(...batch.items.map(titleOf).filter(Boolean).slice(0, 3));
      ({ last, offset } = batch);
    }
    return {
      ...tally,
      people: people.size,
      recognised,
      newPeople: [...people].slice(0, 5),
      examples: [...new Set(examples)].slice(0, 3),
      resumes,
    };
  }

  #call(recognised: Recognised, batch: SourceBatch, number: number) {
    const { name, size, lastModified } = this.file;
    const items: ImportItem[] = batch.items;
    const { mapping, charset } = this.#said;
    return {
      file: { name: name.slice(0, 500), size, lastModified },
      format: recognised.format,
      ...(recognised.product && { product: recognised.product }),
      ...(recognised.what && { what: recognised.what }),
      ...(mapping && { mapping }),
      ...(charset && { charset }),
      ...(recognised.needsAccount && recognised.account && { account: recognised.account }),
      ...(recognised.format === 'ics' && { readAt: this.#readAt }),
      batch: number,
      offset: batch.offset,
      last: batch.last,
      items,
      skipped: batch.skipped,
      failed: batch.failures.filter(({ lost }) => lost).length,
    };
  }

  #isInterrupted({ file, done, undone }: ImportState): boolean {
    const { name, size, lastModified } = this.file;
    const isSame =
      file.name === name.slice(0, 500) && file.size === size && file.lastModified === lastModified;
    return isSame && !done && !undone;
  }

  #shareOf({ format, records }: Recognised, offset: number): number {
    const whole = format === 'mbox' ? this.file.size : records;
    return whole > 0 ? Math.min(1, offset / whole) : 0;
  }

  #showImporting(recognised: Recognised, tally: Tally, offset: number): void {
    const share = this.#shareOf(recognised, offset);
    const paused = this.#paused !== null;
    const pace = paused ? null : this.#clock.pace(share, handled(tally));
    this.#show({ name: 'importing', share, paused, tally, recognised, pace });
  }

  #finish(recognised: Recognised, state: ImportState | null, tally: Tally): void {
    this.#reader?.close();
    this.#reader = null;
    const settled = settledBy(tally, state);
    this.#show({ name: 'done', state, tally: settled, cancelled: !state?.done, recognised });
  }

  #restart(): number {
    this.#reader?.close();
    this.#reader = null;
    this.#run += 1;
    return this.#run;
  }

  #showError(error: unknown, isStored = false): void {
    if (error instanceof Unreadable) this.#show({ name: 'refused', why: error.why, isStored });
    else if (refusalIn(error) === 'changed')
      this.#show({ name: 'refused', why: { code: 'changed' }, isStored });
    else {
      if (!(error instanceof RpcError)) console.error('Margin CRM: a file was not read', error);
      this.#show({ name: 'broken', error });
    }
  }

  #show(phase: Phase): void {
    this.#phase = phase;
    this.#onChange();
  }
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** Made here, so that a retry names the same import; ids are in the order of time. */
function newId(): string {
  return uuidv7();
}
