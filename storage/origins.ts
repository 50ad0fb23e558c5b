import { fold } from '@/utils/text';
import type { Origin } from './schema';
import type { WriteScope } from './write-scope';

/**
 * By what rows of other products are known again, and what waits for rows that have not come yet.
 * Links between files are kept by the id of the product, by name or by address, whichever of two
 * files comes first.
 */

/** What we call ourselves in files of our own: their ids are those of rows. */
export const OWN_FILES = 'margin';

const TABLE = { contact: 'contacts', company: 'companies', deal: 'deals', task: 'tasks' } as const;

export type OriginKind = 'contact' | 'company' | 'deal' | 'task';
type OriginTable = Origin['table'];

/** A row that named something which was not there. */
export interface Waiting {
  table: OriginTable;
  rowId: string;
}

/** By what something is waited for. */
export interface Names {
  id?: string;
  name?: string;
  emails?: readonly string[];
}

/** Inside a write: the row that a product means by this id, as long as it is there. */
export async function rowOf(
  scope: WriteScope,
  product: string,
  kind: OriginKind,
  id: string,
): Promise<Waiting | null> {
  if (id === '') return null;
  const origin = await scope.get('origins', keyOf(product, kind, id));
  if (!origin) {
    const table = TABLE[kind];
    const isOwn = product === OWN_FILES && (await scope.get(table, id)) !== undefined;
    return isOwn ? { table, rowId: id } : null;
  }
  const row = await scope.get(origin.table, origin.rowId);
  return row ? { table: origin.table, rowId: origin.rowId } : null;
}

/** Inside a write: keeps what a product calls a row. */
export async function rememberOrigin(
  scope: WriteScope,
  product: string,
  kind: OriginKind,
  id: string,
  { table, rowId }: Waiting,
): Promise<boolean> {
  if (id === '') return false;
  const key = keyOf(product, kind, id);
  const known = await scope.get('origins', key);
  if (known?.rowId === rowId) return false;
  await scope.put('origins', { id: key, table, rowId });
  return true;
}

/** Inside a write: what a product called a row is its name no more. */
export async function forgetOrigin(
  scope: WriteScope,
  product: string,
  kind: OriginKind,
  id: string,
): Promise<void> {
  await scope.remove('origins', keyOf(product, kind, id));
}

/** Inside a write: whether a product already has an id of its own for a row. */
export async function isClaimed(
  scope: WriteScope,
  product: string,
  rowId: string,
): Promise<boolean> {
  if (waitingIn(scope).claimed.has(`${product}\n${rowId}`)) return true;
  const origins = await scope.list('origins', 'rowId', rowId, 50);
  return origins.some(({ id }) => id.startsWith(`${product}:`));
}

/** Inside a write: remembers that a row just got an id of a product. */
export function claim(scope: WriteScope, product: string, rowId: string): void {
  waitingIn(scope).claimed.add(`${product}\n${rowId}`);
}

/** Inside a write: a row waits until what it names comes; answers whether it did not yet. */
export async function waitFor(
  scope: WriteScope,
  product: string,
  kind: OriginKind,
  names: Names,
  waiting: Waiting,
): Promise<boolean> {
  const [prefix] = prefixesOf(product, kind, names);
  if (!prefix) return false;
  const id = `${prefix}\n${waiting.rowId}`;
  const isNew = (await scope.get('origins', id)) === undefined;
  const { here } = waitingIn(scope);
  here.set(prefix, [...(here.get(prefix) ?? []), id]);
  if (isNew) await scope.put('origins', { id, ...waiting });
  return isNew;
}

/** Inside a write: those who waited for what came now; they wait no longer. */
export async function takeWaiting(
  scope: WriteScope,
  product: string,
  kind: OriginKind,
  names: Names,
): Promise<Waiting[]> {
  const state = waitingIn(scope);
  const isAny = await anyWaiting(scope, product);
  const found: Waiting[] = [];
  for (const prefix of prefixesOf(product, kind, names)) {
    const here = state.here.get(prefix) ?? [];
    const range = IDBKeyRange.bound(`${prefix}\n`, `${prefix}\n\uffff`);
    const stored = isAny ? await scope.requests.all('origins', { range }) : [];
    for (const id of new Set([...here, ...stored.map((origin) => origin.id)])) {
      const origin = await scope.get('origins', id);
      if (!origin) continue;
      found.push({ table: origin.table, rowId: origin.rowId });
      await scope.remove('origins', id);
    }
    state.here.delete(prefix);
  }
  return found;
}

interface State {
  /** What waits since this write, which no range of the database shows yet. */
  here: Map<string, string[]>;
  /** Whether anything of a product waited before this write. */
  any: Map<string, boolean>;
  claimed: Set<string>;
}

const states = new WeakMap<WriteScope, State>();

function waitingIn(scope: WriteScope): State {
  const known = states.get(scope) ?? { here: new Map(), any: new Map(), claimed: new Set() };
  states.set(scope, known);
  return known;
}

async function anyWaiting(scope: WriteScope, product: string): Promise<boolean> {
  const { any } = waitingIn(scope);
  const known = any.get(product);
  if (known !== undefined) return known;
  for (const of of [product, ANY]) {
    const range = IDBKeyRange.bound(`~${of}:`, `~${of};`);
    const isAny = (await scope.requests.all('origins', { range, limit: 1 })).length > 0;
    any.set(product, isAny);
    if (isAny) return true;
  }
  return false;
}

function keyOf(product: string, kind: OriginKind, id: string): string {
  return `${product}:${kind}:${id}`;
}

/** In place of a product: names and addresses mean the same in all of them. */
const ANY = '';

/** The most certain first. */
function prefixesOf(product: string, kind: OriginKind, { id, name, emails = [] }: Names): string[] {
  const start = `~${ANY}:${kind}:`;
  return [
    ...(id ? [`~${product}:${kind}:id=${id}`] : []),
    ...emails.map((email) => `${start}email=${email}`),
    ...(name ? [`${start}name=${fold(name).replace(/\s+/g, ' ')}`] : []),
  ];
}
