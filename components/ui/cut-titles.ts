/** What is cut off at its end where it has no room. */
const CUT = '.cut, .grid-cell bdi, .cell-icon > span';

/**
 * Says the whole of a text that is cut off to whoever points at it. It is looked at when somebody
 * does, so that a long list pays nothing for it. Answers how to stop.
 */
export function tellWhatIsCut(root: Document): () => void {
  const told = new WeakSet<Element>();
  const onPointerOver = ({ target }: Event) => {
    const text = target instanceof Element ? target.closest(CUT) : null;
    if (!text || (text.hasAttribute('title') && !told.has(text))) return;
    if (text.scrollWidth > text.clientWidth) {
      text.setAttribute('title', text.textContent.trim());
      told.add(text);
    } else if (told.delete(text)) text.removeAttribute('title');
  };
  root.addEventListener('pointerover', onPointerOver, { passive: true });
  return () => root.removeEventListener('pointerover', onPointerOver);
}
