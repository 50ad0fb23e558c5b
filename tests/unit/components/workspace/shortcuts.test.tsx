// @vitest-environment happy-dom
// Loaded before, so that no test waits for it.
import '@/components/workspace/Settings';
import '@/components/workspace/palette/KeyList';
import '@/components/workspace/palette/Palette';
import '@/components/workspace/tasks/TasksPage';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { SettingsView } from '@/storage/api';
import { settings, uuid } from '../popup-fixtures';
import { CHANGE, openWorkspace } from '../popup-scene';

/** Settings that remember what was saved. */
function live(shortcuts: Record<string, string> = {}) {
  let now: SettingsView = { ...settings, shortcuts };
  return {
    settings: () => now,
    saveSettings: (change: Partial<SettingsView>) => {
      now = { ...now, ...change };
      return { change: CHANGE };
    },
  };
}

/** A key pressed on the page as such. */
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.body, { key, ...more });

/** The settings with the keys of one command being pressed anew. */
async function recording(name: RegExp, shortcuts: Record<string, string> = {}) {
  const scene = openWorkspace('#/settings', live(shortcuts));
  fireEvent.click(await scene.screen.findByRole('button', { name }));
  await scene.screen.findByText(/^Press the new keys/);
  return scene;
}

describe('The keys of a command', () => {
  it('are pressed anew, kept, and work at once', async () => {
    const { sent, screen } = await recording(/^Change the keys of “Go to Deals”, now G D/);
    press('d', { ctrlKey: true });
    await waitFor(() =>
      expect(sent('saveSettings')).toEqual([{ shortcuts: { 'go-deals': 'Ctrl+D' } }]),
    );
    await screen.findByRole('button', { name: /“Go to Deals”, now Ctrl\+D/ });
    press('d', { ctrlKey: true });
    await waitFor(() => expect(location.hash).toBe('#/deals'));
  });

  it('may be two, one after the other', async () => {
    const { sent } = await recording(/“Go to Deals”/);
    press('q');
    press('d');
    await waitFor(() =>
      expect(sent('saveSettings')).toEqual([{ shortcuts: { 'go-deals': 'q d' } }]),
    );
  });

  it('are refused where another command has them, by its name', async () => {
    const { screen, sent } = await recording(/“Go to Deals”/);
    press('g');
    press('p');
    expect(await screen.findByText('G P is taken by “Go to People”')).toBeTruthy();
    press('Enter');
    await screen.findByText('This key moves or closes things everywhere; choose another');
    press('Escape');
    await screen.findByRole('button', { name: /“Go to Deals”, now G D/ });
    expect(sent('saveSettings')).toEqual([]);
  });

  it('are taken away, and given back one by one or all at once', async () => {
    const { screen, sent, press: click } = await recording(/“Go to Deals”/, { search: 'f' });
    press('Delete');
    await screen.findByRole('button', { name: /“Go to Deals”, now none/ });
    await click('Give “Go to Deals” its first keys back');
    await waitFor(() =>
      expect(sent('saveSettings').at(-1)).toEqual({ shortcuts: { search: 'f' } }),
    );
    await click('Set all shortcuts back');
    await waitFor(() => expect(sent('saveSettings').at(-1)).toEqual({ shortcuts: {} }));
  });

  it('that was given away does nothing, and the new one does what it did', async () => {
    const { screen } = openWorkspace('#/welcome', live({ search: 'f', keys: 'Ctrl+/' }));
    const search = await screen.findByRole('button', { name: 'Search' });
    await waitFor(() => expect(search.getAttribute('aria-keyshortcuts')).toBe('f'));
    press('f');
    await waitFor(() => expect(location.hash).toBe('#/search'));
    location.hash = '#/welcome';
    press('/');
    expect(location.hash).toBe('#/welcome');
    press('?', { shiftKey: true });
    expect(screen.queryByRole('dialog')).toBeNull();
    press('/', { ctrlKey: true });
    const dialog = await screen.findByRole('dialog');
    const line = within(dialog).getByText('Search').closest('li');
    expect(line?.textContent).toBe('SearchF');
  });

  it('stand beside the commands of the palette', async () => {
    const { screen } = openWorkspace('#/welcome', live({ 'go-people': 'Alt+P' }));
    await screen.findByText('Ctrl+K');
    press('k', { ctrlKey: true });
    const option = await screen.findByRole('option', { name: /^Go to People/ });
    await waitFor(() => expect(option.textContent).toContain('Alt+P'));
  });

  it('are given to a saved view, whose page they open', async () => {
    const view = {
      ...{ id: uuid(880), rev: uuid(881), name: 'Waiting', table: 'people', query: 'turn:mine' },
      ...{ sort: { by: 'last', down: true }, columns: [], pinned: 1, createdAt: 1 },
    };
    const { screen, sent } = openWorkspace('#/settings', { ...live(), views: [view] });
    fireEvent.click(await screen.findByRole('button', { name: /“Go to Waiting”, now none/ }));
    await screen.findByText(/^Press the new keys/);
    press('w');
    await waitFor(() => expect(sent('saveSettings')).toEqual([{ shortcuts: { [view.id]: 'w' } }]));
    await screen.findByRole('button', { name: /“Go to Waiting”, now W/ });
    press('w');
    await waitFor(() => expect(location.hash).toBe(`#/people?view=${view.id}`));
    press('k', { ctrlKey: true });
    const option = await screen.findByRole('option', { name: /^Go to Waiting/ });
    expect(option.textContent).toBe('Go to WaitingW');
  });

  it.each([
    ['o', {}, 'O is taken by “Open”'],
    ['d', {}, 'D is taken by “Edit; in tasks, mark as done”'],
    ['F2', {}, 'F2 is taken by “Edit; in tasks, mark as done”'],
    ['a', { ctrlKey: true }, 'Ctrl+A is taken by “Select all”'],
  ])('are refused where a screen has them: %s', async (key, held, words) => {
    const { screen, sent } = await recording(/“Go to Deals”/);
    press(key, held);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(sent('saveSettings')).toEqual([]);
  });

  it('that somebody chose win over first ones that came later, which are nowhere named', async () => {
    const view = {
      ...{ id: uuid(880), rev: uuid(881), name: 'Waiting', table: 'people', query: 'turn:mine' },
      ...{ sort: { by: 'last', down: true }, columns: [], pinned: 1, createdAt: 1 },
    };
    const own = { [view.id]: 'S', 'go-deals': 'a' };
    const { screen } = openWorkspace('#/settings', { ...live(own), views: [view] });
    await screen.findByRole('button', { name: /“Go to Waiting”, now Shift\+S/ });
    await screen.findByRole('button', { name: /“New person”, now none/ });
    await screen.findByRole('button', { name: /“New task”, now none/ });
    press('S', { shiftKey: true });
    await waitFor(() => expect(location.hash).toBe(`#/people?view=${view.id}`));
    press('a');
    await waitFor(() => expect(location.hash).toBe('#/deals'));
  });

  it('are pressed anew from the palette while the settings are open already', async () => {
    const { screen } = openWorkspace('#/settings', live());
    const before = await screen.findByRole('button', { name: /“Go to Deals”, now G D/ });
    before.focus();
    const focusing = vi.spyOn(before, 'focus');
    press('k', { ctrlKey: true });
    fireEvent.input(await screen.findByRole('combobox', { name: 'Commands' }), {
      target: { value: 'go to people' },
    });
    const palette = within(screen.getByRole('dialog', { name: 'Commands' }));
    fireEvent.click(palette.getByRole('button', { name: /^Change the keys of “Go to People”/ }));
    const recorder = await screen.findByText(/^Press the new keys for “Go to People”/);
    expect(document.activeElement).toBe(recorder);
    expect(focusing).not.toHaveBeenCalled();
    press('Escape');
    await screen.findByRole('button', { name: /“Go to People”, now G P/ });
    await waitFor(() => expect(location.hash).toBe('#/settings'));
  });

  it('of a view that is gone are free, and nothing is left to be set back', async () => {
    const gone = uuid(880);
    const { screen, sent } = await recording(/“Go to Deals”/, { [gone]: 'w' });
    expect(screen.queryByRole('button', { name: 'Set all shortcuts back' })).toBeNull();
    press('w');
    await waitFor(() => expect(sent('saveSettings')).toEqual([{ shortcuts: { 'go-deals': 'w' } }]));
  });

  it('of a view that is gone leave the first ones of others alone', async () => {
    const { screen } = openWorkspace('#/settings', live({ [uuid(880)]: 'a' }));
    await screen.findByRole('button', { name: /“New person”, now A P/ });
    press('a');
    press('p');
    await screen.findByRole('dialog', { name: 'New person' });
  });
});
