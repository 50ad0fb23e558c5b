import * as z from 'zod/mini';
import { LIMITS } from '@/utils/limits';
import { REQUIRED_FIELDS } from '@/utils/rules/quality-fields';
import { LEAD_CLUES } from '@/utils/rules/scores/lead';
import { GATE_FIELDS } from '@/utils/rules/stage-gate';
import { Address, Answer, Instant, type MeetingSeen, Role, TimeSource } from '@/utils/seen';

/**
 * The data model. Ids are uuidv7 (ordered by time, made without a server). Fields called "kept"
 * are derived from other rows inside the write path: never journaled, never edited by hand.
 */

const Id = z.uuid();
const text = (max: number) => z.string().check(z.maxLength(max));

/** The change that wrote a row last. Following it back through the journal gives its past. */
const rev = Id;

/** Why something was decided: a code with a sentence in the locale files (`why_<code>`). */
export const Reason = z.lazy(() =>
  z.strictObject({
    code: z.string().check(z.maxLength(40)),
    args: z.array(text(300)).check(z.maxLength(4)),
  }),
);
export type Reason = z.infer<typeof Reason>;

/** Kept: one contact's relationship in figures, from its touches. Times in ms, null for never. */
export const Relationship = z.lazy(() =>
  z.strictObject({
    inbound: z.int(),
    outbound: z.int(),
    meetings: z.int(),
    notes: z.int(),
    firstAt: z.nullable(z.number()),
    lastAt: z.nullable(z.number()),
    lastInboundAt: z.nullable(z.number()),
    lastOutboundAt: z.nullable(z.number()),
    lastMeetingAt: z.nullable(z.number()),
  }),
);
export type Relationship = z.infer<typeof Relationship>;

export const FieldOwner = z.enum(['contacts', 'companies', 'deals']);
export type FieldOwner = z.infer<typeof FieldOwner>;

export const FieldType = z.enum([
  'text',
  'number',
  'money',
  'date',
  'choice',
  'choices',
  'link',
  'person',
  'checkbox',
  'formula',
]);
export type FieldType = z.infer<typeof FieldType>;

/** A field of the person's own, for every row of one table. */
export const Field = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    of: FieldOwner,
    name: text(120),
    type: FieldType,
    /** What may be chosen, in order; for choice and choices. */
    options: z.array(text(200)).check(z.maxLength(200)),
    /** ISO 4217; for money. */
    currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
    /** For formula, which is computed and never stored. */
    formula: z.optional(text(500)),
    createdAt: Instant,
  }),
);
export type Field = z.infer<typeof Field>;

/**
 * What a row says in own fields, by field id: text, a link, a day (`2024-03-12`), one choice or a
 * contact's id as text; number and money (major units) as numbers; a checkbox as true or false;
 * several choices as a list.
 */
export const CustomValue = z.union([
  text(4000),
  z.number(),
  z.boolean(),
  z.array(text(200)).check(z.maxLength(100)),
]);
export type CustomValue = z.infer<typeof CustomValue>;
const Custom = z.record(Id, CustomValue);

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const Contact = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(LIMITS.name),
    emails: z.array(Address).check(z.maxLength(50)),
    phones: z.array(text(40)).check(z.maxLength(20)),
    title: text(200),
    companyId: z.optional(Id),
    source: text(60),
    tags: z.array(text(60)).check(z.maxLength(50)),
    createdAt: Instant,
    /** Who looks after them; left out for me. */
    owner: z.optional(text(LIMITS.name)),
    /** Where they stand with us, in the person's own words: lead, prospect, customer… */
    lifecycle: z.optional(text(80)),
    urls: z.optional(z.array(text(500)).check(z.maxLength(20))),
    /** With a year or without: `1980-04-12`, `--04-12`. */
    birthday: z.optional(z.string().check(z.regex(/^(\d{4}|-)-\d{2}-\d{2}$/))),
    custom: z.optional(Custom),
    /** Follows the name; namesakes are found by it. */
    nameKey: z.optional(text(400)),
    /** Kept. */
    relationship: Relationship,
  }),
);
export type Contact = z.infer<typeof Contact>;

