// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReportFrame } from '@/storage/api';
import { type CountsAsked, REPORTS } from '@/utils/rules/reports/catalogue';
import { t } from '@/utils/words';
import { speakEnglish } from '../english';
import { openWorkspace } from './popup-scene';

const PIPELINE = '00000000-0000-7000-8000-000000000001';
const LEAD = '00000000-0000-7000-8000-000000000011';
const WON = '00000000-0000-7000-8000-000000000012';
const DEAL = '00000000-0000-7000-8000-0000000000d1';

const frame: ReportFrame = {
  now: Date.UTC(2026, 10, 20, 12),
  today: '2026-11-20',
  zone: 'Europe/Berlin',
  since: '2026-01-01',
  counted: true,
  stages: [
    { id: LEAD, name: 'Lead', pipelineId: PIPELINE, probability: 50, outcome: 'open' },
    { id: WON, name: 'Won', pipelineId: PIPELINE, probability: 100, outcome: 'won' },
  ],
  names: {},
  currencies: ['EUR', 'USD'],
  settings: { weekStart: 1, fiscalStart: 1, minutesPerEntry: 2, target: { EUR: 500 } },
};

const counts = (found: Record<string, [number, number]>) => (asked: unknown) => {
  const { start, end, keys } = asked as CountsAsked;
  const wanted = Object.entries(found).filter(([key]) => keys.some((one) => key.startsWith(one)));
  return [{ period: { start, end }, counts: Object.fromEntries(wanted) }];
};

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const answers = {
  reportFrame: frame,
  reportCounts: counts({
    [`due:${LEAD}:EUR`]: [2, 3000],
    [`nodue:${LEAD}:USD`]: [1, 50],
    'nostep:EUR': [1, 1000],
    [`visit:${LEAD}:here`]: [3, (3 * Date.UTC(2026, 10, 10, 12)) / 60_000],
  }),
};

test('the reports are listed by the question they answer', async () => {
  const { screen } = openWorkspace('#/reports', answers);
  const links = await screen.findAllByRole('link', { name: /\?$/ }, { timeout: 10_000 });
  expect(links.length).toBeGreaterThan(12);
  expect(screen.getByRole('link', { name: /^Pipeline health/ })).toHaveProperty(
    'hash',
    '#/reports/health',
  );
});

test('figures, chart and table say the same, and lead to the records behind them', async () => {
  const { screen, sent } = openWorkspace('#/reports/health', {
    ...answers,
    reportRecords: {
      records: [
        {
          kind: 'deal',
          id: DEAL,
          title: 'Filters',
          about: 'Lead',
          at: 0,
          times: 1,
          value: 1000,
          currency: 'EUR',
        },
      ],
      next: null,
    },
  });
  const row = within(await screen.findByRole('table', {}, { timeout: 10_000 })).getByRole('row', {
    name: /^Lead/,
  });
  expect(row.textContent).toBe('Lead3€3,000€1,50010 d');
  expect(screen.getByText('Open deals').nextElementSibling?.textContent).toBe('3');
  const bar = screen.getAllByRole('link', { name: 'Lead, Value: €3,000' })[0];
  const figure = screen.getByRole('link', { name: 'Without next step: 1' });
  expect(bar?.getAttribute('href')).toBe('#/reports/health?behind=0.1');
  location.hash = figure.getAttribute('href') ?? '';
  const dialog = await screen.findByRole('dialog', { name: /Without next step/ });
  expect((await within(dialog).findByRole('link', { name: /Filters/ })).getAttribute('href')).toBe(
    `#/deal/${DEAL}`,
  );
  expect(sent('reportRecords')).toMatchObject([{ of: 'deals', keys: ['nostep:'], after: null }]);
});

test('the table of a report is handed out as a file', async () => {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:file';
  });
  const { screen, press } = openWorkspace('#/reports/health', answers);
  await screen.findByRole('table', {}, { timeout: 10_000 });
  await press('Download CSV');
  const lines = (await files[0]?.text())?.replace('\ufeff', '').trim().split('\r\n');
  expect(lines).toEqual([expect.stringMatching(/Deals,Value/), 'Lead,3,3000,1500,10']);
});

/** Something for every report to tell of. */
const told = Object.fromEntries(
  [
    ...[`visit:${LEAD}:${WON}`, 'won:EUR', 'cycle:won', 'src:won:EUR:Fair', 'why:won:EUR:Fit'],
    ...['play:won:EUR:First', `cust:EUR:${DEAL}`, `intro:${DEAL}`, 'objection:tag:won:Price'],
    ...['signal:tag:won:Budget', 'ppl:won:1', 'email:out', 'meeting', 'auto', 'reply:mine:1'],
    ...[`tpl:sent:${DEAL}`, `tpl:yes:${DEAL}`, `due:${LEAD}:EUR`],
  ].map((key): [string, [number, number]] => [key, [2, 3000]]),
);

/** Two periods, as the week is compared with the one before. */
const twice = (asked: unknown) => {
  const [one] = counts(told)(asked);
  return one ? [one, one] : [];
};

