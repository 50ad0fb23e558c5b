import { uuidv7 } from 'uuidv7';
import { cleanLine } from '@/utils/text';
import { t } from '@/utils/words';
import type { Anchor } from './anchor';
import { type Anchored, resolveAnchor } from './anchors';
import { companyFor } from './contacts';
import { existingDeal, recordMove, rounded, withPush } from './deal-rows';
import { meetingAmong, meetingKeys } from './keys';
import { loggedMeeting } from './meetings';
import { defaultPipeline, stageIn } from './pipelines';
import { beginPlaysOfStage } from './plays';
import { linesIn } from './products';
import { Refused } from './refused';
import type { Deal } from './schema';
import { leaveDeal } from './signals';
import { cleanList, webAddress } from './texts';
import { write } from './write';
import type { WriteScope } from './write-scope';

/** People of one deal; those of a mail to hundreds are no party to it. */
const PEOPLE = 100;

/** Links the deal of a thread or meeting, or unlinks it with null; its people join the deal. */
export async function setDeal(
  input: { anchor: Anchor; dealId: string | null },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'deal', callKey }, async (scope) => {
    const anchored = await resolveAnchor(scope, input.anchor);
    await linkDeal(scope, input.anchor, anchored, input.dealId);
    if (input.dealId) await joinPeople(scope, input.dealId, anchored.contactIds);
    return {};
  });
  return { change };
}

/** Makes a deal, in the first stage unless told otherwise, and links it to what it was made from. */
export async function createDeal(
  input: {
    anchor: Anchor;
    name: string;
    value: number | null;
    currency: string;
    stageId: string | null;
  },
  callKey?: string,
): Promise<{ dealId: string; change: string | null }> {
  const name = cleanLine(input.name, 200);
  if (!name) throw new Refused(t('refused_name'));
  const { answer, change } = await write(
    { actor: 'person', source: 'deal', callKey },
    async (scope) => {
      const anchored = await resolveAnchor(scope, input.anchor);
      const fallback = await defaultPipeline(scope);
      const place = (input.stageId && (await stageIn(scope, input.stageId))) || {
        pipeline: fallback,
        stage: fallback.stages[0],
      };
      if (!place.stage) throw new Refused(t('refused_gone'));
      // What is won or lost has a reason, which is asked for when it gets there.
      if (place.stage.outcome !== 'open') throw new Refused(t('refused_new_closed'));
      const contactIds = anchored.contactIds.slice(0, PEOPLE);
      const [firstId] = contactIds;
      const contact = firstId ? await scope.get('contacts', firstId) : undefined;
      const deal = await scope.add('deals', {
        id: uuidv7(),
        name,
        pipelineId: place.pipeline.id,
        stageId: place.stage.id,
        state: place.stage.outcome,
        value: rounded(input.value),
        currency: input.currency,
        companyId: anchored.companyId ?? contact?.companyId,
        people: contactIds.map((contactId) => ({ contactId, role: '' })),
        contactIds,
        nextStep: '',
        createdAt: scope.now,
        stageSince: scope.now,
      });
      await recordMove(scope, deal, null);
      await beginPlaysOfStage(scope, deal);
      await linkDeal(scope, input.anchor, anchored, deal.id);
      return { dealId: deal.id };
    },
  );
  return { ...answer, change };
}

/** What may be said about a deal; what is left out stays. */
export interface DealEdit {
  name?: string;
  value?: number | null;
  currency?: string;
  closeDate?: string | null;
  nextStep?: string;
  owner?: string;
  source?: string;
  tags?: string[];
  /** The company by its name; made when there is none. */
  company?: string | null;
  people?: Deal['people'];
  checklist?: NonNullable<Deal['checklist']>;
  files?: NonNullable<Deal['files']>;
  lines?: NonNullable<Deal['lines']>;
}

/** Changes what is known about a deal. */
export async function editDeal(
  { dealId, ...input }: DealEdit & { dealId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'deal', callKey }, (scope) =>
    editDealIn(scope, { dealId, ...input }),
  );
  return { change };
}

