// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DealProducts } from '@/components/workspace/records/DealProducts';
import { uuid } from '../popup-fixtures';
import { openView, openWorkspace } from '../popup-scene';

const FILTER = { id: uuid(1), name: 'Filter', price: 19.9, currency: 'EUR', createdAt: 1 };
const SERVICE = { id: uuid(2), name: 'Service', price: 400, currency: 'USD', createdAt: 1 };

test('a product is added with its price, and refused without a name', async () => {
  const { screen, press, type, sent } = openWorkspace('#/products', { products: [] });
  await screen.findByText(/^No products yet/, {}, { timeout: 10_000 });
  await press('New product');
  await press('Save');
  const dialog = within(await screen.findByRole('dialog', { name: 'New product' }));
  expect(dialog.getByText('Give the product a name.')).toBeTruthy();
  type('Product', 'Filter');
  type('Price of one', '1,250.50');
  await press('Save');
  await waitFor(() =>
    expect(sent('saveProduct')).toEqual([
      { productId: null, name: 'Filter', price: 1250.5, currency: 'EUR' },
    ]),
  );
});

test('a deal lists products, and takes their sum as its value', async () => {
  const edits: object[] = [];
  const save = async (edit: object) => edits.push(edit) > 0;
  const lines = [{ id: uuid(5), productId: FILTER.id, name: 'Filter', quantity: 3, price: 19.9 }];
  const { screen, press, type } = openView(
    <DealProducts lines={lines} currency="EUR" value={10} save={save} />,
    { products: [FILTER, SERVICE] },
  );
  const list = screen.getByRole('list', { name: 'Products' });
  expect(list.textContent).toContain('3 × €19.90');
  await press('Take €59.70 as the value of the deal');
  expect(edits).toEqual([{ value: 59.7 }]);
  await press('Add a product');
  const form = within(await screen.findByRole('form', { name: 'Add a product' }));
  await form.findByRole('option', { name: 'Service' });
  fireEvent.change(form.getByLabelText('Product'), { target: { value: SERVICE.id } });
  // Its price is in another currency than the deal.
  expect(form.getByLabelText<HTMLInputElement>('Price of one (EUR)').value).toBe('');
  type('Quantity', '0');
  await press('Save');
  expect(form.getByText('A number above 0, at most 1,000,000')).toBeTruthy();
  expect(form.getByText('An amount of 0 or more')).toBeTruthy();
  type('Quantity', '2.5');
  type('Price of one (EUR)', '370');
  await press('Save');
  await waitFor(() => expect(edits).toHaveLength(2));
  expect(edits[1]).toMatchObject({
    lines: [lines[0], { productId: SERVICE.id, name: 'Service', quantity: 2.5, price: 370 }],
  });
  await press('Remove Filter');
  expect(edits[2]).toEqual({ lines: [] });
});

test('a line is changed where it stands, also one that is on no list', async () => {
  const edits: object[] = [];
  const line = { id: uuid(5), name: 'Travel', quantity: 1, price: 80 };
  const { screen, press, type } = openView(
    <DealProducts
      lines={[line]}
      currency="EUR"
      value={80}
      save={async (edit) => edits.push(edit) > 0}
    />,
    { products: [] },
  );
  expect(screen.queryByRole('button', { name: /as the value/ })).toBeNull();
  await press(/^Travel/);
  type('What it is', 'Travel and stay');
  await press('Save');
  await waitFor(() => expect(edits).toEqual([{ lines: [{ ...line, name: 'Travel and stay' }] }]));
});
