import * as z from 'zod/mini';
import { LIMITS } from '@/utils/limits';
import { procedure } from '@/utils/rpc-server';
import { Instant } from '@/utils/seen';
import { Anchor } from '../anchor';
import { addCompany, editCompany } from '../companies';
import { once } from '../once';
import { removeCompany, removeContact } from '../removals';
import { ActivityKind, CallOutcome, WallTime } from '../schema';
import { doneTasks, removeTasks, snoozeTasks } from '../tasks';
import { activity, addActivity, editActivity, removeActivity } from './activity';
import { boardColumn } from './board-column';
import { companyHistory, companyPage } from './company';
import { dealPage } from './deal';
import { dealHistory, threadHistory } from './history';
import { personPage } from './person';
import { tasksBetween, tasksDone } from './tasks';
import { threadPage } from './thread';

const Id = z.uuid();
const text = (max: number) => z.string().check(z.maxLength(max));

const Ids = z.array(Id).check(z.minLength(1), z.maxLength(500));

const history = {
  kinds: z.optional(z.array(ActivityKind).check(z.maxLength(4))),
  /** `next` of the page before. */
  before: z.optional(text(60)),
};

const own = () => ({
  kind: z.enum(['call', 'note']),
  at: Instant,
  text: text(LIMITS.note),
  call: z.nullable(
    z.strictObject({
      outcome: CallOutcome,
      minutes: z.nullable(z.int().check(z.gte(0), z.lte(1440))),
      objections: z.array(text(60)).check(z.maxLength(20)),
    }),
  ),
});

/** The pages of single records, and what is written by hand there. */
export const recordsApi = {
  personPage: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ contactId: Id })),
    run: personPage,
  }),
  companyPage: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ companyId: Id })),
    run: companyPage,
  }),
  companyHistory: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ companyId: Id, ...history })),
    run: companyHistory,
  }),
  dealPage: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ dealId: Id })),
    run: dealPage,
  }),
  dealHistory: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ dealId: Id, ...history })),
    run: dealHistory,
  }),
  threadPage: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ threadId: Id })),
    run: threadPage,
  }),
  threadHistory: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ threadId: Id, ...history })),
    run: threadHistory,
  }),
  activity: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ activityId: Id })),
    run: activity,
  }),
  addActivity: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        ...own(),
        anchor: Anchor,
        contactIds: z.nullable(z.array(Id).check(z.maxLength(LIMITS.people))),
      }),
    ),
    run: once(addActivity),
  }),
  editActivity: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ ...own(), activityId: Id })),
    run: once(editActivity),
  }),
  removeActivity: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ activityId: Id })),
    run: once(removeActivity),
  }),
  removeContact: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ contactId: Id })),
    run: once(removeContact),
  }),
  addCompany: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ name: text(LIMITS.name), domain: text(253) })),
    run: once(addCompany),
  }),
  editCompany: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        companyId: Id,
        name: z.optional(text(LIMITS.name)),
        domains: z.optional(z.array(text(253)).check(z.maxLength(50))),
        industry: z.optional(text(120)),
        owner: z.optional(text(LIMITS.name)),
        tags: z.optional(z.array(text(60)).check(z.maxLength(50))),
      }),
    ),
    run: once(editCompany),
  }),
  removeCompany: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ companyId: Id })),
    run: once(removeCompany),
  }),
  boardColumn: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ stageId: Id, from: text(60) })),
    run: boardColumn,
  }),
  tasksBetween: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        after: z.nullable(Instant),
        until: z.nullable(Instant),
        from: z.optional(text(60)),
      }),
    ),
    run: tasksBetween,
  }),
  tasksDone: procedure({ callers: 'pages', input: z.strictObject({}), run: () => tasksDone() }),
  doneTasks: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ taskIds: Ids, done: z.boolean() })),
    run: once(doneTasks),
  }),
  snoozeTasks: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ taskIds: Ids, until: WallTime })),
    run: once(snoozeTasks),
  }),
  removeTasks: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ taskIds: Ids })),
    run: once(removeTasks),
  }),
};
