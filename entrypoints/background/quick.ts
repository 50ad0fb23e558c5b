import { errorCode } from '@/storage/errors';
import { SearchAsked } from '@/storage/search/asked';
import { DEFAULT_SETTINGS, settingsFrom } from '@/storage/settings';
import { knownView } from '@/storage/subject-known';
import { SubjectSeen } from '@/storage/subject-seen';
import { procedure, type Service } from '@/utils/rpc-server';
import { search } from './finding';
import { whole } from './whole';

/** What is answered before the rest of the background was read: the sidebar's first question, and the search. */
export const quick: Service = {
  api: {
    open: procedure({
      callers: 'content',
      input: SubjectSeen,
      run: async (seen) => (await knownView(seen)) ?? (await whole()).open(seen),
    }),
    search: procedure({ callers: 'pages', input: SearchAsked, run: search }),
  },
  codeOf: errorCode,
};

/**
 * A started worker stands still for some 3 ms until the message that woke it is there: the schemas
 * that answer it are made then (2026-11-29).
 */
export function readyBetween(): void {
  setTimeout(() => {
    SubjectSeen.safeParse(null);
    settingsFrom(DEFAULT_SETTINGS);
  });
}
