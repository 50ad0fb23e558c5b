// @vitest-environment happy-dom
// Loaded before, so that no test waits for it.
import '@/components/workspace/tables/TablePage';
import '@/components/workspace/tasks/TasksPage';
import { act, fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { openTasksAsCalendar } from '@/components/workspace/tasks/calendar-file';
import type { TaskCard } from '@/storage/api';
import { announce } from '@/utils/changes';
import { ANA, NOW, settings, uuid } from './popup-fixtures';
import { CHANGE, openWorkspace, Refused } from './popup-scene';

const DAY = 86_400_000;
const task = (n: number, more: Partial<TaskCard> = {}): TaskCard => ({
  taskId: uuid(300 + n),
  text: `Task ${n}`,
  due: { local: '2026-11-24T09:00', zone: 'UTC' },
  dueAt: NOW - n * DAY,
  openAt: null,
  overdue: true,
  unlessReply: false,
  doneAt: null,
  doneBecause: null,
  contact: ANA,
  company: null,
  dealName: null,
  link: null,
  ...more,
});

/** Three that are overdue, and two for later. */
const lists = {
  tasksBetween: ({ after, until }: { after: number | null; until: number | null }) => ({
    tasks: after === null ? [task(1), task(2), task(3)] : until === null ? [task(4), task(5)] : [],
    next: null,
  }),
  tasksDone: { tasks: [] },
};
const open = () => openWorkspace('#/tasks', lists);

/** What did not work was said. */
const refusal = (screen: ReturnType<typeof open>['screen']) =>
  waitFor(() =>
    expect(screen.getAllByRole('alert').some(({ textContent }) => textContent)).toBe(true),
  );

/** What follows an answer was drawn. */
const pictures = () =>
  act(async () => {
    for (let n = 0; n < 3; n++) await new Promise(requestAnimationFrame);
  });

/** Another page took the second task away. */
async function goesLater(
  answer: ReturnType<typeof open>['answer'],
  screen: ReturnType<typeof open>['screen'],
) {
  answer('tasksBetween', ({ after }: { after: number | null }) => ({
    tasks: after === null ? [task(1), task(3)] : [],
    next: null,
  }));
  announce(['tasks']);
  await waitFor(() => expect(screen.queryByRole('listitem', { name: 'Task 2' })).toBeNull());
}
const focused = () => document.activeElement?.querySelector('.task-text')?.textContent;

describe('The list of tasks', () => {
  it('groups them by when they come up, and shows no empty group', async () => {
    const { screen } = open();
    const overdue = await screen.findByRole('list', { name: 'Overdue' });
    expect(within(overdue).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('list', { name: 'Later' })).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Today' })).toBeNull();
  });

  it('goes up and down by keys, across the groups', async () => {
    const { screen, key } = open();
    (await screen.findByRole('listitem', { name: 'Task 1' })).focus();
    for (const [press, there] of [
      ['j', 'Task 2'],
      ['j', 'Task 3'],
      ['j', 'Task 4'],
      ['k', 'Task 3'],
    ] as const) {
      key(press);
      expect(focused()).toBe(there);
    }
  });

  it('does the chosen ones together, as one change that can be taken back', async () => {
    const { screen, key, sent, press } = open();
    (await screen.findByRole('listitem', { name: 'Task 1' })).focus();
    key('x');
    key('j');
    key('x');
    await screen.findByText('2 tasks chosen');
    key('e');
    await waitFor(() =>
      expect(sent('doneTasks')).toEqual([{ taskIds: [uuid(301), uuid(302)], done: true }]),
    );
    await press('Undo');
    await waitFor(() => expect(sent('undo')).toEqual([{ change: CHANGE }]));
  });

  describe('with two chosen and the focus on a third', () => {
    async function two() {
      const scene = open();
      (await scene.screen.findByRole('listitem', { name: 'Task 1' })).focus();
      scene.key('x');
      scene.key('j');
      scene.key('x');
      scene.key('j');
      await scene.screen.findByText('2 tasks chosen');
      expect(focused()).toBe('Task 3');
      return scene;
    }
    const both = [uuid(301), uuid(302)];

    it.each([
      ['e', 'doneTasks', { taskIds: both, done: true }],
      ['d', 'doneTasks', { taskIds: both, done: true }],
      ['#', 'removeTasks', { taskIds: both }],
      ['Delete', 'removeTasks', { taskIds: both }],
    ])('%s acts on the two, and the focus stays', async (press, call, input) => {
      const { key, sent } = await two();
      key(press);
      await waitFor(() => expect(sent(call)).toEqual([input]));
      await waitFor(() => expect(focused()).toBe('Task 3'));
    });

    it('s puts off the two, the menu of the row that row alone', async () => {
      for (const [how, taskIds] of [
        ['key', both],
        ['pointer', [uuid(303)]],
      ] as const) {
        const { screen, key, sent } = await two();
        const row = within(screen.getByRole('listitem', { name: 'Task 3' }));
        if (how === 'key') key('s');
        else fireEvent.click(row.getByRole('button', { name: 'Snooze' }));
        fireEvent.click(await row.findByRole('button', { name: /^Tomorrow/ }));
        await waitFor(() => expect(sent('snoozeTasks')).toMatchObject([{ taskIds }]));
      }
    });

    it('the focus, once it has left the list, is not called back to it', async () => {
      const { key, sent, screen } = await two();
      key('Delete');
      await waitFor(() => expect(sent('removeTasks')).toHaveLength(1));
      (document.activeElement as HTMLElement).blur();
      // Another drawing of the list.
      announce(['tasks']);
      await waitFor(() => expect(screen.queryByText('2 tasks chosen')).toBeNull());
      await waitFor(() => expect(sent('tasksBetween').length).toBeGreaterThan(4));
      await screen.findByRole('listitem', { name: 'Task 1' });
      expect(document.activeElement).toBe(document.body);
    });
  });

  it('gives the focus to the next row when the one that has it goes', async () => {
    const { screen, key } = open();
    (await screen.findByRole('listitem', { name: 'Task 2' })).focus();
    key('Delete');
    await waitFor(() => expect(focused()).toBe('Task 3'));
  });

  it.each([
    ['could not be put off', true],
    ['was put off and stays', false],
  ])('leaves the focus alone when a row that %s goes later', async (_, fails) => {
    const { screen, answer, key } = open();
    const row = () => screen.findByRole('listitem', { name: 'Task 2' });
    answer('snoozeTasks', () => {
      if (fails) throw new Refused('no');
      return { change: CHANGE };
    });
    (await row()).focus();
    key('s');
    const tomorrow = await screen.findByRole('button', { name: /^Tomorrow/ });
    (await row()).focus();
    fireEvent.click(tomorrow);
    await (fails ? refusal(screen) : screen.findByText('Snoozed: Task 2'));
    await pictures();
    expect(document.activeElement).toBe(await row());
    await goesLater(answer, screen);
    expect(document.activeElement).toBe(document.body);
  });

  it('leaves the focus alone when one that could not be opened again goes later', async () => {
    const past = (n: number) => task(n, { doneAt: NOW });
    const { screen, answer } = openWorkspace('#/tasks', {
      ...lists,
      tasksDone: { tasks: [past(7), past(8)] },
      doneTasks: () => {
        throw new Refused('no');
      },
    });
    const row = (await screen.findByText('Task 7')).closest('li') as HTMLElement;
    const reopen = within(row).getByRole('button', { hidden: true });
    reopen.focus();
    fireEvent.click(reopen);
    await refusal(screen);
    await pictures();
    answer('tasksDone', { tasks: [past(8)] });
    announce(['tasks']);
    await waitFor(() => expect(screen.queryByText('Task 7')).toBeNull());
    expect(document.activeElement).toBe(document.body);
  });

  it('gives the focus on by the button that deletes, and to the new task when none is left', async () => {
    const one = { tasks: [task(1)], next: null };
    const { screen, answer } = open();
    const remove = await screen.findByRole('button', { name: 'Delete: Task 2' });
    remove.focus();
    fireEvent.click(remove);
    await waitFor(() => expect(focused()).toBe('Task 3'));
    answer('tasksBetween', ({ after }: { after: number | null }) =>
      after === null ? one : { tasks: [], next: null },
    );
    announce(['tasks']);
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    const last = screen.getByRole('button', { name: 'Delete: Task 1' });
    last.focus();
    fireEvent.click(last);
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'What to do' })),
    );
  });

  it('opens one to be changed, and keys typed there stay letters', async () => {
    const { screen, key, sent } = open();
    (await screen.findByRole('listitem', { name: 'Task 2' })).focus();
    key('Enter');
    await screen.findByRole('form', { name: 'Edit: Task 2' });
    expect((document.activeElement as HTMLInputElement).value).toBe('Task 2');
    key('e');
    key('x');
    expect(sent('doneTasks')).toEqual([]);
    key('Escape');
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Edit: Task 2' })).toBeNull());
  });
});

