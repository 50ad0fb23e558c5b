import { uuidv7 } from 'uuidv7';
import * as z from 'zod/mini';
import { cleanLine } from '@/utils/text';
import { t, type WordKey } from '@/utils/words';
import { reading } from './db';
import { Refused } from './refused';
import type { Requests } from './requests';
import { type Criterion, type Playbook, PlayStep } from './schema';
import { addTemplate } from './templates/templates';
import type { PlaybookView } from './views';
import { write } from './write';
import type { WriteScope } from './write-scope';

const MOST = 40;
/** Plays of one playbook that are counted, the latest. */
const COUNTED = 500;
/** The longest file that is written: an answer stays below 64 KB, and JSON in JSON is longer. */
const FILE_BYTES = 40_000;
const SEEDED = 'playbooks-seeded';

/** All playbooks with how their deals ended. The first look makes three good ones. */
export async function playbooks(): Promise<PlaybookView[]> {
  const isSeeded = await reading(async (from) => from.get('meta', SEEDED), ['meta']);
  if (!isSeeded) await seed();
  return reading(async (from) =>
    Promise.all((await from.all('playbooks')).map((playbook) => viewOf(from, playbook))),
  );
}

async function viewOf(from: Requests, { rev: _, ...playbook }: Playbook): Promise<PlaybookView> {
  const plays = await from.newest('plays', {
    index: 'playbookId',
    range: IDBKeyRange.only(playbook.id),
    limit: COUNTED,
  });
  const deals = await from.each(
    'deals',
    plays.map(({ dealId }) => dealId),
  );
  const count = (state: string) => deals.filter((deal) => deal.state === state).length;
  return { ...playbook, open: count('open'), won: count('won'), lost: count('lost') };
}

export type PlaybookInput = Omit<Playbook, 'id' | 'rev' | 'createdAt' | 'stageId'> & {
  playbookId: string | null;
  stageId: string | null;
};

/** Adds or changes a playbook; plays under way stay as they began. */
export async function savePlaybook(
  { playbookId, stageId, ...input }: PlaybookInput,
  callKey?: string,
): Promise<{ playbookId: string; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: 'playbook', callKey },
    async (scope) => {
      const before = playbookId === null ? undefined : await scope.get('playbooks', playbookId);
      if (playbookId !== null && !before) throw new Refused(t('refused_gone'));
      const saved = await put(scope, {
        ...input,
        id: playbookId ?? uuidv7(),
        ...(stageId && { stageId }),
        createdAt: before?.createdAt ?? scope.now,
      });
      return { playbookId: saved.id };
    },
  );
  return { ...answer, change };
}

/** Takes a playbook away; plays under way go on. */
export async function removePlaybook(
  input: { playbookId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write(
    { actor: 'person', source: 'playbook', callKey },
    async (scope) => {
      await scope.remove('playbooks', input.playbookId);
      return {};
    },
  );
  return { change };
}

async function put(scope: WriteScope, row: Omit<Playbook, 'rev'>): Promise<Playbook> {
  const name = cleanLine(row.name, 80);
  const steps = row.steps.map((step) => ({ ...step, text: cleanLine(step.text, 200) }));
  if (!name) throw new Refused(t('refused_playbook_name'));
  if (steps.length === 0 || steps.some(({ text }) => !text))
    throw new Refused(t('refused_playbook_steps'));
  const known = await scope.get('playbooks', row.id);
  if (!known && (await scope.requests.count('playbooks')) >= MOST)
    throw new Refused(t('refused_playbooks', MOST));
  return scope.put('playbooks', { ...row, name, steps });
}

/** A playbook to hand on: names in place of ids that mean nothing elsewhere. */
const PlayFile = z.lazy(() =>
  z.strictObject({
    kind: z.literal('margin-crm-playbook'),
    version: z.literal(1),
    name: z.string().check(z.minLength(1), z.maxLength(80)),
    stage: z.optional(z.string().check(z.maxLength(80))),
    pauseOnReply: z.boolean(),
    steps: z.array(PlayStep).check(z.minLength(1), z.maxLength(30)),
    /** Names of the own fields that steps ask for, by the id in the steps. */
    fields: z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(120))),
    /** The templates that steps write from, by the id in the steps. */
    templates: z.optional(
      z.record(
        z.string().check(z.maxLength(60)),
        z.strictObject({
          name: z.string().check(z.minLength(1), z.maxLength(80)),
          subject: z.string().check(z.maxLength(200)),
          body: z.string().check(z.minLength(1), z.maxLength(8000)),
        }),
      ),
    ),
  }),
);

/** The text of a file that carries one playbook. */
export function exportPlaybook(input: {
  playbookId: string;
}): Promise<{ name: string; text: string }> {
  return reading(async (from) => {
    const [playbook, pipelines, fields, templates] = await Promise.all([
      from.get('playbooks', input.playbookId),
      from.all('pipelines'),
      from.all('fields'),
      from.all('templates'),
    ]);
    if (!playbook) throw new Refused(t('refused_gone'));
    const stages = pipelines.flatMap((pipeline) => pipeline.stages);
    const stage = stages.find(({ id }) => id === playbook.stageId)?.name;
    const asked = new Set(
      playbook.steps.flatMap(({ needs }) => (needs?.kind === 'custom' ? needs.fieldId : [])),
    );
    const file: z.infer<typeof PlayFile> = {
      kind: 'margin-crm-playbook',
      version: 1,
      name: playbook.name,
      ...(stage && { stage }),
      pauseOnReply: playbook.pauseOnReply,
      steps: playbook.steps,
      fields: Object.fromEntries(
        fields.filter(({ id }) => asked.has(id)).map(({ id, name }) => [id, name]),
      ),
    };
    const used = new Set(playbook.steps.map(({ templateId }) => templateId));
    let text = JSON.stringify(file, null, 2);
    // As many of the templates as fit into one answer; without its text a step asks for any mail.
    for (const { id, name, subject, body } of templates) {
      if (!used.has(id)) continue;
      file.templates = { ...file.templates, [id]: { name, subject, body } };
      const longer = JSON.stringify(file, null, 2);
      if (new TextEncoder().encode(longer).length > FILE_BYTES) break;
      text = longer;
    }
    return { name: playbook.name, text: `${text}\n` };
  });
}

