// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { ana, colleague, history, meeting, NOW, renewal, tomas, viewOf } from './sidebar-fixtures';
import { CHANGE, failing, open } from './sidebar-scene';

beforeEach(() => sessionStorage.clear());

describe('the people of a thread', () => {
  it('are shown with their work, the last contact as an exact time, and how often we talked', async () => {
    const { screen, container } = await open({ view: viewOf({ people: [ana] }) });
    await screen.findByText('Head of Operations · Acme');
    screen.getByText('12 received · 8 sent · 2 meetings');
    const last = within(container)
      .getByText(/^Last contact/)
      .querySelector('time');
    expect(last?.dateTime).toBe(new Date(ana.contact?.lastTouchAt ?? 0).toISOString());
  });

  it('lead to their record in the workspace by one press on the name', async () => {
    const { press, sent } = await open({
      view: viewOf({ people: [ana] }),
      answers: { showRecord: {} },
    });
    await press('Ana Silva');
    await waitFor(() =>
      expect(sent('showRecord')).toEqual([{ kind: 'person', id: ana.contact?.contactId }]),
    );
  });

  it('say what stands in own fields', async () => {
    const people = [{ ...ana, own: ['Tier: Gold', 'VIP'] }, tomas];
    const { screen } = await open({ view: viewOf({ people }) });
    await screen.findByText('Tier: Gold');
    screen.getByText('VIP');
  });

  it('tell whose turn it is', async () => {
    const { screen, change } = await open({ view: viewOf({ turn: 'mine' }) });
    await screen.findByText('Your turn');
    change(viewOf({ turn: 'theirs' }));
    await screen.findByText('Their turn');
    change(viewOf({ turn: 'nobody' }));
    await waitFor(() => expect(screen.queryByText(/turn$/)).toBeNull());
  });

  it('are never offered for adding when excluded, and the reason is said', async () => {
    const { screen } = await open({ view: viewOf({ people: [colleague] }) });
    await screen.findByText(/Colleague at northlight\.example/);
    expect(screen.queryByRole('button', { name: /^Add / })).toBeNull();
  });

  it('stay few until all are asked for', async () => {
    const people = Array.from({ length: 20 }, (_, n) => ({
      ...ana,
      address: `p${n}@acme.example`,
    }));
    const { screen, press } = await open({ view: viewOf({ people }) });
    await press('Show 14 more');
    await waitFor(() => expect(screen.getAllByText('Head of Operations · Acme')).toHaveLength(20));
  });
});

describe('Add', () => {
  const adding = () =>
    open({
      view: viewOf({ people: [tomas] }),
      answers: { addContact: { contactId: 'x', change: CHANGE } },
    });

  it('proposes name, company and source, and stores what the person made of them', async () => {
    const { screen, press, type, sent } = await adding();
    await press('Add Tomas Berg');
    screen.getByText('Source: this conversation in Gmail');
    expect(screen.getByRole('textbox', { name: 'Company' })).toHaveProperty('value', 'Acme');
    type('Name', 'Tomas Berg-Lund');
    type('Company', '');
    await press('Add Tomas Berg-Lund');
    await waitFor(() =>
      expect(sent('addContact')).toEqual([
        {
          address: 'tomas.berg@acme.example',
          name: 'Tomas Berg-Lund',
          company: null,
          source: 'gmail',
        },
      ]),
    );
    await screen.findByText('Added Tomas Berg-Lund');
  });

  it('puts the cursor into the name, and Escape goes back to the button', async () => {
    const { screen, press, container } = await adding();
    await press('Add Tomas Berg');
    const name = await screen.findByRole('textbox', { name: 'Name' });
    const root = container.getRootNode() as ShadowRoot;
    await waitFor(() => expect(root.activeElement).toBe(name));
    fireEvent.keyDown(name, { key: 'Escape' });
    await waitFor(() =>
      expect(root.activeElement).toBe(screen.getByRole('button', { name: 'Add Tomas Berg' })),
    );
    expect(screen.queryByRole('textbox', { name: 'Name' })).toBeNull();
  });

  it('keeps what was typed when it does not work', async () => {
    const { screen, press, type, answer } = await adding();
    answer('addContact', failing('not-saved'));
    await press('Add Tomas Berg');
    type('Name', 'Tomas B');
    await press('Add Tomas B');
    await screen.findByText('Not saved. Your text is still here.');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Tomas B');
  });

  it('is open with what was typed after the page or the extension was loaded anew, until it is cancelled', async () => {
    const { press, type } = await adding();
    await press('Add Tomas Berg');
    type('Name', 'Tomas B');
    const again = await adding();
    const name = await again.screen.findByRole('textbox', { name: 'Name' });
    expect(name).toHaveProperty('value', 'Tomas B');
    await again.press('Cancel');
    const afterwards = await adding();
    await afterwards.press('Add Tomas Berg');
    const proposed = await afterwards.screen.findByRole('textbox', { name: 'Name' });
    expect(proposed).toHaveProperty('value', 'Tomas Berg');
  });

  it('can be undone', async () => {
    const { screen, press, sent } = await adding();
    await press('Add Tomas Berg');
    await press('Add Tomas Berg');
    await press('Undo');
    await screen.findByText('Undone');
    expect(sent('undo')).toEqual([{ change: CHANGE }]);
  });
});

describe('the guests of a meeting', () => {
  it('come with their answer, the last exchanges, open deals and open tasks', async () => {
    const { screen } = await open({
      subject: meeting,
      kind: 'calendar',
      view: viewOf({ people: [{ ...ana, last: history.slice(0, 3) }], turn: 'nobody' }),
    });
    await screen.findByText('Accepted');
    const exchanges = screen.getByRole('list', { name: 'Last exchanges' });
    expect(within(exchanges).getAllByRole('listitem')).toHaveLength(3);
    expect(exchanges.querySelector('time')?.dateTime).toBe(
      new Date(history[0]?.at ?? NOW).toISOString(),
    );
    expect(screen.getByRole('list', { name: 'Open deals' }).textContent).toContain(renewal.name);
    const [tasks] = screen.getAllByRole('list', { name: 'Open tasks' });
    expect(tasks?.textContent).toContain('Send Ana the signed offer');
  });
});
