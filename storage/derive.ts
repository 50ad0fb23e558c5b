import { deriveDays } from './days';
import { deriveOfDeals } from './deal-counts';
import { deriveIntroductions } from './introductions';
import {
  figuresOf,
  isStranger,
  noRelationship,
  recounted,
  strangerKey,
  touchesOf,
  withAdded,
} from './kept';
import { changesTouches } from './nudges/histories';
import type { Around, Requests } from './requests';
import type { Activity, Contact, Deal, Thread, Touch } from './schema';
import { DEFAULT_SETTINGS } from './settings';
import type { WriteScope } from './write-scope';

/**
 * Derives everything that is kept from what a write staged: touches, relationships, the standing
 * of threads, the sums of stages, what was counted on each day. Runs inside the write's
 * transaction, before its rows are written.
 */
export async function deriveKept(scope: WriteScope): Promise<void> {
  const batch = await deriveTouches(scope);
  await deriveThreads(scope, batch);
  await deriveStageSums(scope);
  await deriveDays(scope);
  await deriveIntroductions(scope);
  await deriveOfDeals(scope);
}

type TouchKey = [string, number, string];

/** Touches to delete and to put, collected so that each key is written once. */
class TouchBatch {
  readonly gone = new Map<string, Touch>();
  readonly come = new Map<string, Touch>();

  remove(touch: Touch): void {
    const key = keyText(touch);
    if (!this.come.delete(key)) this.gone.set(key, touch);
  }

  add(touch: Touch): void {
    this.come.set(keyText(touch), touch);
  }
}

async function deriveTouches(scope: WriteScope): Promise<TouchBatch> {
  const batch = new TouchBatch();
  const changed = scope.stagedOf('activities').filter((entry) => entry.after !== entry.before);
  const moved = await movedActivities(scope, new Set(changed.map((entry) => entry.id)));
  if (changed.length + moved.length > 0)
    await touchActivities(scope, [...changed, ...moved], batch);
  if (batch.gone.size === 0 && batch.come.size === 0) return batch;
  const gone = [...batch.gone].filter(([key]) => !batch.come.has(key)).map(([, touch]) => touch);
  changesTouches(gone);
  changesTouches(batch.come.values());
  for (const touch of gone) scope.requests.remove('touches', touchKey(touch));
  for (const touch of batch.come.values()) scope.requests.put('touches', touch);
  await deriveRelationships(scope, batch);
  return batch;
}

