// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Mapping } from '@/components/workspace/import/Mapping';
import type { ColumnView, TableView } from '@/utils/importing/table';
import { openView } from './popup-scene';

const column = (name: string, more: Partial<ColumnView> = {}): ColumnView => ({
  name,
  field: 'custom',
  type: 'text',
  asksOrder: false,
  isAmbiguous: false,
  order: null,
  examples: ['one', 'two'],
  ...more,
});

function shown(view: Partial<TableView>) {
  const onMap = vi.fn();
  const table: TableView = { kind: 'contact', product: null, columns: [], ...view };
  const { screen } = openView(<Mapping view={table} fixes={[]} onMap={onMap} />);
  const choose = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const send = () =>
    fireEvent.click(screen.getByRole('button', { name: 'Show what would happen' }));
  return { screen, onMap, choose, send };
}

test('every column shows its first values and can become anything its rows can have', () => {
  const { screen, onMap, choose, send } = shown({
    columns: [column('Who'), column('Reach', { field: 'email' }), column('Mood')],
  });
  expect(screen.getAllByText('one · two')).toHaveLength(3);
  choose('What “Who” is', 'name');
  choose('What “Mood” is', 'ignore');
  send();
  expect(onMap).toHaveBeenCalledWith({
    kind: 'contact',
    columns: [
      { name: 'Who', field: 'name' },
      { name: 'Reach', field: 'email' },
      { name: 'Mood', field: 'ignore' },
    ],
    fixes: [],
  });
});

test('nothing is read before one column says who it is about', () => {
  const { screen, onMap, choose, send } = shown({ columns: [column('Colour')] });
  send();
  expect(screen.getByText(/has to be a name/).role).toBe('alert');
  expect(onMap).not.toHaveBeenCalled();
  choose('Each row is', 'deal');
  choose('What “Colour” is', 'stage');
  send();
  expect(onMap).toHaveBeenCalledWith({
    kind: 'deal',
    columns: [{ name: 'Colour', field: 'stage' }],
    fixes: [],
  });
});

test('dates that can be read in two ways have to be told, unless they are left out', () => {
  const dates = column('Since', { type: 'date', asksOrder: true, isAmbiguous: true });
  const { screen, onMap, choose, send } = shown({
    columns: [column('Who', { field: 'name' }), dates],
  });
  send();
  expect(screen.getByText(/can be read in two ways/).role).toBe('alert');
  expect(onMap).not.toHaveBeenCalled();
  choose('How the dates in “Since” are written', 'mdy');
  send();
  expect(onMap.mock.lastCall?.[0].columns[1]).toEqual({
    name: 'Since',
    field: 'custom',
    order: 'mdy',
  });
  choose('What “Since” is', 'ignore');
  expect(screen.queryByLabelText('How the dates in “Since” are written')).toBeNull();
});
