import { promisesKept } from '../rules/commitments';
import { signatureOf } from '../rules/signature';
import type { EmailSeen } from '../seen';
import { standalone } from '../text';
import { DAY } from '../time';

/** Mails of one sender whose signatures are read: they say the same all year. */
const PER_SENDER = 8;
/** Who asks for tasks of what was promised before this? */
const PROMISES_FOR = 42 * DAY;

/**
 * Reads the signatures of an archive on the side: some of each sender, and each thing they say once,
 * so that a hundred thousand mails stay as quick as without.
 */
export class SignatureReader {
  readonly #own: ReadonlySet<string>;
  readonly #read = new Map<string, number>();
  readonly #known = new Set<string>();

  constructor(own: Iterable<string>) {
    this.#own = new Set(own);
  }

  /** Adds to a mail what its text says about its sender. */
  readonly add = (seen: EmailSeen, text: () => string): void => {
    const { from, bulk, at } = seen;
    if (!from || bulk) return;
    if (at !== undefined && at > Date.now() - PROMISES_FOR) {
      const promises = promisesKept(text(), seen.snippet);
      if (promises) seen.promises = promises;
    }
    if (this.#own.has(from.address)) return;
    const count = this.#read.get(from.address) ?? 0;
    if (count >= PER_SENDER) return;
    this.#read.set(count === 0 ? standalone(from.address) : from.address, count + 1);
    const signature = signatureOf(text(), from).filter(({ field, value }) => {
      const key = `${from.address} ${field} ${value}`;
      if (this.#known.has(key)) return false;
      this.#known.add(key);
      return true;
    });
    if (signature.length > 0) seen.signature = signature;
  };
}
