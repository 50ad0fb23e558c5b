// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { DealCard } from '@/storage/api';
import { board, deal, NOW, STAGES, uuid } from './popup-fixtures';
import { CHANGE, openPopup } from './popup-scene';

const DAY = 86_400_000;

/** A board that remembers its moves, as the database does. */
function live(deals: DealCard[]) {
  let all = deals;
  return {
    pipeline: () => board(all),
    moveDeal: ({ dealId, stageId }: { dealId: string; stageId: string }) => {
      all = all.map((card) => (card.dealId === dealId ? { ...card, stageId } : card));
      return { change: CHANGE };
    },
    removeDeal: ({ dealId }: { dealId: string }) => {
      all = all.filter((card) => card.dealId !== dealId);
      return { change: CHANGE };
    },
  };
}

type Screen = ReturnType<typeof openPopup>['screen'];
const column = (screen: Screen, name: string) => screen.findByRole('listitem', { name });

describe('The pipeline', () => {
  it('shows for each stage how many, the sum and the weighted sum per currency', async () => {
    const { screen } = openPopup('pipeline', {
      pipeline: board([
        deal(1, { value: 12000, stageId: uuid(12) }),
        deal(2, { value: 3000, stageId: uuid(12) }),
        deal(3, { value: 500, currency: 'USD', stageId: uuid(12) }),
      ]),
    });
    const proposal = await column(screen, 'Proposal');
    expect(proposal.textContent).toContain('3 deals');
    expect(proposal.textContent).toContain('€15,000€7,500 weighted');
    expect(proposal.textContent).toContain('$500$250 weighted');
    expect(proposal.textContent).not.toContain('15,500');
  });

  it('says on a card whose deal it is, its value, and for how long it has been quiet', async () => {
    const { screen } = openPopup('pipeline', {
      pipeline: board([
        deal(1, { name: 'Fresh' }),
        deal(2, { name: 'Old', quietSince: NOW - 20 * DAY, value: null }),
      ]),
    });
    const lead = await column(screen, 'Lead');
    const facts = (name: string) =>
      document.getElementById(
        within(lead).getByRole('button', { name }).getAttribute('aria-describedby') ?? '',
      )?.textContent;
    expect(facts('Fresh')).toBe('Acme€1,0002 days');
    expect(facts('Old')).toBe('AcmeNo valuequiet 20 days');
  });

  it('keeps the won and lost ones folded away until asked for', async () => {
    const { screen, press } = openPopup('pipeline', {
      pipeline: board([deal(1, { name: 'Big one', stageId: uuid(13) })]),
    });
    await column(screen, 'Lead');
    expect(screen.queryByRole('button', { name: 'Big one' })).toBeNull();
    await press(/^Won/);
    expect(screen.getByRole('button', { name: 'Big one' })).toBeTruthy();
    await press('Fold Won');
    expect(screen.queryByRole('button', { name: 'Big one' })).toBeNull();
  });

  it('moves a card with Alt and an arrow; the focus goes with it and Undo is offered', async () => {
    const { screen, key, sent } = openPopup('pipeline', live([deal(1)]));
    (await screen.findByRole('button', { name: 'Deal 1' })).focus();
    key('ArrowRight', { altKey: true });
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Moved Deal 1 to Proposal'),
    );
    expect(sent('moveDeal')).toEqual([{ dealId: uuid(201), stageId: uuid(12) }]);
    const proposal = within(await column(screen, 'Proposal'));
    const card = await proposal.findByRole('button', { name: 'Deal 1' });
    expect(document.activeElement).toBe(card);
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('moves a card to a stage chosen from its menu', async () => {
    const { screen, press, sent } = openPopup('pipeline', live([deal(1)]));
    await press('Move to…');
    const menu = within(screen.getByRole('dialog', { name: 'Move to…' }));
    fireEvent.click(menu.getByRole('button', { name: /^Lost/ }));
    await waitFor(() =>
      expect(sent('moveDeal')).toEqual([{ dealId: uuid(201), stageId: uuid(14) }]),
    );
    // Where it went is unfolded, so that it is not lost from sight.
    const lost = await column(screen, 'Lost');
    await within(lost).findByRole('button', { name: 'Deal 1' });
  });

  it('walks over the cards by arrow keys without moving them', async () => {
    const { screen, key, sent } = openPopup('pipeline', {
      pipeline: board([deal(1), deal(2), deal(3, { stageId: uuid(12) })]),
    });
    const card = (n: number) => screen.getByRole('button', { name: `Deal ${n}` });
    (await screen.findByRole('button', { name: 'Deal 1' })).focus();
    key('ArrowDown');
    expect(document.activeElement).toBe(card(2));
    key('ArrowRight');
    expect(document.activeElement).toBe(card(3));
    key('ArrowLeft');
    expect(document.activeElement).toBe(card(1));
    expect(sent('moveDeal')).toEqual([]);
  });

  it('adds a deal in place, and says what is missing', async () => {
    const { screen, press, type, sent } = openPopup('pipeline');
    await press('Add a deal to Proposal');
    const form = screen.getByRole('form', { name: 'Add deal' });
    const submit = () => fireEvent.submit(form);
    submit();
    await screen.findByText('A deal needs a name');
    type('Name', 'Shop relaunch');
    type('Value', 'a lot');
    submit();
    await screen.findByText('Enter an amount such as 12500');
    expect(sent('createDeal')).toEqual([]);
    type('Value', '12,500.50');
    submit();
    await waitFor(() =>
      expect(sent('createDeal')).toEqual([
        {
          anchor: { kind: 'nothing' },
          name: 'Shop relaunch',
          value: 12500.5,
          currency: 'EUR',
          stageId: uuid(12),
        },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Add deal' })).toBeNull());
  });

  it('keeps what was typed when a deal could not be saved', async () => {
    const { screen, press, type } = openPopup('pipeline', {
      createDeal: () => {
        throw new Error('full');
      },
    });
    await press('Add deal');
    const field = type('Name', 'Shop relaunch');
    fireEvent.submit(screen.getByRole('form', { name: 'Add deal' }));
    await screen.findByText(/^Not saved/);
    expect(field).toHaveProperty('value', 'Shop relaunch');
  });

  it('opens a deal, saves a field when it is left, and leaves wrong amounts unsaved', async () => {
    const { screen, press, type, sent } = openPopup('pipeline', live([deal(1)]));
    await press('Deal 1');
    await screen.findByRole('heading', { name: 'Deal 1' });
    fireEvent.blur(type('Next step', 'Call Ana'));
    await waitFor(() => expect(sent('editDeal')).toMatchObject([{ nextStep: 'Call Ana' }]));
    fireEvent.blur(type('Value', 'plenty'));
    await screen.findByText('Enter an amount such as 12500');
    expect(sent('editDeal')).toHaveLength(1);
  });

  it('saves one field after another without taking the first one back', async () => {
    const { screen, press, type, sent } = openPopup('pipeline', live([deal(1)]));
    await press('Deal 1');
    await screen.findByRole('heading', { name: 'Deal 1' });
    fireEvent.blur(type('Next step', 'Call Ana'));
    fireEvent.blur(type('Value', '2000'));
    await waitFor(() => expect(sent('editDeal')).toHaveLength(2));
    const { dealId } = deal(1);
    expect(sent('editDeal')).toEqual([
      { dealId, nextStep: 'Call Ana' },
      { dealId, value: 2000 },
    ]);
  });

  it('keeps what was typed into a field that could not be saved', async () => {
    const { screen, press, type, sent } = openPopup('pipeline', {
      ...live([deal(1)]),
      editDeal: () => {
        throw new Error('full');
      },
    });
    await press('Deal 1');
    await screen.findByRole('heading', { name: 'Deal 1' });
    const field = type('Next step', 'Call Ana');
    fireEvent.blur(field);
    await screen.findByText(/^Not saved/);
    expect(field).toHaveProperty('value', 'Call Ana');
    fireEvent.blur(field);
    await waitFor(() => expect(sent('editDeal')).toHaveLength(2));
  });

  it('deletes a deal with a way back', async () => {
    const { screen, press, sent } = openPopup('pipeline', live([deal(1)]));
    await press('Deal 1');
    await press('Delete deal');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Deleted Deal 1'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Deal 1' })).toBeNull());
    await press('Undo');
    await waitFor(() => expect(sent('undo')).toEqual([{ change: CHANGE }]));
  });
});

