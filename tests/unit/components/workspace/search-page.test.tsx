// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ANA, found } from '../popup-fixtures';
import { openWorkspace } from '../popup-scene';

// Fetched when first opened, which a busy machine takes longer over than a test waits.
beforeAll(() => import('@/components/workspace/search/SearchPage'));

describe('The search of the workspace', () => {
  it('asks what the address says, and keeps in it what is asked', async () => {
    const { screen, sent } = openWorkspace('#/search?q=ana');
    const box = await screen.findByRole('combobox', { name: 'Search' });
    expect(box).toHaveProperty('value', 'ana');
    await waitFor(() => expect(sent('search')).toEqual([{ query: 'ana' }]));
    fireEvent.input(box, { target: { value: 'ana has:deal' } });
    await waitFor(() => expect(location.hash).toBe('#/search?q=ana+has%3Adeal'));
  });

  it('asks for nothing in its address once the box is empty', async () => {
    const { screen, sent } = openWorkspace('#/search?q=ana');
    const box = await screen.findByRole('combobox', { name: 'Search' });
    await waitFor(() => expect(sent('search')).toEqual([{ query: 'ana' }]));
    fireEvent.input(box, { target: { value: '' } });
    await waitFor(() => expect(location.hash).toBe('#/search'));
  });

  it('has in its address what was just typed before one goes elsewhere, so that Back finds it', async () => {
    const { screen } = openWorkspace('#/search');
    const box = await screen.findByRole('combobox', { name: 'Search' });
    const replaced = vi.spyOn(history, 'replaceState');
    fireEvent.input(box, { target: { value: 'ana' } });
    expect(replaced).not.toHaveBeenCalled();
    fireEvent.blur(box);
    expect(replaced.mock.calls.map(([, , address]) => address)).toEqual(['#/search?q=ana']);
    expect(location.hash).toBe('#/search?q=ana');
    replaced.mockRestore();
  });

  it('is one key away from every screen, and the box has the focus', async () => {
    const { screen } = openWorkspace('#/welcome');
    await screen.findByRole('main');
    fireEvent.keyDown(document.body, { key: '/' });
    const box = await screen.findByRole('combobox', { name: 'Search' });
    await waitFor(() => expect(document.activeElement).toBe(box));
    fireEvent.input(box, { target: { value: 'ana' } });
    box.blur();
    fireEvent.click(screen.getByRole('button', { name: 'Search' }));
    expect(document.activeElement).toBe(box);
    expect(box).toHaveProperty('value', 'ana');
  });

  it('leaves the key to whoever writes', async () => {
    const { screen } = openWorkspace('#/search?q=and');
    const box = await screen.findByRole('combobox', { name: 'Search' });
    expect(fireEvent.keyDown(box, { key: '/' })).toBe(true);
    expect(location.hash).toBe('#/search?q=and');
  });

  it('opens the page of the company that a note is about', async () => {
    const [note] = found.notes;
    const company = { companyId: '00000000-0000-7000-8000-000000000401', name: 'Acme' };
    const notes = [{ ...note, people: [], company }];
    const { screen } = openWorkspace('#/search?q=agenda', { search: { ...found, notes } });
    fireEvent.click(await screen.findByRole('option', { name: /^An agenda was promised.*Acme/ }));
    expect(location.hash).toBe(`#/company/${company.companyId}`);
  });

  it('opens the page of a person', async () => {
    const { screen } = openWorkspace('#/search?q=ana');
    fireEvent.click(await screen.findByRole('option', { name: /^Ana Silva/ }));
    expect(location.hash).toBe(`#/person/${ANA.contactId}`);
  });
});
