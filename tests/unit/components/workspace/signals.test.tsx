// @vitest-environment happy-dom
import '@/components/workspace/records/PersonPage';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { ActivityView, SignalView } from '@/storage/api';
import { ANA, NOW, uuid } from '../popup-fixtures';
import { openWorkspace } from '../popup-scene';
import { historyPage, personPage } from '../record-fixtures';

const PRICE: SignalView = {
  signalId: uuid(910),
  kind: 'objection',
  tag: 'Price',
  quote: 'It is too expensive.',
  at: NOW,
  contact: { contactId: ANA.contactId, name: 'Ana Silva' },
  deal: { dealId: uuid(201), name: 'Filters' },
  stageName: 'Proposal',
};

const NOTE: ActivityView = {
  activityId: uuid(450),
  kind: 'note',
  at: NOW,
  direction: 'unknown',
  subject: '',
  snippet: '',
  reason: { code: 'clicked', args: [] },
  body: 'The board approved the budget. It is too expensive.',
  participants: [],
  about: [],
  place: '',
  outcome: '',
  nextStep: '',
  threadId: null,
  link: null,
  own: true,
};

const open = () =>
  openWorkspace(`#/person/${ANA.contactId}`, {
    personPage,
    history: historyPage,
    activity: NOTE,
    ownValues: { values: [], next: null },
    changesOf: { items: [], next: null },
    signalsOf: ({ of }: { of: string }) => ({
      signals: of === 'contactId' ? [PRICE] : [],
      tags: ['Price'],
    }),
  });

it('a sentence of a note is chosen, tagged and marked', async () => {
  const { screen, press, sent } = open();
  fireEvent.click(await screen.findByText('Wants brushed steel'));
  await press('Mark a sentence');
  const form = within(await screen.findByRole('form', { name: 'Mark a sentence' }));
  fireEvent.change(form.getByLabelText('Sentence'), { target: { value: 'It is too expensive.' } });
  fireEvent.click(form.getByRole('button', { name: 'Mark' }));
  await form.findByText('Choose a sentence and give it a tag');
  fireEvent.click(await form.findByRole('button', { name: 'Price' }));
  fireEvent.submit(screen.getByRole('form', { name: 'Mark a sentence' }));
  await waitFor(() =>
    expect(sent('addSignal')).toEqual([
      {
        activityId: NOTE.activityId,
        kind: 'objection',
        tag: 'Price',
        quote: 'It is too expensive.',
      },
    ]),
  );
});

it('what was marked stands on the page of who said it, and can be taken away', async () => {
  const { screen, press, sent } = open();
  const list = await screen.findByRole('list', { name: 'Signals and objections' });
  expect(list.textContent).toMatch(/Objection: Price.*It is too expensive\..*Filters.*Proposal/);
  await press('Take the mark “Price” away');
  await waitFor(() => expect(sent('removeSignal')).toEqual([{ signalId: PRICE.signalId }]));
});
