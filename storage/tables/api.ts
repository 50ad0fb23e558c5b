import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { once } from '../once';
import { ownValues, setOwnValue } from '../own-values';
import { CustomValue, FieldOwner } from '../schema';
import { hasPeople } from './rows';

const Id = z.uuid();

/** What the tables of the workspace ask; for our own pages alone. */
export const tablesApi = {
  hasPeople: procedure({ callers: 'pages', input: z.strictObject({}), run: () => hasPeople() }),
  ownValues: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ of: FieldOwner, id: Id, after: z.optional(Id) })),
    run: ownValues,
  }),
  setOwnValue: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({ of: FieldOwner, id: Id, fieldId: Id, value: z.nullable(CustomValue) }),
    ),
    run: once(setOwnValue),
  }),
};
