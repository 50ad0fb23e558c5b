import { say, t } from '@/utils/words';
import { RpcError } from './background';

/** What a failed call means for the person who made it, and what to do. */
export function errorWords(error: unknown): string {
  if (!(error instanceof RpcError)) return t('common_error_failed');
  // What goes against a rule is said by the rule, in the person's language.
  if (error.code === 'rule') return error.message;
  return say(`common_error_${error.code.replaceAll('-', '_')}`, []);
}

/** The extension was updated or removed under this page: only a reload helps. */
export function isGone(error: unknown): boolean {
  return error instanceof RpcError && error.code === 'gone';
}
