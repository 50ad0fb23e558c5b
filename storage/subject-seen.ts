import * as z from 'zod/mini';
import { LIMITS } from '@/utils/limits';
import { Address, EmailSeen, HexId, MeetingSeen, Person } from '@/utils/seen';

/** What the sidebar is about: the open thread, or one occurrence of a meeting. */
export const SubjectSeen = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('thread'),
      account: Address,
      /** Shown in spam, in the bin or before it was sent: only a click logs it. */
      aside: z.optional(z.boolean()),
      threadId: HexId,
      subjectLine: z.string().check(z.maxLength(LIMITS.subject)),
      messages: z.array(EmailSeen).check(z.maxLength(LIMITS.messages)),
      /** Senders of collapsed messages, which have no identity yet. */
      people: z.array(Person).check(z.maxLength(LIMITS.people)),
    }),
    z.strictObject({ kind: z.literal('meeting'), meeting: MeetingSeen }),
  ]),
);
export type SubjectSeen = z.infer<typeof SubjectSeen>;
