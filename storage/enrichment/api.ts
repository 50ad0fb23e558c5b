import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { once } from '../once';
import { addSignal, removeSignal, signalsOf } from '../signals';
import { answerProposals, openProposals, proposals } from './proposals';

export type { SignalView } from '../signals';
export type { JobChangeView, ProposalView } from './proposals';

/** What signatures propose about people, and sentences that were marked; for our own pages alone. */
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
  signalsOf: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({ of: z.enum(['contactId', 'dealId', 'activityId']), id: z.uuid() }),
    ),
    run: signalsOf,
  }),
  addSignal: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        activityId: z.uuid(),
        kind: z.enum(['signal', 'objection']),
        tag: z.string().check(z.maxLength(60)),
        quote: z.string().check(z.maxLength(500)),
      }),
    ),
    run: once(addSignal),
  }),
  removeSignal: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ signalId: z.uuid() })),
    run: once(removeSignal),
  }),
};
