import { uuidv7 } from 'uuidv7';
import { reading } from '../db';
import type { Audit } from '../schema';
import { write } from '../write';

/** Answers told at once: each weighs some 90 letters. */
const PAGE = 400;

/** Pairs that are not to be asked about now: those that are two, and those put off. */
export function duplicateAnswers({
  after,
}: {
  after?: string;
}): Promise<{ pairs: string[]; next: string | null }> {
  return reading(
    async (from) => {
      const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
      const rows = await from.all('duplicateAnswers', { ...(range && { range }), limit: PAGE });
      const now = Date.now();
      return {
        pairs: rows.filter(({ until }) => until === null || until > now).map(({ id }) => id),
        next: rows.length === PAGE ? (rows.at(-1)?.id ?? null) : null,
      };
    },
    ['duplicateAnswers'],
  );
}

/** Remembers that two records are two, or with `until` that they are asked about again later. */
export async function answerDuplicate(
  { one, other, until }: { one: string; other: string; until: number | null },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write(
    { actor: 'person', source: 'not-duplicate', callKey },
    async (scope) => {
      const id = one < other ? `${one} ${other}` : `${other} ${one}`;
      await scope.put('duplicateAnswers', { id, until, at: scope.now });
      return {};
    },
  );
  return { change };
}

/** Audits told at once: five years of them. */
const AUDITS = 20;

/** The audits that were kept, newest first. */
export function audits(): Promise<Audit[]> {
  return reading(
    async (from) => {
      const range = IDBKeyRange.lowerBound('');
      return from.newest('audits', { range, limit: AUDITS });
    },
    ['audits'],
  );
}

/** Keeps how good the data is today. */
export async function keepAudit(
  input: Omit<Audit, 'id' | 'rev' | 'at'>,
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'audit', callKey }, async (scope) => {
    await scope.add('audits', { ...input, id: uuidv7(), at: scope.now });
    return {};
  });
  return { change };
}
