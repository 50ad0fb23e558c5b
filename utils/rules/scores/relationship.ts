import { DAY, daysBetween } from '../../time';

/** One part in an exchange, as the history of a person lists it. */
export interface Exchange {
  at: number;
  kind: 'email' | 'meeting' | 'call' | 'note';
  direction: 'in' | 'out' | 'unknown';
  threadId?: string;
  cancelled?: true;
}

export interface Counters {
  inbound: number;
  outbound: number;
  firstAt: number | null;
  lastInboundAt: number | null;
  lastAt: number | null;
}

export type RelationshipPart = 'reciprocity' | 'recency' | 'frequency' | 'breadth' | 'tenure';

export interface RelationshipScore {
  /** 0 to 100. */
  score: number;
  parts: { part: RelationshipPart; points: number; most: number; args: number[] }[];
  /** Median minutes until an answer; null while nobody answered. */
  myReply: number | null;
  theirReply: number | null;
}

const MOST: Record<RelationshipPart, number> = {
  reciprocity: 35,
  recency: 25,
  frequency: 20,
  breadth: 10,
  tenure: 10,
};

/**
 * How strong a relationship is: whether both write, how lately and how often, in how many ways,
 * and for how long. `recent` are the newest exchanges; a year of them is looked at.
 */
export function relationshipScore(
  recent: readonly Exchange[],
  counters: Counters,
  now: number,
): RelationshipScore {
  const held = recent.filter(
    ({ at, kind, cancelled }) => !cancelled && kind !== 'note' && at <= now,
  );
  const parts = [
    reciprocity(counters),
    recency(counters, held, now),
    frequency(held, now),
    breadth(held),
    tenure(counters),
  ].map(([part, share, ...args]) => ({
    part,
    points: Math.round(MOST[part] * share),
    most: MOST[part],
    args,
  }));
  const waits = replyMinutes(held);
  return {
    score: parts.reduce((all, { points }) => all + points, 0),
    parts,
    myReply: median(waits.mine),
    theirReply: median(waits.theirs),
  };
}

type Part = [part: RelationshipPart, share: number, ...args: number[]];

function reciprocity({ inbound, outbound }: Counters): Part {
  const most = Math.max(inbound, outbound);
  return ['reciprocity', most === 0 ? 0 : Math.min(inbound, outbound) / most, inbound, outbound];
}

/** Hearing from somebody counts in full; having written to them, by half. */
function recency(
  { lastInboundAt, lastAt }: Counters,
  held: readonly Exchange[],
  now: number,
): Part {
  const met = held.filter(({ kind, direction }) => kind === 'meeting' || direction === 'in');
  const heard = Math.max(lastInboundAt ?? 0, ...met.map(({ at }) => at));
  const last = heard > 0 ? heard : (lastAt ?? 0);
  if (last === 0) return ['recency', 0, -1];
  const days = Math.max(0, daysBetween(last, now));
  const share = days <= 7 ? 1 : days <= 30 ? 0.67 : days <= 90 ? 0.33 : 0;
  return ['recency', heard > 0 ? share : share / 2, days];
}

function frequency(held: readonly Exchange[], now: number): Part {
  let weighed = 0;
  let year = 0;
  for (const { at } of held) {
    const days = (now - at) / DAY;
    if (days > 365) continue;
    year += 1;
    weighed += days <= 30 ? 1 : days <= 90 ? 0.3 : 0.1;
  }
  return ['frequency', Math.min(1, weighed / 8), year];
}

function breadth(held: readonly Exchange[]): Part {
  const kinds = new Set(held.map(({ kind }) => kind));
  return ['breadth', [0, 0.3, 0.7, 1][Math.min(3, kinds.size)] ?? 1, kinds.size];
}

function tenure({ firstAt, lastAt }: Counters): Part {
  if (firstAt === null || lastAt === null) return ['tenure', 0, 0];
  const months = Math.floor((lastAt - firstAt) / (30 * DAY));
  return ['tenure', Math.min(1, months / 24), months];
}

/** How long each answer took, in minutes: an e-mail after one in the other direction. */
export function replyMinutes(exchanges: readonly Exchange[]): { mine: number[]; theirs: number[] } {
  const waits: { mine: number[]; theirs: number[] } = { mine: [], theirs: [] };
  const last = new Map<string, Exchange>();
  for (const one of [...exchanges].sort((a, b) => a.at - b.at)) {
    if (one.kind !== 'email' || !one.threadId || one.direction === 'unknown') continue;
    const before = last.get(one.threadId);
    if (before && before.direction !== one.direction)
      waits[one.direction === 'out' ? 'mine' : 'theirs'].push(
        Math.round((one.at - before.at) / 60_000),
      );
    last.set(one.threadId, one);
  }
  return waits;
}

/** The middle of some numbers, the mean of both middles where there are two; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) return null;
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}
