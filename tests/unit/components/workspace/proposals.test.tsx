// @vitest-environment happy-dom
import '@/components/workspace/records/PersonPage';
import { waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Enrichment } from '@/components/workspace/quality/Enrichment';
import type {
  JobChangeView,
  LookalikeView,
  MergeSide,
  MergeView,
  ProposalView,
} from '@/storage/api';
import { ANA, NOW, uuid } from '../popup-fixtures';
import { CHANGE, openView, openWorkspace } from '../popup-scene';
import { historyPage, personPage } from '../record-fixtures';

const proposal = (more: Partial<ProposalView> = {}): ProposalView => ({
  id: `${ANA.contactId}:title:chief buyer`,
  contactId: ANA.contactId,
  name: 'Ana Silva',
  field: 'title',
  value: 'Chief Buyer',
  known: ['Head of Operations'],
  line: 'Ana Silva | Chief Buyer',
  at: NOW,
  ...more,
});

const PHONE = proposal({
  id: `${ANA.contactId}:phone:2079460999`,
  field: 'phone',
  value: '+44 20 7946 0999',
  known: [],
  line: '+44 20 7946 0999',
});

const JOB: JobChangeView = {
  one: ANA.contactId,
  other: uuid(77),
  name: 'Ana Silva',
  before: { address: 'ana@acme.example', company: 'Acme', lastAt: NOW - 9e9 },
  after: { address: 'ana@lumen.example', company: 'Lumen', firstAt: NOW - 1e9 },
};

const open = (proposals: ProposalView[], jobs: JobChangeView[] = []) =>
  openWorkspace(`#/person/${ANA.contactId}`, {
    personPage,
    history: historyPage,
    ownValues: { values: [], next: null },
    changesOf: { items: [], next: null },
    proposals: { proposals, jobs },
  });

describe('What a signature says', () => {
  it('stands beside what is known, and is taken over one by one', async () => {
    const { screen, press, sent } = open([proposal(), PHONE]);
    const list = await screen.findByRole('list', { name: 'From their signature' });
    const [title, phone] = within(list).getAllByRole('listitem');
    expect(title?.textContent).toMatch(/Head of Operations.*Chief Buyer/);
    expect(phone?.textContent).toMatch(/nothing.*0999/);
    await press('Take over: Chief Buyer');
    await waitFor(() =>
      expect(sent('answerProposals')).toEqual([{ ids: [proposal().id], accept: true }]),
    );
    await screen.findByText('Taken over: Chief Buyer');
    await press('Undo');
    await waitFor(() => expect(sent('undo')).toEqual([{ change: CHANGE }]));
  });

  it('is refused, or taken over as a whole', async () => {
    const { press, sent } = open([proposal(), PHONE]);
    await press(/^Do not take over: \+44/);
    await press('Take over all');
    await waitFor(() =>
      expect(sent('answerProposals')).toEqual([
        { ids: [PHONE.id], accept: false },
        { ids: [proposal().id, PHONE.id], accept: true },
      ]),
    );
  });
});

describe('A contact who looks like another one', () => {
  const TWIN: LookalikeView = {
    one: ANA.contactId,
    other: uuid(78),
    names: ['Ana Silva', 'A. Silva'],
    score: 99,
    at: NOW,
    reasons: [{ code: 'mailbox', args: ['ana@acme.example'] }],
  };
  const VIEW: MergeView = {
    of: 'contacts',
    keep: side(ANA.contactId, 'Ana Silva'),
    drop: side(uuid(78), 'A. Silva'),
    fields: {},
  };
  const openTwin = (jobs: JobChangeView[] = []) =>
    openWorkspace(`#/person/${ANA.contactId}`, {
      personPage,
      history: historyPage,
      ownValues: { values: [], next: null },
      changesOf: { items: [], next: null },
      proposals: { proposals: [], jobs },
      lookalikes: { pairs: [TWIN] },
      mergeView: VIEW,
    });

  it('is counted in the navigation, and is told to be two or made one where one of them is shown', async () => {
    const { screen, press, sent } = openTwin();
    const found = within(await screen.findByRole('region', { name: /^Possible duplicates 1/ }));
    expect(await found.findByText('One mailbox: ana@acme.example')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Quality 1' })).toBeTruthy();
    await press(/^Not a duplicate/);
    await waitFor(() =>
      expect(sent('answerDuplicate')).toEqual([{ one: TWIN.one, other: TWIN.other, until: null }]),
    );
    await press(/^Merge/);
    await waitFor(() =>
      expect(sent('mergeRecords')).toEqual([
        { of: 'contacts', keep: TWIN.one, drop: TWIN.other, take: [] },
      ]),
    );
  });

  it('is asked about once where they changed houses', async () => {
    const { screen } = openTwin([{ ...JOB, other: TWIN.other }]);
    await screen.findByText(/ana@acme.example.*ana@lumen.example/);
    expect(screen.queryByRole('region', { name: /^Possible duplicates/ })).toBeNull();
  });
});

function side(id: string, name: string): MergeSide {
  return {
    ...{ id, name, values: { name }, lists: {} },
    ...{ createdAt: NOW, exchanged: 1, lastAt: null, deals: 0, tasks: 0 },
  };
}

describe('Somebody who changed houses', () => {
  it('becomes one contact with the new company, or stays two people', async () => {
    const { screen, press, sent } = open([], [JOB]);
    await screen.findByText(/ana@acme.example.*ana@lumen.example/);
    await press('The same person: merge');
    await waitFor(() =>
      expect(sent('mergeRecords')).toEqual([
        { of: 'contacts', keep: JOB.one, drop: JOB.other, take: ['companyId', 'title'] },
      ]),
    );
    await press('Two people');
    await waitFor(() =>
      expect(sent('answerDuplicate')).toEqual([{ one: JOB.one, other: JOB.other, until: null }]),
    );
  });

  it('is listed on the quality page with everything signatures say', async () => {
    const settled: JobChangeView[] = [];
    const { screen, press } = openView(
      <Enrichment jobs={[JOB]} onDone={(job) => settled.push(job)} />,
      // The first page was answered already, as a long list may be.
      {
        openProposals: ({ after }: { after?: string }) =>
          after ? { rows: [proposal()], next: null } : { rows: [], next: 'x' },
      },
    );
    const said = await screen.findByRole('list', { name: 'Said in signatures' });
    expect(within(said).getByRole('link', { name: 'Ana Silva' }).getAttribute('href')).toBe(
      `#/person/${ANA.contactId}`,
    );
    await press('Two people');
    await waitFor(() => expect(settled).toEqual([JOB]));
  });
});
