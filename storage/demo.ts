import { uuidv7 } from 'uuidv7';
import { DAY, dateOf, instantToWallTime, userZone } from '@/utils/time';
import { addPeople } from './contacts';
import { reading } from './db';
import {
  DEMO_ME,
  DEMO_MEETINGS,
  DEMO_PEOPLE,
  DEMO_TASKS,
  DEMO_THREADS,
  type DemoMeeting,
  type DemoThread,
} from './demo-data';
import { DEMO_DEALS, DEMO_OWNERS, type DemoDeal } from './demo-deals';
import { defaultPipeline } from './pipelines';
import type { Requests } from './requests';
import type { Deal, Stage } from './schema';
import { DEFAULT_SETTINGS } from './settings';
import { undo } from './undo';
import { write } from './write';
import type { WriteScope } from './write-scope';

const META_KEY = 'demo-change';

/** Whether the sample data is loaded. */
export async function demoState(): Promise<{ loaded: boolean }> {
  const change = await reading(demoChange);
  return { loaded: change !== null };
}

/** Loads the sample data in one change; a second time does nothing. */
export async function loadDemo(
  _input: object,
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'demo', callKey }, async (scope) => {
    if (await demoChange(scope.requests)) return {};
    await addPeople(
      scope,
      DEMO_PEOPLE.map(({ name, address }) => ({ name, address })),
      'demo',
    );
    await nameCompanies(scope);
    await addMe(scope);
    const deals = await addDeals(scope);
    for (const thread of DEMO_THREADS) await addThread(scope, thread, deals);
    for (const meeting of DEMO_MEETINGS) await addMeeting(scope, meeting);
    await addTasks(scope);
    scope.requests.put('meta', { key: META_KEY, value: scope.changeId });
    return {};
  });
  return { change };
}

/** Takes the sample data away again; what was edited meanwhile stays. */
export async function clearDemo(
  _input: object,
  callKey?: string,
): Promise<{ change: string | null }> {
  const change = await reading(demoChange);
  if (!change) return { change: null };
  // The change stays known as the demo's: taking this back makes it count as loaded again.
  const result = await undo({ change }, callKey);
  return { change: result.change };
}

async function demoChange(from: Requests): Promise<string | null> {
  const row = await from.get('meta', META_KEY);
  if (typeof row?.value !== 'string') return null;
  const change = await from.get('changes', row.value);
  return change && !change.undoneBy ? change.id : null;
}

