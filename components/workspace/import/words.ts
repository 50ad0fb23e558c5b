import type { Problem } from '@/utils/formats/reading';
import type { RecordKind } from '@/utils/formats/records';
import type { Recognised } from '@/utils/importing/file-source';
import { type PluralKey, say, t, tn, uiLanguage } from '@/utils/words';
import type { Pace } from './pace';

/** Names of other products are the same in every language. */
const PRODUCTS: Record<string, string> = {
  margin: 'Margin CRM',
  google: 'Google Contacts',
  linkedin: 'LinkedIn',
  zoho: 'Zoho',
  hubspot: 'HubSpot',
  pipedrive: 'Pipedrive',
  salesforce: 'Salesforce',
  streak: 'Streak',
  atomic: 'Atomic CRM',
  affinity: 'Affinity',
  outlook: 'Outlook',
};

/** "Mail archive", "Table of people from HubSpot". */
export function formatWords({
  format,
  product,
  what,
}: Pick<Recognised, 'format' | 'product' | 'what'>): string {
  const words = say(
    format === 'csv' ? `import_format_csv_${what ?? 'contact'}` : `import_format_${format}`,
    [],
  );
  const from = product === null ? undefined : PRODUCTS[product.split('-')[0] ?? ''];
  return from ? t('import_format_from', words, from) : words;
}

/** "1,204 mails": how many records of which kind. */
export function foundWords({
  format,
  what,
  records,
}: Pick<Recognised, 'format' | 'what' | 'records'>): string {
  if (format === 'ics' && !what) return tn('import_found_meeting', records);
  if (format === 'mbox' || format === 'eml') return tn('import_found_mail', records);
  return tn(FOUND[what ?? 'contact'], records);
}

const FOUND: Record<RecordKind, PluralKey> = {
  contact: 'import_found_person',
  company: 'import_found_company',
  deal: 'import_found_deal',
  activity: 'import_found_activity',
  note: 'import_found_note',
};

/** What is wrong with a record, as a sentence. */
export function problemWords({ why, detail }: Problem): string {
  return say(`problem_${why.replaceAll('-', '_')}`, [detail]);
}

/** "820 per second · About 3 minutes left". */
export function paceWords({ rate, left }: Pace): string {
  const inMinutes = left >= 90;
  const time = new Intl.NumberFormat(uiLanguage(), {
    style: 'unit',
    unit: inMinutes ? 'minute' : 'second',
    unitDisplay: 'long',
  }).format(inMinutes ? Math.round(left / 60) : left);
  const shown = new Intl.NumberFormat(uiLanguage()).format(rate);
  return `${t('import_rate', shown)} · ${t('import_left', time)}`;
}