async function touchActivities(
  scope: WriteScope,
  changed: { before: Activity | null; after: Activity | null }[],
  batch: TouchBatch,
): Promise<void> {
  const { accounts, aliases } = (await scope.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
  const own = new Set([...accounts, ...aliases]);
  const addresses = changed.flatMap(({ before, after }) => [
    ...(before ? addressesIn(before) : []),
    ...(after ? addressesIn(after) : []),
  ]);
  const contacts = await scope.by('contacts', addresses);
  for (const { before, after } of changed) {
    if (before) {
      // An address that is mine by now may not have been when this was written.
      const then = (address: string) =>
        address === before.account
          ? null
          : (scope.contactBefore(address)?.id ?? strangerKey(address));
      for (const touch of touchesOf(before, then)) batch.remove(touch);
    }
    if (after) {
      const whoIs = (address: string) =>
        own.has(address) || address === after.account
          ? null
          : (contacts.get(address)?.id ?? strangerKey(address));
      for (const touch of touchesOf(after, whoIs)) batch.add(touch);
    }
  }
}

/**
 * Activities whose touches go to somebody else because a contact gained or lost an address. They
 * are read in full, since a mail may name two addresses of one contact. Linear in what was
 * exchanged with that address.
 */
async function movedActivities(
  scope: WriteScope,
  known: ReadonlySet<string>,
): Promise<{ before: Activity; after: Activity }[]> {
  const sources = new Set<string>();
  for (const { before, after } of scope.stagedOf('contacts')) {
    if (before === after) continue;
    const had = new Set(before?.emails);
    const has = new Set(after?.emails);
    const gained = [...has].filter((address) => !had.has(address));
    for (const address of gained) sources.add(strangerKey(address));
    if (before && [...had].some((address) => !has.has(address))) sources.add(before.id);
  }
  const there = await scope.near('touches', touchesOfAll([...sources]));
  const touches = await Promise.all(there.map((who) => allTouches(scope.requests, who)));
  const ids = new Set(touches.flat().map(({ activityId }) => activityId));
  const wanted = [...ids].filter((id) => !known.has(id));
  const rows = wanted.length > 0 ? await scope.requests.each('activities', wanted) : [];
  return rows.map((row) => ({ before: row, after: row }));
}

async function deriveRelationships(scope: WriteScope, batch: TouchBatch): Promise<void> {
  const affected = new Map<string, { added: Touch[]; recount: boolean }>();
  const of = (who: string) => {
    const entry = affected.get(who) ?? { added: [], recount: false };
    affected.set(who, entry);
    return entry;
  };
  for (const [key, touch] of batch.come) {
    const replaced = batch.gone.get(key);
    if (!replaced) of(touch.who).added.push(touch);
    else if (JSON.stringify(figuresOf(replaced)) !== JSON.stringify(figuresOf(touch)))
      of(touch.who).recount = true;
  }
  for (const [key, touch] of batch.gone) if (!batch.come.has(key)) of(touch.who).recount = true;
  for (const [who, { added, recount }] of affected) {
    if (isStranger(who)) continue;
    const contact: Contact | undefined = await scope.get('contacts', who);
    if (!contact) continue;
    const relationship = recount
      ? recounted(await allTouches(scope.requests, who), scope.now)
      : withAdded(contact.relationship ?? noRelationship(), added, scope.now);
    await scope.keep('contacts', who, { relationship });
  }
}

/** Where touches of some people or strangers would stand. */
export function touchesOfAll(values: readonly string[]): Around {
  return { values, range: (first, last) => IDBKeyRange.bound([first], [last, []]) };
}

/**
 * Every touch of one person, the oldest first; linear in their history, so only for removals, new
 * addresses and what has begun.
 */
export async function allTouches(requests: Requests, who: string): Promise<Touch[]> {
  return requests.all('touches', { range: IDBKeyRange.bound([who], [who, []]) });
}

async function deriveThreads(scope: WriteScope, touches: TouchBatch): Promise<void> {
  const added = new Map<string, Activity[]>();
  const recount = new Set<string>();
  for (const { before, after } of scope.stagedOf('activities')) {
    if (before === after) continue;
    if (!before && after?.threadId) {
      added.set(after.threadId, [...(added.get(after.threadId) ?? []), after]);
    } else {
      for (const id of [before?.threadId, after?.threadId]) if (id) recount.add(id);
    }
  }
  for (const [key, { who, threadId }] of touches.gone)
    if (threadId && !touches.come.has(key) && !isStranger(who)) recount.add(threadId);
  for (const [id, activities] of added) {
    if (recount.has(id)) continue;
    const thread = await scope.get('threads', id);
    if (thread) await scope.keep('threads', id, await standing(scope, thread, activities));
  }
  for (const id of recount) {
    const thread = await scope.get('threads', id);
    if (!thread) continue;
    const stored = await scope.requests.all('activities', {
      index: '[threadId+at]',
      range: IDBKeyRange.bound([id], [id, []]),
    });
    const current = new Map(stored.map((activity) => [activity.id, activity]));
    for (const { id: activityId, after } of scope.stagedOf('activities')) {
      current.delete(activityId);
      if (after?.threadId === id) current.set(activityId, after);
    }
    const empty: Thread = {
      ...thread,
      count: 0,
      lastAt: 0,
      lastActivityId: undefined,
      ball: 'nobody',
      contactIds: [],
      templated: undefined,
    };
    await scope.keep('threads', id, await standing(scope, empty, [...current.values()]));
  }
  for (const { who, threadId } of touches.come.values()) {
    if (!threadId || recount.has(threadId) || isStranger(who)) continue;
    const thread = await scope.get('threads', threadId);
    if (thread && !thread.contactIds.includes(who))
      await scope.keep('threads', threadId, { contactIds: [...thread.contactIds, who] });
  }
}

/** The kept fields of a thread after these activities joined it. */
async function standing(
  scope: WriteScope,
  thread: Thread,
  activities: Activity[],
): Promise<Partial<Thread>> {
  const contacts = await scope.by(
    'contacts',
    activities.flatMap((activity) =>
      addressesIn(activity).filter((address) => address !== activity.account),
    ),
  );
  const contactIds = new Set([...thread.contactIds, ...[...contacts.values()].map((c) => c.id)]);
  let { count, lastAt, lastActivityId, ball } = thread;
  for (const activity of activities) {
    if (activity.kind !== 'email') continue;
    count += 1;
    if (activity.at < lastAt) continue;
    lastAt = activity.at;
    lastActivityId = activity.id;
    ball =
      activity.direction === 'in' ? 'mine' : activity.direction === 'out' ? 'theirs' : 'nobody';
  }
  const isTemplated =
    thread.templated === true || activities.some(({ templateId }) => templateId !== undefined);
  return {
    count,
    lastAt,
    lastActivityId,
    ball,
    contactIds: [...contactIds],
    ...(isTemplated
      ? { templated: true as const }
      : 'templated' in thread && { templated: undefined }),
  };
}

async function deriveStageSums(scope: WriteScope): Promise<void> {
  const changes = new Map<
    string,
    { stageId: string; currency: string; count: number; sum: number }
  >();
  const count = (deal: Deal | null, sign: 1 | -1) => {
    if (!deal) return;
    const key = `stage:${deal.stageId}:${deal.currency}`;
    const change = changes.get(key) ?? {
      stageId: deal.stageId,
      currency: deal.currency,
      count: 0,
      sum: 0,
    };
    changes.set(key, {
      ...change,
      count: change.count + sign,
      sum: change.sum + sign * (deal.value ?? 0),
    });
  };
  for (const { before, after } of scope.stagedOf('deals')) {
    if (before === after) continue;
    count(before, -1);
    count(after, 1);
  }
  for (const [key, change] of changes) {
    if (change.count === 0 && change.sum === 0) continue;
    const current = await scope.requests.get('stageSums', key);
    scope.requests.put('stageSums', {
      key,
      stageId: change.stageId,
      currency: change.currency,
      count: (current?.count ?? 0) + change.count,
      // Three decimals cover every currency; rounding each time keeps float dust from adding up.
      // Plus 0, since a tiny negative rest rounds to minus nought and would be shown so.
      sum: Math.round(((current?.sum ?? 0) + change.sum) * 1000) / 1000 + 0,
    });
  }
}

function addressesIn(activity: Activity): string[] {
  return activity.participants.map((participant) => participant.address);
}

function touchKey(touch: Touch): TouchKey {
  return [touch.who, touch.at, touch.activityId];
}

function keyText(touch: Touch): string {
  return touchKey(touch).join('\n');
}