test.each(REPORTS)('the report “$name” says what to do about what it shows', async (kind) => {
  speakEnglish();
  const standing = { [`at:${LEAD}:EUR:`]: [1, 100] };
  const { screen } = openWorkspace(`#/reports/${kind.name}`, {
    reportFrame: frame,
    reportCounts: twice,
    reportPast: [standing, standing],
    reportNames: { [DEAL]: 'Ana Silva' },
  });
  const teach = await screen.findByText('What to do about it', {}, { timeout: 5000 });
  expect(teach.parentElement?.textContent).toContain(t(kind.coach));
  expect(t(kind.coach)).not.toBe(kind.coach);
});

test('the arrow keys go from bar to bar, and Tab stops at the chart once', async () => {
  const { screen, key } = openWorkspace('#/reports/health', answers);
  await screen.findByRole('table', {}, { timeout: 10_000 });
  const bars = screen.getAllByRole('link').filter((link) => link.closest('svg'));
  expect(bars.map((bar) => bar.getAttribute('tabindex'))).toEqual(['0', '-1']);
  bars[0]?.focus();
  key('ArrowRight');
  expect(document.activeElement).toBe(bars[1]);
});

test('another currency is asked for in the address, and a target is saved beside the others', async () => {
  const { screen, sent } = openWorkspace('#/reports/forecast', answers);
  fireEvent.change(await screen.findByLabelText('Currency'), { target: { value: 'USD' } });
  expect(location.hash).toBe('#/reports/forecast?currency=USD');
  const target = await screen.findByLabelText('Monthly target (USD)');
  fireEvent.input(target, { target: { value: '2,500' } });
  fireEvent.blur(target);
  await screen.findByText('Target saved');
  expect(sent('saveSettings')).toEqual([
    { reports: { ...frame.settings, target: { EUR: 500, USD: 2500 } } },
  ]);
});

test('what is not counted yet is counted, and then shown', async () => {
  let steps = 0;
  const { screen, answer } = openWorkspace('#/reports/health', {
    ...answers,
    reportFrame: { ...frame, counted: false },
    recountDays: () => {
      steps += 1;
      if (steps === 3) answer('reportFrame', frame);
      return { done: steps === 3 };
    },
  });
  await screen.findByText('Counting your history…');
  expect(await screen.findByRole('table', {}, { timeout: 10_000 })).toBeTruthy();
  expect(steps).toBe(3);
});

test('who buys is told by segment where that is asked', async () => {
  const { screen, sent } = openWorkspace('#/reports/customers?buyers=segment', {
    ...answers,
    reportCounts: counts({ 'cust:EUR:Hotels': [2, 3000], 'cust:EUR:-': [1, 1000] }),
  });
  const table = within(await screen.findByRole('table', {}, { timeout: 10_000 }));
  expect(table.getByRole('row', { name: /^Hotels.*75/ })).toBeTruthy();
  expect(table.getByRole('row', { name: /^No segment.*25/ })).toBeTruthy();
  expect(sent('reportCounts')).toContainEqual(expect.objectContaining({ segments: true }));
  expect(screen.getByLabelText('By')).toHaveProperty('value', 'segment');
});

test('counting that is not told of is not asked for on and on', async () => {
  let steps = 0;
  const { screen } = openWorkspace('#/reports/scores', {
    ...answers,
    reportFrame: { ...frame, counted: false },
    // As a background answers that was replaced meanwhile, and does not know the call any more.
    recountDays: () => {
      steps += 1;
      if (steps > 50) throw new Error('Asked on and on');
      return {};
    },
  });
  expect(await screen.findByText('Counting your history…')).toBeTruthy();
  await vi.waitFor(() => expect(steps).toBeGreaterThan(0));
  expect(steps).toBe(1);
});

test('where a year holds nothing, three of them are one press away', async () => {
  const { screen } = openWorkspace('#/reports/introductions', {
    ...answers,
    reportCounts: counts({}),
    reportNames: {},
  });
  expect(await screen.findByText('Nothing in this period.', {}, { timeout: 10_000 })).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: 'Last 3 years' }));
  await vi.waitFor(() => expect(screen.getByLabelText('Period')).toHaveProperty('value', '36'));
  expect(screen.queryByRole('link', { name: 'Last 3 years' })).toBeNull();
});

test('in a narrow window every bar of a report has its name', async () => {
  const narrow = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320);
  try {
    const stages = ['Qualification', 'Discovery', 'Proposal', 'Negotiation', 'Contract'].map(
      (name, index) => ({
        id: `00000000-0000-7000-8000-00000000002${index}`,
        name,
        pipelineId: PIPELINE,
        probability: 10 * index,
        outcome: 'open' as const,
      }),
    );
    const { screen } = openWorkspace('#/reports/health', {
      reportFrame: { ...frame, stages },
      reportCounts: counts(
        Object.fromEntries(
          stages.map(({ id }) => [`due:${id}:EUR`, [2, 3000] as [number, number]]),
        ),
      ),
    });
    const chart = await screen.findByRole('figure', undefined, { timeout: 10_000 });
    await vi.waitFor(() => expect(chart.querySelector('svg')?.getAttribute('width')).toBe('320'));
    const labels = [...chart.querySelectorAll('.chart-label')].map(
      ({ textContent }) => textContent,
    );
    expect(labels.map((label) => label?.slice(0, 5))).toEqual(
      stages.map(({ name }) => name.slice(0, 5)),
    );
  } finally {
    narrow.mockRestore();
  }
});
