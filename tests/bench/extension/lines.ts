import type { Activity } from '@/storage/schema';
import type { ShownLine } from './facts';
import { answered, rawDatabase } from './raw';

/** An activity as both sides of the search show it. */
export function lineOf({ id, at, subject, snippet, body }: Activity): ShownLine {
  return { id, at, subject, text: (body ?? snippet).slice(0, 160) };
}

/** The lines of activities with these ids, read by hand in one transaction. */
export async function linesOf(ids: readonly string[]): Promise<ShownLine[]> {
  const db = await rawDatabase();
  const store = db.transaction('activities').objectStore('activities');
  const rows = await Promise.all(ids.map((id) => answered<Activity>(store.get(id))));
  return rows.map(lineOf);
}
