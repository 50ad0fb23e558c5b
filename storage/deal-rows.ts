import { uuidv7 } from 'uuidv7';
import type { Missing } from '@/utils/rules/stage-gate';
import { t } from '@/utils/words';
import { Refused } from './refused';
import type { Deal } from './schema';
import type { WriteScope } from './write-scope';

/** Inside a write: a deal that has to be there. */
export async function existingDeal(scope: WriteScope, dealId: string): Promise<Deal> {
  const deal = await scope.get('deals', dealId);
  if (!deal) throw new Refused(t('refused_gone'));
  return deal;
}

/** Inside a write: keeps that a deal came to the stage in which it is. */
export async function recordMove(
  scope: WriteScope,
  deal: Deal,
  from: string | null,
  override: { reason: string; missing: Missing[] } | null = null,
): Promise<void> {
  await scope.add('stageMoves', {
    id: uuidv7(),
    dealId: deal.id,
    from,
    to: deal.stageId,
    at: scope.now,
    ...(override && {
      override: {
        reason: override.reason,
        missing: override.missing.slice(0, 60).map(({ code, args }) => ({ code, args })),
      },
    }),
  });
}

/** The deal as edited, with its close date counted once more as put off where it moved back. */
export function withPush(before: Deal, after: Deal): Deal {
  const isPushed =
    before.closeDate !== undefined &&
    after.closeDate !== undefined &&
    after.closeDate > before.closeDate;
  return isPushed ? { ...after, closePushes: (before.closePushes ?? 0) + 1 } : after;
}

/** At most three decimals, which is what the smallest units of currencies need. */
export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000;
}
