import { usualStay, WON_ENOUGH } from '@/utils/rules/next-action';
import { noSave } from '../aside';
import type { MarginDb } from '../margin-db';
import type { Pipeline, StageMove } from '../schema';

/** Won deals whose way is looked at, the latest of each pipeline. */
const WON = 40;
const MOVES = 100;

interface Known {
  /** The won deals it was computed from. */
  of: string;
  usual: ReadonlyMap<string, number>;
}

/** What was computed for each pipeline; computed again only when another deal was won. */
const known = new Map<string, Known>();

/** How long won deals usually were in each stage, by the stage's id, where enough of them were. */
export async function usualStays(
  db: MarginDb,
  pipelines: Pipeline[],
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const pipeline of pipelines)
    for (const [stageId, usual] of await staysOf(db, pipeline)) found.set(stageId, usual);
  return found;
}

async function staysOf(db: MarginDb, pipeline: Pipeline): Promise<ReadonlyMap<string, number>> {
  const won = await Promise.all(
    pipeline.stages
      .filter(({ outcome }) => outcome === 'won')
      .map(({ id }) =>
        db.deals
          .where('[stageId+stageSince]')
          .between([id], [id, []])
          .reverse()
          .limit(WON)
          .primaryKeys(),
      ),
  );
  const ids = won.flat();
  const of = ids.join();
  const before = known.get(pipeline.id);
  if (before?.of === of) return before.usual;
  const usual = ids.length < WON_ENOUGH ? new Map<string, number>() : await computed(db, ids);
  known.set(pipeline.id, { of, usual });
  return usual;
}

async function computed(db: MarginDb, ids: string[]): Promise<Map<string, number>> {
  const stays = new Map<string, number[]>();
  for (const id of ids) {
    await noSave();
    const moves = db.stageMoves.where('[dealId+at]').between([id], [id, []]).limit(MOVES);
    for (const [stageId, stay] of staysIn(await moves.toArray()))
      stays.set(stageId, [...(stays.get(stageId) ?? []), stay]);
  }
  const usual = new Map<string, number>();
  for (const [stageId, all] of stays) {
    const one = usualStay(all);
    if (one !== null) usual.set(stageId, one);
  }
  return usual;
}

/** How long one deal was in each stage that it left, all its visits together. */
function staysIn(way: StageMove[]): Map<string, number> {
  const stays = new Map<string, number>();
  for (const [index, { to, at }] of way.entries()) {
    const next = way[index + 1];
    if (next) stays.set(to, (stays.get(to) ?? 0) + next.at - at);
  }
  return stays;
}