/** Inside a write: the same. */
export async function editDealIn(
  scope: WriteScope,
  { dealId, ...input }: DealEdit & { dealId: string },
): Promise<void> {
  const deal = await existingDeal(scope, dealId);
  const name = input.name === undefined ? deal.name : cleanLine(input.name, 200);
  if (!name) throw new Refused(t('refused_name'));
  const line = (field: 'owner' | 'source', max: number) =>
    input[field] !== undefined && { [field]: cleanLine(input[field], max) || undefined };
  const edited = {
    ...deal,
    name,
    ...(input.value !== undefined && { value: rounded(input.value) }),
    ...(input.currency && { currency: input.currency }),
    ...(input.closeDate !== undefined && { closeDate: input.closeDate ?? undefined }),
    ...(input.nextStep !== undefined && { nextStep: cleanLine(input.nextStep, 300) }),
    ...line('owner', 200),
    ...line('source', 80),
    ...(input.tags && { tags: cleanList(input.tags, 60) }),
    ...(input.company !== undefined && { companyId: await companyNamed(scope, input.company) }),
    ...(input.people && (await peopleIn(scope, input.people))),
    ...(input.checklist && { checklist: checklistIn(input.checklist) }),
    ...(input.files && { files: input.files.map(fileIn) }),
    ...(input.lines && { lines: linesIn(input.lines) }),
  };
  await scope.put('deals', withPush(deal, edited));
}

async function companyNamed(scope: WriteScope, typed: string | null): Promise<string | undefined> {
  const name = cleanLine(typed ?? '', 200);
  return name ? (await companyFor(scope, name, null)).id : undefined;
}

/** Each person once, and none that is gone. */
async function peopleIn(
  scope: WriteScope,
  people: Deal['people'],
): Promise<Pick<Deal, 'people' | 'contactIds'>> {
  const roles = new Map<string, string>();
  for (const { contactId, role } of people)
    if (await scope.get('contacts', contactId)) roles.set(contactId, cleanLine(role, 60));
  return {
    people: [...roles].map(([contactId, role]) => ({ contactId, role })),
    contactIds: [...roles.keys()],
  };
}

function checklistIn(items: NonNullable<DealEdit['checklist']>): Deal['checklist'] {
  return items
    .map((item) => ({ ...item, text: cleanLine(item.text, 300) }))
    .filter(({ text }) => text);
}

function fileIn({ id, name, url }: NonNullable<Deal['files']>[number]) {
  const address = webAddress(url);
  return { id, name: cleanLine(name, 200) || new URL(address).hostname, url: address };
}

/** Deletes a deal; its threads and moves stay, and Undo brings it back. */
export async function removeDeal(
  input: { dealId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'deal', callKey }, async (scope) => {
    await existingDeal(scope, input.dealId);
    await removeDealIn(scope, input.dealId);
    return {};
  });
  return { change };
}

/** Inside a write: a deal goes, from its threads too. */
export async function removeDealIn(scope: WriteScope, dealId: string): Promise<void> {
  const threads = await scope.requests.all('threads', { index: 'dealId', range: dealId });
  for (const { id } of threads) {
    const thread = await scope.get('threads', id);
    if (thread) await scope.put('threads', { ...thread, dealId: undefined });
  }
  await leaveDeal(scope, dealId);
  await scope.remove('deals', dealId);
}

async function linkDeal(
  scope: WriteScope,
  anchor: Anchor,
  anchored: Anchored,
  dealId: string | null,
): Promise<void> {
  if (anchored.threadId) {
    const thread = await scope.get('threads', anchored.threadId);
    if (thread) await scope.put('threads', { ...thread, dealId: dealId ?? undefined });
  }
  if (anchor.kind === 'meeting') {
    const known = await scope.by('activities', meetingKeys(anchor.meeting));
    // Without a deal a meeting need not be in the history.
    if (!dealId && !meetingAmong(known, anchor.meeting)) return;
    const activity = await loggedMeeting(scope, anchor.meeting);
    await scope.put('activities', { ...activity, dealId: dealId ?? undefined });
  }
}

async function joinPeople(scope: WriteScope, dealId: string, contactIds: string[]): Promise<void> {
  const deal = await existingDeal(scope, dealId);
  const fresh = contactIds.filter((id) => !deal.contactIds.includes(id));
  if (fresh.length === 0) return;
  await scope.put('deals', {
    ...deal,
    people: [...deal.people, ...fresh.map((contactId) => ({ contactId, role: '' }))].slice(
      0,
      PEOPLE,
    ),
    contactIds: [...deal.contactIds, ...fresh].slice(0, PEOPLE),
  });
}
