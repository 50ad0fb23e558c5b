import * as z from 'zod/mini';
import { FIELDS } from '../formats/csv-fields';

/**
 * What a person said about a table: what its rows are, what its columns mean, how its dates are to
 * be read, and which values mean others. Kept with the import, so that it goes on the same way.
 */
const text = (max: number) => z.string().check(z.maxLength(max));

export const MAPPING_LIMITS = { columns: 512, fixes: 500, value: 500 } as const;

export const Mapping = z.lazy(() =>
  z.strictObject({
    kind: z.enum(['contact', 'company', 'deal', 'activity', 'note']),
    columns: z
      .array(
        z.strictObject({
          /** As in the file, made unique. */
          name: text(140),
          field: z.enum(FIELDS),
          /** Where all its dates can be read in two ways. */
          order: z.optional(z.enum(['dmy', 'mdy'])),
        }),
      )
      .check(z.maxLength(MAPPING_LIMITS.columns)),
    fixes: z
      .array(
        z.strictObject({
          column: text(140),
          from: text(MAPPING_LIMITS.value),
          to: text(MAPPING_LIMITS.value),
        }),
      )
      .check(z.maxLength(MAPPING_LIMITS.fixes)),
  }),
);
export type Mapping = z.infer<typeof Mapping>;
