// @vitest-environment happy-dom
import '@/components/workspace/reports/Reports';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OwnGroup, ReportFrame } from '@/storage/api';
import type { Dashboard, OwnReport } from '@/storage/schema';
import { announce } from '@/utils/changes';
import { uuid } from '../popup-fixtures';
import { openWorkspace } from '../popup-scene';

const frame: ReportFrame = {
  now: Date.UTC(2026, 10, 20, 12),
  today: '2026-11-20',
  zone: 'Europe/Berlin',
  since: '2026-01-01',
  counted: true,
  stages: [],
  names: {},
  currencies: ['EUR', 'USD'],
  settings: { weekStart: 1, fiscalStart: 1, minutesPerEntry: 2, target: {} },
};

const ACME: OwnGroup = {
  key: 'Acme',
  rows: 2,
  sums: { EUR: { count: 2, sum: 300 }, USD: { count: 1, sum: 7 } },
};
const LUMEN: OwnGroup = { key: 'Lumen', rows: 1, sums: { EUR: { count: 1, sum: 900 } } };

const BEST: OwnReport = {
  id: uuid(950),
  rev: uuid(951),
  name: 'Best customers',
  table: 'deals',
  by: 'company',
  bucket: 'month',
  measure: { of: 'sum', column: 'value' },
  query: 'state:won',
  during: { column: '', span: '' },
  chart: 'bars',
  createdAt: 1,
};
const MONDAY: Dashboard = {
  id: uuid(960),
  rev: uuid(951),
  name: 'Monday',
  reports: [`own:${BEST.id}`, `own:${uuid(999)}`],
  createdAt: 1,
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

const open = (hash: string, more: Record<string, unknown> = {}) =>
  openWorkspace(hash, {
    reportFrame: frame,
    // What is counted comes in two answers.
    tableGroups: ({ after }: { after?: string }) =>
      after ? { groups: [LUMEN], next: null } : { groups: [ACME], next: 'more' },
    ownReports: { reports: [BEST], dashboards: [MONDAY] },
    saveOwnReport: { reportId: BEST.id, change: uuid(970) },
    setOnDashboard: { change: uuid(971) },
    ...more,
  });

it('a report is put together, shown at once, and kept', async () => {
  const { screen, press, sent } = open('#/reports/own/new');
  const form = within(await screen.findByRole('form', { name: 'New report' }, { timeout: 10_000 }));
  fireEvent.change(form.getByLabelText('Start from'), { target: { value: '0' } });
  await waitFor(() =>
    expect(sent('tableGroups')).toContainEqual({
      ...{ table: 'deals', query: 'state:won', by: 'company', bucket: 'month', sum: 'value' },
      cut: { weekStart: 1, fiscalStart: 1 },
    }),
  );
  const table = within(await screen.findByRole('table'));
  // What is worth most comes first, and leads to its rows.
  await waitFor(() =>
    expect(table.getAllByRole('rowheader').map((one) => one.textContent)).toEqual([
      'Lumen',
      'Acme',
    ]),
  );
  const [lumen] = table.getAllByRole('link');
  expect(decodeURIComponent(lumen?.getAttribute('href') ?? '')).toMatch(
    /^#\/deals\?q=state:won\+company:=Lumen$/,
  );
  await press('Save report');
  await waitFor(() =>
    expect(sent('saveOwnReport')).toMatchObject([
      { reportId: null, name: 'Best customers', by: 'company' },
    ]),
  );
});

it('a dashboard shows its reports, says which are gone, and takes one more', async () => {
  const { screen, sent } = open(`#/reports/dashboard/${MONDAY.id}`);
  const card = within(
    await screen.findByRole('region', { name: 'Best customers' }, { timeout: 10_000 }),
  );
  await waitFor(() => expect(card.getAllByRole('link').length).toBeGreaterThan(2));
  expect(card.getByRole('link', { name: 'Best customers' }).getAttribute('href')).toBe(
    `#/reports/own/${BEST.id}`,
  );
  expect(screen.getByRole('region', { name: 'This report is no longer there' })).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Add a report'), { target: { value: 'forecast' } });
  await waitFor(() =>
    expect(sent('setOnDashboard')).toEqual([
      { dashboardId: MONDAY.id, report: 'forecast', isOn: true },
    ]),
  );
});

it('a report that is taken off leaves the focus to the next one, the last one to the field', async () => {
  let reports = [`own:${BEST.id}`, `own:${uuid(990)}`];
  const { screen } = open(`#/reports/dashboard/${MONDAY.id}`, {
    ownReports: () => ({ reports: [BEST], dashboards: [{ ...MONDAY, reports }] }),
    setOnDashboard: ({ report }: { report: string }) => {
      reports = reports.filter((one) => one !== report);
      return { change: uuid(971) };
    },
  });
  const takeOff = (name: string) => screen.getByRole('button', { name: `Take ${name} off` });
  await screen.findByRole('region', { name: 'Best customers' }, { timeout: 10_000 });
  for (const name of ['Best customers', 'This report is no longer there']) {
    takeOff(name).focus();
    fireEvent.click(takeOff(name));
    await waitFor(() => expect(screen.queryByRole('region', { name })).toBeNull());
    const heir = reports.length > 0 ? takeOff('This report is no longer there') : null;
    const there = heir ?? screen.getByLabelText('Add a report');
    await waitFor(() => expect(document.activeElement).toBe(there));
  }
});

it('a dashboard that is full says so, and the focus stays beside the field', async () => {
  let reports = Array.from({ length: 19 }, (_, n) => `own:${uuid(980 + n)}`);
  const { screen } = open(`#/reports/dashboard/${MONDAY.id}`, {
    ownReports: () => ({ reports: [BEST], dashboards: [{ ...MONDAY, reports }] }),
    setOnDashboard: ({ report }: { report: string }) => {
      reports = [...reports, report];
      announce(['dashboards']);
      return { change: uuid(971) };
    },
  });
  const field = await screen.findByLabelText('Add a report', {}, { timeout: 10_000 });
  field.focus();
  fireEvent.change(field, { target: { value: 'forecast' } });
  const why = await screen.findByText('A dashboard holds at most 20 reports.');
  expect(screen.getByLabelText('Add a report')).toHaveProperty('disabled', true);
  expect(document.activeElement).toBe(why);
});

it('a report is offered no dashboard that holds it, and none that is full without a word', async () => {
  const full = Array.from({ length: 20 }, (_, n) => `own:${uuid(980 + n)}`);
  const dashboards = [
    MONDAY,
    { ...MONDAY, id: uuid(961), name: 'Full', reports: full },
    { ...MONDAY, id: uuid(962), name: 'Friday', reports: [] },
  ];
  const { screen, answer } = open(`#/reports/own/${BEST.id}`, {
    ownReports: { reports: [BEST], dashboards },
  });
  const field = await screen.findByLabelText('Dashboards', {}, { timeout: 10_000 });
  const offered = () =>
    within(field)
      .getAllByRole('option')
      .map((one) => one.textContent);
  expect(offered()).toEqual(['Choose…', 'Friday']);
  screen.getByText('A dashboard holds at most 20 reports.');
  field.focus();
  answer('ownReports', { reports: [BEST], dashboards: [MONDAY] });
  announce(['dashboards']);
  const why = await screen.findByText('This report is on every dashboard already.');
  expect(offered()).toEqual(['Choose…']);
  expect(document.activeElement).toBe(why);
});

it('a report of one’s own is handed out as a file, as its table says it', async () => {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:file';
  });
  const { screen, press } = open(`#/reports/own/${BEST.id}`);
  const table = within(await screen.findByRole('table', {}, { timeout: 10_000 }));
  await table.findByRole('rowheader', { name: /^Lumen/ });
  await press('Download CSV');
  const lines = (await files[0]?.text())?.replace('\ufeff', '').trim().split('\r\n');
  expect(lines?.slice(1)).toEqual(['Lumen,900,1', 'Acme,300,2']);
});
