import { isAddress, LIMITS } from '../limits';
import type { Person } from '../seen';
import { cleanLine } from '../text';

/** An address as it is stored (lower case), or null when the text is none. */
export function readAddress(text: string | null | undefined): string | null {
  const address = cleanLine(text ?? '', LIMITS.address + 1).toLowerCase();
  return isAddress(address) ? address : null;
}

const IN_TEXT =
  /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** Every address within a label or title, in order; looks at the first 1,000 characters. */
export function addressesIn(text: string): string[] {
  const line = cleanLine(text, 1000);
  return [...line.matchAll(IN_TEXT)].flatMap(([match]) => readAddress(match) ?? []);
}

/** Somebody as a page names them; a name that only repeats the address is no name. */
export function readPerson(
  address: string | null | undefined,
  name: string | null | undefined,
): Person | null {
  const known = readAddress(address);
  if (!known) return null;
  const called = cleanLine(name ?? '', LIMITS.name);
  return { address: known, name: called.toLowerCase() === known ? '' : called };
}

/** Each address once, first come; a later name fills in for an empty one. */
export function distinct(people: Person[]): Person[] {
  const byAddress = new Map<string, Person>();
  for (const person of people) {
    const known = byAddress.get(person.address);
    if (!known || (known.name === '' && person.name !== '')) byAddress.set(person.address, person);
  }
  return [...byAddress.values()].slice(0, LIMITS.people);
}
