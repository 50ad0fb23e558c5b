import { t } from '@/utils/words';
import { turnWith } from '../contacts';
import { reading } from '../db';
import { readDealCards } from '../deal-cards';
import { Refused } from '../refused';
import type { Requests } from '../requests';
import type { Deal, Stage, StageMove } from '../schema';
import { readOpenTasks } from '../task-cards';
import { threadLines } from './lines';
import type { DealPage, DealPerson, StageStay } from './views';

/** Threads linked to one deal that are shown, and moves between stages. */
const THREADS = 50;
const MOVES = 200;

/** Everything the page of a deal shows besides the history. */
export function dealPage({ dealId }: { dealId: string }): Promise<DealPage> {
  return reading(async (from) => {
    const deal = await from.get('deals', dealId);
    if (!deal) throw new Refused(t('refused_gone'));
    const [[card], pipelines, moves, threads, tasks, parties] = await Promise.all([
      readDealCards(from, [deal]),
      from.all('pipelines'),
      from.newest('stageMoves', {
        index: '[dealId+at]',
        range: IDBKeyRange.bound([dealId], [dealId, []]),
        limit: MOVES,
      }),
      from.newest('threads', { index: 'dealId', range: IDBKeyRange.only(dealId), limit: THREADS }),
      readOpenTasks(from, { contactIds: [], dealId }),
      partiesOf(from, deal),
    ]);
    if (!card) throw new Refused(t('refused_gone'));
    const pipeline = pipelines.find(({ id }) => id === deal.pipelineId);
    const stages = new Map(
      pipelines.flatMap((one) => one.stages.map((stage) => [stage.id, stage] as const)),
    );
    return {
      deal: card,
      pipelineId: deal.pipelineId,
      pipelineName: pipeline?.name ?? '',
      stages: pipeline?.stages ?? [],
      companyId: deal.companyId ?? null,
      owner: deal.owner ?? '',
      source: deal.source ?? '',
      tags: deal.tags ?? [],
      custom: deal.custom ?? {},
      ...(deal.outcome && { outcome: deal.outcome }),
      ...(deal.closedAt !== undefined && { closedAt: deal.closedAt }),
      createdAt: deal.createdAt,
      parties,
      stays: staysOf(moves.reverse(), stages),
      threads: (await threadLines(from, threads)).sort((a, b) => b.lastAt - a.lastAt),
      tasks,
      checklist: deal.checklist ?? [],
      files: deal.files ?? [],
      lines: deal.lines ?? [],
    };
  });
}

async function partiesOf(from: Requests, deal: Deal): Promise<DealPerson[]> {
  const contacts = await from.each('contacts', deal.contactIds);
  const found = new Map(contacts.map((contact) => [contact.id, contact]));
  return deal.people.flatMap(({ contactId, role }) => {
    const contact = found.get(contactId);
    if (!contact) return [];
    return {
      contactId,
      name: contact.name,
      role,
      address: contact.emails[0] ?? '',
      lastTouchAt: contact.relationship.lastAt,
      turn: turnWith(contact),
    };
  });
}

/** From the moves, oldest first: how long the deal was where. */
function staysOf(moves: StageMove[], stages: ReadonlyMap<string, Stage>): StageStay[] {
  return moves.map((move, index) => ({
    moveId: move.id,
    stageId: move.to,
    stageName: stages.get(move.to)?.name ?? '',
    from: move.at,
    until: moves[index + 1]?.at ?? null,
  }));
}
