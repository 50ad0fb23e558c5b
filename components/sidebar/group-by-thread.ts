import type { HistoryItem } from '@/storage/api';

export interface GroupedItem {
  item: HistoryItem;
  /** The first of its thread: the one that carries the subject line. */
  first: boolean;
}

/**
 * Puts the messages of a thread together, threads in the order of their newest message. `items`
 * are newest first and so is every thread.
 */
export function groupByThread(items: HistoryItem[]): GroupedItem[] {
  const groups = new Map<string, HistoryItem[]>();
  for (const item of items) {
    const key = item.threadId ?? item.activityId;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].flatMap((group) =>
    group.map((item, index) => ({ item, first: index === 0 })),
  );
}
