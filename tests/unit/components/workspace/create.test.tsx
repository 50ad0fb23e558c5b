// @vitest-environment happy-dom
// Loaded before, so that no test waits for them.
import '@/components/workspace/create/CreateDialog';
import '@/components/workspace/palette/KeyList';
import '@/components/workspace/palette/Palette';
import '@/components/workspace/tables/TablePage';
import '@/components/workspace/tasks/TasksPage';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { board, settings, uuid } from '../popup-fixtures';
import { CHANGE, openWorkspace } from '../popup-scene';

const NONE = { rows: [], next: null };
const tables = { tableRows: NONE, tableRowsOf: NONE, tableKeys: { ids: [], keys: [], next: null } };

beforeEach(() => localStorage.clear());

/** A key pressed on the page as such. */
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.body, { key, ...more });

const typeInto = (field: HTMLElement, value: string) =>
  fireEvent.input(field, { target: { value } });

/** The dialog of this name, with what is done in it. */
async function dialogOf(screen: ReturnType<typeof openWorkspace>['screen'], name: string) {
  const dialog = await screen.findByRole('dialog', { name });
  const field = (label: string) => within(dialog).getByRole('textbox', { name: label });
  const save = () => fireEvent.submit(dialog.querySelector('form') as HTMLFormElement);
  return { dialog, field, save };
}

