import type { ImportRecord } from '@/utils/formats/records';
import { storeActivityRecord, storeNoteRecord } from './activities';
import { storeCompanyRecord } from './companies';
import { storeContactRecord } from './contacts';
import { storeDealRecord } from './deals';
import type { Fate, ImportJob } from './job';

/** Inside a write: stores one record of an address book or of another product's table. */
export function storeRecord(job: ImportJob, record: ImportRecord): Promise<Fate> {
  switch (record.kind) {
    case 'contact':
      return storeContactRecord(job, record);
    case 'company':
      return storeCompanyRecord(job, record);
    case 'deal':
      return storeDealRecord(job, record);
    case 'activity':
      return storeActivityRecord(job, record);
    case 'note':
      return storeNoteRecord(job, record);
  }
}
