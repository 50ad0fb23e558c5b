// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { presets, userZone, wallTimeToInstant } from '@/utils/time';
import { meeting, task, viewOf } from './sidebar-fixtures';
import { CHANGE, failing, open } from './sidebar-scene';

beforeEach(() => sessionStorage.clear());

const zone = userZone();
const times = () => presets(Date.now(), zone);

describe('A new task', () => {
  it.each([
    ['Tomorrow', () => times().tomorrow, false],
    ['In 3 days', () => times().inThreeDays, false],
    ['Next week', () => times().nextWeek, false],
    ['If no reply in 3 days', () => times().inThreeDays, true],
  ])('sets a task by one press: %s', async (name, due, unlessReply) => {
    const { press, sent, screen } = await open();
    await press('New task');
    await press(new RegExp(`^${name}`));
    await waitFor(() =>
      expect(sent('addTask')).toMatchObject([
        { text: 'Follow up with Ana Silva', due: due(), unlessReply, anchor: { kind: 'thread' } },
      ]),
    );
    const told = await screen.findByText(/^Task added/);
    expect(told.querySelector('time')?.dateTime).toBe(
      new Date(wallTimeToInstant(due())).toISOString(),
    );
  });

  it('takes the words of the person for the text and for the time', async () => {
    const when = { local: '2027-03-05T15:00', zone };
    const { press, type, sent, screen } = await open({ answers: { readDate: when } });
    await press('New task');
    type('What to do', 'Call about the second item');
    type('Another time', 'friday 3pm');
    await press('Add task');
    await waitFor(() =>
      expect(sent('addTask')).toMatchObject([{ text: 'Call about the second item', due: when }]),
    );
    expect(sent('readDate')).toMatchObject([{ words: 'friday 3pm', zone, language: 'en' }]);
    await screen.findByText(/^Task added/);
    expect(screen.getByRole('button', { name: 'New task' }).getAttribute('aria-expanded')).toBe(
      'false',
    );
  });

  it('says so when the words name no time to come', async () => {
    const { press, type, sent, screen } = await open({ answers: { readDate: () => null } });
    await press('New task');
    type('Another time', 'yesterday');
    await press('Add task');
    await screen.findByText(/^Not a time to come/);
    expect(sent('addTask')).toHaveLength(0);
  });

  it('keeps the text when it could not be saved, and Retry sets the same time', async () => {
    const { press, type, answer, sent, screen } = await open({
      answers: { addTask: failing('full') },
    });
    await press('New task');
    type('What to do', 'Send the offer');
    await press(/^Tomorrow/);
    await screen.findByText(/disk is full/);
    expect(screen.getByRole('textbox', { name: 'What to do' })).toHaveProperty(
      'value',
      'Send the offer',
    );
    answer('addTask', { taskId: 'x', change: CHANGE });
    await press('Retry');
    await screen.findByText(/^Task added/);
    const [first, second] = sent('addTask');
    expect(second).toEqual(first);
  });

  it('waits for no reply in a mail only, not in a meeting', async () => {
    const { press, screen } = await open({ subject: meeting, kind: 'calendar' });
    await press('New task');
    await screen.findByRole('button', { name: /^Tomorrow/ });
    expect(screen.queryByRole('button', { name: /no reply/ })).toBeNull();
  });

  it('closes with Escape and gives the focus back', async () => {
    const { press, screen, container } = await open();
    await press('New task');
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'What to do' }), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'What to do' })).toBeNull());
    expect((container.getRootNode() as ShadowRoot).activeElement).toBe(
      screen.getByRole('button', { name: 'New task' }),
    );
  });
});

describe('an open task', () => {
  it('shows when it is due, exactly, and that it is late', async () => {
    const { screen } = await open({ view: viewOf({ tasks: [task] }) });
    const list = await screen.findByRole('list', { name: 'Open tasks' });
    expect(list.textContent).toContain('Overdue:');
    expect(list.querySelector('time')?.dateTime).toBe(new Date(task.dueAt).toISOString());
  });

  it('is ticked off, and back on with Undo', async () => {
    const { press, sent, screen } = await open({ view: viewOf({ tasks: [task] }) });
    await press('Done: Send Ana the signed offer');
    await waitFor(() => expect(sent('doneTask')).toEqual([{ taskId: task.taskId, done: true }]));
    await press('Undo');
    await waitFor(() => expect(sent('undo')).toEqual([{ change: CHANGE }]));
    await screen.findByText('Undone');
  });

  it('is snoozed from a menu that Escape closes', async () => {
    const { press, sent, screen } = await open({ view: viewOf({ tasks: [task] }) });
    await press('Snooze: Send Ana the signed offer');
    fireEvent.keyDown(screen.getByRole('button', { name: 'In 1 hour' }), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'In 1 hour' })).toBeNull());
    await press('Snooze: Send Ana the signed offer');
    fireEvent.click(within(screen.getByRole('group', { name: 'Snooze' })).getByText('Next week'));
    await waitFor(() =>
      expect(sent('snoozeTask')).toEqual([{ taskId: task.taskId, until: times().nextWeek }]),
    );
    await screen.findByText(/^Snoozed until/);
  });
});

it.each(['2026-11-28', '2026-11-29'])(
  'offers the times in their order, tomorrow first, on %s as well',
  async (day) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${day}T12:00:00Z`) });
    try {
      const { press, screen } = await open();
      await press('New task');
      const menu = screen.getByRole('group', { name: 'New task' });
      const times = [...menu.querySelectorAll('button time')].map((time) =>
        time.getAttribute('datetime'),
      );
      expect(menu.querySelector('button')?.textContent).toMatch(/^Tomorrow/);
      expect(times.slice(0, 3)).toHaveLength(3);
      expect(times.slice(0, 3)).toEqual(times.slice(0, 3).sort());
    } finally {
      vi.useRealTimers();
    }
  },
);
