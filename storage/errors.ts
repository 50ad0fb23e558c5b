import type { RpcErrorCode } from '@/utils/rpc';
import { Stopped } from './canary';
import { NotSaved } from './db';
import { Refused } from './refused';

/** The code under which a caller sees an error; anything unforeseen is `failed` and goes to the console. */
export function errorCode(error: unknown): RpcErrorCode {
  if (error instanceof Refused) return 'rule';
  if (error instanceof NotSaved) return error.why === 'full' ? 'full' : 'not-saved';
  if (error instanceof Stopped) return 'stopped';
  return 'failed';
}
