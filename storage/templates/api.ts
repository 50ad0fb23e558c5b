import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { Address, HexId, Person } from '@/utils/seen';
import { once } from '../once';
import { fillTemplate, templateChoices } from './fill';
import { removeTemplate, saveTemplate, templates } from './templates';

const Id = z.uuid();
const text = (max: number) => z.string().check(z.maxLength(max));

/** Whom a mail being written is for, as a page shows it. */
const Written = {
  people: z.array(Person).check(z.maxLength(20)),
  thread: z.optional(z.strictObject({ account: Address, threadId: HexId })),
};

/** What a text is about, from our own pages. */
const About = {
  contactId: z.optional(Id),
  dealId: z.optional(Id),
  activityId: z.optional(Id),
};

/** The calls about texts to write from. */
export const templatesApi = {
  templateChoices: procedure({
    callers: 'content',
    input: z.lazy(() => z.strictObject(Written)),
    run: templateChoices,
  }),
  /** The finished text: what goes into its gaps is known in the background alone. */
  fillTemplate: procedure({
    callers: 'content',
    input: z.lazy(() => z.strictObject({ templateId: Id, ...Written })),
    run: fillTemplate,
  }),
  templates: procedure({ callers: 'pages', input: z.strictObject({}), run: () => templates() }),
  saveTemplate: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        templateId: z.nullable(Id),
        name: text(80),
        subject: text(200),
        body: text(8000),
        stageId: z.nullable(Id),
      }),
    ),
    run: once(saveTemplate),
  }),
  removeTemplate: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ templateId: Id })),
    run: once(removeTemplate),
  }),
  draft: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ templateId: Id, ...About })),
    run: fillTemplate,
  }),
};
