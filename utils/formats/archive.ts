import {
  Gunzip,
  Unzip,
  type UnzipDecoder,
  type UnzipDecoderConstructor,
  UnzipInflate,
  UnzipPassThrough,
} from 'fflate';
import { FormatError, problemOf, type Reading } from './reading';
import { megabytes } from './slices';
import { TarReader } from './tar';

/** One file of an archive. Its slices must be read before the next entry is asked for. */
export interface Entry {
  name: string;
  slices: AsyncIterable<Uint8Array>;
}

export interface ArchiveLimits {
  /** Unpacked bytes per packed byte. Mail packs 3 to 10 times; 1,000 times is a trap. */
  ratio: number;
  /** Unpacked bytes of all files that are read. */
  total: number;
  entries: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  ratio: 100,
  total: 1024 * 1024 * 1024,
  entries: 20_000,
};

/** Packed bytes handed to the decompressor at once: it may make a thousand times as many. */
const PIECE = 16 * 1024;
/** Small files may pack better than the ratio allows. */
const SLACK = 1024 * 1024;

type Event = { name: string } | { bytes: Uint8Array } | { problem: Reading<never> };

/**
 * The files of a `.zip`, `.tgz`, `.tar` or `.gz`, unpacked while they are read; nothing is held
 * but one piece. Files that are not wanted are not unpacked.
 * @param wanted tells by its path whether a file is wanted; of a plain `.gz` by `name`
 * @throws FormatError when the archive is broken or passes a limit, while it is being read
 */
export async function* entriesOf(
  source: AsyncIterable<Uint8Array>,
  wanted: (name: string) => boolean,
  { name = '', limits = ARCHIVE_LIMITS }: { name?: string; limits?: ArchiveLimits } = {},
): AsyncGenerator<Reading<Entry>> {
  const events = eventsOf(source, wanted, name, limits);
  let next = await events.next();
  while (!next.done) {
    const event = next.value;
    next = await events.next();
    if ('problem' in event) yield event.problem;
    if (!('name' in event)) continue;
    const slices = async function* (): AsyncGenerator<Uint8Array> {
      while (!next.done && 'bytes' in next.value) {
        const { bytes } = next.value;
        next = await events.next();
        yield bytes;
      }
    };
    yield { record: { name: event.name, slices: slices() } };
  }
}

async function* eventsOf(
  source: AsyncIterable<Uint8Array>,
  wanted: (name: string) => boolean,
  name: string,
  limits: ArchiveLimits,
): AsyncGenerator<Event> {
  const events: Event[] = [];
  const guard = new Guard(limits);
  const emit = {
    file: (path: string, isReadable = true) => {
      guard.entry();
      const isWanted = wanted(path);
      if (!isWanted) return false;
      events.push(
        isReadable ? { name: path } : { problem: { problem: problemOf('archive-method', path) } },
      );
      return isReadable;
    },
    bytes: (bytes: Uint8Array) => {
      if (bytes.length > 0) events.push({ bytes });
    },
  };
  let unpacker: Unpacker | null = null;
  for await (const slice of source) {
    for (let at = 0; at < slice.length; at += PIECE) {
      const piece = slice.subarray(at, at + PIECE);
      unpacker ??= unpackerFor(piece, name, emit, guard);
      guard.packed += piece.length;
      attempt(() => unpacker?.push(piece, false));
      yield* events.splice(0);
    }
  }
  if (!unpacker) throw new FormatError('archive-broken');
  attempt(() => unpacker?.push(new Uint8Array(0), true));
  yield* events.splice(0);
}

/** Whatever the decompressor throws means that the archive is not what it should be. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('archive-broken', error instanceof Error ? error.message : '');
  }
}

class Guard {
  packed = 0;
  private unpacked = 0;
  private entries = 0;
  private readonly limits: ArchiveLimits;

  constructor(limits: ArchiveLimits) {
    this.limits = limits;
  }

  entry(): void {
    this.entries += 1;
    if (this.entries > this.limits.entries)
      throw new FormatError('archive-entries', this.limits.entries);
  }

  bytes(count: number): void {
    this.unpacked += count;
    if (this.unpacked > this.limits.total)
      throw new FormatError('archive-size', megabytes(this.limits.total));
    if (this.unpacked > this.packed * this.limits.ratio + SLACK)
      throw new FormatError('archive-ratio', this.limits.ratio);
  }
}

interface Emit {
  /** Whether it is wanted and can be read; what cannot is named. */
  file(path: string, isReadable?: boolean): boolean;
  bytes(bytes: Uint8Array): void;
}

interface Unpacker {
  push(piece: Uint8Array, isLast: boolean): void;
}

function unpackerFor(start: Uint8Array, name: string, emit: Emit, guard: Guard): Unpacker {
  if (start[0] === 0x50 && start[1] === 0x4b) {
    // The unpacker looks at no flags, and would call it broken.
    if ((start[6] ?? 0) & 1) throw new FormatError('archive-method', name);
    return zipReader(emit, guard);
  }
  if (start[0] === 0x1f && start[1] === 0x8b) return gzipReader(name, emit, guard);
  if (isTar(start)) return tarReader(emit);
  throw new FormatError('archive-broken');
}

/** Whether the bytes begin with the header of a tar archive. */
export function isTar(start: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(start.subarray(257, 262)) === 'ustar';
}

function zipReader(emit: Emit, guard: Guard): Unpacker {
  const zip = new Unzip();
  zip.register(UnzipInflate);
  zip.register(UnzipPassThrough);
  zip.onfile = (file) => {
    const isFolder = file.name.endsWith('/');
    const isKnown = file.compression === 0 || file.compression === 8;
    const isWanted = !isFolder && emit.file(file.name, isKnown);
    // A file that is not started is kept in memory until the end, so that those which are not
    // wanted are read by a decoder that throws them away (fflate 0.8.3, 2026-11-22).
    zip.register(
      isWanted
        ? file.compression === 0
          ? UnzipPassThrough
          : UnzipInflate
        : thrownAway(file.compression),
    );
    file.ondata = (error, bytes) => {
      if (error) throw error;
      if (!isWanted || !bytes) return;
      guard.bytes(bytes.length);
      emit.bytes(bytes);
    };
    file.start();
  };
  return zip;
}

function thrownAway(method: number): UnzipDecoderConstructor {
  return class implements UnzipDecoder {
    static compression = method;
    ondata: UnzipDecoder['ondata'] = () => {};
    push(_piece: Uint8Array, isLast: boolean): void {
      if (isLast) this.ondata(null, new Uint8Array(0), true);
    }
  };
}

function gzipReader(name: string, emit: Emit, guard: Guard): Unpacker {
  const tar = new TarReader(emit);
  let kind: 'tar' | 'file' | 'unwanted' | null = null;
  const gzip = new Gunzip((bytes) => {
    guard.bytes(bytes.length);
    if (bytes.length === 0) return;
    kind ??= isTar(bytes) ? 'tar' : emit.file(name.replace(/\.gz$/i, '')) ? 'file' : 'unwanted';
    if (kind === 'tar') tar.push(bytes);
    else if (kind === 'file') emit.bytes(bytes);
  });
  return {
    push: (piece, isLast) => {
      gzip.push(piece, isLast);
      if (isLast && kind === 'tar') tar.end();
    },
  };
}

function tarReader(emit: Emit): Unpacker {
  const tar = new TarReader(emit);
  return {
    push: (piece, isLast) => {
      tar.push(piece);
      if (isLast) tar.end();
    },
  };
}
