import { withDb } from '../db';
import type { Change } from '../schema';
import { type UndoResult, undo } from '../undo';

/**
 * Work that is too much for one transaction (an import, a restore) is several changes whose call
 * keys begin alike: `<kind>:<id>:<number>`. They are taken back, and brought back, as one.
 */

/** What one step of a long undo did; `next` is handed to the next call, null when all is done. */
export interface GroupStep {
  next: string | null;
  undone: number;
  kept: number;
  stayed: string[];
}

/** A group, and where the step before ended. */
export interface GroupInput {
  group: string;
  from: string | null;
}

/** How many changes one call takes back: long work is taken back in several calls. */
const AT_ONCE = 4;

/** The group a change belongs to; its undo has a group of its own. */
export function groupOf({ actor, callKey, reason }: Change): string | null {
  if (actor === 'undo') return reason?.args[1] ? `undo:${reason.args[1]}` : null;
  const end = callKey?.lastIndexOf(':') ?? -1;
  return end > 0 ? (callKey?.slice(0, end) ?? null) : null;
}

/** Takes back the changes of a group, newest first, as far as one call may go. */
export async function undoSteps({ group, from }: GroupInput): Promise<GroupStep> {
  const first = `${group}:`;
  const rows = await withDb((db) =>
    db.changes
      .where('callKey')
      .between(first, from ?? `${first}\uffff`)
      .reverse()
      .limit(AT_ONCE + 1)
      .toArray(),
  );
  return stepThrough(rows, ({ id, undoneBy }, more) =>
    undoneBy === undefined ? undo({ change: id, group }, undefined, more) : null,
  );
}

/** Brings back what the undo of a group took away, oldest first. */
export async function redoSteps({ group, from }: GroupInput): Promise<GroupStep> {
  const first = `${group}:`;
  const rows = await withDb((db) =>
    db.changes
      .where('callKey')
      .between(from ?? first, `${first}\uffff`, from === null)
      .limit(AT_ONCE + 1)
      .toArray(),
  );
  return stepThrough(rows, ({ undoneBy }, more) =>
    undoneBy === undefined ? null : undo({ change: undoneBy, group }, undefined, more),
  );
}

async function stepThrough(
  rows: Change[],
  take: (change: Change, more: boolean) => Promise<UndoResult> | null,
): Promise<GroupStep> {
  const step: GroupStep = { next: null, undone: 0, kept: 0, stayed: [] };
  for (const [index, row] of rows.slice(0, AT_ONCE).entries()) {
    const result = await take(row, index < rows.length - 1);
    if (!result) continue;
    step.undone += result.undone;
    step.kept += result.kept;
    step.stayed.push(...(result.stayed ?? []));
  }
  const last = rows[AT_ONCE - 1]?.callKey;
  return { ...step, next: rows.length > AT_ONCE && last ? last : null };
}