describe('Something new', () => {
  it('is made from the head of the table of people, and opened', async () => {
    const {
      screen,
      press: click,
      sent,
    } = openWorkspace('#/people', {
      ...tables,
      addContact: { contactId: uuid(7), change: CHANGE },
    });
    await click('New person');
    const { field, save, dialog } = await dialogOf(screen, 'New person');
    typeInto(field('Name'), 'Mara Weiss');
    save();
    await within(dialog).findByText('An e-mail address is needed');
    typeInto(field('E-mail'), 'mara at weiss');
    save();
    await within(dialog).findByText('“mara at weiss” is not an e-mail address');
    expect(sent('addContact')).toEqual([]);
    typeInto(field('E-mail'), ' Mara@Weiss.example ');
    save();
    await screen.findByText('Added Mara Weiss');
    expect(sent('addContact')).toEqual([
      { address: 'mara@weiss.example', name: 'Mara Weiss', company: null, source: 'workspace' },
    ]);
    await waitFor(() => expect(location.hash).toBe(`#/person/${uuid(7)}`));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('that is here already is said, and leads to what is here', async () => {
    const { screen, sent } = openWorkspace('#/companies', {
      ...tables,
      addCompany: { companyId: uuid(8), known: 'Acme Ltd', change: null },
    });
    await screen.findByRole('button', { name: 'New company' });
    press('+');
    const { field, save, dialog } = await dialogOf(screen, 'New company');
    typeInto(field('Name'), 'Acme');
    typeInto(field('Domain'), 'nowhere');
    save();
    await within(dialog).findByText('“nowhere” is not a domain such as acme.com');
    typeInto(field('Domain'), 'https://www.acme.example/about');
    save();
    await screen.findByText('Acme Ltd is here already');
    expect(sent('addCompany')).toEqual([
      { name: 'Acme', domain: 'https://www.acme.example/about' },
    ]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    await waitFor(() => expect(location.hash).toBe(`#/company/${uuid(8)}`));
  });

  it('gives its domain to a namesake without one, and says so', async () => {
    const { screen } = openWorkspace('#/companies', {
      ...tables,
      addCompany: { companyId: uuid(8), known: 'Acme', change: CHANGE },
    });
    await screen.findByRole('button', { name: 'New company' });
    press('+');
    const { field, save } = await dialogOf(screen, 'New company');
    typeInto(field('Name'), 'Acme');
    typeInto(field('Domain'), 'acme.example');
    save();
    await screen.findByText('Acme is here already; its domain was added');
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('keeps what was typed of a deal while another pipeline is chosen', async () => {
    const sales = board([]);
    const renewals = {
      ...{ ...sales, pipelineId: uuid(20), name: 'Renewals' },
      columns: sales.columns.map((column, n) => ({
        ...column,
        stage: { ...column.stage, id: uuid(21 + n) },
      })),
    };
    let answered: () => void = () => undefined;
    const answer = new Promise<void>((resolve) => {
      answered = resolve;
    });
    const { screen, sent } = openWorkspace('#/welcome', {
      pipeline: ({ pipelineId }: { pipelineId?: string }) =>
        pipelineId === renewals.pipelineId ? answer.then(() => renewals) : sales,
      pipelines: [sales, renewals].map(({ pipelineId, name }) => ({ pipelineId, name })),
      createDeal: { dealId: uuid(9), change: CHANGE },
    });
    await screen.findByRole('button', { name: /^Commands/ });
    press('a');
    press('d');
    const { field, save, dialog } = await dialogOf(screen, 'New deal');
    await waitFor(() => field('Name'));
    typeInto(field('Name'), 'Fleet');
    typeInto(field('Value'), '120');
    const choose = async (name: string, value: string) =>
      fireEvent.change(await within(dialog).findByRole('combobox', { name }), {
        target: { value },
      });
    await choose('Stage', sales.columns[1]?.stage.id ?? '');
    await choose('Pipeline', renewals.pipelineId);
    // Until its stages are known it is saved in none: not in the one that was left.
    const create = within(dialog).getByRole('button', { name: 'Create' });
    await waitFor(() => expect(create.getAttribute('aria-busy')).toBe('true'));
    save();
    expect(sent('createDeal')).toEqual([]);
    answered();
    await waitFor(() =>
      expect(within(dialog).getByRole('combobox', { name: 'Stage' })).toHaveProperty(
        'value',
        uuid(21),
      ),
    );
    expect(field('Name')).toHaveProperty('value', 'Fleet');
    save();
    await waitFor(() => expect(location.hash).toBe(`#/deal/${uuid(9)}`));
    expect(sent('createDeal')).toMatchObject([{ name: 'Fleet', value: 120, stageId: uuid(21) }]);
  });

  it('is a command with keys that can be changed', async () => {
    const { screen, sent } = openWorkspace('#/welcome', {
      settings: { ...settings, shortcuts: { 'new-task': 'w' } },
      pipeline: board([]),
      createDeal: { dealId: uuid(9), change: CHANGE },
    });
    await waitFor(() => {
      press('w');
      expect(screen.getByRole('dialog', { name: 'New task' })).toBeTruthy();
    });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    press('k', { ctrlKey: true });
    const line = await screen.findByRole('combobox', { name: 'Commands' });
    typeInto(line, 'new');
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(options.slice(0, 4)).toEqual([
      ...['New personA P', 'New companyA C', 'New dealA D', 'New taskW'],
    ]);
    fireEvent.click(screen.getByRole('option', { name: /^New deal/ }));
    const { field, save } = await dialogOf(screen, 'New deal');
    await waitFor(() => field('Name'));
    typeInto(field('Name'), 'Fleet');
    save();
    await waitFor(() => expect(location.hash).toBe(`#/deal/${uuid(9)}`));
    expect(sent('createDeal')).toMatchObject([{ anchor: { kind: 'nothing' }, name: 'Fleet' }]);
  });

  it('is typed where a line for it stands already', async () => {
    const empty = { tasks: [], next: null };
    const { screen } = openWorkspace('#/tasks', { tasksBetween: empty, tasksDone: empty });
    const line = await screen.findByRole('textbox', { name: 'What to do' });
    press('+');
    expect(document.activeElement).toBe(line);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is asked for once: what is being typed stays, and so do the keys', async () => {
    const { screen } = openWorkspace('#/welcome');
    await screen.findByRole('button', { name: /^Commands/ });
    press('a');
    press('p');
    const { dialog, field } = await dialogOf(screen, 'New person');
    typeInto(field('Name'), 'Mara');
    for (const name of [/^New company/, /^New person/]) {
      fireEvent.keyDown(field('Name'), { key: 'k', ctrlKey: true });
      typeInto(await screen.findByRole('combobox', { name: 'Commands' }), 'new');
      fireEvent.click(screen.getByRole('option', { name }));
      await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
    }
    expect(screen.getByRole('dialog', { name: 'New person' })).toBe(dialog);
    expect((field('Name') as HTMLInputElement).value).toBe('Mara');
    // What the field gets, unless something keeps it.
    expect(fireEvent.keyDown(field('Name'), { key: 'W' })).toBe(true);
  });

  it('is asked for by keys right after Escape, before the browser has told of its end', async () => {
    const { screen } = openWorkspace('#/welcome');
    await screen.findByRole('button', { name: /^Commands/ });
    press('a');
    press('p');
    const { dialog } = await dialogOf(screen, 'New person');
    fireEvent(dialog, new Event('cancel'));
    await Promise.resolve();
    press('a');
    press('t');
    fireEvent(dialog, new Event('close'));
    await screen.findByRole('dialog', { name: 'New task' });
    expect(screen.queryByRole('dialog', { name: 'New person' })).toBeNull();
  });

  it('stays when the browser tells late of the end of another one', async () => {
    vi.spyOn(HTMLDialogElement.prototype, 'close').mockImplementation(function (
      this: HTMLDialogElement,
    ) {
      // What is told at once here, browsers tell some time later.
      this.removeAttribute('open');
    });
    const { screen } = openWorkspace('#/welcome');
    await screen.findByRole('button', { name: /^Commands/ });
    press('a');
    press('t');
    const { dialog, field } = await dialogOf(screen, 'New task');
    fireEvent.keyDown(field('What to do'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    press('a');
    press('p');
    const next = await dialogOf(screen, 'New person');
    typeInto(next.field('Name'), 'Mara');
    fireEvent(dialog, new Event('close'));
    await Promise.resolve();
    expect(next.field('Name')).toHaveProperty('value', 'Mara');
    expect(screen.getByRole('dialog', { name: 'New person' })).toBe(next.dialog);
  });

  it('is nothing where a page is no list', async () => {
    const { screen } = openWorkspace('#/welcome');
    await screen.findByRole('heading', { level: 1 });
    press('+');
    expect(screen.queryByRole('dialog')).toBeNull();
    press('?');
    const keys = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    const line = within(keys).getByText('New person').closest('li');
    expect(line?.textContent).toBe('New personA P');
  });
});
