import * as z from 'zod/mini';
import { LIMITS } from '../limits';
import { DaysLeftOut, Repeat } from '../repeat';
import { Address, Role } from '../seen';

/**
 * What address books and tables of other products hold, in one shape for all of them. Everything
 * is bounded; what a source does not say is empty or left out, never guessed.
 */
const text = (max: number) => z.string().check(z.maxLength(max));

export const RECORD_LIMITS = {
  label: 60,
  id: 100,
  value: 4000,
  emails: 50,
  phones: 20,
  urls: 20,
  places: 20,
  tags: 50,
  links: 200,
  custom: 400,
  stages: 60,
} as const;

const label = text(RECORD_LIMITS.label);
const url = text(500);

/**
 * A day, a wall time (no zone known: it is the person's own), or an instant (`Z`):
 * `2024-03-12`, `2024-03-12T09:31:00`, `2024-03-12T09:31:00Z`.
 */
export const Moment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z?)?$/));
export type Moment = z.infer<typeof Moment>;

/** Somebody or something in the same import, by whatever the source calls it. */
export const Link = z.lazy(() =>
  z.strictObject({
    to: z.enum(['contact', 'company', 'deal']),
    /** The id that the product the file comes from gave it. */
    id: z.optional(text(RECORD_LIMITS.id)),
    name: z.optional(text(LIMITS.name)),
    email: z.optional(Address),
  }),
);
export type Link = z.infer<typeof Link>;

export const CustomType = z.enum(['text', 'number', 'date', 'yes-no', 'choice', 'url']);
export type CustomType = z.infer<typeof CustomType>;

/** A field the product has no place for, kept under its own name. */
export const Custom = z.lazy(() =>
  z.strictObject({
    label: text(120),
    type: CustomType,
    value: z.union([text(RECORD_LIMITS.value), z.number(), z.boolean()]),
  }),
);
export type Custom = z.infer<typeof Custom>;

const common = () => ({
  /** The id in the product the file comes from. */
  sourceId: text(RECORD_LIMITS.id),
  owner: text(LIMITS.name),
  notes: text(LIMITS.note),
  createdAt: z.optional(Moment),
  links: z.array(Link).check(z.maxLength(RECORD_LIMITS.links)),
  custom: z.array(Custom).check(z.maxLength(RECORD_LIMITS.custom)),
});

export const ContactRecord = z.lazy(() =>
  z.strictObject({
    kind: z.literal('contact'),
    ...common(),
    name: text(LIMITS.name),
    firstName: text(LIMITS.name),
    lastName: text(LIMITS.name),
    nickname: text(LIMITS.name),
    emails: z
      .array(z.strictObject({ address: Address, label }))
      .check(z.maxLength(RECORD_LIMITS.emails)),
    phones: z
      .array(z.strictObject({ number: text(40), label }))
      .check(z.maxLength(RECORD_LIMITS.phones)),
    urls: z.array(z.strictObject({ url, label })).check(z.maxLength(RECORD_LIMITS.urls)),
    places: z
      .array(z.strictObject({ text: text(LIMITS.place), label }))
      .check(z.maxLength(RECORD_LIMITS.places)),
    title: text(200),
    company: text(LIMITS.name),
    department: text(LIMITS.name),
    lifecycle: text(80),
    status: text(80),
    source: text(80),
    tags: z.array(text(RECORD_LIMITS.label)).check(z.maxLength(RECORD_LIMITS.tags)),
    /** With a year or without: `1980-04-12`, `--04-12`. */
    birthday: z.optional(z.string().check(z.regex(/^(\d{4}|-)-\d{2}-\d{2}$/))),
  }),
);
export type ContactRecord = z.infer<typeof ContactRecord>;

export const CompanyRecord = z.lazy(() =>
  z.strictObject({
    kind: z.literal('company'),
    ...common(),
    name: text(LIMITS.name),
    /** As written, e.g. `https://www.acme.com/en`; which domain it is, is decided by the import. */
    domains: z.array(text(253)).check(z.maxLength(20)),
    urls: z.array(z.strictObject({ url, label })).check(z.maxLength(RECORD_LIMITS.urls)),
    phones: z
      .array(z.strictObject({ number: text(40), label }))
      .check(z.maxLength(RECORD_LIMITS.phones)),
    places: z
      .array(z.strictObject({ text: text(LIMITS.place), label }))
      .check(z.maxLength(RECORD_LIMITS.places)),
    industry: text(120),
    tags: z.array(text(RECORD_LIMITS.label)).check(z.maxLength(RECORD_LIMITS.tags)),
  }),
);
export type CompanyRecord = z.infer<typeof CompanyRecord>;

