// @vitest-environment happy-dom
// Loaded before, so that no test waits for them.
import '@/components/workspace/records/CompanyPage';
import '@/components/workspace/records/DealPage';
import '@/components/workspace/records/PersonPage';
import '@/components/workspace/records/ThreadPage';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { announce } from '@/utils/changes';
import { ANA, NOW, uuid } from './popup-fixtures';
import { CHANGE, openWorkspace, Refused } from './popup-scene';
import { companyPage, dealPage, historyPage, personPage, threadPage } from './record-fixtures';

const answers = {
  personPage,
  companyPage,
  dealPage,
  threadPage,
  history: historyPage,
  companyHistory: historyPage,
  dealHistory: historyPage,
  threadHistory: historyPage,
  ownValues: { values: [], next: null },
  changesOf: { items: [], next: null },
};
const open = (hash: string, more: Record<string, unknown> = {}) =>
  openWorkspace(hash, { ...answers, ...more });
const submit = (element: HTMLElement) =>
  fireEvent.submit(element.closest('form') as HTMLFormElement);

describe('The page of a person', () => {
  const hash = `#/person/${ANA.contactId}`;

  it('says who it is, whose turn it is, and leads to company, deal and thread', async () => {
    const { screen } = open(hash);
    await screen.findByRole('heading', { level: 1, name: 'Ana Silva' });
    await waitFor(() => expect(document.title).toBe('Ana Silva · Margin CRM'));
    expect(screen.getAllByText('Your turn').length).toBeGreaterThan(0);
    const link = (name: string | RegExp) =>
      screen.getAllByRole('link', { name })[0]?.getAttribute('href');
    expect(link('Acme')).toBe(`#/company/${uuid(601)}`);
    await screen.findByRole('link', { name: /^Deal 1/ });
    expect(link(/^Deal 1/)).toBe(`#/deal/${uuid(201)}`);
    expect(link(/^Renewal for next year/)).toBe(`#/thread/${uuid(500)}`);
    expect(link('+44 20 7946 0991')).toBe('tel:+442079460991');
  });

  it('changes one field where it stands, and sends that field alone', async () => {
    const { screen, press, sent } = open(hash);
    await screen.findByRole('heading', { level: 1 });
    await press('Change Title');
    const field = await screen.findByRole('textbox', { name: 'Title' });
    fireEvent.input(field, { target: { value: 'Director' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() =>
      expect(sent('editContact')).toEqual([{ contactId: ANA.contactId, title: 'Director' }]),
    );
  });

  it('keeps what was typed when it is no address, and says so', async () => {
    const { screen, press, sent } = open(hash);
    await screen.findByRole('heading', { level: 1 });
    await press('Change E-mail');
    const field = await screen.findByRole('textbox', { name: 'E-mail' });
    fireEvent.input(field, { target: { value: 'ana.silva@acme.example, nobody' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await screen.findByText('“nobody” is not an e-mail address');
    expect((screen.getByRole('textbox', { name: 'E-mail' }) as HTMLInputElement).value).toContain(
      'nobody',
    );
    expect(sent('editContact')).toEqual([]);
  });

  it('is written about, and deleted, by the keys that the list of commands shows', async () => {
    const { screen, key, sent } = open(hash);
    await screen.findByRole('heading', { level: 1, name: 'Ana Silva' });
    // What a screen offers stands a frame after it.
    await waitFor(() => {
      key('n');
      expect(screen.getByRole('form', { name: 'Note' })).toBeTruthy();
    });
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    // While one writes, keys are letters.
    key('c');
    expect(screen.queryByRole('form', { name: 'Call' })).toBeNull();
    key('Escape');
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Note' })).toBeNull());
    key('#');
    await waitFor(() => expect(sent('removeContact')).toEqual([{ contactId: ANA.contactId }]));
  });

  it('shows one kind of what happened when asked', async () => {
    const { screen, press, sent } = open(hash);
    await screen.findByText('Wants brushed steel');
    await press('Calls');
    await waitFor(() =>
      expect(sent('history')).toContainEqual({ who: [ANA.contactId], kinds: ['call'] }),
    );
    await waitFor(() => expect(location.hash).toBe(`${hash}?kind=call`));
    const pressed = () => screen.getByRole('button', { pressed: true }).textContent;
    expect(pressed()).toBe('Calls');
    await press('All');
    await waitFor(() => expect(location.hash).toBe(hash));
    // As after a reload.
    const again = open(`${hash}?kind=note`);
    await again.screen.findByRole('button', { name: 'Notes', pressed: true });
    await waitFor(() =>
      expect(again.sent('history')).toContainEqual({ who: [ANA.contactId], kinds: ['note'] }),
    );
  });

  it('opens a call where it stands, and takes it away with a way back', async () => {
    const { screen, press, sent } = open(hash, {
      activity: {
        activityId: uuid(450),
        kind: 'call',
        at: NOW,
        direction: 'unknown',
        subject: '',
        snippet: '',
        body: 'Wants brushed steel, not brass',
        reason: { code: 'clicked', args: [] },
        call: { outcome: 'reached', minutes: 12, objections: ['price'] },
        participants: [],
        about: [ANA],
        place: '',
        outcome: '',
        nextStep: '',
        threadId: null,
        link: null,
        own: true,
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: /Wants brushed steel/ }));
    await screen.findByText('Spoke with them · 12 minutes');
    const entry = screen.getByText('Wants brushed steel, not brass').closest('li') as HTMLElement;
    fireEvent.click(within(entry).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(sent('removeActivity')).toEqual([{ activityId: uuid(450) }]));
    await press('Undo');
    await waitFor(() => expect(sent('undo')).toEqual([{ change: CHANGE }]));
  });

  it('takes a call down with its outcome, length and objections', async () => {
    const { screen, press, type, sent } = open(hash);
    await screen.findByRole('heading', { level: 1 });
    await press('Call');
    const form = await screen.findByRole('form', { name: 'Call' });
    fireEvent.change(within(form).getByLabelText('How it went'), { target: { value: 'message' } });
    type('Minutes', 'soon');
    submit(form);
    await screen.findByText('Whole minutes, at most 1440');
    expect(sent('addActivity')).toEqual([]);
    type('Minutes', '3');
    type('Objections', 'price, timing');
    submit(form);
    await waitFor(() =>
      expect(sent('addActivity')).toMatchObject([
        {
          kind: 'call',
          anchor: { kind: 'contact', contactId: ANA.contactId },
          call: { outcome: 'message', minutes: 3, objections: ['price', ' timing'] },
        },
      ]),
    );
  });

  it('reads a task from a line of words, shows it, and saves what it shows', async () => {
    const { screen, press, type, sent } = open(hash);
    await screen.findByRole('heading', { level: 1 });
    await press('Task');
    const form = await screen.findByRole('form', { name: 'Add task' });
    type('What to do', 'call Ana every 2nd Tuesday 10am');
    await within(form).findAllByText('every 2 weeks on Tuesday');
    submit(form);
    await waitFor(() =>
      expect(sent('addTask')).toMatchObject([
        {
          text: 'call Ana',
          due: { local: expect.stringMatching(/T10:00$/) },
          repeat: { unit: 'week', every: 2, weekdays: [2] },
          anchor: { kind: 'contact', contactId: ANA.contactId },
        },
      ]),
    );
  });

  it('takes words as they are when asked', async () => {
    const { screen, press, type, sent } = open(hash);
    await screen.findByRole('heading', { level: 1 });
    await press('Task');
    type('What to do', 'Watch the day after tomorrow');
    await press('Take the words as they are');
    submit(await screen.findByRole('form', { name: 'Add task' }));
    await waitFor(() =>
      expect(sent('addTask')).toMatchObject([{ text: 'Watch the day after tomorrow' }]),
    );
  });

  it('is not shown as it was when it was deleted elsewhere and one comes back to it', async () => {
    const { screen, answer } = open(`#/person/${ANA.contactId}`);
    await screen.findByRole('heading', { level: 1, name: 'Ana Silva' });
    location.hash = '#/nowhere/at/all';
    await screen.findByRole('heading', { name: 'There is nothing at this address' });
    expect(screen.getByRole('main').querySelector('a')?.getAttribute('href')).toBe('#/search');
    answer('personPage', () => {
      throw new Refused('This person is no longer there');
    });
    announce(['contacts'], false, [ANA.contactId]);
    location.hash = `#/person/${ANA.contactId}`;
    await screen.findByRole('heading', { name: /This person is no longer there/ });
    expect(screen.queryByRole('heading', { name: 'Ana Silva' })).toBeNull();
    screen.getByRole('link', { name: 'Open the history' });
  });

  it('is gone, and says so', async () => {
    const { screen } = open(hash, {
      personPage: () => {
        throw new Error('gone');
      },
    });
    await screen.findByRole('button', { name: 'Retry' });
  });
});

describe('The page of a company', () => {
  const hash = `#/company/${uuid(601)}`;

  it('shows what was exchanged with each of its people', async () => {
    const { screen } = open(hash);
    const row = (await screen.findByRole('rowheader', { name: /^Ben Okoro/ })).closest('tr');
    expect([...(row?.cells ?? [])].map((cell) => cell.textContent).slice(1, 4)).toEqual([
      '3',
      '2',
      '1',
    ]);
  });

  it('shows what stands beside its own fields together with them', async () => {
    let answer: (page: typeof answers.ownValues) => void = () => {};
    const late = new Promise<typeof answers.ownValues>((resolve) => {
      answer = resolve;
    });
    const { screen } = open(hash, { ownValues: () => late });
    await screen.findByRole('rowheader', { name: /^Ben Okoro/ });
    // What came late would move these.
    expect(screen.queryByRole('heading', { name: 'Deals' })).toBeNull();
    answer(answers.ownValues);
    await screen.findByRole('heading', { name: 'Your fields' });
    expect(screen.getByRole('heading', { name: 'Deals' })).toBeTruthy();
  });

  it('notes a call with some of its people', async () => {
    const { screen, press, sent } = open(hash);
    await screen.findByRole('heading', { level: 1, name: 'Acme' });
    await press('Call');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Ben Okoro' }));
    submit(screen.getByRole('form', { name: 'Call' }));
    await waitFor(() =>
      expect(sent('addActivity')).toMatchObject([
        { anchor: { kind: 'company', companyId: uuid(601) }, contactIds: [uuid(2)] },
      ]),
    );
  });

  it('takes a task about it, and leads from a task to its company', async () => {
    const task = personPage.tasks[0];
    const about = { ...task, contact: null, company: { companyId: uuid(601), name: 'Acme' } };
    const { screen, press, type, sent } = open(hash, {
      companyPage: { ...companyPage, tasks: [about] },
    });
    await screen.findByRole('heading', { level: 1, name: 'Acme' });
    const tasks = screen.getByRole('list', { name: 'Tasks' });
    expect(within(tasks).getByRole('link', { name: 'Acme' }).getAttribute('href')).toBe(hash);
    await press('Task');
    type('What to do', 'Ask the reception');
    submit(screen.getByRole('form', { name: 'Add task' }));
    await waitFor(() =>
      expect(sent('addTask')).toMatchObject([
        { text: 'Ask the reception', anchor: { kind: 'company', companyId: uuid(601) } },
      ]),
    );
  });

  it('gives the focus to the next task when one goes, and to what adds one after the last', async () => {
    const [task] = personPage.tasks;
    const tasks = ['First', 'Second', 'Third'].map((text, n) => ({
      ...{ ...task, text, taskId: uuid(520 + n) },
    }));
    let left = tasks;
    const { screen } = open(hash, {
      companyPage: () => ({ ...companyPage, tasks: left }),
      removeTasks: ({ taskIds }: { taskIds: string[] }) => {
        left = left.filter(({ taskId = '' }) => !taskIds.includes(taskId));
        return { change: CHANGE };
      },
    });
    const press = (name: string) => {
      const button = screen.getByRole('button', { name });
      button.focus();
      fireEvent.click(button);
    };
    const isAt = (name: string) =>
      waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name })));
    await screen.findByRole('button', { name: 'Delete: First' });
    press('Delete: First');
    await waitFor(() => expect(screen.queryByText('First')).toBeNull());
    await isAt('Delete: Second');
    press('Delete: Third');
    await waitFor(() => expect(screen.queryByText('Third')).toBeNull());
    await isAt('Delete: Second');
    press('Delete: Second');
    await waitFor(() => expect(screen.queryByText('Second')).toBeNull());
    await isAt('Task');
  });

  it('changes its domains', async () => {
    const { screen, press, sent } = open(hash);
    await screen.findByRole('heading', { level: 1, name: 'Acme' });
    await press('Change Domains');
    const field = await screen.findByRole('textbox', { name: 'Domains' });
    fireEvent.input(field, { target: { value: 'acme.example, acme.test' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() =>
      expect(sent('editCompany')).toEqual([
        { companyId: uuid(601), domains: ['acme.example', 'acme.test'] },
      ]),
    );
  });
});

describe('The page of a deal', () => {
  const hash = `#/deal/${uuid(201)}`;

  it('shows the stages with the days in each, and the way through them', async () => {
    const { screen } = open(hash);
    const stages = await screen.findByRole('list', { name: 'Stages' });
    const texts = within(stages)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(texts).toEqual(['Lead5 days', 'Proposal4 days', 'Won', 'Lost']);
    expect(within(stages).getByRole('button', { current: 'step' }).textContent).toMatch(/Proposal/);
    expect(screen.getByText('no next step')).toBeTruthy();
  });

  it('moves to a stage at a press', async () => {
    const { screen, sent } = open(hash);
    const stages = await screen.findByRole('list', { name: 'Stages' });
    fireEvent.click(within(stages).getByRole('button', { name: /^Lead/ }));
    await waitFor(() =>
      expect(sent('moveDeal')).toEqual([{ dealId: uuid(201), stageId: uuid(11) }]),
    );
  });

  it('ticks steps off and gives people their part', async () => {
    const { screen, sent } = open(hash);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Send terms' }));
    const role = screen.getByRole('textbox', { name: 'Part of Ana Silva in the deal' });
    fireEvent.input(role, { target: { value: 'Signs' } });
    fireEvent.blur(role);
    await waitFor(() =>
      expect(sent('editDeal')).toEqual([
        {
          dealId: uuid(201),
          checklist: [{ id: uuid(801), text: 'Send terms', done: true }],
        },
        { dealId: uuid(201), people: [{ contactId: ANA.contactId, role: 'Signs' }] },
      ]),
    );
  });

  it('follows no file link that is not a page of the web', async () => {
    const files = [{ id: uuid(802), name: 'Trap', url: 'javascript:alert(1)' }];
    const { screen } = open(hash, { dealPage: { ...dealPage, files } });
    await screen.findByText('Trap');
    expect(screen.queryByRole('link', { name: 'Trap' })).toBeNull();
  });
});

describe('The page of a thread', () => {
  it('links a deal, and leads to Gmail', async () => {
    const { screen, sent } = open(`#/thread/${uuid(500)}`);
    await screen.findByRole('heading', { level: 1, name: 'Renewal for next year' });
    expect(screen.getByRole('link', { name: 'Open in Gmail' }).getAttribute('href')).toMatch(
      /^https:\/\/mail\.google\.com\//,
    );
    fireEvent.change(screen.getByLabelText('Deal of this conversation'), {
      target: { value: uuid(201) },
    });
    await waitFor(() =>
      expect(sent('setDeal')).toEqual([
        { anchor: { kind: 'conversation', threadId: uuid(500) }, dealId: uuid(201) },
      ]),
    );
  });
});
