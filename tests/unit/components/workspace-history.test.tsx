// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/preact-query';
import { fireEvent, render, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '@/components/queries';
import { WhatHappened } from '@/components/workspace/history/WhatHappened';
import type { JournalItem, RecordChange } from '@/storage/api';
import { NOW, uuid } from './popup-fixtures';
import { openWorkspace } from './popup-scene';

function item(n: number, more: Partial<JournalItem> = {}): JournalItem {
  return {
    change: uuid(n),
    at: NOW - n * 60_000,
    actor: 'person',
    source: 'edit',
    reason: null,
    group: null,
    file: null,
    counts: [{ table: 'contacts', fate: 'changed', count: 1 }],
    names: [{ table: 'contacts', id: uuid(1), name: 'Ana Silva', isThere: true, fate: 'changed' }],
    undoneBy: null,
    undid: null,
    ...more,
  };
}

const imported = item(2, {
  actor: 'import',
  source: 'import',
  file: 'people.vcf',
  group: 'import:x',
  counts: [{ table: 'contacts', fate: 'added', count: 300 }],
});

describe('The history of all changes', () => {
  it('says when, who, why and what, and takes a change back', async () => {
    const { screen, press, sent } = openWorkspace('#/history', {
      journal: { items: [item(1), imported], next: null },
      undo: { undone: 1, kept: 0, change: uuid(9) },
    });
    const list = await screen.findByRole('list', { name: 'Changes' });
    const [first, second] = [...list.children].filter((one) => one instanceof HTMLElement);
    expect(first?.textContent).toMatch(/Edited.*You · 1 minute ago.*Contact Ana Silva changed/);
    expect(second?.textContent).toMatch(/Import of people\.vcf.*and 299 more records/);
    expect(within(list).getAllByRole('link', { name: 'Ana Silva' })[0]?.getAttribute('href')).toBe(
      `#/person/${uuid(1)}`,
    );
    await press('Undo: Edited');
    await waitFor(() => expect(sent('undo')).toEqual([{ change: uuid(1) }]));
    await screen.findByText('Done');
  });

  it('takes a whole import back in steps, and names what stays', async () => {
    const steps = [
      { next: 'import:x:00000004', undone: 4, kept: 0, stayed: [] },
      { next: null, undone: 3, kept: 1, stayed: ['Greta Lund'] },
    ];
    const { screen, press, sent } = openWorkspace('#/history', {
      journal: { items: [imported], next: null },
      undoGroup: () => steps.shift(),
    });
    await press('Undo: Import of people.vcf');
    const stayed = await screen.findByRole('list', { name: /^Changed or used since/ });
    expect(stayed.textContent).toBe('Greta Lund');
    expect(sent('undoGroup')).toEqual([
      { group: 'import:x', from: null },
      { group: 'import:x', from: 'import:x:00000004' },
    ]);
  });

  it('brings back what was undone', async () => {
    const { screen, press, sent } = openWorkspace('#/history', {
      journal: { items: [item(1, { undoneBy: uuid(8) })], next: null },
      undo: { undone: 1, kept: 0, change: uuid(9) },
    });
    await screen.findByText('Undone');
    await press('Redo: Edited');
    await waitFor(() => expect(sent('undo')).toEqual([{ change: uuid(8) }]));
  });

  it('shows one actor alone, and older pages on request', async () => {
    const { screen, press, sent } = openWorkspace('#/history', {
      journal: ({ before }: { before?: string }) =>
        before
          ? { items: [item(30, { source: 'note' })], next: null }
          : { items: [item(1)], next: uuid(1) },
    });
    await press('Show older');
    await screen.findByText('Note');
    fireEvent.change(screen.getByLabelText('Made by'), { target: { value: 'automatic' } });
    await waitFor(() => expect(sent('journal').at(-1)).toEqual({ actor: 'automatic' }));
  });

  it('teaches what will stand here while nothing does', async () => {
    const { screen } = openWorkspace('#/history', { journal: { items: [], next: null } });
    await screen.findByText(/^Nothing was changed yet/);
  });
});

describe('What happened here', () => {
  it('tells each field as it was and as it became', async () => {
    const change: RecordChange = {
      change: uuid(1),
      at: NOW,
      actor: 'person',
      source: 'edit',
      reason: null,
      fate: 'changed',
      fields: [
        {
          field: 'title',
          own: null,
          from: { kind: 'nothing' },
          to: { kind: 'text', text: 'Head of Buying' },
        },
        {
          field: 'custom',
          own: 'Seats',
          from: { kind: 'number', number: 10 },
          to: { kind: 'number', number: 25 },
        },
      ],
      undoneBy: null,
    };
    const { screen } = openWorkspace('#/welcome', {
      changesOf: { items: [change], next: null },
    });
    const place = document.body.appendChild(document.createElement('div'));
    const client = createQueryClient(new AbortController().signal);
    render(
      <QueryClientProvider client={client}>
        <WhatHappened table="contacts" id={uuid(1)} />
      </QueryClientProvider>,
      { container: place },
    );
    const list = await screen.findByRole('list', { name: 'What happened here' });
    expect(list.textContent).toMatch(/Edited.*Titlewas nothing now Head of Buying/);
    expect(list.textContent).toContain('Seatswas 10 now 25');
  });
});
