import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  COMMITMENT_LANGUAGES,
  commitmentIn,
  commitmentsIn,
  dueOf,
} from '@/utils/rules/commitments';
import { SENTENCES } from './commitment-sentences';

const linesOf = (text: string) => text.split('\n');

test('finds the promises among three hundred sentences, and hardly anything else', () => {
  const counts = { found: 0, missed: 0, wrong: 0, all: 0 };
  const mistakes: string[] = [];
  for (const [language, { promise, none }] of Object.entries(SENTENCES)) {
    const own = { found: 0, missed: 0, wrong: 0 };
    for (const sentence of linesOf(promise))
      if (commitmentIn(sentence)) own.found += 1;
      else {
        own.missed += 1;
        mistakes.push(`missed: ${sentence}`);
      }
    for (const sentence of linesOf(none))
      if (commitmentIn(sentence)) {
        own.wrong += 1;
        mistakes.push(`wrong: ${sentence}`);
      }
    counts.all += linesOf(promise).length + linesOf(none).length;
    counts.found += own.found;
    counts.missed += own.missed;
    counts.wrong += own.wrong;
    expect(own.found / (own.found + own.missed), language).toBeGreaterThanOrEqual(0.8);
  }
  const precision = counts.found / (counts.found + counts.wrong);
  const recall = counts.found / (counts.found + counts.missed);
  console.info(
    `commitments: ${counts.all} sentences, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n${mistakes.join('\n')}`,
  );
  expect(counts.all).toBeGreaterThanOrEqual(300);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.8);
});

test.each([
  ["Thanks!\nI'll send the quote by Friday. See you!", '2026-11-27'],
  ['Ich melde mich bis Montag bei Ihnen.', '2026-11-23'],
  ["Je vous enverrai le devis d'ici vendredi.", '2026-11-27'],
  ['Le confirmo la fecha mañana.', '2026-11-21'],
  ['明日ご連絡いたします。', '2026-11-21'],
])('%s falls due on %s', (text, day) => {
  // A Friday noon.
  const from = { now: Date.UTC(2026, 10, 20, 12), zone: 'UTC' };
  const [commitment, more] = commitmentsIn(text);
  expect(more).toBeUndefined();
  expect(commitment && dueOf(commitment, from)?.local.slice(0, 10)).toBe(day);
});

test('any text is read, quickly', () => {
  expect(COMMITMENT_LANGUAGES).toHaveLength(5);
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (text) => {
      expect(commitmentsIn(text).length).toBeLessThan(100);
    }),
  );
  const started = performance.now();
  for (const part of ["I'll ", 'ich werde ', 'je vais vous ', '送り'])
    commitmentsIn(part.repeat(5000));
  expect(performance.now() - started).toBeLessThan(2000);
});
