import type { Anchor } from './anchor';
import { gmailKey, meetingAmong, meetingKeys } from './keys';
import { threadFor } from './threads';
import type { WriteScope } from './write-scope';

/** What an anchor stands for in the database. */
export interface Anchored {
  threadId?: string;
  /** Of a meeting nobody of whom is a contact. */
  meetingKey?: string;
  contactId?: string;
  dealId?: string;
  companyId?: string;
  /** Contacts concerned: of the thread's or meeting's people those who are contacts. */
  contactIds: string[];
}

/**
 * Finds the rows an anchor names. A thread that was never logged gets its row here, since a note,
 * task or deal on it must find it again; its messages are not logged by that.
 */
export async function resolveAnchor(scope: WriteScope, anchor: Anchor): Promise<Anchored> {
  switch (anchor.kind) {
    case 'nothing':
      return { contactIds: [] };
    case 'contact':
      return { contactId: anchor.contactId, contactIds: [anchor.contactId] };
    case 'deal': {
      const deal = await scope.get('deals', anchor.dealId);
      return {
        dealId: anchor.dealId,
        contactIds: deal?.contactIds ?? [],
        contactId: deal?.contactIds[0],
      };
    }
    case 'company':
      return { companyId: anchor.companyId, contactIds: [] };
    case 'conversation': {
      const thread = await scope.get('threads', anchor.threadId);
      const contactIds = thread?.contactIds ?? [];
      return {
        threadId: thread?.id,
        dealId: thread?.dealId,
        contactIds,
        contactId: contactIds[0],
      };
    }
    case 'meeting': {
      const contacts = await scope.by(
        'contacts',
        anchor.meeting.guests.map((guest) => guest.address),
      );
      const known = await scope.by('activities', meetingKeys(anchor.meeting));
      const activity = meetingAmong(known, anchor.meeting);
      const contactIds = [...contacts.values()].map((contact) => contact.id);
      const [meetingKey] = contactIds.length === 0 ? meetingKeys(anchor.meeting) : [];
      return { contactIds, contactId: contactIds[0], dealId: activity?.dealId, meetingKey };
    }
    case 'thread': {
      const key = gmailKey(anchor.account, anchor.threadId);
      const known = (await scope.by('threads', [key])).get(key);
      const thread =
        known ??
        (await threadFor(scope, [
          {
            kind: 'email',
            source: 'thread',
            account: anchor.account,
            threadId: anchor.threadId,
            subject: anchor.subjectLine,
            snippet: '',
            from: null,
            to: [],
            cc: [],
            others: [],
          },
        ]));
      const contacts = await scope.by('contacts', anchor.addresses);
      const contactIds = [...contacts.values()].map((contact) => contact.id);
      return { threadId: thread.id, contactIds, contactId: contactIds[0], dealId: thread.dealId };
    }
  }
}
