import { uuidv7 } from 'uuidv7';
import { LIMITS } from '@/utils/limits';
import { cleanText } from '@/utils/text';
import { t } from '@/utils/words';
import type { Anchor } from '../anchor';
import { resolveAnchor } from '../anchors';
import { reading } from '../db';
import { linkOfThread } from '../links';
import { aboutIds } from '../notes';
import { Refused } from '../refused';
import type { Activity } from '../schema';
import { keepObjections, removeSignals } from '../signals';
import { cleanList } from '../texts';
import { write } from '../write';
import type { WriteScope } from '../write-scope';
import type { ActivityView } from './views';

/** A call or note may be dated ahead by this much at most: clocks differ, tomorrow has not been. */
const AHEAD_MS = 3_600_000;

/** A call or note as it is written by hand. */
export interface OwnActivity {
  kind: 'call' | 'note';
  /** When it was. */
  at: number;
  text: string;
  call: Activity['call'] | null;
}

/** One activity in full. */
export function activity({ activityId }: { activityId: string }): Promise<ActivityView> {
  return reading(async (from) => {
    const row = await from.get('activities', activityId);
    if (!row) throw new Refused(t('refused_gone'));
    const [contacts, [thread]] = await Promise.all([
      from.each('contacts', row.aboutIds),
      from.each('threads', row.threadId ? [row.threadId] : []),
    ]);
    return {
      activityId,
      kind: row.kind,
      at: row.at,
      direction: row.direction,
      subject: row.subject,
      snippet: row.snippet,
      reason: row.reason,
      ...(row.call && { call: row.call }),
      body: row.body ?? '',
      participants: row.participants.slice(0, 50),
      about: contacts.map(({ id, name }) => ({ contactId: id, name })),
      place: row.meeting?.place ?? '',
      outcome: row.meeting?.outcome ?? '',
      nextStep: row.meeting?.nextStep ?? '',
      threadId: row.threadId ?? null,
      link: thread ? linkOfThread(thread) : null,
      own: isOwn(row),
    };
  });
}

/**
 * Keeps a call or note that happened at a time of its own. It stands in the history of the people
 * named by `contactIds`, else of all that the record is about, and of a company in its own.
 */
export async function addActivity(
  input: OwnActivity & { anchor: Anchor; contactIds: string[] | null },
  callKey?: string,
): Promise<{ activityId: string; change: string | null }> {
  const { answer, change } = await write(
    { actor: 'person', source: input.kind, callKey },
    async (scope) => {
      const anchored = await resolveAnchor(scope, input.anchor);
      const contactIds = input.contactIds ?? anchored.contactIds;
      const row = await scope.add('activities', {
        id: uuidv7(),
        direction: 'unknown',
        timeSource: 'person',
        threadId: anchored.threadId,
        dealId: anchored.dealId,
        aboutIds: aboutIds({ ...anchored, contactIds }),
        subject: '',
        snippet: '',
        participants: [],
        keys: [],
        sources: ['person'],
        reason: { code: 'clicked', args: [] },
        ...said(input, scope.now),
      });
      await keepObjections(scope, row);
      return { activityId: row.id };
    },
  );
  return { ...answer, change };
}

/** Changes a call or note that was written by hand. */
export async function editActivity(
  { activityId, ...input }: OwnActivity & { activityId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write(
    { actor: 'person', source: input.kind, callKey },
    async (scope) => {
      const { call: _, ...rest } = await own(scope, activityId);
      const row = await scope.put('activities', { ...rest, ...said(input, scope.now) });
      await keepObjections(scope, row);
      return {};
    },
  );
  return { change };
}

/** Deletes a call or note that was written by hand; Undo brings it back. */
export async function removeActivity(
  { activityId }: { activityId: string },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'note', callKey }, async (scope) => {
    await removeOwnIn(scope, activityId);
    return {};
  });
  return { change };
}

/** Inside a write: deletes a call or note that was written by hand; anything else is refused. */
export async function removeOwnIn(scope: WriteScope, activityId: string): Promise<void> {
  await own(scope, activityId);
  await removeSignals(scope, 'activityId', activityId);
  await scope.remove('activities', activityId);
}

function said({ kind, at, text, call }: OwnActivity, now: number) {
  if (at > now + AHEAD_MS) throw new Refused(t('refused_not_yet'));
  const body = cleanText(text, LIMITS.note);
  if (kind === 'note' && !body) throw new Refused(t('refused_empty_note'));
  if (kind === 'call' && !call) throw new Refused(t('refused_call_outcome'));
  return {
    kind,
    at,
    body,
    ...(kind === 'call' &&
      call && {
        call: {
          ...call,
          objections: cleanList(call.objections, 60),
        },
      }),
  };
}

async function own(scope: WriteScope, activityId: string): Promise<Activity> {
  const row = await scope.get('activities', activityId);
  if (!row) throw new Refused(t('refused_gone'));
  if (!isOwn(row)) throw new Refused(t('refused_not_own'));
  return row;
}

/** Written by hand and by nobody else, unlike a mail or a meeting. */
function isOwn({ kind, sources }: Activity): boolean {
  return (kind === 'note' || kind === 'call') && sources.every((source) => source === 'person');
}
