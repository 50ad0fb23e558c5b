import { MERGE_FIELDS, type MergeField, renamedGaps } from './rules/templates';
import { t } from './words';

const WORDS: Record<MergeField, () => string> = {
  'first name': () => t('merge_first_name'),
  name: () => t('merge_name'),
  title: () => t('merge_title'),
  company: () => t('merge_company'),
  deal: () => t('merge_deal'),
  value: () => t('merge_value'),
  'next step': () => t('merge_next_step'),
  'my name': () => t('merge_my_name'),
  meeting: () => t('merge_meeting'),
  'meeting day': () => t('merge_meeting_day'),
  outcome: () => t('merge_outcome'),
};

/** What a gap is called in the person's language. */
export function fieldWords(field: MergeField): string {
  return WORDS[field]();
}

/** A stored text with its gaps called in the person's language. */
export function shownText(text: string): string {
  return renamedGaps(text, (name) => {
    const field = MERGE_FIELDS.find((one) => one === name);
    return field && fieldWords(field);
  });
}

/** The way back. */
export function storedText(text: string): string {
  return renamedGaps(text, (name) =>
    MERGE_FIELDS.find((field) => fieldWords(field).toLowerCase() === name),
  );
}
