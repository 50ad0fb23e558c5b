import type { StoreName } from './requests';
import type { FieldOwner, Rows, TableName } from './schema';
import type { WriteScope } from './write-scope';

/** Deals of one stage that are looked at: more than that are never all taken back at once. */
const DEALS = 1000;

/**
 * Inside a write: whether rows that stay still need this one, such as later mail of a thread, a
 * note about a person, or deals in the stages of a pipeline.
 */
export async function isInUse(scope: WriteScope, table: TableName, id: string): Promise<boolean> {
  /** The rows whose index names this one, as they are stored. */
  const named = async (by: StoreName, index: string) =>
    (await scope.requests.ids(by, { index, range: id })).map(String);
  if (table === 'threads') {
    const range = IDBKeyRange.bound([id], [id, []]);
    const [mails, tasks] = await Promise.all([
      scope.requests.ids('activities', { index: '[threadId+at]', range }),
      named('tasks', 'threadId'),
    ]);
    const isOf = (row: { threadId?: string }) => row.threadId === id;
    return (
      (await stays(scope, 'activities', mails.map(String), isOf)) ||
      stays(scope, 'tasks', tasks, isOf)
    );
  }
  if (table === 'contacts') {
    const [deals, tasks, about] = await Promise.all([
      named('deals', 'contactIds'),
      named('tasks', 'contactId'),
      aboutContact(scope, id),
    ]);
    return (
      (await stays(scope, 'deals', deals, (row) => row.contactIds.includes(id))) ||
      (await stays(scope, 'tasks', tasks, (row) => row.contactId === id)) ||
      stays(scope, 'activities', about, (row) => row.aboutIds.includes(id))
    );
  }
  if (table === 'companies') {
    const isOf = (row: { companyId?: string }) => row.companyId === id;
    const [contacts, deals, tasks, about] = await Promise.all([
      named('contacts', 'companyId'),
      named('deals', 'companyId'),
      named('tasks', 'companyId'),
      aboutContact(scope, id),
    ]);
    return (
      (await stays(scope, 'contacts', contacts, isOf)) ||
      (await stays(scope, 'deals', deals, isOf)) ||
      (await stays(scope, 'tasks', tasks, isOf)) ||
      stays(scope, 'activities', about, (row) => row.aboutIds.includes(id))
    );
  }
  if (table === 'pipelines') {
    const pipeline = await scope.get('pipelines', id);
    return hasDeals(scope, pipeline?.stages.map((stage) => stage.id) ?? []);
  }
  if (table === 'fields') {
    const field = await scope.get('fields', id);
    return field !== undefined && (await fieldsInUse(scope, field.of)).has(id);
  }
  return false;
}

const inUse = new WeakMap<WriteScope, Map<FieldOwner, Set<string>>>();

/** Own fields of a table in which a row that stays says something; looked up once in a write. */
async function fieldsInUse(scope: WriteScope, table: FieldOwner): Promise<Set<string>> {
  const byTable = inUse.get(scope) ?? new Map<FieldOwner, Set<string>>();
  inUse.set(scope, byTable);
  const known = byTable.get(table);
  if (known) return known;
  const ids = new Set<string>();
  const now = new Map(scope.stagedOf(table).map((entry) => [entry.id, entry.after]));
  const add = (row: Pick<Rows[FieldOwner], 'custom'> | null | undefined) => {
    for (const id of Object.keys(row?.custom ?? {})) ids.add(id);
  };
  for (const stored of await scope.requests.all(table)) if (!now.has(stored.id)) add(stored);
  for (const row of now.values()) add(row);
  byTable.set(table, ids);
  return ids;
}

/** Whether a pipeline put back to `before` would lack a stage, or its outcome, that deals stand in. */
export async function losesStagesInUse(
  scope: WriteScope,
  before: Rows[TableName],
  current: Rows[TableName] | undefined,
): Promise<boolean> {
  if (!('stages' in before) || !current || !('stages' in current)) return false;
  const outcomes = new Map(before.stages.map((stage) => [stage.id, stage.outcome]));
  const lost = current.stages.filter((stage) => outcomes.get(stage.id) !== stage.outcome);
  return hasDeals(
    scope,
    lost.map((stage) => stage.id),
  );
}

/** Notes that hang on the person or company alone: mail and meetings name an address and need nobody. */
async function aboutContact(scope: WriteScope, id: string): Promise<string[]> {
  const range = IDBKeyRange.bound([id], [id, []]);
  const touches = await scope.requests.all('touches', { range });
  return touches.filter((touch) => touch.address === '').map((touch) => touch.activityId);
}

async function hasDeals(scope: WriteScope, stageIds: string[]): Promise<boolean> {
  for (const id of stageIds) {
    const range = IDBKeyRange.bound([id], [id, []]);
    const deals = await scope.requests.all('deals', {
      index: '[stageId+stageSince]',
      range,
      limit: DEALS,
    });
    if (deals.length === DEALS) return true;
    const now = await Promise.all(deals.map((deal) => scope.get('deals', deal.id)));
    if (now.some((deal) => deal?.stageId === id)) return true;
  }
  return false;
}

/** Whether one of these rows is still there, and still names what would go. */
async function stays<T extends TableName>(
  scope: WriteScope,
  table: T,
  ids: string[],
  names: (row: Rows[T]) => boolean,
): Promise<boolean> {
  const rows = await Promise.all(ids.map((id) => scope.get(table, id)));
  return rows.some((row) => row !== undefined && names(row));
}
