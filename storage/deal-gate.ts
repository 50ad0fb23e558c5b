import { type Closing, unsaid } from '@/utils/rules/stage-gate';
import { t } from '@/utils/words';
import { reading } from './db';
import { missingForMove } from './deal-facts';
import { Refused } from './refused';
import type { Requests } from './requests';
import type { Pipeline } from './schema';
import type { GateView } from './views';

/** Deals that were closed last, of which reasons are offered; and how many of those. */
const CLOSED = 60;
const OFFERED = 6;

/** What stands between a deal and a stage; nothing missing and nothing to close means it may move. */
export function dealGate(input: { dealId: string; stageId: string }): Promise<GateView> {
  return reading(async (from) => {
    const [deal, pipelines] = await Promise.all([
      from.get('deals', input.dealId),
      from.all('pipelines'),
    ]);
    const pipeline = pipelines.find(({ stages }) => stages.some(({ id }) => id === input.stageId));
    const stage = pipeline?.stages.find(({ id }) => id === input.stageId);
    if (!deal || !pipeline || !stage) throw new Refused(t('refused_gone'));
    const moves = deal.stageId !== stage.id;
    const missing = moves ? await missingForMove(from, deal, pipeline, stage.id, Date.now()) : [];
    const closing = moves && unsaid(stage.outcome, deal.outcome) ? stage.outcome : 'open';
    const asked = missing.flatMap(({ criterion }) =>
      criterion.kind === 'custom' ? criterion.fieldId : [],
    );
    const [contacts, fields, known] = await Promise.all([
      from.each('contacts', missing.length > 0 ? deal.contactIds : []),
      from.each('fields', asked),
      closing === 'open' ? NOTHING : knownReasons(from, pipeline, closing),
    ]);
    const nameOf = new Map(contacts.map((contact) => [contact.id, contact.name]));
    return {
      dealId: deal.id,
      name: deal.name,
      stageName: stage.name,
      missing,
      closing: closing === 'open' ? null : closing,
      said: deal.outcome ?? { reason: '', competitor: '', objection: '' },
      known,
      currency: deal.currency,
      people: deal.people.flatMap(({ contactId, role }) => {
        const name = nameOf.get(contactId);
        return name === undefined ? [] : { contactId, name, role };
      }),
      fields,
    };
  });
}

const NOTHING: GateView['known'] = { reasons: [], competitors: [], objections: [] };

/** What was said about the deals that were won or lost last in this pipeline, most often first. */
async function knownReasons(
  from: Requests,
  pipeline: Pipeline,
  outcome: 'won' | 'lost',
): Promise<GateView['known']> {
  const stages = pipeline.stages.filter((stage) => stage.outcome === outcome);
  const lists = await Promise.all(
    stages.map(({ id }) =>
      from.newest('deals', {
        index: '[stageId+stageSince]',
        range: IDBKeyRange.bound([id], [id, []]),
        limit: CLOSED,
      }),
    ),
  );
  const said = lists.flat().flatMap((deal) => deal.outcome ?? []);
  const most = (what: keyof Closing) => {
    const counts = new Map<string, number>();
    for (const { [what]: words } of said)
      if (words) counts.set(words, (counts.get(words) ?? 0) + 1);
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, OFFERED)
      .map(([words]) => words);
  };
  return {
    reasons: most('reason'),
    competitors: most('competitor'),
    objections: most('objection'),
  };
}
