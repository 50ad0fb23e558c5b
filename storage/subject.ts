import { captureAutomatically } from './capture';
import { ownLines } from './own-lines';
import { knownView, viewAsItIs } from './subject-known';
import type { SubjectSeen } from './subject-seen';
import type { SubjectView } from './views';

/**
 * Everything the sidebar shows about the open thread or meeting. What automatic logging allows and
 * the history does not hold yet is captured first, so that the answer already tells of it.
 */
export async function open(seen: SubjectSeen): Promise<SubjectView> {
  if (seen.kind === 'thread' && seen.aside) return viewAside(seen);
  // Nearly always nothing is new.
  const known = await knownView(seen, ownLines);
  if (known) return known;
  await captureAutomatically(seen.kind === 'thread' ? seen.messages : [seen.meeting]);
  return viewAsItIs(seen, ownLines);
}

/** What would be logged elsewhere says why it is not. */
async function viewAside(seen: SubjectSeen): Promise<SubjectView> {
  const view = await viewAsItIs(seen, ownLines);
  const isRefused = view.loggedCount > 0 || view.why.code.startsWith('not_');
  return isRefused ? view : { ...view, why: { code: 'not_aside', args: [] } };
}
