import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { Fault } from '@/utils/rules/quality';

/**
 * Phone numbers by the plans of all countries. The library weighs 118 KB, so this is loaded when
 * somebody looks at the quality of their data, and nowhere else.
 */

/** What is looked at in a person besides. */
export interface Callable {
  id: string;
  name: string;
  phones: readonly string[];
  domains: readonly string[];
  exchanged: number;
}

/** Numbers that are read to find out where most people live. */
const ASKED = 2000;
/** Ends of domains that are a country's and say nothing about it. */
const EVERYWHERE = new Set([
  'ai',
  'cc',
  'co',
  'fm',
  'gg',
  'io',
  'ly',
  'me',
  'sh',
  'so',
  'tv',
  'vc',
]);

/** The country of most numbers that name theirs; undefined where none has a majority. */
export function homeOf(people: readonly Callable[]): CountryCode | undefined {
  const counts = new Map<CountryCode, number>();
  let asked = 0;
  for (const { phones } of people)
    for (const phone of phones) {
      if (asked === ASKED || !phone.trimStart().startsWith('+')) continue;
      const country = parsePhoneNumberFromString(phone)?.country;
      if (!country) continue;
      asked += 1;
      counts.set(country, (counts.get(country) ?? 0) + 1);
    }
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  return most && most[1] > asked / 2 ? most[0] : undefined;
}

/**
 * Numbers of a person that cannot be called from everywhere as they are written, and how they would
 * be; null where there are none, or where nobody can tell which country they are of.
 */
export function phoneFault(
  { id, name, phones, domains, exchanged }: Callable,
  home: CountryCode | undefined,
): Fault | null {
  const country = countryOf(domains) ?? home;
  const tidy = phones.map((phone) => tidied(phone, country) ?? phone);
  const changed = tidy.filter((phone, index) => phone !== phones[index]);
  if (changed.length === 0) return null;
  return {
    ...{ kind: 'phones', of: 'contacts', id, name, weight: exchanged },
    reason: { code: 'untidy', args: [changed.join(', ')] },
    fix: { field: 'phones', value: [...new Set(tidy)].join('\n') },
  };
}

/** A number as it is dialled from anywhere; null where it is so, or no number of that country. */
function tidied(phone: string, country: CountryCode | undefined): string | null {
  const number = parsePhoneNumberFromString(phone, country);
  if (!number?.isValid() || number.ext) return null;
  // How somebody groups the figures is their own affair.
  if (phone.replace(/[^\d+]/g, '') === number.number) return null;
  const written = number.formatInternational();
  return written.length <= 40 ? written : null;
}

function countryOf(domains: readonly string[]): CountryCode | undefined {
  for (const domain of domains) {
    const end = domain.slice(domain.lastIndexOf('.') + 1);
    const code = end === 'uk' ? 'GB' : end.toUpperCase();
    if (!EVERYWHERE.has(end) && isSupportedCountry(code)) return code;
  }
  return undefined;
}
