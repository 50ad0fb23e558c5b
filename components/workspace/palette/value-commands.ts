import type { StageName } from '@/storage/api';
import { t } from '@/utils/words';

/**
 * Commands that give what is chosen one value. Their ids say which, so that one to which keys were
 * given can be named where its table is not at hand; a stage is named by its own id.
 */
const OWNER = 'owner-';
const TAG = 'tag-';

export const ownerCommandId = (name: string) => OWNER + name;
export const tagCommandId = (name: string) => TAG + name;

/** What the command of this id is called; null for one that gives no value. */
export function valueCommandWords(id: string, stages: readonly StageName[]): string | null {
  if (id.startsWith(OWNER)) return t('palette_owner', id.slice(OWNER.length));
  if (id.startsWith(TAG)) return t('palette_tag', id.slice(TAG.length));
  const stage = stages.find(({ stageId }) => stageId === id);
  if (!stage) return null;
  const isOne = stages.every(({ pipeline }) => pipeline === stage.pipeline);
  return t('palette_stage', isOne ? stage.name : `${stage.name} (${stage.pipeline})`);
}
