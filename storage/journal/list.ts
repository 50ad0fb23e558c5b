import { reading } from '../db';
import { readState } from '../import/import';
import type { Requests } from '../requests';
import type { Actor, Change, ChangeEntry, Reason, TableName } from '../schema';
import { type Named, named } from './names';
import { groupOf } from './steps';

/** The journal as a person reads it: newest first, what belongs together as one. */

export type Fate = 'added' | 'changed' | 'removed';

export interface JournalItem {
  /** The change, or the newest of its group. */
  change: string;
  at: number;
  actor: Actor;
  source: string;
  reason: Reason | null;
  /** Changes made together in several steps (an import, a restore): undone as one. */
  group: string | null;
  /** The file, for an import. */
  file: string | null;
  counts: { table: TableName; fate: Fate; count: number }[];
  /** The first of what it touched. */
  names: (Named & { fate: Fate })[];
  /** By which change it was taken back. */
  undoneBy: string | null;
  /** For an undo: what it took back; null where the journal knows no more. */
  undid: { at: number; actor: Actor; source: string; file: string | null } | null;
}

export interface JournalPage {
  items: JournalItem[];
  /** Pass as `before` to read on; null at the end. */
  next: string | null;
}

const ITEMS = 20;
const NAMES = 4;
/** Changes read at once, and at most for one answer. */
const CHUNK = 25;
const SCANNED = 300;

/** What a person would look for first, when a change touched several tables. */
const ORDER: TableName[] = [
  'contacts',
  'companies',
  'deals',
  'tasks',
  'activities',
  'fields',
  'pipelines',
  'settings',
];

/** One page of the journal, of one actor or of all. */
export function journal({
  before,
  actor,
}: {
  before?: string | undefined;
  actor?: Actor | undefined;
}): Promise<JournalPage> {
  return reading(async (from) => {
    const items: JournalItem[] = [];
    let end: string | undefined = before;
    for (let scanned = 0; scanned < SCANNED; scanned += CHUNK) {
      const range = IDBKeyRange.upperBound(end ?? '\uffff', true);
      const changes = await from.newest('changes', { range, limit: CHUNK });
      for (const change of changes) {
        const fits = actor === undefined || change.actor === actor;
        const last = items.at(-1);
        const joins = fits && last?.group && last.group === groupOf(change);
        if (fits && !joins && items.length === ITEMS) return { items, next: end ?? null };
        if (joins) join(last, change);
        else if (fits) items.push(await itemOf(from, change));
        end = change.id;
      }
      if (changes.length < CHUNK) return { items, next: null };
    }
    return { items, next: end ?? null };
  });
}

async function itemOf(from: Requests, change: Change): Promise<JournalItem> {
  const group = groupOf(change);
  const shown = [...change.entries]
    .filter(({ table }) => ORDER.includes(table))
    .sort((a, b) => ORDER.indexOf(a.table) - ORDER.indexOf(b.table))
    .slice(0, NAMES);
  const names = await Promise.all(
    shown.map(async (entry) => ({
      ...(await named(from, entry.table, entry.id, entry.before)),
      fate: fateOf(entry),
    })),
  );
  const undone = change.actor === 'undo' ? change.reason?.args[0] : undefined;
  const past = undone ? await from.get('changes', undone) : undefined;
  return {
    change: change.id,
    at: change.at,
    actor: change.actor,
    source: change.source,
    reason: change.reason ?? (await reasonIn(from, change)),
    group,
    file: await fileOf(from, change),
    counts: countsOf(change.entries),
    names,
    undoneBy: change.undoneBy ?? null,
    undid: past
      ? { at: past.at, actor: past.actor, source: past.source, file: await fileOf(from, past) }
      : null,
  };
}

/** Each thing that logged itself has a reason of its own: that of the first speaks for all. */
async function reasonIn(from: Requests, { entries }: Change): Promise<Reason | null> {
  const logged = entries.find(({ table, before }) => table === 'activities' && before === null);
  const activity = logged && (await from.get('activities', logged.id));
  return activity?.reason ?? null;
}

async function fileOf(from: Requests, change: Change): Promise<string | null> {
  const group = change.actor === 'import' ? groupOf(change) : null;
  const state = group ? await from.get('meta', group) : undefined;
  return readState(state?.value)?.file.name.slice(0, 120) ?? null;
}

/** An earlier step of the same work. */
function join(item: JournalItem, change: Change): void {
  for (const { table, fate, count } of countsOf(change.entries)) {
    const known = item.counts.find((one) => one.table === table && one.fate === fate);
    if (known) known.count += count;
    else item.counts.push({ table, fate, count });
  }
  // Taken back as a whole or not at all.
  if (change.undoneBy === undefined) item.undoneBy = null;
}

function countsOf(entries: ChangeEntry[]): JournalItem['counts'] {
  const counts: JournalItem['counts'] = [];
  for (const entry of entries) {
    const fate = fateOf(entry);
    const known = counts.find((one) => one.table === entry.table && one.fate === fate);
    if (known) known.count += 1;
    else counts.push({ table: entry.table, fate, count: 1 });
  }
  return counts;
}

/** What became of a row in a change. */
export function fateOf({ before, removed }: ChangeEntry): Fate {
  if (removed) return 'removed';
  return before === null ? 'added' : 'changed';
}
