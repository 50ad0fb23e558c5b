// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { meeting, nothing, thread, unreadable, viewOf } from './sidebar-fixtures';
import { failing, open } from './sidebar-scene';

beforeEach(() => sessionStorage.clear());

describe('the sidebar', () => {
  it('starts open on first use and makes room for itself', async () => {
    const { screen, rooms } = await open();
    await screen.findByRole('button', { name: 'Log thread' });
    expect(rooms).toEqual([320]);
  });

  it('collapses to a rail, moves the focus along and remembers it', async () => {
    const { screen, press, rooms, container } = await open();
    await press('Collapse the sidebar');
    const opener = await screen.findByRole('button', { name: 'Open the sidebar' });
    expect(rooms.at(-1)).toBe(44);
    expect(screen.queryByRole('button', { name: 'Log thread' })).toBeNull();
    await waitFor(() => expect((container.getRootNode() as ShadowRoot).activeElement).toBe(opener));
    const kept = await browser.storage.local.get();
    const next = await open({ kept });
    await next.screen.findByRole('button', { name: 'Open the sidebar' });
    next.screen.getByRole('complementary', { name: 'Margin CRM' });
  });

  it('toggles by the keyboard command', async () => {
    const { screen, command } = await open();
    command('toggle-sidebar');
    await screen.findByRole('button', { name: 'Open the sidebar' });
    command('toggle-sidebar');
    await screen.findByRole('button', { name: 'Log thread' });
  });

  it('asks for one thing in one message when a thread is opened', async () => {
    const { screen, calls } = await open();
    await screen.findByText('Head of Operations · Acme');
    expect(calls.map((call) => call.name)).toEqual(['open']);
  });

  it('hands what is looked for to the workspace, and nothing when nothing was typed', async () => {
    const { screen, sent } = await open();
    const box = (await screen.findByRole('searchbox', {
      name: 'Search Margin CRM',
    })) as HTMLInputElement;
    const form = box.closest('form') ?? box;
    fireEvent.submit(form);
    fireEvent.input(box, { target: { value: 'from:ana offer' } });
    await waitFor(() => expect(box.value).toBe('from:ana offer'));
    fireEvent.submit(form);
    await waitFor(() => expect(sent('showSearch')).toEqual([{ query: 'from:ana offer' }]));
    await waitFor(() => expect(box.value).toBe(''));
  });

  it('sends the senders of folded messages along, without inventing ids for them', async () => {
    const folded = {
      id: null,
      state: 'collapsed' as const,
      from: { address: 'kim@acme.example', name: 'Kim' },
      recipients: [],
      at: null,
      snippet: 'Hello',
    };
    const { sent } = await open({ subject: { ...thread, messages: [folded, ...thread.messages] } });
    await waitFor(() => expect(sent('open')).toHaveLength(1));
    const [input] = sent('open') as [{ messages: unknown[]; people: unknown[] }];
    expect(input.messages).toHaveLength(3);
    expect(input.people).toEqual([{ address: 'kim@acme.example', name: 'Kim' }]);
  });

  it('asks again when a message arrives, and shows what it knows meanwhile', async () => {
    const { screen, show, answer, sent } = await open();
    await screen.findByText('Head of Operations · Acme');
    answer('open', () => new Promise(() => undefined));
    const reply = { ...thread.messages[0], id: '18f2a0b1c2d3e4ff' } as (typeof thread.messages)[0];
    show({ ...thread, messages: [...thread.messages, reply] });
    await waitFor(() => expect(sent('open')).toHaveLength(2));
    screen.getByText('Head of Operations · Acme');
  });

  it('never shows the people of one thread beside another', async () => {
    const { screen, show, answer } = await open();
    await screen.findByText('Head of Operations · Acme');
    answer('open', () => new Promise(() => undefined));
    show({ ...thread, key: 'thread:other', threadId: '18f2a0b1c2d3e4aa' });
    await waitFor(() => expect(screen.queryByText('Head of Operations · Acme')).toBeNull());
  });

  it('ignores the late answer about a thread that was left', async () => {
    const { screen, show, answer } = await open();
    await screen.findByText('Head of Operations · Acme');
    let late = (_: unknown) => {};
    answer('open', () => new Promise((resolve) => (late = resolve)));
    show({ ...thread, key: 'thread:slow', threadId: '18f2a0b1c2d3e4aa' });
    await waitFor(() => expect(screen.queryByText('Head of Operations · Acme')).toBeNull());
    answer('open', viewOf({ people: [], turn: 'theirs' }));
    show({ ...thread, key: 'thread:next', threadId: '18f2a0b1c2d3e4ab' });
    await screen.findByText('Their turn');
    late(viewOf({ turn: 'mine' }));
    await screen.findByText('Nobody else is here.');
    expect(screen.queryByText('Your turn')).toBeNull();
  });

  it('teaches the first step where nothing is open', async () => {
    const gmail = await open({ subject: nothing });
    await gmail.screen.findByRole('heading', { name: 'Open a conversation' });
    expect(gmail.calls).toHaveLength(0);
    const calendar = await open({ subject: nothing, kind: 'calendar' });
    await calendar.screen.findByRole('heading', { name: 'Click a meeting' });
  });

  it('says when it cannot read the page, what is missing, and copies a report', async () => {
    const { screen, press, host, calls } = await open({ subject: unreadable });
    await screen.findByRole('heading', { name: "Can't read this page" });
    screen.getByText('message list');
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await press('Copy report');
    await screen.findByText('Copied. Please attach it to a bug report.');
    expect(writeText).toHaveBeenCalledWith(host.report());
    expect(calls).toHaveLength(0);
  });

  it('shows the report for copying by hand where the clipboard is closed', async () => {
    const { screen, press, host } = await open({ subject: unreadable });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await press('Copy report');
    expect(await screen.findByRole('textbox', { name: 'Report' })).toHaveProperty(
      'value',
      host.report(),
    );
  });

  it('says why it has nothing to show, and tries again', async () => {
    const { screen, press, answer } = await open({ answers: { open: failing('failed') } });
    await screen.findByText('Something went wrong. Please try again.');
    answer('open', viewOf());
    await press('Retry');
    await screen.findByText('Head of Operations · Acme');
    expect(screen.queryByText(/went wrong/)).toBeNull();
  });

  it('asks for a reload after an update, with the unsaved note still there', async () => {
    const { screen, type, show } = await open();
    await screen.findByText('Head of Operations · Acme');
    type('Note', 'Half a thought');
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    show({ ...thread });
    type('Note', 'Half a thought more');
    screen.getByRole('textbox', { name: 'Note' }).focus();
    await screen.findByRole('button', { name: 'Reload' });
    screen.getByText('Margin CRM was updated. Reload this tab.');
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty(
      'value',
      'Half a thought more',
    );
  });
});

