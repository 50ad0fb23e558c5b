// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PlaybookDialog } from '@/components/workspace/playbooks/PlaybookDialog';
import { PlaysOfDeal } from '@/components/workspace/playbooks/PlaysOfDeal';
import { STAGES, uuid } from '../popup-fixtures';
import { openView } from '../popup-scene';

const TEMPLATES = [1, 2].map((n) => ({
  id: uuid(n),
  name: `Template ${n}`,
  subject: '',
  body: 'Hello',
  createdAt: 1,
  sent: 0,
  replies: 0,
}));

test('a step is made to be written from a template', async () => {
  const { screen, type, press, sent } = openView(
    <PlaybookDialog playbook={null} stages={STAGES} onClose={() => undefined} />,
    { templates: TEMPLATES },
  );
  type('Name', 'Proposal');
  type('Step', 'Send it');
  await screen.findByRole('option', { name: 'An e-mail from a template' });
  fireEvent.change(screen.getByLabelText('Ticks itself by'), { target: { value: 'template' } });
  fireEvent.change(await screen.findByLabelText('Template'), { target: { value: uuid(2) } });
  await press('Save playbook');
  await waitFor(() => expect(sent('savePlaybook')).toHaveLength(1));
  expect(sent('savePlaybook')[0]).toMatchObject({
    steps: [
      {
        text: 'Send it',
        templateId: uuid(2),
        needs: { kind: 'activity', activity: 'email', role: '' },
      },
    ],
  });
});

test('a step names its template, and one press writes from it about the deal', async () => {
  const step = { kind: 'email', dueAt: Date.now(), done: false, doneAt: null, byHand: false };
  const play = {
    playId: uuid(5),
    playbookId: uuid(6),
    name: 'Proposal',
    startedAt: 1,
    state: 'running',
    steps: [
      {
        ...step,
        stepId: uuid(7),
        text: 'Send it',
        template: { templateId: uuid(2), name: 'Template 2' },
      },
      { ...step, stepId: uuid(8), text: 'Ask', template: null },
    ],
  };
  const { screen, press, sent } = openView(<PlaysOfDeal dealId={uuid(9)} />, {
    playsOfDeal: [play],
    templates: TEMPLATES,
    draft: { templateId: uuid(2), name: 'Template 2', subject: '', body: 'Hello Ana', missing: [] },
  });
  await press('Write from the template “Template 2”');
  const dialog = await screen.findByRole('dialog');
  await waitFor(() =>
    expect(within(dialog).getByLabelText<HTMLTextAreaElement>('Text').value).toBe('Hello Ana'),
  );
  expect(sent('draft').at(-1)).toEqual({ templateId: uuid(2), dealId: uuid(9) });
});

test('a play that waits for what they replied says so, and is taken up again or ended', async () => {
  const step = { kind: 'email', dueAt: Date.now(), doneAt: null, byHand: false, template: null };
  const play = {
    playId: uuid(5),
    playbookId: uuid(6),
    name: 'Proposal',
    startedAt: 1,
    state: 'paused',
    steps: [
      // What a mail has ticked stays so.
      { ...step, stepId: uuid(7), text: 'Send it', done: true },
      { ...step, stepId: uuid(8), text: 'Ask', done: false },
    ],
  };
  const { screen, press, sent } = openView(<PlaysOfDeal dealId={uuid(9)} />, {
    playsOfDeal: [play],
  });
  await screen.findByText('1 of 2');
  const ticks = within(screen.getByRole('list', { name: 'Proposal' })).getAllByRole('checkbox');
  expect(ticks.map((tick) => (tick as HTMLInputElement).disabled)).toEqual([true, false]);
  screen.getByText(/^They replied, so nothing is asked of you/);
  await press('Go on');
  await waitFor(() => expect(sent('resumePlay')).toEqual([{ playId: uuid(5) }]));
  await press('End playbook');
  await waitFor(() => expect(sent('endPlay')).toEqual([{ playId: uuid(5) }]));
});
