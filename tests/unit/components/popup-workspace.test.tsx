// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import * as fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aliasEntry, neverLogEntry } from '@/components/workspace/entries';
import { hashOf, routeOf } from '@/components/workspace/route';
import type { SettingsView } from '@/storage/api';
import { speakEnglish } from '../english';
import { settings, uuid } from './popup-fixtures';
import { CHANGE, openWorkspace } from './popup-scene';

/** Settings that remember what was saved. */
function live() {
  let now: SettingsView = settings;
  return {
    settings: () => now,
    saveSettings: (change: Partial<SettingsView>) => {
      now = { ...now, ...change };
      return { change: CHANGE };
    },
  };
}

// Fetched when first opened, which a busy machine takes longer over than a test waits.
beforeAll(() => import('@/components/workspace/Settings'));

describe('The settings', () => {
  it('are saved at once, said, and undoable', async () => {
    const { screen, press, sent } = openWorkspace('#/settings', live());
    fireEvent.click(await screen.findByRole('radio', { name: 'Off' }));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Automatic logging: Off'),
    );
    expect(sent('saveSettings')).toEqual([{ autoLog: 'off' }]);
    expect(screen.getByRole('radio', { name: 'Off' })).toHaveProperty('checked', true);
    await press('Undo');
    await waitFor(() => expect(sent('undo')).toEqual([{ change: CHANGE }]));
  });

  it('take an address or a domain into the never-log list, and give it back', async () => {
    const { screen, press, sent } = openWorkspace('#/settings', live());
    const field = await screen.findByRole('textbox', { name: 'Address or domain never to log' });
    const add = (text: string) => {
      fireEvent.input(field, { target: { value: text } });
      fireEvent.submit(field.closest('form') as HTMLFormElement);
    };
    add('not an address');
    await screen.findByText(/^Enter an address such as/);
    add('mail.old.example');
    await screen.findByText('mail.old.example is covered already by old.example');
    expect(sent('saveSettings')).toEqual([]);
    add('@Spam.Example');
    await waitFor(() =>
      expect(sent('saveSettings')).toEqual([{ neverLog: ['old.example', 'spam.example'] }]),
    );
    await press('Remove old.example');
    await waitFor(() => expect(sent('saveSettings')[1]).toEqual({ neverLog: ['spam.example'] }));
  });

  it('take whole days within bounds only', async () => {
    const { screen, sent } = openWorkspace('#/settings', live());
    const days = await screen.findByRole('spinbutton', { name: 'I follow up after' });
    fireEvent.input(days, { target: { value: '0' } });
    fireEvent.blur(days);
    await screen.findByText('Enter a whole number from 1 to 365');
    fireEvent.input(days, { target: { value: '7' } });
    fireEvent.blur(days);
    await waitFor(() =>
      expect(sent('saveSettings')).toMatchObject([{ nudges: { followUpDays: 7 } }]),
    );
  });

  it('show quiet hours and the digest only with notifications on', async () => {
    const { screen } = openWorkspace('#/settings', live());
    const notifications = await screen.findByRole('switch', { name: 'Notifications' });
    expect(screen.getByRole('group', { name: 'Quiet hours' })).toBeTruthy();
    fireEvent.click(notifications);
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Quiet hours' })).toBeNull());
  });

  it('show the own mailboxes without a way to remove them', async () => {
    const { screen } = openWorkspace('#/settings', live());
    const list = await screen.findByRole('list', { name: 'Mailboxes seen in Gmail' });
    expect(list.textContent).toBe('robin@northlight.example');
    expect(within(list).queryByRole('button')).toBeNull();
  });
});

