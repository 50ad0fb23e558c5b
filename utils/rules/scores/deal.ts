import { type Counts, count } from '../reports/counts';
import { label, MANY_PEOPLE, NO_LABEL } from '../reports/measures';

/**
 * The chance to win a deal, by naive Bayes on the person's own won and lost deals, as Odoo
 * publishes it: P(won) times, for each thing known of the deal, how often won deals had it; a tenth
 * is added to each count, rare values say nothing, and nothing is certain.
 */
export interface ScoredDeal {
  source?: string;
  owner?: string;
  currency: string;
  value: number | null;
  contactIds: readonly string[];
  tags?: readonly string[];
}

export const FIELDS = ['source', 'owner', 'currency', 'size', 'people', 'tag'] as const;
export type ScoreField = (typeof FIELDS)[number] | 'stage';

export interface Feature {
  field: ScoreField;
  value: string;
}

/** Closed deals that must have had a value before it says anything. */
const RARE = { tag: 50, other: 8 } as const;
const SMOOTH = 0.1;
const CERTAIN = { least: 0.01, most: 99.99 } as const;

/** What is known of a deal that may tell how it ends. */
export function featuresOf(deal: ScoredDeal): Feature[] {
  return [
    { field: 'source', value: label(deal.source) || NO_LABEL },
    { field: 'owner', value: label(deal.owner) || NO_LABEL },
    { field: 'currency', value: deal.currency },
    { field: 'size', value: sizeOf(deal) },
    { field: 'people', value: String(Math.min(deal.contactIds.length, MANY_PEOPLE)) },
    ...(deal.tags ?? []).map((tag) => ({ field: 'tag' as const, value: label(tag) })),
  ];
}

/** Powers of ten of its own currency, since no rates are known here. */
function sizeOf({ value, currency }: ScoredDeal): string {
  return value === null || value <= 0
    ? NO_LABEL
    : `${currency} ${10 ** Math.floor(Math.log10(value))}`;
}

/** Adds a closed deal to what is known: `won`, `won:source:referral`, `won:stage:<id>`… */
export function learn(
  counts: Counts,
  outcome: 'won' | 'lost',
  features: readonly Feature[],
  stageIds: Iterable<string>,
): void {
  for (const key of lessonKeys(outcome, features, stageIds)) count(counts, key, 1, 0);
}

/** The keys that a closed deal is counted under. */
export function lessonKeys(
  outcome: 'won' | 'lost',
  features: readonly Feature[],
  stageIds: Iterable<string>,
): string[] {
  return [
    outcome,
    ...features.map(({ field, value }) => `${outcome}:${field}:${value}`),
    ...[...new Set(stageIds)].map((id) => `${outcome}:stage:${id}`),
  ];
}

/** One thing known of the deal, and how deals that had it ended. */
export interface ScoreReason extends Feature {
  won: number;
  lost: number;
  /** Above one half it speaks for winning. */
  share: number;
}

export interface DealScore {
  /** 0.01 to 99.99. */
  percent: number;
  /** The three strongest each way, strongest first. */
  reasonsFor: ScoreReason[];
  reasonsAgainst: ScoreReason[];
  /** Closed deals it was learned from. */
  won: number;
  lost: number;
}

/** The chance of a deal in a stage; null until there are won and lost deals to learn from. */
export function dealScore(
  counts: Counts,
  features: readonly Feature[],
  stageId: string,
): DealScore | null {
  const many = (key: string) => counts[key]?.[0] ?? 0;
  const [won, lost] = [many('won'), many('lost')];
  if (won === 0 || lost === 0) return null;
  const totals = totalsOf(counts);
  // In logarithms: many small factors would come to nothing.
  let forWon = Math.log(won + SMOOTH);
  let forLost = Math.log(lost + SMOOTH);
  const reasons: ScoreReason[] = [];
  for (const { field, value } of [...features, { field: 'stage' as const, value: stageId }]) {
    const [w, l] = [many(`won:${field}:${value}`), many(`lost:${field}:${value}`)];
    if (w + l < (field === 'tag' ? RARE.tag : RARE.other)) continue;
    // Every closed deal began somewhere, so that a stage is measured against all of them.
    const total = field === 'stage' ? { won, lost, values: 1 } : totals.get(field);
    if (!total) continue;
    const pWon = (w + SMOOTH) / (total.won + SMOOTH * total.values);
    const pLost = (l + SMOOTH) / (total.lost + SMOOTH * total.values);
    forWon += Math.log(pWon);
    forLost += Math.log(pLost);
    reasons.push({ field, value, won: w, lost: l, share: pWon / (pWon + pLost) });
  }
  const percent = 100 / (1 + Math.exp(forLost - forWon));
  return {
    percent: Math.round(Math.min(CERTAIN.most, Math.max(CERTAIN.least, percent)) * 100) / 100,
    reasonsFor: strongest(reasons, 1),
    reasonsAgainst: strongest(reasons, -1),
    won,
    lost,
  };
}

function strongest(reasons: readonly ScoreReason[], side: 1 | -1): ScoreReason[] {
  return reasons
    .filter(({ share }) => (share - 0.5) * side > 0.01)
    .sort((a, b) => (b.share - a.share) * side)
    .slice(0, 3);
}

/** Of each field, all counts of won and of lost deals, and how many values it has. */
function totalsOf(counts: Counts): Map<string, { won: number; lost: number; values: number }> {
  const totals = new Map<string, { won: number; lost: number; values: number }>();
  const values = new Map<string, Set<string>>();
  for (const [key, [many]] of Object.entries(counts)) {
    const [outcome, field, ...rest] = key.split(':');
    if (!field || (outcome !== 'won' && outcome !== 'lost')) continue;
    const total = totals.get(field) ?? { won: 0, lost: 0, values: 0 };
    totals.set(field, total);
    total[outcome] += many;
    const known = values.get(field) ?? new Set();
    values.set(field, known.add(rest.join(':')));
    total.values = known.size;
  }
  return totals;
}
