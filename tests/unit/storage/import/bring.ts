import { importBatch } from '@/storage/import/import';
import { batchesOf } from '@/utils/importing/batches';
import { FileSource } from '@/utils/importing/file-source';
import type { Mapping } from '@/utils/importing/mapping';
import type { ColumnView } from '@/utils/importing/table';
import { userZone } from '@/utils/time';
import { NOON } from '../world';

const guess = ({ name, field }: ColumnView) => ({ name, field });

let imports = 0;

/**
 * Drops a file on the import page, so to speak; answers what the report says.
 * @param account whose mailbox or calendar it is
 */
export async function bring(name: string, lines: string | string[], account: string | null = null) {
  const text = typeof lines === 'string' ? lines : lines.join('\n');
  const { state } = await bringFile(new File([text], name, { lastModified: NOON }), account);
  return state;
}

/** The same of any bytes; answers as well what the report has against single records. */
export async function bringFile(file: File, account: string | null = null) {
  const open = (mapping: Mapping | null) =>
    new FileSource(file, {
      own: [],
      account,
      mapping,
      now: Date.now(),
      zone: userZone(),
      holds: true,
      onProgress: () => {},
    });
  let source = open(null);
  const { asks, table } = await source.recognise();
  // Where it asks what the columns are, the guesses do.
  if (asks && table)
    source = open({ kind: table.kind, columns: table.columns.map(guess), fixes: [] });
  const { format, product, what } = await source.recognise();
  imports += 1;
  const importId = `0195f7a0-0000-7000-8000-${String(imports).padStart(12, '0')}`;
  let number = 0;
  let state = null;
  const problems: string[] = [];
  for await (const { items, offset, last, skipped, failures } of batchesOf(
    source.steps(0, { snippets: true }),
    0,
  )) {
    ({ state } = await importBatch({
      importId,
      file: { name: file.name, size: file.size, lastModified: file.lastModified },
      format,
      ...(product && { product }),
      ...(what && { what }),
      batch: number,
      offset,
      last,
      items,
      skipped,
      failed: failures.filter(({ lost }) => lost).length,
      rehearse: false,
    }));
    problems.push(...failures.map(({ why }) => why));
    number += 1;
  }
  if (!state) throw new Error('Nothing was stored');
  return { state, problems };
}
