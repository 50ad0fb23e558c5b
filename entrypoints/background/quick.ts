import { errorCode } from '@/storage/errors';
import { knownView } from '@/storage/subject-known';
import { SubjectSeen } from '@/storage/subject-seen';
import { procedure, type Service } from '@/utils/rpc-server';
import { whole } from './whole';

/** What is answered before the rest of the background was read: the sidebar's first question. */
export const quick: Service = {
  api: {
    open: procedure({
      callers: 'content',
      input: SubjectSeen,
      run: async (seen) => (await knownView(seen)) ?? (await whole()).open(seen),
    }),
  },
  codeOf: errorCode,
};
