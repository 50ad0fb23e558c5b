import type { Column, TableId } from '@/utils/rules/columns';
import { t, type WordKey } from '@/utils/words';

const WORDS: Record<string, WordKey> = {
  name: 'column_name',
  email: 'column_email',
  company: 'column_company',
  title: 'column_title',
  last: 'column_last',
  quiet: 'column_quiet',
  turn: 'column_turn',
  open: 'column_open',
  tag: 'column_tag',
  lifecycle: 'column_lifecycle',
  owner: 'column_owner',
  phone: 'column_phone',
  mails: 'column_mails',
  meetings: 'column_meetings',
  source: 'column_source',
  created: 'column_created',
  domain: 'column_domain',
  people: 'column_people',
  industry: 'column_industry',
  stage: 'column_stage',
  value: 'column_value',
  person: 'column_person',
  close: 'column_close',
  next: 'column_next',
  state: 'column_state',
  pipeline: 'column_pipeline',
  since: 'column_since',
  date: 'column_date',
  kind: 'column_kind',
  direction: 'column_direction',
  subject: 'column_subject',
  with: 'column_with',
  deal: 'column_deal',
  text: 'column_text',
  account: 'column_account',
  what: 'column_what',
  due: 'column_due',
  repeats: 'column_repeats',
  done: 'column_done',
};

/** What a column is called: its name in this language, or the one the person gave it. */
export function columnWords({ id, name }: Column): string {
  const words = WORDS[id];
  return name ?? (words ? t(words) : id);
}

export const TABLE_WORDS: Record<TableId, WordKey> = {
  people: 'people_nav',
  companies: 'companies_nav',
  deals: 'deals_nav',
  activities: 'activities_nav',
  tasks: 'tasks_nav',
};
