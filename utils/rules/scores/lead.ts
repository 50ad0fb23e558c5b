import { DAY } from '../../time';
import type { Exchange } from './relationship';

/** What gives points: something known of a person, or something they did. */
export const LEAD_CLUES = [
  'title',
  'source',
  'tag',
  'lifecycle',
  'company',
  'phone',
  'wrote',
  'met',
  'called',
] as const;
export type LeadClue = (typeof LEAD_CLUES)[number];

export interface LeadRule {
  clue: LeadClue;
  /** Words parted by commas, one of which is there; for clues with words. */
  words: string;
  /** May be less than nought. */
  points: number;
  /** Days after which what somebody did counts half; null for ever. */
  halfLifeDays: number | null;
}

export const LEAD_RULES: readonly LeadRule[] = [
  {
    clue: 'title',
    words:
      'chief, head, director, owner, founder, manager, leiter, inhaber, geschäftsführer, directeur, responsable, director, dueño',
    points: 20,
    halfLifeDays: null,
  },
  { clue: 'source', words: 'referral', points: 15, halfLifeDays: null },
  { clue: 'company', words: '', points: 10, halfLifeDays: null },
  { clue: 'phone', words: '', points: 5, halfLifeDays: null },
  { clue: 'wrote', words: '', points: 6, halfLifeDays: 30 },
  { clue: 'met', words: '', points: 15, halfLifeDays: 60 },
];

export interface Lead {
  title: string;
  source: string;
  tags: readonly string[];
  lifecycle?: string;
  companyId?: string;
  phones: readonly string[];
}

export interface LeadScore {
  /** 0 to 100. */
  score: number;
  /** Each rule that gave points, most first, with those of its words that were found. */
  reasons: { rule: LeadRule; points: number; times: number; found: string[] }[];
}

/** Of the same deed, so many count: ten mails are no better a lead than five. */
const TIMES = 5;

/** The points of a person by the rules; what they did counts less as time goes by. */
export function leadScore(
  lead: Lead,
  exchanges: readonly Exchange[],
  rules: readonly LeadRule[],
  now: number,
): LeadScore {
  const reasons = rules.flatMap((rule) => {
    const deeds = deedsFor(rule.clue, exchanges, now);
    if (!deeds) {
      const found = foundIn(lead, rule);
      return found ? [{ rule, points: rule.points, times: 1, found }] : [];
    }
    const counted = deeds.slice(0, TIMES);
    const points = counted.reduce((all, at) => all + rule.points * faded(rule, now - at), 0);
    return counted.length > 0
      ? [{ rule, points: Math.round(points * 10) / 10, times: counted.length, found: [] }]
      : [];
  });
  const total = reasons.reduce((all, { points }) => all + points, 0);
  return {
    score: Math.round(Math.min(100, Math.max(0, total))),
    reasons: reasons
      .filter(({ points }) => points !== 0)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  };
}

function faded({ halfLifeDays }: LeadRule, age: number): number {
  return halfLifeDays === null ? 1 : 0.5 ** (Math.max(0, age) / (halfLifeDays * DAY));
}

/** When somebody did it, newest first; null for what is known instead of done. */
function deedsFor(clue: LeadClue, exchanges: readonly Exchange[], now: number): number[] | null {
  const did = (fits: (one: Exchange) => boolean) =>
    exchanges
      .filter((one) => !one.cancelled && one.at <= now && fits(one))
      .map(({ at }) => at)
      .sort((a, b) => b - a);
  if (clue === 'wrote') return did(({ kind, direction }) => kind === 'email' && direction === 'in');
  if (clue === 'met') return did(({ kind }) => kind === 'meeting');
  if (clue === 'called') return did(({ kind }) => kind === 'call');
  return null;
}

/** Which words of a rule fit somebody, none where it looks for none; null where it does not fit. */
function foundIn(lead: Lead, { clue, words }: LeadRule): string[] | null {
  switch (clue) {
    case 'title':
      return named(words, [lead.title]);
    case 'source':
      return named(words, [lead.source]);
    case 'tag':
      return named(words, lead.tags);
    case 'lifecycle':
      return named(words, [lead.lifecycle ?? '']);
    case 'company':
      return lead.companyId === undefined ? null : [];
    case 'phone':
      return lead.phones.length > 0 ? [] : null;
    default:
      return null;
  }
}

function named(words: string, texts: readonly string[]): string[] | null {
  const folded = texts.map(fold);
  const found = words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '' && folded.some((text) => text.includes(fold(word))));
  return found.length > 0 ? [...new Set(found)] : null;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
