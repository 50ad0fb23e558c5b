import type { Charset } from '../formats/charset';
import { guessedCharset } from '../formats/charset-guess';
import { EML_CAPS, readEml } from '../formats/eml';
import { readIcal } from '../formats/ical';
import { type RawTodo, readTodo, type TodoInFile } from '../formats/ical-todo';
import { TELLING_START } from '../formats/line-feeds';
import { mailsBySlice } from '../formats/mbox';
import type { Problem, Reading } from '../formats/reading';
import { type FileFormat, formatOf } from '../formats/recognise';
import type { ImportRecord, RecordKind } from '../formats/records';
import { slicesOf } from '../formats/slices';
import type { EmailSeen, MeetingSeen } from '../seen';
import { apart, HeldMails } from './held-mails';
import { Mailbox, OwnerGuess } from './mailbox';
import type { Mapping } from './mapping';
import { NotImportable } from './refusal';
import { readRows, type SaidOfRows, valuesIn } from './rows';
import { SignatureReader } from './signatures';
import type { TableView } from './table';

export type SourceFormat = Exclude<FileFormat, 'archive'>;

/** One record on its way into the database. */
export type SourceItem =
  | { kind: 'mail'; seen: EmailSeen; acquainted: string[] }
  | { kind: 'meeting'; seen: MeetingSeen }
  | { kind: 'record'; product: string; record: ImportRecord };

/** What reading one record gave: something to store, a reason to leave it out, or a problem. */
export interface Step {
  item?: SourceItem;
  skip?: string;
  problem?: Problem;
  /** The cells of the row that has the problem. */
  row?: string[];
  /** Where to read on after this record: a byte of a mail archive, else the number of records. */
  offset: number;
}

/** One record of mail or of a calendar as its reader gives it. */
export interface Found {
  seen?: EmailSeen | MeetingSeen;
  skip?: 'spam' | 'trash' | 'draft' | 'chat' | null;
  problem?: Problem;
  end?: number;
  /** Adds to `seen` what its text says, where that was left for later. */
  readText?: () => void;
  /** Whether its texts are its own already. */
  isApart?: boolean;
}

/** What was found out about a file before anything of it is stored. */
export interface Recognised {
  format: SourceFormat;
  /** The product a table comes from, `import_product_<id>`; null when it is not known. */
  product: string | null;
  /** What the rows of a table are; null for mail and calendars. */
  what: RecordKind | null;
  /** Records in it, doubles and all. */
  records: number;
  /** Whose mailbox or calendar it is; null for address books, and where nobody could tell. */
  account: string | null;
  needsAccount: boolean;
  /** What its text was taken to be written in; null for mail, which says it in every part. */
  charset: Charset | null;
  /** The columns of a table and what they mean. */
  table: TableView | null;
  /** Whether a person has to say first what the columns mean; nothing was read yet then. */
  asks: boolean;
}

export interface SourceOptions {
  /** My addresses as far as they are known. */
  own: readonly string[];
  /** Whose file it is, where a person said so. */
  account: string | null;
  /** What a person said about the columns of a table. */
  mapping?: Mapping | null;
  /** The character set, where a person said it. */
  charset?: Charset | null;
  now: number;
  /** IANA zone for times that have none. */
  zone: string;
  /** Whether a mailbox may be held so that it is read once. */
  holds: boolean;
  /** Called as the file is read, with the bytes and records so far. */
  onProgress(bytes: number, records: number): void;
}

/** Whose file it is shows in its first records: no need to read much more than them (bytes). */
const GUESSED_FROM = 512 * 1024;
/** What is read of a mailbox at once: its mails are held until all of them are looked at (bytes). */
const MBOX_SLICE = 1024 * 1024;
/** Whose mailbox it is while nobody can tell. */
const NOBODY = 'nobody@invalid';

/** A file to import: recognised first, then read from any point, as often as wanted. */
export class FileSource {
  readonly #file: File;
  readonly #options: SourceOptions;
  #format: SourceFormat | null = null;
  #account: string | null = null;
  #mailbox: Mailbox | null = null;
  /** The mails of a small mailbox, which is read once. */
  #held: HeldMails | null = null;
  #rows: Step[] = [];
  /** What a calendar is written in. */
  #charset: Charset | null = null;
  /** Of the pass under way. */
  #todos: Reading<TodoInFile>[] = [];
  #signatures = new SignatureReader([]);

  constructor(file: File, options: SourceOptions) {
    this.#file = file;
    this.#options = options;
  }

