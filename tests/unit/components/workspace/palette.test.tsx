// @vitest-environment happy-dom
// Loaded before, so that no test waits for them.
import '@/components/workspace/palette/Palette';
import '@/components/workspace/records/PersonPage';
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ANA, found } from '../popup-fixtures';
import { openWorkspace } from '../popup-scene';
import { historyPage, personPage } from '../record-fixtures';

/** The palette over a screen, with a background that knows Ana alone. */
async function openPalette(hash = '#/settings', answers: { search?: unknown } = {}) {
  const scene = openWorkspace(hash, {
    personPage,
    history: historyPage,
    changesOf: { items: [], next: null },
    ownValues: { values: [], next: null },
    search: ({ query }: { query: string }) => ({
      ...found,
      people: 'ana silva'.startsWith(query.toLowerCase()) ? found.people : [],
      companies: [],
      deals: [],
    }),
    ...answers,
  });
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  const line = await scene.screen.findByRole('combobox', { name: 'Commands' });
  const type = (value: string) => fireEvent.input(line, { target: { value } });
  return { ...scene, line, type };
}

describe('Records among the commands', () => {
  it('are one step away by the letters of their names', async () => {
    const { screen, line, type, sent } = await openPalette();
    type('a');
    type('ana');
    const option = await screen.findByRole('option', { name: /^Ana Silva/ });
    expect(option.textContent).toContain('Acme');
    // One letter is not asked for: it would find everybody.
    expect(sent('search')).toEqual([{ query: 'ana' }]);
    expect(option.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(line, { key: 'Enter' });
    await waitFor(() => expect(location.hash).toBe(`#/person/${ANA.contactId}`));
  });

  it('stay while more is typed that fits them, and go with what does not', async () => {
    const { screen, type } = await openPalette();
    type('an');
    await screen.findByRole('option', { name: /^Ana Silva/ });
    type('ana');
    expect(screen.queryByRole('option', { name: /^Ana Silva/ })).not.toBeNull();
    type('anb');
    expect(screen.queryByRole('option', { name: /^Ana Silva/ })).toBeNull();
  });
});

it('a name that is typed leads to whom it names before it would delete them', async () => {
  const { screen, type } = await openPalette(`#/person/${ANA.contactId}`);
  await screen.findByRole('heading', { name: 'Ana Silva' });
  type('ana');
  await screen.findByRole('option', { name: /^Ana Silva/ });
  const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(options[0]).toMatch(/^Ana Silva/);
  expect(options.some((text) => text?.startsWith('Delete'))).toBe(true);
});

it('nobody is deleted by a name before it is known who is called so', async () => {
  const { screen, line, type } = await openPalette(`#/person/${ANA.contactId}`, {
    search: () => new Promise(() => undefined),
  });
  await screen.findByRole('heading', { name: 'Ana Silva' });
  type('ana');
  const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(options.filter((text) => text?.startsWith('Delete'))).toEqual([]);
  fireEvent.keyDown(line, { key: 'Enter' });
  await waitFor(() => expect(location.hash).toBe('#/find/ana'));
});

/** As in browsers: as long as a modal dialog stands, nothing behind it can have the focus. */
function keepBehind() {
  const { focus } = HTMLElement.prototype;
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function (this: HTMLElement, how) {
    const modal = document.querySelector('dialog[open]');
    if (!modal || modal.contains(this)) focus.call(this, how);
  });
}

describe('The focus is where it was before the palette', () => {
  it.each([
    ['Escape', (line: HTMLElement) => fireEvent.keyDown(line, { key: 'Escape' })],
    ['a click beside it', (line: HTMLElement) => fireEvent.click(line.closest('dialog') ?? line)],
    ['its own key', (line: HTMLElement) => fireEvent.keyDown(line, { key: 'k', ctrlKey: true })],
  ])('after %s', async (_, leave) => {
    keepBehind();
    const { screen } = openWorkspace('#/settings', { search: found });
    const link = await screen.findByRole('link', { name: 'Reports' });
    link.focus();
    fireEvent.keyDown(link, { key: 'k', ctrlKey: true });
    const line = await screen.findByRole('combobox', { name: 'Commands' });
    await waitFor(() => expect(document.activeElement).toBe(line));
    await waitFor(() => expect(line.closest('dialog')?.open).toBe(true));
    leave(line);
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Commands' })).toBeNull());
    expect(document.activeElement).toBe(link);
  });
});

it('the next dialog stays when the browser tells late of the end of the palette', async () => {
  const { screen, line } = await openPalette();
  const dialog = line.closest('dialog');
  await waitFor(() => expect(dialog?.open).toBe(true));
  fireEvent.keyDown(line, { key: 'k', ctrlKey: true });
  await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Commands' })).toBeNull());
  fireEvent.keyDown(document.body, { key: '?' });
  await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  if (dialog) fireEvent(dialog, new Event('close'));
  await Promise.resolve();
  expect(screen.queryByRole('dialog', { name: 'Keyboard shortcuts' })).not.toBeNull();
});
