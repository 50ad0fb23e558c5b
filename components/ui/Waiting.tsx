import { useEffect, useState } from 'preact/hooks';
import { unreadWords } from '@/components/errors';
import { t } from '@/utils/words';
import { Button } from './Button';
import { Problem } from './Status';

const LINES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Faster than this (ms), lines would only flicker. */
const PATIENCE_MS = 150;

/** Lines where text will be, once it takes so long that somebody looks for it. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setSlow, PATIENCE_MS, true);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="loading" aria-busy="true" hidden={!slow}>
      <span class="hidden" aria-live="polite">
        {t('popup_loading')}
      </span>
      {LINES.slice(0, lines).map((line) => (
        <div key={line} class="loading-row">
          <div class="skeleton" />
          <div class="skeleton short" />
        </div>
      ))}
    </div>
  );
}

/** What could not be read, and a way to try again. */
export function Failed({ error, again }: { error: unknown; again(): void }) {
  return (
    <div class="failed">
      <Problem onRetry={again}>{unreadWords(error)}</Problem>
    </div>
  );
}

interface MoreProps {
  /** A list that is read in pages. */
  of: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isError: boolean;
    error: unknown;
    fetchNextPage(): unknown;
  };
  /** What the button says. */
  words: string;
  look?: 'link' | 'plain';
}

/** The way to the next page of a list, or to try it again. */
export function More({ of: list, words, look = 'link' }: MoreProps) {
  if (list.isError)
    return <Problem onRetry={() => void list.fetchNextPage()}>{unreadWords(list.error)}</Problem>;
  if (!list.hasNextPage) return null;
  return (
    <Button look={look} busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
      {words}
    </Button>
  );
}
