import { background } from '@/components/queries';
import type { BoardColumnPage, DealCard, PipelineView } from '@/storage/api';

/** Where reading on begins in a column; null where all of it is shown. */
export function nextIn(view: PipelineView, stageId: string): string | null {
  const column = view.columns.find(({ stage }) => stage.id === stageId);
  const last = column?.deals.at(-1);
  return column && last && column.deals.length < column.count ? placeOf(last) : null;
}

const placeOf = ({ stageSince, dealId }: DealCard) => `${stageSince}:${dealId}`;

/** The board with one more page in a column; a deal that is shown already stays where it is. */
export function withMore(
  view: PipelineView,
  stageId: string,
  { deals }: BoardColumnPage,
): PipelineView {
  const shown = new Set(view.columns.flatMap((column) => column.deals.map(({ dealId }) => dealId)));
  const fresh = deals.filter(({ dealId }) => !shown.has(dealId));
  return {
    ...view,
    columns: view.columns.map((column) =>
      column.stage.id === stageId ? { ...column, deals: [...column.deals, ...fresh] } : column,
    ),
  };
}

/** Reads the board, as far down in each column as it was read before. */
export async function readBoard(
  pipelineId: string | null,
  before: PipelineView | undefined,
): Promise<PipelineView> {
  let view = await background.pipeline(pipelineId ? { pipelineId } : {});
  const pages = view.columns.map(async ({ stage }) => {
    const wanted = before?.columns.find((one) => one.stage.id === stage.id)?.deals.length ?? 0;
    for (;;) {
      const from = nextIn(view, stage.id);
      const count = view.columns.find((one) => one.stage.id === stage.id)?.deals.length ?? 0;
      if (!from || count >= wanted) return;
      const page = await background.boardColumn({ stageId: stage.id, from });
      if (page.deals.length === 0) return;
      view = withMore(view, stage.id, page);
    }
  });
  await Promise.all(pages);
  return view;
}
