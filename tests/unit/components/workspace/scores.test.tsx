// @vitest-environment happy-dom
// Loaded before, so that no test waits for them.
import '@/components/workspace/Settings';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DealScore } from '@/components/workspace/scores/DealScore';
import { PersonScores } from '@/components/workspace/scores/PersonScores';
import type { DealScoreView, PersonScores as Scores, SettingsView } from '@/storage/api';
import { settings, uuid } from '../popup-fixtures';
import { CHANGE, openView, openWorkspace } from '../popup-scene';

const check = { at: 0, deals: 60, brier: 0.1, brierOfStage: 0.2 };

function dealAnswer(more: Partial<DealScoreView>): Record<string, unknown> {
  return {
    stageName: 'Proposal',
    stageProbability: 40,
    better: 'score',
    check,
    score: {
      percent: 71.6,
      won: 22,
      lost: 17,
      reasonsFor: [
        { field: 'source', value: 'Referral', won: 9, lost: 1, share: 0.87 },
        { field: 'people', value: '3', won: 8, lost: 3, share: 0.68 },
      ],
      reasonsAgainst: [{ field: 'stage', value: uuid(1), won: 5, lost: 9, share: 0.3 }],
    },
    ...more,
  };
}

describe('The chance to win', () => {
  const open = (more: Partial<DealScoreView> = {}) =>
    openView(<DealScore dealId={uuid(201)} />, { dealScore: dealAnswer(more) }).screen;

  it('is shown with what speaks for and against it, each with the deals it was learned from', async () => {
    const screen = open();
    await screen.findByText('72%');
    const said = (name: string) =>
      within(screen.getByRole('list', { name }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(said('For it')).toEqual([
      'Source: Referral (9 won, 1 lost)',
      'People: 3 (8 won, 3 lost)',
    ]);
    // A stage is called by its name, not by its id.
    expect(said('Against it')).toEqual(['Stage: Proposal (5 won, 9 lost)']);
    expect(screen.getByText(/Learned from 22 won and 17 lost deals/)).toBeTruthy();
  });

  it('is that of the stage where the stage foretold past deals better, or nobody can tell', async () => {
    const better = open({ better: 'stage' });
    await better.findByText('40%');
    expect(better.getByText(/“Proposal”, which foretold past deals better/)).toBeTruthy();
    const neither = open({ better: 'neither' });
    await neither.findByText('40%');
    expect(neither.getByText(/did not foretell earlier deals clearly better/)).toBeTruthy();
  });

  it('is not there until deals were won and lost', async () => {
    const screen = open({ score: null });
    await screen.findByText(/No chance yet/);
    expect(screen.queryByText('Chance to win')).toBeNull();
  });
});

it('a relationship says what its points are made of, and how fast each side answers', async () => {
  const scores: Scores = {
    relationship: {
      score: 63,
      parts: [
        { part: 'reciprocity', points: 30, most: 35, args: [12, 9] },
        { part: 'recency', points: 20, most: 25, args: [4] },
      ],
      myReply: 95,
      theirReply: 60 * 26,
    },
    lead: {
      score: 20,
      reasons: [
        {
          rule: { clue: 'title', words: 'chief, head, owner', points: 20, halfLifeDays: null },
          ...{ points: 20, times: 1, found: ['head'] },
        },
      ],
    },
  };
  const { screen } = openView(<PersonScores contactId={uuid(1)} />, { personScores: scores });
  await screen.findByText('63');
  const part = (words: string) => screen.getByText(words).closest('li')?.textContent;
  expect(part('Both write: 12 from them, 9 from you')).toContain('30 of 35');
  expect(part('Days since you heard from them: 4')).toContain('20 of 25');
  expect(screen.getByText('You usually answer after 95 min')).toBeTruthy();
  expect(screen.getByText('They usually answer after 26 h')).toBeTruthy();
  expect(screen.getByText('Title has: head')).toBeTruthy();
});

it('what comes first in Today can be read and changed, and what was not touched stays', async () => {
  let now: SettingsView = settings;
  const { screen } = openWorkspace('#/settings', {
    settings: () => now,
    saveSettings: (change: Partial<SettingsView>) => {
      now = { ...now, ...change };
      return { change: CHANGE };
    },
  });
  await screen.findByText('What comes first');
  const points = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });
  expect(points('Needs my reply').value).toBe('90');
  const type = (name: string, value: string) => {
    fireEvent.input(points(name), { target: { value } });
    fireEvent.blur(points(name));
  };
  type('Follow-up', '150');
  await waitFor(() => expect(now.nudges.weights).toEqual({ 'follow-up': 150 }));
  type('Stale deal', '0');
  await waitFor(() => expect(now.nudges.weights).toEqual({ 'follow-up': 150, 'stale-deal': 0 }));
  type('Needs my reply', '201');
  await screen.findByText('Enter a whole number from 0 to 200');
  expect(now.nudges.weights).toEqual({ 'follow-up': 150, 'stale-deal': 0 });
});
