// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { meeting, thread, viewOf } from './sidebar-fixtures';
import { CHANGE, failing, open } from './sidebar-scene';

const logged = (over = {}) => ({
  logged: 3,
  already: 0,
  addedPeople: [],
  change: CHANGE,
  why: { code: 'clicked', args: [] },
  ...over,
});

describe('Log thread', () => {
  it('logs what the page shows in one click and says how much that was', async () => {
    const { screen, press, sent } = await open({ answers: { log: logged() } });
    await press('Log thread');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Logged 3 messages'));
    const [input] = sent('log') as [{ subject: { messages: { messageId: string }[] } }];
    expect(input.subject.messages.map((message) => message.messageId)).toEqual(
      thread.messages.map((message) => message.id),
    );
  });

  it('asks the page for headers on the click and never before', async () => {
    const scene = await open({ answers: { log: logged() } });
    const fetchHeaders = vi.spyOn(scene.host, 'fetchHeaders');
    await scene.screen.findByText('Head of Operations · Acme');
    expect(fetchHeaders).not.toHaveBeenCalled();
    await scene.press('Log thread');
    await waitFor(() => expect(scene.sent('log')).toHaveLength(1));
    expect(fetchHeaders).toHaveBeenCalledOnce();
  });

  it('logs without headers when the page does not give them', async () => {
    const scene = await open({ answers: { log: logged() } });
    vi.spyOn(scene.host, 'fetchHeaders').mockRejectedValue(new Error('offline'));
    await scene.press('Log thread');
    await waitFor(() => expect(scene.sent('log')).toMatchObject([{ headers: [] }]));
  });

  it('tells apart new messages, one that was there already, and nothing', async () => {
    const { screen, press, answer } = await open({
      answers: { log: logged({ logged: 1, already: 2 }) },
    });
    await press('Log thread');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Logged 1 new message'),
    );
    answer('log', logged({ logged: 0, already: 3, change: null }));
    await press('Log thread');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Logged already'));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('takes all of it back with Undo', async () => {
    const { screen, press, sent } = await open({ answers: { log: logged() } });
    await press('Log thread');
    await press('Undo');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Undone'));
    expect(sent('undo')).toEqual([{ change: CHANGE }]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it.each([
    [2, 1, 'Undone. One entry was changed or used since and stays.'],
    [0, 3, 'Nothing was taken back: all of it was changed or used since.'],
  ])('says what Undo had to leave: %s taken back, %s left', async (undone, kept, words) => {
    const { screen, press } = await open({
      answers: { log: logged(), undo: { undone, kept, change: null } },
    });
    await press('Log thread');
    await press('Undo');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(words));
  });

  it('shows a thread that is logged already as such, with the reason', async () => {
    const { screen } = await open({
      view: viewOf({
        logged: true,
        loggedCount: 3,
        why: { code: 'contact', args: ['ana.silva@acme.example'] },
      }),
    });
    await screen.findByText('Logged 3 messages');
    screen.getByText('Why: logged because ana.silva@acme.example is a contact');
  });

  it('says how many of the messages are logged, and how many are folded', async () => {
    const { screen } = await open({
      subject: { ...thread, hiddenCount: 4 },
      view: viewOf({ loggedCount: 2 }),
    });
    await screen.findByText('Logged 2 of 3 messages');
    screen.getByText(/^4 messages are folded/);
  });

  it('says why it did not work, and sends the retry under the same key', async () => {
    const { screen, press, calls, answer } = await open({ answers: { log: failing('full') } });
    await press('Log thread');
    await screen.findByText(/the disk is full/);
    answer('log', logged());
    await press('Retry');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Logged 3 messages'));
    const [first, second] = calls.filter((call) => call.name === 'log');
    expect(second?.key).toBe(first?.key);
    expect(second?.attempt).toBeGreaterThan(1);
    expect(screen.queryByText(/the disk is full/)).toBeNull();
  });

  it('is pressed once however often it is clicked', async () => {
    const { press, sent, screen } = await open({
      answers: { log: () => new Promise(() => undefined) },
    });
    await press('Log thread');
    await press('Log thread');
    await waitFor(() => expect(sent('log')).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Log thread' }));
    expect(sent('log')).toHaveLength(1);
  });

  it('follows the keyboard command, also from the rail', async () => {
    const { command, sent, screen } = await open({
      kept: { sidebarCollapsed: true },
      answers: { log: logged() },
    });
    expect(screen.queryByRole('button', { name: 'Log thread' })).toBeNull();
    command('log-subject');
    await waitFor(() => expect(sent('log')).toHaveLength(1));
    await screen.findByText('Logged 3 messages');
  });
});

describe('Log meeting', () => {
  it('logs the meeting', async () => {
    const { press, screen, sent } = await open({
      subject: meeting,
      kind: 'calendar',
      answers: { log: logged({ logged: 1 }) },
    });
    await press('Log meeting');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Logged this meeting'));
    expect(sent('log')).toMatchObject([{ subject: { kind: 'meeting' }, headers: [] }]);
  });
});
