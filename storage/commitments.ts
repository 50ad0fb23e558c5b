import { commitmentsIn, dueOf } from '@/utils/rules/commitments';
import { addBusinessDays, DAY, instantToWallTime, userZone } from '@/utils/time';
import { reading } from './db';
import type { WallTime } from './schema';

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
      for (const { id, at, direction, body, snippet } of activities)
        for (const [index, commitment] of commitmentsIn(body ?? snippet).entries()) {
          const { sentence } = commitment;
          if (tasks.some((task) => task.text.includes(sentence))) continue;
          const due = dueOf(commitment, { now: at, zone });
          proposals.push({
            key: `commitment:${id}:${index}`,
            sentence,
            mine: direction !== 'in',
            at,
            due: due ?? instantToWallTime(addBusinessDays(at, UNDATED_DAYS, zone), zone),
            dated: due !== null,
          });
        }
      const answers = await from.each(
        'nudgeAnswers',
        proposals.map(({ key }) => key),
      );
      const aside = new Set(answers.map(({ id }) => id));
      return proposals.filter(({ key }) => !aside.has(key)).slice(0, SHOWN);
    },
    ['touches', 'tasks', 'activities', 'nudgeAnswers'],
  );
}
