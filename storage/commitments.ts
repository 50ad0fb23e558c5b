import { uuidv7 } from 'uuidv7';
import { type Commitment, commitmentIn, promisesOf, sentencesOf } from '@/utils/rules/commitments';
import { dueOf } from '@/utils/rules/promises/due';
import { fold } from '@/utils/text';
import { addBusinessDays, DAY, instantToWallTime, userZone, wallTimeToInstant } from '@/utils/time';
import { t } from '@/utils/words';
import { reading } from './db';
import { Refused } from './refused';
import type { Activity, WallTime } from './schema';
import { write } from './write';

/** A sentence that promises something, with what a task of it would be. */
export interface CommitmentProposal {
  /** Under which it is put aside. */
  key: string;
  sentence: string;
  /** Whether I promised it, or they did. */
  mine: boolean;
  at: number;
  due: WallTime;
  /** False where the sentence names no day, and the due time is only a guess. */
  dated: boolean;
}

/** What is looked through: the newest mails and notes, of the last weeks. */
const NEWEST = 40;
const WEEKS = 6;
const SHOWN = 8;
/** Business days until one asks about a promise that names no day. */
const UNDATED_DAYS = 3;

/** Promises in what was logged with somebody that are no task yet and were not put aside. */
export function commitments({ contactId }: { contactId: string }): Promise<CommitmentProposal[]> {
  return reading(
    async (from) => {
      const now = Date.now();
      const zone = userZone();
      const [touches, tasks] = await Promise.all([
        from.newest('touches', {
          range: IDBKeyRange.bound([contactId, now - WEEKS * 7 * DAY], [contactId, []]),
          limit: NEWEST,
        }),
        from.all('tasks', { index: 'contactId', range: contactId, limit: 200 }),
      ]);
      const told = touches.filter(({ kind, cancelled }) => kind !== 'meeting' && !cancelled);
      const activities = await from.each(
        'activities',
        told.map(({ activityId }) => activityId),
      );
      const proposals: CommitmentProposal[] = [];
      for (const activity of activities)
        for (const proposal of proposedBy(activity, zone))
          if (!tasks.some((task) => task.text.includes(proposal.sentence)))
            proposals.push(proposal);
      const answers = await from.each(
        'nudgeAnswers',
        proposals.map(({ key }) => key),
      );
      const hidden = answers.filter(({ hiddenUntil }) => hiddenUntil === null || hiddenUntil > now);
      const aside = new Set(hidden.map(({ id }) => id));
      return proposals.filter(({ key }) => !aside.has(key)).slice(0, SHOWN);
    },
    ['touches', 'tasks', 'activities', 'nudgeAnswers'],
  );
}

/** What an activity proposes, each sentence once. */
export function proposedBy(activity: Activity, zone: string): CommitmentProposal[] {
  const { id, at, direction } = activity;
  const found = promisedIn(activity).map((commitment) => {
    const due = dueOf(commitment, { now: at, zone });
    return {
      key: `commitment:${id}:${fold(commitment.sentence).slice(0, 200)}`,
      sentence: commitment.sentence,
      mine: direction !== 'in',
      at,
      due: due ?? instantToWallTime(addBusinessDays(at, UNDATED_DAYS, zone), zone),
      dated: due !== null,
    };
  });
  return [...new Map(found.map((proposal) => [proposal.key, proposal])).values()];
}

/** What was found in which text; the same mails are looked at whenever somebody opens the list. */
const known = new Map<string, { text: string; commitments: Commitment[] }>();
const KNOWN = 1000;

function promisedIn({ id, kind, bulk, promises, body, snippet }: Activity): Commitment[] {
  // What is written to many is a promise to nobody.
  if (kind === 'meeting' || bulk) return [];
  const text = promises?.join('\n') ?? body ?? snippet;
  const before = known.get(id);
  if (before?.text === text) return before.commitments;
  const commitments = promises
    ? promises.flatMap((sentence) => commitmentIn(sentence) ?? [])
    : (body === undefined ? promisesOf(snippet) : sentencesOf(body)).flatMap(
        (sentence) => commitmentIn(sentence) ?? [],
      );
  if (known.size >= KNOWN) known.clear();
  known.set(id, { text, commitments });
  return commitments;
}

/** Makes a task of a promise, which is then proposed no more; taking that back proposes it again. */
export async function acceptCommitment(
  input: { key: string; contactId: string | null },
  callKey?: string,
): Promise<{ taskId: string; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: 'task', callKey },
    async (scope) => {
      const activity = await scope.get('activities', input.key.split(':')[1] ?? '');
      const proposal =
        activity && proposedBy(activity, userZone()).find(({ key }) => key === input.key);
      if (!proposal) throw new Refused(t('refused_gone'));
      const { threadId } = activity;
      const thread = threadId ? await scope.get('threads', threadId) : undefined;
      const dealId = activity.dealId ?? thread?.dealId;
      const dueAt = wallTimeToInstant(proposal.due);
      const task = await scope.add('tasks', {
        id: uuidv7(),
        text: proposal.sentence,
        due: proposal.due,
        dueAt,
        openAt: dueAt,
        ...(input.contactId && { contactId: input.contactId }),
        ...(dealId && { dealId }),
        ...(threadId && { threadId }),
        createdAt: scope.now,
      });
      await scope.put('nudgeAnswers', {
        id: input.key,
        key: input.key,
        hiddenUntil: null,
        at: scope.now,
      });
      return { taskId: task.id };
    },
  );
  return { ...answer, change };
}
