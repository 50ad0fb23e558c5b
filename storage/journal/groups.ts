import { importIn, redoImport, undoImport } from '../import/import';
import { type GroupInput, type GroupStep, redoSteps, undoSteps } from './steps';

/** Takes back everything of a group as far as one call may go. */
export function undoGroup({ group, from }: GroupInput): Promise<GroupStep> {
  const importId = importIn(group);
  return importId ? undoImport({ importId, from }) : undoSteps({ group, from });
}

/** Brings back what the undo of a group took away. */
export function redoGroup({ group, from }: GroupInput): Promise<GroupStep> {
  const importId = importIn(group);
  return importId ? redoImport({ importId, from }) : redoSteps({ group, from });
}
