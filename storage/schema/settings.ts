import * as z from 'zod/mini';
import { LIMITS } from '@/utils/limits';
import { REQUIRED_FIELDS } from '@/utils/rules/quality-fields';
import { LEAD_CLUES } from '@/utils/rules/scores/lead';
import { Address } from '@/utils/seen';
import { Id, text } from './parts';
import { Route } from './routes';

export const AutoLog = z.enum(['off', 'contacts', 'everyone-i-write-to']);
export type AutoLog = z.infer<typeof AutoLog>;

/** Those that there are words in, and the browser's own. */
export const Language = z.enum(['browser', 'en', 'de', 'ar']);
export type Language = z.infer<typeof Language>;

export const Settings = z.lazy(() =>
  z.strictObject({
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
    /** What gives a lead points, where the person changed it; null or left out for the usual rules. */
    leadRules: z.optional(
      z.nullable(
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
    /** Keys of the workspace that the person changed, by what they do; empty for none. */
    shortcuts: z.optional(
      z.record(text(240), text(40)).check(z.refine((keys) => Object.keys(keys).length <= 200)),
    ),
    /** Where new deals go; the first pipeline when it is left out or gone. */
    defaultPipelineId: z.optional(Id),
    /** How I sign what I write. */
    myName: z.optional(text(LIMITS.name)),
    /** Lead rules, the first one first. */
    routes: z.optional(z.array(Route).check(z.maxLength(50))),
    /** What the product speaks; left out, what the browser does. */
    language: z.optional(Language),
  }),
);
export type Settings = z.infer<typeof Settings>;
