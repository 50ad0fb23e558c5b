import { domainOf } from '../domains';
import { emailKeys, meetingKey, threadKeys } from '../keys';
import type { WriteScope } from '../write';
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
      activities.push(meetingKey(item.seen.uid, item.seen.occurrence));
      for (const { address } of item.seen.guests) addresses.add(address);
    } else if (item.record.kind === 'contact')
      for (const { address } of item.record.emails) addresses.add(address);
  }
  const domains = [...addresses].flatMap((address) => domainOf(address) ?? []);
  const meetings = activities.filter((key) => key.startsWith('ical:'));
  await Promise.all([
    scope.by('activities', activities),
    scope.by('threads', threads),
    scope.by('contacts', addresses),
    scope.by('companies', domains),
    ...[...new Set([...threads, ...meetings])].map((key) => scope.get('takenBack', key)),
  ]);
}
