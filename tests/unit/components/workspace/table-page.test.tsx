// @vitest-environment happy-dom
// Loaded before, so that no test waits for it.
import '@/components/workspace/palette/Palette';
import '@/components/workspace/Settings';
import '@/components/workspace/tables/TablePage';
import { fireEvent, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announce } from '@/utils/changes';
import type { Cell } from '@/utils/rules/columns';
import { found, settings, uuid } from '../popup-fixtures';
import { CHANGE, openWorkspace } from '../popup-scene';

interface Person {
  id: string;
  cells: Record<string, Cell>;
}

const PEOPLE: Person[] = [
  {
    id: uuid(301),
    cells: {
      name: 'Ana Silva',
      email: ['ana@acme.example', 'ana.silva@home.example'],
      company: { id: uuid(401), name: 'Acme' },
      tag: ['vip'],
      open: [{ amount: 1200, currency: 'EUR' }],
      owner: 'Robin',
    },
  },
  {
    id: uuid(302),
    cells: { name: '=HYPERLINK("x")', email: ['ben@initech.example'], tag: [], open: [] },
  },
  {
    id: uuid(303),
    cells: { name: 'Carla Gomez', email: ['carla@acme.example'], tag: ['vip'], owner: 'Robin' },
  },
];

/** A background that has these people, whatever is asked. */
function people(rows = PEOPLE) {
  const line = (columns: string[]) => (one: Person) => ({
    id: one.id,
    cells: columns.map((column) => one.cells[column] ?? null),
  });
  return {
    tableRows: ({ columns }: { columns: string[] }) => ({
      rows: rows.map(line(columns)),
      next: null,
    }),
    tableKeys: ({ group }: { group?: string }) => {
      const groups = [...new Set(rows.map(({ cells }) => String(cells[group ?? ''] ?? '')))];
      return {
        ids: rows.map(({ id }) => id),
        keys: rows.map(({ cells }) => String(cells.name)),
        groups: groups.map((one) => one || null),
        grouped: rows.map(({ cells }) => groups.indexOf(String(cells[group ?? ''] ?? ''))),
        next: null,
      };
    },
    tableRowsOf: ({ columns, ids }: { columns: string[]; ids: string[] }) => ({
      rows: rows.filter(({ id }) => ids.includes(id)).map(line(columns)),
    }),
  };
}

/** What was handed to the browser's downloads. */
const saved: { name: string; text: string }[] = [];

beforeEach(() => {
  saved.length = 0;
  localStorage.clear();
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.at(-1);
    const { download } = this;
    if (blob && download) void blob.text().then((text) => saved.push({ name: download, text }));
  });
});

/** The people's table, with the focus in its rows. */
async function openTable(hash = '#/people', answers: Record<string, unknown> = people()) {
  const scene = openWorkspace(hash, answers);
  const grid = await scene.screen.findByRole(/group=/.test(hash) ? 'treegrid' : 'grid');
  await scene.screen.findByRole('link', { name: 'Ana Silva' });
  grid.focus();
  return { ...scene, grid };
}

describe('A table that becomes narrow', () => {
  it('lets go of the column that stayed, which would leave no room for the others', async () => {
    const { grid, screen } = await openTable();
    const name = screen.getByRole('columnheader', { name: /^Name/ });
    expect(name.classList).toContain('pinned');
    const { innerWidth } = window;
    window.innerWidth = 480;
    fireEvent.scroll(grid);
    await waitFor(() => expect(name.classList).not.toContain('pinned'));
    window.innerWidth = innerWidth;
    fireEvent.scroll(grid);
    await waitFor(() => expect(name.classList).toContain('pinned'));
  });
});

