// @vitest-environment happy-dom
import '@/components/workspace/records/PersonPage';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetReport } from '@/components/workspace/quality/latest';
import type { MergeSide, MergeView, ScannedPerson } from '@/storage/api';
import { announce } from '@/utils/changes';
import { uuid } from '../popup-fixtures';
import { CHANGE, openWorkspace, Refused } from '../popup-scene';
import { historyPage, personPage } from '../record-fixtures';

beforeEach(forgetReport);

const LONG_AGO = Date.UTC(2020, 0, 1);

function scanned(n: number, more: Partial<ScannedPerson>): ScannedPerson {
  return {
    id: uuid(n),
    rev: uuid(n),
    name: `Person ${'abcdefghijklmnopqrst'[n]}`,
    emails: [`person${n}@site${n}.example`],
    phones: [],
    title: '',
    company: `Site ${n}`,
    domains: [`site${n}.example`],
    companyId: uuid(90 + n),
    firstAt: LONG_AGO,
    lastAt: Date.now(),
    exchanged: n,
    createdAt: LONG_AGO,
    hasTask: false,
    ...more,
  };
}

const ANA = scanned(1, { name: 'Ana Silva', emails: ['ana@acme.example'], company: 'Acme' });
const TWIN = scanned(2, { name: 'Silva, Ana', emails: ['ana+crm@acme.example'], company: 'Acme' });

const side = (n: number, more: Partial<MergeSide>): MergeSide => ({
  id: uuid(n),
  name: 'Ana Silva',
  values: { name: 'Ana Silva', title: 'Buyer' },
  lists: { emails: [`ana${n}@acme.example`] },
  createdAt: LONG_AGO,
  exchanged: 12,
  lastAt: null,
  deals: 1,
  tasks: 0,
  ...more,
});
const view: MergeView = {
  of: 'contacts',
  keep: side(1, {}),
  drop: side(2, { values: { name: 'Silva, Ana', title: 'Head of buying' } }),
  fields: {},
};

const open = (people: ScannedPerson[], more: Record<string, unknown> = {}) =>
  openWorkspace('#/quality', {
    scanTotals: { people: people.length, companies: 0, deals: 0 },
    scanPeople: ({ after }: { after?: string }) =>
      // Two pages, as a large book comes in many.
      after ? { rows: people.slice(1), next: null } : { rows: people.slice(0, 1), next: uuid(1) },
    scanCompanies: { rows: [], next: null },
    scanDeals: { rows: [], next: null },
    duplicateAnswers: { pairs: [], next: null },
    mergeView: view,
    markChecked: { checkedAt: 1 },
    audits: [],
    ...more,
  });

