import { uuidv7 } from 'uuidv7';
import { isPaused, type PlayFacts, stepStates } from '@/utils/rules/plays';
import { addBusinessDays, dateOf, userZone, wallTimeToInstant } from '@/utils/time';
import { t } from '@/utils/words';
import { reading } from './db';
import { factsOf } from './deal-facts';
import { existingDeal } from './deal-rows';
import { Refused } from './refused';
import type { Requests } from './requests';
import type { Deal, Play, Playbook } from './schema';
import { done } from './thread-tasks';
import type { PlayView } from './views';
import { write } from './write';
import type { WriteScope } from './write-scope';

/** Plays of one deal that are shown, the newest; and of its people and their history. */
const PLAYS = 10;
const PEOPLE = 20;
const TOUCHES = 100;
/** Mails of one template that are looked at, the latest. */
const WRITTEN = 200;

type Changed = Promise<{ change: string | null }>;

/** The plays of a deal and how far each has come, the newest first. */
export function playsOfDeal(input: { dealId: string }): Promise<PlayView[]> {
  return reading(async (from) => {
    const [deal, plays] = await Promise.all([
      from.get('deals', input.dealId),
      from.newest('plays', {
        index: 'dealId',
        range: IDBKeyRange.only(input.dealId),
        limit: PLAYS,
      }),
    ]);
    if (!deal) throw new Refused(t('refused_gone'));
    return Promise.all(plays.map((play) => viewOf(from, deal, play)));
  });
}

/** Begins a playbook on a deal by hand; one that is under way is not begun twice. */
export async function startPlay(
  input: { dealId: string; playbookId: string },
  callKey?: string,
): Changed {
  const { change } = await write({ actor: 'person', source: 'play', callKey }, async (scope) => {
    const deal = await existingDeal(scope, input.dealId);
    const playbook = await scope.get('playbooks', input.playbookId);
    if (!playbook) throw new Refused(t('refused_gone'));
    if (!(await beginPlay(scope, deal, playbook))) throw new Refused(t('refused_play_twice'));
    return {};
  });
  return { change };
}

/** Inside a write: begins the playbooks of the stage that a deal came to. */
export async function beginPlaysOfStage(scope: WriteScope, deal: Deal): Promise<void> {
  for (const playbook of await scope.requests.all('playbooks'))
    if (playbook.stageId === deal.stageId) await beginPlay(scope, deal, playbook);
}

/** Inside a write: begins a playbook with its tasks; false when it is under way on this deal. */
export async function beginPlay(
  scope: WriteScope,
  deal: Deal,
  playbook: Playbook,
): Promise<boolean> {
  const before = await scope.list('plays', 'dealId', deal.id, 100);
  const runs = before.some((one) => one.playbookId === playbook.id && one.endedAt === undefined);
  if (runs) return false;
  const playId = uuidv7();
  const zone = userZone();
  const tasks: Play['tasks'] = [];
  for (const step of playbook.steps) {
    if (step.needs) continue;
    const day = dateOf(addBusinessDays(scope.now, step.afterDays, zone), zone);
    const due = { local: `${day}T09:00`, zone };
    const dueAt = wallTimeToInstant(due);
    const task = await scope.add('tasks', {
      id: uuidv7(),
      text: step.text,
      due,
      dueAt,
      openAt: dueAt,
      dealId: deal.id,
      ...(deal.contactIds[0] && { contactId: deal.contactIds[0] }),
      playId,
      createdAt: scope.now,
    });
    tasks.push({ stepId: step.id, taskId: task.id });
  }
  await scope.add('plays', {
    id: playId,
    playbookId: playbook.id,
    dealId: deal.id,
    name: playbook.name,
    pauseOnReply: playbook.pauseOnReply,
    steps: playbook.steps,
    startedAt: scope.now,
    ticked: [],
    tasks,
  });
  return true;
}

/** Ticks a step by hand, or takes that back; its task goes along. */
export async function tickStep(
  input: { playId: string; stepId: string; done: boolean },
  callKey?: string,
): Changed {
  const { change } = await write({ actor: 'person', source: 'play', callKey }, async (scope) => {
    const play = await existing(scope, input.playId);
    if (!play.steps.some(({ id }) => id === input.stepId)) throw new Refused(t('refused_gone'));
    const rest = play.ticked.filter((id) => id !== input.stepId);
    await scope.put('plays', { ...play, ticked: input.done ? [...rest, input.stepId] : rest });
    const taskId = play.tasks.find(({ stepId }) => stepId === input.stepId)?.taskId;
    const task = taskId && (await scope.get('tasks', taskId));
    if (!task || input.done === (task.doneAt !== undefined)) return {};
    const { doneAt: _at, doneBecause: _because, ...open } = task;
    await scope.put(
      'tasks',
      input.done ? done(task, scope.now, 'person') : { ...open, openAt: task.dueAt },
    );
    return {};
  });
  return { change };
}

/** Goes on with a play that a reply has paused. */
export async function resumePlay(input: { playId: string }, callKey?: string): Changed {
  const { change } = await write({ actor: 'person', source: 'play', callKey }, async (scope) => {
    const play = await existing(scope, input.playId);
    await scope.put('plays', { ...play, resumedAt: scope.now });
    return {};
  });
  return { change };
}

