import type { RpcErrorCode } from '@/utils/rpc';

/**
 * The code under which a caller sees an error; anything unforeseen is `failed` and goes to the
 * console. Told by name, since the background consists of two scripts with a copy of each class.
 */
export function errorCode(error: unknown): RpcErrorCode {
  if (!(error instanceof Error)) return 'failed';
  if (error.name === 'Refused') return 'rule';
  if (error.name === 'Stopped') return 'stopped';
  if (error.name === 'Blocked') return 'blocked';
  if (error.name === 'NotSaved')
    return 'why' in error && error.why === 'full' ? 'full' : 'not-saved';
  return 'failed';
}
