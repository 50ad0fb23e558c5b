import * as z from 'zod/mini';
import { LIMITS } from '@/utils/limits';
import { procedure } from '@/utils/rpc-server';
import { parseDateInWords } from '@/utils/rules/dates-in-words';
import { Address, EmailSeen, HexId, Instant, MeetingSeen, Seen } from '@/utils/seen';
import { Anchor } from './anchor';
import { backupApi } from './backup/api';
import { captureAutomatically, log } from './capture';
import { addContact, editContact, person } from './contacts';
import { deal } from './deal-cards';
import { moveDeal } from './deal-moves';
import { createDeal, editDeal, removeDeal, setDeal } from './deals';
import { clearDemo, demoState, loadDemo } from './demo';
import { enrichmentApi } from './enrichment/api';
import { feedsApi } from './feeds/api';
import { fields, removeField, saveField } from './fields';
import { forgetApi } from './forget/api';
import { history } from './history';
import { importApi } from './import/api';
import { journalApi } from './journal/api';
import { saveOutcome } from './meetings';
import { neverLogs } from './never-log';
import { addNote } from './notes';
import { answerNudge } from './nudges';
import { once } from './once';
import { pipeline } from './pipelines';
import { processApi } from './process-api';
import { productsApi } from './products-api';
import { qualityApi } from './quality/api';
import { recordsApi } from './records/api';
import { reportsApi } from './reports-api';
import { rowMarks } from './row-marks';
import {
  ActivityKind,
  DealLine,
  FieldOwner,
  FieldType,
  Repeat,
  Settings,
  WallTime,
} from './schema';
import { scoresApi } from './scores-api';
import { SearchAsked } from './search/asked';
import { search } from './search/search';
import { saveSettings, settingsView } from './settings-view';
import { showRecord, showSearch } from './show';
import { open } from './subject';
import { SubjectSeen } from './subject-seen';
import { tablesApi } from './tables/api';
import { takeBack } from './take-back';
import { addTask, doneTask, editTask, snoozeTask } from './tasks';
import { templatesApi } from './templates/api';
import { today } from './today';
import { undo } from './undo';

export type * from './backup/api';
export type * from './enrichment/api';
export type * from './feeds/api';
export type * from './forget/api';
export type * from './import/api';
export type * from './journal/api';
export type * from './products-api';
export type * from './quality/api';
export type * from './records/views';
export type * from './reports-api';
export type * from './scores-api';
export type * from './tables/types';
export type * from './views';
export { Anchor, SubjectSeen };

const text = (max: number) => z.string().check(z.maxLength(max));
const Id = z.uuid();
const List = <T extends z.core.$ZodType>(item: T, max: number) =>
  z.array(item).check(z.maxLength(max));

const Currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const Value = z.nullable(z.number().check(z.gte(0), z.lte(1e12)));

/**
 * Every call a surface can make. `content` calls are open to the content scripts on Gmail and
 * Calendar and must be safe in the hands of a crafted page; `pages` calls to our own pages alone.
 * Writing calls pass through `once`, so that a retry finds the first answer.
 *
 * Inputs are described when they are first asked for (z.lazy): a start of the background needs one
 * of them, and describing all took a good part of it (measured 2026-11-22).
 */
