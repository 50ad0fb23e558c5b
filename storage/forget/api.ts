import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { once } from '../once';
import { forget } from './forget';
import { pastOf, removePast } from './past';
import { scrubJournal } from './scrub';

export type { ForgetReport } from './forget';

/** An address, or a domain that stands for all below it. */
const Entry = z.string().check(z.regex(/^([^\s@]+@)?([\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u));
const entry = Entry.check(z.maxLength(254));

export const forgetApi = {
  /** Safe to repeat: what is gone is gone. */
  forget: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ entry, rehearse: z.boolean() })),
    run: (input) => forget(input),
  }),
  scrubJournal: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        needles: z
          .array(z.string().check(z.minLength(3), z.maxLength(600)))
          .check(z.maxLength(100_000)),
        after: z.nullable(z.uuid()),
      }),
    ),
    run: (input) => scrubJournal(input),
  }),
  pastOf: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ entry })),
    run: (input) => pastOf(input),
  }),
  removePast: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ entry })),
    run: once(removePast),
  }),
};
