import { uuidv7 } from 'uuidv7';
import { cleanLine } from '@/utils/text';
import { t, type WordKey } from '@/utils/words';
import { reading } from '../db';
import { Refused } from '../refused';
import type { Requests } from '../requests';
import type { Activity, Template } from '../schema';
import type { TemplateView } from '../views';
import { write } from '../write';
import type { WriteScope } from '../write-scope';

const MOST = 200;
/** Mails of one template that are looked at for a reply, the latest; and what came after each. */
const COUNTED = 200;
const LATER = 20;
const SEEDED = 'templates-seeded';

/** All templates by name, with how often they were answered. The first look makes some to begin with. */
export async function templates(): Promise<TemplateView[]> {
  const isSeeded = await reading(async (from) => from.get('meta', SEEDED), ['meta']);
  if (!isSeeded) await seed();
  return reading(
    async (from) => {
      const rows = await from.all('templates');
      const views = await Promise.all(rows.map((template) => viewOf(from, template)));
      return views.sort((a, b) => a.name.localeCompare(b.name));
    },
    ['templates', 'activities'],
  );
}

async function viewOf(from: Requests, { rev: _, ...template }: Template): Promise<TemplateView> {
  const mails = await from.newest('activities', {
    index: 'templateId',
    range: IDBKeyRange.only(template.id),
    limit: COUNTED,
  });
  const answered = await Promise.all(mails.map((mail) => isAnswered(from, mail)));
  return { ...template, sent: mails.length, replies: answered.filter(Boolean).length };
}

/** Whether somebody else, and no machine, wrote in the thread after this mail. */
async function isAnswered(from: Requests, { threadId, at }: Activity): Promise<boolean> {
  if (!threadId) return false;
  const later = await from.all('activities', {
    index: '[threadId+at]',
    range: IDBKeyRange.bound([threadId, at], [threadId, []], true),
    limit: LATER,
  });
  return later.some(({ direction, bulk }) => direction === 'in' && !bulk);
}

export interface TemplateInput {
  templateId: string | null;
  name: string;
  subject: string;
  body: string;
  stageId: string | null;
}

/** Inside a write: adds a template. */
export async function addTemplate(
  scope: WriteScope,
  input: Omit<TemplateInput, 'templateId'>,
): Promise<Template> {
  if ((await scope.requests.count('templates')) >= MOST)
    throw new Refused(t('refused_templates', MOST));
  return scope.add('templates', { ...checked(input), id: uuidv7(), createdAt: scope.now });
}

/** What of an input is stored; refuses one without a name or a text. */
function checked({ stageId, ...input }: Omit<TemplateInput, 'templateId'>) {
  const name = cleanLine(input.name, 80);
  const body = input.body.replace(/\r\n?/g, '\n').trim();
  if (!name) throw new Refused(t('refused_template_name'));
  if (!body) throw new Refused(t('refused_template_body'));
  return { name, subject: cleanLine(input.subject, 200), body, ...(stageId && { stageId }) };
}

/** Adds or changes a template; what was sent with it before stays counted. */
export async function saveTemplate(
  { templateId, ...input }: TemplateInput,
  callKey?: string,
): Promise<{ templateId: string; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: 'template', callKey },
    async (scope) => {
      if (templateId === null) return { templateId: (await addTemplate(scope, input)).id };
      const before = await scope.get('templates', templateId);
      if (!before) throw new Refused(t('refused_gone'));
      const { id, createdAt } = before;
      await scope.put('templates', { ...checked(input), id, createdAt });
      return { templateId };
    },
  );
  return { ...answer, change };
}

/** Takes a template away; mail that was written from it stays as it is. */
export async function removeTemplate(
  input: { templateId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write(
    { actor: 'person', source: 'template', callKey },
    async (scope) => {
      await scope.remove('templates', input.templateId);
      return {};
    },
  );
  return { change };
}

const SEEDS: { name: WordKey; subject: WordKey | null; body: WordKey }[] = [
  {
    name: 'template_seed_hello',
    subject: 'template_seed_hello_subject',
    body: 'template_seed_hello_body',
  },
  { name: 'template_seed_ask', subject: null, body: 'template_seed_ask_body' },
  {
    name: 'template_seed_recap',
    subject: 'template_seed_recap_subject',
    body: 'template_seed_recap_body',
  },
];

/** Inside a write: templates to begin with, unless there were some once. */
async function seedIn(scope: WriteScope): Promise<void> {
  // Two pages may look at the same time; once made, they are made for good.
  if (await scope.requests.get('meta', SEEDED)) return;
  scope.requests.put('meta', { key: SEEDED, value: true });
  for (const { name, subject, body } of SEEDS)
    await scope.add('templates', {
      id: uuidv7(),
      name: t(name),
      subject: subject ? t(subject) : '',
      body: t(body),
      createdAt: scope.now,
    });
}

async function seed(): Promise<void> {
  await write({ actor: 'automatic', source: 'seed' }, seedIn);
}