export const Company = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(LIMITS.name),
    /** Registrable domains; a domain belongs to one company. */
    domains: z.array(text(253)).check(z.maxLength(50)),
    owner: z.optional(text(LIMITS.name)),
    industry: z.optional(text(120)),
    tags: z.optional(z.array(text(60)).check(z.maxLength(50))),
    custom: z.optional(Custom),
    createdAt: Instant,
    /** Follows the name. */
    nameKey: z.optional(text(400)),
  }),
);
export type Company = z.infer<typeof Company>;

/** One thing that a stage asks for before a deal may leave it (utils/rules/stage-gate.ts). */
export const Criterion = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ id: Id, kind: z.literal('check'), text: text(200) }),
    z.strictObject({ id: Id, kind: z.literal('field'), field: z.enum(GATE_FIELDS) }),
    z.strictObject({ id: Id, kind: z.literal('custom'), fieldId: Id }),
    z.strictObject({
      id: Id,
      kind: z.literal('activity'),
      activity: z.enum(['email', 'meeting', 'call']),
      /** With somebody in this role; with anybody when it is empty. */
      role: text(60),
    }),
    z.strictObject({
      id: Id,
      kind: z.literal('people'),
      count: z.int().check(z.gte(1), z.lte(100)),
    }),
    z.strictObject({ id: Id, kind: z.literal('role'), role: text(60) }),
  ]),
);
export type Criterion = z.infer<typeof Criterion>;

export const Stage = z.lazy(() =>
  z.strictObject({
    id: Id,
    name: text(80),
    /** Chance of winning a deal in this stage, percent. */
    probability: z.int().check(z.gte(0), z.lte(100)),
    /** Days without a touch after which a deal in this stage counts as stale; null for never. */
    staleAfterDays: z.nullable(z.int().check(z.gte(1), z.lte(3650))),
    outcome: z.enum(['open', 'won', 'lost']),
    /** What has to be so before a deal moves on from here. */
    criteria: z.optional(z.array(Criterion).check(z.maxLength(20))),
  }),
);
export type Stage = z.infer<typeof Stage>;

export const Pipeline = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(80),
    stages: z.array(Stage).check(z.minLength(1), z.maxLength(30)),
  }),
);
export type Pipeline = z.infer<typeof Pipeline>;

export const Deal = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(LIMITS.name),
    pipelineId: Id,
    stageId: Id,
    /** Follows the stage's outcome. */
    state: z.enum(['open', 'won', 'lost']),
    /** Major units of the currency, at most three decimals; null while unknown. */
    value: z.nullable(z.number().check(z.gte(0), z.lte(1e12))),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    closeDate: z.optional(Day),
    companyId: z.optional(Id),
    people: z.array(z.strictObject({ contactId: Id, role: text(60) })).check(z.maxLength(100)),
    /** The ids of `people`, for the index. */
    contactIds: z.array(Id),
    nextStep: text(300),
    owner: z.optional(text(LIMITS.name)),
    /** Where it came from: referral, website, fair… */
    source: z.optional(text(80)),
    tags: z.optional(z.array(text(60)).check(z.maxLength(50))),
    custom: z.optional(Custom),
    /** Ids of the checklist items of stages that were ticked. */
    checked: z.optional(z.array(Id).check(z.maxLength(600))),
    /** How often the close date was put off. */
    closePushes: z.optional(z.int().check(z.gte(0), z.lte(10_000))),
    /** When a won deal is up for renewal. */
    renewalDate: z.optional(Day),
    /** When it was won or lost. */
    closedAt: z.optional(Instant),
    /** Why it was won or lost, to whom, and what stood against it. */
    outcome: z.optional(
      z.strictObject({ reason: text(300), competitor: text(120), objection: text(120) }),
    ),
    checklist: z.optional(
      z
        .array(z.strictObject({ id: Id, text: text(300), done: z.boolean() }))
        .check(z.maxLength(50)),
    ),
    /** Files elsewhere: a name and where they lie. */
    files: z.optional(
      z.array(z.strictObject({ id: Id, name: text(200), url: text(2000) })).check(z.maxLength(50)),
    ),
    /** Follows the name. */
    nameKey: z.optional(text(400)),
    createdAt: Instant,
    stageSince: Instant,
    /** Kept: what it was said to be worth and when to close, each from an instant on; in order. */
    said: z.optional(
      z
        .array(
          z.strictObject({
            at: Instant,
            value: z.nullable(z.number()),
            currency: text(3),
            closeDate: z.optional(Day),
          }),
        )
        .check(z.maxLength(LIMITS.said)),
    ),
  }),
);
export type Deal = z.infer<typeof Deal>;

