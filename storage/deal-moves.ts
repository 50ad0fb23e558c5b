import { uuidv7 } from 'uuidv7';
import { type Closing, type DealFacts, type Missing, unsaid } from '@/utils/rules/stage-gate';
import { cleanLine } from '@/utils/text';
import { addDays, dateOf, isWallTime, userZone, wallTimeToInstant } from '@/utils/time';
import { say, t, uiLanguage } from '@/utils/words';
import { companyFor } from './contacts';
import { missingForMove } from './deal-facts';
import { existingDeal, recordMove, rounded, withPush } from './deal-rows';
import { checkOwnValue, ownField, withOwn } from './own-values';
import { stageIn } from './pipelines';
import { beginPlaysOfStage } from './plays';
import { Refused } from './refused';
import type { Activity, CustomValue, Deal, Stage } from './schema';
import { write } from './write';
import type { WriteScope } from './write-scope';

/** What is filled in on the spot so that a deal may move on. */
export interface MoveFill {
  checked?: string[];
  fields?: {
    value?: number;
    closeDate?: string;
    nextStep?: string;
    company?: string;
    owner?: string;
    source?: string;
  };
  custom?: Record<string, CustomValue>;
  /** People who join or get a role. */
  people?: { contactId: string; role: string }[];
  /** Meetings and calls that are in no mail or calendar: on which day, and with whom. */
  took?: { kind: 'meeting' | 'call'; on: string; contactId: string | null }[];
}

export interface MoveInput {
  dealId: string;
  stageId: string;
  fill?: MoveFill;
  closing?: Closing & { renewalDate?: string };
  /** Why it moves although something is missing. */
  override?: string;
  /** Who has it from now on, empty for nobody; left out, that stays. */
  owner?: string;
}

/** Days before the renewal on which the person is reminded of it. */
const RENEWAL_NOTICE = 30;

/**
 * Moves a deal to another stage and keeps the move; the same stage changes nothing. What the stages
 * it passes ask for is filled in with the move, or refused with a sentence that names what is
 * missing, unless there is a reason to move all the same, which is kept.
 */
export async function moveDeal(
  input: MoveInput,
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'deal', callKey }, async (scope) => {
    await moveDealIn(scope, input);
    return {};
  });
  return { change };
}

/** Inside a write: the same. Nothing is changed where it is refused. */
export async function moveDealIn(scope: WriteScope, input: MoveInput): Promise<void> {
  const known = await existingDeal(scope, input.dealId);
  const place = await stageIn(scope, input.stageId);
  if (!place) throw new Refused(t('refused_gone'));
  if (known.stageId === input.stageId) return;
  const { owner } = input;
  const before =
    owner === undefined ? known : { ...known, owner: cleanLine(owner, 200) || undefined };
  const took = await logged(scope, before, input.fill?.took ?? []);
  const deal = withPush(before, await filled(scope, before, input.fill ?? {}));
  const missing = await missingForMove(
    scope.requests,
    deal,
    place.pipeline,
    input.stageId,
    scope.now,
    took,
  );
  const reason = cleanLine(input.override ?? '', 300);
  if (missing.length > 0 && !reason) throw new Refused(missingWords(missing));
  const closed = closedAs(deal, place.stage, input.closing, scope.now);
  const moved = await scope.put('deals', {
    ...closed,
    pipelineId: place.pipeline.id,
    stageId: place.stage.id,
    state: place.stage.outcome,
    stageSince: scope.now,
  });
  await recordMove(scope, moved, before.stageId, missing.length > 0 ? { reason, missing } : null);
  await beginPlaysOfStage(scope, moved);
  if (place.stage.outcome === 'won' && moved.renewalDate && input.closing?.renewalDate)
    await remindOfRenewal(scope, moved, moved.renewalDate);
}

/** "Before this deal moves on: no value, no meeting yet". */
function missingWords(missing: Missing[]): string {
  const list = missing.map(({ code, args }) => say(`gate_${code}`, args));
  return t('refused_gate', new Intl.ListFormat(uiLanguage(), { type: 'unit' }).format(list));
}

/** The deal with its outcome, if the stage is one; a deal that is open again has none. */
function closedAs(deal: Deal, stage: Stage, said: MoveInput['closing'], now: number): Deal {
  if (stage.outcome === 'open') {
    const { closedAt: _at, outcome: _outcome, ...open } = deal;
    return open;
  }
  const outcome = said
    ? {
        reason: cleanLine(said.reason, 300),
        competitor: cleanLine(said.competitor, 120),
        objection: cleanLine(said.objection, 120),
      }
    : deal.outcome;
  const gap = unsaid(stage.outcome, outcome);
  if (gap) throw new Refused(t(`refused_${gap}`));
  return {
    ...deal,
    closedAt: now,
    ...(outcome && { outcome }),
    ...(stage.outcome === 'won' && said?.renewalDate && { renewalDate: said.renewalDate }),
  };
}

