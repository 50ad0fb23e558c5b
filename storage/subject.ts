import { captureAutomatically } from './capture';
import { knownView, viewAsItIs } from './subject-known';
import type { SubjectSeen } from './subject-seen';
import type { SubjectView } from './views';

/**
 * Everything the sidebar shows about the open thread or meeting. What automatic logging allows and
 * the history does not hold yet is captured first, so that the answer already tells of it.
 */
export async function open(seen: SubjectSeen): Promise<SubjectView> {
  // Nearly always nothing is new.
  const known = await knownView(seen);
  if (known) return known;
  await captureAutomatically(seen.kind === 'thread' ? seen.messages : [seen.meeting]);
  return viewAsItIs(seen);
}
