// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Form } from '@/components/ui/Form';
import { speakEnglish } from '../english';

afterEach(cleanup);

function scene(inline: boolean, answers: Promise<boolean>[]) {
  speakEnglish();
  const onSave = vi.fn(() => answers.shift() ?? Promise.resolve(true));
  const onClose = vi.fn();
  render(
    <Form class="f" label="About" action="Keep" inline={inline} onSave={onSave} onClose={onClose}>
      <textarea aria-label="Words" />
    </Form>,
  );
  return { onSave, onClose };
}

const keep = () => screen.getByRole('button', { name: 'Keep' });

test('a form stays with what was typed until it is saved, and then closes', async () => {
  const { onSave, onClose } = scene(false, [Promise.resolve(false)]);
  fireEvent.click(keep());
  await waitFor(() => expect(keep().getAttribute('aria-busy')).toBeNull());
  expect(onSave).toHaveBeenCalledTimes(1);
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.keyDown(screen.getByLabelText('Words'), { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  expect(onSave).toHaveBeenCalledTimes(2);
});

test('a form that is being saved is not saved again', async () => {
  let done = (_: boolean) => {};
  const { onSave, onClose } = scene(false, [new Promise((resolve) => (done = resolve))]);
  const words = screen.getByLabelText('Words');
  const press = () => fireEvent.keyDown(words, { key: 'Enter', ctrlKey: true });
  press();
  press();
  await waitFor(() => expect(keep().getAttribute('aria-busy')).toBe('true'));
  fireEvent.click(keep());
  press();
  done(true);
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
  expect(onSave).toHaveBeenCalledTimes(1);
});

test('Escape leaves a form that stands in a page; a dialog closes by itself', () => {
  const page = scene(true, []);
  fireEvent.keyDown(screen.getByLabelText('Words'), { key: 'Escape' });
  expect(page.onClose).toHaveBeenCalledTimes(1);
  cleanup();
  const dialog = scene(false, []);
  fireEvent.keyDown(screen.getByLabelText('Words'), { key: 'Escape' });
  expect(dialog.onClose).not.toHaveBeenCalled();
});
