import { reading } from '../db';
import { keptFields } from '../kept';
import type { Requests } from '../requests';
import type { Actor, Change, Reason, TableName } from '../schema';
import { type Fate, fateOf } from './list';
import { nameOfRow, namesOf } from './names';

/** What happened to one record: its row leads to the change that wrote it, that to the one before. */

/** What a field said, for a person to read; `unsaid` where it is no matter of words. */
export type Said =
  | { kind: 'nothing' }
  | { kind: 'text'; text: string }
  | { kind: 'time'; at: number }
  | { kind: 'number'; number: number }
  | { kind: 'unsaid' };

export interface FieldChange {
  /** A field of the row, or `custom` with the name of the person's own field. */
  field: string;
  own: string | null;
  from: Said;
  to: Said;
}

export interface RecordChange {
  change: string;
  at: number;
  actor: Actor;
  source: string;
  reason: Reason | null;
  fate: Fate;
  fields: FieldChange[];
  undoneBy: string | null;
}

export interface RecordPage {
  items: RecordChange[];
  /** Pass as `from` to read on; null where the journal knows no more. */
  next: string | null;
}

const STEPS = 20;
const LONGEST = 200;

type Row = Record<string, unknown>;

/** The changes of one record, newest first. */
export function changesOf({
  table,
  id,
  from,
}: {
  table: TableName;
  id: string;
  from?: string | undefined;
}): Promise<RecordPage> {
  return reading(async (requests) => {
    const items: RecordChange[] = [];
    const start = await startOf(requests, table, id, from);
    let { after } = start;
    let change = start.rev ? await requests.get('changes', start.rev) : undefined;
    while (change) {
      if (items.length === STEPS) return { items, next: change.id };
      const before = await beforeIn(requests, change, table, id);
      items.push(await itemOf(requests, change, table, id, before, after));
      after = before;
      const rev = before && revOf(before);
      change = rev ? await requests.get('changes', rev) : undefined;
    }
    return { items, next: null };
  });
}

/** The change to begin with, and the row that it left. */
async function startOf(
  requests: Requests,
  table: TableName,
  id: string,
  from: string | undefined,
): Promise<{ rev: string | null; after: Row | null }> {
  const row = asRow(await requests.get(table, id));
  // What the change left is not stored with it; a page further on begins without that.
  return from ? { rev: from, after: null } : { rev: row && revOf(row), after: row };
}

/** The row as it was before a change; for one that an undo brought back, as it was before it went. */
async function beforeIn(
  requests: Requests,
  change: Change,
  table: TableName,
  id: string,
): Promise<Row | null> {
  const before = asRow(entryIn(change, table, id)?.before);
  const undone = change.reason?.args[0];
  if (before || change.actor !== 'undo' || !undone) return before;
  const past = await requests.get('changes', undone);
  return past ? asRow(entryIn(past, table, id)?.before) : null;
}

function entryIn({ entries }: Change, table: TableName, id: string) {
  return entries.find((entry) => entry.table === table && entry.id === id);
}

async function itemOf(
  requests: Requests,
  change: Change,
  table: TableName,
  id: string,
  before: Row | null,
  after: Row | null,
): Promise<RecordChange> {
  const entry = entryIn(change, table, id);
  return {
    change: change.id,
    at: change.at,
    actor: change.actor,
    source: change.source,
    reason: change.reason ?? null,
    fate: entry ? fateOf(entry) : 'changed',
    fields: before && after ? await fieldsOf(requests, table, before, after) : [],
    undoneBy: change.undoneBy ?? null,
  };
}

/** Fields that nobody reads: identities, indexes, what is derived. */
const SILENT = new Set([
  'id',
  'rev',
  'nameKey',
  'phoneKeys',
  'keys',
  'contactIds',
  'dueAt',
  'sources',
  'state',
]);

