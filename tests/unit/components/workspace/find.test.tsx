// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { found, settings } from '../popup-fixtures';
import { CHANGE, openWorkspace } from '../popup-scene';

const nobody = { ...found, people: [], companies: [], deals: [], threads: [], notes: [] };
const at = (address: string) => `#/find/${encodeURIComponent(address)}`;

describe('find or add', () => {
  it('adds an unknown address under the name that the person gave', async () => {
    const { screen, press, sent } = openWorkspace(at('jo.meyer@lake-house.example'), {
      search: nobody,
      addContact: { contactId: 'x', change: CHANGE },
    });
    const name = await screen.findByRole('textbox', { name: 'Name' });
    expect(name).toHaveProperty('value', 'Jo Meyer');
    fireEvent.input(name, { target: { value: 'Johanna Meyer' } });
    await press('Add Johanna Meyer');
    await waitFor(() =>
      expect(sent('addContact')).toEqual([
        {
          address: 'jo.meyer@lake-house.example',
          name: 'Johanna Meyer',
          company: null,
          source: 'selection',
        },
      ]),
    );
  });

  it('offers nobody who is known, and never myself', async () => {
    const [ana] = found.people;
    const known = openWorkspace(at(ana?.addresses[0] ?? ''));
    await waitFor(() => expect(known.screen.getAllByRole('option').length).toBeGreaterThan(0));
    expect(known.screen.queryByRole('button', { name: /^Add/ })).toBeNull();

    const mine = { ...settings, accounts: ['robin.hale@gmail.com'] };
    const { screen } = openWorkspace(at('robinhale+shop@gmail.com'), {
      search: nobody,
      settings: mine,
    });
    await screen.findByText('This is you');
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
  });

  it('looks for words that are no address, and offers to add nobody', async () => {
    const { screen, sent } = openWorkspace(at('<b>Ana</b> / Silva'), { search: nobody });
    await waitFor(() =>
      expect(sent('search')).toEqual(expect.arrayContaining([{ query: '<b>Ana</b> / Silva' }])),
    );
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
  });
});
