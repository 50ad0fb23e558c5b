import { uuidv7 } from 'uuidv7';
import { decideImportedMeeting, decideImportedThread } from '@/utils/rules/importing';
import type { decideMeeting, decideThread } from '@/utils/rules/logging';
import { t } from '@/utils/words';
import { noteBounces } from '../bounces';
import { byThread, type Capturing, captureMeeting, captureThread } from '../capture';
import { withDb } from '../db';
import { type GroupStep, redoSteps, undoSteps } from '../journal/steps';
import { Refused } from '../refused';
import { write } from '../write';
import type { WriteScope } from '../write-scope';
import { lookAhead } from './ahead';
import { addTold, ImportJob, type Told } from './job';
import { storeRecord } from './records';
import { type ImportBatch, type ImportCounts, type ImportItem, ImportState } from './schema';

/**
 * Files become history in batches. Each batch is one change of the journal and carries the mark of
 * its import; how far the import came is stored in the same transaction, so that it goes on where
 * it stopped, whoever was killed, with nothing lost and nothing twice.
 */

/** What became of one batch. */
export interface BatchResult {
  counts: Omit<ImportCounts, 'failed' | 'people'>;
  skipped: Record<string, number>;
  /** Addresses (names where there is none) of the contacts it made. */
  people: string[];
  told: Told[];
  /** Where the import stands now; null for a rehearsal. */
  state: ImportState | null;
}

/** Carries a rehearsal's result out of the transaction that it ends. */
class Rehearsed extends Error {
  override name = 'Rehearsed';
  readonly result: BatchResult;

  constructor(result: BatchResult) {
    super('Nothing is written');
    this.result = result;
  }
}

/** Stores up to 500 records of a file, or says what would become of them. Safe to repeat. */
export async function importBatch(batch: ImportBatch): Promise<BatchResult> {
  const number = String(batch.batch).padStart(8, '0');
  const result = emptyResult();
  try {
    await write(
      {
        actor: 'import',
        source: 'import',
        reason: { code: 'imported', args: [batch.file.name.slice(0, 300)] },
        ...(!batch.rehearse && { callKey: `${changesOf(batch.importId)}${number}` }),
        more: !batch.last,
        early: !batch.rehearse,
      },
      async (scope) => {
        Object.assign(result, emptyResult());
        // At once: while the batch before is being stored, all questions wait for their turn.
        const looked = lookAhead(scope, batch.items);
        looked.catch(() => undefined);
        const before = await stateIn(scope, batch.importId);
        if (before?.undone) throw new Refused(t('import_refused_undone'));
        if (!batch.rehearse && before && before.batches > batch.batch) {
          result.state = before;
          return null;
        }
        if (!batch.rehearse && (before?.batches ?? 0) !== batch.batch)
          throw new Refused(t('import_refused_order'));
        await looked;
        await storeItems(scope, batch.items, result);
        result.people = peopleMade(scope);
        if (batch.rehearse) throw new Rehearsed(result);
        result.state = nextState(scope, before, batch, result);
        scope.requests.put('meta', { key: keyOf(batch.importId), value: result.state });
        return null;
      },
    );
  } catch (error) {
    if (error instanceof Rehearsed) return error.result;
    throw error;
  }
  return result;
}

/** Imports so far, newest first; at most 100. */
export async function imports(): Promise<{ imports: ImportState[] }> {
  const rows = await withDb((db) =>
    db.meta.where('key').startsWith(PREFIX).reverse().limit(100).toArray(),
  );
  return { imports: rows.flatMap(({ value }) => readState(value) ?? []) };
}

/**
 * Takes an import back, newest batch first, as far as one call may go; `next` is handed to the next
 * call, null when all is done. What was edited since stays and is counted in `kept`.
 */
export async function undoImport({
  importId,
  from,
}: {
  importId: string;
  from: string | null;
}): Promise<GroupStep> {
  const state = await importState(importId);
  if (!state) throw new Refused(t('refused_gone'));
  const kept = from === null ? 0 : (state.undone?.kept ?? 0);
  const mark = (complete: boolean, more: number) =>
    keepState({ ...state, undone: { at: Date.now(), kept: kept + more, complete } });
  // Marked first, so that an import that still runs writes nothing behind the undo's back.
  await mark(false, 0);
  const step = await undoSteps({ group: keyOf(importId), from });
  await mark(step.next === null, step.kept);
  return { ...step, kept: kept + step.kept };
}