describe('a page that outlived the extension', () => {
  /** What Chrome does then: no id, and every call throws. */
  function extensionIsGone() {
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    const gone = () => {
      throw new Error('Extension context invalidated.');
    };
    vi.spyOn(browser.i18n, 'getMessage').mockImplementation(gone);
    vi.spyOn(browser.i18n, 'getUILanguage').mockImplementation(gone);
    vi.spyOn(browser.storage.local, 'set').mockImplementation(gone);
    vi.spyOn(browser.storage.onChanged, 'addListener').mockImplementation(gone);
  }

  it('still speaks, and asks for a reload, when another thread is opened', async () => {
    const { screen, show } = await open();
    await screen.findByText('Head of Operations · Acme');
    extensionIsGone();
    show({ ...thread, key: 'thread:other', threadId: '18f2a0b1c2d3e4aa' });
    await screen.findByText('Margin CRM was updated. Reload this tab.');
    screen.getByRole('button', { name: 'Reload' });
    screen.getByRole('button', { name: 'Log thread' });
    expect(screen.queryByText('Head of Operations · Acme')).toBeNull();
  });

  it('keeps a note that can no longer be saved', async () => {
    const { screen, type, press } = await open();
    await screen.findByText('Head of Operations · Acme');
    extensionIsGone();
    type('Note', 'Written too late');
    await press('Save note');
    await screen.findByRole('button', { name: 'Retry' });
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty(
      'value',
      'Written too late',
    );
  });

  it('can still be collapsed', async () => {
    const { screen, press } = await open();
    extensionIsGone();
    await press('Collapse the sidebar');
    await screen.findByRole('complementary', { name: 'Margin CRM' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Log thread' })).toBeNull());
  });
});

describe('after a meeting', () => {
  const ended = viewOf({
    meeting: { ended: true, outcome: 'Agreed', nextStep: '', cancelled: false },
  });

  it('takes the outcome and the next step, and keeps what is stored unless changed', async () => {
    const { screen, press, type, sent } = await open({
      subject: meeting,
      kind: 'calendar',
      view: ended,
    });
    expect(await screen.findByRole('textbox', { name: 'Outcome' })).toHaveProperty(
      'value',
      'Agreed',
    );
    type('Next step', 'Send the contract');
    await press('Save');
    await screen.findByText('Outcome saved');
    expect(sent('saveOutcome')).toMatchObject([
      { outcome: 'Agreed', nextStep: 'Send the contract' },
    ]);
  });

  it('does not ask for an outcome before the end', async () => {
    const view = viewOf({ meeting: { ended: false, outcome: '', nextStep: '', cancelled: false } });
    const { screen } = await open({ subject: meeting, kind: 'calendar', view });
    await screen.findByRole('button', { name: 'Log meeting' });
    expect(screen.queryByRole('textbox', { name: 'Outcome' })).toBeNull();
  });
});
