/** What a dragged card, a column and a row of it carry through the browser's drag and drop. */

export const dealData = (dealId: string): Record<string, unknown> => ({ dealId });
export const stageData = (stageId: string): Record<string, unknown> => ({ stageId });
/** A stage in the row of an owner; empty for nobody. */
export const laneData = (stageId: string, owner: string): Record<string, unknown> => ({
  stageId,
  owner,
});

export function dealIdOf(data: Record<string | symbol, unknown> | undefined): string | null {
  return typeof data?.dealId === 'string' ? data.dealId : null;
}

export function stageIdOf(data: Record<string | symbol, unknown> | undefined): string | null {
  return typeof data?.stageId === 'string' ? data.stageId : null;
}

export function ownerOf(data: Record<string | symbol, unknown> | undefined): string | null {
  return typeof data?.owner === 'string' ? data.owner : null;
}
