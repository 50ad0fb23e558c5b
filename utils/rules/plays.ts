import { type Criterion, type DealFacts, missingFor } from './stage-gate';

/** How far a play has come: which steps are done and by what. Pure; nothing of it is stored. */

export interface PlayStep {
  id: string;
  text: string;
  /** Business days after the start. */
  afterDays: number;
  /** What fulfils it; a task to be ticked when there is nothing. */
  needs: Criterion | null;
  /** The template of its mail. */
  templateId?: string | undefined;
}

export interface PlayFacts extends Omit<DealFacts, 'activities'> {
  /** What happened since the play began; mail counts when it is mine. */
  activities: readonly {
    id: string;
    kind: string;
    at: number;
    contactId: string;
    /** What a mail was written from. */
    templateId?: string | undefined;
  }[];
}

export interface StepState {
  done: boolean;
  /** When the mail, meeting or call that fulfils it took place. */
  at: number | null;
}

/**
 * The state of each step in order. A mail, meeting or call fulfils one step only: the first that
 * waits for it, so that two mails of a play need two mails. A mail that was written from the
 * template of a step belongs to that step, whatever else waits for one.
 */
export function stepStates(
  steps: readonly PlayStep[],
  facts: PlayFacts,
  ticked: ReadonlySet<string>,
): StepState[] {
  const inOrder = [...facts.activities].sort((a, b) => a.at - b.at);
  const used = new Set<string>();
  const firstFor = (
    needs: Criterion,
    fits: (one: PlayFacts['activities'][number]) => boolean = () => true,
  ) => {
    const found = inOrder.find(
      (one) => !used.has(one.id) && fits(one) && isMet(needs, facts, [one]),
    );
    if (found) used.add(found.id);
    return found;
  };
  const written = steps.map(({ needs, templateId }) =>
    needs?.kind === 'activity' && templateId !== undefined
      ? firstFor(needs, (one) => one.templateId === templateId)
      : undefined,
  );
  return steps.map((step, index) => {
    const byHand = ticked.has(step.id);
    if (!step.needs) return { done: byHand, at: null };
    const { needs } = step;
    if (needs.kind === 'activity') {
      const found = written[index] ?? firstFor(needs);
      return { done: byHand || found !== undefined, at: found?.at ?? null };
    }
    return { done: byHand || isMet(needs, facts, []), at: null };
  });
}

function isMet(needs: Criterion, facts: PlayFacts, activities: DealFacts['activities']): boolean {
  const names = new Map(needs.kind === 'custom' ? [[needs.fieldId, '']] : []);
  const stage = { id: '', name: '', outcome: 'open' as const, criteria: [needs] };
  return missingFor({ ...facts, activities }, [stage], names).length === 0;
}

/** Whether somebody of the deal wrote since the play began or was taken up again. */
export function isPaused(
  play: { startedAt: number; resumedAt?: number | undefined; pauseOnReply: boolean },
  heardAt: number | null,
): boolean {
  return play.pauseOnReply && heardAt !== null && heardAt > (play.resumedAt ?? play.startedAt);
}
