import * as z from 'zod/mini';
import { Instant } from '@/utils/seen';
import { Id, rev, text } from './parts';

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
export const Custom = z.record(Id, CustomValue);
