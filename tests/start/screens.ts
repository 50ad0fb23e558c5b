import { REPORTS } from '@/utils/rules/reports/catalogue';
import type { App } from '../e2e/harness/app.ts';

/** Records of the demo data, one for each kind of record page: which name in which field of which table. */
const RECORDS = [
  { page: 'person', table: 'contacts', field: 'name', named: 'Nora Lindqvist' },
  { page: 'company', table: 'companies', field: 'name', named: 'Fjord Bikes' },
  { page: 'deal', table: 'deals', field: 'name', named: 'Shop relaunch' },
  {
    page: 'thread',
    table: 'threads',
    field: 'subject',
    named: 'Proposal for the shop relaunch',
  },
] as const;

/** Every screen of the workspace there is, with a record of the demo data for each kind of record page. */
export async function placesOf(app: App): Promise<string[]> {
  const ids = await app.background.evaluate(async ({ scope }, wanted) => {
    const after = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await after(scope.indexedDB.open('margin'));
    const found = await Promise.all(
      wanted.map(async ({ table, field, named }) => {
        const rows: Record<string, string>[] = await after(
          db.transaction(table).objectStore(table).getAll(),
        );
        return rows.find((row) => row[field] === named)?.id ?? named;
      }),
    );
    db.close();
    return found;
  }, RECORDS);
  return [
    'people',
    'companies',
    'deals',
    'activities',
    'board',
    'tasks',
    'playbooks',
    'templates',
    'reports',
    ...REPORTS.map(({ name }) => `reports/${name}`),
    'reports/scores',
    'reports/own/new',
    'import',
    'quality',
    'data',
    'history',
    'products',
    'pipelines',
    'rules',
    'settings',
    'search?q=fjord',
    'find/fjord',
    ...RECORDS.map(({ page }, index) => `${page}/${ids[index]}`),
    // Nobody has it.
    'deal/00000000-0000-7000-8000-000000000000',
  ];
}
