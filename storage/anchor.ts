import * as z from 'zod/mini';
import { LIMITS } from '@/utils/limits';
import { Address, HexId, MeetingSeen } from '@/utils/seen';

/** What a note, task or deal is attached to: as a page of Google shows it, or a record here. */
export const Anchor = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('thread'),
      account: Address,
      threadId: HexId,
      subjectLine: z.string().check(z.maxLength(LIMITS.subject)),
      addresses: z.array(Address).check(z.maxLength(LIMITS.people)),
    }),
    z.strictObject({ kind: z.literal('meeting'), meeting: MeetingSeen }),
    z.strictObject({ kind: z.literal('contact'), contactId: z.uuid() }),
    z.strictObject({ kind: z.literal('company'), companyId: z.uuid() }),
    z.strictObject({ kind: z.literal('deal'), dealId: z.uuid() }),
    /** A thread by its row, from our own pages. */
    z.strictObject({ kind: z.literal('conversation'), threadId: z.uuid() }),
    z.strictObject({ kind: z.literal('nothing') }),
  ]),
);
export type Anchor = z.infer<typeof Anchor>;
