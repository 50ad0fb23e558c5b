// @vitest-environment happy-dom
// Loaded before, so that no test waits for it.
import '@/components/workspace/Settings';
import 'fake-indexeddb/auto';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { SettingsView } from '@/storage/api';
import { personScores } from '@/storage/scores';
import { saveSettings } from '@/storage/settings-view';
import { LEAD_RULES } from '@/utils/rules/scores/lead';
import { ANA, freshDatabase, know } from '../../storage/world';
import { settings } from '../popup-fixtures';
import { CHANGE, openWorkspace } from '../popup-scene';

/** The settings with the rules of the lead score shown; they remember what was saved. */
async function openRules() {
  let now: SettingsView = settings;
  const scene = openWorkspace('#/settings', {
    settings: () => now,
    saveSettings: (change: Partial<SettingsView>) => {
      now = { ...now, ...change };
      return { change: CHANGE };
    },
  });
  const group = within(await scene.screen.findByRole('region', { name: 'Lead score' }));
  const rule = (name: RegExp) => within(group.getByRole('group', { name }));
  const type = (field: HTMLElement, value: string) => {
    fireEvent.input(field, { target: { value } });
    fireEvent.blur(field);
  };
  const saved = () => now.leadRules;
  return { ...scene, group, rule, type, saved };
}

it('points, words and how soon a rule counts half are changed where they stand', async () => {
  const { rule, type, saved } = await openRules();
  type(rule(/^Title/).getByRole('spinbutton', { name: 'Points' }), '35');
  await waitFor(() => expect(saved()?.[0]?.points).toBe(35));
  type(rule(/^Source/).getByRole('textbox', { name: /^Words/ }), 'fair, referral');
  await waitFor(() => expect(saved()?.[1]?.words).toBe('fair, referral'));
  type(rule(/^Met you/).getByRole('spinbutton', { name: 'Counts half after' }), '0');
  await waitFor(() => expect(saved()?.at(-1)).toMatchObject({ clue: 'met', halfLifeDays: null }));
  // What was not touched is as it was.
  expect(saved()?.slice(2, -1)).toEqual(LEAD_RULES.slice(2, -1));
});

it('a number that does not fit is refused where it stands', async () => {
  const { rule, type, saved, screen } = await openRules();
  type(rule(/^Title/).getByRole('spinbutton', { name: 'Points' }), '101');
  await screen.findByText('Enter a whole number from -100 to 100');
  expect(saved()).toBeUndefined();
});

it('rules are added and removed, and the usual ones come back', async () => {
  const { group, rule, saved } = await openRules();
  const choice = group.getByRole('combobox', { name: 'Add a rule' });
  fireEvent.change(choice, { target: { value: 'called' } });
  await waitFor(() =>
    expect(saved()?.at(-1)).toEqual({ clue: 'called', words: '', points: 10, halfLifeDays: 30 }),
  );
  fireEvent.click(rule(/^Has a company/).getByRole('button', { name: /^Remove the rule/ }));
  await waitFor(() => expect(saved()?.map(({ clue }) => clue)).not.toContain('company'));
  fireEvent.click(await group.findByRole('button', { name: 'Back to the usual rules' }));
  // No copy is kept of them: who has the usual rules gets those of later versions.
  await waitFor(() => expect(saved()).toBeNull());
  await group.findByRole('group', { name: /^Has a company/ });
  expect(group.queryByRole('button', { name: 'Back to the usual rules' })).toBeNull();
});

it('the score of a person follows what was saved, and the usual rules come back', async () => {
  freshDatabase();
  const { contactId } = await know(ANA);
  const score = async () => (await personScores({ contactId }))?.lead.score;
  const usual = await score();
  const rule = { clue: 'source' as const, words: 'test', points: 40, halfLifeDays: null };
  await saveSettings({ leadRules: [rule] });
  expect(await score()).toBe(40);
  await saveSettings({ leadRules: [{ ...rule, points: 15 }] });
  expect(await score()).toBe(15);
  await saveSettings({ leadRules: null });
  expect(await score()).toBe(usual);
});
