// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Routes } from '@/components/workspace/routes/Routes';
import type { Route } from '@/storage/schema';
import { settings, uuid } from '../popup-fixtures';
import { openView } from '../popup-scene';

const rule = (n: number, more: Partial<Route>): Route => ({
  id: uuid(n),
  name: `Rule ${n}`,
  of: 'contacts',
  on: true,
  when: [{ what: 'domain', how: 'is', value: 'acme.example' }],
  set: { owner: 'Kim', tags: ['vip', 'north'] },
  ...more,
});

const PEOPLE = rule(1, {});
const LARGE = rule(2, {
  name: 'Large',
  of: 'deals',
  on: false,
  when: [
    { what: 'value', how: 'min', value: '5000' },
    { what: 'source', how: 'has', value: 'fair' },
  ],
  set: { pipelineId: uuid(8), playbookId: uuid(9) },
});

const open = (routes: Route[]) =>
  openView(<Routes />, {
    settings: { ...settings, routes },
    pipelines: [{ pipelineId: uuid(8), name: 'Renewals', isDefault: false, deals: 0 }],
    playbooks: [{ id: uuid(9), name: 'Onboarding' }],
  });

describe('lead rules', () => {
  it('say what they look at and what they do, by the names of what they name', async () => {
    const { screen } = open([PEOPLE, LARGE]);
    const list = within(await screen.findByRole('list', { name: 'Lead rules' }));
    await list.findByText(/pipeline: Renewals/);
    const [people, large] = list.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(people).toContain('New person and mail domain is acme.example');
    expect(people).toContain('owner: Kim and tags: vip, north');
    expect(large).toContain('New deal, value is at least 5000, and source contains fair');
    expect(large).toContain('pipeline: Renewals and playbook: Onboarding');
  });

  it('are made in one form that says what is missing, and takes commas of any script', async () => {
    const { screen, press, type, sent } = open([PEOPLE]);
    await press('Add lead rule');
    await press('Save');
    await screen.findByText('Give the rule a name; the history will say it.');
    screen.getByText('Say what to compare with.');
    screen.getByText('Say what the rule does: an owner, tags, a pipeline or a playbook.');
    expect(sent('saveSettings')).toEqual([]);
    type('Name', ' Schools ');
    type('Value', 'school.example');
    type('Tags', 'مدرسة، key account ,');
    await press('Save');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent('saveSettings')).toMatchObject([
      {
        routes: [
          PEOPLE,
          {
            name: 'Schools',
            of: 'contacts',
            on: true,
            when: [{ what: 'domain', how: 'is', value: 'school.example' }],
            set: { tags: ['مدرسة', 'key account'] },
          },
        ],
      },
    ]);
  });

  it('are switched, put in order and deleted, each as one change', async () => {
    const { screen, press, sent } = open([PEOPLE, LARGE]);
    fireEvent.click(await screen.findByRole('switch', { name: 'Rule Large is on' }));
    await waitFor(() => expect(sent('saveSettings')).toHaveLength(1));
    await press('Move Large up');
    await waitFor(() => expect(sent('saveSettings')).toHaveLength(2));
    await press('Delete rule Rule 1');
    await waitFor(() => expect(sent('saveSettings')).toHaveLength(3));
    expect(sent('saveSettings')).toEqual([
      { routes: [PEOPLE, { ...LARGE, on: true }] },
      { routes: [LARGE, PEOPLE] },
      { routes: [LARGE] },
    ]);
    expect(screen.getByRole('button', { name: 'Move Rule 1 up' })).toHaveProperty('disabled', true);
  });

  it('lose what only deals have when they are made to be for people', async () => {
    const { screen, press, type, sent } = open([LARGE]);
    await press('Large');
    fireEvent.change(await screen.findByLabelText('Applies to'), { target: { value: 'contacts' } });
    type('Owner', 'Kim');
    // What a deal is worth can be asked of no person.
    expect(screen.queryByRole('option', { name: 'value' })).toBeNull();
    await press('Save');
    await waitFor(() => expect(sent('saveSettings')).toHaveLength(1));
    const [, fair] = LARGE.when;
    expect(sent('saveSettings')).toEqual([
      { routes: [{ ...LARGE, of: 'contacts', when: [fair], set: { owner: 'Kim' } }] },
    ]);
  });

  it('ask for another condition rather than fit everybody', async () => {
    const [worth] = LARGE.when;
    const { screen, press, type, sent } = open([{ ...LARGE, when: worth ? [worth] : [] }]);
    await press('Large');
    fireEvent.change(await screen.findByLabelText('Applies to'), { target: { value: 'contacts' } });
    type('Owner', 'Kim');
    await press('Save');
    expect(sent('saveSettings')).toEqual([]);
    type('Value', 'acme.example');
    await press('Save');
    await waitFor(() => expect(sent('saveSettings')).toHaveLength(1));
    expect(JSON.stringify(sent('saveSettings'))).toContain('acme.example');
  });
});
