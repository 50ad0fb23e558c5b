import { neverLogEntry } from '@/utils/rules/who';
import type { EmailSeen } from '@/utils/seen';
import { forgottenAmong } from './forget/known';
import { DEFAULT_SETTINGS } from './settings';
import type { WriteScope } from './write-scope';

/**
 * Inside a write: remembers to which addresses mail could not be delivered, the latest time of each.
 * Of strangers that is known only where the person asked for everything in a file, in which they may
 * turn up behind it.
 */
export async function noteBounces(
  scope: WriteScope,
  messages: readonly EmailSeen[],
  { strangers }: { strangers: boolean },
): Promise<void> {
  const latest = new Map<string, number>();
  for (const { bounced, at } of messages)
    for (const address of bounced ?? [])
      if (at !== undefined) latest.set(address, Math.max(at, latest.get(address) ?? at));
  if (latest.size === 0) return;
  const [contacts, gone, settings = DEFAULT_SETTINGS] = await Promise.all([
    scope.by('contacts', [...latest.keys()]),
    forgottenAmong(scope, latest.keys()),
    scope.get('settings', 'settings'),
  ]);
  for (const [id, at] of latest) {
    if (gone.has(id) || neverLogEntry(id, settings.neverLog)) continue;
    if (!strangers && !contacts.has(id)) continue;
    const known = await scope.get('bounces', id);
    if (!known || known.at < at) await scope.put('bounces', { ...known, id, at });
  }
}