/** Brings back an import that was taken back, oldest batch first. */
export async function redoImport({
  importId,
  from,
}: {
  importId: string;
  from: string | null;
}): Promise<GroupStep> {
  const step = await redoSteps({ group: keyOf(importId), from });
  if (step.next !== null) return step;
  const state = await importState(importId);
  if (state) await keepState({ ...state, undone: undefined });
  return step;
}

/**
 * Keeps how many of those whom an import had brought up to `endId` look like somebody else; nothing
 * when it has brought more meanwhile, for they were not compared.
 */
export async function keepTwice({
  importId,
  endId,
  count,
}: {
  importId: string;
  endId: string;
  count: number;
}): Promise<null> {
  await write({ actor: 'import', source: 'import' }, async (scope) => {
    const state = await stateIn(scope, importId);
    if (state?.endId !== endId) return;
    scope.requests.put('meta', { key: keyOf(importId), value: { ...state, twice: count } });
    await scope.requests.written();
  });
  return null;
}

/** The import that a group of changes is. */
export function importIn(group: string): string | null {
  return group.startsWith(PREFIX) ? group.slice(PREFIX.length) : null;
}

const PREFIX = 'import:';

function keyOf(importId: string): string {
  return `${PREFIX}${importId}`;
}

/** The beginning of the keys under which the changes of an import are found. */
function changesOf(importId: string): string {
  return `${PREFIX}${importId}:`;
}

function emptyResult(): BatchResult {
  return {
    counts: { added: 0, updated: 0, same: 0 },
    skipped: {},
    people: [],
    told: [],
    state: null,
  };
}

/** What is stored of an import; null for anything else. */
export function readState(value: unknown): ImportState | null {
  const state = ImportState.safeParse(value);
  return state.success ? state.data : null;
}

/** How far an import is; null where there is none of this id. */
export function importState(importId: string): Promise<ImportState | null> {
  return withDb(async (db) => readState((await db.meta.get(keyOf(importId)))?.value));
}

