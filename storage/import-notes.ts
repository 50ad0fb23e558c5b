import { uuidv7 } from 'uuidv7';
import type { ContactRecord, Custom } from '@/utils/formats/records';
import { LIMITS } from '@/utils/limits';
import { cleanText } from '@/utils/text';
import { t } from '@/utils/words';
import type { Contact } from './schema';
import type { WriteScope } from './write';

/**
 * Inside a write: keeps as a note what a file says about a person and the contact has no field for,
 * under its own name. The same text is added once. Answers whether it is new.
 */
export async function addImportedNote(
  scope: WriteScope,
  contact: Contact,
  record: ContactRecord,
): Promise<boolean> {
  const body = textOf(record);
  if (body === '') return false;
  const key = `note:file:${contact.id}:${hash(body)}`;
  if ((await scope.by('activities', [key])).has(key)) return false;
  await scope.add('activities', {
    id: uuidv7(),
    kind: 'note',
    // The file does not say when it was written; it came with the import.
    at: scope.now,
    timeSource: 'click',
    direction: 'unknown',
    aboutIds: [contact.id],
    subject: '',
    snippet: '',
    body,
    participants: [],
    keys: [key],
    sources: ['file'],
    reason: { code: 'imported', args: [] },
  });
  return true;
}

function textOf(record: ContactRecord): string {
  const lines: string[] = [];
  const add = (label: string, value: string) => {
    if (value !== '') lines.push(`${label}: ${value}`);
  };
  add(t('import_note_birthday'), record.birthday ?? '');
  add(t('import_note_department'), record.department);
  for (const { text, label } of record.places) add(label || t('import_note_place'), text);
  for (const { url, label } of record.urls) add(label || t('import_note_url'), url);
  for (const { label, value } of record.custom) add(label, shown(value));
  return cleanText([record.notes, lines.join('\n')].filter(Boolean).join('\n\n'), LIMITS.note);
}

function shown(value: Custom['value']): string {
  return typeof value === 'boolean' ? (value ? '✓' : '✗') : String(value);
}

/** 53 bits of a text (cyrb53): tells the few notes of one person apart. */
function hash(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