describe('The stages', () => {
  it('are renamed, added and ordered, and saved as a whole', async () => {
    const { screen, press, sent } = openPopup('pipeline');
    await press('Edit stages');
    await screen.findAllByLabelText('Stage name');
    const names = () => screen.getAllByLabelText('Stage name') as HTMLInputElement[];
    fireEvent.input(names()[0] as HTMLInputElement, { target: { value: 'New lead' } });
    await press('Add stage');
    fireEvent.input(names()[2] as HTMLInputElement, { target: { value: 'Negotiation' } });
    await press('Move Negotiation up');
    await press('Save stages');
    await waitFor(() => expect(sent('saveStages')).toHaveLength(1));
    const [saved] = sent('saveStages') as [{ stages: { name: string; outcome: string }[] }];
    expect(saved.stages.map((stage) => stage.name)).toEqual([
      'New lead',
      'Negotiation',
      'Proposal',
      'Won',
      'Lost',
    ]);
    expect(saved.stages.map((stage) => stage.outcome)).toEqual([
      'open',
      'open',
      'open',
      'won',
      'lost',
    ]);
  });

  it('are not saved with a chance beyond 100 percent', async () => {
    const { screen, press } = openPopup('pipeline');
    await press('Edit stages');
    const [chance] = await screen.findAllByLabelText('Chance of winning, %');
    fireEvent.input(chance as HTMLElement, { target: { value: '120' } });
    await screen.findByText('From 0 to 100');
    expect(screen.getByRole('button', { name: 'Save stages' })).toHaveProperty('disabled', true);
  });

  it('cannot be removed while deals are in them', async () => {
    const { screen, press } = openPopup('pipeline', { pipeline: board([deal(1)]) });
    await press('Edit stages');
    expect(await screen.findByRole('button', { name: 'Remove Lead' })).toHaveProperty(
      'disabled',
      true,
    );
    expect(screen.getByRole('button', { name: 'Remove Proposal' })).toHaveProperty(
      'disabled',
      false,
    );
    expect(STAGES).toHaveLength(4);
  });
});
