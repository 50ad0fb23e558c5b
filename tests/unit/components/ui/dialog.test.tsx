// @vitest-environment happy-dom
import { render, waitFor } from '@testing-library/preact';
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
