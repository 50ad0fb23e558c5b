import { background } from '@/components/queries';
import type { Wishes } from '@/utils/rules/quality';
import { latest } from './latest';
import { keptOf, lookAtEverything } from './look';
import type { Report } from './report';

/** One look at everything is enough for all that was waiting for it. */
let before: Promise<unknown> = Promise.resolve();

/**
 * A report that knows all there was at a time: the last one where that is as young, else of a look
 * begun now, in slices. What it finds is kept as that of any look.
 */
export function lookAfter(at: number, wishes: Wishes, signal: AbortSignal): Promise<Report> {
  const mine = before.then(async () => {
    signal.throwIfAborted();
    if (latest.report && latest.report.at >= at) return latest.report;
    const since = Date.now();
    const report = await lookAtEverything(wishes, () => undefined, signal);
    latest.report = report;
    await background.markChecked({ since, pairs: keptOf(report) });
    return report;
  });
  before = mine.catch(() => undefined);
  return mine;
}
