// @vitest-environment happy-dom
// Loaded before, so that no test waits for them.
import '@/components/workspace/board/BoardPage';
import '@/components/workspace/tables/TablePage';
import { waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { announce, onChanged } from '@/utils/changes';
import { tellCards } from '@/utils/told-cards';
import { board, deal, uuid } from './popup-fixtures';
import { openWorkspace } from './popup-scene';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

const never = () => new Promise<never>(() => undefined);

it('a deal that was saved elsewhere shows on the board before the board is read again', async () => {
  const { screen, answer, sent } = openWorkspace('#/board', {
    pipeline: board([deal(1), deal(2)]),
    pipelines: [],
  });
  await screen.findByRole('button', { name: 'Deal 1' });
  answer('pipeline', never);
  answer('deal', deal(1, { name: 'Big sale' }));
  announce(['deals'], false, [uuid(201)]);
  await screen.findByRole('button', { name: 'Big sale' });
  expect(screen.getByRole('button', { name: 'Deal 2' })).toBeTruthy();
  expect(sent('deal')).toEqual([{ dealId: uuid(201) }]);
});

it('a deal that went to another stage elsewhere, and one that was removed, are no longer where they were', async () => {
  const { screen, answer } = openWorkspace('#/board', {
    pipeline: board([deal(1), deal(2)]),
    pipelines: [],
  });
  await screen.findByRole('button', { name: 'Deal 1' });
  answer('pipeline', never);
  answer('deal', ({ dealId }: { dealId: string }) =>
    dealId === uuid(201) ? deal(1, { stageId: uuid(12) }) : null,
  );
  announce(['deals'], false, [uuid(201), uuid(202)]);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Deal 2' })).toBeNull());
  const card = screen.getByRole('button', { name: 'Deal 1' });
  expect(card.closest('[aria-label="Lead"]')).toBeNull();
});

it('a deal that the background tells of shows before anything is asked, and is not asked for after it', async () => {
  const { screen, answer, sent } = openWorkspace('#/board', {
    pipeline: board([deal(1), deal(2), deal(3)]),
    pipelines: [],
  });
  await screen.findByRole('button', { name: 'Deal 1' });
  answer('pipeline', never);
  answer('deal', deal(3, { name: 'Small sale' }));
  tellCards([
    [uuid(201), deal(1, { name: 'Big sale' })],
    [uuid(202), null],
  ]);
  await screen.findByRole('button', { name: 'Big sale' });
  expect(screen.queryByRole('button', { name: 'Deal 2' })).toBeNull();
  announce(['deals'], false, [uuid(201), uuid(202), uuid(203)]);
  await screen.findByRole('button', { name: 'Small sale' });
  expect(sent('deal')).toEqual([{ dealId: uuid(203) }]);
  // The next save of it is another one, which nobody has told of.
  answer('deal', deal(1, { name: 'Bigger sale' }));
  announce(['deals'], false, [uuid(201)]);
  await screen.findByRole('button', { name: 'Bigger sale' });
});

it('what is told and is no card changes nothing', async () => {
  const { screen, answer } = openWorkspace('#/board', {
    pipeline: board([deal(1), deal(2)]),
    pipelines: [],
  });
  await screen.findByRole('button', { name: 'Deal 1' });
  answer('pipeline', never);
  const other = new BroadcastChannel('deals');
  for (const told of [null, 'gone', [[uuid(201), { name: 'No card' }]], [[uuid(201)]], [null]])
    other.postMessage(told);
  other.close();
  tellCards([[uuid(202), deal(2, { name: 'Big sale' })]]);
  await screen.findByRole('button', { name: 'Big sale' });
  expect(screen.getByRole('button', { name: 'Deal 1' })).toBeTruthy();
});

it('a row that was saved elsewhere shows before the table is read again, which follows', async () => {
  let name = 'Ana Silva';
  const rows = (columns: string[]) => [
    { id: uuid(301), cells: columns.map((column) => (column === 'name' ? name : null)) },
  ];
  const { screen, answer, sent } = openWorkspace('#/people', {
    tableRows: ({ columns }: { columns: string[] }) => ({ rows: rows(columns), next: null }),
    tableRowsOf: ({ columns }: { columns: string[] }) => ({ rows: rows(columns) }),
  });
  await screen.findByRole('link', { name: 'Ana Silva' });
  const read = sent('tableRows').length;
  answer('tableRows', never);
  name = 'Ana Souza';
  announce(['contacts'], false, [uuid(301), uuid(999)]);
  await screen.findByRole('link', { name: 'Ana Souza' });
  expect(sent('tableRowsOf').at(0)).toMatchObject({ ids: [uuid(301)] });
  await waitFor(() => expect(sent('tableRows').length).toBeGreaterThan(read));
});

it('where none of the rows that changed is shown, all that is shown is read soon', async () => {
  const { screen, answer, sent } = openWorkspace('#/board', {
    pipeline: board([deal(1)]),
    pipelines: [],
  });
  await screen.findByRole('button', { name: 'Deal 1' });
  answer('pipeline', board([deal(1), deal(2)]));
  announce(['deals'], false, [uuid(202)]);
  await screen.findByRole('button', { name: 'Deal 2' });
  expect(sent('deal')).toEqual([]);
});

it('a row that is never answered does not hold up the rest, and is not shown when it comes at last', async () => {
  const { screen, answer } = openWorkspace('#/board', {
    pipeline: board([deal(1), deal(2)]),
    pipelines: [],
  });
  await screen.findByRole('button', { name: 'Deal 1' });
  let answerLate: (card: unknown) => void = () => undefined;
  const late = new Promise<unknown>((resolve) => {
    answerLate = resolve;
  });
  answer('deal', () => late);
  answer('pipeline', board([deal(1, { name: 'Big sale' }), deal(2)]));
  announce(['deals'], false, [uuid(201)]);
  await screen.findByRole('button', { name: 'Big sale' });
  answer('pipeline', never);
  answerLate(deal(1, { name: 'As it was before' }));
  // What comes after it is there, and so would it be.
  answer('deal', deal(2, { name: 'Small sale' }));
  announce(['deals'], false, [uuid(202)]);
  await screen.findByRole('button', { name: 'Small sale' });
  expect(screen.getByRole('button', { name: 'Big sale' })).toBeTruthy();
});

it('what is made of other tables than the one that changed is not read again', async () => {
  const { screen, answer, sent } = openWorkspace('#/people', {
    tableRows: { rows: [], next: null },
    pipelines: [],
    views: () => {
      throw new Error('Nobody answers');
    },
  });
  const times = (name: string) => sent(name).length;
  await waitFor(() => expect(times('settings') && times('fields') && times('views')).toBe(1));
  const before = times('tableRows');
  answer('views', []);
  announce(['deals']);
  await waitFor(() => expect(times('tableRows')).toBeGreaterThan(before));
  // What could not be read is tried again with whatever comes.
  await waitFor(() => expect(times('views')).toBe(2));
  announce(['settings']);
  await waitFor(() => expect(times('settings')).toBe(2));
  expect([times('fields'), times('views')]).toEqual([1, 2]);
  // Another language may word all of it otherwise.
  announce(['words']);
  await waitFor(() => expect([times('fields'), times('views')]).toEqual([2, 3]));
  expect(screen.getByRole('main')).toBeTruthy();
});

it('a page that nobody looks at reads nothing until somebody does', async () => {
  const look = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const { screen, answer, sent } = openWorkspace('#/board', {
    pipeline: board([deal(1)]),
    pipelines: [],
  });
  await screen.findByRole('button', { name: 'Deal 1' });
  const before = sent('pipeline').length;
  answer('pipeline', board([deal(1, { name: 'Big sale' })]));
  const heard = new AbortController();
  const signalled = new Promise<void>((resolve) => onChanged(() => resolve(), heard.signal));
  announce(['deals']);
  await signalled;
  // Whoever heard of it before this does, and would read, has asked by now.
  await new Promise(setImmediate);
  heard.abort();
  expect(sent('pipeline').length).toBe(before);
  look.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await screen.findByRole('button', { name: 'Big sale' });
  // Read once, and not again with each look.
  document.dispatchEvent(new Event('visibilitychange'));
  expect(sent('pipeline').length).toBe(before + 1);
});
