import { isOwn, neverLogEntry } from '@/utils/rules/who';
import { withDb } from './db';
import { whoContext } from './domains';
import { readSettings } from './settings';

/** Whether the never-log list names somebody a mail goes to: nothing of it is kept then. */
export function neverLogs(input: { account: string; addresses: string[] }): Promise<boolean> {
  return withDb(async (db) => {
    const { own, neverLog } = whoContext(await readSettings(db), input.account);
    return input.addresses.some(
      (address) => !isOwn(address, own) && neverLogEntry(address, neverLog) !== null,
    );
  });
}
