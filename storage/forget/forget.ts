import { announce } from '@/utils/changes';
import { fold } from '@/utils/text';
import { t } from '@/utils/words';
import { dropBeforeUpgrade } from '../backup/before-upgrade';
import { importStates } from '../import/import';
import { removeLookalikes } from '../quality/lookalikes';
import { Refused } from '../refused';
import { removeContactIn } from '../removals';
import type { Activity, Company, Task } from '../schema';
import { clearIndex } from '../search/record';
import { STATE_KEY } from '../search/rows';
import { removeSignals } from '../signals';
import { write } from '../write';
import type { WriteScope } from '../write-scope';
import { activitiesWith, contactsWith, matcherOf, ownIn, removeEmptyThreads } from './activities';
import { rememberForgotten } from './known';

/** What a forgetting took, or would take. */
export interface ForgetReport {
  at: number;
  people: number;
  /** Mail, meetings, calls and notes that were with them alone. */
  activities: number;
  /** Those with others too, out of which they were taken. */
  shared: number;
  tasks: number;
  threads: number;
  deals: number;
  companies: number;
}

class Rehearsed extends Error {
  override name = 'Rehearsed';
}

/**
 * Forgets an address, or everybody of a domain: contacts, what was exchanged with them alone, their
 * part in the rest, their tasks, and what the journal knows of them. There is no undo. `needles`
 * are what the journal is searched for, in steps, by `scrubJournal`.
 */
export async function forget({
  entry,
  rehearse,
}: {
  entry: string;
  rehearse: boolean;
}): Promise<{ report: ForgetReport; needles: string[] }> {
  let report = nothing();
  let needles: string[] = [];
  try {
    await write({ actor: 'person', source: 'forget', forgets: true }, async (scope) => {
      ({ report, needles } = await forgetIn(scope, entry));
      if (rehearse) throw new Rehearsed();
      return null;
    });
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
  }
  if (!rehearse) {
    announce(['expected']);
    // A copy from before an update holds them too.
    await dropBeforeUpgrade();
  }
  return { report, needles };
}

function nothing(): ForgetReport {
  const counts = { people: 0, activities: 0, shared: 0, tasks: 0, threads: 0, deals: 0 };
  return { at: Date.now(), ...counts, companies: 0 };
}

async function forgetIn(
  scope: WriteScope,
  entry: string,
): Promise<{ report: ForgetReport; needles: string[] }> {
  const report = nothing();
  const isMine = await ownIn(scope);
  if (entry.includes('@') && isMine(entry)) throw new Refused(t('forget_refused_own'));
  const contacts = await contactsWith(scope, entry);
  const ids = contacts.map(({ id }) => id);
  const addresses = new Set([
    ...(entry.includes('@') ? [entry] : []),
    ...contacts.flatMap(({ emails }) => emails),
  ]);
  const fits = matcherOf(entry);
  const isTheirs = (address: string) => addresses.has(address) || fits(address);
  const found = new Map<string, Activity>();
  for (const one of [entry, ...addresses])
    for (const row of await activitiesWith(scope, one, ids)) found.set(row.id, row);
  const threads = new Set<string>();
  const removed: string[] = [];
  const dropTasks = async (tasks: Task[]) => {
    for (const task of tasks) {
      await scope.remove('tasks', task.id);
      removed.push(task.id);
      report.tasks += 1;
    }
  };
  for (const row of found.values()) {
    if (row.threadId) threads.add(row.threadId);
    const others = row.participants.filter(
      ({ address }) => !isTheirs(address) && !isMine(address) && address !== row.account,
    );
    const aboutIds = row.aboutIds.filter((id) => !ids.includes(id));
    if (others.length === 0 && aboutIds.length === 0) {
      await removeSignals(scope, 'activityId', row.id);
      await scope.remove('activities', row.id);
      removed.push(row.id);
      report.activities += 1;
      continue;
    }
    const wrote = row.participants.some(
      ({ role, address }) => role === 'from' && isTheirs(address),
    );
    if (wrote) await removeSignals(scope, 'activityId', row.id);
    await scope.put('activities', {
      ...row,
      participants: row.participants.filter(({ address }) => !isTheirs(address)),
      aboutIds,
      ...(wrote && { snippet: '', promises: undefined }),
      reason: row.reason.args.some((arg) => isTheirs(arg))
        ? { code: 'clicked', args: [] }
        : row.reason,
    });
    report.shared += 1;
  }
  for (const id of ids) {
    await dropTasks(await scope.list('tasks', 'contactId', id, 5000));
    report.deals += (await scope.list('deals', 'contactIds', id, 5000)).length;
    await removeContactIn(scope, id);
    report.people += 1;
  }
  for (const id of threads) await dropTasks(await tasksOfLost(scope, id));
  report.threads = await removeEmptyThreads(scope, threads);
  if (!entry.includes('@'))
    for (const { id } of await removeCompanies(scope, entry)) {
      await dropTasks(await scope.list('tasks', 'companyId', id, 5000));
      report.companies += 1;
    }
  const people = contacts.map(({ name }) => name);
  const strangers = [...found.values()].flatMap(({ participants }) =>
    participants.flatMap(({ address, name }) => (isTheirs(address) ? name : [])),
  );
  const called = [...new Set([...people, ...strangers])].filter((name) => name.includes(' '));
  await removeTraces(scope, ids);
  await removeLookalikes(scope);
  for (const { id } of await scope.requests.all('bounces'))
    if (isTheirs(id)) await scope.remove('bounces', id);
  await removeMentions(scope, addresses, called);
  await removeExpected(scope, isTheirs);
  dropIndex(scope);
  await rememberForgotten(scope, [...new Set([entry, ...addresses])]);
  return { report, needles: [...new Set([entry, ...addresses, ...ids, ...removed, ...called])] };
}

