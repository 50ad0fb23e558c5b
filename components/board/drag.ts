/** What a dragged card and a column carry through the browser's drag and drop. */

export const dealData = (dealId: string): Record<string, unknown> => ({ dealId });
export const stageData = (stageId: string): Record<string, unknown> => ({ stageId });

export function dealIdOf(data: Record<string | symbol, unknown> | undefined): string | null {
  return typeof data?.dealId === 'string' ? data.dealId : null;
}

export function stageIdOf(data: Record<string | symbol, unknown> | undefined): string | null {
  return typeof data?.stageId === 'string' ? data.stageId : null;
}
