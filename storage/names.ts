import { phoneKey, phoneNumber } from '@/utils/rules/phone-number';
import { fold } from '@/utils/text';

/** What two spellings of the same name have in common: the key by which namesakes are found. */
export function nameKeyOf(name: string): string {
  return fold(name).replace(/\s+/gu, ' ').trim().slice(0, 400);
}

/** Under what phone numbers are found, however they are written. */
export function phoneKeysOf(phones: readonly string[]): string[] {
  const keys = phones.flatMap((phone) => {
    const number = phoneNumber(phone);
    return number ? phoneKey(number) : [];
  });
  return [...new Set(keys)];
}
