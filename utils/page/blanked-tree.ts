/** Attributes that say how a page is built and nothing about the person using it. */
const KEPT = new Set(['class', 'role', 'dir', 'type', 'aria-expanded', 'aria-hidden', 'hidden']);
const NODES_MAX = 1500;
const LENGTH_MAX = 60_000;
const VALUE_MAX = 80;

/**
 * The structure of part of a page as indented text, for a report that a person may pass on: every
 * text and every telling attribute is reduced to its shape (letters become x, digits 0). Ids of
 * messages and people cannot be read back. At most 1,500 elements.
 */
export function blankedTree(root: Element): string {
  const lines: string[] = [];
  let length = 0;
  let nodes = 0;
  const visit = (element: Element, depth: number): void => {
    if (nodes >= NODES_MAX || length >= LENGTH_MAX) return;
    nodes += 1;
    const attributes = [...element.attributes].map(
      ({ name, value }) => ` ${name}="${KEPT.has(name) ? value.slice(0, 200) : shapeOf(value)}"`,
    );
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => shapeOf((node.nodeValue ?? '').trim()))
      .join(' ')
      .trim();
    const line = `${' '.repeat(Math.min(depth, 60))}<${element.localName}${attributes.join('')}>${text}`;
    lines.push(line);
    length += line.length + 1;
    for (const child of element.children) visit(child, depth + 1);
  };
  visit(root, 0);
  return lines.join('\n').slice(0, LENGTH_MAX);
}

/** Letters as x, digits as 0, so that an id, an address and a date can still be told apart. */
export function shapeOf(text: string): string {
  return text
    .slice(0, VALUE_MAX)
    .replace(/\p{N}/gu, '0')
    .replace(/[\p{L}\p{M}]/gu, 'x')
    .replace(/[^x0\s#@:;,.|/<>()[\]+=_-]/gu, '·');
}
