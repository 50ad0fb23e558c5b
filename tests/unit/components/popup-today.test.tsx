// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { presets, userZone, wallTimeToInstant } from '@/utils/time';
import { ANA, replyItem, THREAD, taskItem, uuid } from './popup-fixtures';
import { CHANGE, openPopup } from './popup-scene';

/** The titles of the list, top down. */
async function titles(screen: ReturnType<typeof openPopup>['screen']) {
  const list = await screen.findByRole('list', { name: 'What to do now' });
  return within(list)
    .getAllByRole('listitem')
    .map((row) => row.getAttribute('aria-labelledby') ?? '')
    .map((id) => document.getElementById(id)?.textContent);
}

describe('Today', () => {
  it('shows everything in the order given, with person, reason and the exact time', async () => {
    const items = [taskItem(1), replyItem(1)];
    const { screen } = openPopup('today', { today: { items } });
    expect(await titles(screen)).toEqual(['Send offer 1', 'Question 1']);
    const row = screen.getByRole('listitem', { name: 'Question 1' });
    expect(row.textContent).toContain('Ana Silva wrote 3 business days ago');
    expect(row.querySelector('time')?.dateTime).toBe(new Date(items[1]?.at ?? 0).toISOString());
    expect(screen.getByRole('listitem', { name: 'Send offer 1' }).textContent).toContain(
      'Ana Silva · Overdue for 1 day',
    );
  });

  it('names the company of a task that is about nobody, and opens its page', async () => {
    const page = `${browser.runtime.getURL('/')}workspace.html#/company/${uuid(7)}`;
    const items = [taskItem(1, { person: null, about: 'Acme', link: page })];
    const { screen, opened } = openPopup('today', { today: { items } });
    const row = await screen.findByRole('listitem', { name: 'Send offer 1' });
    expect(row.textContent).toContain('Acme · Overdue for 1 day');
    fireEvent.click(within(row).getByRole('button', { name: 'Open' }));
    expect(opened).toHaveBeenCalledWith(page, '_blank', 'noopener');
  });

  it('shows seven at first and the others behind a button', async () => {
    const items = Array.from({ length: 9 }, (_, n) => replyItem(n));
    const { screen, press } = openPopup('today', { today: { items } });
    expect(await titles(screen)).toHaveLength(7);
    await press('Show 2 more');
    expect(await titles(screen)).toHaveLength(9);
  });

  it('teaches what will appear here when there is nothing to do', async () => {
    const { screen } = openPopup('today');
    await screen.findByRole('heading', { name: 'Nothing needs you right now' });
    expect(screen.getByRole('link', { name: 'Open Gmail' }).getAttribute('href')).toBe(
      'https://mail.google.com/',
    );
  });

  it('is worked through by keys alone: done with E, the next row has the focus, Z takes it back', async () => {
    let items = [taskItem(1), taskItem(2)];
    const scene = openPopup('today', {
      today: () => ({ items }),
      doneTask: ({ taskId }: { taskId: string }) => {
        items = items.filter((item) => item.taskId !== taskId);
        return { change: CHANGE };
      },
      undo: () => {
        items = [taskItem(1), taskItem(2)];
        return { undone: 1, kept: 0, change: uuid(999) };
      },
    });
    const { screen, key, sent } = scene;
    (await screen.findByRole('listitem', { name: 'Send offer 1' })).focus();
    key('e');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Done: Send offer 1'));
    expect(sent('doneTask')).toEqual([{ taskId: uuid(101), done: true }]);
    await waitFor(async () => expect(await titles(screen)).toEqual(['Send offer 2']));
    expect(document.activeElement).toBe(screen.getByRole('listitem', { name: 'Send offer 2' }));
    key('z');
    await waitFor(() => expect(sent('undo')).toEqual([{ change: CHANGE }]));
    await waitFor(async () =>
      expect(await titles(screen)).toEqual(['Send offer 1', 'Send offer 2']),
    );
    expect(screen.getByRole('button', { name: 'Redo' })).toBeTruthy();
  });

  it('quotes a promise, makes a task of it with E, and lets it be refused with X', async () => {
    const item = (n: number) =>
      replyItem(n, {
        key: `commitment:${uuid(n)}:x`,
        kind: 'commitment',
        title: `I'll send quote ${n}.`,
        reason: { code: 'commitment_mine_by', args: ['Ana Silva', '9 Oct 2026'] },
      });
    let items = [item(1), item(2)];
    const answer = ({ key }: { key: string }) => {
      items = items.filter((one) => one.key !== key);
      return { change: CHANGE };
    };
    const { screen, key, sent } = openPopup('today', {
      today: () => ({ items }),
      acceptCommitment: answer,
      answerNudge: answer,
    });
    const row = await screen.findByRole('listitem', { name: "I'll send quote 1." });
    expect(row.querySelector('q')?.textContent).toBe("I'll send quote 1.");
    expect(row.textContent).toContain('You promised this to Ana Silva; due 9 Oct 2026');
    expect(within(row).getByRole('button', { name: 'Make it a task' })).toBeTruthy();
    row.focus();
    key('e');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Task made from the promise'),
    );
    expect(sent('acceptCommitment')).toEqual([
      { key: `commitment:${uuid(1)}:x`, contactId: ANA.contactId },
    ]);
    await waitFor(async () => expect(await titles(screen)).toEqual(["I'll send quote 2."]));
    key('x');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Put aside'));
    expect(sent('answerNudge')).toEqual([{ key: `commitment:${uuid(2)}:x`, hiddenUntil: null }]);
  });

  it.each([
    ['ArrowDown', 'ArrowUp'],
    ['j', 'k'],
  ])('moves down with %s and up with %s, and stops at the ends', async (down, up) => {
    const { screen, key } = openPopup('today', { today: { items: [taskItem(1), taskItem(2)] } });
    const first = await screen.findByRole('listitem', { name: 'Send offer 1' });
    const second = screen.getByRole('listitem', { name: 'Send offer 2' });
    first.focus();
    key(up);
    expect(document.activeElement).toBe(first);
    key(down);
    expect(document.activeElement).toBe(second);
    key(down);
    expect(document.activeElement).toBe(second);
    key(up);
    expect(document.activeElement).toBe(first);
  });

  it('takes the first arrow key after opening, when nothing has the focus yet', async () => {
    const { screen, key } = openPopup('today', { today: { items: [taskItem(1), taskItem(2)] } });
    const first = await screen.findByRole('listitem', { name: 'Send offer 1' });
    expect(document.activeElement).toBe(document.body);
    key('j');
    expect(document.activeElement).toBe(first);
  });

  it('opens the thread with Enter and with O', async () => {
    const { screen, key, opened } = openPopup('today', { today: { items: [replyItem(1)] } });
    const row = await screen.findByRole('listitem', { name: 'Question 1' });
    row.focus();
    key('Enter');
    key('o');
    expect(opened.mock.calls.map(([link]) => link)).toEqual([THREAD, THREAD]);
  });

  it('follows no link to anywhere but Gmail, Calendar and its own pages', async () => {
    const items = [replyItem(1, { link: 'javascript:alert(1)', person: null })];
    const { screen, key, opened } = openPopup('today', { today: { items } });
    const row = await screen.findByRole('listitem', { name: 'Question 1' });
    expect(within(row).queryByRole('link')).toBeNull();
    row.focus();
    key('Enter');
    expect(opened).not.toHaveBeenCalled();
  });

  it('hides a nudge until something changes with X, and never a task', async () => {
    const { screen, key, sent } = openPopup('today', {
      today: { items: [taskItem(1), replyItem(1)] },
    });
    (await screen.findByRole('listitem', { name: 'Send offer 1' })).focus();
    key('x');
    expect(sent('answerNudge')).toEqual([]);
    key('j');
    key('x');
    await waitFor(() =>
      expect(sent('answerNudge')).toEqual([{ key: 'needs-reply:1', hiddenUntil: null }]),
    );
    const row = screen.getByRole('listitem', { name: 'Send offer 1' });
    expect(within(row).queryByRole('button', { name: /Dismiss/ })).toBeNull();
  });

  it('puts a task off until a wall time, and a nudge until an instant', async () => {
    const { screen, press, sent } = openPopup('today', {
      today: { items: [taskItem(1), replyItem(1)] },
    });
    const { tomorrow, nextWeek } = presets(Date.now(), userZone());
    const snooze = async (row: string, choice: RegExp) => {
      const item = await screen.findByRole('listitem', { name: row });
      fireEvent.click(within(item).getByRole('button', { name: 'Snooze', hidden: true }));
      await press(choice);
    };
    await snooze('Send offer 1', /^Tomorrow/);
    await waitFor(() =>
      expect(sent('snoozeTask')).toEqual([{ taskId: uuid(101), until: tomorrow }]),
    );
    await snooze('Question 1', /^Next week/);
    await waitFor(() =>
      expect(sent('answerNudge')).toEqual([
        { key: 'needs-reply:1', hiddenUntil: wallTimeToInstant(nextWeek) },
      ]),
    );
  });

  it('can be put off for an hour, until tomorrow, next week, or a date, each time exact', async () => {
    const when = { local: '2027-03-05T15:00', zone: userZone() };
    const { screen, press, sent } = openPopup('today', {
      today: { items: [replyItem(1)] },
      readDate: when,
    });
    const row = await screen.findByRole('listitem', { name: 'Question 1' });
    fireEvent.click(within(row).getByRole('button', { name: 'Snooze', hidden: true }));
    const menu = await screen.findByRole('group', { name: 'Snooze' });
    const { inOneHour, tomorrow, nextWeek } = presets(Date.now(), userZone());
    const choices = within(menu).getAllByRole('button');
    expect(
      choices.map((choice) => [
        choice.querySelector('span')?.textContent,
        choice.querySelector('time')?.dateTime,
      ]),
    ).toEqual(
      [
        ['In 1 hour', inOneHour] as const,
        ['Tomorrow', tomorrow] as const,
        ['Next week', nextWeek] as const,
      ].map(([words, until]) => [words, new Date(wallTimeToInstant(until)).toISOString()]),
    );
    fireEvent.input(screen.getByRole('textbox', { name: 'Another time' }), {
      target: { value: 'friday 3pm' },
    });
    const own = screen.getByRole('textbox', { name: 'Another time' }).closest('form');
    fireEvent.click(within(own ?? menu).getByRole('button', { name: 'Snooze' }));
    await waitFor(() =>
      expect(sent('answerNudge')).toEqual([
        { key: 'needs-reply:1', hiddenUntil: wallTimeToInstant(when) },
      ]),
    );
    await press('Undo');
    await waitFor(() => expect(sent('undo')).toHaveLength(1));
  });

  it('brings the row back and offers to try again when it was not saved', async () => {
    let full = true;
    const { screen, press, sent, calls } = openPopup('today', {
      today: { items: [taskItem(1)] },
      doneTask: () => {
        if (full) throw new Error('no room');
        return { change: CHANGE };
      },
    });
    await screen.findByRole('listitem', { name: 'Send offer 1' });
    await press('Done');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/^Not saved/));
    expect(await titles(screen)).toEqual(['Send offer 1']);
    full = false;
    await press('Retry');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Done: Send offer 1'));
    // The same key, so that work which was done unseen is not done twice.
    expect(sent('doneTask')).toHaveLength(2);
    expect(new Set(calls.filter((c) => c.name === 'doneTask').map((c) => c.key)).size).toBe(1);
  });

  it('opens the person named in a reason, and comes back to the list', async () => {
    const { screen, press, sent } = openPopup('today', { today: { items: [replyItem(1)] } });
    await press('Ana Silva');
    await screen.findByRole('heading', { name: 'Ana Silva' });
    expect(sent('person')).toEqual([{ contactId: ANA.contactId }]);
    await press('Back');
    expect(await titles(screen)).toEqual(['Question 1']);
  });
});
