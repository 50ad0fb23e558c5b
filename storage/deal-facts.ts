import { type DealFacts, type Missing, missingFor, stagesPassed } from '@/utils/rules/stage-gate';
import type { Requests } from './requests';
import type { Deal, Pipeline } from './schema';

/** People of a deal whose history is looked at, and how far back for each. */
const PEOPLE = 20;
const TOUCHES = 100;

/** What a move to a stage still misses. `more` happened in the write that asks. */
export async function missingForMove(
  from: Requests,
  deal: Deal,
  pipeline: Pipeline,
  stageId: string,
  now: number,
  more: DealFacts['activities'] = [],
): Promise<Missing[]> {
  const stages = stagesPassed(pipeline.stages, deal.stageId, stageId);
  const criteria = stages.flatMap((stage) => stage.criteria ?? []);
  if (criteria.length === 0) return [];
  const wantsHistory = criteria.some((criterion) => criterion.kind === 'activity');
  const wantsFields = criteria.some((criterion) => criterion.kind === 'custom');
  const [past, fields] = await Promise.all([
    wantsHistory ? activitiesOf(from, deal, now) : [],
    wantsFields ? from.all('fields') : [],
  ]);
  const names = fields.flatMap((field) =>
    field.of === 'deals' && field.type !== 'formula' ? [[field.id, field.name] as const] : [],
  );
  return missingFor(factsOf(deal, [...past, ...more]), stages, new Map(names));
}

/** The facts of a deal that a stage or a playbook may ask for. */
export function factsOf(deal: Deal, activities: DealFacts['activities']): DealFacts {
  return {
    fields: {
      value: deal.value,
      closeDate: deal.closeDate ?? null,
      nextStep: deal.nextStep,
      company: deal.companyId ?? null,
      owner: deal.owner ?? null,
      source: deal.source ?? null,
    },
    custom: deal.custom ?? {},
    people: deal.people,
    checked: deal.checked ?? [],
    activities,
  };
}

/** What happened with the people of a deal since it was made; bounded for each of them. */
async function activitiesOf(
  from: Requests,
  deal: Deal,
  now: number,
): Promise<DealFacts['activities'][number][]> {
  const lists = await Promise.all(
    deal.contactIds.slice(0, PEOPLE).map((id) =>
      from.newest('touches', {
        range: IDBKeyRange.bound([id, deal.createdAt], [id, now, []]),
        limit: TOUCHES,
      }),
    ),
  );
  return lists
    .flat()
    .filter((touch) => !touch.cancelled)
    .map(({ kind, who }) => ({ kind, contactId: who }));
}
