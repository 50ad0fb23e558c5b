import * as z from 'zod/mini';
import { SubjectSeen } from '@/storage/api';
import { EmailSeen } from '@/utils/seen';

/** What a measurement may ask of the background of the bench build, beside the product's own calls. */
export const Ask = z.discriminatedUnion('bench', [
  /** Answers at once, with what was kept under this name. */
  z.object({ bench: z.literal('echo'), name: z.string(), payload: z.optional(z.unknown()) }),
  z.object({ bench: z.literal('keep'), name: z.string(), payload: z.unknown() }),
  z.object({
    bench: z.literal('put'),
    row: z.unknown(),
    durability: z.enum(['strict', 'relaxed']),
  }),
  /** Writes and reads inside the background, without a message for each. */
  z.object({ bench: z.literal('captureHere'), seen: z.array(EmailSeen) }),
  z.object({
    bench: z.literal('putHere'),
    rows: z.array(z.unknown()),
    durability: z.enum(['strict', 'relaxed']),
  }),
  z.object({
    bench: z.literal('historyHere'),
    side: z.enum(['ours', 'raw']),
    who: z.string(),
    times: z.int(),
  }),
  z.object({ bench: z.literal('indexHere'), anew: z.boolean() }),
  /** The newest fifty activities for some words: their ids, or lines to show. */
  z.object({ bench: z.literal('foundHere'), as: z.enum(['ids', 'lines']), query: z.string() }),
  z.object({ bench: z.literal('openHere'), subjects: z.array(SubjectSeen) }),
  z.object({ bench: z.literal('rawSubjects'), subjects: z.array(SubjectSeen) }),
  z.object({ bench: z.literal('pipelineHere'), times: z.int() }),
  /** All nudges computed anew, or one pass by hand over the rows that this looks at. */
  z.object({ bench: z.literal('nudgesHere'), side: z.enum(['ours', 'raw']) }),
  /** Every activity with some words in its subject. */
  z.object({ bench: z.literal('scanHere'), side: z.enum(['ours', 'raw']), words: z.string() }),
]);
export type Ask = z.input<typeof Ask>;