/**
 * Takes a playbook in from the text of a file. Its stage and own fields are found by their names;
 * a step that asks for a field that is not there becomes one to be ticked by hand.
 */
export async function importPlaybook(
  input: { text: string },
  callKey?: string,
): Promise<{ name: string; change: string | null }> {
  const file = PlayFile.safeParse(jsonOf(input.text));
  if (!file.success) throw new Refused(t('refused_play_file'));
  const { name, stage, pauseOnReply, steps, fields, templates = {} } = file.data;
  const { change } = await write(
    { actor: 'import', source: 'playbook', callKey },
    async (scope) => {
      const stages = (await scope.requests.all('pipelines')).flatMap((pipeline) => pipeline.stages);
      const own = await scope.requests.all('fields');
      const same = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();
      const stageId = stages.find((one) => same(stage, one.name))?.id;
      const here = (needs: Criterion | null): Criterion | null => {
        if (needs?.kind !== 'custom') return needs;
        const field = own.find(
          (one) => one.of === 'deals' && same(fields[needs.fieldId], one.name),
        );
        return field ? { ...needs, fieldId: field.id } : null;
      };
      const written = await templatesHere(scope, templates);
      await put(scope, {
        id: uuidv7(),
        name,
        ...(stageId && { stageId }),
        pauseOnReply,
        steps: steps.map(({ templateId = '', ...step }) => ({
          ...step,
          id: uuidv7(),
          needs: here(step.needs),
          ...(written.has(templateId) && { templateId: written.get(templateId) }),
        })),
        createdAt: scope.now,
      });
      return {};
    },
  );
  return { name, change };
}

/** Inside a write: the templates of a file as those of here; what has no equal is added. */
async function templatesHere(
  scope: WriteScope,
  templates: NonNullable<z.infer<typeof PlayFile>['templates']>,
): Promise<ReadonlyMap<string, string>> {
  const here = new Map<string, string>();
  const known = await scope.requests.all('templates');
  for (const [id, text] of Object.entries(templates)) {
    const same = known.find((one) => one.name === text.name && one.body === text.body);
    const found = same?.id ?? (await addTemplate(scope, { ...text, stageId: null })).id;
    here.set(id, found);
  }
  return here;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Seed = [words: WordKey, afterDays: number, needs: Needs | null];
type Needs = Criterion extends infer One
  ? One extends { id: string }
    ? Omit<One, 'id'>
    : never
  : never;

const MEETING: Needs = { kind: 'activity', activity: 'meeting', role: '' };
const CALL: Needs = { kind: 'activity', activity: 'call', role: '' };
const MAIL: Needs = { kind: 'activity', activity: 'email', role: '' };

/** Three ways of working that fit most who sell something worth talking about. */
const SEEDS: { name: WordKey; pauseOnReply: boolean; steps: Seed[] }[] = [
  {
    name: 'play_seed_discovery',
    pauseOnReply: false,
    steps: [
      ['play_seed_prepare', 0, null],
      ['play_seed_first_call', 2, CALL],
      ['play_seed_needs', 3, MAIL],
      ['play_seed_involve', 5, { kind: 'people', count: 2 }],
      ['play_seed_value', 5, { kind: 'field', field: 'value' }],
      ['play_seed_meeting', 8, MEETING],
    ],
  },
  {
    name: 'play_seed_proposal',
    pauseOnReply: true,
    steps: [
      ['play_seed_send', 0, MAIL],
      ['play_seed_ask', 3, MAIL],
      ['play_seed_talk', 5, CALL],
      ['play_seed_last', 10, MAIL],
      ['play_seed_date', 10, { kind: 'field', field: 'closeDate' }],
    ],
  },
  {
    name: 'play_seed_onboarding',
    pauseOnReply: false,
    steps: [
      ['play_seed_thanks', 0, MAIL],
      ['play_seed_kickoff', 5, MEETING],
      ['play_seed_check', 15, CALL],
      ['play_seed_reference', 40, null],
    ],
  },
];

async function seed(): Promise<void> {
  await write({ actor: 'automatic', source: 'seed' }, async (scope) => {
    // Two pages may look at the same time; once made, they are made for good.
    if (await scope.requests.get('meta', SEEDED)) return;
    scope.requests.put('meta', { key: SEEDED, value: true });
    for (const { name, pauseOnReply, steps } of SEEDS)
      await scope.add('playbooks', {
        id: uuidv7(),
        name: t(name),
        pauseOnReply,
        steps: steps.map(([words, afterDays, needs]) => ({
          id: uuidv7(),
          text: t(words),
          afterDays,
          needs: needs && { ...needs, id: uuidv7() },
        })),
        createdAt: scope.now,
      });
  });
}
