// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ANA, found, person, THREAD, uuid } from './popup-fixtures';
import { openPopup } from './popup-scene';

const nothing = {
  ...found,
  people: [],
  companies: [],
  deals: [],
  threads: [],
  notes: [],
  meetings: [],
};

/** The result whose text starts so; a name set off letter by letter reads as one all the same. */
function hit(scene: Pick<ReturnType<typeof openPopup>, 'screen'>, start: string) {
  return waitFor(() => {
    const all = scene.screen.getAllByRole('option');
    const found = all.find((option) => option.textContent?.startsWith(start));
    if (!found) throw new Error(`no result ${start}`);
    return found;
  });
}

async function searching(query: string, answers = {}) {
  const scene = openPopup('search', answers);
  const box = scene.screen.getByRole('combobox', { name: 'Search' });
  fireEvent.input(box, { target: { value: query } });
  return { ...scene, box };
}

describe('Search', () => {
  it('asks from the first letter on and shows what it finds in groups', async () => {
    const { screen, sent } = await searching('a');
    await hit({ screen }, 'Ana Silva');
    expect(sent('search')).toEqual([{ query: 'a' }]);
    const groups = screen.getAllByRole('group').map((group) => [
      group.getAttribute('aria-label'),
      within(group)
        .getAllByRole('option')
        .map((option) => option.querySelector('.hit-text > span')?.textContent),
    ]);
    expect(groups).toEqual([
      ['People', ['Ana Silva']],
      ['Companies', ['Acme']],
      ['Deals', ['Deal 1']],
      ['Threads', ['Agenda for Thursday']],
      ['Notes and calls', ['An agenda was promised']],
      ['Meetings', ['Agenda review']],
    ]);
    expect(screen.getByText('6 results').getAttribute('aria-live')).toBe('polite');
  });

  it('is walked by arrow keys from the box, and Enter opens a thread in Gmail', async () => {
    const { screen, box, key, opened } = await searching('a');
    await hit({ screen }, 'Ana Silva');
    box.focus();
    for (let times = 0; times < 3; times++) key('ArrowUp');
    const thread = await hit({ screen }, 'Agenda for');
    expect(thread.getAttribute('aria-selected')).toBe('true');
    expect(box.getAttribute('aria-activedescendant')).toBe(thread.id);
    key('Enter');
    expect(opened.mock.calls.map(([link]) => link)).toEqual([THREAD]);
  });

  it('opens the person found, and comes back to the words typed', async () => {
    const { screen, box, key, press } = await searching('a');
    await hit({ screen }, 'Ana Silva');
    box.focus();
    key('Enter');
    await screen.findByRole('heading', { name: 'Ana Silva' });
    await press('Back');
    await hit({ screen }, 'Ana Silva');
    expect(box).toHaveProperty('value', 'a');
    expect(document.activeElement).toBe(box);
  });

  it('says what was looked for when there is nothing', async () => {
    const { screen } = await searching('zzz', { search: nothing });
    await screen.findByRole('heading', { name: 'Nothing found for “zzz”' });
  });

  it('marks what was asked for, wherever it stands and however it is written', async () => {
    const { screen } = await searching('silva ana', {
      search: { ...nothing, people: [{ ...person.person, name: 'Aná Maria SILVA-Gomes' }] },
    });
    const line = await hit({ screen }, 'Aná');
    const marks = [...line.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks.slice(0, 2)).toEqual(['Aná', 'SILVA']);
  });

  it('leads to the rest of a group by asking for that kind alone', async () => {
    const { screen, sent } = await searching('ana', { search: { ...found, more: ['notes'] } });
    fireEvent.click(await hit({ screen }, 'Show more: Notes and calls'));
    await waitFor(() =>
      expect(sent('search').at(-1)).toEqual({ query: 'ana kind:note kind:call' }),
    );
  });

  it('opens the person that a note is about', async () => {
    const { screen } = await searching('agenda');
    fireEvent.click(await hit({ screen }, 'An agenda was promised'));
    await screen.findByRole('heading', { name: 'Ana Silva' });
  });

  it('goes on by name to what is about a company, and to who came to a meeting unknown', async () => {
    const [note] = found.notes;
    const [meeting] = found.meetings;
    const { screen, box } = await searching('agenda', {
      search: {
        ...nothing,
        notes: [{ ...note, people: [], company: { companyId: uuid(401), name: 'Acme' } }],
        meetings: [{ ...meeting, people: [], others: ['guest@fair.example'] }],
      },
    });
    fireEvent.click(await hit({ screen }, 'Agenda review'));
    expect(box).toHaveProperty('value', 'guest@fair.example');
    fireEvent.click(await hit({ screen }, 'An agenda was promised'));
    expect(box).toHaveProperty('value', 'Acme');
  });

  it('says that names are only close, and how far the index is', async () => {
    const { screen } = await searching('slva', { search: { ...found, near: true, indexing: 43 } });
    await screen.findByText(/^Nobody is spelled exactly like that/);
    await screen.findByText(/^Indexing 43%/);
  });

  it('opens what was found for the whole of the words where Enter came before the answer', async () => {
    const answers = new Map<string, (people: object[]) => void>();
    const { screen, box, key, sent } = await searching('an', {
      search: ({ query }: { query: string }) =>
        new Promise((resolve) => {
          answers.set(query, (people) => resolve({ ...nothing, people }));
        }),
    });
    await waitFor(() => expect(answers.has('an')).toBe(true));
    answers.get('an')?.([{ ...person.person, contactId: uuid(402), name: 'Andreas' }]);
    await hit({ screen }, 'Andreas');
    fireEvent.input(box, { target: { value: 'ana' } });
    key('Enter');
    await waitFor(() => expect(answers.has('ana')).toBe(true));
    expect(sent('person')).toEqual([]);
    answers.get('ana')?.([person.person]);
    await screen.findByRole('heading', { name: 'Ana Silva' });
  });

  it('keeps what was typed and what was found for it, whichever answer comes last', async () => {
    const answers = new Map<string, (name: string) => void>();
    const { screen, box } = await searching('a', {
      search: ({ query }: { query: string }) =>
        new Promise((resolve) => {
          answers.set(query, (name) =>
            resolve({ ...nothing, people: [{ ...person.person, name }] }),
          );
        }),
    });
    const found = () => screen.queryAllByRole('option').map((option) => option.textContent);
    await waitFor(() => expect(answers.has('a')).toBe(true));
    answers.get('a')?.('Abel');
    await hit({ screen }, 'Abel');
    fireEvent.input(box, { target: { value: 'an' } });
    fireEvent.input(box, { target: { value: 'ana' } });
    expect(box).toHaveProperty('value', 'ana');
    // The marks are those of the words that this was found for.
    const marks = [...document.querySelectorAll('.hit mark')].map((mark) => mark.textContent);
    expect(marks).toContain('A');
    await waitFor(() => expect(answers.has('ana')).toBe(true));
    answers.get('ana')?.('Ana Lima');
    await hit({ screen }, 'Ana Lima');
    answers.get('an')?.('Anton');
    await waitFor(() => expect(screen.getByText('1 result')).toBeTruthy());
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(found().join()).not.toContain('Anton');
    fireEvent.input(box, { target: { value: '' } });
    await waitFor(() => expect(found()).toEqual([]));
    await screen.findByRole('heading', { name: 'Find anybody from the first letter' });
  });

  it('shows names as text, whatever they contain', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const { screen } = await searching('a', {
      search: { ...nothing, people: [{ ...person.person, name }] },
    });
    await hit({ screen }, '<img');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('A person', () => {
  const openPerson = async (answers = {}) => {
    const scene = await searching('a', answers);
    fireEvent.click(await hit(scene, 'Ana Silva'));
    await scene.screen.findByRole('heading', { name: 'Ana Silva' });
    return scene;
  };

  it('is shown with addresses, whose turn it is, deals, tasks and the history', async () => {
    const { screen } = await openPerson();
    expect(screen.getByText('ana.silva@acme.example')).toBeTruthy();
    expect(screen.getByText('Your turn')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Deal 1/ })).toBeTruthy();
    expect(screen.getByText('Call about the second item')).toBeTruthy();
    const times = [...screen.getByRole('list', { name: 'History' }).querySelectorAll('time')];
    expect(times.map((time) => time.dateTime)).toEqual(
      person.history.items.map((item) => new Date(item.at).toISOString()),
    );
  });

  it('is renamed without touching addresses', async () => {
    const { screen, press, type, sent } = await openPerson();
    await press('Edit');
    fireEvent.submit(type('Name', 'Ana Sousa Silva').closest('form') as HTMLFormElement);
    await waitFor(() =>
      expect(sent('editContact')).toEqual([
        {
          contactId: ANA.contactId,
          name: 'Ana Sousa Silva',
          title: 'Head of Operations',
          company: 'Acme',
          emails: person.person.addresses,
          phones: [],
        },
      ]),
    );
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe('Saved Ana Sousa Silva'),
    );
  });

  it('keeps the tasks to be done from here', async () => {
    const { press, sent } = await openPerson();
    await press('Done: Call about the second item');
    await waitFor(() => expect(sent('doneTask')).toEqual([{ taskId: uuid(300), done: true }]));
  });

  it('shows older history when asked', async () => {
    const older = {
      items: [{ ...person.history.items[0], activityId: uuid(410), subject: 'First contact' }],
      next: null,
    };
    const { screen, press, sent } = await openPerson({
      person: { ...person, history: { ...person.history, next: 'from-here' } },
      history: older,
    });
    await press('Show older');
    await screen.findByText('First contact', { exact: false });
    expect(sent('history')).toEqual([{ who: [ANA.contactId], before: 'from-here' }]);
  });
});
