import { hostOf, isOwn } from '@/utils/rules/who';
import { strangerKey } from '../kept';
import type { Activity } from '../schema';
import { DEFAULT_SETTINGS } from '../settings';
import type { WriteScope } from '../write-scope';

/** Whom something is about: an address, or everybody of a domain and the domains below it. */
export function matcherOf(entry: string): (address: string) => boolean {
  if (entry.includes('@')) return (address) => address === entry;
  return (address) => hostOf(address) === entry || hostOf(address).endsWith(`.${entry}`);
}

/** Inside a write: contacts with such an address. */
export async function contactsWith(scope: WriteScope, entry: string) {
  if (entry.includes('@')) return [...(await scope.by('contacts', [entry])).values()];
  const fits = matcherOf(entry);
  const rows = await scope.requests.all('contacts');
  return rows.filter((row) => row.emails.some(fits));
}

/** Inside a write: everything in the history in which such an address, or one of these contacts, has a part. */
export async function activitiesWith(
  scope: WriteScope,
  entry: string | null,
  contactIds: readonly string[],
): Promise<Activity[]> {
  const ids = new Set<string>();
  const touched = async (range: IDBKeyRange, fits: (address: string) => boolean) => {
    for (const touch of await scope.requests.all('touches', { range }))
      if (fits(touch.address)) ids.add(touch.activityId);
  };
  for (const id of contactIds) await touched(IDBKeyRange.bound([id], [id, []]), () => true);
  if (entry?.includes('@')) {
    const who = strangerKey(entry);
    await touched(IDBKeyRange.bound([who], [who, []]), () => true);
  } else if (entry)
    // Strangers stand together; there is no order by domain, so all of them are looked at.
    await touched(IDBKeyRange.bound([strangerKey('')], [strangerKey('\uffff')]), matcherOf(entry));
  const rows = await Promise.all([...ids].map((id) => scope.get('activities', id)));
  return rows.filter((row) => row !== undefined);
}

/** Inside a write: threads that these activities leave empty, and that no task needs, go. */
export async function removeEmptyThreads(
  scope: WriteScope,
  threadIds: ReadonlySet<string>,
): Promise<number> {
  let removed = 0;
  for (const id of threadIds) {
    const range = IDBKeyRange.bound([id], [id, []]);
    const stored = await scope.requests.all('activities', { index: '[threadId+at]', range });
    const left = await Promise.all(stored.map((row) => scope.get('activities', row.id)));
    const tasks = await scope.list('tasks', 'threadId', id, 1);
    if (left.some((row) => row !== undefined) || tasks.length > 0) continue;
    await scope.remove('threads', id);
    removed += 1;
  }
  return removed;
}

/** Inside a write: whether an address is mine. */
export async function ownIn(scope: WriteScope): Promise<(address: string) => boolean> {
  const { accounts, aliases } = (await scope.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
  const own = [...accounts, ...aliases];
  return (address) => isOwn(address, own);
}
