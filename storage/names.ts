import { fold } from '@/utils/text';

/** What two spellings of the same name have in common: the key by which namesakes are found. */
export function nameKeyOf(name: string): string {
  return fold(name).replace(/\s+/gu, ' ').trim().slice(0, 400);
}
