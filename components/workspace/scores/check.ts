import { background } from '@/components/queries';
import type { StoredCheck } from '@/storage/api';
import { backtest, type PastDeal } from '@/utils/rules/scores/backtest';

/** Pages of closed deals that are looked back on; more would tell no more. */
const PAGES = 60;

let running: Promise<StoredCheck | null> | undefined;

/** Tests the score on the past and keeps the result; null while there is too little past. */
export function testScore(): Promise<StoredCheck | null> {
  running ??= test().finally(() => {
    running = undefined;
  });
  return running;
}

async function test(): Promise<StoredCheck | null> {
  const deals: PastDeal[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES; page++) {
    const found: { deals: PastDeal[]; next: string | null } = await background.pastDeals({ after });
    deals.push(...found.deals);
    after = found.next;
    if (after === null) break;
  }
  const { stages } = await background.reportFrame({});
  const result = backtest(deals, stages);
  if (!result) return null;
  const check = { ...result, at: Date.now() };
  await background.keepScoreCheck(check);
  return check;
}
