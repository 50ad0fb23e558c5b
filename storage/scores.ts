import * as z from 'zod/mini';
import { visitsOf } from '@/utils/rules/reports/measures';
import type { Better, PastDeal } from '@/utils/rules/scores/backtest';
import {
  type DealScore,
  FIELDS,
  featuresOf,
  dealScore as scoreOf,
} from '@/utils/rules/scores/deal';
import { LEAD_RULES, type LeadRule, type LeadScore, leadScore } from '@/utils/rules/scores/lead';
import { type RelationshipScore, relationshipScore } from '@/utils/rules/scores/relationship';
import { countsOf } from './day-rows';
import { LESSONS_KEY, movesOf } from './days';
import { reading, withDb } from './db';
import type { Requests } from './requests';
import { settingsFrom } from './settings';

/** How the score stood the test on the past, and when it was tested. */
export const StoredCheck = z.lazy(() =>
  z.strictObject({
    at: z.number(),
    samples: z.number(),
    trained: z.number(),
    brier: z.number(),
    brierOfStage: z.number(),
    calibration: z.number(),
    calibrationOfStage: z.number(),
    bins: z
      .array(
        z.strictObject({
          from: z.number(),
          samples: z.number(),
          said: z.number(),
          won: z.number(),
        }),
      )
      .check(z.maxLength(10)),
    margin: z.number(),
    better: z.enum(['score', 'stage', 'neither']),
  }),
);
export type StoredCheck = z.infer<typeof StoredCheck>;

const CHECK_KEY = 'deal-score-check';

export interface DealScoreView {
  score: DealScore | null;
  stageName: string;
  /** Of the stage alone, percent. */
  stageProbability: number;
  /** What foretold past deals better: the score is shown where it was, by more than chance. */
  better: Better;
  check: StoredCheck | null;
}

/** The chance of an open deal with its reasons; null for one that is closed or gone. */
export function dealScore({ dealId }: { dealId: string }): Promise<DealScoreView | null> {
  return reading(async (from) => {
    const [deal, lessons, pipelines, check] = await Promise.all([
      from.get('deals', dealId),
      from.get('days', LESSONS_KEY),
      from.all('pipelines'),
      checkIn(from),
    ]);
    if (deal?.state !== 'open') return null;
    const stage = pipelines.flatMap(({ stages }) => stages).find(({ id }) => id === deal.stageId);
    return {
      score: scoreOf(countsOf(lessons), featuresOf(deal), deal.stageId),
      stageName: stage?.name ?? '',
      stageProbability: stage?.probability ?? 0,
      // Until it was tested, the score with its reasons is what there is to say.
      better: check?.better ?? 'score',
      check,
    };
  });
}

/** How the score stood its last test; null before the first. */
export function scoreCheck(): Promise<StoredCheck | null> {
  return reading(checkIn, ['meta']);
}

async function checkIn(from: Requests): Promise<StoredCheck | null> {
  const parsed = StoredCheck.safeParse((await from.get('meta', CHECK_KEY))?.value);
  return parsed.success ? parsed.data : null;
}

/** Keeps a test of the score; it is computed from what is stored, so nothing is journaled. */
export async function keepScoreCheck(check: StoredCheck): Promise<object> {
  await withDb((db) => db.meta.put({ key: CHECK_KEY, value: check }));
  return {};
}

/** Deals of one answer: some 600 bytes each. */
const PAGE = 80;

/** Closed deals as the test of the score looks back on them, in pages. */
export function pastDeals({
  after,
}: {
  after: string | null;
}): Promise<{ deals: PastDeal[]; next: string | null }> {
  return reading(
    async (from) => {
      const range = IDBKeyRange.lowerBound(after ?? '', true);
      const rows = await from.all('deals', { range, limit: PAGE });
      const deals: PastDeal[] = [];
      for (const deal of rows) {
        if (deal.state === 'open') continue;
        const visits = visitsOf(deal, await movesOf(from, deal.id));
        deals.push({
          won: deal.state === 'won',
          closedAt: deal.closedAt ?? deal.stageSince,
          features: featuresOf(deal).slice(0, FIELDS.length + 5),
          stageIds: visits.map(({ stageId }) => stageId).slice(0, 12),
        });
      }
      return { deals, next: rows.length < PAGE ? null : (rows.at(-1)?.id ?? null) };
    },
    ['deals', 'stageMoves'],
  );
}

export interface PersonScores {
  relationship: RelationshipScore;
  lead: LeadScore;
}

/** Exchanges looked at: the newest, which is where the weight is. */
const EXCHANGES = 300;

/** How strong a relationship is, and how promising a lead; null for somebody who is gone. */
export function personScores({ contactId }: { contactId: string }): Promise<PersonScores | null> {
  return reading(
    async (from) => {
      const [contact, touches, settings] = await Promise.all([
        from.get('contacts', contactId),
        from.newest('touches', {
          range: IDBKeyRange.bound([contactId], [contactId, []]),
          limit: EXCHANGES,
        }),
        from.get('settings', 'settings'),
      ]);
      if (!contact) return null;
      const now = Date.now();
      const rules = settingsFrom(settings).leadRules ?? LEAD_RULES;
      return {
        relationship: relationshipScore(touches, contact.relationship, now),
        lead: leadScore(contact, touches, rules, now),
      };
    },
    ['contacts', 'touches', 'settings'],
  );
}

/** The rules that give a lead points. */
export function leadRules(): Promise<LeadRule[]> {
  return reading(
    async (from) => [
      ...(settingsFrom(await from.get('settings', 'settings')).leadRules ?? LEAD_RULES),
    ],
    ['settings'],
  );
}
