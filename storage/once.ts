import type { CallContext } from '@/utils/rpc';
import { earlierAnswer } from './write';

/**
 * Makes a writing function safe to retry: a second attempt with the same key finds what the first
 * one answered instead of doing it again. Two attempts at once end on the unique key.
 */
export function once<Input, Output>(
  run: (input: Input, callKey: string) => Promise<Output>,
): (input: Input, context: CallContext) => Promise<Output> {
  return async (input, { callKey, attempt }) => {
    if (attempt > 1) {
      const earlier = await earlierAnswer(callKey);
      if (earlier) return withChange(earlier) as Output;
    }
    try {
      return await run(input, callKey);
    } catch (error) {
      const earlier = isConstraint(error) ? await earlierAnswer(callKey) : undefined;
      if (!earlier) throw error;
      return withChange(earlier) as Output;
    }
  };
}

/** The stored answer as the first attempt gave it: with the id of its change. */
function withChange({ answer, change }: { answer: unknown; change: string }): unknown {
  return typeof answer === 'object' && answer !== null ? { ...answer, change } : { change };
}

function isConstraint(error: unknown): boolean {
  return (
    error instanceof Error && ['ConstraintError', 'BulkError', 'AbortError'].includes(error.name)
  );
}
