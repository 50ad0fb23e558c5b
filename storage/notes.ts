import { uuidv7 } from 'uuidv7';
import { LIMITS } from '@/utils/limits';
import { cleanLine, cleanText } from '@/utils/text';
import { t } from '@/utils/words';
import type { Anchor } from './anchor';
import { type Anchored, resolveAnchor } from './anchors';
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
      // Tells which of the addresses is mine, as long as nothing was logged from this mailbox.
      const account = accountOf(anchor);
      const activity = await scope.add('activities', {
        id: uuidv7(),
        kind: 'note',
        at: scope.now,
        timeSource: 'person',
        direction: 'unknown',
        ...(account && { account }),
        threadId: anchored.threadId,
        dealId: anchored.dealId,
        aboutIds: aboutIds(anchored),
        subject: cleanLine(titleOf(anchor), LIMITS.subject),
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

/** Whom it is about; a company has its notes in the same place. */
export function aboutIds({ contactIds, companyId }: Anchored): string[] {
  return [...new Set([...(companyId ? [companyId] : []), ...contactIds])].slice(0, LIMITS.people);
}

function accountOf(anchor: Anchor): string | undefined {
  if (anchor.kind === 'thread') return anchor.account;
  return anchor.kind === 'meeting' ? anchor.meeting.account : undefined;
}

function titleOf(anchor: Anchor): string {
  if (anchor.kind === 'thread') return anchor.subjectLine;
  return anchor.kind === 'meeting' ? anchor.meeting.title : '';
}

function strangers(anchor: Anchor): string[] {
  if (anchor.kind === 'thread') return anchor.addresses;
  if (anchor.kind === 'meeting')
    return anchor.meeting.guests
      .filter((guest) => guest.type === 'person')
      .map((guest) => guest.address);
  return [];
}
