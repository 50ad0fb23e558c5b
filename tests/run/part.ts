/** One part of `npm test`: what it is called, what has to be done before, and how it went. */
export interface Part {
  name: string;
  /** Names of parts whose success it builds on. */
  needs: readonly string[];
  /** Whether it waits for a browser, mostly; else it computes. */
  browses: boolean;
  run(signal: AbortSignal): Promise<Outcome>;
}

export interface Outcome {
  passed: number;
  failed: number;
  skipped?: number;
  /** All that was said; shown when something failed. */
  output: string;
  /** Why it could not run at all. */
  missing?: string;
}
