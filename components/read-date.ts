import type { WallTime } from '@/storage/schema';
import { userZone } from '@/utils/time';
import { uiLanguage } from '@/utils/words';
import { background } from './background';

/** The time that words name, in the person's zone and language; null when they name none to come. */
export function readDate(words: string): Promise<WallTime | null> {
  return background.readDate({ words, zone: userZone(), language: uiLanguage() });
}
