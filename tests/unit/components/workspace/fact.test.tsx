// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { TextFact } from '@/components/workspace/records/Facts';
import { openView } from '../popup-scene';

it('what could not be saved stands there again, and Enter tries it once more', async () => {
  const onSave = vi.fn(async () => false);
  const { screen } = openView(<TextFact label="Title" value="Buyer" onSave={onSave} />);
  fireEvent.click(screen.getByRole('button', { name: /Title/ }));
  const line = screen.getByRole('textbox', { name: 'Title' });
  fireEvent.input(line, { target: { value: 'Head of buying' } });
  fireEvent.keyDown(line, { key: 'Enter' });
  const again = await screen.findByDisplayValue('Head of buying');
  expect(onSave).toHaveBeenCalledTimes(1);
  fireEvent.keyDown(again, { key: 'Enter' });
  expect(onSave.mock.calls).toEqual([['Head of buying'], ['Head of buying']]);
});
