import type { JournalItem } from '@/storage/api';
import type { Actor } from '@/storage/schema';
import { say, t, type WordKey } from '@/utils/words';

const known = (key: string, otherwise: WordKey) => {
  const words = say(key, []);
  return words === key ? t(otherwise) : words;
};

/** What was done: "Edited", "Import of people.vcf", "Undone: Merged". */
export function deedWords({
  actor,
  source,
  file,
  undid,
}: Pick<JournalItem, 'actor' | 'source' | 'file' | 'undid'>): string {
  if (actor === 'undo' && undid)
    return t(
      undid.actor === 'undo' ? 'journal_redo_of' : 'journal_undo_of',
      deedWords({ ...undid, undid: null }),
    );
  if (file) return t('journal_import_of', file);
  // A part of the product without words of its own is named by who acted.
  return known(`journal_source_${source.replaceAll('-', '_')}`, `journal_actor_${actor}`);
}

export function actorWords(actor: Actor): string {
  return t(`journal_actor_${actor}`);
}

/** What kind of record a row of a table is. */
export function tableWords(table: string): string {
  return known(`journal_table_${table}`, 'journal_table_else');
}

export function fieldWords(field: string): string {
  return known(`journal_field_${field}`, 'journal_field_else');
}
