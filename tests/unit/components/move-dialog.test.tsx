// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { GateView } from '@/storage/api';
import { board, deal, uuid } from './popup-fixtures';
import { openPopup, Refused } from './popup-scene';

const GATE: GateView = {
  dealId: uuid(201),
  name: 'Deal 1',
  stageName: 'Proposal',
  missing: [
    {
      criterion: { id: uuid(31), kind: 'check', text: 'Budget confirmed' },
      stage: 'Lead',
      code: 'check',
      args: ['Budget confirmed'],
    },
    {
      criterion: { id: uuid(32), kind: 'field', field: 'value' },
      stage: 'Lead',
      code: 'field_value',
      args: [],
    },
  ],
  closing: null,
  said: { reason: '', competitor: '', objection: '' },
  known: { reasons: [], competitors: [], objections: [] },
  currency: 'EUR',
  people: [],
  fields: [],
};

async function moved(gate: Partial<GateView>, more: Record<string, unknown> = {}) {
  const scene = openPopup('pipeline', {
    pipeline: board([deal(1)]),
    dealGate: { ...GATE, ...gate },
    moveDeal: () => {
      throw new Refused();
    },
    ...more,
  });
  (await scene.screen.findByRole('button', { name: 'Deal 1' })).focus();
  scene.key('ArrowRight', { altKey: true });
  const dialog = await scene.screen.findByRole('dialog', { name: 'Move Deal 1 to Proposal' });
  return {
    ...scene,
    dialog: within(dialog),
    submit: () => fireEvent.submit(dialog.querySelector('form') ?? dialog),
  };
}

describe('A move that misses something', () => {
  it('asks for it, and moves with what was filled in', async () => {
    const { dialog, sent, submit, screen } = await moved({});
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Budget confirmed' }));
    fireEvent.input(dialog.getByLabelText('No value'), { target: { value: '1,200' } });
    submit();
    await waitFor(() =>
      expect(sent('advanceDeal')).toEqual([
        {
          dealId: uuid(201),
          stageId: uuid(12),
          fill: {
            checked: [uuid(31)],
            fields: { value: 1200 },
            custom: {},
            people: [],
            took: [],
          },
        },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('status').textContent).toBe('Moved Deal 1 to Proposal');
  });

  it('moves all the same for a reason', async () => {
    const { dialog, sent, submit } = await moved({});
    fireEvent.input(dialog.getByLabelText('Or: why it moves all the same'), {
      target: { value: 'They decide by mail' },
    });
    expect(dialog.getByRole('button', { name: 'Move anyway' })).toBeTruthy();
    submit();
    await waitFor(() =>
      expect(sent('advanceDeal')).toMatchObject([{ override: 'They decide by mail' }]),
    );
  });

  it('says in the dialog what was refused, and keeps what was typed', async () => {
    const { dialog, submit } = await moved(
      {},
      {
        advanceDeal: () => {
          throw new Error('full');
        },
      },
    );
    const field = dialog.getByLabelText('No value');
    fireEvent.input(field, { target: { value: '50' } });
    submit();
    await dialog.findByText(/^Not saved/);
    expect(field).toHaveProperty('value', '50');
  });

  it('asks why a deal was lost, offering what was said before', async () => {
    const { dialog, sent, submit } = await moved({
      missing: [],
      closing: 'lost',
      known: { reasons: ['Too dear'], competitors: [], objections: [] },
    });
    fireEvent.click(dialog.getByRole('button', { name: 'Too dear' }));
    fireEvent.input(dialog.getByLabelText('Competitor'), { target: { value: 'Fastbuild' } });
    submit();
    await waitFor(() =>
      expect(sent('advanceDeal')).toMatchObject([
        { closing: { reason: 'Too dear', competitor: 'Fastbuild', objection: '' } },
      ]),
    );
  });
});