/** One move of a deal between stages: the past of the pipeline. */
export const StageMove = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    dealId: Id,
    from: z.nullable(Id),
    to: Id,
    at: Instant,
    /** Why it moved although something was missing, and what that was. */
    override: z.optional(
      z.strictObject({ reason: text(300), missing: z.array(Reason).check(z.maxLength(60)) }),
    ),
  }),
);
export type StageMove = z.infer<typeof StageMove>;

export const Thread = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    subject: text(LIMITS.subject),
    /** `gmail:<account>:<hex thread id>`; more than one when several mailboxes hold it. */
    keys: z.array(text(400)).check(z.maxLength(20)),
    dealId: z.optional(Id),
    createdAt: Instant,
    /** Kept: number of e-mails, the last of them, and in whose court the ball is. */
    count: z.int(),
    lastAt: z.number(),
    lastActivityId: z.optional(Id),
    ball: z.enum(['mine', 'theirs', 'nobody']),
    /** Kept: contacts with a touch in this thread. */
    contactIds: z.array(Id),
  }),
);
export type Thread = z.infer<typeof Thread>;

/** How a call by hand went. */
export const CallOutcome = z.enum(['reached', 'message', 'no-answer', 'call-back', 'wrong-number']);
export type CallOutcome = z.infer<typeof CallOutcome>;

export const Participant = z.lazy(() =>
  z.strictObject({
    address: Address,
    name: text(LIMITS.name),
    role: Role,
    answer: z.optional(Answer),
  }),
);
export type Participant = z.infer<typeof Participant>;

export const ActivityKind = z.enum(['email', 'meeting', 'call', 'note']);
export type ActivityKind = z.infer<typeof ActivityKind>;

export const Direction = z.enum(['in', 'out', 'unknown']);
export type Direction = z.infer<typeof Direction>;

export const Activity = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    kind: ActivityKind,
    at: Instant,
    timeSource: z.union([TimeSource, z.literal('person')]),
    direction: Direction,
    account: z.optional(Address),
    threadId: z.optional(Id),
    dealId: z.optional(Id),
    /** Contacts, a company or a deal it is about although they are no participants (notes, calls). */
    aboutIds: z.array(Id).check(z.maxLength(LIMITS.people)),
    subject: text(LIMITS.subject),
    snippet: text(LIMITS.snippet),
    /** Text of a note or call. */
    body: z.optional(text(LIMITS.note)),
    participants: z.array(Participant).check(z.maxLength(LIMITS.people)),
    /** Identities: `gmail:<account>:<hex>`, `rfc822:<Message-ID>`, `ical:<uid>:<occurrence>`. Unique. */
    keys: z.array(text(600)).check(z.maxLength(20)),
    /** Which sources saw it. */
    sources: z.array(text(20)).check(z.maxLength(12)),
    /** Why it was logged. */
    reason: Reason,
    bulk: z.optional(text(60)),
    call: z.optional(
      z.strictObject({
        outcome: CallOutcome,
        /** How long it took; null while nobody said. */
        minutes: z.nullable(z.int().check(z.gte(0), z.lte(1440))),
        /** What stood against it, in the person's own words: price, timing… */
        objections: z.array(text(60)).check(z.maxLength(20)),
      }),
    ),
    meeting: z.optional(
      z.strictObject({
        endAt: z.optional(Instant),
        allDay: z.boolean(),
        place: text(LIMITS.place),
        status: z.enum(['confirmed', 'cancelled']),
        myAnswer: Answer,
        version: z.optional(z.number()),
        outcome: z.optional(text(500)),
        nextStep: z.optional(text(300)),
      }),
    ),
  }),
);
export type Activity = z.infer<typeof Activity>;

