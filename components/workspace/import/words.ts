import type { Charset } from '@/utils/formats/charset';
import type { Problem } from '@/utils/formats/reading';
import type { RecordKind } from '@/utils/formats/records';
import type { Recognised } from '@/utils/importing/file-source';
import { type PluralKey, say, t, tn, uiLanguage, type WordKey } from '@/utils/words';
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

/** What is written in a character set: by the browser's names for scripts and languages, or by ours. */
const WRITTEN_IN: Record<
  Charset,
  [name: string, ...writing: [] | [WordKey] | ['script' | 'language', ...codes: string[]]]
> = {
  'utf-8': ['UTF-8'],
  'utf-16le': ['UTF-16 LE'],
  'utf-16be': ['UTF-16 BE'],
  'windows-1252': ['Windows-1252', 'import_charset_western'],
  'windows-1250': ['Windows-1250', 'import_charset_central'],
  'windows-1251': ['Windows-1251', 'script', 'Cyrl'],
  'windows-1253': ['Windows-1253', 'script', 'Grek'],
  'windows-1254': ['Windows-1254', 'language', 'tr'],
  'windows-1255': ['Windows-1255', 'script', 'Hebr'],
  'windows-1256': ['Windows-1256', 'script', 'Arab'],
  'windows-1257': ['Windows-1257', 'language', 'et', 'lv', 'lt'],
  'windows-1258': ['Windows-1258', 'language', 'vi'],
  'windows-874': ['Windows-874', 'language', 'th'],
  'iso-8859-15': ['ISO 8859-15', 'import_charset_western'],
  'iso-8859-2': ['ISO 8859-2', 'import_charset_central'],
  'iso-8859-13': ['ISO 8859-13', 'language', 'et', 'lv', 'lt'],
  'iso-8859-5': ['ISO 8859-5', 'script', 'Cyrl'],
  'iso-8859-7': ['ISO 8859-7', 'script', 'Grek'],
  'iso-8859-8': ['ISO 8859-8', 'script', 'Hebr'],
  'iso-8859-6': ['ISO 8859-6', 'script', 'Arab'],
  'koi8-r': ['KOI8-R', 'script', 'Cyrl'],
  'koi8-u': ['KOI8-U', 'script', 'Cyrl'],
  ibm866: ['DOS 866', 'script', 'Cyrl'],
  macintosh: ['Macintosh', 'import_charset_western'],
  'x-mac-cyrillic': ['Macintosh', 'script', 'Cyrl'],
  shift_jis: ['Shift JIS', 'language', 'ja'],
  'euc-jp': ['EUC-JP', 'language', 'ja'],
  'iso-2022-jp': ['ISO-2022-JP', 'language', 'ja'],
  gb18030: ['GB 18030', 'language', 'zh-Hans'],
  big5: ['Big5', 'language', 'zh-Hant'],
  'euc-kr': ['EUC-KR', 'language', 'ko'],
};

/** "Cyrillic (Windows-1251)", "Unicode (UTF-8)". */
export function charsetWords(charset: Charset): string {
  const [name, type, ...codes] = WRITTEN_IN[charset];
  if (!type) return `Unicode (${name})`;
  if (type !== 'script' && type !== 'language') return `${t(type)} (${name})`;
  const language = uiLanguage();
  const names = new Intl.DisplayNames(language, { type });
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return `${list.format(codes.map((code) => names.of(code) ?? code))} (${name})`;
}

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
