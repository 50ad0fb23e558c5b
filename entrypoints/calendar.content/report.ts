import { HOST_TAG } from '@/components/mount/claim';

/**
 * The structure of the page for a report of a fault: elements with their ids, roles and data
 * attributes. Every letter becomes an x and every digit a 0, in texts and in values, so that the
 * shape of a label stays and its content does not.
 */

const MAX_CHARS = 60_000;
const MAX_DEPTH = 40;
/** Values that are words of the page's code and never of a person. */
const PLAIN = new Set([
  'id',
  'class',
  'role',
  'jsname',
  'type',
  'dir',
  'aria-hidden',
  'data-viewfamily',
  'data-viewkey',
  'data-chips-dialog',
  'data-eventchip',
  'data-stacked-layout-chip',
  'data-stacked-layout-chip-container',
]);
const BLANKED = new Set(['aria-label', 'aria-labelledby', 'title', 'style', 'lang']);
const LEFT_OUT = new Set(['script', 'style', 'noscript', 'svg', 'iframe', HOST_TAG]);

export function reportOf(page: Document, facts: Record<string, string>): string {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  let left = MAX_CHARS;
  const add = (line: string) => {
    left -= line.length + 1;
    if (left > 0) lines.push(line);
    return left > 0;
  };
  // What is open comes first, since a long grid may use up the room.
  for (const dialog of page.querySelectorAll('[role="dialog"]')) walk(dialog, 0, add);
  if (page.body) walk(page.body, 0, add);
  if (left <= 0) lines.push('… cut');
  return lines.join('\n');
}

function walk(element: Element, depth: number, add: (line: string) => boolean): boolean {
  if (LEFT_OUT.has(element.localName) || depth > MAX_DEPTH) return true;
  const attributes = [...element.attributes].slice(0, 30).flatMap(({ name, value }) => {
    if (PLAIN.has(name)) return `${name}="${isCode(value) ? value.slice(0, 120) : blank(value)}"`;
    return name.startsWith('data-') || BLANKED.has(name) ? `${name}="${blank(value)}"` : [];
  });
  const text = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => blank(node.nodeValue?.trim() ?? ''))
    .join(' ')
    .trim();
  const head = [element.localName, ...attributes].join(' ');
  if (!add(`${' '.repeat(depth)}<${head}>${text}`)) return false;
  for (const child of element.children) if (!walk(child, depth + 1, add)) return false;
  return true;
}

/** Names as code writes them, without an address or anything with a blank in an id. */
function isCode(value: string): boolean {
  return /^[\w\s;:.-]*$/.test(value) && !/\d{6}/.test(value);
}

function blank(text: string): string {
  return text
    .slice(0, 200)
    .replace(/\p{L}|\p{M}/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/\p{Extended_Pictographic}/gu, '*');
}
