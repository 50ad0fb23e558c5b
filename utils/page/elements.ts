/** Reading elements of a foreign page: bounded whatever the page holds. */

/** Whether the element takes part in what is shown: neither it nor anything around it is hidden. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ checkVisibilityCSS: true });
}

/**
 * The text of an element with its emoji pictures read as text, without what `skip` matches, as far
 * as `max` UTF-16 units; lines and paragraphs are set apart by a space. Not cleaned.
 */
export function shownText(root: Element, max: number, skip?: string): string {
  let text = '';
  let visited = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      skip && node instanceof Element && node.matches(skip)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node && visited < 2000; node = walker.nextNode()) {
    visited += 1;
    if (node instanceof Element) text += textOfElement(node);
    else text += (node.nodeValue ?? '').slice(0, max);
    if (text.length > max) break;
  }
  return text.slice(0, max);
}

const LINES = new Set([
  'BR',
  'DIV',
  'P',
  'LI',
  'TR',
  'TD',
  'TABLE',
  'BLOCKQUOTE',
  'H1',
  'H2',
  'H3',
]);

function textOfElement(element: Element): string {
  if (element.tagName === 'IMG')
    return element.getAttribute('data-emoji') ?? element.getAttribute('alt') ?? '';
  return LINES.has(element.tagName) ? '\n' : '';
}
