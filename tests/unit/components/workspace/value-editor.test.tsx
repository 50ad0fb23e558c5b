// @vitest-environment happy-dom
import { act, fireEvent, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { ValueEditor, type ValueEditorProps } from '@/components/workspace/fields/ValueEditor';
import { ANA, found } from '../popup-fixtures';
import { openView } from '../popup-scene';

const STAGES = ['Lead', 'Qualified', 'Proposal'].map((name) => ({ value: name, name }));

describe('A choice that is changed where it stands', () => {
  const open = () => {
    const [onSave, onClose] = [vi.fn(), vi.fn()];
    const { screen } = openView(
      <ValueEditor
        label="Stage"
        kind="choice"
        value="Lead"
        choices={STAGES}
        onSave={onSave}
        onClose={onClose}
      />,
    );
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Stage' });
    const arrowTo = (value: string) => {
      fireEvent.keyDown(select, { key: 'ArrowDown' });
      fireEvent.change(select, { target: { value } });
    };
    return { onSave, onClose, select, arrowTo };
  };

  it('is gone through by the arrows, and Enter takes the one that is shown', () => {
    const { onSave, onClose, select, arrowTo } = open();
    arrowTo('Qualified');
    arrowTo('Proposal');
    expect(onSave).not.toHaveBeenCalled();
    fireEvent.keyDown(select, { key: 'Enter' });
    expect(onSave.mock.calls).toEqual([['Proposal', 'key', false]]);
    expect(onClose.mock.calls).toEqual([['key']]);
  });

  it('stays as it was with Escape, and is taken when it is left or chosen by the pointer', () => {
    const first = open();
    first.arrowTo('Qualified');
    fireEvent.keyDown(first.select, { key: 'Escape' });
    fireEvent.blur(first.select);
    expect(first.onSave).not.toHaveBeenCalled();
    const second = open();
    second.arrowTo('Qualified');
    fireEvent.blur(second.select);
    expect(second.onSave.mock.calls).toEqual([['Qualified', 'leave', false]]);
    const third = open();
    fireEvent.pointerDown(third.select);
    fireEvent.change(third.select, { target: { value: 'Proposal' } });
    expect(third.onSave.mock.calls).toEqual([['Proposal', 'key', false]]);
  });
});

interface Saved {
  value: string;
  tell(): void;
}

function Shown({
  saved,
  ...ends
}: { saved: Saved } & Pick<ValueEditorProps, 'onSave' | 'onClose'>) {
  const [value, setValue] = useState(saved.value);
  saved.tell = () => setValue(saved.value);
  return <ValueEditor label="Company" kind="text" value={value} {...ends} />;
}

describe('A value that is changed elsewhere while it is changed here', () => {
  const open = () => {
    const [onSave, onClose] = [vi.fn(), vi.fn()];
    const saved: Saved = { value: 'Acme', tell: () => undefined };
    const { screen } = openView(<Shown saved={saved} onSave={onSave} onClose={onClose} />);
    const line = screen.getByRole('textbox', { name: 'Company' });
    const meanwhile = async (value: string) => {
      saved.value = value;
      await act(() => saved.tell());
    };
    return { onSave, line, meanwhile };
  };

  it('is not taken back by whoever typed nothing, nor written twice', async () => {
    const { onSave, line, meanwhile } = open();
    await meanwhile('Fjord');
    fireEvent.blur(line);
    expect(onSave).not.toHaveBeenCalled();
    const same = open();
    await same.meanwhile('Fjord');
    fireEvent.input(same.line, { target: { value: 'Fjord' } });
    fireEvent.keyDown(same.line, { key: 'Enter' });
    expect(same.onSave).not.toHaveBeenCalled();
  });

  it('is told to whoever writes over it', async () => {
    const { onSave, line, meanwhile } = open();
    await meanwhile('Fjord');
    fireEvent.input(line, { target: { value: 'Bikes' } });
    fireEvent.keyDown(line, { key: 'Enter' });
    expect(onSave.mock.calls).toEqual([['Bikes', 'key', true]]);
  });
});

it('what a line cannot show whole stays as it is when nobody types in it', () => {
  const [onSave, onClose] = [vi.fn(), vi.fn()];
  const { screen } = openView(
    <ValueEditor label="Rate" kind="money" value={0.0625} onSave={onSave} onClose={onClose} />,
  );
  const line = screen.getByRole('textbox', { name: 'Rate' });
  fireEvent.keyDown(line, { key: 'Enter' });
  expect(onSave).not.toHaveBeenCalled();
  expect(onClose.mock.calls).toEqual([['key']]);
});

describe('A person that is changed where they stand', () => {
  const open = () => {
    const [onSave, onClose] = [vi.fn(), vi.fn()];
    const { screen } = openView(
      <ValueEditor
        label="Adviser"
        kind="person"
        value="somebody"
        onSave={onSave}
        onClose={onClose}
      />,
      {
        search: ({ query }: { query: string }) => ({
          ...found,
          people: query === 'ana' ? found.people : [],
        }),
      },
    );
    const box = screen.getByRole('combobox', { name: 'Adviser' });
    return { onSave, onClose, box, screen };
  };

  it('is not taken away by Enter alone, nor while the letters are still asked for', async () => {
    const { onSave, onClose, box, screen } = open();
    fireEvent.input(box, { target: { value: 'ana' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onSave).not.toHaveBeenCalled();
    await screen.findByRole('option', { name: /^Ana Silva/ });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onSave.mock.calls).toEqual([[ANA.contactId, 'key', false]]);
    expect(onClose.mock.calls).toEqual([['key']]);
    const other = open();
    fireEvent.keyDown(other.box, { key: 'Enter' });
    expect(other.onSave).not.toHaveBeenCalled();
    expect(other.onClose.mock.calls).toEqual([['key']]);
  });

  it('is nobody for whoever goes there', async () => {
    const { onSave, box, screen } = open();
    fireEvent.input(box, { target: { value: 'zzz' } });
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onSave.mock.calls).toEqual([[null, 'key', false]]);
  });
});