/**
 * Kept: one person's part in one activity; also the line that the history shows, so that the
 * newest fifty of anybody are one bounded read. `who` is a contact id, or `addr:<address>` for
 * somebody who is no contact (yet).
 */
export const Touch = z.lazy(() =>
  z.strictObject({
    who: text(300),
    at: Instant,
    activityId: Id,
    address: text(254),
    kind: ActivityKind,
    direction: Direction,
    threadId: z.optional(Id),
    subject: text(160),
    snippet: text(160),
    /** Who sent it, as shown; empty for me. */
    sender: text(LIMITS.name),
    cancelled: z.optional(z.literal(true)),
    /** `at` is midnight in UTC of its first day. */
    allDay: z.optional(z.literal(true)),
  }),
);
export type Touch = z.infer<typeof Touch>;

/** A wall time in a zone: what the person meant, whatever the clocks do in between. */
export const WallTime = z.lazy(() =>
  z.strictObject({
    local: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
    zone: text(60),
  }),
);
export type WallTime = z.infer<typeof WallTime>;

/**
 * When a task comes again. Its time of day and zone stay those of `due`. Weeks may name their days
 * (0 for Sunday); months either a day of the month, or the first to fourth or last (-1) of a
 * weekday.
 */
export const Repeat = z.lazy(() =>
  z.strictObject({
    unit: z.enum(['day', 'week', 'month', 'year']),
    every: z.int().check(z.gte(1), z.lte(99)),
    weekdays: z.optional(
      z.array(z.int().check(z.gte(0), z.lte(6))).check(z.minLength(1), z.maxLength(7)),
    ),
    day: z.optional(z.int().check(z.gte(1), z.lte(31))),
    nth: z.optional(
      z.strictObject({
        week: z.union([z.literal(-1), z.int().check(z.gte(1), z.lte(4))]),
        weekday: z.int().check(z.gte(0), z.lte(6)),
      }),
    ),
  }),
);
export type Repeat = z.infer<typeof Repeat>;

export const Task = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    text: text(500),
    due: WallTime,
    /** The instant of `due`. */
    dueAt: Instant,
    /** Present only while open, so that the index holds nothing else: `dueAt`, or the snooze. */
    openAt: z.optional(Instant),
    /** Kept: the `openAt` that a notification told of, so that each is told once. */
    toldAt: z.optional(Instant),
    contactId: z.optional(Id),
    dealId: z.optional(Id),
    threadId: z.optional(Id),
    /** Cancelled by itself when somebody else writes in the thread after this instant. */
    unlessReplyAfter: z.optional(Instant),
    /** The play it is a step of; while that is paused it waits too. */
    playId: z.optional(Id),
    createdAt: Instant,
    doneAt: z.optional(Instant),
    doneBecause: z.optional(z.enum(['person', 'reply'])),
    repeat: z.optional(Repeat),
    /** The task that follows a repeating one that is done. */
    nextId: z.optional(Id),
  }),
);
export type Task = z.infer<typeof Task>;

