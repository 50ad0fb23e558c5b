import type { ImportBatch, ImportItem } from '@/storage/import/schema';
import { NOON } from '../world';

/** The import that a test carries out. */
export const IMPORT = '0195f7a0-0000-7000-8000-000000000001';

/** One batch of it, which is all of its file. */
export function batch(items: ImportItem[], more: Partial<ImportBatch> = {}): ImportBatch {
  return {
    importId: IMPORT,
    file: { name: 'mail.mbox', size: 1000, lastModified: NOON },
    format: 'mbox',
    batch: 0,
    offset: items.length,
    last: true,
    items,
    skipped: {},
    failed: 0,
    rehearse: false,
    ...more,
  };
}