describe('The first-run page', () => {
  it('says what it does, that nothing leaves, and leads to Gmail and Calendar', async () => {
    const { screen } = openWorkspace('#/welcome');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'A CRM in the margin of your inbox',
    );
    expect(screen.getByRole('heading', { name: 'Nothing leaves this machine' })).toBeTruthy();
    const link = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(link('Open Gmail')).toBe('https://mail.google.com/');
    expect(link('Open Google Calendar')).toBe('https://calendar.google.com/');
  });

  it('loads the demo data, says what to look at, and takes it away again', async () => {
    let loaded = false;
    const set = (to: boolean) => () => {
      loaded = to;
      return { change: CHANGE };
    };
    const { screen, press } = openWorkspace('#/welcome', {
      demoState: () => ({ loaded }),
      loadDemo: set(true),
      clearDemo: set(false),
    });
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Try the demo data' }).getAttribute('aria-disabled'),
      ).toBeNull(),
    );
    await press('Try the demo data');
    await screen.findByText('The demo data is there. Look at these:');
    expect(screen.getByRole('button', { name: 'Open the popup' })).toBeTruthy();
    await press('Remove demo data');
    await screen.findByRole('button', { name: 'Try the demo data' });
  });
});

describe('The bare address', () => {
  it('leads to the people once there are any, else to how one begins', async () => {
    const { screen } = openWorkspace('', { hasPeople: { hasPeople: false } });
    await screen.findByRole('button', { name: 'Try the demo data' });
    openWorkspace('', { hasPeople: { hasPeople: true } });
    await waitFor(() => expect(location.hash).toBe('#/people'));
  });
});

describe('The places of the workspace', () => {
  it.each([
    ['', 'home', []],
    ['#/welcome', 'welcome', []],
    ['#/settings', 'settings', []],
    [`#/person/${uuid(1)}`, 'person', [uuid(1)]],
    ['#/find/a%2Fb', 'find', ['a/b']],
    ['#/find/%E0%A4%A', 'find', ['']],
  ])('%s', (hash, name, args) => expect(routeOf(hash)).toMatchObject({ name, args }));

  it('are found again by their address', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,9}$/),
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string({ unit: 'grapheme' }), {
          maxKeys: 3,
        }),
        (name, args, filters) => {
          const query = new URLSearchParams(filters);
          const route = routeOf(hashOf(name, args, query));
          expect([route.name, route.args, `${route.query}`]).toEqual([name, args, `${query}`]);
        },
      ),
    ));

  it.each(['#/person/<script>', '#/nowhere', '#/deal'])(
    '%s says that nothing is there, and where to go on',
    async (at) => {
      const { screen } = openWorkspace(at);
      await screen.findByRole('heading', { name: 'There is nothing at this address' });
      const main = within(screen.getByRole('main'));
      expect(main.getByRole('link').getAttribute('href')).toBe('#/search');
    },
  );
});

describe('What is typed into the never-log list', () => {
  beforeEach(speakEnglish);

  it.each([
    ['Ana@Example.com ', 'ana@example.com'],
    ['mailto:ana@example.com', 'ana@example.com'],
    ['@example.com', 'example.com'],
    ['*.example.com', 'example.com'],
    ['https://www.example.com/about?x=1', 'example.com'],
    ['bücher.example', 'bücher.example'],
  ])('%s is taken as %s', (typed, value) => {
    expect(neverLogEntry(typed, [])).toEqual({ ok: true, value });
  });

  it.each(['', 'ana', 'ana@', '@', 'ana@example', 'a b@example.com', 'exa mple.com', '..com'])(
    '“%s” is refused',
    (typed) => expect(neverLogEntry(typed, []).ok).toBe(false),
  );

  it('never takes the same twice, and what it takes it would take again as it is', () => {
    const typed = fc.oneof(fc.emailAddress(), fc.domain(), fc.string());
    fc.assert(
      fc.property(typed, (text) => {
        const entry = neverLogEntry(text, []);
        if (!entry.ok) return;
        expect(neverLogEntry(entry.value, [])).toEqual(entry);
        expect(neverLogEntry(text, [entry.value]).ok).toBe(false);
      }),
    );
  });

  it('takes an address of one’s own once', () => {
    expect(aliasEntry('Me@Example.com', [])).toEqual({ ok: true, value: 'me@example.com' });
    expect(aliasEntry('me@example.com', ['me@example.com']).ok).toBe(false);
    expect(aliasEntry('example.com', []).ok).toBe(false);
  });
});
