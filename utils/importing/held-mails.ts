import { PROBLEMS } from '../formats/reading';
import type { EmailSeen } from '../seen';
import type { Found } from './file-source';

/** How large files are at most that are held, all that are open together (bytes). */
export const HELD_BYTES = 32 * 1024 * 1024;
/** A file in which there are more is read again after all. */
const MAILS = 10_000;

/**
 * The mails of a small mailbox: a preview looks through them, rehearses them and has them stored, and
 * to read them each time anew was a third of what an import's page computed. Each holds its bytes of
 * the file until somebody first goes through the mails or past them, be it the rehearsal of a preview,
 * then some kilobyte: reading all texts before the first mail was given kept the database waiting for
 * 0.4 of the 7 s of an import (Chromium 156, 2026-11-30).
 */
export class HeldMails {
  readonly #found: Found[] = [];
  /** Whether a part of the file is missing. */
  #isPart = false;

  /** Takes a mail, or a problem that stands between two, in the order of the file. */
  add({ seen, skip, end, problem, readText }: Found): void {
    // What could not be read to its end may be read the next time.
    const isStopped = problem !== undefined && PROBLEMS[problem.why] === 'stopped';
    if (isStopped || this.#found.length >= MAILS) {
      this.#isPart = true;
      this.#found.length = 0;
    }
    if (this.#isPart) return;
    if (problem) this.#found.push({ problem });
    else if (seen?.kind === 'email') this.#found.push({ seen, skip, end, readText });
  }

  /**
   * Everything behind an offset, which is 0 or where a mail ends; null when not all of it is held,
   * and the file has to be read.
   */
  after(offset: number): Iterable<Found> | null {
    return this.#isPart ? null : this.#from(offset);
  }

  *#from(offset: number): Generator<Found> {
    let reached = 0;
    for (const found of this.#found) {
      const { end } = found;
      // Also of mails that are passed by, or their bytes would be held for as long as the file is open.
      const read = whole(found);
      // A problem stands behind the mail before it.
      if (end === undefined ? reached >= offset : end > offset) yield read;
      reached = end ?? reached;
    }
  }
}

/** With what its text says, and nothing of the file any more. */
function whole(found: Found): Found {
  const { seen, isApart, readText } = found;
  if (seen?.kind !== 'email' || isApart) return found;
  readText?.();
  return Object.assign(found, { seen: apart(seen), readText: undefined, isApart: true });
}

/**
 * The same mail with texts of its own: pieces of what was read keep all of it, from one mail to the
 * next, and a batch of them that is long done with was held until the whole heap was tidied up.
 */
export function apart(seen: EmailSeen): EmailSeen {
  const copy: EmailSeen = JSON.parse(JSON.stringify(seen));
  return copy;
}