/** Ends a play before all of it is done; its open tasks go with it. */
export async function endPlay(input: { playId: string }, callKey?: string): Changed {
  const { change } = await write({ actor: 'person', source: 'play', callKey }, async (scope) => {
    const play = await existing(scope, input.playId);
    await scope.put('plays', { ...play, endedAt: scope.now });
    for (const { taskId } of play.tasks) {
      const task = await scope.get('tasks', taskId);
      if (task?.openAt !== undefined) await scope.remove('tasks', taskId);
    }
    return {};
  });
  return { change };
}

async function existing(scope: WriteScope, playId: string): Promise<Play> {
  const play = await scope.get('plays', playId);
  if (!play) throw new Refused(t('refused_gone'));
  return play;
}

/** When somebody of the deal wrote last; null for never. */
export function heardAt(
  people: { relationship: { lastInboundAt: number | null } }[],
): number | null {
  const times = people.flatMap(({ relationship }) => relationship.lastInboundAt ?? []);
  return times.length > 0 ? Math.max(...times) : null;
}

async function viewOf(from: Requests, deal: Deal, play: Play): Promise<PlayView> {
  const [activities, templates, contacts, tasks] = await Promise.all([
    activitiesSince(from, deal, play),
    from.each('templates', templatesOf(play)),
    from.each('contacts', deal.contactIds.slice(0, PEOPLE)),
    from.each(
      'tasks',
      play.tasks.map(({ taskId }) => taskId),
    ),
  ]);
  const doneTasks = new Set(tasks.filter(({ doneAt }) => doneAt !== undefined).map(({ id }) => id));
  const ticked = new Set([
    ...play.ticked,
    ...play.tasks.flatMap(({ stepId, taskId }) => (doneTasks.has(taskId) ? stepId : [])),
  ]);
  const states = stepStates(play.steps, { ...factsOf(deal, []), activities }, ticked);
  const names = new Map(templates.map(({ id, name }) => [id, name]));
  const zone = userZone();
  const ended = play.endedAt !== undefined || deal.state !== 'open';
  const isDone = states.every((state) => state.done);
  return {
    playId: play.id,
    playbookId: play.playbookId,
    name: play.name,
    startedAt: play.startedAt,
    state: isDone
      ? 'done'
      : ended
        ? 'ended'
        : isPaused(play, heardAt(contacts))
          ? 'paused'
          : 'running',
    steps: play.steps.map((step, index) => ({
      stepId: step.id,
      text: step.text,
      kind: kindOf(step.needs),
      template: templateOf(step, names),
      dueAt: addBusinessDays(play.startedAt, step.afterDays, zone),
      done: states[index]?.done ?? false,
      doneAt: states[index]?.at ?? null,
      /** What ticked itself is not unticked by hand. */
      byHand: play.ticked.includes(step.id) || step.needs === null,
    })),
  };
}

/** The template of a step, as long as it is there. */
function templateOf(
  { templateId }: Play['steps'][number],
  names: ReadonlyMap<string, string>,
): PlayView['steps'][number]['template'] {
  const name = templateId === undefined ? undefined : names.get(templateId);
  return templateId === undefined || name === undefined ? null : { templateId, name };
}

function templatesOf({ steps }: Play): string[] {
  return [...new Set(steps.flatMap(({ templateId }) => templateId ?? []))];
}

/** The templates that come next in what is played on a deal. */
export async function nextTemplates(from: Requests, deal: Deal): Promise<ReadonlySet<string>> {
  const range = IDBKeyRange.only(deal.id);
  const plays = await from.newest('plays', { index: 'dealId', range, limit: PLAYS });
  const told = plays.filter((play) => play.steps.some(({ templateId }) => templateId));
  const views = await Promise.all(told.map((play) => viewOf(from, deal, play)));
  return new Set(
    views
      .filter(({ state }) => state === 'running')
      .flatMap(({ steps }) => {
        const next = steps.find(({ done, template }) => !done && template !== null);
        return next?.template?.templateId ?? [];
      }),
  );
}

function kindOf(needs: Play['steps'][number]['needs']): PlayView['steps'][number]['kind'] {
  if (needs === null) return 'task';
  if (needs.kind === 'activity') return needs.activity;
  return needs.kind === 'people' || needs.kind === 'role' ? 'people' : 'field';
}

/** What happened with the people of a deal since the play began; mail when it is mine. */
async function activitiesSince(
  from: Requests,
  deal: Deal,
  play: Play,
): Promise<PlayFacts['activities'][number][]> {
  const [lists, written] = await Promise.all([
    Promise.all(
      deal.contactIds.slice(0, PEOPLE).map((id) =>
        from.newest('touches', {
          range: IDBKeyRange.bound([id, play.startedAt], [id, Date.now(), []]),
          limit: TOUCHES,
        }),
      ),
    ),
    Promise.all(
      templatesOf(play).map((id) =>
        from.newest('activities', {
          index: 'templateId',
          range: IDBKeyRange.only(id),
          limit: WRITTEN,
        }),
      ),
    ),
  ]);
  const templates = new Map(written.flat().map(({ id, templateId }) => [id, templateId]));
  return lists
    .flat()
    .filter(
      ({ kind, direction, cancelled }) => !cancelled && (kind !== 'email' || direction === 'out'),
    )
    .map(({ activityId, kind, at, who }) => ({
      id: activityId,
      kind,
      at,
      contactId: who,
      templateId: templates.get(activityId),
    }));
}
