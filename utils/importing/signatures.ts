import { promisesKept } from '../rules/commitments';
import { signatureOf } from '../rules/signature';
import type { EmailSeen } from '../seen';
import { DAY } from '../time';
import { Column } from './pairs';
import { Texts } from './texts';

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
  readonly #senders = new Texts();
  /** How many of a sender's mails were read. */
  readonly #read = new Column();
  /** What was said already: the number of the sender, the field, the value. */
  readonly #known = new Texts();

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
    const sender = this.#senders.add(from.address);
    const count = this.#read.at(sender);
    if (count >= PER_SENDER) return;
    this.#read.set(sender, count + 1);
    const signature = signatureOf(text(), from).filter(({ field, value }) => {
      const before = this.#known.size;
      return this.#known.add(`${sender} ${field} ${value}`) === before;
    });
    if (signature.length > 0) seen.signature = signature;
  };
}
