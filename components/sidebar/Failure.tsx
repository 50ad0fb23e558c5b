import { errorWords } from '@/components/errors';
import { Problem } from '@/components/ui/Status';

/** What it means that a call failed; nothing while none did. */
export function Failure({ of, onRetry }: { of: unknown; onRetry?: () => void }) {
  return of === undefined ? null : <Problem onRetry={onRetry}>{errorWords(of)}</Problem>;
}
