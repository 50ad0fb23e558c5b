import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { once } from '../once';
import { answerProposals, openProposals, proposals } from './proposals';

export type { JobChangeView, ProposalView } from './proposals';

/** What signatures propose about people; for our own pages alone. */
export const enrichmentApi = {
  proposals: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ contactId: z.uuid() })),
    run: proposals,
  }),
  openProposals: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ after: z.optional(z.string().check(z.maxLength(300))) })),
    run: openProposals,
  }),
  answerProposals: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        ids: z.array(z.string().check(z.maxLength(300))).check(z.minLength(1), z.maxLength(100)),
        accept: z.boolean(),
      }),
    ),
    run: once(answerProposals),
  }),
};
