import * as z from 'zod/mini';
import { CHARSETS } from '@/utils/formats/charset';
import { ImportRecord } from '@/utils/formats/records';
import { Mapping } from '@/utils/importing/mapping';
import { Address, EmailSeen, MeetingSeen } from '@/utils/seen';

/** What the import page sends, and what is kept of an import. */

const text = (max: number) => z.string().check(z.maxLength(max));
const Count = z.int().check(z.gte(0));

/** One record of a file. */
export const ImportItem = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('mail'),
      seen: EmailSeen,
      /** Those of its conversation whom I wrote to or who answered me, anywhere in the file. */
      acquainted: z.array(Address).check(z.maxLength(50)),
    }),
    z.strictObject({ kind: z.literal('meeting'), seen: MeetingSeen }),
    z.strictObject({
      kind: z.literal('record'),
      /** The product it comes from: ids mean something in it alone. */
      product: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
      record: ImportRecord,
    }),
  ]),
);
export type ImportItem = z.infer<typeof ImportItem>;

/** By what a file is known again. */
export const FileMark = z.lazy(() =>
  z.strictObject({
    name: text(500),
    size: Count,
    lastModified: z.number(),
  }),
);
export type FileMark = z.infer<typeof FileMark>;

export const ImportFormat = z.enum(['mbox', 'eml', 'ics', 'vcf', 'csv']);
export type ImportFormat = z.infer<typeof ImportFormat>;

/** What the rows of a table are. */
export const ImportWhat = z.enum(['contact', 'company', 'deal', 'activity', 'note']);
export type ImportWhat = z.infer<typeof ImportWhat>;

/** What a person should know about what was stored: `import_told_<code>`. */
const ToldList = z.lazy(() =>
  z
    .array(
      z.strictObject({
        code: text(40),
        args: z.array(text(120)).check(z.maxLength(4)),
        count: Count,
      }),
    )
    .check(z.maxLength(60)),
);

/** How many records were left out, by reason: `import_skip_<code>` in the locale files. */
const Skipped = z.record(text(40), Count);

const Counts = z.lazy(() =>
  z.strictObject({
    added: Count,
    updated: Count,
    /** Already there, and nothing new about them. */
    same: Count,
    /** Contacts made on the way. */
    people: Count,
    /** Records that could not be read. */
    failed: Count,
  }),
);
export type ImportCounts = z.infer<typeof Counts>;

/** How a file is read; of what is said of its records, only while a part is still to come. */
const howRead = () => ({
  /** The product and the kind of a table's rows. */
  product: z.optional(text(60)),
  what: z.optional(ImportWhat),
  /** What a person said about the columns, and what it is written in. */
  mapping: z.optional(Mapping),
  charset: z.optional(z.enum(CHARSETS)),
  /** Whose mailbox or calendar it is. */
  account: z.optional(Address),
  /** By when a calendar is read: when its preview was made. */
  readAt: z.optional(z.number()),
});

/** How far an import is: stored after every batch. */
export const ImportState = z.lazy(() =>
  z.strictObject({
    id: z.uuid(),
    file: FileMark,
    format: ImportFormat,
    startedAt: z.number(),
    at: z.number(),
    /** Where to read on: the byte of a mail archive, the number of the record elsewhere. */
    offset: Count,
    batches: Count,
    done: z.boolean(),
    counts: Counts,
    skipped: Skipped,
    ...howRead(),
    told: z.optional(ToldList),
    /** Made with the last who came: whom it brought has an id between its own and this. */
    endId: z.optional(z.uuid()),
    /** Its first change that was not compared yet: a calendar is read for months, others change it. */
    sinceId: z.optional(z.uuid()),
    /** How many of those look like somebody else; left out until they were compared. */
    twice: z.optional(Count),
    /** How many had been found so before the last who came, who are compared by themselves. */
    twiceBefore: z.optional(Count),
    /** When it was taken back, and how many rows stayed because they were changed since. */
    undone: z.optional(z.strictObject({ at: z.number(), kept: Count, complete: z.boolean() })),
  }),
);
export type ImportState = z.infer<typeof ImportState>;

export const ImportBatch = z.lazy(() =>
  z.strictObject({
    importId: z.uuid(),
    file: FileMark,
    format: ImportFormat,
    ...howRead(),
    /** Counted from 0: a batch that was stored already is not stored again. */
    batch: Count,
    offset: Count,
    last: z.boolean(),
    items: z.array(ImportItem).check(z.maxLength(500)),
    /** What the reader itself left out since the last batch. */
    skipped: Skipped,
    failed: Count,
    /** The source is read from its beginning once more: only what is new adds to the counts. */
    anew: z.optional(z.boolean()),
    /** Only says what would become of it. */
    rehearse: z.boolean(),
  }),
);
export type ImportBatch = z.infer<typeof ImportBatch>;