/** Something said about a nudge: it is computed, only what the person did with it is stored. */
export const NudgeAnswer = z.lazy(() =>
  z.strictObject({
    /** `<nudge kind>:<record id>:<last activity>`; a new message makes a new key. */
    key: text(300),
    rev,
    id: text(300),
    hiddenUntil: z.nullable(Instant),
    at: Instant,
  }),
);
export type NudgeAnswer = z.infer<typeof NudgeAnswer>;

/** A thread or meeting that the person took out of the history: never logged by itself again. */
export const TakenBack = z.lazy(() =>
  z.strictObject({
    /** `gmail:<account>:<hex thread id>` or `ical:<uid>:<occurrence>`. */
    id: text(600),
    rev,
    at: Instant,
  }),
);
export type TakenBack = z.infer<typeof TakenBack>;

/**
 * What another product calls a row of ours: `hubspot:company:12`. Or a row that waits for one that
 * a file named before it came: `~hubspot:company:id=12` and the waiting row behind a line feed.
 */
export const Origin = z.lazy(() =>
  z.strictObject({
    id: text(700),
    rev,
    table: z.enum(['contacts', 'companies', 'deals', 'activities', 'tasks']),
    rowId: Id,
  }),
);
export type Origin = z.infer<typeof Origin>;

/** Where a record went that was merged into another: old links and ids lead there. */
export const Merged = z.lazy(() =>
  z.strictObject({
    /** Of the contact or company that is no more. */
    id: Id,
    rev,
    into: Id,
    at: Instant,
  }),
);
export type Merged = z.infer<typeof Merged>;

/** What was said about two records that look like one: not a duplicate, or later. */
export const DuplicateAnswer = z.lazy(() =>
  z.strictObject({
    /** `<id> <id>`, the smaller one first. */
    id: z.string().check(z.maxLength(80)),
    rev,
    /** Asked again from then on; null for never. */
    until: z.nullable(Instant),
    at: Instant,
  }),
);
export type DuplicateAnswer = z.infer<typeof DuplicateAnswer>;

/** How good the data was on a day: kept, so that the next one can be compared with it. */
export const Audit = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    at: Instant,
    /** 0–100. */
    score: z.int().check(z.gte(0), z.lte(100)),
    people: z.int(),
    companies: z.int(),
    deals: z.int(),
    /** Records with a fault, by kind of fault (utils/rules/quality.ts). */
    faults: z.record(z.string().check(z.maxLength(40)), z.int()),
  }),
);
export type Audit = z.infer<typeof Audit>;

/**
 * Somebody who was forgotten, by the salted hash of an address or a domain, so that no source brings
 * them back; and `salt:<salt>` for each salt in use.
 */
export const Forgotten = z.lazy(() =>
  z.strictObject({
    id: z.string().check(z.regex(/^(salt:[0-9a-f]{32}|[0-9a-f]{64})$/)),
    rev,
    at: Instant,
  }),
);
export type Forgotten = z.infer<typeof Forgotten>;
/** One step of a playbook: what to do, when, and what fulfils it. */
export const PlayStep = z.lazy(() =>
  z.strictObject({
    id: Id,
    text: text(200),
    /** Business days after the start. */
    afterDays: z.int().check(z.gte(0), z.lte(365)),
    /** What ticks it by itself; a task to be ticked when it is null. */
    needs: z.nullable(Criterion),
  }),
);
export type PlayStep = z.infer<typeof PlayStep>;

const PlaySteps = z.lazy(() => z.array(PlayStep).check(z.maxLength(30)));

/** A way of working a deal that has proved good. */
export const Playbook = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    name: text(80),
    /** Begins by itself when a deal comes to this stage. */
    stageId: z.optional(Id),
    pauseOnReply: z.boolean(),
    steps: PlaySteps,
    createdAt: Instant,
  }),
);
export type Playbook = z.infer<typeof Playbook>;

