/** Initials in a circle: filled for contacts, an outline for those who are not in the book. */
export function Avatar({ name, known }: { name: string; known: boolean }) {
  return (
    <span class={known ? 'avatar known' : 'avatar'} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** First letters of the first and the last word, whole characters only. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