async function addMe(scope: WriteScope): Promise<void> {
  const settings = (await scope.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
  if (settings.aliases.includes(DEMO_ME)) return;
  await scope.put('settings', { ...settings, aliases: [...settings.aliases, DEMO_ME] });
}

async function nameCompanies(scope: WriteScope): Promise<void> {
  const contacts = await scope.by(
    'contacts',
    DEMO_PEOPLE.map((person) => person.address),
  );
  for (const person of DEMO_PEOPLE) {
    const contact = contacts.get(person.address);
    if (!contact) continue;
    await scope.put('contacts', { ...contact, title: person.title });
    const company = contact.companyId && (await scope.get('companies', contact.companyId));
    if (company)
      await scope.put('companies', {
        ...company,
        name: person.company,
      });
  }
}

async function addDeals(scope: WriteScope): Promise<Map<string, Deal>> {
  const pipeline = await defaultPipeline(scope);
  const zone = userZone();
  const deals = new Map<string, Deal>();
  for (const demo of DEMO_DEALS) {
    const moves = movesOf(demo, pipeline.stages).map(({ stage, daysAgo }) => ({
      stage,
      at: scope.now - daysAgo * DAY,
    }));
    const [first] = moves;
    const last = moves.at(-1);
    const contacts = [...(await scope.by('contacts', demo.people)).values()];
    if (!first || !last) continue;
    const { outcome: state } = last.stage;
    const deal = await scope.add('deals', {
      id: uuidv7(),
      name: demo.name,
      pipelineId: pipeline.id,
      stageId: last.stage.id,
      state,
      value: demo.value,
      currency: demo.currency,
      companyId: contacts[0]?.companyId,
      people: contacts.map(({ id }, n) => ({ contactId: id, role: demo.roles?.[n] ?? '' })),
      contactIds: contacts.map((contact) => contact.id),
      nextStep: demo.nextStep ?? '',
      source: demo.source,
      owner: DEMO_OWNERS[demo.people[0] ?? ''],
      ...(demo.closesIn !== undefined && {
        closeDate: dateOf(scope.now + demo.closesIn * DAY, zone),
      }),
      ...(state !== 'open' && { closedAt: last.at }),
      ...(demo.outcome && { outcome: { competitor: '', objection: '', ...demo.outcome } }),
      createdAt: first.at,
      stageSince: last.at,
    });
    for (const [n, { stage, at }] of moves.entries())
      await scope.add('stageMoves', {
        id: uuidv7(),
        dealId: deal.id,
        from: moves[n - 1]?.stage.id ?? null,
        to: stage.id,
        at,
      });
    deals.set(demo.name, deal);
  }
  return deals;
}

/** The way of a deal through the stages, as many as there are of them. */
function movesOf(
  { entered, lost }: DemoDeal,
  stages: readonly Stage[],
): { stage: Stage; daysAgo: number }[] {
  const way = entered.flatMap((daysAgo, n) => {
    const stage = stages[Math.min(n, stages.length - 1)];
    return stage ? { stage, daysAgo } : [];
  });
  const end = lost === undefined ? undefined : stages.find(({ outcome }) => outcome === 'lost');
  return end && lost !== undefined ? [...way, { stage: end, daysAgo: lost }] : way;
}

async function addThread(
  scope: WriteScope,
  demo: DemoThread,
  deals: Map<string, Deal>,
): Promise<void> {
  const thread = await scope.add('threads', {
    id: uuidv7(),
    subject: demo.subject,
    keys: [],
    dealId: demo.deal ? deals.get(demo.deal)?.id : undefined,
    createdAt: scope.now,
    count: 0,
    lastAt: 0,
    ball: 'nobody',
    contactIds: [],
  });
  const people = DEMO_PEOPLE.filter((person) => demo.with.includes(person.address));
  for (const mail of demo.mails) {
    const [first] = people;
    if (!first) continue;
    const me = { address: DEMO_ME, name: '' };
    const participants =
      mail.direction === 'in'
        ? [
            { ...pick(first), role: 'from' as const },
            { ...me, role: 'to' as const },
          ]
        : [
            { ...me, role: 'from' as const },
            ...people.map((person) => ({ ...pick(person), role: 'to' as const })),
          ];
    await scope.add('activities', {
      id: uuidv7(),
      kind: 'email',
      at: Math.round(scope.now - mail.daysAgo * DAY),
      timeSource: 'file',
      direction: mail.direction,
      account: DEMO_ME,
      threadId: thread.id,
      aboutIds: [],
      subject: demo.subject,
      snippet: mail.text,
      participants,
      keys: [],
      sources: ['demo'],
      reason: { code: 'contact', args: [first.address] },
    });
  }
}

async function addMeeting(scope: WriteScope, demo: DemoMeeting): Promise<void> {
  const people = DEMO_PEOPLE.filter((person) => demo.with.includes(person.address));
  const at = scope.now - demo.daysAgo * DAY;
  await scope.add('activities', {
    id: uuidv7(),
    kind: 'meeting',
    at,
    timeSource: 'file',
    direction: 'unknown',
    account: DEMO_ME,
    aboutIds: [],
    subject: demo.title,
    snippet: '',
    participants: [
      { address: DEMO_ME, name: '', role: 'organizer', answer: 'accepted' },
      ...people.map((person) => ({
        ...pick(person),
        role: 'guest' as const,
        answer: 'accepted' as const,
      })),
    ],
    keys: [],
    sources: ['demo'],
    reason: { code: 'met', args: [demo.with[0] ?? ''] },
    meeting: {
      endAt: at + demo.minutes * 60_000,
      allDay: false,
      place: '',
      status: 'confirmed',
      myAnswer: 'accepted',
      outcome: demo.outcome,
    },
  });
}

async function addTasks(scope: WriteScope): Promise<void> {
  const zone = userZone();
  for (const demo of DEMO_TASKS) {
    const contact = (await scope.by('contacts', [demo.person])).get(demo.person);
    const at = Math.floor((scope.now + demo.daysFromNow * DAY) / 60_000) * 60_000;
    await scope.add('tasks', {
      id: uuidv7(),
      text: demo.text,
      due: instantToWallTime(at, zone),
      dueAt: at,
      openAt: at,
      contactId: contact?.id,
      createdAt: scope.now,
    });
  }
}

function pick({ address, name }: { address: string; name: string }): {
  address: string;
  name: string;
} {
  return { address, name };
}