/** A playbook at work on a deal, with the steps as they were when it began. */
export const Play = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    playbookId: Id,
    dealId: Id,
    name: text(80),
    pauseOnReply: z.boolean(),
    steps: PlaySteps,
    startedAt: Instant,
    resumedAt: z.optional(Instant),
    endedAt: z.optional(Instant),
    /** Steps ticked by hand. */
    ticked: z.array(Id).check(z.maxLength(30)),
    /** The tasks made for steps. */
    tasks: z.array(z.strictObject({ stepId: Id, taskId: Id })).check(z.maxLength(30)),
  }),
);
export type Play = z.infer<typeof Play>;

export const AutoLog = z.enum(['off', 'contacts', 'everyone-i-write-to']);
export type AutoLog = z.infer<typeof AutoLog>;

export const Settings = z.strictObject({
  id: z.literal('settings'),
  rev: text(40),
  autoLog: AutoLog,
  /** Own mailboxes as seen in the pages, and further addresses that are also me. */
  accounts: z.array(Address).check(z.maxLength(50)),
  aliases: z.array(Address).check(z.maxLength(200)),
  /** Addresses, or domains (which cover their subdomains), that are never logged. */
  neverLog: z.array(text(254)).check(z.maxLength(5000)),
  nudges: z.strictObject({
    /** Business days after which their unanswered message, or my unanswered one, is a nudge. */
    needsReplyDays: z.int().check(z.gte(0), z.lte(90)),
    followUpDays: z.int().check(z.gte(1), z.lte(365)),
    perDay: z.int().check(z.gte(0), z.lte(50)),
    quietFrom: z.int().check(z.gte(0), z.lte(23)),
    quietTo: z.int().check(z.gte(0), z.lte(23)),
    notifications: z.boolean(),
    digest: z.boolean(),
    /** How much each kind counts in the list, where it differs from the usual. */
    weights: z.optional(z.record(text(30), z.int().check(z.gte(0), z.lte(200)))),
  }),
  defaultCurrency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** What gives a lead points, where the person changed it. */
  leadRules: z.optional(
    z
      .array(
        z.strictObject({
          clue: z.enum(LEAD_CLUES),
          words: text(300),
          points: z.int().check(z.gte(-100), z.lte(100)),
          halfLifeDays: z.nullable(z.int().check(z.gte(1), z.lte(3650))),
        }),
      )
      .check(z.maxLength(40)),
  ),
  /** For how long the journal is kept; 0 and left out for good. */
  keepChangesMonths: z.optional(z.int().check(z.gte(0), z.lte(240))),
  /** How reports cut time, what is aimed at, and what an entry made by itself is worth. */
  reports: z.optional(
    z.strictObject({
      /** 0 for Sunday, 1 for Monday, 6 for Saturday. */
      weekStart: z.int().check(z.gte(0), z.lte(6)),
      /** Month in which the fiscal year begins. */
      fiscalStart: z.int().check(z.gte(1), z.lte(12)),
      minutesPerEntry: z.number().check(z.gte(0), z.lte(60)),
      /** What is to be won in a month, per currency. */
      target: z.record(z.string().check(z.regex(/^[A-Z]{3}$/)), z.number().check(z.gte(0))),
    }),
  ),
  /** What the quality page asks for. */
  quality: z.optional(
    z.strictObject({
      /** What every person should have. */
      required: z.array(z.enum(REQUIRED_FIELDS)).check(z.maxLength(10)),
      /** Days without a touch after which somebody counts as out of touch. */
      staleDays: z.int().check(z.gte(7), z.lte(3650)),
    }),
  ),
  /** Where new deals go; the first pipeline when it is left out or gone. */
  defaultPipelineId: z.optional(Id),
});
export type Settings = z.infer<typeof Settings>;

