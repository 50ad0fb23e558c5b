import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEAD_RULES, leadScore } from '@/utils/rules/scores/lead';
import {
  type Exchange,
  median,
  relationshipScore,
  replyMinutes,
} from '@/utils/rules/scores/relationship';

const NOW = Date.UTC(2026, 10, 20);
const DAY = 86_400_000;

test('a relationship is worth 0 to 100, and is the sum of its reasons', () => {
  const exchange = fc.record({
    at: fc.integer({ min: NOW - 900 * DAY, max: NOW }),
    kind: fc.constantFrom('email', 'meeting', 'call', 'note'),
    direction: fc.constantFrom('in', 'out', 'unknown'),
    threadId: fc.constantFrom('a', 'b'),
  });
  fc.assert(
    fc.property(fc.array(exchange), fc.nat(50), fc.nat(50), (recent, inbound, outbound) => {
      const at = recent.map((one) => one.at);
      const counters = {
        inbound,
        outbound,
        firstAt: at.length ? Math.min(...at) : null,
        lastAt: at.length ? Math.max(...at) : null,
        lastInboundAt: null,
      };
      const { score, parts } = relationshipScore(recent as Exchange[], counters, NOW);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      expect(score).toBe(parts.reduce((all, { points }) => all + points, 0));
      for (const { points, most } of parts) expect(points).toBeLessThanOrEqual(most);
    }),
  );
});

test('answers are timed per thread and direction', () => {
  const mail = (minutes: number, direction: 'in' | 'out', threadId: string): Exchange => ({
    at: minutes * 60_000,
    kind: 'email',
    direction,
    threadId,
  });
  const waits = replyMinutes([
    mail(0, 'in', 'a'),
    mail(5, 'in', 'b'),
    mail(30, 'out', 'a'),
    mail(40, 'out', 'a'),
    mail(100, 'in', 'a'),
    mail(65, 'out', 'b'),
  ]);
  expect(waits).toEqual({ mine: [30, 60], theirs: [60] });
  expect([median(waits.mine), median(waits.theirs), median([])]).toEqual([45, 60, null]);
});

test('what a lead did counts half after its half-life, what is known of them stays', () => {
  const lead = { title: 'Geschäftsführerin', source: '', tags: [], phones: [], companyId: 'c' };
  const wrote = (days: number): Exchange => ({
    at: NOW - days * DAY,
    kind: 'email',
    direction: 'in',
  });
  const points = (days: number) => leadScore(lead, [wrote(days)], LEAD_RULES, NOW).reasons;
  const of = (days: number, clue: string) =>
    points(days).find(({ rule }) => rule.clue === clue)?.points;
  expect([of(0, 'wrote'), of(30, 'wrote'), of(60, 'wrote')]).toEqual([6, 3, 1.5]);
  expect([of(0, 'title'), of(60, 'title'), of(60, 'company')]).toEqual([20, 20, 10]);
  // Of all the words of a rule, what was found is named.
  expect(points(0).find(({ rule }) => rule.clue === 'title')?.found).toEqual(['geschäftsführer']);
});
