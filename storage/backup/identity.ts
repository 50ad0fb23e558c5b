import { IDENTITY } from '../canary';
import { reading } from '../db';

/** Which database this is; empty where nothing was ever written. */
export async function identity(): Promise<string> {
  const row = await reading(async (from) => from.get('meta', IDENTITY), ['meta']);
  return typeof row?.value === 'string' ? row.value : '';
}
