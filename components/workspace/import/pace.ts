/** How fast an import goes. */
export interface Pace {
  /** Records a second. */
  rate: number;
  /** Seconds that are left. */
  left: number;
}

/** What was done how long ago counts: the beginning is slower than the rest. */
const WINDOW_MS = 10_000;
/** Sooner nobody can tell. */
const LEAST_MS = 1000;

/** Tells rate and time left from how far an import came in the last seconds. */
export class PaceClock {
  readonly #marks: { at: number; share: number; records: number }[] = [];
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** @param share how much of the whole is done, from 0 to 1 */
  pace(share: number, records: number): Pace | null {
    const at = this.#now();
    this.#marks.push({ at, share, records });
    while ((this.#marks[1]?.at ?? at) < at - WINDOW_MS) this.#marks.shift();
    const [first] = this.#marks;
    if (!first || at - first.at < LEAST_MS || share <= first.share) return null;
    const seconds = (at - first.at) / 1000;
    return {
      rate: Math.round((records - first.records) / seconds),
      left: Math.ceil(((1 - share) / (share - first.share)) * seconds),
    };
  }
}