/** Inside a write: all imports, as they are stored. */
export async function importStates(
  scope: WriteScope,
): Promise<{ key: string; value: ImportState }[]> {
  const rows = await scope.requests.all('meta', {
    range: IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`),
  });
  return rows.flatMap(({ key, value }) => {
    const state = readState(value);
    return state ? [{ key, value: state }] : [];
  });
}

async function stateIn(scope: WriteScope, importId: string): Promise<ImportState | null> {
  return readState((await scope.requests.get('meta', keyOf(importId)))?.value);
}

async function keepState(state: ImportState): Promise<void> {
  await write({ actor: 'undo', source: 'import' }, async (scope) => {
    scope.requests.put('meta', { key: keyOf(state.id), value: state });
    await scope.requests.written();
  });
}

function nextState(
  scope: WriteScope,
  before: ImportState | null,
  batch: ImportBatch,
  { counts, skipped, people, told }: BatchResult,
): ImportState {
  const counted = before?.counts ?? { added: 0, updated: 0, same: 0, people: 0, failed: 0 };
  const past = batch.anew ? { ...counted, same: 0, failed: 0 } : counted;
  const left = batch.anew ? {} : (before?.skipped ?? {});
  const isCompared = before?.endId === undefined || before.twice !== undefined;
  const isOthers = batch.anew && isCompared;
  return {
    id: batch.importId,
    file: batch.file,
    format: batch.format,
    startedAt: before?.startedAt ?? scope.now,
    at: scope.now,
    offset: batch.offset,
    batches: batch.batch + 1,
    done: batch.last,
    counts: {
      added: past.added + counts.added,
      updated: past.updated + counts.updated,
      same: past.same + counts.same,
      people: past.people + people.length,
      failed: past.failed + batch.failed,
    },
    skipped: summed(summed(left, batch.skipped), skipped),
    ...(batch.product && { product: batch.product }),
    ...(batch.what && { what: batch.what }),
    ...(batch.mapping && !batch.last && { mapping: batch.mapping }),
    ...(batch.charset && !batch.last && { charset: batch.charset }),
    ...(batch.account && !batch.last && { account: batch.account }),
    ...(batch.readAt && !batch.last && { readAt: batch.readAt }),
    told: allTold(before?.told ?? [], told),
    // A calendar that is read again brings somebody new now and then, and mostly nobody.
    sinceId: before && !isOthers ? before.sinceId : scope.changeId,
    ...(hasPeople(scope)
      ? { endId: uuidv7() }
      : before && { endId: before.endId, twice: before.twice }),
    twiceBefore: isOthers ? before?.twice : before?.twiceBefore,
  };
}

function summed(
  one: Record<string, number>,
  other: Record<string, number>,
): Record<string, number> {
  const sum = { ...one };
  for (const [code, count] of Object.entries(other)) sum[code] = (sum[code] ?? 0) + count;
  return sum;
}

function allTold(...lists: Told[][]): Told[] {
  const all = new Map<string, Told>();
  for (const one of lists.flat()) addTold(all, one);
  return [...all.values()];
}

async function storeItems(
  scope: WriteScope,
  items: ImportItem[],
  result: BatchResult,
): Promise<void> {
  const { counts, skipped } = result;
  const skip = (code: string, count: number) => {
    skipped[code] = (skipped[code] ?? 0) + count;
  };
  const mails = items.filter((item) => item.kind === 'mail');
  const acquainted = new Map(mails.map((item) => [item.seen, item.acquainted]));
  const seen = mails.map((item) => item.seen);
  await noteBounces(scope, seen, { strangers: true });
  // A report stands in the conversation that it is about, which must not count as automatic mail.
  const written = seen.filter(({ bounced }) => !bounced?.length);
  skip('not_bulk', seen.length - written.length);
  for (const messages of byThread(written)) {
    const people = [...new Set(messages.flatMap((message) => acquainted.get(message) ?? []))];
    const before = scope.changedIn('activities');
    const outcome = await captureThread(scope, messages, howTo(people));
    const updated = scope.changedIn('activities') - before;
    counts.added += outcome.logged;
    counts.updated += Math.min(updated, outcome.already);
    counts.same += Math.max(0, outcome.already - updated);
    let left = messages.length - outcome.logged - outcome.already;
    for (const [why, count] of Object.entries(outcome.left ?? {})) {
      skip(why, count);
      left -= count;
    }
    const { code } = outcome.why;
    // Of those that are logged only copies are left.
    skip(code.startsWith('not_') ? code : 'double', Math.max(0, left));
  }
  const jobs = new Map<string, ImportJob>();
  for (const item of items) {
    if (item.kind === 'record') {
      const { product } = item;
      const job = jobs.get(product) ?? (await ImportJob.for(scope, product));
      jobs.set(product, job);
      const fate = await storeRecord(job, item.record);
      if (fate.became === 'skipped') skip(fate.why, 1);
      else counts[fate.became] += 1;
    }
    if (item.kind === 'meeting') {
      const before = scope.changedIn('activities');
      const outcome = await captureMeeting(scope, item.seen, howTo([]));
      counts.added += outcome.logged;
      if (outcome.already > 0)
        counts[scope.changedIn('activities') > before ? 'updated' : 'same'] += outcome.already;
      skip(outcome.why.code, 1 - outcome.logged - outcome.already);
    }
  }
  for (const [code, count] of Object.entries(skipped)) if (count === 0) delete skipped[code];
  result.told = allTold(...[...jobs.values()].map(({ told }) => [...told.values()]));
}

function howTo(acquainted: string[]): Capturing {
  return {
    clicked: false,
    source: 'file',
    expects: false,
    thread: ((messages, context, knownAs) =>
      decideImportedThread(messages, context, knownAs, acquainted)) satisfies typeof decideThread,
    meeting: decideImportedMeeting satisfies typeof decideMeeting,
  };
}

/** Whether anybody came, or more is known of somebody. */
function hasPeople(scope: WriteScope): boolean {
  return scope.stagedOf('contacts').some(({ journaled, after }) => journaled && after);
}

function peopleMade(scope: WriteScope): string[] {
  return scope
    .stagedOf('contacts')
    .flatMap(({ before, after }) => (before === null && after ? [after] : []))
    .map((contact) => contact.emails[0] ?? contact.name);
}
