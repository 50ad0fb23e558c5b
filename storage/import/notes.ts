import { uuidv7 } from 'uuidv7';
import type { Custom } from '@/utils/formats/records';
import { LIMITS } from '@/utils/limits';
import { cleanText } from '@/utils/text';
import type { ImportJob } from './job';

/**
 * Inside a write: keeps the notes that a file has about a person, company or deal, and what found
 * no room in own fields. The same text is added once. Answers whether it is new.
 */
export async function addImportedNote(
  { scope }: ImportJob,
  about: string,
  notes: string,
  left: readonly Custom[],
  dealId?: string,
): Promise<boolean> {
  const lines = left.map(({ label, value }) => `${label}: ${value}`).join('\n');
  const body = cleanText([notes, lines].filter(Boolean).join('\n\n'), LIMITS.note);
  if (body === '') return false;
  const key = `note:file:${about}:${hash(body)}`;
  if ((await scope.by('activities', [key])).has(key)) return false;
  await scope.add('activities', {
    id: uuidv7(),
    kind: 'note',
    // The file does not say when it was written; it came with the import.
    at: scope.now,
    timeSource: 'click',
    direction: 'unknown',
    ...(dealId && { dealId }),
    aboutIds: [about],
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

/** 53 bits of a text (cyrb53): tells rows of one file apart that have no id. */
export function hash(text: string): string {
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
