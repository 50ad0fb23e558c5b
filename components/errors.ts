import { say, t } from '@/utils/words';
import { RpcError } from './background';

/** What a failed call means for the person who made it, and what to do. */
export function errorWords(error: unknown): string {
  if (!(error instanceof RpcError)) return t('common_error_failed');
  // What goes against a rule is said by the rule, in the person's language.
  if (isRefused(error)) return error.message;
  return say(`common_error_${error.code.replaceAll('-', '_')}`, []);
}

/** It goes against a rule, and would again. */
export function isRefused(error: unknown): boolean {
  return error instanceof RpcError && error.code === 'rule';
}

const UNREAD = new Set(['not-saved', 'full', 'no-answer']);

/** What it means where something was to be read: no text of anybody's hangs on it. */
export function unreadWords(error: unknown): string {
  const isUnread = error instanceof RpcError && UNREAD.has(error.code);
  return isUnread ? t('common_error_unread') : errorWords(error);
}

/** The extension was updated or removed under this page: only a reload helps. */
export function isGone(error: unknown): boolean {
  return error instanceof RpcError && error.code === 'gone';
}