  /** @throws NotImportable, or FormatError when the file cannot be read */
  async recognise(): Promise<Recognised> {
    const { name } = this.#file;
    if (this.#file.size === 0) throw new NotImportable('empty');
    const start = new Uint8Array(await this.#file.slice(0, 16_384).arrayBuffer());
    const format = formatOf(name, start);
    if (format === null) throw new NotImportable('unknown');
    if (format === 'archive') throw new NotImportable('archive');
    this.#format = format;
    if (format === 'vcf' || format === 'csv') {
      const slices = (counted: readonly unknown[]) => this.#slices(counted);
      const { recognised, rows } = await readRows(format, slices, this.#said);
      this.#rows = rows;
      return recognised;
    }
    const account = this.#options.account ?? (await this.#guessAccount(format));
    // To-dos are nobody's mailbox.
    if (account === null && this.#todos.length === 0) throw new NotImportable('account');
    this.#account = account ?? NOBODY;
    const records = await this.#lookThrough(format, this.#account);
    const isTodos =
      records > 0 && records === this.#todos.filter((todo) => 'record' in todo).length;
    return {
      format,
      product: null,
      what: isTodos ? 'activity' : null,
      records,
      account,
      needsAccount: !isTodos,
      charset: this.#charset,
      table: null,
      asks: false,
    };
  }

  /**
   * Reads everything after `offset`, some records at a time: to be gone through before the next
   * are asked for.
   * @param options.snippets also the beginnings of texts, which take as long as all the rest; mails
   *   that are held have them all the same
   */
  async *steps(from: number, { snippets }: { snippets: boolean }): AsyncGenerator<Iterable<Step>> {
    if (this.#format === 'mbox') yield* this.#mbox(from, snippets);
    else if (this.#format === 'eml') yield* after(from, this.#eml(snippets));
    else if (this.#format === 'ics') yield* after(from, this.#meetings());
    else yield this.#rows.filter(({ offset }) => offset > from);
  }

  /** The values of one column of a table, the most frequent first. */
  values(name: string): Promise<{ value: string; count: number }[]> {
    return valuesIn((counted) => this.#slices(counted), name, this.#said);
  }

  get #said(): SaidOfRows {
    const { mapping = null, charset = null } = this.#options;
    return { mapping, charset };
  }

  async #guessAccount(format: 'mbox' | 'eml' | 'ics'): Promise<string | null> {
    const { own } = this.#options;
    const guess = new OwnerGuess();
    // Any address does while only the addresses are looked at.
    const placeholder = own[0] ?? NOBODY;
    for await (const found of this.#records(format, placeholder, 0, false, GUESSED_FROM)) {
      for (const { seen } of found) if (seen && !guess.isSure) guess.add(seen);
      if (guess.isSure) break;
    }
    return guess.best(own) ?? own[0] ?? null;
  }

  async #lookThrough(format: 'mbox' | 'eml' | 'ics', account: string): Promise<number> {
    const own = [account, ...this.#options.own];
    const mailbox = new Mailbox(own);
    this.#signatures = new SignatureReader(own);
    this.#mailbox = mailbox;
    let records = 0;
    let failed = 0;
    const held = format === 'mbox' && this.#options.holds ? new HeldMails() : null;
    // The texts of held mails are read when somebody first goes through them, be it to rehearse.
    for await (const found of this.#records(format, account, 0, held ? 'later' : false))
      for (const one of found) {
        const { seen, skip, problem } = one;
        held?.add(one);
        if (problem) failed += 1;
        if (!seen) continue;
        records += 1;
        if (records % 500 === 0) this.#options.onProgress(this.#read, records);
        if (seen.kind === 'email') mailbox.add({ seen, skip: skip ?? null });
      }
    this.#held = held;
    records += this.#todos.filter((todo) => 'record' in todo).length;
    this.#options.onProgress(this.#file.size, records);
    if (records === 0 && failed === 0) throw new NotImportable('empty');
    return records;
  }

  /** Bytes of the file that were read in the pass under way. */
  #read = 0;

  async *#slices(
    counted: readonly unknown[] = [],
    from = 0,
    how: { size?: number; emptied?: boolean } = {},
  ): AsyncGenerator<Uint8Array> {
    this.#read = from;
    for await (const slice of slicesOf(this.#file, { from, ...how })) {
      const { length } = slice;
      yield slice;
      this.#read += length;
      if (counted.length > 0) this.#options.onProgress(this.#read, counted.length);
    }
  }

  async *#records(
    format: 'mbox' | 'eml' | 'ics',
    account: string,
    from: number,
    snippets: boolean | 'later',
    size = MBOX_SLICE,
  ): AsyncGenerator<Iterable<Found>> {
    if (format === 'mbox') {
      // Of a mailbox only texts are kept, and of no other file as much is read.
      const emptied = snippets !== 'later';
      // What stands where an import goes on may look like a file of another kind.
      const fileStart =
        from > 0
          ? new Uint8Array(await this.#file.slice(0, TELLING_START).arrayBuffer())
          : undefined;
      const slices = mailsBySlice(this.#slices([], from, { size, emptied }), {
        ...{ account, from, fileStart, snippets },
        onText: this.#signatures.add,
      });
      for await (const mails of slices) yield foundIn(mails);
    } else if (format === 'ics') {
      const { now, zone, charset: said } = this.#options;
      const todos: Reading<TodoInFile>[] = [];
      this.#todos = todos;
      const onTodo = (todo: RawTodo) => todos.push(...readTodo(todo));
      const onCharset = (charset: Charset) => {
        this.#charset = charset;
      };
      this.#charset = said ?? 'utf-8';
      const decoding = { charset: said, onCharset, guess: guessedCharset };
      const how = { account, now, zone, onTodo, decoding };
      for await (const one of readIcal(this.#slices(), how)) yield foundIn([one]);
    } else {
      const bytes = await this.#file.slice(0, EML_CAPS.bytes + 1).arrayBuffer();
      const onText = this.#signatures.add;
      yield foundIn(
        await readEml(new Uint8Array(bytes), { account, body: snippets !== false, onText }),
      );
    }
  }

  async *#mbox(from: number, snippets: boolean): AsyncGenerator<Iterable<Step>> {
    const place = { offset: from };
    const held = this.#held?.after(from);
    if (held) {
      yield this.#mailSteps(held, place);
      return;
    }
    for await (const mails of this.#records('mbox', this.#account ?? '', from, snippets))
      yield this.#mailSteps(mails, place);
  }

  /** @param place where the mails before end; moves on with these */
  *#mailSteps(mails: Iterable<Found>, place: { offset: number }): Generator<Step> {
    for (const mail of mails) {
      place.offset = mail.end ?? place.offset;
      yield this.#mailStep(mail, place.offset);
    }
  }

  async *#eml(snippets: boolean): AsyncGenerator<Step> {
    let offset = 0;
    for await (const mails of this.#records('eml', this.#account ?? '', 0, snippets))
      for (const mail of mails) {
        offset += 1;
        yield this.#mailStep(mail, offset);
      }
  }

  async *#meetings(): AsyncGenerator<Step> {
    let offset = 0;
    for await (const found of this.#records('ics', this.#account ?? '', 0, false))
      for (const { seen, problem } of found) {
        offset += 1;
        if (problem) yield { problem, offset };
        else if (seen?.kind !== 'meeting') continue;
        else if (seen.guests.length === 0) yield { skip: 'not_guests', offset };
        else yield { item: { kind: 'meeting', seen }, offset };
      }
    for (const todo of this.#todos) {
      offset += 1;
      if ('problem' in todo) yield { problem: todo.problem, offset };
      else yield { item: { kind: 'record', ...todo.record }, offset };
    }
  }

  #mailStep({ seen, skip, problem, isApart = false }: Found, offset: number): Step {
    if (problem) return { problem, offset };
    if (seen?.kind !== 'email') return { offset };
    if (skip) return { skip, offset };
    // What a mail server reports is no history, but tells which addresses are dead.
    if (seen.bulk && !seen.bounced?.length) return { skip: 'not_bulk', offset };
    if (seen.at === undefined) return { skip: 'not_time', offset };
    if (!seen.rfc822 && !seen.messageId) return { skip: 'not_unopened', offset };
    return {
      item: {
        kind: 'mail',
        seen: isApart ? seen : apart(seen),
        acquainted: this.#mailbox?.acquaintedIn(seen) ?? [],
      },
      offset,
    };
  }
}

async function* after(from: number, steps: AsyncIterable<Step>): AsyncGenerator<Step[]> {
  for await (const step of steps) if (step.offset > from) yield [step];
}

function* foundIn(readings: Iterable<Reading<Omit<Found, 'problem'>>>): Generator<Found> {
  for (const one of readings) yield 'record' in one ? one.record : one;
}
