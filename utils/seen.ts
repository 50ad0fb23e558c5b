import * as z from 'zod/mini';
import { ADDRESS, DELEGATED, HEX_ID, INSTANTS, LIMITS } from './limits';

/**
 * What a source saw: the shapes that page adapters, feeds and imported files hand to the capture
 * funnel. Everything is bounded here, since a page can be crafted by whoever writes a mail.
 */

const text = (max: number) => z.string().check(z.maxLength(max));

/** An e-mail address: lower case, exactly one @, no white space or brackets. */
export const Address = z.string().check(z.maxLength(LIMITS.address), z.regex(ADDRESS));
/** 64-bit Gmail id in lower-case hex, as in data-legacy-message-id. */
export const HexId = z.string().check(z.regex(HEX_ID));
/** Milliseconds since 1970, within the years 1971–2199. */
export const Instant = z.int().check(z.gte(INSTANTS.from), z.lte(INSTANTS.to));

export const Person = z.strictObject({ address: Address, name: text(LIMITS.name) });
export type Person = z.infer<typeof Person>;

/** Where a time comes from, best last; a better source replaces a worse one and never the reverse. */
export const TIME_SOURCES = ['click', 'label', 'id', 'page-data', 'header', 'file'] as const;
export const TimeSource = z.enum(TIME_SOURCES);
export type TimeSource = z.infer<typeof TimeSource>;

export const Role = z.enum(['from', 'to', 'cc', 'organizer', 'guest', 'unknown']);
export type Role = z.infer<typeof Role>;

/** One thing that a signature says (utils/rules/signature.ts). */
const SignatureSeen = z.lazy(() =>
  z.strictObject({
    field: z.enum(['title', 'company', 'phone', 'site', 'link']),
    value: text(LIMITS.line),
    /** The line it stands in. */
    line: text(LIMITS.line),
  }),
);

export const EmailSource = z.enum(['thread', 'row', 'sent', 'headers', 'file']);

/** One message, as far as the source could see it. Without any id it is never counted as logged. */
export const EmailSeen = z.lazy(() =>
  z.strictObject({
    kind: z.literal('email'),
    source: EmailSource,
    /** The mailbox it was seen in. */
    account: Address,
    /** Its path, where it is somebody else's: no address opens it. */
    mailbox: z.optional(z.string().check(z.regex(DELEGATED))),
    threadId: z.optional(HexId),
    messageId: z.optional(HexId),
    /** Message-ID header without the angle brackets. */
    rfc822: z.optional(text(LIMITS.messageId)),
    /** Message-ID of the first mail of the conversation, where no thread id tells which it is. */
    root: z.optional(text(LIMITS.messageId)),
    subject: text(LIMITS.subject),
    snippet: text(LIMITS.snippet),
    /** Null where the source does not say who sent it. */
    from: z.nullable(Person),
    to: z.array(Person).check(z.maxLength(LIMITS.people)),
    cc: z.array(Person).check(z.maxLength(LIMITS.people)),
    /** People of the thread whose part in this message is unknown (list rows). */
    others: z.array(Person).check(z.maxLength(LIMITS.people)),
    replyTo: z.optional(Person),
    at: z.optional(Instant),
    timeSource: z.optional(TimeSource),
    /** The header that shows bulk or automatic mail, e.g. "List-Unsubscribe". */
    bulk: z.optional(text(60)),
    /** The template it was written from; known of mail that was sent here. */
    templateId: z.optional(z.uuid()),
    /** What its signature says about who wrote it. */
    signature: z.optional(z.array(SignatureSeen).check(z.maxLength(12))),
    /** The sentences in which its sender promises something. */
    promises: z.optional(z.array(text(LIMITS.promise)).check(z.maxLength(LIMITS.promises))),
    /** Whom a mail server says that a mail could not be delivered to. */
    bounced: z.optional(z.array(Address).check(z.maxLength(20))),
    /** What an open message shows beyond its first lines, to look for promises in; never stored. */
    shown: z.optional(text(LIMITS.shown)),
    /** The start of the mail as it was sent, to look for a signature in; never stored. */
    raw: z.optional(text(LIMITS.raw)),
  }),
);
export type EmailSeen = z.infer<typeof EmailSeen>;

export const Answer = z.enum(['accepted', 'declined', 'tentative', 'waiting', 'unknown']);
export type Answer = z.infer<typeof Answer>;

export const Guest = z.lazy(() =>
  z.strictObject({
    address: Address,
    name: text(LIMITS.name),
    answer: Answer,
    /** What it is: rooms, resources and groups are not people. */
    type: z.enum(['person', 'resource', 'group']),
    organizer: z.boolean(),
  }),
);
export type Guest = z.infer<typeof Guest>;

/** One occurrence of a meeting. */
export const MeetingSeen = z.lazy(() =>
  z.strictObject({
    kind: z.literal('meeting'),
    source: z.enum(['bubble', 'chip', 'edit-page', 'page-data', 'file']),
    account: Address,
    /** iCalUID: `<event id without the instance suffix>@google.com` for Google's own. */
    uid: text(LIMITS.messageId),
    /**
     * The original slot of this occurrence in a series (`YYYYMMDDTHHMMSSZ` or `YYYYMMDD`), which a
     * moved occurrence keeps; empty for a single event.
     */
    occurrence: z.string().check(z.regex(/^(\d{8}(T\d{6}Z)?)?$/)),
    /** The page's own id and calendar, for opening it again. */
    eventId: z.optional(text(LIMITS.messageId)),
    calendarId: z.optional(text(LIMITS.messageId)),
    title: text(LIMITS.subject),
    place: text(LIMITS.place),
    startAt: z.optional(Instant),
    endAt: z.optional(Instant),
    allDay: z.boolean(),
    /** IANA zone of the calendar, for showing. */
    zone: z.optional(text(60)),
    timeSource: z.optional(TimeSource),
    guests: z.array(Guest).check(z.maxLength(LIMITS.people)),
    /** False when the source shows only a part of the guests (a collapsed list). */
    guestsComplete: z.boolean(),
    myAnswer: Answer,
    status: z.enum(['confirmed', 'cancelled']),
    /** The source's own version (data position [4], SEQUENCE…); a higher one wins. */
    version: z.optional(z.number()),
  }),
);
export type MeetingSeen = z.infer<typeof MeetingSeen>;

export const Seen = z.discriminatedUnion('kind', [EmailSeen, MeetingSeen]);
export type Seen = z.infer<typeof Seen>;
