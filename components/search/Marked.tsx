import { markedParts } from '@/utils/search/marks';
import type { SearchQuery } from '@/utils/search/query';

/** A text with what was asked for set off in it. */
export function Marked({ text, query }: { text: string; query: SearchQuery }) {
  return (
    <>
      {markedParts(text, query).map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
        part.marked ? <mark key={index}>{part.text}</mark> : part.text,
      )}
    </>
  );
}
