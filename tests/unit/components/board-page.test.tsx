// @vitest-environment happy-dom
// Loaded before, so that no test waits for it.
import '@/components/workspace/board/BoardPage';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextIn, withMore } from '@/components/workspace/board/pages';
import { board, deal, uuid } from './popup-fixtures';
import { CHANGE, openWorkspace } from './popup-scene';

const many = Array.from({ length: 30 }, (_, index) => deal(index + 1));
/** A board whose first column holds more than it shows. */
const long = { ...board(many) };
long.columns = long.columns.map((column, index) =>
  index === 0 ? { ...column, deals: column.deals.slice(0, 24) } : column,
);
const pipelines = [
  { pipelineId: uuid(10), name: 'Sales', isDefault: true, stages: 4, deals: 30 },
  { pipelineId: uuid(20), name: 'Partners', isDefault: false, stages: 4, deals: 0 },
];

// What was folded is remembered.
beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('The board as wide as the window', () => {
  it('leads to another pipeline and to the page of a deal', async () => {
    const { screen } = openWorkspace('#/board', { pipeline: board([deal(1)]), pipelines });
    fireEvent.click(await screen.findByRole('button', { name: 'Deal 1' }));
    expect(location.hash).toBe(`#/deal/${uuid(201)}`);
  });

  it('folds an open stage too, and says that no next step is known', async () => {
    const { screen, press } = openWorkspace('#/board', {
      pipeline: board([deal(1), deal(2, { nextStep: 'Send terms' })]),
      pipelines,
    });
    const lead = await screen.findByRole('listitem', { name: 'Lead' });
    expect(within(lead).getByText('no next step')).toBeTruthy();
    expect(within(lead).getByText('Send terms')).toBeTruthy();
    await press('Fold Lead');
    expect(screen.queryByRole('button', { name: 'Deal 1' })).toBeNull();
  });

  it('reads on below the last card, shows each once, and stops at the end', () => {
    const [first] = long.columns;
    const stageId = first?.stage.id ?? '';
    const last = first?.deals.at(-1);
    expect(nextIn(long, stageId)).toBe(`${last?.stageSince}:${last?.dealId}`);
    const whole = withMore(long, stageId, { deals: many.slice(20) });
    const ids = whole.columns[0]?.deals.map(({ dealId }) => dealId) ?? [];
    expect([ids.length, new Set(ids).size, nextIn(whole, stageId)]).toEqual([30, 30, null]);
  });

  it('draws the cards in sight of a column of hundreds, and leads to every other one', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
    const deals = Array.from({ length: 400 }, (_, index) => deal(index + 1));
    const { screen, key } = openWorkspace('#/board', { pipeline: board(deals), pipelines });
    await screen.findByRole('button', { name: 'Deal 1' });
    const drawn = () =>
      screen.getAllByRole('button', { name: /^Deal \d/ }).map(({ textContent }) => textContent);
    await waitFor(() => expect(drawn().length).toBeLessThan(40));
    const cards = screen.getByRole('list', { name: 'Lead' });
    cards.scrollTop = 200 * 88;
    fireEvent.scroll(cards);
    await screen.findByRole('button', { name: 'Deal 201' });
    expect(drawn().length).toBeLessThan(60);
    // Where the keys are stays drawn, and so does where they go.
    screen.getByRole('button', { name: 'Deal 4' }).focus();
    expect(drawn()).not.toContain('Deal 5');
    key('ArrowDown');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Deal 5'));
  });

  it('moves a card by a key, and the focus goes with it', async () => {
    let stageId = uuid(11);
    const { screen, key, sent } = openWorkspace('#/board', {
      pipeline: () => board([deal(1, { stageId })]),
      moveDeal: (input: { stageId: string }) => {
        stageId = input.stageId;
        return { change: CHANGE };
      },
      pipelines,
    });
    (await screen.findByRole('button', { name: 'Deal 1' })).focus();
    key('ArrowRight', { altKey: true });
    await waitFor(() => {
      const proposal = screen.getByRole('listitem', { name: 'Proposal' });
      expect(within(proposal).getByRole('button', { name: 'Deal 1' })).toBe(document.activeElement);
    });
    expect(sent('moveDeal')).toEqual([{ dealId: uuid(201), stageId: uuid(12) }]);
  });
});
