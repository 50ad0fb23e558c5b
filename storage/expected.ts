import type { MeetingSeen } from '@/utils/seen';
import { withDb } from './db';
import type { WriteScope } from './write-scope';

/** Meetings that ended and are logged at once. */
const LIMIT = 50;

/** Decisions that hold whatever else the source could see. */
const FINAL = new Set(['not_cancelled', 'not_declined', 'not_blocked', 'not_off']);

/**
 * Inside a write: remembers a meeting that is to be logged once it has ended, and forgets it when
 * it was logged or will never be. So it is known today, and logged although nobody looks at the
 * calendar again. Answers whether anything changed.
 */
export async function expectMeeting(
  scope: WriteScope,
  key: string,
  seen: MeetingSeen,
  decision: { log: boolean; why: { code: string } },
): Promise<boolean> {
  const known = await scope.requests.get('expected', key);
  const { code } = decision.why;
  // Invited with two addresses I go with one of them: the other one's answer is about itself.
  if (code === 'not_declined' && known && known.seen.account !== seen.account) return false;
  // Looked at after its end, it is decided: what nobody can decide better must not be asked again.
  const isOver = known && known.endAt <= scope.now && isSame(known.seen, seen);
  const isDecided = code !== 'not_ended' && (seen.guestsComplete || isOver);
  if (decision.log || FINAL.has(code) || isDecided) {
    if (known) scope.requests.remove('expected', key);
    return known !== undefined;
  }
  if (code !== 'not_ended' || seen.endAt === undefined) return false;
  if (known && isPoorer(seen, known.seen)) return false;
  if (known && isSame(known.seen, seen)) return false;
  scope.requests.put('expected', { key, endAt: seen.endAt, seen });
  return true;
}

/** Expected meetings that have ended by `now` (ms), to be captured again. */
export async function endedMeetings(now: number): Promise<MeetingSeen[]> {
  const rows = await withDb((db) =>
    db.expected.where('endAt').belowOrEqual(now).limit(LIMIT).toArray(),
  );
  return rows.map((row) => row.seen);
}

function isSame(known: MeetingSeen, seen: MeetingSeen): boolean {
  return JSON.stringify(known) === JSON.stringify(seen);
}

/** An older version, or a part of the guests where all of them were known. */
function isPoorer(seen: MeetingSeen, known: MeetingSeen): boolean {
  if ((seen.version ?? known.version ?? 0) < (known.version ?? 0)) return true;
  return known.guestsComplete && !seen.guestsComplete;
}
