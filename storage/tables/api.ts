import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { hasPeople } from './rows';

/** What the tables of the workspace ask; for our own pages alone. */
export const tablesApi = {
  hasPeople: procedure({ callers: 'pages', input: z.strictObject({}), run: () => hasPeople() }),
};
