import { proposedCompanyOf } from '../contacts';
import { touchesOfAll } from '../derive';
import { domainOf } from '../domains';
import { forgottenAmong } from '../forget/known';
import { metThrough } from '../introductions';
import { strangerKey } from '../kept';
import { emailKeys, meetingKeys, threadKeys } from '../keys';
import { perhapsStored } from '../known-keys';
import { nameKeyOf } from '../names';
import { askForState } from '../search/record';
import type { WriteScope } from '../write-scope';
import type { ImportItem } from './schema';

/**
 * Inside a write: asks at once for everything that the mails and meetings of a batch will be looked
 * up by. One after the other each question waits for its answer, and a batch of four hundred mails
 * waited two thirds of its time (Chromium 156, 2026-11-28).
 */
export async function lookAhead(scope: WriteScope, items: readonly ImportItem[]): Promise<void> {
  const activities: string[] = [];
  const threads: string[] = [];
  const addresses = new Set<string>();
  for (const item of items) {
    if (item.kind === 'mail') {
      const { seen } = item;
      activities.push(...emailKeys(seen));
      threads.push(...threadKeys(seen));
      for (const person of [seen.from, ...seen.to, ...seen.cc, ...seen.others])
        if (person) addresses.add(person.address);
    } else if (item.kind === 'meeting') {
      activities.push(...meetingKeys(item.seen));
      for (const { address } of item.seen.guests) addresses.add(address);
    } else if (item.record.kind === 'contact')
      for (const { address } of item.record.emails) addresses.add(address);
  }
  const known = async () => {
    const stored = await perhapsStored(scope, activities);
    scope.nothingBy('activities', activities, stored);
    await scope.by('activities', stored);
  };
  const meetings = activities.filter((key) => key.startsWith('ical:'));
  const [contacts] = await Promise.all([
    scope.by('contacts', addresses),
    scope.by('threads', threads),
    scope.lookFor('takenBack', [...threads, ...meetings]),
    scope.get('settings', 'settings'),
    forgottenAmong(scope, []),
    known(),
    // Both are asked for when all is worked out, and would be answered behind all new activities.
    scope.lookIn('contacts', metThrough([...addresses])),
    askForState(scope),
  ]);
  // Only for somebody new a company is looked for, and what was exchanged with them before.
  const strangers = [...addresses].filter((address) => !contacts.has(address));
  const [companies] = await Promise.all([
    scope.by(
      'companies',
      strangers.flatMap((address) => domainOf(address) ?? []),
    ),
    scope.lookIn('touches', touchesOfAll(strangers.map(strangerKey))),
  ]);
  // A company that is made for an address must not be there under its name.
  const made = strangers.flatMap((address) => {
    const company = proposedCompanyOf(address);
    return company && !companies.has(company.domain) ? nameKeyOf(company.name) : [];
  });
  await scope.lookIn('companies', { index: 'nameKey', values: made });
}
