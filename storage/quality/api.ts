import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { once } from '../once';
import { mergeRecords } from './merge';

const Id = z.uuid();
const Of = z.enum(['contacts', 'companies']);

/** What the quality page asks and does; for our own pages alone. */
export const qualityApi = {
  mergeRecords: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        of: Of,
        keep: Id,
        drop: Id,
        take: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(220)),
      }),
    ),
    run: once(mergeRecords),
  }),
};
