import { uuidv7 } from 'uuidv7';
import { cleanLine } from '@/utils/text';
import { t } from '@/utils/words';
import { reading } from './db';
import { Refused } from './refused';
import type { Activity, Signal, Thread } from './schema';
import { write } from './write';
import type { WriteScope } from './write-scope';

/** A marked sentence, with what it is about. */
export interface SignalView {
  signalId: string;
  kind: Signal['kind'];
  tag: string;
  quote: string;
  at: number;
  contact: { contactId: string; name: string } | null;
  deal: { dealId: string; name: string } | null;
  stageName: string;
}

const SHOWN = 100;

/** What was marked about a person or a deal, or in one activity; the newest first. */
export function signalsOf({
  of,
  id,
}: {
  of: 'contactId' | 'dealId' | 'activityId';
  id: string;
}): Promise<{ signals: SignalView[]; tags: string[] }> {
  return reading(
    async (from) => {
      const range = IDBKeyRange.only(id);
      const [rows, recent, pipelines] = await Promise.all([
        from.all('signals', { index: of, range, limit: SHOWN }),
        from.newest('signals', { range: IDBKeyRange.lowerBound(''), limit: SHOWN }),
        from.all('pipelines'),
      ]);
      const [contacts, deals] = await Promise.all([
        from.each('contacts', [...new Set(rows.flatMap(({ contactId }) => contactId ?? []))]),
        from.each('deals', [...new Set(rows.flatMap(({ dealId }) => dealId ?? []))]),
      ]);
      const stages = pipelines.flatMap((pipeline) => pipeline.stages);
      const views = rows.map((row): SignalView => {
        const contact = contacts.find((one) => one.id === row.contactId);
        const deal = deals.find((one) => one.id === row.dealId);
        return {
          signalId: row.id,
          ...{ kind: row.kind, tag: row.tag, quote: row.quote, at: row.at },
          contact: contact ? { contactId: contact.id, name: contact.name } : null,
          deal: deal ? { dealId: deal.id, name: deal.name } : null,
          stageName: stages.find((stage) => stage.id === row.stageId)?.name ?? '',
        };
      });
      return {
        signals: views.sort((a, b) => b.at - a.at),
        tags: [...new Set(recent.map(({ tag }) => tag))],
      };
    },
    ['signals', 'contacts', 'deals', 'pipelines'],
  );
}

/** Marks a sentence of an activity as speaking for or against its deal. */
export async function addSignal(
  input: { activityId: string; kind: Signal['kind']; tag: string; quote: string },
  callKey?: string,
): Promise<{ signalId: string; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: 'signal', callKey },
    async (scope) => {
      const activity = await scope.get('activities', input.activityId);
      if (!activity) throw new Refused(t('refused_gone'));
      const [tag, quote] = [cleanLine(input.tag, 60), cleanLine(input.quote, 500)];
      if (tag === '' || quote === '') throw new Refused(t('refused_signal'));
      const row = await keep(scope, activity, { kind: input.kind, tag, quote });
      return { signalId: row.id };
    },
  );
  return { ...answer, change };
}

/** Takes a mark away. */
export async function removeSignal(
  { signalId }: { signalId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'signal', callKey }, async (scope) => {
    if (!(await scope.get('signals', signalId))) throw new Refused(t('refused_gone'));
    await scope.remove('signals', signalId);
    return {};
  });
  return { change };
}

async function keep(
  scope: WriteScope,
  activity: Activity,
  said: Pick<Signal, 'kind' | 'tag' | 'quote'>,
): Promise<Signal> {
  const thread = await threadOf(scope, activity);
  const contactId = await speakerOf(scope, activity, thread?.contactIds);
  const dealId = activity.dealId ?? thread?.dealId ?? (await onlyDealOf(scope, contactId));
  const deal = dealId ? await scope.get('deals', dealId) : undefined;
  return scope.add('signals', {
    id: uuidv7(),
    ...said,
    activityId: activity.id,
    ...(contactId && { contactId }),
    ...(deal && { dealId: deal.id, stageId: deal.stageId }),
    at: activity.at,
    createdAt: scope.now,
  });
}

async function threadOf(scope: WriteScope, { threadId }: Activity): Promise<Thread | undefined> {
  return threadId ? scope.get('threads', threadId) : undefined;
}

/** Who said it: the sender where that is a contact, else whom it is about. */
async function speakerOf(
  scope: WriteScope,
  { participants, aboutIds }: Activity,
  inThread: readonly string[] = [],
): Promise<string | undefined> {
  const senders = participants.filter(({ role }) => role === 'from').map(({ address }) => address);
  const others = participants.map(({ address }) => address);
  for (const addresses of [senders, others]) {
    const [contact] = (await scope.by('contacts', addresses)).values();
    if (contact) return contact.id;
  }
  for (const id of [...aboutIds, ...inThread]) if (await scope.get('contacts', id)) return id;
  return undefined;
}

/** The one open deal that somebody stands in; nothing where there are several to choose from. */
async function onlyDealOf(
  scope: WriteScope,
  contactId: string | undefined,
): Promise<string | undefined> {
  if (contactId === undefined) return undefined;
  const deals = await scope.list('deals', 'contactIds', contactId, SHOWN);
  const open = deals.filter(({ state }) => state === 'open');
  return open.length === 1 ? open[0]?.id : undefined;
}

/** Marks that hang on one record; more nobody makes by hand. */
const MOST = 5000;

/**
 * Inside a write: what stood against a call counts like a marked sentence. Those of a call have no
 * quote, since its text is what was written down about it.
 */
export async function keepObjections(scope: WriteScope, activity: Activity): Promise<void> {
  const tags = new Set(activity.call?.objections ?? []);
  const rows = (await scope.list('signals', 'activityId', activity.id, MOST)).filter(
    ({ kind, quote }) => kind === 'objection' && quote === '',
  );
  if (rows.length > 0) {
    const { dealId } = activity;
    const thread = await threadOf(scope, activity);
    const speaker = await speakerOf(scope, activity, thread?.contactIds);
    const deal = dealId ? await scope.get('deals', dealId) : undefined;
    for (const row of rows) {
      // One whose deal or speaker came later is kept anew, with them; a company says nothing.
      const isLoose = (deal && !row.dealId) || (speaker && !row.contactId);
      if (isLoose || !tags.delete(row.tag)) await scope.remove('signals', row.id);
    }
  }
  for (const tag of tags) await keep(scope, activity, { kind: 'objection', tag, quote: '' });
}

/** Inside a write: what was marked in an activity, or said by somebody, goes with it. */
export async function removeSignals(
  scope: WriteScope,
  of: 'contactId' | 'activityId',
  id: string,
): Promise<void> {
  for (const row of await scope.list('signals', of, id, MOST))
    await scope.remove('signals', row.id);
}

/** Inside a write: what somebody said is said by whom they were merged into. */
export async function moveSignals(scope: WriteScope, keepId: string, drop: string): Promise<void> {
  for (const row of await scope.list('signals', 'contactId', drop, MOST))
    await scope.put('signals', { ...row, contactId: keepId });
}

/** Inside a write: a deal goes, what was said stays with who said it. */
export async function leaveDeal(scope: WriteScope, dealId: string): Promise<void> {
  for (const row of await scope.list('signals', 'dealId', dealId, MOST)) {
    const { dealId: _, stageId: __, ...rest } = row;
    await scope.put('signals', rest);
  }
}
