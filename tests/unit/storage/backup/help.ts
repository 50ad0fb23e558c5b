import { restoreBatch } from '@/storage/backup/restore';
import { rowSchemas } from '@/storage/backup/row-schemas';
import { exportPage, exportStart } from '@/storage/backup/rows';
import { trialBatch, trialEnd, trialPage } from '@/storage/backup/trial';
import { TABLES } from '@/storage/schema';
import { readFile, writeFile } from '@/utils/backup/file';
import { linesOfTables, mergeFile } from '@/utils/backup/transfer';

/** Made once: for a thousand files it was a tenth of the time. */
const schemas = rowSchemas();

/** The whole file of what is stored. */
export async function exported(): Promise<Uint8Array[]> {
  const { database } = await exportStart();
  return gathered(
    writeFile({
      database,
      at: new Date(0),
      schemas,
      lines: linesOfTables(TABLES, exportPage),
    }),
  );
}

export async function gathered(source: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return pieces;
}

export async function* streamed(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

export function textOf(pieces: Uint8Array[]): string {
  return new TextDecoder().decode(Buffer.concat(pieces));
}

export function restored(
  pieces: Iterable<Uint8Array>,
  options: { prefer?: 'file' | 'here'; rehearse?: boolean; restoreId?: string } = {},
) {
  const { prefer = 'file', rehearse = false, restoreId = crypto.randomUUID() } = options;
  return mergeFile(readFile(streamed(pieces)), (batch, rows) =>
    restoreBatch({ restoreId, batch, rows, prefer, rehearse }),
  );
}

export const trialCalls = { add: trialBatch, read: trialPage, end: trialEnd };
