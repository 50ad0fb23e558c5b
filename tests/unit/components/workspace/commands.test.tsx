// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { offeredCommands, useOffer } from '@/components/workspace/palette/commands';

const note = vi.fn();

function Screen() {
  useOffer([{ id: 'record-note', words: 'Note', icon: 'note', run: note }]);
  return <h1>Kestrel signs</h1>;
}

it('what a screen offers can be done as soon as it is seen, and no longer than that', () => {
  const root = document.createElement('div');
  render(<Screen />, root);
  expect(root.textContent).toBe('Kestrel signs');
  for (const command of offeredCommands()) command.run();
  expect(note).toHaveBeenCalledOnce();
  render(null, root);
  expect(offeredCommands()).toEqual([]);
});
