// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { renewal, stages, thread, viewOf, workshop } from './sidebar-fixtures';
import { CHANGE, failing, open } from './sidebar-scene';

beforeEach(() => sessionStorage.clear());

function choose(select: HTMLElement, value: string) {
  fireEvent.change(select, { target: { value } });
}

describe('the deal of a thread', () => {
  it('is picked from the open deals of the people here, best guess first', async () => {
    const { screen, sent, change } = await open();
    const deal = (await screen.findByRole('combobox', { name: 'Deal' })) as HTMLSelectElement;
    expect([...deal.options].map((option) => option.text)).toEqual([
      'No deal',
      'Acme renewal · €12,000',
      'Onboarding workshop · €1,950.50',
      'New deal…',
    ]);
    choose(deal, workshop.dealId);
    await waitFor(() => expect(sent('setDeal')).toMatchObject([{ dealId: workshop.dealId }]));
    expect(deal.value).toBe(workshop.dealId);
    change(viewOf({ deal: workshop }));
    await screen.findByRole('combobox', { name: 'Stage' });
    choose(deal, '');
    await waitFor(() => expect(sent('setDeal')).toMatchObject([{}, { dealId: null }]));
  });

  it('leads to its record in the workspace by one press, or says that it did not', async () => {
    const { press, sent, screen } = await open({
      view: viewOf({ deal: renewal }),
      answers: { showRecord: failing('failed') },
    });
    await press('Open in the workspace');
    await waitFor(() => expect(sent('showRecord')).toEqual([{ kind: 'deal', id: renewal.dealId }]));
    await screen.findByRole('alert');
  });

  it('goes back to what is stored when the choice could not be saved', async () => {
    const { screen } = await open({ answers: { setDeal: failing('full') } });
    const deal = (await screen.findByRole('combobox', { name: 'Deal' })) as HTMLSelectElement;
    choose(deal, renewal.dealId);
    await screen.findByText(/disk is full/);
    expect(deal.value).toBe('');
  });

  it('is proposed in one click when there is a single open one', async () => {
    const { press, sent, screen } = await open({
      view: viewOf({ dealChoices: [renewal], proposedDealId: renewal.dealId }),
    });
    await press('Link Acme renewal');
    await waitFor(() => expect(sent('setDeal')).toMatchObject([{ dealId: renewal.dealId }]));
    await screen.findByText('Linked to the deal');
  });

  it('moves to another stage', async () => {
    const { screen, sent } = await open({ view: viewOf({ deal: renewal }) });
    const stage = await screen.findByRole('combobox', { name: 'Stage' });
    const won = stages[3]?.stage.id ?? '';
    choose(stage, won);
    await screen.findByText('Moved to Won');
    expect(sent('moveDeal')).toEqual([{ dealId: renewal.dealId, stageId: won }]);
  });

  it('can be made on the spot', async () => {
    const { screen, press, type, sent } = await open({
      answers: { createDeal: { dealId: 'x', change: CHANGE } },
    });
    choose(await screen.findByRole('combobox', { name: 'Deal' }), 'new');
    expect(await screen.findByRole('textbox', { name: 'Name of the deal' })).toHaveProperty(
      'value',
      'Acme',
    );
    type('Name of the deal', 'Acme pilot');
    type('Value', '4,500.50');
    await press('Create deal');
    await screen.findByText('Created Acme pilot');
    expect(sent('createDeal')).toMatchObject([
      {
        name: 'Acme pilot',
        value: 4500.5,
        currency: 'EUR',
        stageId: stages[0]?.stage.id,
        anchor: { kind: 'thread', threadId: thread.threadId },
      },
    ]);
  });

  it('that was begun is still there after the page or the extension was loaded anew', async () => {
    const { screen, type } = await open();
    choose(await screen.findByRole('combobox', { name: 'Deal' }), 'new');
    await screen.findByRole('textbox', { name: 'Value' });
    type('Value', '1200');
    const again = await open();
    expect(await again.screen.findByRole('textbox', { name: 'Value' })).toHaveProperty(
      'value',
      '1200',
    );
    const linked = await open({ view: viewOf({ deal: renewal }) });
    await linked.screen.findByRole('combobox', { name: 'Stage' });
    expect(linked.screen.queryByRole('textbox', { name: 'Value' })).toBeNull();
    const back = await open();
    await back.press('Cancel');
    await waitFor(() => expect(back.screen.queryByRole('textbox', { name: 'Value' })).toBeNull());
  });

  it('is not made of something that is no amount', async () => {
    const { screen, type, sent } = await open();
    choose(await screen.findByRole('combobox', { name: 'Deal' }), 'new');
    await screen.findByRole('textbox', { name: 'Value' });
    type('Value', 'a lot');
    await screen.findByText('Not an amount');
    expect(screen.getByRole('button', { name: 'Create deal' })).toHaveProperty('disabled', true);
    expect(sent('createDeal')).toHaveLength(0);
  });
});
