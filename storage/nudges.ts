import type { Moment } from '@/utils/rules/nudges';
import { looking, noSave, readingAside } from './aside';
import type { MarginDb } from './margin-db';
import { commitmentNudges } from './nudges/commitments';
import { dealNudges } from './nudges/deals';
import { meetingNudges } from './nudges/meetings';
import type { Nudge } from './nudges/nudge';
import { peopleNudges } from './nudges/people';
import { taskNudges } from './nudges/tasks';
import { followUpNudges, replyNudges } from './nudges/threads';
import { readSettings } from './settings';
import { write } from './write';

export type { Nudge } from './nudges/nudge';

/**
 * Everything that asks for attention at this moment: tasks, messages that need my reply, what today
 * still holds, follow-ups, promises, deals and people to look after. Computed from bounded reads each time
 * and never stored; what the person hid stays out. `pressing` leaves out what can wait for
 * somebody to look, which the badge does not count.
 */
export function nudges(db: MarginDb, moment: Moment, { pressing = false } = {}): Promise<Nudge[]> {
  return looking(() => lookThrough(db, moment, pressing));
}

async function lookThrough(db: MarginDb, moment: Moment, pressing: boolean): Promise<Nudge[]> {
  const settings = await readSettings(db);
  const later = async (find: () => Promise<Nudge[]>) => (pressing ? [] : inTurn(find));
  const tasks = await inTurn(() => taskNudges(db, moment));
  const replies = await inTurn(() => replyNudges(settings, moment));
  const meetings = await inTurn(() => meetingNudges(db, settings, moment));
  const followUps = await inTurn(() => followUpNudges(settings, moment));
  const promises = await later(() => commitmentNudges(db, settings, moment));
  const deals = await later(() => dealNudges(db, settings, moment));
  const people = await later(() => peopleNudges(settings, moment));
  const threads = [...replies, ...followUps];
  // Whom a message is to be written to anyway need not be remembered of once more.
  const named = new Set(threads.map(({ person }) => person?.contactId));
  const others = people.filter(({ person }) => !named.has(person?.contactId));
  const found = [...threads, ...meetings, ...promises, ...deals, ...others];
  const shown = await withoutHidden(found, moment.now);
  return [...tasks, ...shown];
}

/** Hides a nudge until an instant, or with null until something changes, which makes a new key. */
export async function answerNudge(
  input: { key: string; hiddenUntil: number | null },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'nudge', callKey }, async (scope) => {
    await scope.put('nudgeAnswers', {
      id: input.key,
      key: input.key,
      hiddenUntil: input.hiddenUntil,
      at: scope.now,
    });
    return {};
  });
  return { change };
}

/**
 * One kind after the other: a save waits for all that is being read when it comes, and all of them at
 * once held one up for a third of a second (100,000 activities, Chromium 156, 2026-12-01).
 */
async function inTurn(find: () => Promise<Nudge[]>): Promise<Nudge[]> {
  await noSave();
  return find();
}

async function withoutHidden(found: Nudge[], now: number): Promise<Nudge[]> {
  const keys = new Set(found.flatMap(({ key, never }) => [key, never ?? key]));
  // Most were never answered: one question tells so for many.
  const answers = await readingAside(
    async (from) =>
      from.each('nudgeAnswers', await from.near('nudgeAnswers', { values: [...keys] })),
    ['nudgeAnswers'],
  );
  const hidden = new Set(
    answers.flatMap(({ id, hiddenUntil }) => (hiddenUntil === null || hiddenUntil > now ? id : [])),
  );
  return found.filter(({ key, never }) => !hidden.has(key) && !hidden.has(never ?? ''));
}
