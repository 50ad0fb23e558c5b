// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { thread } from './sidebar-fixtures';
import { CHANGE, failing, open } from './sidebar-scene';

beforeEach(() => sessionStorage.clear());

const other = { ...thread, key: 'thread:other', threadId: '18f2a0b1c2d3e4aa' };
/** The sidebar, once there is something to write in. */
async function opened(...scene: Parameters<typeof open>) {
  const there = await open(...scene);
  await there.screen.findByRole('textbox', { name: 'Note' });
  return there;
}

const saved = { addNote: { activityId: 'x', change: CHANGE } };

describe('a note', () => {
  it('is saved with the thread it was written beside', async () => {
    const { screen, press, type, sent } = await opened({ answers: saved });
    type('Note', 'Prefers calls before noon');
    await press('Save note');
    await screen.findByText('Note saved');
    expect(sent('addNote')).toMatchObject([
      { text: 'Prefers calls before noon', anchor: { kind: 'thread', threadId: thread.threadId } },
    ]);
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('value', '');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])(
    'is saved by the keyboard: %o + Enter',
    async (keys) => {
      const { screen, type, sent } = await opened({ answers: saved });
      type('Note', 'Hello');
      const area = screen.getByRole('textbox', { name: 'Note' });
      fireEvent.keyDown(area, { key: 'Enter' });
      fireEvent.keyDown(area, { key: 'Enter', ...keys });
      await screen.findByText('Note saved');
      expect(sent('addNote')).toHaveLength(1);
    },
  );

  it('stays, with the error, when it could not be saved; Retry saves it once', async () => {
    const { screen, press, type, calls, answer } = await opened({
      answers: { addNote: failing('no-answer') },
    });
    type('Note', 'Do not lose me');
    await press('Save note');
    await screen.findByText('Margin CRM did not answer. Your text is still here.');
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('value', 'Do not lose me');
    answer('addNote', { activityId: 'x', change: CHANGE });
    await press('Retry');
    await screen.findByText('Note saved');
    const keys = calls.filter((call) => call.name === 'addNote').map((call) => call.key);
    expect(new Set(keys).size).toBe(1);
  });

  it('goes out under a new key once the text was changed', async () => {
    const { screen, press, type, calls, answer } = await opened({
      answers: { addNote: failing('full') },
    });
    type('Note', 'First');
    await press('Save note');
    await screen.findByText(/disk is full/);
    answer('addNote', { activityId: 'x', change: CHANGE });
    type('Note', 'Second');
    await press('Save note');
    await screen.findByText('Note saved');
    const keys = calls.filter((call) => call.name === 'addNote').map((call) => call.key);
    expect(new Set(keys).size).toBe(2);
  });

  it('waits, unsaved, for the person to come back to the thread, even after a reload', async () => {
    const first = await opened();
    first.type('Note', 'Half a thought');
    first.show(other);
    await waitFor(() =>
      expect(first.screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('value', ''),
    );
    first.show(thread);
    await waitFor(() =>
      expect(first.screen.getByRole('textbox', { name: 'Note' })).toHaveProperty(
        'value',
        'Half a thought',
      ),
    );
    const reloaded = await opened();
    expect(reloaded.screen.getByRole('textbox', { name: 'Note' })).toHaveProperty(
      'value',
      'Half a thought',
    );
  });

  it('does not lose what is written while it is being saved', async () => {
    const { screen, press, type, answer } = await opened();
    let finish = (_: unknown) => {};
    answer('addNote', () => new Promise((resolve) => (finish = resolve)));
    type('Note', 'One');
    await press('Save note');
    type('Note', 'One and two');
    finish({ activityId: 'x', change: CHANGE });
    await screen.findByText('Note saved');
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('value', 'One and two');
  });

  it('is refused, with its length, beyond 20,000 characters', async () => {
    const { screen, type, sent } = await opened();
    type('Note', 'x'.repeat(20_312));
    await screen.findByText('A note holds 20,000 characters: this is 312 too long.');
    expect(screen.getByRole('button', { name: 'Save note' })).toHaveProperty('disabled', true);
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note' }), {
      key: 'Enter',
      ctrlKey: true,
    });
    expect(sent('addNote')).toHaveLength(0);
  });

  it('gets the cursor from the keyboard command', async () => {
    const { screen, command, container } = await open({ kept: { sidebarCollapsed: true } });
    command('write-note');
    const area = await screen.findByRole('textbox', { name: 'Note' });
    await waitFor(() => expect((container.getRootNode() as ShadowRoot).activeElement).toBe(area));
  });
});