/** A table as somebody wants to see it again: what it shows, in which columns and order. */
export const SavedView = z.lazy(() =>
  z.strictObject({
    id: Id,
    rev,
    table: z.enum(['people', 'companies', 'deals', 'activities']),
    name: text(80),
    /** The text of its filter; own fields stand in it under their ids. */
    query: text(2000),
    sort: z.strictObject({ by: text(40), down: z.boolean() }),
    columns: z
      .array(z.strictObject({ id: text(40), width: z.int().check(z.gte(40), z.lte(1000)) }))
      .check(z.maxLength(60)),
    pinned: z.int().check(z.gte(0), z.lte(5)),
    createdAt: Instant,
  }),
);
export type SavedView = z.infer<typeof SavedView>;

/** The journaled tables and their rows. */
export interface Rows {
  contacts: Contact;
  companies: Company;
  pipelines: Pipeline;
  deals: Deal;
  stageMoves: StageMove;
  threads: Thread;
  activities: Activity;
  tasks: Task;
  nudgeAnswers: NudgeAnswer;
  takenBack: TakenBack;
  playbooks: Playbook;
  plays: Play;
  fields: Field;
  views: SavedView;
  forgotten: Forgotten;
  origins: Origin;
  merged: Merged;
  duplicateAnswers: DuplicateAnswer;
  audits: Audit;
  settings: Settings;
}
export type TableName = keyof Rows;

export const ROW_SCHEMAS = {
  contacts: Contact,
  companies: Company,
  pipelines: Pipeline,
  deals: Deal,
  stageMoves: StageMove,
  threads: Thread,
  activities: Activity,
  tasks: Task,
  nudgeAnswers: NudgeAnswer,
  takenBack: TakenBack,
  playbooks: Playbook,
  plays: Play,
  fields: Field,
  views: SavedView,
  forgotten: Forgotten,
  origins: Origin,
  merged: Merged,
  duplicateAnswers: DuplicateAnswer,
  audits: Audit,
  settings: Settings,
} as const;

export const TABLES: readonly TableName[] = [
  'contacts',
  'companies',
  'pipelines',
  'deals',
  'stageMoves',
  'threads',
  'activities',
  'tasks',
  'nudgeAnswers',
  'takenBack',
  'playbooks',
  'plays',
  'fields',
  'views',
  'forgotten',
  'origins',
  'merged',
  'duplicateAnswers',
  'audits',
  'settings',
];

/** Who made a change. */
export type Actor = 'person' | 'automatic' | 'import' | 'undo';

/** One change: everything one write did, with what was there before. */
export interface Change {
  id: string;
  at: number;
  actor: Actor;
  /** Which part of the product made it: 'sidebar', 'popup', 'capture:thread'… */
  source: string;
  reason?: Reason;
  entries: ChangeEntry[];
  /** Idempotency key of the call, and what it answered. */
  callKey?: string;
  answer?: unknown;
  /** Set when this change was taken back, by which change. */
  undoneBy?: string;
}

export interface ChangeEntry {
  table: TableName;
  id: string;
  /** The row as it was; null where it did not exist. */
  before: unknown;
  /** True where the change removed the row. */
  removed?: true;
}

/** Kept: a meeting to come with a contact, as last seen; forgotten once it is logged or off. */
export interface Expected {
  /** `ical:<uid>:<occurrence>` */
  key: string;
  endAt: number;
  seen: MeetingSeen;
}

/** Kept: sums of a stage's open deals per currency, `stage:<stageId>:<currency>`. */
export interface StageSum {
  key: string;
  stageId: string;
  currency: string;
  count: number;
  sum: number;
}

/** A small fact about the database itself: its identity, its version guard. */
export interface MetaRow {
  key: string;
  value: unknown;
}

/**
 * Kept: what was counted on one day, by what was counted. `a:<day>` for activities, `d:<day>` for
 * deals, `D:<month>` for the deals of a whole month; `m:deals` is what closed deals teach.
 */
export interface DayCounts {
  key: string;
  counts: Record<string, [count: number, sum: number]>;
}