describe('Duplicates', () => {
  it('are shown side by side with reasons, and merged with the values that were chosen', async () => {
    const { screen, sent, key } = open([ANA, TWIN]);
    const review = within(await screen.findByRole('region', { name: /^Possible duplicates/ }));
    expect(await review.findByText('One mailbox: ana@acme.example')).toBeTruthy();
    fireEvent.click(review.getByRole('radio', { name: 'Job title: Head of buying' }));
    key('m');
    fireEvent.keyDown(review.getByRole('radio', { name: 'Job title: Head of buying' }), {
      key: 'm',
    });
    await waitFor(() =>
      expect(sent('mergeRecords')).toEqual([
        { of: 'contacts', keep: uuid(1), drop: uuid(2), take: ['title'] },
      ]),
    );
    expect(await review.findByText('No two records look like one.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('found since beside a mail come behind them, and what a look found is kept for where they are shown', async () => {
    const twins = { one: uuid(1), other: uuid(3), names: ['Ana Silva', 'A. Silva'] };
    let found: unknown[] = [];
    const { screen, sent } = open([ANA, TWIN], {
      lookalikes: () => ({ pairs: found }),
    });
    await screen.findByRole('region', { name: /^Possible duplicates 1/ });
    await waitFor(() =>
      expect(sent('markChecked')).toMatchObject([
        { since: expect.any(Number), pairs: [{ one: uuid(1), other: uuid(2) }] },
      ]),
    );
    found = [{ ...twins, score: 97, reasons: [{ code: 'name', args: [] }], at: Date.now() + 1 }];
    announce(['lookalikes']);
    const review = await screen.findByRole('region', { name: /^Possible duplicates 2/ });
    // What one is looking at stays where it is.
    expect(review.textContent).toContain('One mailbox');
    fireEvent.click(within(review).getByRole('button', { name: 'Next pair' }));
    await waitFor(() => expect(review.textContent).toContain('One name'));
  });

  it('are told to be two, or put off', async () => {
    const { screen, sent, press } = open([ANA, TWIN, scanned(3, { ...ANA, id: uuid(3) })]);
    const review = await screen.findByRole('region', { name: /^Possible duplicates 3/ });
    await press(/^Not a duplicate/);
    await waitFor(() => expect(review.textContent).toContain('1 of 2 pairs'));
    // The keys go on with the next pair.
    await waitFor(() => expect(document.activeElement).toBe(review));
    await within(review).findByRole('table');
    fireEvent.keyDown(review, { key: 'l' });
    await waitFor(() => expect(sent('answerDuplicate')).toHaveLength(2));
    const [two, later] = sent('answerDuplicate') as { until: number | null }[];
    expect(two?.until).toBeNull();
    expect(later?.until).toBeGreaterThan(Date.now());
  });

  it('are not asked about any more once it was settled on a record that somebody changed houses', async () => {
    const ended = Date.UTC(2024, 0, 1);
    const now = scanned(2, {
      ...ANA,
      id: uuid(2),
      emails: ['ana@lumen.example'],
      company: 'Lumen',
    });
    const before = { ...ANA, domains: ['acme.example'], lastAt: ended };
    const after = { ...now, domains: ['lumen.example'], firstAt: ended };
    const job = {
      ...{ one: uuid(1), other: uuid(2), name: 'Ana Silva' },
      before: { address: 'ana@acme.example', company: 'Acme', lastAt: ended },
      after: { address: 'ana@lumen.example', company: 'Lumen', firstAt: ended },
    };
    const { screen, press } = open([before, after], {
      ...{ personPage, history: historyPage, ownValues: { values: [], next: null } },
      changesOf: { items: [], next: null },
      proposals: { proposals: [], jobs: [job] },
    });
    await screen.findByRole('list', { name: 'Changed jobs?' });
    location.hash = `#/person/${uuid(1)}`;
    await screen.findByRole('heading', { level: 1, name: 'Ana Silva' });
    await press('Two people');
    await screen.findByText('Two people: Ana Silva');
    location.hash = '#/quality';
    await screen.findByText('Nobody seems to have changed jobs.');
  });

  it('that were merged where one of them is shown are not asked about when one comes back', async () => {
    const twins = { one: uuid(1), other: uuid(2), names: ['Ana Silva', 'Silva, Ana'] };
    const reasons = [{ code: 'mailbox', args: ['ana@acme.example'] }];
    let found: unknown[] = [{ ...twins, score: 99, reasons, at: LONG_AGO }];
    const { screen, press } = open([ANA, TWIN, scanned(3, { ...ANA, id: uuid(3) })], {
      ...{ personPage, history: historyPage, ownValues: { values: [], next: null } },
      changesOf: { items: [], next: null },
      lookalikes: () => ({ pairs: found }),
      mergeRecords: () => {
        found = [];
        return { change: CHANGE };
      },
    });
    await screen.findByRole('region', { name: /^Possible duplicates 3/ });
    location.hash = `#/person/${uuid(1)}`;
    await screen.findByRole('region', { name: /^Possible duplicates 1/ });
    await press(/^Merge/);
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: /^Possible duplicates/ })).toBeNull(),
    );
    location.hash = '#/quality';
    // Of the pairs with the third one the merged contact has but one.
    expect(await screen.findByRole('region', { name: /^Possible duplicates 1/ })).toBeTruthy();
  });

  it('that were answered are not asked about again', async () => {
    const { screen } = open([ANA, TWIN], {
      duplicateAnswers: { pairs: [`${uuid(1)} ${uuid(2)}`], next: null },
    });
    expect(await screen.findByText('No two records look like one.')).toBeTruthy();
  });
});

