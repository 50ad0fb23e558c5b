// @vitest-environment happy-dom
// Neither the palette nor the search is loaded here before they are asked for.
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { keepTyping } from '@/components/ui/typed-ahead';
import { CreateDialog } from '@/components/workspace/create/CreateDialog';
import { CREATES } from '@/components/workspace/create/creations';
import { openView, openWorkspace } from '../popup-scene';

const type = (keys: string) => {
  for (const key of keys) fireEvent.keyDown(document.body, { key });
};

describe('What is typed while a box is still being fetched', () => {
  it('stands in the palette, and none of it reaches the screen below', async () => {
    const { screen } = openWorkspace('#/welcome');
    await screen.findByRole('button', { name: /^Commands/ });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    // "g d" would lead away, "?" would show the keys.
    type('g de?');
    fireEvent.keyDown(document.body, { key: 'Backspace' });
    const box = await screen.findByRole('combobox', { name: 'Commands' });
    expect((box as HTMLInputElement).value).toBe('g de');
    expect(location.hash).toBe('#/welcome');
  });

  it.each(CREATES)('stands in the first field of what is new: $what', async (creation) => {
    keepTyping();
    type('Fleet');
    const { screen } = openView(<CreateDialog creation={creation} onClose={() => {}} />);
    const [box] = await screen.findAllByRole('textbox', { name: /^(Name|What to do)$/ });
    expect((box as HTMLInputElement).value).toBe('Fleet');
  });

  it('is asked of the search, and stands in its address', async () => {
    const { screen } = openWorkspace('#/welcome');
    await screen.findByRole('button', { name: /^Commands/ });
    type('/g');
    // A sign that is held for on many keyboards.
    fireEvent.keyDown(document.body, { key: 'AltGraph', ctrlKey: true, altKey: true });
    fireEvent.keyDown(document.body, { key: '@', ctrlKey: true, altKey: true });
    type('d');
    const box = await screen.findByRole('combobox', { name: 'Search' });
    expect((box as HTMLInputElement).value).toBe('g@d');
    await waitFor(() => expect(location.hash).toBe('#/search?q=g%40d'));
  });
});
