import { reading } from '../db';
import { readDealCards } from '../deal-cards';
import { parseCursor } from '../history';
import type { DealCard } from '../views';

/** More than a screen holds, and well below 64 KB. */
const PAGE = 60;

/** Deals further down in a column of the board. */
export interface BoardColumnPage {
  deals: DealCard[];
}

/** The deals of a stage that came to it before one of them, `<since when>:<its id>`, newest first. */
export function boardColumn(input: { stageId: string; from: string }): Promise<BoardColumnPage> {
  const place = parseCursor(input.from);
  if (!place) return Promise.resolve({ deals: [] });
  const [since, id] = place;
  return reading(async (from) => {
    const range = IDBKeyRange.bound([input.stageId], [input.stageId, since]);
    const key = [input.stageId, since];
    const index = '[stageId+stageSince]';
    const rows = await from.before('deals', { index, range, limit: PAGE, key, id });
    return { deals: await readDealCards(from, rows) };
  });
}
