// @vitest-environment happy-dom
// Loaded before, so that no test waits for it.
import '@/components/workspace/tables/TablePage';
import { fireEvent, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { uuid } from '../popup-fixtures';
import { openWorkspace, Refused } from '../popup-scene';

const NAMES = ['Ana Silva', 'Ben Okoro', 'Carla Gomez'];
const IDS = NAMES.map((_, n) => uuid(301 + n));

beforeEach(() => localStorage.clear());

/** A table of three rows, with the focus in it, and what comes of changing them. */
async function openTable(table: 'people' | 'activities', editRows: unknown) {
  const line = (columns: string[]) => (name: string, n: number) => ({
    id: IDS[n],
    cells: columns.map((column) => (['name', 'what'].includes(column) ? name : null)),
  });
  const rows = ({ columns }: { columns: string[] }) => ({
    rows: NAMES.map(line(columns)),
    next: null,
  });
  const scene = openWorkspace(`#/${table}`, { tableRows: rows, tableRowsOf: rows, editRows });
  const grid = await scene.screen.findByRole('grid');
  await waitFor(() => expect(scene.screen.getAllByRole('row')).toHaveLength(NAMES.length + 1));
  grid.focus();
  const deleteAll = async () => {
    fireEvent.keyDown(grid, { key: 'a', ctrlKey: true });
    await scene.press('Delete');
  };
  return { ...scene, grid, deleteAll };
}

/** What is said in the line at the bottom once the background has answered. */
const answered = (done: number, kept: number) => ({ done, kept, change: done ? uuid(77) : null });

describe('What is said of many rows that are deleted', () => {
  it.each([
    [
      'activities',
      2,
      1,
      'Deleted: 2. Left, since only notes and calls written by hand can be deleted: 1',
    ],
    [
      'activities',
      0,
      3,
      'Nothing was deleted: only notes and calls written by hand can be deleted',
    ],
    ['people', 2, 1, 'Deleted 2 rows'],
    ['people', 0, 3, 'This is no longer there'],
  ] as const)('in %s, %i gone and %i left', async (table, done, kept, words) => {
    const { deleteAll, screen } = await openTable(table, answered(done, kept));
    await deleteAll();
    expect(await screen.findByText(words)).toBeTruthy();
    expect(Boolean(screen.queryByRole('button', { name: 'Undo' }))).toBe(done > 0);
  });
});

describe('What is said of many rows that are changed', () => {
  it.each([
    [2, 0, 'Changed 2 rows'],
    [2, 1, 'Changed: 2. Left as they are, since they cannot be changed so: 1'],
    [0, 0, 'Nothing had to be changed'],
    [0, 3, 'Nothing was changed. Cannot be changed so: 3'],
  ])('%i changed and %i that could not be', async (done, kept, words) => {
    const { screen, grid, press, type } = await openTable('people', answered(done, kept));
    fireEvent.keyDown(grid, { key: 'a', ctrlKey: true });
    await press('Add tag');
    fireEvent.submit(type('Add tag', 'vip').closest('form') as HTMLFormElement);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(Boolean(screen.queryByRole('button', { name: 'Undo' }))).toBe(done > 0);
  });
});

describe('A change that worked at the second attempt', () => {
  it('says what stays as it was', async () => {
    const { deleteAll, screen, answer, press } = await openTable('activities', () =>
      Promise.reject(new Error('The disk is full')),
    );
    await deleteAll();
    await screen.findByRole('button', { name: 'Retry' });
    answer('editRows', answered(2, 1));
    await press('Retry');
    await screen.findByText(/^Deleted: 2\. Left, .*: 1$/);
  });

  it('says what it wrote over', async () => {
    const { grid, screen, answer, press } = await openTable('people', () =>
      Promise.reject(new Error('The disk is full')),
    );
    fireEvent.keyDown(grid, { key: 'Home' });
    fireEvent.keyDown(grid, { key: 'e' });
    const field = await screen.findByRole('textbox', { name: 'Name' });
    fireEvent.input(field, { target: { value: 'Ana Souza' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByRole('button', { name: 'Retry' });
    answer('editRows', { ...answered(1, 0), over: 'Anna' });
    await press('Retry');
    await screen.findByText(
      'Changed: Name. Meanwhile it had become “Anna”; Undo brings that back.',
    );
  });
});

describe('What a rule forbids', () => {
  it('is told without a Retry, which the rule would forbid as well', async () => {
    const { deleteAll, screen } = await openTable('activities', () => {
      throw new Refused('Only notes and calls written by hand can be changed or deleted');
    });
    await deleteAll();
    await screen.findByText(/can be changed or deleted/);
    expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull();
  });
});
