import type { Rows, TableName } from './schema';
import type { WriteScope } from './write';

/** Deals of one stage that are looked at: more than that are never all taken back at once. */
const DEALS = 1000;

/**
 * Inside a write: whether rows that stay still need this one, such as later mail of a thread, a
 * note about a person, or deals in the stages of a pipeline.
 */
export async function isInUse(scope: WriteScope, table: TableName, id: string): Promise<boolean> {
  const { db } = scope;
  if (table === 'threads') {
    const range = db.activities.where('[threadId+at]').between([id], [id, []]);
    const tasks = db.tasks.where('threadId').equals(id);
    return (
      (await stays(scope, 'activities', await range.primaryKeys())) ||
      stays(scope, 'tasks', await tasks.primaryKeys())
    );
  }
  if (table === 'contacts') {
    const deals = db.deals.where('contactIds').equals(id);
    const tasks = db.tasks.where('contactId').equals(id);
    return (
      (await stays(scope, 'deals', await deals.primaryKeys())) ||
      (await stays(scope, 'tasks', await tasks.primaryKeys())) ||
      stays(scope, 'activities', await aboutContact(scope, id))
    );
  }
  if (table === 'companies') {
    const contacts = db.contacts.where('companyId').equals(id);
    const deals = db.deals.where('companyId').equals(id);
    return (
      (await stays(scope, 'contacts', await contacts.primaryKeys())) ||
      (await stays(scope, 'deals', await deals.primaryKeys())) ||
      stays(scope, 'activities', await aboutContact(scope, id))
    );
  }
  if (table === 'pipelines') {
    const pipeline = await scope.get('pipelines', id);
    return hasDeals(scope, pipeline?.stages.map((stage) => stage.id) ?? []);
  }
  return false;
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

async function stays(scope: WriteScope, table: TableName, ids: string[]): Promise<boolean> {
  const rows = await Promise.all(ids.map((id) => scope.get(table, id)));
  return rows.some((row) => row !== undefined);
}
