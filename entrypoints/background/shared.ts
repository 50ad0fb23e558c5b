import { getDomain } from 'tldts-icann';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/**
 * Libraries that the rest of the background takes from this script instead of bringing them again
 * (see wxt.config.ts): with every start the browser hands over all scripts of a worker, and 100 KB of
 * them took some 3 ms (2026-11-29).
 */

declare global {
  var marginShared: typeof shared | undefined;
}

/** Of zod what the rest names, one by one: all of it would be five times as much. */
const zod = {
  array: z.array,
  boolean: z.boolean,
  discriminatedUnion: z.discriminatedUnion,
  enum: z.enum,
  gt: z.gt,
  gte: z.gte,
  int: z.int,
  lazy: z.lazy,
  literal: z.literal,
  looseObject: z.looseObject,
  lte: z.lte,
  maxLength: z.maxLength,
  minLength: z.minLength,
  nullable: z.nullable,
  number: z.number,
  object: z.object,
  omit: z.omit,
  optional: z.optional,
  partial: z.partial,
  record: z.record,
  refine: z.refine,
  regex: z.regex,
  strictObject: z.strictObject,
  string: z.string,
  union: z.union,
  unknown: z.unknown,
  uuid: z.uuid,
};

const shared = { getDomain, browser, zod };
globalThis.marginShared = shared;
