import { uuidv7 } from 'uuidv7';
import { LIMITS } from '@/utils/limits';
import { cleanLine } from '@/utils/text';
import { t } from '@/utils/words';
import { reading } from './db';
import { Refused } from './refused';
import type { Dashboard, OwnReport } from './schema';
import { write } from './write';

/** Reports and dashboards that are kept; the list is read by people. */
const MOST = 200;

/** All reports of the person's own and all dashboards, in the order in which they were made. */
export function ownReports(): Promise<{ reports: OwnReport[]; dashboards: Dashboard[] }> {
  return reading(
    async (from) => {
      const [reports, dashboards] = await Promise.all([
        from.all('ownReports', { limit: MOST }),
        from.all('dashboards', { limit: MOST }),
      ]);
      return { reports, dashboards };
    },
    ['ownReports', 'dashboards'],
  );
}

/** Keeps a report, as a new one or as the one with this id. */
export async function saveOwnReport(
  { reportId, ...input }: Omit<OwnReport, 'id' | 'rev' | 'createdAt'> & { reportId: string | null },
  callKey?: string,
): Promise<{ reportId: string; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: 'own-reports', callKey },
    async (scope) => {
      const before = reportId === null ? undefined : await scope.get('ownReports', reportId);
      if (reportId !== null && !before) throw new Refused(t('refused_gone'));
      const id = reportId ?? uuidv7();
      const createdAt = before?.createdAt ?? scope.now;
      await scope.put('ownReports', { ...input, id, name: named(input.name), createdAt });
      return { reportId: id };
    },
  );
  return { ...answer, change };
}

/** Takes a report away, from the dashboards too. */
export async function removeOwnReport(
  { reportId }: { reportId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write(
    { actor: 'person', source: 'own-reports', callKey },
    async (scope) => {
      await scope.remove('ownReports', reportId);
      for (const row of await scope.requests.all('dashboards', { limit: MOST })) {
        const reports = row.reports.filter((one) => one !== `own:${reportId}`);
        if (reports.length < row.reports.length) await scope.put('dashboards', { ...row, reports });
      }
      return {};
    },
  );
  return { change };
}

/** Makes a dashboard with nothing on it. */
export async function addDashboard(
  { name }: { name: string },
  callKey?: string,
): Promise<{ dashboardId: string; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: 'dashboards', callKey },
    async (scope) => {
      const dashboardId = uuidv7();
      await scope.add('dashboards', {
        ...{ id: dashboardId, name: named(name), reports: [] },
        createdAt: scope.now,
      });
      return { dashboardId };
    },
  );
  return { ...answer, change };
}

/**
 * Puts a report onto a dashboard, behind the others, or takes it off. Which others there are is read
 * here: whoever asks may not have seen yet what was put there a moment ago.
 */
export async function setOnDashboard(
  { dashboardId, report, isOn }: { dashboardId: string; report: string; isOn: boolean },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write(
    { actor: 'person', source: 'dashboards', callKey },
    async (scope) => {
      const before = await scope.get('dashboards', dashboardId);
      if (!before) throw new Refused(t('refused_gone'));
      if (isOn && before.reports.includes(report)) return {};
      const reports = before.reports.filter((one) => one !== report);
      if (isOn) reports.push(report);
      if (reports.length > LIMITS.dashboard) throw new Refused(t('refused_value'));
      await scope.put('dashboards', { ...before, reports });
      return {};
    },
  );
  return { change };
}

/** Takes a dashboard away; its reports stay. */
export async function removeDashboard(
  { dashboardId }: { dashboardId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write(
    { actor: 'person', source: 'dashboards', callKey },
    async (scope) => {
      await scope.remove('dashboards', dashboardId);
      return {};
    },
  );
  return { change };
}

function named(name: string): string {
  const clean = cleanLine(name, 80);
  if (clean === '') throw new Refused(t('refused_view_name'));
  return clean;
}
