import { uuidv7 } from 'uuidv7';
import { instantToWallTime, userZone } from '@/utils/time';
import { addPeople } from './contacts';
import { withDb } from './db';
import {
  DEMO_DEALS,
  DEMO_ME,
  DEMO_PEOPLE,
  DEMO_TASKS,
  DEMO_THREADS,
  type DemoThread,
} from './demo-data';
import type { MarginDb } from './margin-db';
import { defaultPipeline } from './pipelines';
import type { Deal } from './schema';
import { DEFAULT_SETTINGS } from './settings';
import { undo } from './undo';
import { type WriteScope, write } from './write';

const DAY = 86_400_000;
const META_KEY = 'demo-change';

/** Whether the sample data is loaded. */
export async function demoState(): Promise<{ loaded: boolean }> {
  const change = await withDb(demoChange);
  return { loaded: change !== null };
}

/** Loads the sample data in one change; a second time does nothing. */
export async function loadDemo(
  _input: object,
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'demo', callKey }, async (scope) => {
    if (await demoChange(scope.db)) return {};
    await addPeople(
      scope,
      DEMO_PEOPLE.map(({ name, address }) => ({ name, address })),
      'demo',
    );
    await nameCompanies(scope);
    await addMe(scope);
    const deals = await addDeals(scope);
    for (const thread of DEMO_THREADS) await addThread(scope, thread, deals);
    await addTasks(scope);
    await scope.db.meta.put({ key: META_KEY, value: scope.changeId });
    return {};
  });
  return { change };
}

/** Takes the sample data away again; what was edited meanwhile stays. */
export async function clearDemo(
  _input: object,
  callKey?: string,
): Promise<{ change: string | null }> {
  const change = await withDb(demoChange);
  if (!change) return { change: null };
  // The change stays known as the demo's: taking this back makes it count as loaded again.
  const result = await undo({ change }, callKey);
  return { change: result.change };
}

async function demoChange(db: MarginDb): Promise<string | null> {
  const row = await db.meta.get(META_KEY);
  if (typeof row?.value !== 'string') return null;
  const change = await db.changes.get(row.value);
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
  const deals = new Map<string, Deal>();
  for (const demo of DEMO_DEALS) {
    const stage = pipeline.stages[Math.min(demo.stage, pipeline.stages.length - 1)];
    const contacts = [...(await scope.by('contacts', demo.people)).values()];
    if (!stage) continue;
    const since = scope.now - demo.daysInStage * DAY;
    const deal = await scope.add('deals', {
      id: uuidv7(),
      name: demo.name,
      pipelineId: pipeline.id,
      stageId: stage.id,
      state: stage.outcome,
      value: demo.value,
      currency: demo.currency,
      companyId: contacts[0]?.companyId,
      people: contacts.map((contact) => ({ contactId: contact.id, role: '' })),
      contactIds: contacts.map((contact) => contact.id),
      nextStep: demo.nextStep,
      createdAt: since,
      stageSince: since,
    });
    await scope.add('stageMoves', {
      id: uuidv7(),
      dealId: deal.id,
      from: null,
      to: stage.id,
      at: since,
    });
    deals.set(demo.name, deal);
  }
  return deals;
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