export const api = {
  open: procedure({ callers: 'content', input: SubjectSeen, run: open }),
  log: procedure({
    callers: 'content',
    input: z.lazy(() =>
      z.strictObject({ subject: SubjectSeen, headers: List(EmailSeen, LIMITS.messages) }),
    ),
    run: once(log),
  }),
  takeBack: procedure({
    callers: 'content',
    input: z.lazy(() => z.strictObject({ subject: SubjectSeen })),
    run: once(takeBack),
  }),
  capture: procedure({
    callers: 'content',
    input: z.lazy(() => z.strictObject({ seen: List(Seen, LIMITS.messages) })),
    run: ({ seen }) => captureAutomatically(seen),
  }),
  /** Asked before a mail on its way out waits where the page can read it. */
  neverLogs: procedure({
    callers: 'content',
    input: z.lazy(() =>
      z.strictObject({ account: Address, addresses: List(Address, 3 * LIMITS.people) }),
    ),
    run: neverLogs,
  }),
  rowMarks: procedure({
    callers: 'content',
    input: z.lazy(() =>
      z.strictObject({
        account: Address,
        rows: List(z.strictObject({ threadId: HexId, addresses: List(Address, 50) }), 200),
      }),
    ),
    run: rowMarks,
  }),
  history: procedure({
    callers: 'content',
    input: z.lazy(() =>
      z.strictObject({
        /** Contact ids or addresses. */
        who: List(text(300), 20),
        kinds: z.optional(List(ActivityKind, 4)),
        /** `next` of the page before. */
        before: z.optional(text(60)),
      }),
    ),
    run: history,
  }),
  addContact: procedure({
    callers: 'content',
    input: z.lazy(() =>
      z.strictObject({
        address: Address,
        name: text(LIMITS.name),
        company: z.nullable(text(LIMITS.name)),
        source: text(60),
      }),
    ),
    run: once(addContact),
  }),
  addNote: procedure({
    callers: 'content',
    input: z.lazy(() => z.strictObject({ text: text(LIMITS.note), anchor: Anchor })),
    run: once(addNote),
  }),
  /** Asked from here because the words of all languages weigh too much for a content script. */
  readDate: procedure({
    callers: 'content',
    input: z.lazy(() => z.strictObject({ words: text(80), zone: text(60), language: text(35) })),
    run: async ({ words, zone, language }) =>
      parseDateInWords(words, { now: Date.now(), zone, language }),
  }),
  addTask: procedure({
    callers: 'content',
    input: z.lazy(() =>
      z.strictObject({
        text: text(500),
        due: WallTime,
        anchor: Anchor,
        unlessReply: z.boolean(),
        repeat: z.optional(Repeat),
      }),
    ),
    run: once(addTask),
  }),
  doneTask: procedure({
    callers: 'content',
    input: z.lazy(() => z.strictObject({ taskId: Id, done: z.boolean() })),
    run: once(doneTask),
  }),
  snoozeTask: procedure({
    callers: 'content',
    input: z.lazy(() => z.strictObject({ taskId: Id, until: WallTime })),
    run: once(snoozeTask),
  }),
  setDeal: procedure({
    callers: 'content',
    input: z.lazy(() => z.strictObject({ anchor: Anchor, dealId: z.nullable(Id) })),
    run: once(setDeal),
  }),
  createDeal: procedure({
    callers: 'content',
    input: z.lazy(() =>
      z.strictObject({
        anchor: Anchor,
        name: text(LIMITS.name),
        value: Value,
        currency: Currency,
        stageId: z.nullable(Id),
      }),
    ),
    run: once(createDeal),
  }),
  moveDeal: procedure({
    callers: 'content',
    input: z.lazy(() => z.strictObject({ dealId: Id, stageId: Id })),
    run: once(moveDeal),
  }),
  saveOutcome: procedure({
    callers: 'content',
    input: z.lazy(() =>
      z.strictObject({ meeting: MeetingSeen, outcome: text(500), nextStep: text(300) }),
    ),
    run: once(saveOutcome),
  }),
  undo: procedure({
    callers: 'content',
    input: z.lazy(() => z.strictObject({ change: Id })),
    run: once(undo),
  }),

  ...productsApi,
  ...reportsApi,
  ...scoresApi,
  today: procedure({ callers: 'pages', input: z.strictObject({}), run: () => today() }),
  answerNudge: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ key: text(300), hiddenUntil: z.nullable(Instant) })),
    run: once(answerNudge),
  }),
  editTask: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        taskId: Id,
        text: text(500),
        due: WallTime,
        repeat: z.optional(z.nullable(Repeat)),
      }),
    ),
    run: once(editTask),
  }),
  pipeline: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ pipelineId: z.optional(Id) })),
    run: pipeline,
  }),
  editDeal: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        dealId: Id,
        name: z.optional(text(LIMITS.name)),
        value: z.optional(Value),
        currency: z.optional(Currency),
        closeDate: z.optional(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))),
        nextStep: z.optional(text(300)),
        owner: z.optional(text(LIMITS.name)),
        source: z.optional(text(80)),
        tags: z.optional(List(text(60), 50)),
        company: z.optional(z.nullable(text(LIMITS.name))),
        people: z.optional(List(z.strictObject({ contactId: Id, role: text(60) }), 100)),
        checklist: z.optional(
          List(z.strictObject({ id: Id, text: text(300), done: z.boolean() }), 50),
        ),
        files: z.optional(List(z.strictObject({ id: Id, name: text(200), url: text(2000) }), 50)),
        lines: z.optional(List(DealLine, 50)),
      }),
    ),
    run: once(editDeal),
  }),
  removeDeal: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ dealId: Id })),
    run: once(removeDeal),
  }),
  search: procedure({
    callers: 'pages',
    input: SearchAsked,
    run: search,
  }),
  showSearch: procedure({ callers: 'content', input: SearchAsked, run: showSearch }),
  showRecord: procedure({
    callers: 'content',
    input: z.lazy(() => z.strictObject({ kind: z.enum(['person', 'deal']), id: Id })),
    run: showRecord,
  }),
  deal: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ dealId: Id })),
    run: deal,
  }),
  person: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ contactId: Id })),
    run: person,
  }),
  editContact: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        contactId: Id,
        name: z.optional(text(LIMITS.name)),
        title: z.optional(text(200)),
        company: z.optional(z.nullable(text(LIMITS.name))),
        emails: z.optional(List(Address, 50)),
        phones: z.optional(List(text(40), 20)),
        urls: z.optional(List(text(500), 20)),
        birthday: z.optional(z.nullable(z.string().check(z.regex(/^(\d{4}|-)-\d{2}-\d{2}$/)))),
        tags: z.optional(List(text(60), 50)),
        owner: z.optional(text(LIMITS.name)),
        lifecycle: z.optional(text(80)),
      }),
    ),
    run: once(editContact),
  }),
  settings: procedure({ callers: 'pages', input: z.strictObject({}), run: () => settingsView() }),
  saveSettings: procedure({
    callers: 'pages',
    input: z.lazy(() => z.partial(z.omit(Settings._zod.innerType, { id: true, rev: true }))),
    run: once(saveSettings),
  }),
  fields: procedure({ callers: 'pages', input: z.strictObject({}), run: () => fields() }),
  saveField: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        fieldId: z.nullable(Id),
        of: FieldOwner,
        name: text(120),
        type: FieldType,
        options: List(text(200), 200),
        currency: z.optional(Currency),
        formula: z.optional(text(500)),
      }),
    ),
    run: once(saveField),
  }),
  removeField: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ fieldId: Id })),
    run: once(removeField),
  }),
  demoState: procedure({ callers: 'pages', input: z.strictObject({}), run: () => demoState() }),
  loadDemo: procedure({ callers: 'pages', input: z.strictObject({}), run: once(loadDemo) }),
  ...recordsApi,
  clearDemo: procedure({ callers: 'pages', input: z.strictObject({}), run: once(clearDemo) }),
  ...tablesApi,
  ...backupApi,
  ...feedsApi,
  ...forgetApi,
  ...importApi,
  ...journalApi,
  ...enrichmentApi,
  ...processApi,
  ...qualityApi,
  ...templatesApi,
};

export type MarginApi = typeof api;
