// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CustomFields } from '@/components/workspace/fields/CustomFields';
import type { OwnValueView } from '@/storage/api';
import type { Field } from '@/storage/schema';
import { uuid } from '../popup-fixtures';
import { openView } from '../popup-scene';

function field(n: number, more: Partial<Field>): Field {
  return {
    id: uuid(n),
    rev: uuid(9),
    of: 'contacts',
    name: `Field ${n}`,
    type: 'text',
    options: [],
    createdAt: 1_700_000_000_000,
    ...more,
  };
}

const REGION = field(61, { name: 'Region' });
const VIP = field(62, { name: 'VIP', type: 'checkbox' });
const SCORE = field(63, { name: 'Score', type: 'formula', formula: '1 + 1' });
const SEATS = field(64, { name: 'Seats', type: 'number' });

const values: OwnValueView[] = [
  { field: REGION, value: 'North' },
  { field: VIP, value: null },
  { field: SCORE, value: 2 },
  { field: SEATS, value: null },
];

const open = (more: Record<string, unknown> = {}) =>
  openView(<CustomFields of="contacts" id={uuid(1)} />, {
    ownValues: { values, next: null },
    fields: values.map((view) => view.field),
    ...more,
  });

describe('The own fields of a record', () => {
  it('are changed where they stand', async () => {
    const { screen, press, sent, key } = open();
    await press('Change Region');
    const line = await screen.findByRole('textbox', { name: 'Region' });
    expect(document.activeElement).toBe(line);
    fireEvent.input(line, { target: { value: 'South' } });
    key('Enter');
    await waitFor(() =>
      expect(sent('setOwnValue')).toEqual([
        { of: 'contacts', id: uuid(1), fieldId: REGION.id, value: 'South' },
      ]),
    );
    fireEvent.click(await screen.findByRole('checkbox', { name: 'VIP' }));
    await waitFor(() => expect(sent('setOwnValue')[1]).toMatchObject({ value: true }));
    expect(screen.queryByRole('button', { name: 'Change Score' })).toBeNull();
  });

  it('refuse what they cannot hold, and Escape leaves them as they were', async () => {
    const { screen, press, sent, key } = open();
    await press('Change Seats');
    const line = await screen.findByRole('textbox', { name: 'Seats' });
    fireEvent.input(line, { target: { value: 'a lot' } });
    key('Enter');
    await screen.findByText('Enter a number such as 12.5');
    key('Escape');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Seats' })).toBeNull());
    expect(sent('setOwnValue')).toEqual([]);
  });

  it('are made in one dialog', async () => {
    const { screen, press, sent, type } = open();
    await press('Add field');
    const dialog = await screen.findByRole('dialog', { name: 'Add field' });
    await press('Save');
    await screen.findByText('Give the field a name');
    type('Name', 'Weighted');
    fireEvent.change(screen.getByLabelText('What it holds'), { target: { value: 'formula' } });
    type('Formula', '{Seats} *');
    await press('Save');
    await screen.findByText('Something is missing at the end, such as a bracket');
    type('Formula', '{Seats} * {Price}');
    await screen.findByText('There is no field called Price yet');
    await press('Save');
    await waitFor(() => expect(dialog.isConnected).toBe(false));
    expect(sent('saveField')).toEqual([
      {
        fieldId: null,
        of: 'contacts',
        name: 'Weighted',
        type: 'formula',
        options: [],
        formula: '{Seats} * {Price}',
      },
    ]);
  });
});
