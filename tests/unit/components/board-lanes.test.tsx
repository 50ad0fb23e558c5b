// @vitest-environment happy-dom
// Loaded before, so that no test waits for it.
import '@/components/workspace/board/BoardPage';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardsOf, inLanes, lanesOf } from '@/components/board/lanes';
import { board, deal, uuid } from './popup-fixtures';
import { CHANGE, openWorkspace } from './popup-scene';

beforeEach(() => localStorage.clear());

const pipeline = board([
  deal(1, { owner: 'Robin' }),
  deal(2),
  deal(3, { owner: 'Ana' }),
  deal(4, { owner: 'Robin' }),
]);

describe('The rows of a board by owner', () => {
  it('stand in one address, with the cards of each stage in the row of their owner', async () => {
    const { screen, press } = openWorkspace('#/board', { pipeline });
    await press('Rows by owner');
    expect(location.hash).toBe('#/board?lanes=owner');
    const names = async (row: string) =>
      within(await screen.findByRole('list', { name: row }))
        .getAllByRole('button', { name: /^Deal/ })
        .map((card) => card.textContent);
    expect(await names('Lead, Ana')).toEqual(['Deal 3']);
    expect(await names('Lead, Robin')).toEqual(['Deal 1', 'Deal 4']);
    expect(await names('Lead, Nobody’s')).toEqual(['Deal 2']);
    await press('Rows by owner');
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Lead, Ana' })).toBeNull());
    expect(location.hash).toBe('#/board');
  });

  it('are walked through by the arrows in the order in which they are seen', async () => {
    const { screen, key } = openWorkspace('#/board?lanes=owner', { pipeline });
    (await screen.findByRole('button', { name: 'Deal 3' })).focus();
    key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Deal 1');
    key('ArrowDown');
    key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Deal 2');
  });

  it('are gone through with Alt and an arrow, which gives a deal to whose row it is', async () => {
    let owner = 'Robin';
    const { screen, key, sent } = openWorkspace('#/board?lanes=owner', {
      pipeline: () => board([deal(1, { owner }), deal(2), deal(3, { owner: 'Ana' })]),
      editDeal: (input: { owner: string }) => {
        ({ owner } = input);
        return { change: CHANGE };
      },
    });
    (await screen.findByRole('button', { name: 'Deal 1' })).focus();
    key('ArrowUp', { altKey: true });
    const inRow = (name: string) =>
      within(screen.getByRole('list', { name })).getByRole('button', { name: 'Deal 1' });
    await waitFor(() => expect(inRow('Lead, Ana')).toBe(document.activeElement));
    await screen.findByText('Gave Deal 1 to Ana');
    expect(sent('editDeal')).toEqual([{ dealId: uuid(201), owner: 'Ana' }]);
    // Above the first row there is none.
    key('ArrowUp', { altKey: true });
    key('ArrowDown', { altKey: true });
    await screen.findByText('Deal 1 is nobody’s now');
    expect(sent('editDeal')).toEqual([
      { dealId: uuid(201), owner: 'Ana' },
      { dealId: uuid(201), owner: '' },
    ]);
  });

  it('offer to give a deal to another owner in its menu', async () => {
    const { screen, sent } = openWorkspace('#/board?lanes=owner', { pipeline });
    const card = (await screen.findByRole('button', { name: 'Deal 2' })).closest('li');
    fireEvent.click(within(card as HTMLElement).getByRole('button', { name: 'Move to…' }));
    const names = within(screen.getByRole('group', { name: 'Give to…' })).getAllByRole('button');
    expect(names.map(({ textContent }) => textContent)).toEqual(['Ana', 'Robin']);
    fireEvent.click(names[1] as HTMLElement);
    await screen.findByText('Gave Deal 2 to Robin');
    expect(sent('editDeal')).toEqual([{ dealId: uuid(202), owner: 'Robin' }]);
  });

  it('hold every card once, whoever owns it', () =>
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.constantFrom('Ana', 'ana', 'Zoé', 'Ørsted')), { maxLength: 20 }),
        (owners) => {
          const view = board(
            owners.map((owner, n) => deal(n + 1, owner === null ? {} : { owner })),
          );
          const lanes = lanesOf(view);
          const [column] = inLanes(view, lanes).columns;
          const cards = column?.deals ?? [];
          expect(lanes.flatMap((owner) => cardsOf(cards, owner))).toEqual(cards);
          expect(cards.length).toBe(owners.length);
          if (owners.includes(null)) expect(lanes.at(-1)).toBe('');
        },
      ),
    ));
});

describe('A folded stage', () => {
  it('is folded the next time as well', async () => {
    const first = openWorkspace('#/board', { pipeline });
    await first.screen.findByRole('button', { name: 'Deal 1' });
    await first.press('Fold Lead');
    const { screen } = openWorkspace('#/board', { pipeline });
    const strip = await screen.findByRole('button', { name: /^Lead/ });
    expect(strip.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('button', { name: 'Deal 1' })).toBeNull();
    fireEvent.click(strip);
    await screen.findByRole('button', { name: 'Deal 1' });
    expect(JSON.parse(localStorage.getItem('board-folded') ?? '')).toEqual([]);
  });
});