async function filled(scope: WriteScope, deal: Deal, fill: MoveFill): Promise<Deal> {
  const { fields = {}, custom = {}, people = [], checked = [] } = fill;
  const { value, closeDate, nextStep, company, owner, source } = fields;
  const companyName = cleanLine(company ?? '', 200);
  const roles = new Map(people.map((one) => [one.contactId, cleanLine(one.role, 60)]));
  const known = new Set(deal.contactIds);
  const joined = [
    ...deal.people.map((one) => ({ ...one, role: roles.get(one.contactId) || one.role })),
    ...people
      .filter((one) => !known.has(one.contactId))
      .map(({ contactId }) => ({ contactId, role: roles.get(contactId) ?? '' })),
  ];
  for (const { contactId } of joined)
    if (!known.has(contactId) && !(await scope.get('contacts', contactId)))
      throw new Refused(t('refused_gone'));
  return {
    ...deal,
    ...(value !== undefined && { value: rounded(value) }),
    ...(closeDate && { closeDate }),
    ...(nextStep && { nextStep: cleanLine(nextStep, 300) }),
    ...(companyName && { companyId: (await companyFor(scope, companyName, null)).id }),
    ...(owner && { owner: cleanLine(owner, 200) }),
    ...(source && { source: cleanLine(source, 80) }),
    custom: await withOwnValues(scope, deal.custom, custom),
    ...(checked.length > 0 && {
      checked: [...new Set([...(deal.checked ?? []), ...checked])].slice(-600),
    }),
    people: joined.slice(0, 100),
    contactIds: joined.slice(0, 100).map((one) => one.contactId),
  };
}

async function withOwnValues(
  scope: WriteScope,
  before: Deal['custom'],
  said: Record<string, CustomValue>,
): Promise<Deal['custom']> {
  let custom = before;
  for (const [fieldId, value] of Object.entries(said)) {
    await checkOwnValue(scope, await ownField(scope, 'deals', fieldId), value);
    custom = withOwn(custom, fieldId, value);
  }
  return custom;
}

/** Puts meetings and calls that the person tells of into the history of their people. */
async function logged(
  scope: WriteScope,
  deal: Deal,
  took: NonNullable<MoveFill['took']>,
): Promise<DealFacts['activities'][number][]> {
  const zone = userZone();
  const happened: DealFacts['activities'][number][] = [];
  for (const { kind, on, contactId } of took) {
    const day = { local: `${on}T12:00`, zone };
    if (!isWallTime(day)) throw new Refused(t('task_bad_time'));
    const noon = wallTimeToInstant(day);
    if (dateOf(scope.now, zone) < on) throw new Refused(t('gate_not_yet'));
    const aboutIds = contactId ? [contactId] : deal.contactIds;
    const activity: Omit<Activity, 'rev'> = {
      id: uuidv7(),
      kind,
      at: Math.min(noon, scope.now),
      timeSource: 'person',
      direction: 'unknown',
      dealId: deal.id,
      aboutIds,
      subject: deal.name,
      snippet: '',
      participants: [],
      keys: [],
      sources: ['person'],
      reason: { code: 'clicked', args: [] },
      ...(kind === 'meeting' && {
        meeting: { allDay: false, place: '', status: 'confirmed', myAnswer: 'accepted' },
      }),
    };
    await scope.add('activities', activity);
    happened.push(...aboutIds.map((who) => ({ kind, contactId: who })));
    // A deal without people can still have been talked about.
    if (aboutIds.length === 0) happened.push({ kind, contactId: '' });
  }
  return happened;
}

/** A task some weeks before a won deal is up for renewal, or tomorrow where that has passed. */
async function remindOfRenewal(scope: WriteScope, deal: Deal, renewal: string): Promise<void> {
  const zone = userZone();
  const tomorrow = addDays(dateOf(scope.now, zone), 1);
  if (!isWallTime({ local: `${renewal}T09:00`, zone })) throw new Refused(t('task_bad_time'));
  if (renewal < tomorrow) return;
  const early = addDays(renewal, -RENEWAL_NOTICE);
  const isLate = early < tomorrow;
  const due = { local: `${isLate ? tomorrow : early}T09:00`, zone };
  const dueAt = wallTimeToInstant(due);
  await scope.add('tasks', {
    id: uuidv7(),
    text: t('task_renewal', deal.name).slice(0, 500),
    due,
    dueAt,
    openAt: dueAt,
    dealId: deal.id,
    ...(deal.contactIds[0] && { contactId: deal.contactIds[0] }),
    createdAt: scope.now,
  });
}
