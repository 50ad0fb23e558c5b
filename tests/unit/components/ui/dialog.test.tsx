// @vitest-environment happy-dom
import { fireEvent, render, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/Field';
import { speakEnglish } from '../../english';

test('a dialog that asks for something begins where it is written, and not at the way out', async () => {
  speakEnglish();
  const { getByLabelText } = render(
    <Dialog title="Move" onClose={() => undefined}>
      <form>
        <Button onClick={() => undefined}>Before</Button>
        <Field label="Why it was lost" value="" onInput={() => undefined} />
        <Field label="Competitor" value="" onInput={() => undefined} />
      </form>
    </Dialog>,
  );
  const { id } = getByLabelText('Why it was lost');
  await waitFor(() => expect(document.activeElement?.id).toBe(id), { timeout: 3000 });
});

test('a dialog is closed when it tells of its end: as long as it stands nothing behind it gets the focus', async () => {
  speakEnglish();
  const stood: boolean[] = [];
  const { container } = render(
    <Dialog title="Keys" onClose={() => stood.push(isOpen())}>
      <p>J and K</p>
    </Dialog>,
  );
  const isOpen = () => container.querySelector('dialog')?.open === true;
  await waitFor(() => expect(isOpen()).toBe(true));
  const close = container.querySelector('header button');
  expect(close?.getAttribute('aria-label') ?? close?.textContent).toBe('Close');
  if (close) fireEvent.click(close);
  expect(stood).toEqual([false]);
});
