import type { Activity, Relationship, Rows, TableName, Touch } from './schema';

/** Fields that the write path derives from other rows, per table; an undo never restores them. */
const KEPT: { readonly [T in TableName]?: readonly string[] } = {
  contacts: ['relationship'],
  threads: ['count', 'lastAt', 'lastActivityId', 'ball', 'contactIds', 'templated'],
  deals: ['said'],
  tasks: ['toldAt'],
};

/** `row` with the kept fields of `current`, so that only what people and sources said changes. */
export function withKeptOf<T extends TableName>(table: T, row: Rows[T], current: Rows[T]): Rows[T] {
  const fields = KEPT[table];
  if (!fields) return row;
  const kept = Object.fromEntries(Object.entries(current).filter(([key]) => fields.includes(key)));
  const rest = Object.fromEntries(Object.entries(row).filter(([key]) => !fields.includes(key)));
  return { ...rest, ...kept } as Rows[T];
}

/** A row that comes back starts with nothing kept; its touches are counted as they return. */
export function withoutKept<T extends TableName>(table: T, row: Rows[T]): Rows[T] {
  if (keptFields(table).length === 0) return row;
  if ('relationship' in row) return { ...row, relationship: noRelationship() };
  if ('ball' in row)
    return {
      ...row,
      count: 0,
      lastAt: 0,
      lastActivityId: undefined,
      ball: 'nobody',
      contactIds: [],
      templated: undefined,
    };
  return row;
}

/** Names of the kept fields of a table. */
export function keptFields(table: TableName): readonly string[] {
  return KEPT[table] ?? [];
}

/** The relationship with somebody there was no touch with. */
export function noRelationship(): Relationship {
  return {
    inbound: 0,
    outbound: 0,
    meetings: 0,
    notes: 0,
    firstAt: null,
    lastAt: null,
    lastInboundAt: null,
    lastOutboundAt: null,
    lastMeetingAt: null,
  };
}

/** The key under which somebody who is no contact has touches. */
export function strangerKey(address: string): string {
  return `addr:${address}`;
}

/** Whether a touch is of somebody who is no contact. */
export function isStranger(who: string): boolean {
  return who.startsWith('addr:');
}

/**
 * The touches of an activity: one per participant who is not me and per contact it is about.
 * `whoIs` gives the contact id or stranger key of an address, or null for me.
 */
export function touchesOf(activity: Activity, whoIs: (address: string) => string | null): Touch[] {
  const sender = activity.participants.find((p) => p.role === 'from' || p.role === 'organizer');
  const line = {
    at: activity.at,
    activityId: activity.id,
    kind: activity.kind,
    direction: activity.direction,
    ...(activity.threadId && { threadId: activity.threadId }),
    subject: activity.subject.slice(0, 160),
    snippet: (activity.body ?? activity.snippet).slice(0, 160),
    sender: sender && whoIs(sender.address) !== null ? sender.name || sender.address : '',
    ...(activity.meeting?.status === 'cancelled' && { cancelled: true as const }),
    ...(activity.meeting?.allDay && { allDay: true as const }),
  };
  const touches = new Map<string, Touch>();
  const wrote = sender ? whoIs(sender.address) : null;
  const brings =
    activity.kind === 'email' && activity.direction === 'in' && !activity.bulk && wrote !== null;
  for (const { address, answer } of activity.participants) {
    // Somebody who declined was not there.
    if (answer === 'declined') continue;
    const who = whoIs(address);
    if (who !== null && !touches.has(who)) {
      const through = brings && who !== wrote && sender ? { through: sender.address } : {};
      touches.set(who, { who, address, ...line, ...through });
    }
  }
  for (const who of activity.aboutIds) {
    if (!touches.has(who)) touches.set(who, { who, address: '', ...line });
  }
  return [...touches.values()];
}

/** Which figures a touch counts in. Cancelled meetings count nowhere. */
export function figuresOf(touch: Touch): {
  count?: 'inbound' | 'outbound' | 'meetings' | 'notes';
  last?: 'lastInboundAt' | 'lastOutboundAt' | 'lastMeetingAt';
  contact: boolean;
  /** Whose mail brought us together, should it be the first of all. */
  through?: string;
} {
  if (touch.cancelled) return { contact: false };
  if (touch.kind === 'meeting') return { count: 'meetings', last: 'lastMeetingAt', contact: true };
  if (touch.kind === 'note') return { count: 'notes', contact: false };
  // Both spoke, so it is nobody's turn by it.
  if (touch.kind === 'call') return { contact: true };
  if (touch.direction === 'in')
    return {
      count: 'inbound',
      last: 'lastInboundAt',
      contact: true,
      ...(touch.through && { through: touch.through }),
    };
  if (touch.direction === 'out')
    return { count: 'outbound', last: 'lastOutboundAt', contact: true };
  return { contact: true };
}

/**
 * The relationship after `added` touches came; removals need `recounted`. What is still to come at
 * `now` (ms) counts nowhere yet but in `nextAt`: a meeting of next month makes nobody less quiet.
 */
export function withAdded(relationship: Relationship, added: Touch[], now: number): Relationship {
  const next = { ...relationship };
  for (const touch of added) {
    const { count, last, contact, through } = figuresOf(touch);
    // Of mail the mail server says when it was; this clock may be behind it.
    if (touch.kind === 'meeting' && touch.at > now) {
      if (contact) next.nextAt = Math.min(next.nextAt ?? touch.at, touch.at);
      continue;
    }
    if (count) next[count] += 1;
    if (last) next[last] = Math.max(next[last] ?? 0, touch.at);
    if (!contact) continue;
    next.lastAt = Math.max(next.lastAt ?? 0, touch.at);
    const first = next.firstAt ?? Number.POSITIVE_INFINITY;
    if (touch.at > first) continue;
    // Of two at once the one that introduces nobody counts, in whatever order they came.
    const met =
      touch.at < first || next.metBy === undefined || through === undefined
        ? touch.at < first
          ? through
          : undefined
        : [next.metBy, through].sort()[0];
    next.firstAt = touch.at;
    delete next.metAt;
    delete next.metBy;
    if (met !== undefined) Object.assign(next, { metAt: touch.at, metBy: met });
  }
  return next;
}

/** The relationship counted anew from all touches of one contact, as it stands at `now` (ms). */
export function recounted(touches: Touch[], now: number): Relationship {
  return withAdded(noRelationship(), touches, now);
}