async function fieldsOf(
  requests: Requests,
  table: TableName,
  before: Row,
  after: Row,
): Promise<FieldChange[]> {
  const kept = keptFields(table);
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !SILENT.has(field) && !kept.includes(field) && !same(before[field], after[field]),
  );
  const changes = await Promise.all(
    fields.map(async (field) => {
      if (field === 'custom') return ownFields(requests, before.custom, after.custom);
      return [
        {
          field,
          own: null,
          from: await said(requests, table, field, before[field], before),
          to: await said(requests, table, field, after[field], after),
        },
      ];
    }),
  );
  return changes.flat().slice(0, 20);
}

async function ownFields(
  requests: Requests,
  before: unknown,
  after: unknown,
): Promise<FieldChange[]> {
  const was = asRow(before) ?? {};
  const is = asRow(after) ?? {};
  const ids = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (id) => !same(was[id], is[id]),
  );
  const names = await namesOf(requests, 'fields', ids);
  return ids.map((id) => ({
    field: 'custom',
    own: names.get(id) ?? '',
    from: plain(was[id]),
    to: plain(is[id]),
  }));
}

/** Fields that hold the id of another record. */
const LINKS: Record<string, TableName> = {
  companyId: 'companies',
  contactId: 'contacts',
  dealId: 'deals',
  threadId: 'threads',
  pipelineId: 'pipelines',
};

async function said(
  requests: Requests,
  table: TableName,
  field: string,
  value: unknown,
  row: Row,
): Promise<Said> {
  if (value === undefined || value === null || value === '') return { kind: 'nothing' };
  const linked = LINKS[field];
  if (linked && typeof value === 'string')
    return { kind: 'text', text: nameOfRow(await requests.get(linked, value)) };
  if (field === 'stageId' && table === 'deals' && typeof row.pipelineId === 'string') {
    const pipeline = await requests.get('pipelines', row.pipelineId);
    const stage = pipeline?.stages.find((one) => one.id === value);
    return stage ? { kind: 'text', text: stage.name } : { kind: 'unsaid' };
  }
  if (field === 'people' && Array.isArray(value)) {
    const ids = value.flatMap((one) => (typeof one?.contactId === 'string' ? one.contactId : []));
    const names = await namesOf(requests, 'contacts', ids);
    return { kind: 'text', text: cut([...names.values()].join(', ')) };
  }
  if (field === 'checked' && Array.isArray(value)) return { kind: 'number', number: value.length };
  if (field === 'due') return { kind: 'text', text: cut(String(asRow(value)?.local ?? '')) };
  if (TIMES.has(field) && typeof value === 'number') return { kind: 'time', at: value };
  return plain(value);
}

const TIMES = new Set(['at', 'createdAt', 'closedAt', 'stageSince', 'openAt', 'doneAt']);

function plain(value: unknown): Said {
  if (value === undefined || value === null || value === '') return { kind: 'nothing' };
  if (typeof value === 'string') return { kind: 'text', text: cut(value) };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (!Array.isArray(value)) {
    const said = Object.values(asRow(value) ?? {});
    const words = said.filter((one) => typeof one === 'string' && one !== '');
    return said.length > 0 && said.every((one) => typeof one === 'string')
      ? words.length > 0
        ? { kind: 'text', text: cut(words.join(' · ')) }
        : { kind: 'nothing' }
      : { kind: 'unsaid' };
  }
  if (value.length === 0) return { kind: 'nothing' };
  const texts = value.flatMap((one) => (typeof one === 'string' ? one : (lineOf(one) ?? [])));
  return texts.length === value.length
    ? { kind: 'text', text: cut(texts.join(', ')) }
    : { kind: 'unsaid' };
}

/** A line of a list: "2 × Filter" of products, the name of a file, "✓ Call" of a checklist. */
function lineOf(value: unknown): string | null {
  const { name, text, quantity, done } = asRow(value) ?? {};
  const words = typeof name === 'string' ? name : text;
  if (typeof words !== 'string') return null;
  if (typeof quantity === 'number') return `${quantity} × ${words}`;
  return done === true ? `✓ ${words}` : words;
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function asRow(value: unknown): Row | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

function revOf(row: Row): string | null {
  return typeof row.rev === 'string' ? row.rev : null;
}
