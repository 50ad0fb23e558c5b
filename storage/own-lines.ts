import { safeUrl } from '@/utils/rules/own-values';
import { cleanLine } from '@/utils/text';
import { t, uiLanguage } from '@/utils/words';
import { ownReader } from './own-reader';
import type { Requests } from './requests';
import type { Contact, CustomValue, Field } from './schema';

/** Own fields beside a mail, per person, and letters of each: a glance, not the record. */
const LINES = 5;
const LETTERS = 100;

/**
 * What people say in own fields, as lines to read: "Tier: Gold". Fields are read only where one of
 * them says something, which most who have no own fields never pay for.
 */
export async function ownLines(
  from: Requests,
  contacts: readonly Contact[],
): Promise<Map<string, string[]>> {
  if (!contacts.some(({ custom }) => custom)) return new Map();
  const fields = (await from.all('fields')).filter((field) => field.of === 'contacts');
  const read = ownReader(fields);
  const lines = contacts.map(async (contact): Promise<[string, string[]]> => {
    // Who says nothing is spared what formulas make of nothing.
    const said = (contact.custom ? fields : []).flatMap((field) => {
      const value = read(contact, field);
      return value === null || value === false || value === '' ? [] : [{ field, value }];
    });
    const words = await Promise.all(
      said.slice(0, LINES).map(async ({ field, value }) => {
        const name =
          field.type === 'person' ? (await from.get('contacts', String(value)))?.name : undefined;
        return cleanLine(lineOf(field, value, name), LETTERS);
      }),
    );
    return [contact.id, words];
  });
  return new Map(await Promise.all(lines));
}

function lineOf(field: Field, value: CustomValue, person: string | undefined): string {
  return value === true ? field.name : `${field.name}: ${words(field, value, person)}`;
}

function words(field: Field, value: CustomValue, person: string | undefined): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'number') return numberWords(field, value);
  const text = String(value);
  if (field.type === 'person') return person ?? t('field_person_gone');
  if (field.type === 'link') return safeUrl(text)?.replace(/^https?:\/\//, '') ?? text;
  const day = field.type === 'date' ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(day)) return text;
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    day,
  );
}

function numberWords({ type, currency = 'EUR' }: Field, value: number): string {
  const look: Intl.NumberFormatOptions =
    type === 'money'
      ? { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }
      : { maximumFractionDigits: 6 };
  return new Intl.NumberFormat(uiLanguage(), look).format(value);
}