describe('Faults', () => {
  it('are counted, the worst ten shown, and mended where they stand', async () => {
    const people = Array.from({ length: 13 }, (_, n) => scanned(n + 1, { companyId: null }));
    const { screen, sent } = open(people);
    const missing = await screen.findByRole('region', { name: 'Something missing 13' });
    const items = within(missing).getAllByRole('listitem');
    expect(items).toHaveLength(10);
    const [first] = items;
    expect(first?.textContent).toContain('Person n');
    const line = within(missing).getByRole('textbox', { name: 'Company: Person n' });
    fireEvent.input(line, { target: { value: 'Acme' } });
    const form = line.closest('form');
    if (form) fireEvent.submit(form);
    await waitFor(() =>
      expect(sent('editContact')).toEqual([{ contactId: uuid(13), company: 'Acme' }]),
    );
    expect(await screen.findByRole('region', { name: 'Something missing 12' })).toBeTruthy();
  });

  it('of names are mended by one press, and somebody out of touch gets a task', async () => {
    const { screen, sent, press } = open([
      scanned(1, { name: 'SILVA, ANA' }),
      scanned(2, { lastAt: LONG_AGO }),
    ]);
    await screen.findByRole('region', { name: 'Names written oddly 1' });
    await press('Write Ana Silva');
    await waitFor(() =>
      expect(sent('editContact')).toEqual([{ contactId: uuid(1), name: 'Ana Silva' }]),
    );
    await press('Remind me tomorrow');
    await waitFor(() =>
      expect(sent('addTask')).toMatchObject([{ anchor: { kind: 'contact', contactId: uuid(2) } }]),
    );
  });
});

it('A phone number is written by one press as it is dialled from anywhere', async () => {
  const { screen, sent, press } = open([
    scanned(1, { phones: ['0171 2345678', '+1 212 555 0187'], domains: ['site1.de'] }),
  ]);
  await screen.findByRole('region', { name: 'Phone numbers written oddly 1' });
  await press('Write +49 171 2345678');
  await waitFor(() =>
    expect(sent('editContact')).toEqual([
      { contactId: uuid(1), phones: ['+49 171 2345678', '+1 212 555 0187'] },
    ]),
  );
});

describe('An address that mail came back from', () => {
  it('stands first among those out of touch, and is taken off by one press', async () => {
    const { screen, sent, press } = open([
      scanned(1, { lastAt: LONG_AGO, exchanged: 900 }),
      scanned(2, {
        emails: ['old@acme.example', 'new@acme.example'],
        bounced: { address: 'old@acme.example', at: Date.UTC(2024, 4, 3) },
      }),
    ]);
    const stale = await screen.findByRole('region', { name: 'Out of touch 2' });
    const [first] = within(stale).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/Mail to old@acme\.example came back on .*2024/);
    await press('Take off old@acme.example');
    await waitFor(() =>
      expect(sent('editContact')).toEqual([{ contactId: uuid(2), emails: ['new@acme.example'] }]),
    );
    expect(await screen.findByRole('region', { name: 'Out of touch 1' })).toBeTruthy();
  });
});

describe('The audit', () => {
  const last = {
    id: uuid(70),
    rev: uuid(9),
    at: Date.now() - 1000,
    score: 60,
    people: 2,
    companies: 0,
    deals: 0,
    faults: { duplicates: 4 },
  };

  it('of a new quarter is kept by itself', async () => {
    const { sent } = open([ANA, TWIN], { audits: [{ ...last, at: LONG_AGO }] });
    await waitFor(() =>
      expect(sent('keepAudit')).toMatchObject([{ people: 2, faults: { duplicates: 1 } }]),
    );
  });

  it('is compared with the last one', async () => {
    const { screen, sent } = open([ANA, TWIN], { audits: [last] });
    const row = await screen.findByRole('row', { name: /^Possible duplicates/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['1', '−3', '4']);
    expect(sent('keepAudit')).toEqual([]);
  });
});

it('What is typed into the wishes outlives a look', async () => {
  let isBroken = true;
  const totals = { people: 1, companies: 0, deals: 0 };
  const { screen, press } = open([ANA], {
    scanTotals: () => {
      if (isBroken) throw new Refused('unread');
      return totals;
    },
  });
  await screen.findByRole('alert');
  const field = await screen.findByRole('spinbutton', { name: 'Out of touch after' });
  fireEvent.input(field, { target: { value: '3' } });
  fireEvent.blur(field);
  isBroken = false;
  await press('Look at everything');
  await screen.findByRole('button', { name: 'Look again' });
  expect(await screen.findByRole('spinbutton', { name: 'Out of touch after' })).toHaveProperty(
    'value',
    '3',
  );
});
