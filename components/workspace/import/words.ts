import type { ImportFormat } from '@/storage/api';
import type { Problem } from '@/utils/formats/reading';
import type { Recognised } from '@/utils/importing/file-source';
import { say, t, tn } from '@/utils/words';

/** Names of other products are the same in every language. */
const PRODUCTS: Record<string, string> = {
  'google-contacts': 'Google Contacts',
  'google-contacts-old': 'Google Contacts',
  'linkedin-connections': 'LinkedIn',
  'zoho-contacts': 'Zoho',
  'zoho-leads': 'Zoho',
  'hubspot-contacts': 'HubSpot',
  'pipedrive-people': 'Pipedrive',
  'salesforce-contacts': 'Salesforce',
  'salesforce-contacts-report': 'Salesforce',
  'salesforce-leads': 'Salesforce',
  'streak-contacts': 'Streak',
  'atomic-crm': 'Atomic CRM',
  outlook: 'Outlook',
};

/** "Mail archive", "Table of people from HubSpot". */
export function formatWords({ format, product }: Pick<Recognised, 'format' | 'product'>): string {
  const words = say(`import_format_${format}`, []);
  const from = product === null ? undefined : PRODUCTS[product];
  return from ? t('import_format_from', words, from) : words;
}

/** "1,204 mails": how many records of which kind. */
export function foundWords(format: ImportFormat, count: number): string {
  if (format === 'ics') return tn('import_found_meeting', count);
  return tn(
    format === 'mbox' || format === 'eml' ? 'import_found_mail' : 'import_found_person',
    count,
  );
}

/** What is wrong with a record, as a sentence. */
export function problemWords({ why, detail }: Problem): string {
  return say(`problem_${why.replaceAll('-', '_')}`, [detail]);
}
