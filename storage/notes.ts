import { uuidv7 } from 'uuidv7';
import { LIMITS } from '@/utils/limits';
import { cleanText } from '@/utils/text';
import { t } from '@/utils/words';
import { resolveAnchor } from './anchors';
import type { Anchor } from './api';
import { Refused } from './refused';
import { write } from './write';

/** Adds a note about a thread, meeting, deal or contact; it stands in the history of its people. */
export async function addNote(
  input: { text: string; anchor: Anchor },
  callKey?: string,
): Promise<{ activityId: string; change: string | null }> {
  const body = cleanText(input.text, LIMITS.note);
  if (!body) throw new Refused(t('refused_empty_note'));
  const { answer, change } = await write(
    { actor: 'person', source: 'note', callKey },
    async (scope) => {
      const anchored = await resolveAnchor(scope, input.anchor);
      const { anchor } = input;
      const activity = await scope.add('activities', {
        id: uuidv7(),
        kind: 'note',
        at: scope.now,
        timeSource: 'person',
        direction: 'unknown',
        threadId: anchored.threadId,
        dealId: anchored.dealId,
        aboutIds: anchored.contactIds,
        subject:
          anchor.kind === 'thread'
            ? anchor.subjectLine
            : anchor.kind === 'meeting'
              ? anchor.meeting.title
              : '',
        snippet: '',
        body,
        // People who are no contacts yet keep the note for the day they become one.
        participants: strangers(anchor).map((address) => ({ address, name: '', role: 'unknown' })),
        keys: [],
        sources: ['person'],
        reason: { code: 'clicked', args: [] },
      });
      return { activityId: activity.id };
    },
  );
  return { ...answer, change };
}

function strangers(anchor: Anchor): string[] {
  if (anchor.kind === 'thread') return anchor.addresses;
  if (anchor.kind === 'meeting')
    return anchor.meeting.guests
      .filter((guest) => guest.type === 'person')
      .map((guest) => guest.address);
  return [];
}
