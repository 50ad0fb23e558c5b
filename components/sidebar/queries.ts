import { useState } from 'preact/hooks';
import { background } from '@/components/background';
import type { HistoryItem, HistoryPage, SubjectSeen, SubjectView } from '@/storage/api';
import { type Live, useLive } from './live';

/** Everything about the open thread or meeting (`key`); one message a view. */
export function useSubject(key: string, seen: SubjectSeen | null): Live<SubjectView> {
  return useLive(key, JSON.stringify(seen), seen && (() => background.open(seen)));
}

export interface LiveHistory {
  items: HistoryItem[] | undefined;
  error: unknown;
  hasMore: boolean;
  isLoading: boolean;
  more: () => void;
  refetch: () => void;
}

/**
 * The history of these people, all or of one kind. `first` is the first page of all, which came
 * with the subject; nothing is read until another page is asked for with `more`.
 */
export function useHistory(
  who: string[],
  kind: HistoryItem['kind'] | null,
  first: HistoryPage,
): LiveHistory {
  const topic = JSON.stringify([who, kind]);
  const [asked, setAsked] = useState({ topic, pages: 1 });
  const wanted = asked.topic === topic ? asked.pages : 1;
  const known = kind === null ? first : null;
  const needed = who.length > 0 && (known === null || wanted > 1);
  const kinds = kind === null ? undefined : [kind];

  const { data, error, refetch } = useLive<HistoryPage[]>(
    topic,
    String(wanted),
    needed
      ? async (before, changed) => {
          const pages = changed || !before ? [] : [...before];
          while (pages.length < wanted && pages.at(-1)?.next !== null)
            pages.push(
              await background.history({ who, kinds, before: pages.at(-1)?.next ?? undefined }),
            );
          return pages;
        }
      : null,
  );
  const pages = data ?? (known ? [known] : undefined);
  const hasMore = pages !== undefined && pages.at(-1)?.next !== null;
  return {
    items: pages?.flatMap((page) => page.items),
    error,
    hasMore,
    isLoading: needed && error === undefined && hasMore && (data?.length ?? 0) < wanted,
    more: () => setAsked({ topic, pages: wanted + 1 }),
    refetch,
  };
}