/** The search index holds their words in pieces that cannot be picked out: it is built anew. */
function dropIndex({ requests }: WriteScope): void {
  clearIndex(requests);
  requests.remove('searchWaiting', IDBKeyRange.lowerBound(0));
  requests.remove('meta', STATE_KEY);
}

/** A company of that domain alone goes when nobody is left in it; answers those that went. */
async function removeCompanies(scope: WriteScope, domain: string): Promise<Company[]> {
  const fits = (one: string) => one === domain || one.endsWith(`.${domain}`);
  const removed: Company[] = [];
  for (const company of await scope.requests.all('companies')) {
    if (!company.domains.some(fits)) continue;
    const domains = company.domains.filter((one) => !fits(one));
    const people = await scope.list('contacts', 'companyId', company.id, 5000);
    const deals = await scope.list('deals', 'companyId', company.id, 1);
    if (domains.length > 0 || people.length > 0 || deals.length > 0)
      await scope.put('companies', { ...company, domains });
    else {
      await scope.remove('companies', company.id);
      removed.push(company);
    }
  }
  return removed;
}

/** What other tables say about the contacts: answers to nudges and doubles, where they came from. */
async function removeTraces(scope: WriteScope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const has = (text: string) => ids.some((id) => text.includes(id));
  for (const row of await scope.requests.all('nudgeAnswers'))
    if (has(row.key) || has(row.id)) await scope.remove('nudgeAnswers', row.id);
  for (const row of await scope.requests.all('duplicateAnswers'))
    if (has(row.id)) await scope.remove('duplicateAnswers', row.id);
  for (const row of await scope.requests.all('origins'))
    if (ids.includes(row.rowId)) await scope.remove('origins', row.id);
  for (const row of await scope.requests.all('merged'))
    if (ids.includes(row.into)) await scope.remove('merged', row.id);
}

/** What imports still wait for, and what they told, where it is them by address or by name. */
async function removeMentions(
  scope: WriteScope,
  addresses: ReadonlySet<string>,
  names: readonly string[],
): Promise<void> {
  const folded = new Set(names.map((name) => fold(name).replace(/\s+/g, ' ')));
  const isThem = (text: string) => addresses.has(text) || folded.has(fold(text));
  const waiting = IDBKeyRange.bound('~', '~\uffff');
  for (const { id } of await scope.requests.all('origins', { range: waiting })) {
    const [, by = ''] = /:contact:(?:email|name)=([^\n]*)\n/.exec(id) ?? [];
    if (by !== '' && isThem(by)) await scope.remove('origins', id);
  }
  for (const row of await importStates(scope)) {
    const told = row.value.told?.filter(({ args }) => !args.some(isThem));
    if (told?.length !== row.value.told?.length)
      scope.requests.put('meta', { key: row.key, value: { ...row.value, told } });
  }
}

/** Tasks beside a conversation of which nothing is left. */
async function tasksOfLost(scope: WriteScope, threadId: string) {
  const range = IDBKeyRange.bound([threadId], [threadId, []]);
  const stored = await scope.requests.all('activities', { index: '[threadId+at]', range });
  const left = await Promise.all(stored.map((row) => scope.get('activities', row.id)));
  if (left.some((row) => row !== undefined)) return [];
  return scope.list('tasks', 'threadId', threadId, 5000);
}

/** Meetings to come with them are not waited for any more. */
async function removeExpected(
  scope: WriteScope,
  isTheirs: (address: string) => boolean,
): Promise<void> {
  for (const { key, seen } of await scope.requests.all('expected'))
    if (seen.guests.some(({ address }) => isTheirs(address)))
      scope.requests.remove('expected', key);
}
