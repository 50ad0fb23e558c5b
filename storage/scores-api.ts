import * as z from 'zod/mini';
import { procedure } from '@/utils/rpc-server';
import { acceptCommitment, commitments } from './commitments';
import { once } from './once';
import {
  dealScore,
  keepScoreCheck,
  leadRules,
  pastDeals,
  personScores,
  StoredCheck,
  scoreCheck,
} from './scores';

export type { CommitmentProposal } from './commitments';
export type { DealScoreView, PersonScores, StoredCheck } from './scores';

/** Scores and what they are made from; all of it for our own pages. */
export const scoresApi = {
  dealScore: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ dealId: z.uuid() })),
    run: dealScore,
  }),
  personScores: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ contactId: z.uuid() })),
    run: personScores,
  }),
  /** Promises in what was logged with somebody, to make tasks of. */
  commitments: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ contactId: z.uuid() })),
    run: commitments,
  }),
  acceptCommitment: procedure({
    callers: 'pages',
    input: z.lazy(() =>
      z.strictObject({
        key: z.string().check(z.maxLength(300), z.regex(/^commitment:[0-9a-f-]{36}:/)),
        contactId: z.nullable(z.uuid()),
      }),
    ),
    run: once(acceptCommitment),
  }),
  pastDeals: procedure({
    callers: 'pages',
    input: z.lazy(() => z.strictObject({ after: z.nullable(z.string().check(z.maxLength(60))) })),
    run: pastDeals,
  }),
  scoreCheck: procedure({ callers: 'pages', input: z.strictObject({}), run: () => scoreCheck() }),
  /** Safe to repeat: the last one counts. */
  keepScoreCheck: procedure({ callers: 'pages', input: StoredCheck, run: keepScoreCheck }),
  leadRules: procedure({ callers: 'pages', input: z.strictObject({}), run: () => leadRules() }),
};
