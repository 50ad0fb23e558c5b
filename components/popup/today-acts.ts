import { background } from '@/components/queries';
import type { TodayItem } from '@/storage/api';
import type { WallTime } from '@/storage/schema';
import { wallTimeToInstant } from '@/utils/time';
import { t } from '@/utils/words';

/** What is said and called when something is done about one thing on a list of what to do. */
export interface TodayAct {
  said: string;
  call(again?: string): Promise<unknown>;
}

/** It is done: the task, or what the nudge asks for; a promise becomes a task. */
export function doneAct({ kind, title, taskId, key, person }: TodayItem): TodayAct {
  if (kind === 'commitment')
    return {
      said: t('commitment_said'),
      call: (again) =>
        background.acceptCommitment({ key, contactId: person?.contactId ?? null }, again),
    };
  return {
    said: t('popup_said_done', title),
    call: taskId ? (again) => background.doneTask({ taskId, done: true }, again) : hidden(key),
  };
}

/** It is waved away. A task is the person's own word: it is done or put off, never that. */
export function dismissAct({ kind, title, taskId, key }: TodayItem): TodayAct | null {
  if (taskId) return null;
  return {
    said: kind === 'commitment' ? t('commitment_put_aside') : t('popup_said_dismissed', title),
    call: hidden(key),
  };
}

/** It is never to come again, whatever happens. */
export function neverAct({ title, never: key }: TodayItem): TodayAct | null {
  return key === null ? null : { said: t('popup_said_never', title), call: hidden(key) };
}

/** It is put off. */
export function snoozeAct({ title, taskId, key }: TodayItem, until: WallTime): TodayAct {
  return {
    said: t('popup_said_snoozed', title),
    call: taskId
      ? (again) => background.snoozeTask({ taskId, until }, again)
      : hidden(key, wallTimeToInstant(until)),
  };
}

/** The nudge does not come again, or not before this instant. */
function hidden(key: string, hiddenUntil: number | null = null): TodayAct['call'] {
  return (again) => background.answerNudge({ key, hiddenUntil }, again);
}