export const DealRecord = z.lazy(() =>
  z.strictObject({
    kind: z.literal('deal'),
    ...common(),
    name: text(LIMITS.name),
    /** As the source calls them, label or internal name. */
    stage: text(80),
    pipeline: text(80),
    /** Only where the source says so. */
    state: z.optional(z.enum(['open', 'won', 'lost'])),
    /** Major units; null while unknown. */
    amount: z.nullable(z.number().check(z.gte(0), z.lte(1e12))),
    /** ISO 4217, or empty. */
    currency: z.string().check(z.regex(/^([A-Z]{3})?$/)),
    /** What it was written with, where several currencies have that sign. */
    currencySign: z.optional(z.enum(['$', '¥'])),
    closeDate: z.optional(Moment),
    wonAt: z.optional(Moment),
    lostAt: z.optional(Moment),
    lostReason: text(300),
    /** Percent. */
    probability: z.optional(z.number().check(z.gte(0), z.lte(100))),
    nextStep: text(300),
    source: text(80),
    tags: z.array(text(RECORD_LIMITS.label)).check(z.maxLength(RECORD_LIMITS.tags)),
    /** When it came into a stage, as far as the source tells. */
    stageDates: z
      .array(z.strictObject({ stage: text(120), at: Moment }))
      .check(z.maxLength(RECORD_LIMITS.stages)),
  }),
);
export type DealRecord = z.infer<typeof DealRecord>;

/** A to-do, call, meeting or mail of another product: open ones become tasks, done ones history. */
export const ActivityRecord = z.lazy(() =>
  z.strictObject({
    kind: z.literal('activity'),
    ...common(),
    type: z.enum(['task', 'call', 'meeting', 'email', 'note', 'other']),
    subject: text(LIMITS.subject),
    due: z.optional(Moment),
    doneAt: z.optional(Moment),
    isDone: z.boolean(),
    /** Minutes. */
    duration: z.optional(z.number().check(z.gte(0), z.lte(100_000))),
    priority: text(40),
    repeat: z.optional(Repeat),
    leftOut: z.optional(DaysLeftOut),
    /** Of a history of ours: which way it went, who took part, and all identities it has. */
    past: z.optional(
      z.strictObject({
        direction: z.enum(['in', 'out', 'unknown']),
        participants: z
          .array(z.strictObject({ address: Address, role: Role }))
          .check(z.maxLength(LIMITS.people)),
        keys: z.array(text(600)).check(z.maxLength(20)),
        /** What became of a meeting or a call. */
        status: text(40),
        /** By what it was entered. */
        sources: z.array(text(20)).check(z.maxLength(12)),
        objections: z.array(text(60)).check(z.maxLength(20)),
      }),
    ),
  }),
);
export type ActivityRecord = z.infer<typeof ActivityRecord>;

export const NoteRecord = z.lazy(() =>
  z.strictObject({
    kind: z.literal('note'),
    ...common(),
    body: text(LIMITS.note),
    at: z.optional(Moment),
  }),
);
export type NoteRecord = z.infer<typeof NoteRecord>;

export const ImportRecord = z.discriminatedUnion('kind', [
  ContactRecord,
  CompanyRecord,
  DealRecord,
  ActivityRecord,
  NoteRecord,
]);
export type ImportRecord = z.infer<typeof ImportRecord>;
export type RecordKind = ImportRecord['kind'];

/** Records with nothing in them, to be filled. */
export const empty = {
  common: () => ({
    sourceId: '',
    owner: '',
    notes: '',
    links: [] as Link[],
    custom: [] as Custom[],
  }),
  contact: (): ContactRecord => ({
    kind: 'contact',
    ...empty.common(),
    name: '',
    firstName: '',
    lastName: '',
    nickname: '',
    emails: [],
    phones: [],
    urls: [],
    places: [],
    title: '',
    company: '',
    department: '',
    lifecycle: '',
    status: '',
    source: '',
    tags: [],
  }),
  company: (): CompanyRecord => ({
    kind: 'company',
    ...empty.common(),
    name: '',
    domains: [],
    urls: [],
    phones: [],
    places: [],
    industry: '',
    tags: [],
  }),
  deal: (): DealRecord => ({
    kind: 'deal',
    ...empty.common(),
    name: '',
    stage: '',
    pipeline: '',
    amount: null,
    currency: '',
    lostReason: '',
    nextStep: '',
    source: '',
    tags: [],
    stageDates: [],
  }),
  activity: (): ActivityRecord => ({
    kind: 'activity',
    ...empty.common(),
    type: 'task',
    subject: '',
    isDone: false,
    priority: '',
  }),
  note: (): NoteRecord => ({ kind: 'note', ...empty.common(), body: '' }),
};