describe('The calendar file', () => {
  it('holds every open task as an event, over all pages, at the time it comes up', async () => {
    const later = NOW + 2 * DAY;
    const { text, count } = await openTasksAsCalendar(
      {
        tasksBetween: async ({ from }) =>
          from === undefined
            ? { tasks: [task(1), task(2, { openAt: later, dealName: 'Fleet' })], next: 'more' }
            : { tasks: [task(3)], next: null },
      },
      NOW,
    );
    expect(count).toBe(3);
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(3);
    const stamp = (at: number) =>
      `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
    expect(text).toContain(`UID:${uuid(301)}@margin-crm`);
    expect(text).toContain(`DTSTART:${stamp(NOW - DAY)}`);
    expect(text).toContain(`DTSTART:${stamp(later)}`);
    expect(text).toContain('DESCRIPTION:Ana Silva\\, Fleet');
    expect(text.startsWith('BEGIN:VCALENDAR')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('is handed to the downloads, and said', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:test');
    const { screen, press } = openWorkspace('#/tasks', {
      ...lists,
      tasksBetween: { tasks: [task(1)], next: null },
    });
    await press('Calendar file');
    await screen.findByText('1 task written to a calendar file');
    expect(click).toHaveBeenCalledOnce();
  });
});

describe('The keys below the list of tasks', () => {
  it('are those that the person chose, without those that were given away', async () => {
    const { screen } = openWorkspace('#/tasks', {
      ...lists,
      settings: { ...settings, shortcuts: { 'list-act': 'd', 'list-choose': '' } },
    });
    const words = async (name: string) =>
      (await screen.findByText(name, { exact: false })).textContent;
    await waitFor(async () => expect(await words('move')).toBe('J K move'));
    await waitFor(async () => expect(await words('done')).toBe('D done'));
    expect(screen.queryByText(/choose/)).toBeNull();
  });
});

describe('The table of tasks', () => {
  const table = {
    ...lists,
    tableKeys: { ids: [], keys: [], next: null },
    tableRows: ({ columns }: { columns: string[] }) => ({
      rows: [1, 2].map((n) => ({
        id: uuid(300 + n),
        cells: columns.map((column) => ({ what: `Task ${n}`, state: 'open' })[column] ?? null),
      })),
      next: null,
    }),
  };

  it('is one press from the list, and the list from it', async () => {
    const { screen } = openWorkspace('#/tasks', table);
    const link = await screen.findByRole('link', { name: 'Table' });
    expect(link.getAttribute('href')).toBe('#/tasks?sort=due');
    location.hash = '#/tasks?sort=due';
    await screen.findByRole('grid', { name: 'Tasks' });
    expect(screen.getByRole('link', { name: 'List' }).getAttribute('href')).toBe('#/tasks');
  });

  it('keeps its own address when its filter is cleared', async () => {
    const { press } = openWorkspace('#/tasks?q=state%3Aopen&sort=due', table);
    await press('Clear filter');
    await waitFor(() => expect(location.hash).toBe('#/tasks?sort=due'));
  });

  it('has many done in one change', async () => {
    const { screen, sent } = openWorkspace('#/tasks?sort=due', table);
    const grid = await screen.findByRole('grid', { name: 'Tasks' });
    await screen.findByText('Task 2');
    fireEvent.keyDown(grid, { key: 'a', ctrlKey: true });
    const bar = within(
      await screen.findByRole('toolbar', { name: 'What to do with the selection' }),
    );
    fireEvent.click(bar.getByRole('button', { name: 'State' }));
    fireEvent.change(await screen.findByRole('combobox', { name: 'State' }), {
      target: { value: 'done' },
    });
    await waitFor(() =>
      expect(sent('editRows')).toEqual([
        {
          table: 'tasks',
          ids: [uuid(301), uuid(302)],
          edit: { kind: 'set', column: 'state', value: 'done' },
        },
      ]),
    );
  });

  it('marks what is overdue, offers the state once, and takes no more of a task than is kept', async () => {
    const { screen } = openWorkspace('#/tasks?sort=due', {
      ...table,
      tableRows: ({ columns }: { columns: string[] }) => ({
        rows: [
          { what: 'Late', state: 'open', due: Date.now() - 3_600_000 },
          { what: 'Soon', state: 'open', due: Date.now() + 3_600_000 },
          { what: 'Over', state: 'done', due: Date.now() - 3_600_000 },
        ].map((row, n) => ({
          id: uuid(301 + n),
          cells: columns.map((column) => new Map(Object.entries(row)).get(column) ?? null),
        })),
        next: null,
      }),
    });
    const grid = await screen.findByRole('grid', { name: 'Tasks' });
    await screen.findByText('Late');
    const late = (text: string) =>
      screen.getByText(text).closest('[role=row]')?.querySelector('.late') !== null;
    expect(['Late', 'Soon', 'Over'].map(late)).toEqual([true, false, false]);
    fireEvent.keyDown(grid, { key: 'e' });
    const line = await screen.findByRole('textbox', { name: 'Task' });
    expect(line).toHaveProperty('maxLength', 500);
    fireEvent.keyDown(line, { key: 'Escape' });
    fireEvent.keyDown(grid, { key: 'x' });
    const bar = within(
      await screen.findByRole('toolbar', { name: 'What to do with the selection' }),
    );
    expect(bar.queryByRole('button', { name: 'State' })).not.toBeNull();
    expect(bar.queryByRole('button', { name: 'Set a field' })).toBeNull();
  });

  it('is not changed by whoever looks through the choices and leaves', async () => {
    const { screen, sent } = openWorkspace('#/tasks?sort=due', table);
    const grid = await screen.findByRole('grid', { name: 'Tasks' });
    await screen.findByText('Task 2');
    fireEvent.keyDown(grid, { key: 'a', ctrlKey: true });
    fireEvent.click(
      within(
        await screen.findByRole('toolbar', { name: 'What to do with the selection' }),
      ).getByRole('button', { name: 'State' }),
    );
    const state = await screen.findByRole('combobox', { name: 'State' });
    fireEvent.keyDown(state, { key: 'ArrowDown' });
    fireEvent.change(state, { target: { value: 'done' } });
    fireEvent.blur(state);
    await waitFor(() => expect(sent('tableRows').length).toBeGreaterThan(0));
    expect(sent('editRows')).toEqual([]);
  });
});