describe('What is chosen in a table', () => {
  it('goes into a spreadsheet that calculates nothing of it', async () => {
    const { grid, press } = await openTable();
    fireEvent.keyDown(grid, { key: 'a', ctrlKey: true });
    await press('Export');
    await press(/^Spreadsheet/);
    await waitFor(() => expect(saved.length).toBe(1));
    const [file] = saved;
    expect(file?.name).toBe('People.csv');
    const lines = file?.text.replace('\ufeff', '').split('\r\n') ?? [];
    expect(lines[0]).toContain('Name,');
    expect(lines[1]).toContain('Ana Silva,"ana@acme.example, ana.silva@home.example",Acme');
    expect(lines[1]).toContain(',1200,EUR');
    // A spreadsheet would take it for a formula.
    expect(lines[2]).toMatch(/^"'=HYPERLINK/);
  });

  it('goes into contact cards with all addresses, only those that are chosen', async () => {
    const { grid, press, sent, screen } = await openTable();
    fireEvent.keyDown(grid, { key: 'x' });
    await press('Export');
    await press('Contact cards (vCard)');
    await waitFor(() => expect(saved.length).toBe(1));
    expect(saved[0]?.name).toBe('People.vcf');
    expect(saved[0]?.text.match(/BEGIN:VCARD/g)?.length).toBe(1);
    expect(saved[0]?.text).toContain('ana.silva@home.example');
    expect(saved[0]?.text).toContain('ORG:Acme');
    expect(sent('tableRowsOf').at(-1)).toMatchObject({ ids: [uuid(301)], whole: true });
    expect(await screen.findByText('1 row written to a file')).toBeTruthy();
  });
});

describe('What is done with all that is chosen', () => {
  it('is found among the commands, by the owners and tags that the table knows', async () => {
    const { grid, screen, sent } = await openTable('#/people?q=');
    fireEvent.click(screen.getByRole('button', { name: 'Columns' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Owner' }));
    await screen.findAllByText('Robin');
    grid.focus();
    fireEvent.keyDown(grid, { key: 'j' });
    fireEvent.keyDown(grid, { key: 'x' });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    const line = await screen.findByRole('combobox', { name: 'Commands' });
    await screen.findByRole('option', { name: /^Tag the selection with vip/ });
    fireEvent.input(line, { target: { value: 'give robin' } });
    fireEvent.keyDown(line, { key: 'Enter' });
    await waitFor(() =>
      expect(sent('editRows')).toEqual([
        {
          table: 'people',
          ids: [uuid(302)],
          edit: { kind: 'set', column: 'owner', value: 'Robin' },
        },
      ]),
    );
  });

  it('is asked for by the keys of its commands', async () => {
    const { grid, screen, key, sent } = await openTable();
    fireEvent.keyDown(grid, { key: 'T', shiftKey: true });
    expect(screen.queryByRole('textbox', { name: 'Add tag' })).toBeNull();
    fireEvent.keyDown(grid, { key: 'x' });
    await screen.findByText('1 selected');
    expect(screen.getByRole('button', { name: 'Add tag' }).title).toBe('Shift+T');
    key('T', { shiftKey: true });
    const line = await screen.findByRole('textbox', { name: 'Add tag' });
    expect(document.activeElement).toBe(line);
    fireEvent.input(line, { target: { value: 'vip' } });
    fireEvent.submit(line.closest('form') as HTMLFormElement);
    await waitFor(() =>
      expect(sent('editRows')).toMatchObject([{ edit: { kind: 'tags', add: ['vip'] } }]),
    );
  });

  const stage = { stageId: uuid(701), name: 'Proposal', pipeline: 'Sales' };
  const deals = {
    ...people([
      { id: uuid(201), cells: { name: 'Fleet', stage: 'Demo', owner: 'Robin', tag: [] } },
    ]),
    stageNames: [{ ...stage, stageId: uuid(702), name: 'Demo' }, stage],
  };

  /** The deals' table with its one row chosen, and the focus in it. */
  async function chosenDeal(answers: Record<string, unknown> = deals) {
    const scene = openWorkspace('#/deals', answers);
    const { screen } = scene;
    await screen.findByRole('link', { name: 'Fleet' });
    fireEvent.click(screen.getByRole('button', { name: 'Columns' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Owner' }));
    await screen.findAllByText('Robin');
    const grid = screen.getByRole('grid');
    grid.focus();
    fireEvent.keyDown(grid, { key: 'x' });
    await screen.findByText('1 selected');
    return { ...scene, grid };
  }

  it.each([
    ['S', 'Stage'],
    ['O', 'Owner'],
    ['T', 'Add tag'],
    ['U', 'Remove tag'],
    ['V', 'Field'],
  ])('is asked for by %s: %s', async (pressed, label) => {
    const { screen, grid } = await chosenDeal();
    fireEvent.keyDown(grid, { key: pressed, shiftKey: true });
    await waitFor(() =>
      expect(screen.getAllByLabelText(label).find((one) => one.matches('input, select'))).toBe(
        document.activeElement,
      ),
    );
  });

  it.each([
    [stage.stageId, { kind: 'set', column: 'stage', value: stage.stageId }],
    ['owner-Robin', { kind: 'set', column: 'owner', value: 'Robin' }],
  ])('has keys of its own for a single stage or owner: %s', async (id, edit) => {
    const shortcuts = { [id]: 'w' };
    const { grid, sent } = await chosenDeal({ ...deals, settings: { ...settings, shortcuts } });
    fireEvent.keyDown(grid, { key: 'w' });
    await waitFor(() => expect(sent('editRows')).toMatchObject([{ ids: [uuid(201)], edit }]));
  });

  it('has keys of its own for a single tag, given by way of the palette', async () => {
    let now: Record<string, string> = {};
    const { screen, press, sent } = await openTable('#/people?q=', {
      ...people(),
      settings: () => ({ ...settings, shortcuts: now }),
      saveSettings: (change: { shortcuts: typeof now }) => {
        now = change.shortcuts;
        return { change: CHANGE };
      },
    });
    const choose = async () => {
      const grid = await screen.findByRole('grid');
      await screen.findAllByText('vip');
      grid.focus();
      fireEvent.keyDown(grid, { key: 'x' });
      await screen.findByText('1 selected');
    };
    await choose();
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    const line = await screen.findByRole('combobox', { name: 'Commands' });
    fireEvent.input(line, { target: { value: 'tag vip' } });
    await press('Change the keys of “Tag the selection with vip”, now none');
    await screen.findByText(/^Press the new keys for “Tag the selection with vip”/);
    fireEvent.keyDown(document.body, { key: 'w' });
    await screen.findByRole('button', { name: /“Tag the selection with vip”, now W/ });
    expect(now).toEqual({ 'tag-vip': 'w' });
    location.hash = '#/people?q=';
    await choose();
    fireEvent.keyDown(document.body, { key: 'w' });
    await waitFor(() =>
      expect(sent('editRows')).toMatchObject([{ edit: { kind: 'tags', add: ['vip'] } }]),
    );
  });

  it('is set by keys, from the field to its value to Apply, and Escape ends one thing at a time', async () => {
    const { grid, screen, key, sent } = await openTable();
    fireEvent.keyDown(grid, { key: 'x' });
    const change = await screen.findByRole('button', { name: 'Set a field' });
    change.focus();
    fireEvent.click(change);
    const field = await screen.findByRole('combobox', { name: 'Field' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.change(field, { target: { value: 'title' } });
    // Whoever goes through the fields by the arrows is not taken away to the value.
    expect(document.activeElement).toBe(field);
    const value = screen.getByRole('textbox', { name: 'Value' });
    value.focus();
    fireEvent.input(value, { target: { value: 'Chef' } });
    fireEvent.keyDown(value, { key: 'Enter' });
    const apply = screen.getByRole('button', { name: 'Apply' });
    await waitFor(() => expect(document.activeElement).toBe(apply));
    key('Escape');
    await waitFor(() => expect(document.activeElement).toBe(change));
    expect(screen.queryByRole('combobox', { name: 'Field' })).toBeNull();
    key('Escape');
    await waitFor(() => expect(document.activeElement).toBe(grid));
    expect(screen.queryByText('1 selected')).toBeNull();
    expect(sent('editRows')).toEqual([]);
  });

  it('offers no stages to people, though the deals were looked at before', async () => {
    const stage = { stageId: uuid(701), name: 'Proposal', pipeline: 'Sales' };
    const { screen } = openWorkspace('#/deals', {
      ...people([{ id: uuid(201), cells: { name: 'Fleet', stage: 'Proposal' } }]),
      stageNames: [stage],
    });
    const commands = async (row: string) => {
      await screen.findByRole('link', { name: row });
      fireEvent.keyDown(screen.getByRole('grid'), { key: 'x' });
      fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
      await screen.findByRole('option', { name: /^Clear selection/ });
      return screen.queryByRole('option', { name: /^Move the selection to Proposal/ });
    };
    expect(await commands('Fleet')).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('combobox', { name: 'Commands' }), { key: 'Escape' });
    location.hash = '#/companies';
    await screen.findByRole('grid', { name: 'Companies' });
    expect(await commands('Fleet')).toBeNull();
  });

  it('may be one of the people, whom the form then calls by name', async () => {
    const anchor = { id: uuid(901), of: 'contacts', name: 'Introduced by', type: 'person' };
    const { grid, screen, sent } = await openTable('#/people', {
      ...people(),
      fields: [{ rev: uuid(1), options: [], order: 0, createdAt: 0, ...anchor }],
    });
    fireEvent.keyDown(grid, { key: 'x' });
    fireEvent.click(await screen.findByRole('button', { name: 'Set a field' }));
    const field = await screen.findByRole('combobox', { name: 'Field' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    fireEvent.change(field, { target: { value: anchor.id } });
    const find = await screen.findByRole('combobox', { name: 'Value' });
    expect(document.activeElement).toBe(field);
    find.focus();
    fireEvent.input(find, { target: { value: 'ana' } });
    fireEvent.click(await screen.findByRole('option', { name: /^Ana Silva/ }));
    expect(await screen.findByRole('button', { name: 'Ana Silva' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    const chosen = found.people[0]?.contactId;
    await waitFor(() =>
      expect(sent('editRows')).toMatchObject([
        { edit: { kind: 'set', column: anchor.id, value: chosen } },
      ]),
    );
  });

  it('may be every row there is, also those that nobody scrolled to', async () => {
    const rows = Array.from({ length: 150 }, (_, n) => ({
      id: uuid(1000 + n),
      cells: { name: n === 0 ? 'Ana Silva' : `Person ${n}` },
    }));
    const { grid, press, screen, sent } = await openTable('#/people', {
      ...people(rows),
      tableRows: ({ columns, after }: { columns: string[]; after?: string }) => {
        const from = Number(after ?? 0);
        const page = rows.slice(from, from + 60);
        return {
          rows: page.map(({ id, cells }) => ({
            id,
            cells: columns.map((column) => (column === 'name' ? cells.name : null)),
          })),
          next: from + 60 < rows.length ? String(from + 60) : null,
        };
      },
    });
    fireEvent.keyDown(grid, { key: 'x' });
    await press('Select all rows');
    await screen.findByText('150 selected');
    expect(screen.queryByRole('button', { name: 'Select all rows' })).toBeNull();
    await press('Delete');
    await waitFor(() => expect(sent('editRows')).toHaveLength(1));
    const [edit] = sent('editRows') as { ids: string[] }[];
    expect(new Set(edit?.ids)).toEqual(new Set(rows.map(({ id }) => id)));
  });
});

describe('A row that goes while one is in it', () => {
  it('leaves the keys to the table, though it was being changed', async () => {
    const { grid, screen, answer } = await openTable();
    fireEvent.keyDown(grid, { key: 'j' });
    fireEvent.keyDown(grid, { key: 'e' });
    await screen.findByRole('textbox', { name: 'Name' });
    answer('tableRows', people(PEOPLE.filter((_, n) => n !== 1)).tableRows);
    await announce(['contacts']);
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(grid));
    fireEvent.keyDown(grid, { key: 'x' });
    await screen.findByText('1 selected');
  });

  it('leads to the way out of a filter that nothing fits any more', async () => {
    const { screen, answer } = await openTable('#/people?q=ana');
    answer('tableRows', people([]).tableRows);
    await announce(['contacts']);
    const clear = await screen.findByText('Clear filter');
    await waitFor(() => expect(document.activeElement).toBe(clear));
  });
});

describe('What goes away under the focus', () => {
  it('leaves it to the line of the filter where that was taken off by a key', async () => {
    const { press, screen } = await openTable('#/people?q=owner%3Arobin%20tag%3Avip');
    await press('Remove the filter Owner: robin');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Filter' }));
    await press('Clear filter');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Filter' }));
  });

  it('leaves it to the rows where a view was saved anew or deleted', async () => {
    const view = {
      id: uuid(501),
      rev: uuid(502),
      table: 'people',
      name: 'Ours',
      query: 'owner:robin',
      sort: { by: 'name', down: false },
      columns: [{ id: 'name', width: 190 }],
      pinned: 1,
      createdAt: 1,
    };
    const { grid, screen } = await openTable(`#/people?view=${view.id}&q=tag%3Avip`, {
      ...people(),
      views: [view],
      saveView: { viewId: view.id, change: null },
      removeView: { change: null },
    });
    const enter = async (name: string) => {
      const button = await screen.findByRole('button', { name });
      button.focus();
      fireEvent.click(button);
    };
    await enter('Save changes to Ours');
    await waitFor(() => expect(document.activeElement).toBe(grid));
    await enter('Remove the view Ours');
    await waitFor(() => expect(document.activeElement).toBe(grid));
    expect(location.hash).not.toContain('view');
  });

  it('leaves it in the menu of columns where one moves, as far as it goes', async () => {
    const { press, screen } = await openTable();
    await press('Columns');
    const forward = await screen.findByRole('button', { name: 'Move E-mail forward' });
    forward.focus();
    fireEvent.click(forward);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move E-mail back' })),
    );
    fireEvent.click(screen.getByRole('checkbox', { name: 'Owner' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Owner' })),
    );
  });
});

describe('The line of the filter', () => {
  it('goes on with names of all there are, not only of the rows that were read', async () => {
    const { screen, sent } = await openTable('#/people', {
      ...people(),
      search: ({ query }: { query: string }) => ({
        ...found,
        people: [],
        deals: [],
        companies: query.startsWith('zur')
          ? [{ companyId: uuid(402), name: 'Zürich Tools', domains: [], people: 1 }]
          : [],
      }),
    });
    const line = screen.getByRole('combobox', { name: 'Filter' });
    line.focus();
    fireEvent.input(line, { target: { value: 'company:zur' } });
    const offer = await screen.findByRole('option', { name: /^Zürich Tools/ });
    expect(sent('search')).toEqual([{ query: 'zur kind:company' }]);
    fireEvent.click(offer);
    await waitFor(() => expect(location.hash).toBe('#/people?q=company%3A%22Z%C3%BCrich+Tools%22'));
    // What was found is not hidden under what else could be asked.
    await waitFor(() => expect(screen.queryAllByRole('option')).toEqual([]));
    expect(document.activeElement).toBe(line);
    fireEvent.keyDown(line, { key: 'ArrowDown' });
    await screen.findByRole('option', { name: /^E-mail/ });
  });

  it('offers again what the last one could be once it is text again', async () => {
    const { screen } = await openTable();
    const line = screen.getByRole<HTMLInputElement>('combobox', { name: 'Filter' });
    line.focus();
    fireEvent.input(line, { target: { value: 'tag:vip' } });
    fireEvent.keyDown(line, { key: 'Enter' });
    await screen.findByRole('button', { name: /^Remove.*vip/ });
    await waitFor(() => expect(screen.queryAllByRole('option')).toEqual([]));
    fireEvent.keyDown(line, { key: 'Backspace' });
    await waitFor(() => expect(line.value).toBe('tag:vip'));
    expect(line.getAttribute('aria-expanded')).toBe('true');
    expect(await screen.findByRole('option', { name: /^vip/ })).toBeTruthy();
  });
});

describe('A filter by which nothing can be found', () => {
  for (const [query, said] of [
    ['quiet:>xx', /^Quiet.*: “xx” is not a number\. Try .*quiet:>14d/],
    ['open:1k..lots', /“lots” is not a number/],
    ['last:<soon', /“soon” is not a date\. Try .*last:<7d/],
    ['last:2026-13', /“2026-13” is not a date/],
    ['turn:nobodys', /“nobodys” is not one of its values\. Try .*turn:mine/],
    ['quite:>14d', /There is no column “quite” in this table/],
  ] as const)
    it(`is told by the filter: ${query}`, async () => {
      const { screen } = openWorkspace(`#/people?q=${encodeURIComponent(query)}`, people([]));
      expect(await screen.findByText(said)).toBeTruthy();
    });

  it('is nothing that could be found', async () => {
    const query = 'quiet:>2w open:1k..10k last:2026-02 turn:mine re:invoice company:none';
    const { screen } = openWorkspace(`#/people?q=${encodeURIComponent(query)}`, people([]));
    await screen.findByRole('button', { name: /^Remove.*invoice/ });
    expect(screen.queryByText(/is not a|is not one|There is no column/)).toBeNull();
  });
});

describe('The way back to a table', () => {
  it('leads to the row that one left', async () => {
    const hash = '#/people?q=company%3Aacme';
    const { grid, screen } = await openTable(hash);
    fireEvent.keyDown(grid, { key: 'j' });
    fireEvent.keyDown(grid, { key: 'j' });
    location.hash = '#/welcome';
    await waitFor(() => expect(screen.queryByRole('grid')).toBeNull());
    location.hash = hash;
    const again = await screen.findByRole('grid');
    expect(again.getAttribute('aria-activedescendant')).toBe('cell-2-0');
    expect(document.activeElement).toBe(again);
  });
});

describe('The keys of a table', () => {
  it('go down and up, choose, and change a value where it stands', async () => {
    const { grid, screen, sent } = await openTable();
    fireEvent.keyDown(grid, { key: 'j' });
    fireEvent.keyDown(grid, { key: 'j' });
    fireEvent.keyDown(grid, { key: 'k' });
    fireEvent.keyDown(grid, { key: 'x' });
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => row.getAttribute('aria-selected'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    fireEvent.keyDown(grid, { key: 'e' });
    const field = await screen.findByRole('textbox', { name: 'Name' });
    fireEvent.input(field, { target: { value: 'Ben Okoro' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() =>
      expect(sent('editRows')).toEqual([
        {
          table: 'people',
          ids: [uuid(302)],
          edit: { kind: 'set', column: 'name', value: 'Ben Okoro', seen: '"=HYPERLINK(\\"x\\")"' },
        },
      ]),
    );
  });
});

describe('A place that is changed in two windows at once', () => {
  it('says what the later one wrote over, with a way back to it', async () => {
    const { grid, screen, answer } = await openTable();
    fireEvent.keyDown(grid, { key: 'Home' });
    fireEvent.keyDown(grid, { key: 'e' });
    const field = await screen.findByRole('textbox', { name: 'Name' });
    const [ana, ...others] = PEOPLE;
    const saved = people([
      { ...ana, id: uuid(301), cells: { ...ana?.cells, name: 'Anna' } },
      ...others,
    ]);
    answer('tableRowsOf', saved.tableRowsOf);
    answer('tableRows', saved.tableRows);
    announce(['contacts'], false, [uuid(301)]);
    await screen.findByRole('checkbox', { name: 'Select Anna' });
    fireEvent.input(field, { target: { value: 'Ana Souza' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByText(
      'Changed: Name. Meanwhile it had become “Anna”; Undo brings that back.',
    );
    expect(screen.getByRole('button', { name: /^Undo/ })).toBeTruthy();
  });
});

describe('A place that was saved in another window at the same moment', () => {
  it('says what that was though it never stood here, and asks for it by what was seen', async () => {
    const { grid, screen, sent } = await openTable('#/people', {
      ...people(),
      editRows: { done: 1, kept: 0, change: uuid(77), over: 'Anna' },
    });
    fireEvent.keyDown(grid, { key: 'Home' });
    fireEvent.keyDown(grid, { key: 'e' });
    const field = await screen.findByRole('textbox', { name: 'Name' });
    fireEvent.input(field, { target: { value: 'Ana Souza' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByText(
      'Changed: Name. Meanwhile it had become “Anna”; Undo brings that back.',
    );
    fireEvent.click(screen.getByRole('button', { name: /^Undo/ }));
    await waitFor(() => expect(sent('undo')).toMatchObject([{ change: uuid(77) }]));
    expect(sent('editRows')).toMatchObject([{ edit: { seen: '"Ana Silva"' } }]);
  });
});

describe('Rows that are put together', () => {
  const OWNERS = [
    ['Robin', '2 rows'],
    ['Nothing there', '1 row'],
  ];
  const heads = (grid: HTMLElement) =>
    [...grid.querySelectorAll('.grid-group')].map((head) => [
      head.querySelector('bdi')?.textContent,
      head.querySelector('.count .hidden')?.textContent,
    ]);
  const names = (grid: HTMLElement) =>
    [...grid.querySelectorAll('.grid-body .row-link')].map((link) => link.textContent);

  it('stand below heads that count them, those without a value last, by an address', async () => {
    const { screen, press } = openWorkspace('#/people', people());
    await screen.findByRole('link', { name: 'Ana Silva' });
    await press('Group');
    fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Owner' }));
    const grid = await screen.findByRole('treegrid');
    await waitFor(() => expect(heads(grid)).toEqual(OWNERS));
    expect(location.hash).toContain('group=owner');
    await waitFor(() =>
      expect(names(grid)).toEqual(['Carla Gomez', 'Ana Silva', '=HYPERLINK("x")']),
    );
    await press('Grouped by Owner');
    // The one that holds is ticked, is read out as that, and is where one stands.
    const held = await screen.findByRole('menuitemradio', { name: 'Owner', checked: true });
    expect(screen.getAllByRole('menuitemradio', { checked: true })).toEqual([held]);
    await waitFor(() => expect(document.activeElement).toBe(held));
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'No grouping' }));
    expect(await screen.findByRole('grid')).toBeTruthy();
    expect(location.hash).not.toContain('group');
  });

  it('are folded away, unfolded and chosen by keys', async () => {
    const { grid, screen } = await openTable('#/people?group=owner');
    fireEvent.keyDown(grid, { key: 'ArrowLeft' });
    await waitFor(() => expect(names(grid)).toEqual(['=HYPERLINK("x")']));
    expect(heads(grid)).toEqual(OWNERS);
    // What is folded is chosen all the same.
    fireEvent.keyDown(grid, { key: 'x' });
    expect(await screen.findByText('2 selected')).toBeTruthy();
    fireEvent.keyDown(grid, { key: 'Enter' });
    await waitFor(() => expect(names(grid).length).toBe(3));
    fireEvent.keyDown(grid, { key: 'j' });
    fireEvent.keyDown(grid, { key: 'j' });
    fireEvent.keyDown(grid, { key: 'ArrowLeft' });
    fireEvent.keyDown(grid, { key: 'Enter' });
    await waitFor(() => expect(names(grid)).toEqual(['=HYPERLINK("x")']));
  });
});

describe('The head of a column', () => {
  it('is made wider and put elsewhere by keys, which the browser remembers', async () => {
    const { screen } = await openTable();
    const width = (name: string) =>
      Number.parseInt(screen.getByRole('columnheader', { name }).style.inlineSize, 10);
    const heads = () =>
      screen.getAllByRole('columnheader').map((head) => head.getAttribute('aria-label'));
    const before = width('E-mail');
    const head = () => screen.getByRole('button', { name: 'E-mail' });
    fireEvent.keyDown(head(), { key: 'ArrowRight', altKey: true });
    await waitFor(() => expect(width('E-mail')).toBe(before + 16));
    expect(heads().slice(1, 3)).toEqual(['Name', 'E-mail']);
    fireEvent.keyDown(head(), { key: 'ArrowLeft', altKey: true, shiftKey: true });
    await waitFor(() => expect(heads().slice(1, 3)).toEqual(['E-mail', 'Name']));
    const kept = JSON.parse(localStorage.getItem('table-people') ?? 'null');
    expect(kept.columns[0]).toEqual({ id: 'email', width: before + 16 });
  });
});
